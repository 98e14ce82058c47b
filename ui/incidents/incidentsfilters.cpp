#include "ui/incidents/filterbar.h"
#include "ui/incidents/incidentlist.h"
#include "ui/incidents/incidentspage.h"
#include "ui/incidents/savedfiltersbutton.h"
#include "ui/incidents/smallform.h"
#include "ui/kit/button.h"
#include "ui/kit/filterchip.h"
#include "ui/kit/form.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/recordwork.h"
#include "ui/kit/segmentedcontrol.h"
#include "ui/kit/words.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QToolButton>

namespace driftsraad {

// What the page shows of the incidents, and how: the filters, those that were saved, and the grouping.

namespace {

constexpr char viewBegins = '2';  ///< the form of what view() writes

} // namespace

void IncidentsPage::buildHeader()
{
    m_header = new PageHeader(tr("Incidents"));
    m_saved = new SavedFiltersButton;
    m_saved->setFilters(m_savedFilters, store().author().name);
    m_grouping = new FilterChip(tr("Grouping"));
    m_grouping->setNothing(tr("None"));
    m_segments = new SegmentedControl(tr("View"), {tr("Board"), tr("List")});
    m_segments->setToolTip(tr("Board or list (%1)").arg(QKeySequence(Qt::CTRL | Qt::Key_L).toString(QKeySequence::NativeText)));
    auto *fresh = button(tr("New incident"), ButtonKind::Primary, QStringLiteral("plus"));
    fresh->setProperty("keyHint", QStringLiteral("Ctrl+N"));
    m_columns = iconButton(QStringLiteral("columns-3"), tr("Choose columns"));
    connect(m_columns, &QToolButton::clicked, this, [this] { m_list->chooseColumns(m_columns->mapToGlobal(QPoint(0, m_columns->height() + 4))); });
    m_columns->setVisible(false);
    auto *import = iconButton(QStringLiteral("upload"), tr("Import an incident list"));
    import->setProperty("keyHint", QStringLiteral("Ctrl+I"));
    import->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    connect(import, &QToolButton::clicked, this, [this] { importList(m_choices); });
    auto *paper = iconButton(QStringLiteral("printer"), tr("Print"));
    paper->setProperty("keyHint", QStringLiteral("Ctrl+P"));
    connect(paper, &QToolButton::clicked, this, &IncidentsPage::print);
    offerGroupings();
    for (QWidget *action : {static_cast<QWidget *>(m_grouping), static_cast<QWidget *>(m_saved), static_cast<QWidget *>(m_columns),
                            static_cast<QWidget *>(m_segments), static_cast<QWidget *>(import),
                            static_cast<QWidget *>(paper), static_cast<QWidget *>(fresh)})
        m_header->addAction(action);
    connect(fresh, &QPushButton::clicked, this, &IncidentsPage::newRecord);
    setChanges(fresh);
    setChanges(import);
    connect(m_segments, &QTabBar::currentChanged, this, &IncidentsPage::showView);
    connect(m_grouping, &FilterChip::valueChanged, this, [this] {
        reload();
        emit viewChanged();
    });
    connect(m_saved, &SavedFiltersButton::chosen, this, &IncidentsPage::choose);
    connect(m_saved, &SavedFiltersButton::saveWanted, this, &IncidentsPage::saveFilters);
    connect(m_saved, &SavedFiltersButton::removeWanted, this, [this](const SavedFilter &filter) {
        writeRecord(*this, {QT_TRANSLATE_NOOP("Messages", "Remove the saved filter %1"), {filter.name}},
                    [id = filter.id, me = store().author().name](Transaction &transaction) { return removeFilter(transaction, id, me); });
    });
}

SavedFilter IncidentsPage::choice() const
{
    SavedFilter choice = m_filters->choice();
    choice.grouping = static_cast<IncidentGrouping>(m_grouping->value().toInt());
    return choice;
}

IncidentFilter IncidentsPage::filter() const
{
    return filterOf(m_filters->choice(), store().clock().today());
}

IncidentGrouping IncidentsPage::grouping() const
{
    return choice().grouping;
}

/// The board has no rows for its own columns.
void IncidentsPage::offerGroupings()
{
    const QList<IncidentGrouping> &offered = isListed() ? listGroupings() : boardGroupings();
    QList<FilterChip::Choice> choices;
    for (const IncidentGrouping grouping : offered)
        choices.append({words(word(grouping)), static_cast<int>(grouping)});
    m_grouping->setChoices(choices);
    if (m_grouping->isActive() && !offered.contains(static_cast<IncidentGrouping>(m_grouping->value().toInt())))
        m_grouping->clear();
}

void IncidentsPage::showView()
{
    m_columns->setVisible(isListed());
    offerGroupings();
    tellChosen();
    reload();
}

void IncidentsPage::choose(const SavedFilter &filter)
{
    const bool fits = (isListed() ? listGroupings() : boardGroupings()).contains(filter.grouping);
    {
        const QSignalBlocker quiet(m_grouping);
        m_grouping->setValue(fits ? QVariant(static_cast<int>(filter.grouping)) : QVariant());
    }
    m_filters->choose(filter);
    emit viewChanged();
}

void IncidentsPage::loadSaved()
{
    store().read(this, AsyncStore::Question{"incidents.saved"}, [me = store().author().name](Reader &reader) { return savedFilters(reader, me); },
                 [this](Result<QList<SavedFilter>> filters) {
                     if (!filters)
                         return void(emit failed(filters.error()));
                     m_savedFilters = *filters;
                     m_saved->setFilters(m_savedFilters, store().author().name);
                 });
}

void IncidentsPage::openSaved(qint64 id)
{
    store().read(this, AsyncStore::Question{"incidents.onesaved"}, [id](Reader &reader) { return reader.get(Id<SavedFilter>{id}); },
                 [this](Result<SavedFilter> filter) {
                     if (!filter)
                         return void(emit failed(filter.error()));
                     choose(*filter);
                 });
}

void IncidentsPage::saveFilters()
{
    auto *form = new SmallForm(tr("Save the filters"), tr("Save"), this);
    auto *name = new QLineEdit;
    auto *shared = new QCheckBox(tr("Share with colleagues"));
    if (const SavedFilter *saved = m_saved->currentSaved(); saved && saved->owner == store().author().name) {
        name->setText(saved->name);
        shared->setChecked(saved->shared);
    }
    form->form()->addRow(tr("Name"), name, true);
    form->form()->addNote(tr("A filter of yours with this name is replaced."));
    form->form()->addWide(shared);
    connect(form, &SmallForm::confirmed, this, [this, form, name, shared] {
        form->form()->clearErrors();
        SavedFilter filter = choice();
        filter.name = name->text().trimmed();
        filter.owner = store().author().name;
        filter.shared = shared->isChecked();
        if (filter.name.isEmpty()) {
            form->form()->setError(name, tr("Give the filter a name."));
            return form->form()->focusFirstError();
        }
        form->finish();
        writeRecord(*this, {QT_TRANSLATE_NOOP("Messages", "Save the filter %1"), {filter.name}}, [filter](Transaction &transaction) -> Result<void> {
            const auto saved = saveFilter(transaction, filter);
            return saved ? Result<void>() : Result<void>(saved.error());
        });
    });
    form->openAt(m_saved->mapTo(this, QPoint(0, m_saved->height() + 4)), name);
}

QByteArray IncidentsPage::view() const
{
    return QByteArray(1, viewBegins) + static_cast<char>('0' + static_cast<int>(grouping())) + m_list->columns();
}

void IncidentsPage::restoreView(const QByteArray &view)
{
    if (view.size() < 2 || view[0] != viewBegins)
        return;
    const auto kept = static_cast<IncidentGrouping>(view[1] - '0');
    const QSignalBlocker quiet(m_grouping);
    m_grouping->setValue(listGroupings().contains(kept) ? QVariant(static_cast<int>(kept)) : QVariant());
    offerGroupings();
    (void)m_list->restore(view.mid(2));
}

} // namespace driftsraad
