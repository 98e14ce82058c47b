#include "ui/responsibility/cellhistory.h"

#include "core/storage/attachment.h"
#include "ui/kit/words.h"
#include "ui/responsibility/marks.h"

#include <QCoreApplication>

namespace driftsraad {

namespace {

QString historyText(const char *text)
{
    return QCoreApplication::translate("CellHistory", text);
}

Degree degreeOf(const Value &value)
{
    return static_cast<Degree>(value.integer());
}

QString created(const HistoryEntry &entry, const QDate &from)
{
    Degree degree = Degree::Empty;
    for (const FieldChange &field : entry.fields) {
        if (field.field == "degree")
            degree = degreeOf(field.after);
    }
    const QString day = language().shortDate(from);
    if (degree == Degree::FollowStandard)
        return historyText(QT_TRANSLATE_NOOP("CellHistory", "Follows the standard from %1")).arg(day);
    return historyText(QT_TRANSLATE_NOOP("CellHistory", "%1 from %2")).arg(markText(degree), day);
}

QString changed(const FieldChange &field)
{
    if (field.field == "degree") {
        if (degreeOf(field.after) == Degree::FollowStandard)
            return historyText(QT_TRANSLATE_NOOP("CellHistory", "Follows the standard"));
        return historyText(QT_TRANSLATE_NOOP("CellHistory", "%1 became %2")).arg(markText(degreeOf(field.before)), markText(degreeOf(field.after)));
    }
    if (field.field == "contact")
        return historyText(QT_TRANSLATE_NOOP("CellHistory", "New contact: %1")).arg(words(field.afterWords));
    if (field.field == "valid_from")
        return historyText(QT_TRANSLATE_NOOP("CellHistory", "Now valid from %1")).arg(words(field.afterWords));
    if (field.field == "decided")
        return historyText(QT_TRANSLATE_NOOP("CellHistory", "Decided: %1")).arg(words(field.afterWords));
    return historyText(QT_TRANSLATE_NOOP("CellHistory", "New condition or note"));
}

/// A removal names no field: what it took away says the entry that brought it.
QString nameOf(const RecordRef &attachment, const QList<HistoryEntry> &entries)
{
    for (const HistoryEntry &entry : entries) {
        if (entry.record != attachment)
            continue;
        for (const FieldChange &field : entry.fields) {
            if (field.field == "name")
                return field.after.text();
        }
    }
    return {};
}

/// What hangs on a value is part of its history, and is not the value.
QString attachmentChange(const HistoryEntry &entry, const QList<HistoryEntry> &entries)
{
    const QString name = nameOf(entry.record, entries);
    if (entry.action != ChangeAction::Delete)
        return historyText(QT_TRANSLATE_NOOP("CellHistory", "Attachment added: %1")).arg(name);
    return name.isEmpty() ? historyText(QT_TRANSLATE_NOOP("CellHistory", "Attachment removed"))
                          : historyText(QT_TRANSLATE_NOOP("CellHistory", "Attachment removed: %1")).arg(name);
}

QString valueChange(const HistoryEntry &entry)
{
    QStringList said;
    QDate from;
    for (const FieldChange &field : entry.fields) {
        if (field.field == "valid_from")
            from = QDate::fromString(field.after.text(), Qt::ISODate);
        if (entry.action == ChangeAction::Update)
            said.append(changed(field));
    }
    if (entry.action == ChangeAction::Insert)
        said.append(created(entry, from));
    else if (entry.action == ChangeAction::Delete)
        said.append(historyText(QT_TRANSLATE_NOOP("CellHistory", "The value was taken away")));
    return said.join(QStringLiteral("; "));
}

} // namespace

QList<CellHistoryLine> cellHistory(const QList<HistoryEntry> &entries)
{
    QList<CellHistoryLine> lines;
    for (const HistoryEntry &entry : entries) {
        QString line = entry.record.table == table<Attachment>().nameText() ? attachmentChange(entry, entries) : valueChange(entry);
        if (entry.kind != ChangeSetKind::Normal)
            line = (entry.kind == ChangeSetKind::Undo ? historyText(QT_TRANSLATE_NOOP("CellHistory", "Undone: %1")) : historyText(QT_TRANSLATE_NOOP("CellHistory", "Redone: %1"))).arg(line);
        lines.append({entry.at.localDate(), line, entry.author});
    }
    return lines;
}

} // namespace driftsraad
