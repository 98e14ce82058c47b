#include "ui/register/registerediting.h"

#include "core/agreements/dataroles.h"
#include "core/agreements/operations.h"
#include "core/parties/operations.h"
#include "ui/kit/words.h"
#include "ui/register/servicelevelediting.h"
#include "ui/register/termsediting.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace driftsraad {

namespace {

QString titleText(const char *text)
{
    return QCoreApplication::translate("Register", text);
}

/// Begins a record with some of its fields filled in; the words are those of a new one, or of one that is changed.
template<class T>
RecordEditing begin(RecordEditing editing, const T &record, const char *newTitle, const char *editTitle)
{
    editing.start = table<T>().values(record);
    editing.title = titleText(editing.id == 0 ? newTitle : editTitle);
    editing.label = editing.id == 0 ? Message(QT_TRANSLATE_NOOP("Messages", "Add %1")) : Message(QT_TRANSLATE_NOOP("Messages", "Edit %1"));
    return editing;
}

RecordEditing organisationEditing(qint64 id)
{
    RecordEditing editing = begin(recordEditing<Organisation>({id}, &addOrganisation, &saveOrganisation), Organisation{},
                                  QT_TRANSLATE_NOOP("Register", "New organisation"), QT_TRANSLATE_NOOP("Register", "Edit organisation"));
    editing.columns = {"name", "kind", "municipality_code", "phone", "email", "note"};
    return editing;
}

RecordEditing personEditing(qint64 id, qint64 organisation)
{
    RecordEditing editing = begin(recordEditing<Person>({id}, &addPerson, &savePerson), Person{.organisation = {organisation}},
                                  QT_TRANSLATE_NOOP("Register", "New person"), QT_TRANSLATE_NOOP("Register", "Edit person"));
    editing.columns = {"name", "organisation", "title", "phone", "email", "note"};
    return editing;
}

RecordEditing solutionEditing(qint64 id, qint64 supplier)
{
    RecordEditing editing = begin(recordEditing<Solution>({id}, &addSolution, &saveSolution), Solution{.supplier = {supplier}},
                                  QT_TRANSLATE_NOOP("Register", "New solution"), QT_TRANSLATE_NOOP("Register", "Edit solution"));
    editing.columns = {"name", "supplier", "service_hours", "description", "sort_order", "active"};
    return editing;
}

RecordEditing contractEditing(qint64 id, const Contract &start)
{
    RecordEditing editing = begin(recordEditing<Contract>({id}, &addContract, &saveContract), start, QT_TRANSLATE_NOOP("Register", "New contract"),
                                  QT_TRANSLATE_NOOP("Register", "Edit contract"));
    editing.columns = {"name",       "number",   "solution",      "supplier", "holder",         "valid_from",
                       "valid_to",   "renewal",  "renewal_months", "notice_months", "parent", "note"};
    return editing;
}

/// The words that are usual for a party, and any other that is typed.
class PartyRoleEditor : public FieldEditor
{
public:
    PartyRoleEditor() : FieldEditor(new QComboBox)
    {
        box()->setEditable(true);
        box()->setInsertPolicy(QComboBox::NoInsert);
        for (const char *word : {QT_TRANSLATE_NOOP("Register", "Joined municipality"), QT_TRANSLATE_NOOP("Register", "Subcontractor"),
                                 QT_TRANSLATE_NOOP("Register", "Guarantor"), QT_TRANSLATE_NOOP("Register", "Adviser")})
            box()->addItem(titleText(word));
        box()->lineEdit()->setPlaceholderText(titleText(QT_TRANSLATE_NOOP("Register", "Choose, or write another")));
        connect(box(), &QComboBox::currentTextChanged, this, &FieldEditor::changed);
    }
    QComboBox *box() const { return static_cast<QComboBox *>(widget()); }
    Value value() const override { return box()->currentText(); }
    void setValue(const Value &value) override { box()->setEditText(value.text()); }
};

RecordEditing partyEditing(qint64 id, qint64 contract)
{
    RecordEditing editing = begin(recordEditing<ContractParty>({id}, &addContractParty, &saveContractParty), ContractParty{.contract = {contract}},
                                  QT_TRANSLATE_NOOP("Register", "New party of the contract"), QT_TRANSLATE_NOOP("Register", "Edit party of the contract"));
    editing.columns = {"organisation", "role"};
    editing.editorFor = [](const Column &column) -> FieldEditor * { return column.name == "role" ? new PartyRoleEditor : nullptr; };
    return editing;
}

RecordEditing furtherEditing(qint64 id, qint64 contract)
{
    RecordEditing editing = begin(recordEditing<ContractSolution>({id}, &addContractSolution, &saveContractSolution),
                                  ContractSolution{.contract = {contract}}, QT_TRANSLATE_NOOP("Register", "Further solution of the contract"),
                                  QT_TRANSLATE_NOOP("Register", "Further solution of the contract"));
    editing.columns = {"solution"};
    return editing;
}

RecordEditing regionEditing(qint64 id, qint64 organisation)
{
    RecordEditing editing = begin(recordEditing<RegionPeriod>({id}, &addRegionPeriod, &saveRegionPeriod), RegionPeriod{.organisation = {organisation}},
                                  QT_TRANSLATE_NOOP("Register", "Region of the municipality"), QT_TRANSLATE_NOOP("Register", "Region of the municipality"));
    editing.columns = {"region", "valid_from", "valid_to"};
    return editing;
}

/// Those of the same solution that a role may stand under, each with what it is.
Result<Choices> rolesAbove(Reader &reader, qint64 solution, qint64 but)
{
    const auto tree = dataRolesOf(reader, {solution}, reader.today());
    if (!tree)
        return tree.error();
    QList<Choice> choices;
    for (const DataRoleLine &line : *tree) {
        if (line.role.id.value != but)
            choices.append(Choice{line.role.id.value, titleText(QT_TRANSLATE_NOOP("Register", "%1 (%2)")).arg(line.name, words(word(line.role.role)))});
    }
    return Choices{{"parent", choices}};
}

RecordEditing dataRoleEditing(qint64 id, qint64 solution)
{
    RecordEditing editing = begin(recordEditing<DataRole>({id}, &addDataRole, &saveDataRole), DataRole{.solution = {solution}},
                                  QT_TRANSLATE_NOOP("Register", "New data role"), QT_TRANSLATE_NOOP("Register", "Edit data role"));
    editing.columns = {"role", "organisation", "party", "parent", "agreement", "contract", "valid_from", "valid_to"};
    editing.choices = [id, solution](Reader &reader) { return rolesAbove(reader, solution, id); };
    editing.built = [](const RecordDialog &dialog) {
        if (auto *words = qobject_cast<QLineEdit *>(dialog.editor("party")->widget()))
            words->setPlaceholderText(titleText(QT_TRANSLATE_NOOP("Register", "The municipalities")));
    };
    return editing;
}

} // namespace

