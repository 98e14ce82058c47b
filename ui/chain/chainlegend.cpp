#include "ui/chain/chainlegend.h"

#include "ui/chain/chainpainter.h"
#include "ui/kit/type.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace driftsraad {

namespace {

constexpr int stroke = 26;
constexpr int gap = 8;
constexpr int between = 20;
constexpr int legendRow = 24;

} // namespace

ChainLegend::ChainLegend(Rows rows, QWidget *parent) : QWidget(parent), m_wraps(rows == Rows::AsNeeded)
{
    QSizePolicy policy(m_wraps ? QSizePolicy::Expanding : QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(m_wraps);
    setSizePolicy(policy);
}

void ChainLegend::setDiagram(Kind kind, const Diagram &diagram)
{
    const auto has = [&](DiagramLine line, DiagramPart part) {
        return std::any_of(diagram.edges.cbegin(), diagram.edges.cend(), [&](const DiagramEdge &edge) { return edge.line == line && edge.part == part; });
    };
    const auto any = [&](DiagramPart part) {
        return std::any_of(diagram.edges.cbegin(), diagram.edges.cend(), [&](const DiagramEdge &edge) { return edge.part == part; });
    };
    m_entries.clear();
    if (any(DiagramPart::Hit))
        m_entries.append({kind == Kind::Fault ? tr("the fault's way") : tr("would be hit"), {.part = DiagramPart::Hit}});
    if (any(DiagramPart::Degraded))
        m_entries.append({kind == Kind::Fault ? tr("other ways") : tr("would be degraded"), {.part = DiagramPart::Degraded}});
    if (any(DiagramPart::Needed))
        m_entries.append({tr("is needed"), {.part = DiagramPart::Needed}});
    if (has(DiagramLine::Data, DiagramPart::Plain))
        m_entries.append({tr("data"), {}});
    if (has(DiagramLine::Contract, DiagramPart::Plain))
        m_entries.append({tr("contract"), {.line = DiagramLine::Contract}});
    if (has(DiagramLine::Escalation, DiagramPart::Plain))
        m_entries.append({tr("escalation"), {.line = DiagramLine::Escalation}});
    QStringList said;
    for (const Entry &entry : std::as_const(m_entries))
        said.append(entry.text);
    setAccessibleName(tr("Lines: %1").arg(said.join(QStringLiteral(", "))));
    updateGeometry();
    update();
}

QSize ChainLegend::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextSize::Small));
    int width = 0;
    for (const Entry &entry : m_entries)
        width += stroke + gap + metrics.horizontalAdvance(entry.text) + between;
    return {std::max(0, width - between) + 2, legendRow};
}

QSize ChainLegend::minimumSizeHint() const
{
    return {m_wraps ? 0 : sizeHint().width(), legendRow};
}

int ChainLegend::heightForWidth(int width) const
{
    return m_wraps && !m_entries.isEmpty() ? placesIn(width).last().y() + legendRow : legendRow;
}

/// Where each line's sample begins: at the right end of one row, or in as many rows as they need.
QList<QPoint> ChainLegend::placesIn(int width) const
{
    const QFontMetrics metrics(textFont(TextSize::Small));
    QList<QPoint> places;
    QPoint at(m_wraps ? 0 : std::max(0, width - sizeHint().width()), 0);
    for (const Entry &entry : m_entries) {
        const int wide = stroke + gap + metrics.horizontalAdvance(entry.text) + 2;
        if (m_wraps && at.x() > 0 && at.x() + wide > width)
            at = {0, at.y() + legendRow};
        places.append(at);
        at.rx() += wide - 2 + between;
    }
    return places;
}

void ChainLegend::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setFont(textFont(TextSize::Small));
    const QList<QPoint> places = placesIn(width());
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const QPoint at = places[i];
        EdgeShape line;
        line.path.moveTo(at.x(), at.y() + legendRow / 2.0);
        line.path.lineTo(at.x() + stroke, at.y() + legendRow / 2.0);
        paintEdge(&painter, line, m_entries[i].edge, theme);
        painter.setPen(theme.slate);
        const QString &text = m_entries[i].text;
        painter.drawText(QRect(at.x() + stroke + gap, at.y(), painter.fontMetrics().horizontalAdvance(text) + 2, legendRow), Qt::AlignVCenter | Qt::AlignLeft, text);
    }
}

} // namespace driftsraad
