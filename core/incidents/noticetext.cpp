#include "core/incidents/noticetext.h"

#include "core/base/text.h"

#include <QRegularExpression>

namespace driftsraad {

namespace {

/// More names than these say less than their number.
constexpr int namesTold = 10;

const QRegularExpression &braces()
{
    static const QRegularExpression pattern(QStringLiteral("\\{([^{}\\n]{1,40})\\}"));
    return pattern;
}

std::optional<NoticeField> fieldNamed(const QString &name)
{
    static const QHash<QString, NoticeField> known = [] {
        QHash<QString, NoticeField> names;
        for (const QString &code : Language::codes()) {
            const Language language = Language::load(code);
            for (const NoticeField field : noticeFields())
                names.insert(foldName(language.words(noticeFieldName(field))), field);
        }
        return names;
    }();
    const auto found = known.constFind(foldName(name.trimmed()));
    return found == known.cend() ? std::nullopt : std::optional<NoticeField>(*found);
}

/// The line in words, or nothing where it names a field that has no value.
std::optional<QString> filledLine(const QString &line, const NoticeValues &values, const Language &language)
{
    QString filled;
    qsizetype end = 0;
    auto matches = braces().globalMatch(line);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const auto field = fieldNamed(match.captured(1));
        if (!field)
            continue;
        const auto value = values.constFind(*field);
        if (value == values.cend())
            return std::nullopt;
        filled += line.mid(end, match.capturedStart() - end) + language.words(*value);
        end = match.capturedEnd();
    }
    return filled + line.mid(end);
}

Message affectedWords(const QList<AffectedName> &affected)
{
    if (affected.size() > namesTold)
        return Message::counted(QT_TRANSLATE_N_NOOP("Messages", "%n municipalities"), affected.size());
    QStringList names;
    for (const AffectedName &each : affected)
        names.append(each.name);
    return Message::verbatim(names.join(QStringLiteral(", ")));
}

/// Paragraphs and lists, one after the other.
class HtmlBody
{
public:
    void add(const QString &line)
    {
        const bool isItem = line.startsWith(QLatin1String("- "));
        if (line.isEmpty() || isItem != m_isList)
            close();
        if (line.isEmpty())
            return;
        if (m_lines.isEmpty())
            m_isList = isItem;
        m_lines.append((isItem ? line.mid(2) : line).toHtmlEscaped());
    }
    QString end()
    {
        close();
        return m_html;
    }

private:
    void close()
    {
        if (m_lines.isEmpty())
            return;
        if (m_isList)
            m_html += QStringLiteral("<ul>\n<li>") + m_lines.join(QStringLiteral("</li>\n<li>")) + QStringLiteral("</li>\n</ul>\n");
        else
            m_html += QStringLiteral("<p>") + m_lines.join(QStringLiteral("<br>\n")) + QStringLiteral("</p>\n");
        m_lines.clear();
        m_isList = false;
    }

    QString m_html;
    QStringList m_lines;
    bool m_isList = false;
};

} // namespace

const QList<NoticeField> &noticeFields()
{
    static const QList<NoticeField> fields{NoticeField::Number, NoticeField::Title, NoticeField::Solution, NoticeField::Priority, NoticeField::State,
                                           NoticeField::Cause, NoticeField::Since, NoticeField::Restored, NoticeField::From, NoticeField::To,
                                           NoticeField::Affected, NoticeField::Description, NoticeField::NextUpdate};
    return fields;
}

Message noticeFieldName(NoticeField field)
{
    switch (field) {
    case NoticeField::Number:
        return {QT_TRANSLATE_NOOP("Messages", "reference")};
    case NoticeField::Title:
        return {QT_TRANSLATE_NOOP("Messages", "title")};
    case NoticeField::Solution:
        return {QT_TRANSLATE_NOOP("Messages", "solution")};
    case NoticeField::Priority:
        return {QT_TRANSLATE_NOOP("Messages", "priority")};
    case NoticeField::State:
        return {QT_TRANSLATE_NOOP("Messages", "state")};
    case NoticeField::Cause:
        return {QT_TRANSLATE_NOOP("Messages", "cause")};
    case NoticeField::Since:
        return {QT_TRANSLATE_NOOP("Messages", "since")};
    case NoticeField::Restored:
        return {QT_TRANSLATE_NOOP("Messages", "restored")};
    case NoticeField::From:
        return {QT_TRANSLATE_NOOP("Messages", "from")};
    case NoticeField::To:
        return {QT_TRANSLATE_NOOP("Messages", "to")};
    case NoticeField::Affected:
        return {QT_TRANSLATE_NOOP("Messages", "affected")};
    case NoticeField::Description:
        return {QT_TRANSLATE_NOOP("Messages", "description")};
    case NoticeField::NextUpdate:
        return {QT_TRANSLATE_NOOP("Messages", "next update")};
    }
    return {};
}