RecordEditing editingOf(RegisterSection section, qint64 id, qint64 owner)
{
    switch (section) {
    case RegisterSection::Organisations:
        return organisationEditing(id);
    case RegisterSection::Persons:
        return personEditing(id, owner);
    case RegisterSection::Solutions:
        return solutionEditing(id, owner);
    case RegisterSection::Contracts:
        return contractEditing(id, Contract{.solution = {owner}});
    }
    return {};
}

RecordEditing editingOfUnderpinning(qint64 parent)
{
    return contractEditing(0, Contract{.parent = {parent}});
}

RecordEditing editingOfPart(const QString &tableName, qint64 id, qint64 owner)
{
    if (tableName == table<ContractParty>().nameText())
        return partyEditing(id, owner);
    if (tableName == table<ContractSolution>().nameText())
        return furtherEditing(id, owner);
    if (tableName == table<DataRole>().nameText())
        return dataRoleEditing(id, owner);
    if (tableName == table<RegionPeriod>().nameText())
        return regionEditing(id, owner);
    if (termTables().contains(tableName))
        return editingOfTerm(tableName, id, owner);
    return editingOfServiceLevel(id, owner);
}

namespace {

template<class T, class Remove>
std::pair<QString, std::function<Operation(qint64)>> removal(Remove remove)
{
    return {table<T>().nameText(),
            [remove](qint64 id) -> Operation { return [remove, id](Transaction &transaction) { return remove(transaction, Id<T>{id}); }; }};
}

} // namespace

Operation removalOf(const RecordRef &record)
{
    if (termTables().contains(record.table))
        return removalOfTerm(record);
    const std::pair<QString, std::function<Operation(qint64)>> removals[] = {
        removal<Organisation>(&removeOrganisation),         removal<Person>(&removePerson),
        removal<Solution>(&removeSolution),                 removal<Contract>(&removeContract),
        removal<ServiceLevel>(&removeServiceLevel),         removal<ContractParty>(&removeContractParty),
        removal<ContractSolution>(&removeContractSolution), removal<DataRole>(&removeDataRole),
        removal<RegionPeriod>(&removeRegionPeriod),
    };
    for (const auto &[name, make] : removals) {
        if (name == record.table)
            return make(record.id);
    }
    return [](Transaction &) -> Result<void> { return {}; };
}

} // namespace driftsraad
