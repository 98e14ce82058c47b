#pragma once

#include "ui/kit/label.h"

#include <QRect>
#include <QString>

class QPainter;

namespace driftsraad {

/// The small filled words: a priority, a seat, a count. Text of 11 px DemiBold on a tint, radius 4, 20 pixels high.
struct Tag {
    enum class Kind { Neutral, Accent, Positive, Warning, Critical };
    QString text;
    Kind kind = Kind::Neutral;
    QString icon; ///< Lucide name, may be empty
};

QSize tagSize(const Tag &tag);
/// Draws the tag with its upper left corner there; returns what it covers.
QRect paintTag(QPainter *painter, const QPoint &topLeft, const Tag &tag);

class TagLabel : public QWidget
{
    Q_OBJECT
public:
    explicit TagLabel(const Tag &tag = {}, QWidget *parent = nullptr);
    void setTag(const Tag &tag);
    QSize sizeHint() const override { return tagSize(m_tag); }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tag m_tag;
};

/// A number on a sunken ground.
class CountLabel : public Label
{
    Q_OBJECT
public:
    explicit CountLabel(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace driftsraad
