#include "core/exchange/tablewriting.h"

#include "core/exchange/formula.h"

namespace driftsraad {

namespace {

using namespace Qt::StringLiterals;

bool isDanish(const Language &language)
{
    return language.code() == "da"_L1;
}

QString withDecimalSign(QString digits, const Language &language)
{
    return isDanish(language) ? digits.replace(u'.', u',') : digits;
}

QString numberText(double number, int decimals, const Language &language)
{
    return withDecimalSign(QString::number(number, 'f', decimals < 0 ? int(QLocale::FloatingPointShortest) : decimals), language);
}

/// Whole and fraction of an integer count of parts, without rounding: 999'500 parts of 10'000 with 4 digits is "99.95".
QString exactText(qint64 parts, qint64 perWhole, int digits, int leastDigits, const Language &language)
{
    const quint64 size = parts < 0 ? 0 - quint64(parts) : quint64(parts);
    QString fraction = QString::number(size % quint64(perWhole)).rightJustified(digits, u'0');
    while (fraction.size() > leastDigits && fraction.endsWith(u'0'))
        fraction.chop(1);
    const QString whole = (parts < 0 ? u"-"_s : QString()) + QString::number(size / quint64(perWhole));
    return fraction.isEmpty() ? whole : withDecimalSign(whole + u'.' + fraction, language);
}

struct Writer {
    const TableColumn &column;
    const Language &language;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return text; }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(double number) const { return numberText(number, column.decimals, language); }
    QString operator()(bool yes) const
    {
        return language.words(yes ? Message(QT_TRANSLATE_NOOP("Messages", "Yes")) : Message(QT_TRANSLATE_NOOP("Messages", "No")));
    }
    QString operator()(Percent percent) const { return exactText(percent.millionths, 10'000, 4, 0, language) + u'%'; }
    QString operator()(Money money) const { return exactText(money.ore, 100, 2, 2, language); }
    QString operator()(const QDate &date) const { return date.toString(dateForm()); }
    QString operator()(Instant instant) const { return instant.isSet() ? instant.local().toString(dateForm() + u" HH:mm"_s) : QString(); }
    QString operator()(Month month) const { return month.isSet() ? month.iso() : QString(); }

private:
    QString dateForm() const { return isDanish(language) ? u"dd-MM-yyyy"_s : u"yyyy-MM-dd"_s; }
};

bool isText(const TableValue &value)
{
    return std::holds_alternative<QString>(value);
}

QString quoted(const QString &text)
{
    return u'"' + QString(withFormulaGuard(text)).replace(u'"', u"\"\""_s) + u'"';
}

const TableValue &cellAt(const QList<TableValue> &row, qsizetype column)
{
    static const TableValue nothing;
    return column < row.size() ? row[column] : nothing;
}

/// One line without tab or line break, safe to paste.
QString pasted(const QString &text)
{
    return withFormulaGuard(text.simplified());
}

QString htmlCell(QLatin1StringView tag, const QString &text, bool isNumber)
{
    const QString style = isNumber ? QString() : u" style='mso-number-format:\"\\@\"'"_s;
    return u'<' + tag + style + u'>' + QString(text.toHtmlEscaped()).replace(u'\n', u"<br>"_s) + u"</"_s + tag + u'>';
}

} // namespace

QString writtenText(const TableValue &value, const TableColumn &column, const Language &language)
{
    return std::visit(Writer{column, language}, value);
}

Result<QByteArray> writeCsv(const TableContent &table, const Language &language, TitleRow title)
{
    if (table.columns.isEmpty())
        return Error{ErrorCode::Invalid, {QT_TRANSLATE_NOOP("Messages", "The table has no columns to write.")}};
    const QChar separator = isDanish(language) ? u';' : u',';
    QString text(QChar::ByteOrderMark);
    if (title == TitleRow::With)
        text += quoted(table.title) + u"\r\n\r\n"_s;
    QStringList fields;
    for (const TableColumn &column : table.columns)
        fields.append(quoted(column.heading));
    text += fields.join(separator) + u"\r\n"_s;
    for (const QList<TableValue> &row : table.rows) {
        fields.clear();
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const TableValue &value = cellAt(row, i);
            const QString field = writtenText(value, table.columns[i], language);
            fields.append(isText(value) ? quoted(field) : field);
        }
        text += fields.join(separator) + u"\r\n"_s;
    }
    return text.toUtf8();
}

ClipboardTable toClipboard(const TableContent &table, const Language &language, HeadRow head)
{
    QStringList headings;
    QString html = u"<meta charset=\"utf-8\"><table>"_s;
    QString text;
    if (head == HeadRow::With) {
        html += u"<thead><tr>"_s;
        for (const TableColumn &column : table.columns) {
            headings.append(pasted(column.heading));
            html += htmlCell("th"_L1, withFormulaGuard(column.heading), false);
        }
        html += u"</tr></thead>"_s;
        text = headings.join(u'\t') + u'\n';
    }
    html += u"<tbody>"_s;
    for (const QList<TableValue> &row : table.rows) {
        QStringList fields;
        html += u"<tr>"_s;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            const TableValue &value = cellAt(row, i);
            const QString written = writtenText(value, table.columns[i], language);
            fields.append(isText(value) ? pasted(written) : written);
            html += htmlCell("td"_L1, isText(value) ? withFormulaGuard(written) : written, !isText(value));
        }
        text += fields.join(u'\t') + u'\n';
        html += u"</tr>"_s;
    }
    return {text, html + u"</tbody></table>"_s};
}

} // namespace driftsraad
