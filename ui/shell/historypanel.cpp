#include "ui/shell/historypanel.h"

#include "core/storage/undo.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/words.h"

#include <QVBoxLayout>

namespace driftsraad {

namespace {

constexpr int entriesAtOnce = 30;

QString actionWords(const HistoryEntry &entry)
{
    const QString kind = words(entry.recordKind);
    switch (entry.action) {
    case ChangeAction::Insert:
        return HistoryPanel::tr("%1: created").arg(kind);
    case ChangeAction::Delete:
        return HistoryPanel::tr("%1: deleted").arg(kind);
    case ChangeAction::Update:
        break;
    }
    return HistoryPanel::tr("%1: changed").arg(kind);
}

QString fieldWords(const HistoryEntry &entry, const FieldChange &field)
{
    const QString label = words(field.label);
    if (field.erased)
        return HistoryPanel::tr("%1: the content has been deleted for good").arg(label);
    if (entry.action == ChangeAction::Insert)
        return HistoryPanel::tr("%1: %2").arg(label, words(field.afterWords));
    if (entry.action == ChangeAction::Delete)
        return HistoryPanel::tr("%1: %2").arg(label, words(field.beforeWords));
    return HistoryPanel::tr("%1: %2 → %3").arg(label, words(field.beforeWords), words(field.afterWords));
}

Label *wrapped(const QString &text, TextSize size = TextSize::Base, QFont::Weight weight = QFont::Normal, Tone tone = Tone::Ink)
{
    auto *label = new Label(text, size, weight, tone);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

HistoryPanel::HistoryPanel(AsyncStore &store, QWidget *parent)
    : QWidget(parent), m_store(store), m_list(new QVBoxLayout), m_note(new Label({}, TextSize::Base, QFont::Normal, Tone::Slate)),
      m_more(button(tr("Show older changes"), ButtonKind::Flat))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::gap);
    m_note->setWordWrap(true);
    m_list->setSpacing(space::gap);
    column->addWidget(m_note);
    column->addLayout(m_list);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(m_more, &QPushButton::clicked, this, [this] { ask(m_oldest); });
    connect(&store, &AsyncStore::changed, this, [this](const CommittedChanges &committed) {
        if (m_record.isValid() && isVisible() && committed.touches(m_record.table))
            show(m_record);
    });
}

void HistoryPanel::show(const RecordRef &record)
{
    m_record = record;
    ask(0);
}

void HistoryPanel::retranslate()
{
    m_more->setText(tr("Show older changes"));
    if (m_record.isValid() && isVisible())
        ask(0);
}

void HistoryPanel::ask(qint64 before)
{
    m_store.read(this, {"history.panel"},
                 [record = m_record, session = m_store.session(), before](Reader &reader) {
                     return historyOf(reader, record, session, entriesAtOnce, before);
                 },
                 [this, before](Result<QList<HistoryEntry>> entries) {
                     if (before == 0)
                         clear();
                     if (entries)
                         add(*entries);
                     m_note->setVisible(!entries || m_oldest == 0);
                     m_note->setText(!entries ? words(entries.error().message) : tr("There are no changes yet."));
                 });
}

void HistoryPanel::clear()
{
    m_oldest = 0;
    while (QLayoutItem *item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void HistoryPanel::add(const QList<HistoryEntry> &entries)
{
    for (const HistoryEntry &entry : entries) {
        m_list->addWidget(entryWidget(entry));
        m_oldest = entry.number;
    }
    m_more->setVisible(entries.size() >= entriesAtOnce);
}

QWidget *HistoryPanel::entryWidget(const HistoryEntry &entry)
{
    auto *widget = new QWidget;
    auto *rows = new QVBoxLayout(widget);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    const QString label = words(labelOfUndone(entry.label));
    rows->addWidget(wrapped(entry.kind == ChangeSetKind::Undo   ? tr("Undone: %1").arg(label)
                            : entry.kind == ChangeSetKind::Redo ? tr("Redone: %1").arg(label)
                                                                : label,
                            TextSize::Base, QFont::DemiBold));
    const QString who = entry.systemUser.isEmpty() || entry.systemUser == entry.author ? entry.author
                                                                                       : tr("%1 (%2)").arg(entry.author, entry.systemUser);
    rows->addWidget(wrapped(tr("%1, %2").arg(who, language().dateTime(entry.at)), TextSize::Small, QFont::Normal, Tone::Slate));
    rows->addWidget(wrapped(actionWords(entry), TextSize::Base, QFont::Medium));
    for (const FieldChange &field : entry.fields)
        rows->addWidget(wrapped(fieldWords(entry, field)));
    if (entry.own && entry.kind == ChangeSetKind::Normal && !m_store.status().readOnly) {
        auto *undo = button(tr("Undo this change"), ButtonKind::Flat, QStringLiteral("undo-2"));
        undo->setAccessibleName(tr("Undo this change: %1").arg(label));
        connect(undo, &QPushButton::clicked, this,
                [this, changeSet = entry.changeSet, what = entry.label] { emit undoRequested(changeSet, what); });
        rows->addWidget(undo, 0, Qt::AlignLeft);
    }
    widget->setAccessibleName(label);
    return widget;
}

} // namespace driftsraad
