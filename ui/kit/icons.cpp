#include "ui/kit/icons.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace driftsraad {

namespace {

struct Key {
    QString name;
    int size = 0;
    QRgb colour = 0;
    int ratio = 0;
    bool operator==(const Key &) const = default;
};

size_t qHash(const Key &key, size_t seed = 0)
{
    return qHashMulti(seed, key.name, key.size, key.colour, key.ratio);
}

QString pathOf(const QString &name)
{
    return QLatin1String(":/icons/") + name + QLatin1String(".svg");
}

/// The drawing with its colour and stroke put in: QSvgRenderer knows no currentColor.
QByteArray drawing(const QString &name, const QColor &colour, qreal size)
{
    QFile file(pathOf(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toLatin1());
    svg.replace("stroke-width=\"2\"", size < 14 ? "stroke-width=\"2.25\"" : "stroke-width=\"1.75\"");
    return svg;
}

class LucideEngine : public QIconEngine
{
public:
    LucideEngine(QString name, Tone tone) : m_name(std::move(name)), m_tone(tone) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(painter, rect, m_name, colour(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1.0); }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const int side = qMin(size.width(), size.height());
        return iconPixmap(m_name, qRound(side / scale), colour(mode), scale);
    }
    QString iconName() override { return m_name; }
    QString key() const override { return QStringLiteral("lucide"); }
    bool isNull() override { return !hasIcon(m_name); }
    QIconEngine *clone() const override { return new LucideEngine(m_name, m_tone); }

private:
    QColor colour(QIcon::Mode mode) const { return Theme::current().colour(mode == QIcon::Disabled ? Tone::Disabled : m_tone); }

    QString m_name;
    Tone m_tone;
};

/// Drawn in the sizes that are asked for; a desktop takes those it needs.
class AppEngine : public QIconEngine
{
public:
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        QSvgRenderer(pathOf(QStringLiteral("app"))).render(painter, rect);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, pixmap.rect(), mode, state);
        return pixmap;
    }
    QList<QSize> availableSizes(QIcon::Mode, QIcon::State) override { return {{16, 16}, {24, 24}, {32, 32}, {48, 48}, {64, 64}, {128, 128}}; }
    QString key() const override { return QStringLiteral("app"); }
    QIconEngine *clone() const override { return new AppEngine; }
};

} // namespace

bool hasIcon(const QString &name)
{
    return !name.isEmpty() && QFile::exists(pathOf(name));
}

QIcon icon(const QString &name, Tone tone)
{
    return QIcon(new LucideEngine(name, tone));
}

QIcon appIcon()
{
    return QIcon(new AppEngine);
}

QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal devicePixelRatio)
{
    static QHash<Key, QPixmap> drawn;
    const Key key{name, size, colour.rgba(), qRound(devicePixelRatio * 100)};
    const auto found = drawn.constFind(key);
    if (found != drawn.constEnd())
        return *found;
    const QByteArray svg = drawing(name, colour, size);
    if (svg.isEmpty() || size <= 0)
        return {};
    const int side = qRound(size * devicePixelRatio);
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    {
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        QSvgRenderer(svg).render(&painter, QRectF(0, 0, side, side));
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    drawn.insert(key, pixmap);
    return pixmap;
}

void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &colour)
{
    const qreal side = qMin(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    const auto *engine = painter->paintEngine();
    const bool raster = engine && engine->type() == QPaintEngine::Raster;
    if (raster && qFuzzyCompare(side, qreal(qRound(side)))) {
        const QPixmap pixmap = iconPixmap(name, qRound(side), colour, painter->device()->devicePixelRatioF());
        painter->drawPixmap(QPointF(qRound(square.x()), qRound(square.y())), pixmap);
        return;
    }
    const QByteArray svg = drawing(name, colour, side);
    if (!svg.isEmpty())
        QSvgRenderer(svg).render(painter, square);
}

} // namespace driftsraad
