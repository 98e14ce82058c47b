#pragma once

#include "core/governance/composition.h"

#include <QWidget>

namespace driftsraad {

/// A group's seats as squares: filled, expired or vacant, with the seat's name and "3 of 3 places" below. Seats that do not fit side by
/// side go on in the next line. The reasons stand in the tooltips; a screen reader gets the sentences.
class CompositionView : public QWidget
{
    Q_OBJECT
public:
    explicit CompositionView(QWidget *parent = nullptr);

    void setComposition(const Composition &composition);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(width).second; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Where each seat lies, and the height of all.
    std::pair<QList<QRect>, int> arrange(int width) const;
    QString countWords(const SeatOccupancy &seat) const;
    void speak();

    Composition m_composition;
};

} // namespace driftsraad
