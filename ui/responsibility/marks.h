#pragma once

#include "core/responsibility/matrix.h"

#include <QRect>
#include <QWidget>

#include <optional>

class QPainter;

namespace driftsraad {

/// A mark as people write it in a spreadsheet: x, X, (x), nothing, "-" or "–". No value for anything else.
std::optional<Degree> degreeOfText(const QString &text);
/// "responsible", in the language of the interface.
QString degreeText(Degree degree);
/// The mark as a word where a place must not be blank: "X", "(X)" or "nothing".
QString markText(Degree degree);

/// How wide and high a mark is drawn.
constexpr QSize markSize{28, 22};
/// X on a filled ground, (X) in an outline, a dash for nothing.
void paintMark(QPainter *painter, const QRect &rect, Degree degree);

/// A mark as a widget; says its word to assistive technology.
class MarkLabel : public QWidget
{
    Q_OBJECT
public:
    explicit MarkLabel(Degree degree = Degree::Empty, QWidget *parent = nullptr);
    void setDegree(Degree degree);
    QSize sizeHint() const override { return markSize; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Degree m_degree;
};

} // namespace driftsraad
