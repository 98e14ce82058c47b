#pragma once

#include "core/base/language.h"
#include "core/incidents/notice.h"
#include "core/incidents/queries.h"

#include <QHash>

namespace driftsraad {

/// What the text of a notice can name in braces: "{løsning}". Danish and English names are both understood, whatever the reader's language.
enum class NoticeField { Number, Title, Solution, Priority, State, Cause, Since, Restored, From, To, Affected, Description, NextUpdate };

const QList<NoticeField> &noticeFields();
/// "solution"
Message noticeFieldName(NoticeField field);

/// The program's own words for a kind.
struct NoticeWording {
    Message subject{};
    Message text{};
};
NoticeWording standardWording(NoticeKind kind);

/// What each field stands for; those that are not known are missing.
using NoticeValues = QHash<NoticeField, Message>;
NoticeValues noticeValues(const IncidentDetail &detail, Instant nextUpdate);

/// The text with its fields filled in. A line that names a field without a value is left out whole; blank lines never follow one another.
/// What is in braces and is no field stays as it is.
QString filledNotice(const QString &text, const NoticeValues &values, const Language &language);
/// What still stands in braces, in the order of the text; nothing of it may be published.
QStringList openFields(const QString &text);

/// Subject, blank line, text: what is pasted into a mail.
QString noticeAsText(const QString &subject, const QString &text);
/// What is pasted on a web page: h2, p, br, ul and li without any attribute; all that a person wrote is escaped. A line that begins with
/// "- " is an item of a list.
QString noticeAsHtml(const QString &subject, const QString &text);

} // namespace driftsraad
