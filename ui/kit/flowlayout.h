#pragma once

#include <QLayout>

namespace driftsraad {

/// Widgets in a row that goes on in the next line where there is no more room.
class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(int across, int down, QWidget *parent = nullptr);
    ~FlowLayout() override;

    /// The last one stands at the end of its line, where it does not stand alone.
    void setLastAtEnd(bool atEnd) { m_lastAtEnd = atEnd; }
    void addItem(QLayoutItem *item) override { m_items.append(item); }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override { return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr; }
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    void setGeometry(const QRect &rect) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;

private:
    /// The height that the items take in the width of the rectangle.
    int arrange(const QRect &rect, bool move) const;

    QList<QLayoutItem *> m_items;
    int m_across;
    int m_down;
    bool m_lastAtEnd = false;
};

} // namespace driftsraad