NoticeWording standardWording(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::NewFault:
        return {{QT_TRANSLATE_NOOP("Messages", "Fault on {solution}")},
                {QT_TRANSLATE_NOOP("Messages", "A fault has been found on {solution}: {title}.\n\nSince: {since}\nAffected municipalities: {affected}\n"
                                               "Priority: {priority}\n\nThe fault is being looked into.\nNext update: {next update}\n\nReference: {reference}")}};
    case NoticeKind::Update:
        return {{QT_TRANSLATE_NOOP("Messages", "Update on the fault on {solution}")},
                {QT_TRANSLATE_NOOP("Messages", "The fault on {solution} is not restored yet: {title}.\n\nState: {state}\nCause: {cause}\nSince: {since}\n"
                                               "Affected municipalities: {affected}\n\nNext update: {next update}\n\nReference: {reference}")}};
    case NoticeKind::Restored:
        return {{QT_TRANSLATE_NOOP("Messages", "{solution} is in operation again")},
                {QT_TRANSLATE_NOOP("Messages", "The fault on {solution} is restored: {title}.\n\nSince: {since}\nRestored: {restored}\nCause: {cause}\n"
                                               "Affected municipalities: {affected}\n\nNext update: {next update}\n\nReference: {reference}")}};
    case NoticeKind::PlannedWindow:
        return {{QT_TRANSLATE_NOOP("Messages", "Planned window on {solution}")},
                {QT_TRANSLATE_NOOP("Messages", "{solution} cannot be used during a planned window: {title}.\n\nFrom: {from}\nTo: {to}\n"
                                               "Affected municipalities: {affected}\n\n{description}\n\nReference: {reference}")}};
    }
    return {};
}

NoticeValues noticeValues(const IncidentDetail &detail, Instant nextUpdate)
{
    const Incident &incident = detail.incident;
    NoticeValues values;
    const auto text = [&values](NoticeField field, const QString &words) {
        if (!words.isEmpty())
            values.insert(field, Message::verbatim(words));
    };
    const auto moment = [&values](NoticeField field, Instant at) {
        if (at.isSet())
            values.insert(field, Message("%1", {at}));
    };
    text(NoticeField::Number, incident.reference);
    text(NoticeField::Title, incident.title);
    text(NoticeField::Solution, detail.solutionName);
    text(NoticeField::Description, incident.description);
    values.insert(NoticeField::Priority, Message("%1", {qint64{incident.priority}}));
    values.insert(NoticeField::State, word(incident.state));
    if (incident.cause != IncidentCause::Unknown)
        values.insert(NoticeField::Cause, word(incident.cause));
    moment(NoticeField::Since, incident.occurredAt.isSet() ? incident.occurredAt : incident.reportedAt);
    moment(NoticeField::Restored, incident.restoredAt);
    moment(NoticeField::From, incident.plannedFrom);
    moment(NoticeField::To, incident.plannedTo);
    moment(NoticeField::NextUpdate, nextUpdate);
    if (!detail.affected.isEmpty())
        values.insert(NoticeField::Affected, affectedWords(detail.affected));
    return values;
}

QString filledNotice(const QString &text, const NoticeValues &values, const Language &language)
{
    QStringList lines;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        const auto filled = filledLine(line, values, language);
        if (!filled)
            continue;
        if (filled->trimmed().isEmpty() && (lines.isEmpty() || lines.last().isEmpty()))
            continue;
        lines.append(filled->trimmed().isEmpty() ? QString() : *filled);
    }
    return lines.join(QLatin1Char('\n')).trimmed();
}

QStringList openFields(const QString &text)
{
    QStringList open;
    auto matches = braces().globalMatch(text);
    while (matches.hasNext())
        open.append(matches.next().captured(0));
    return open;
}

QString noticeAsText(const QString &subject, const QString &text)
{
    return subject + QStringLiteral("\n\n") + text + QLatin1Char('\n');
}

QString noticeAsHtml(const QString &subject, const QString &text)
{
    HtmlBody body;
    for (const QString &line : text.split(QLatin1Char('\n')))
        body.add(line.trimmed());
    return QStringLiteral("<h2>") + subject.toHtmlEscaped() + QStringLiteral("</h2>\n") + body.end();
}

} // namespace driftsraad
