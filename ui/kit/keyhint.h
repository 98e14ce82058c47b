#pragma once

#include "ui/kit/label.h"

#include <QKeySequence>

class QPainter;

namespace driftsraad {

/// A key on a small sunken ground, as the system writes it ("Ctrl+K").
class KeyHint : public Label
{
    Q_OBJECT
public:
    explicit KeyHint(const QKeySequence &key, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace driftsraad
