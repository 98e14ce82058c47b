#include "ui/incidents/agreedfields.h"

#include "core/agreements/operations.h"
#include "ui/kit/form.h"
#include "ui/kit/words.h"

#include <QComboBox>

namespace driftsraad {

AgreedFields::AgreedFields(AsyncStore &store, Form *left, Form *right, QObject *parent)
    : QObject(parent), m_store(store), m_left(left), m_right(right), m_contract(new QComboBox), m_category(new QComboBox), m_extent(new QComboBox)
{
    for (QComboBox *box : {m_contract, m_category, m_extent}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
    }
    left->addRow(tr("Fault category"), m_category);
    right->addRow(tr("Extent of the outage"), m_extent);
    right->addRow(tr("Contract that counts"), m_contract);
    connect(m_contract, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling)
            return;
        m_incident.contract = {m_contract->currentData().toLongLong()};
        fillCategories();
    });
    connect(m_category, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_filling)
            m_incident.faultCategory = {m_category->currentData().toLongLong()};
    });
    connect(m_extent, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling)
            return;
        const int extent = m_extent->currentData().toInt();
        m_incident.extent = extent ? std::optional(static_cast<OutageExtent>(extent)) : std::nullopt;
    });
}

void AgreedFields::show(const Incident &incident)
{
    m_incident = incident;
    ask();
}

void AgreedFields::follow(const Incident &incident)
{
    Incident next = incident;
    next.contract = m_incident.contract;
    next.faultCategory = m_incident.faultCategory;
    next.extent = m_incident.extent;
    // Another solution has other contracts, and a category means nothing without its own.
    if (next.solution != m_incident.solution) {
        next.contract = {};
        next.faultCategory = {};
    }
    show(next);
}

void AgreedFields::enter(Incident *incident) const
{
    incident->contract = m_incident.contract;
    incident->faultCategory = m_incident.faultCategory;
    incident->extent = m_incident.extent;
}

void AgreedFields::ask()
{
    if (m_asked == m_incident.solution) {
        fillContracts();
        return;
    }
    m_asked = m_incident.solution;
    m_answer = {};
    fillContracts();
    m_store.read(this, AsyncStore::Question{"incidents.agreed"},
                 [solution = m_asked](Reader &reader) -> Result<Answer> {
                     const auto terms = AgreedTerms::read(reader);
                     if (!terms)
                         return terms.error();
                     const auto contracts = contractsAbout(reader, solution);
                     if (!contracts)
                         return contracts.error();
                     return Answer{*terms, *contracts};
                 },
                 [this](Result<Answer> answer) {
                     if (!answer)
                         return;  // the rows keep what follows by itself, which is right without a choice
                     m_answer = *answer;
                     fillContracts();
                 });
}

Id<Contract> AgreedFields::countingContract() const
{
    return m_incident.contract.isValid() ? m_incident.contract : m_answer.terms.contractFor(m_incident.solution, m_incident.reportedAt.localDate());
}

void AgreedFields::fillContracts()
{
    m_filling = true;
    m_contract->clear();
    const Id<Contract> byItself = m_answer.terms.contractFor(m_incident.solution, m_incident.reportedAt.localDate());
    m_contract->addItem(byItself.isValid() ? tr("The one in force: %1").arg(m_answer.terms.nameOf(byItself)) : tr("None is in force"), 0);
    for (const Contract &contract : std::as_const(m_answer.contracts))
        m_contract->addItem(contract.name, contract.id.value);
    if (m_incident.contract.isValid() && m_contract->findData(m_incident.contract.value) < 0)
        m_contract->addItem(m_answer.terms.nameOf(m_incident.contract), m_incident.contract.value);
    m_contract->setCurrentIndex(m_contract->findData(m_incident.contract.value));
    m_filling = false;
    fillCategories();
    fillExtents();
}

void AgreedFields::fillCategories()
{
    m_filling = true;
    m_category->clear();
    const QDate day = m_incident.reportedAt.localDate();
    const Id<Contract> contract = countingContract();
    const auto byPriority = m_answer.terms.categoryFor(contract, day, {}, m_incident.priority);
    m_category->addItem(byPriority ? tr("Follows the priority: %1").arg(words(categoryWords(*byPriority))) : tr("None follows from the priority"), 0);
    const QList<FaultCategory> categories = m_answer.terms.categoriesOn(contract, day);
    for (const FaultCategory &category : categories)
        m_category->addItem(words(categoryWords(category)), category.id.value);
    // What was chosen once means the entry with its code on that day.
    if (m_incident.faultCategory.isValid()) {
        const auto chosen = m_answer.terms.categoryFor(contract, day, m_incident.faultCategory, 0);
        const int at = chosen ? m_category->findData(chosen->id.value) : -1;
        m_category->setCurrentIndex(qMax(0, at));
    }
    m_left->setRowVisible(m_category, !categories.isEmpty() && m_incident.kind != IncidentKind::PlannedWindow);
    m_filling = false;
}

void AgreedFields::fillExtents()
{
    m_filling = true;
    m_extent->clear();
    Incident unsaid = m_incident;
    unsaid.extent = {};
    m_extent->addItem(tr("Follows the priority: %1").arg(words(word(extentOf(unsaid)))), 0);
    for (const OutageExtent extent : outageExtents())
        m_extent->addItem(words(word(extent)), static_cast<int>(extent));
    m_extent->setCurrentIndex(m_incident.extent ? m_extent->findData(static_cast<int>(*m_incident.extent)) : 0);
    m_right->setRowVisible(m_extent, m_incident.kind != IncidentKind::PlannedWindow);
    m_filling = false;
}

} // namespace driftsraad
