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

} // namespace

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
    return {std::max(0, width - between) + 2, 24};
}

void ChainLegend::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setFont(textFont(TextSize::Small));
    int x = std::max(0, width() - sizeHint().width());
    for (const Entry &entry : std::as_const(m_entries)) {
        EdgeShape line;
        line.path.moveTo(x, height() / 2.0);
        line.path.lineTo(x + stroke, height() / 2.0);
        paintEdge(&painter, line, entry.edge, theme);
        x += stroke + gap;
        painter.setPen(theme.slate);
        const int wide = painter.fontMetrics().horizontalAdvance(entry.text);
        painter.drawText(QRect(x, 0, wide + 2, height()), Qt::AlignVCenter | Qt::AlignLeft, entry.text);
        x += wide + between;
    }
}

} // namespace driftsraad
