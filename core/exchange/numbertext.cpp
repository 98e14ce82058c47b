#include "core/exchange/numbertext.h"

#include <QRegularExpression>

namespace driftsraad {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestNumber = 48;

/// Spaces and signs in the one form that the rest knows.
QString plainSigns(const QString &text)
{
    QString plain = text.simplified();
    for (QChar &c : plain) {
        if (c == QChar(0x2212) || c == QChar(0x2013))
            c = u'-';
        else if (c.isSpace())
            c = u' ';
    }
    return plain;
}

bool takePercent(QString &text)
{
    static const QRegularExpression sign(u"\\s*(%|pct\\.?|procent|percent|per cent)$"_s, QRegularExpression::CaseInsensitiveOption);
    const auto match = sign.match(text);
    if (!match.hasMatch())
        return false;
    text.truncate(match.capturedStart());
    return true;
}

/// The decimal sign that an unstyled text must mean; null where nobody knows.
QChar decimalSignOf(const QString &digits)
{
    const qsizetype commas = digits.count(u',');
    const qsizetype points = digits.count(u'.');
    if (commas + points == 0)
        return u',';
    if (commas > 0 && points > 0)
        return digits.lastIndexOf(u',') > digits.lastIndexOf(u'.') ? u',' : u'.';
    const QChar sign = commas > 0 ? u',' : u'.';
    const QChar other = commas > 0 ? u'.' : u',';
    if (commas + points > 1)
        return other;
    const qsizetype at = digits.indexOf(sign);
    const QString before = digits.left(at);
    const bool couldGroup = digits.size() - at - 1 == 3 && before.size() <= 3 && !before.isEmpty() && !before.startsWith(u'0');
    return couldGroup ? QChar() : sign;
}

/// The whole part without its grouping; nothing where it is not grouped by three.
std::optional<QString> ungrouped(const QString &whole, QChar group)
{
    static const QRegularExpression digitsOnly(u"^\\d*$"_s);
    if (digitsOnly.match(whole).hasMatch())
        return whole;
    for (const QChar sign : {group, QChar(u' ')}) {
        const QStringList parts = whole.split(sign);
        bool grouped = parts.size() > 1 && !parts[0].isEmpty() && parts[0].size() <= 3 && !parts[0].startsWith(u'0');
        for (qsizetype i = 0; grouped && i < parts.size(); ++i)
            grouped = (i == 0 || parts[i].size() == 3) && digitsOnly.match(parts[i]).hasMatch();
        if (grouped)
            return parts.join(QString());
    }
    return std::nullopt;
}

} // namespace

std::optional<WrittenNumber> parseWrittenNumber(const QString &text, NumberStyle style)
{
    if (text.size() > longestNumber)
        return std::nullopt;
    WrittenNumber number;
    QString digits = plainSigns(text);
    number.percent = takePercent(digits);
    bool negative = false;
    if (digits.startsWith(u'-') || digits.startsWith(u'+')) {
        negative = digits.startsWith(u'-');
        digits = digits.mid(1).trimmed();
    }
    static const QRegularExpression known(u"^[0-9., ]*[0-9]$"_s);
    if (!known.match(digits).hasMatch())
        return std::nullopt;
    QChar decimal = style == NumberStyle::Danish ? u',' : style == NumberStyle::English ? u'.' : decimalSignOf(digits);
    if (decimal.isNull())
        return std::nullopt;
    const QStringList parts = digits.split(decimal);
    if (parts.size() > 2)
        return std::nullopt;
    const auto whole = ungrouped(parts[0], decimal == u',' ? u'.' : u',');
    const QString fraction = parts.value(1);
    const bool fractionFits = std::all_of(fraction.begin(), fraction.end(), [](QChar c) { return c.isDigit(); });
    if (!whole || !fractionFits || (parts.size() == 2 && fraction.isEmpty()))
        return std::nullopt;
    number.value = QString(*whole + u'.' + fraction).toDouble();
    if (negative)
        number.value = -number.value;
    return number;
}

std::optional<double> parseNumber(const QString &text, NumberStyle style)
{
    const auto number = parseWrittenNumber(text, style);
    return number ? std::optional(number->value) : std::nullopt;
}

std::optional<WrittenNumber> numberOf(const Cell &cell, NumberStyle style)
{
    if (cell.kind == Cell::Kind::Number) {
        const bool percent = cell.format == Cell::Format::Percent;
        return WrittenNumber{percent ? cell.number * 100 : cell.number, percent};
    }
    return cell.kind == Cell::Kind::Text ? parseWrittenNumber(cell.text, style) : std::nullopt;
}

NumberStyle numberStyleOf(const QStringList &texts)
{
    qsizetype danish = 0;
    qsizetype english = 0;
    for (const QString &text : texts) {
        const bool asDanish = parseNumber(text, NumberStyle::Danish).has_value();
        const bool asEnglish = parseNumber(text, NumberStyle::English).has_value();
        danish += asDanish && !asEnglish;
        english += asEnglish && !asDanish;
    }
    if (danish == english)
        return NumberStyle::Unknown;
    return danish > english ? NumberStyle::Danish : NumberStyle::English;
}

std::optional<qint64> parseClockSeconds(const QString &text)
{
    static const QRegularExpression form(u"^\\s*(\\d{1,5}):([0-5]\\d):([0-5]\\d)\\s*$"_s);
    if (text.size() > longestNumber)
        return std::nullopt;
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toLongLong() * 3600 + match.captured(2).toLongLong() * 60 + match.captured(3).toLongLong();
}

} // namespace driftsraad
