#include "ui/responsibility/marks.h"

#include "ui/kit/rounded.h"
#include "ui/kit/theme.h"
#include "ui/kit/type.h"
#include "ui/kit/words.h"

#include <QCoreApplication>
#include <QPainter>

namespace driftsraad {

std::optional<Degree> degreeOfText(const QString &text)
{
    QString mark = text.simplified().toLower();
    mark.remove(u' ');
    if (mark == u"x")
        return Degree::Responsible;
    if (mark == u"(x)")
        return Degree::Partly;
    if (mark.isEmpty() || mark == u"-" || mark == u"\u2013" || mark == u"\u2212")
        return Degree::Empty;
    return std::nullopt;
}

QString degreeText(Degree degree)
{
    return words(degreeWord(static_cast<qint64>(degree)));
}

QString markText(Degree degree)
{
    const QString mark = degreeMark(degree);
    return mark.isEmpty() ? QCoreApplication::translate("Marks", "nothing") : mark;
}

void paintMark(QPainter *painter, const QRect &rect, Degree degree)
{
    const Theme &theme = Theme::current();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(textFont(TextSize::Small, QFont::DemiBold));
    if (degree == Degree::Responsible) {
        paintRounded(painter, rect, radius::tag, theme.ink);
        painter->setPen(theme.paper);
    } else if (degree == Degree::Partly) {
        paintRounded(painter, QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), radius::tag, theme.paper, theme.ink);
        painter->setPen(theme.ink);
    } else {
        painter->setPen(theme.slate);
    }
    const QString mark = degreeMark(degree);
    painter->drawText(rect, Qt::AlignCenter, mark.isEmpty() ? QStringLiteral("\u2013") : mark);
    painter->restore();
}

MarkLabel::MarkLabel(Degree degree, QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setDegree(degree);
}

void MarkLabel::setDegree(Degree degree)
{
    m_degree = degree;
    setAccessibleName(degreeText(degree));
    update();
}

void MarkLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        setDegree(m_degree);
    QWidget::changeEvent(event);
}

void MarkLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMark(&painter, rect(), m_degree);
}

} // namespace driftsraad
