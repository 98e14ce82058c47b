#include "ui/supplierreports/reminder.h"

#include "ui/kit/words.h"

#include <QCoreApplication>
#include <QUrlQuery>

namespace driftsraad {

namespace {

QString say(const char *text, int count = -1)
{
    return QCoreApplication::translate("Reminder", text, nullptr, count);
}

} // namespace

QUrl reminderDraft(const QList<MissingReport> &ofOneSupplier, const QString &signature)
{
    if (ofOneSupplier.isEmpty())
        return {};
    QStringList lines{say(QT_TRANSLATE_NOOP("Reminder", "To %1")).arg(ofOneSupplier.first().supplierName), QString(),
                      say(QT_TRANSLATE_NOOP("Reminder", "We have not received these monthly reports:"))};
    for (const MissingReport &missing : ofOneSupplier)
        lines.append(say(QT_TRANSLATE_NOOP("Reminder", "- %1, %2 (due on %3)"))
                         .arg(missing.solutionName, language().month(missing.month), language().longDate(missing.due)));
    lines << QString() << say(QT_TRANSLATE_NOOP("Reminder", "Please send them as soon as possible.")) << QString()
          << say(QT_TRANSLATE_NOOP("Reminder", "Kind regards")) << signature;
    const QString subject = ofOneSupplier.size() == 1
        ? say(QT_TRANSLATE_NOOP("Reminder", "Monthly report missing: %1, %2"))
              .arg(ofOneSupplier.first().solutionName, language().month(ofOneSupplier.first().month))
        : say(QT_TRANSLATE_NOOP("Reminder", "Monthly reports missing"));
    QUrl url;
    url.setScheme(QStringLiteral("mailto"));
    url.setPath(ofOneSupplier.first().supplierEmail);
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("subject"), QString::fromLatin1(QUrl::toPercentEncoding(subject)));
    query.addQueryItem(QStringLiteral("body"), QString::fromLatin1(QUrl::toPercentEncoding(lines.join(QLatin1String("\r\n")))));
    url.setQuery(query);
    return url;
}

QList<QList<MissingReport>> bySupplier(const QList<MissingReport> &missing)
{
    QList<QList<MissingReport>> groups;
    for (const MissingReport &one : missing) {
        const auto group = std::find_if(groups.begin(), groups.end(),
                                        [&](const QList<MissingReport> &other) { return other.first().supplier == one.supplier; });
        if (group == groups.end())
            groups.append({one});
        else
            group->append(one);
    }
    return groups;
}

} // namespace driftsraad
