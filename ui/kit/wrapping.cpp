#include "ui/kit/wrapping.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

namespace driftsraad {

/// How much of the text its first line takes.
static qsizetype firstLine(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (first.isValid())
        first.setLineWidth(width);
    layout.endLayout();
    qsizetype end = first.isValid() ? first.textLength() : text.size();
    if (end >= text.size())
        return text.size();
    if (text[end - 1] == u'-' && text[end] != u' ') {
        if (const qsizetype space = text.lastIndexOf(u' ', end - 1); space > 0)
            end = space;
    }
    return end;
}

QStringList inLines(const QString &text, const QFont &font, int width, int most)
{
    QStringList lines;
    QString rest = text;
    while (lines.size() + 1 < most) {
        const qsizetype end = firstLine(rest, font, width);
        if (end >= rest.size())
            return lines << rest;
        lines << rest.left(end).trimmed();
        rest = rest.mid(end).trimmed();
    }
    return lines << QFontMetrics(font).elidedText(rest, Qt::ElideRight, width);
}

void paintLine(QPainter *painter, const QRect &rect, const QString &text, const QFont &font, const QColor &colour)
{
    painter->setFont(font);
    painter->setPen(colour);
    painter->drawText(rect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace driftsraad
