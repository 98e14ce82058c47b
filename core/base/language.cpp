#include "core/base/language.h"

#include <cmath>
#include <cstdlib>

// A static library's resources are registered by name, outside any namespace.
static void registerTranslations()
{
    Q_INIT_RESOURCE(core_translations);
}

namespace driftsraad {

Language Language::load(const QString &code)
{
    registerTranslations();
    Language language;
    language.m_code = code == QLatin1String("da") ? QStringLiteral("da") : QStringLiteral("en");
    language.m_locale = language.m_code == QLatin1String("da") ? QLocale(QLocale::Danish, QLocale::Denmark)
                                                               : QLocale(QLocale::English, QLocale::UnitedKingdom);
    auto translator = std::make_shared<QTranslator>();
    if (translator->load(QStringLiteral(":/i18n/driftsraad_%1.qm").arg(language.m_code)))
        language.m_translator = std::move(translator);
    return language;
}

QString Language::systemCode()
{
    return QLocale::system().language() == QLocale::English ? QStringLiteral("en") : QStringLiteral("da");
}

const QStringList &Language::codes()
{
    static const QStringList all{QStringLiteral("da"), QStringLiteral("en")};
    return all;
}

QString Language::say(const char *context, const char *text, int count) const
{
    QString said = m_translator ? m_translator->translate(context, text, nullptr, count) : QString();
    if (said.isEmpty())
        said = QString::fromUtf8(text);
    if (count >= 0)
        said.replace(QLatin1String("%n"), number(qint64{count}));
    return said;
}

QString Language::words(const Message &message) const
{
    const QString text = say("Messages", message.id().constData(), static_cast<int>(message.count()));
    // One pass from left to right: what a person wrote may itself hold "%1".
    QString words;
    words.reserve(text.size() + 32);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool place = text[i] == u'%' && i + 1 < text.size() && text[i + 1].isDigit();
        const qsizetype index = place ? text[i + 1].digitValue() - 1 : -1;
        if (index >= 0 && index < message.arguments().size()) {
            words += this->words(message.arguments()[index]);
            ++i;
        } else {
            words += text[i];
        }
    }
    return words;
}

QString Language::words(const Argument &argument) const
{
    struct Visitor {
        const Language &language;
        QString operator()(const QString &text) const { return text; }
        QString operator()(qint64 number) const { return language.number(number); }
        QString operator()(Instant instant) const { return language.dateTime(instant); }
        QString operator()(QDate date) const { return language.longDate(date); }
        QString operator()(Month month) const { return language.month(month); }
        QString operator()(Percent percent) const { return language.percent(percent) + QStringLiteral(" %"); }
        QString operator()(Money money) const { return language.money(money); }
        QString operator()(const std::shared_ptr<const Message> &message) const { return language.words(*message); }
    };
    return std::visit(Visitor{*this}, argument);
}

QString Language::longDate(const QDate &date) const
{
    return m_locale.toString(date, m_code == QLatin1String("da") ? QStringLiteral("d. MMMM yyyy") : QStringLiteral("d MMMM yyyy"));
}

QString Language::dayAndDate(const QDate &date) const
{
    return m_locale.toString(date, QStringLiteral("dddd ")) + longDate(date);
}

QString Language::shortDate(const QDate &date) const
{
    return date.toString(QStringLiteral("dd-MM-yyyy"));
}

QString Language::dayMonth(const QDate &date) const
{
    return m_locale.toString(date, m_code == QLatin1String("da") ? QStringLiteral("d. MMM") : QStringLiteral("d MMM"));
}

QString Language::time(Instant instant) const
{
    return instant.local().toString(QStringLiteral("HH:mm"));
}

QString Language::dateTime(Instant instant) const
{
    return instant.local().toString(QStringLiteral("dd-MM-yyyy HH:mm"));
}

QString Language::month(Month month) const
{
    return m_locale.toString(month.firstDay(), QStringLiteral("MMMM yyyy"));
}

QString Language::shortMonth(Month month, bool withYear) const
{
    QString name = m_locale.standaloneMonthName(month.month(), QLocale::ShortFormat);
    if (name.endsWith(u'.'))
        name.chop(1);
    name = name.left(3);
    return withYear ? name + month.firstDay().toString(QStringLiteral(" yy")) : name;
}

QString Language::percent(Percent percent, int decimals) const
{
    qint64 unit = 10'000;
    for (int i = 0; i < decimals; ++i)
        unit /= 10;
    unit = std::max<qint64>(unit, 1);
    qint64 floored = percent.millionths / unit;
    if (percent.millionths < 0 && percent.millionths % unit != 0)
        --floored;
    return m_locale.toString(static_cast<double>(floored * unit) / 10'000.0, 'f', decimals);
}

QString Language::gap(ShownGap gap) const
{
    return m_locale.toString(static_cast<double>(std::abs(gap.size)) / std::pow(10.0, gap.decimals), 'f', gap.decimals);
}

QString Language::money(Money money) const
{
    const bool whole = money.ore % 100 == 0;
    return m_locale.toString(static_cast<double>(money.ore) / 100.0, 'f', whole ? 0 : 2) + QStringLiteral(" kr.");
}

QString Language::duration(qint64 minutes) const
{
    const qint64 size = std::abs(minutes);
    const qint64 days = size / 1440;
    const qint64 hours = size / 60 % 24;
    if (days >= 2 && hours == 0)
        return say("Language", QT_TRANSLATE_NOOP("Language", "%1 d")).arg(number(days));
    if (days >= 2) {
        const QString text = say("Language", QT_TRANSLATE_NOOP("Language", "%1 d %2 h"));
        return text.arg(number(days), number(hours));
    }
    if (size >= 60 && size % 60 == 0)
        return say("Language", QT_TRANSLATE_NOOP("Language", "%1 h")).arg(number(size / 60));
    if (size >= 60) {
        const QString text = say("Language", QT_TRANSLATE_NOOP("Language", "%1 h %2 min"));
        return text.arg(number(size / 60), number(size % 60));
    }
    return say("Language", QT_TRANSLATE_NOOP("Language", "%1 min")).arg(number(size));
}

} // namespace driftsraad
