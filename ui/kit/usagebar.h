#pragma once

#include "ui/kit/statuspainter.h"

namespace driftsraad {

/// How much of something is used, for the eye only: what it says stands in words beside it.
class UsageBar : public QWidget
{
    Q_OBJECT
public:
    explicit UsageBar(QWidget *parent = nullptr);

    /// From 0 to 1.
    void setUsed(double used, State state);
    QSize sizeHint() const override { return {120, thickness}; }

    static constexpr int thickness = 4;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_used = 0;
    State m_state = State::Neutral;
};

} // namespace driftsraad
