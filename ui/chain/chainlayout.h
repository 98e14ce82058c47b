#pragma once

#include "core/base/result.h"
#include "ui/chain/diagram.h"

#include <QObject>
#include <QRectF>

#include <atomic>
#include <memory>

namespace driftsraad {

struct EdgeShape;

/// Where an edge runs: corners joined by straight lines, or a start and then three control points for each piece of a curve.
struct EdgeLine {
    QList<QPointF> points{};
    bool curved = false;
    QPointF head{};   ///< the tip of the arrow, where there is one
    bool operator==(const EdgeLine &) const = default;
};

/// Where everything stands, in pixels; y grows downwards.
struct DiagramLayout {
    QHash<qint64, QRectF> nodes{};
    QList<EdgeLine> edges{};  ///< in the order of the diagram's edges; without points: could not be drawn
    QRectF bounds{};
};

/// How much room a layout has, height over width; 0: as it comes.
struct LayoutWish {
    double ratio = 0;
    QString program{};  ///< in place of the dot that is installed
};

/// What dot is asked. Corners at right angles are for chains of which a person can see the whole.
QByteArray dotSource(const Diagram &diagram, const LayoutWish &wish, bool corners);
/// What dot answered to that, from its JSON. Invalid where the answer is damaged or leaves a node out.
Result<DiagramLayout> readLayout(const QByteArray &json, const Diagram &diagram);
/// Runs dot and waits for it: on a worker thread and on the command line only. Ends early where stop becomes true.
Result<DiagramLayout> layOut(const Diagram &diagram, const LayoutWish &wish = {}, const std::atomic_bool *stop = nullptr);

/// Lays diagrams out in the background. The newest one asked for is answered, older ones are given up.
class ChainLayout : public QObject
{
    Q_OBJECT
public:
    explicit ChainLayout(QObject *parent = nullptr) : QObject(parent) {}
    ~ChainLayout() override;

    void lay(const Diagram &diagram, const LayoutWish &wish);
    bool isBusy() const { return m_stop != nullptr; }
    /// The shapes of what was laid out last: made there, too, since to find a place for every label takes a while.
    std::shared_ptr<const QList<EdgeShape>> shapes() const { return m_shapes; }

signals:
    void laid(const driftsraad::Diagram &diagram, const driftsraad::DiagramLayout &layout);
    void failed(const driftsraad::Diagram &diagram, const driftsraad::Error &error);

private:
    std::shared_ptr<std::atomic_bool> m_stop;
    std::shared_ptr<const QList<EdgeShape>> m_shapes;
};

} // namespace driftsraad
