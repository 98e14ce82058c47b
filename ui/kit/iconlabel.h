#pragma once

#include "ui/kit/theme.h"

#include <QWidget>

namespace driftsraad {

/// One icon, for the eye only: what it says stands in words beside it.
class IconLabel : public QWidget
{
    Q_OBJECT
public:
    explicit IconLabel(const QString &iconName, int side = 16, Tone tone = Tone::Slate, QWidget *parent = nullptr);

    void setIcon(const QString &iconName, Tone tone);
    QSize sizeHint() const override { return {m_side, m_side}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    int m_side;
    Tone m_tone;
};

} // namespace driftsraad
