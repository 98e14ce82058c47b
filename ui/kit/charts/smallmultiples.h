#pragma once

#include "core/base/language.h"
#include "ui/kit/charts/chartpicture.h"
#include "ui/kit/charts/chartscale.h"
#include "ui/kit/charts/chartstyle.h"
#include "ui/kit/words.h"

#include <QWidget>

namespace driftsraad {

/// Many small line charts on one scale, painted straight into the painter: no scene, no widget each, fit for any thread.
class MultiplesPainter
{
public:
    MultiplesPainter(const SmallMultiplesData &data, const ChartStyle &style, const Language &language, const QSizeF &size);

    void paint(QPainter &painter, ChartPoint current = {}) const;
    QRectF cell(int multiple) const;
    QPointF place(ChartPoint point) const;
    ChartPoint at(const QPointF &position) const;
    bool has(ChartPoint point) const;
    int columns() const { return m_columns; }
    /// The height that suits so many multiples at that width; the same units as the style's.
    static double suitableHeight(qsizetype multiples, double width, const ChartStyle &style);

private:
    void paintHead(QPainter &painter, const SmallMultiple &one, const QRectF &cell) const;
    void paintLine(QPainter &painter, int multiple) const;
    QRectF plot(int multiple) const;

    const SmallMultiplesData &m_data;
    ChartStyle m_style;
    const Language &m_language;
    QSizeF m_size;
    ChartScale m_scale;
    int m_columns = 1;
};

/// Small multiples as vectors in the print style, in points; any thread.
QPicture recordMultiples(const SmallMultiplesData &data, const Language &language, const QSizeF &points);

/// Small multiples on screen: one widget for them all. Left and right go through the months, up and down through the charts; Enter or a
/// click opens the point; clicking a chart beside its line opens its latest month.
class SmallMultiples final : public QWidget
{
    Q_OBJECT

public:
    explicit SmallMultiples(QWidget *parent = nullptr);

    void setData(const SmallMultiplesData &figures);
    void setStyle(const ChartStyle &style);
    void setColours(const ChartColours &colours);
    void setLanguage(const Language &chosen);
    QList<QStringList> asTable() const;
    QString textEquivalent() const;
    QPicture record(const QSizeF &points) const { return recordMultiples(m_data, m_language, points); }
    QImage picture() const;
    ChartPoint current() const { return m_current; }
    void setCurrent(ChartPoint point);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {240, 120}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

public slots:
    void copy();

signals:
    /// The series is the multiple, the index the month.
    void clicked(int series, int index);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    MultiplesPainter painterOf(const QSizeF &size) const { return {m_data, m_style, m_language, size}; }
    ChartPoint pick(const QPointF &position) const;
    int latest(int multiple) const;
    QString say(ChartPoint point) const;

    SmallMultiplesData m_data;
    ChartStyle m_style;
    Language m_language;
    ChartPoint m_current;
};

} // namespace driftsraad
