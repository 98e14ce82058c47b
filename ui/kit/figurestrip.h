#pragma once

#include "ui/kit/statuspainter.h"

#include <QAbstractButton>
#include <QFrame>

#include <optional>

namespace driftsraad {

/// A key figure: "Åbne hændelser", "9", "mod 12 for en uge siden", and what is wrong with it.
struct Figure {
    QString title;
    QString value;
    QString note;
    std::optional<Status> status;
};

/// One figure. It is a button: pressing it leads to what it counts.
class FigureButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit FigureButton(const Figure &figure, bool first, QWidget *parent = nullptr);

    void setFigure(const Figure &figure);
    /// Where title and state do not fit beside each other the state takes a line of its own below.
    bool fits(int width) const;
    void setTall(bool tall);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Figure m_figure;
    bool m_first;
    bool m_tall = false;
};

/// The row of key figures at the top of a page: one sheet of paper, 80 high (104 where it is narrow), hairlines between.
class FigureStrip : public QFrame
{
    Q_OBJECT
public:
    explicit FigureStrip(const QString &name, QWidget *parent = nullptr);

    /// The number of figures may change; the buttons stay where it does not, so that the keyboard focus is kept.
    void setFigures(const QList<Figure> &figures);

signals:
    void activated(int figure);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange();

    QList<FigureButton *> m_buttons;
};

} // namespace driftsraad
