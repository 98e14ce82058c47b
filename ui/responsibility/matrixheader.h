#pragma once

#include <QHeaderView>

namespace driftsraad {

/// The heads of the matrix: tasks and parties in ink, the last column in slate, standing over what is below them. Parties can be dragged to
/// another place; the head itself keeps its order and only tells, because the order is stored.
class MatrixHeader : public QHeaderView
{
    Q_OBJECT
public:
    /// What a head needs beside its words.
    static constexpr int beside = 18;
    explicit MatrixHeader(QWidget *parent = nullptr);

signals:
    void columnMoveWanted(int column, int by);
    void columnEditWanted(int column);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void putBack(int logical, int from, int to);
    bool m_puttingBack = false;
};

} // namespace driftsraad
