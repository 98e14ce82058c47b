#pragma once

#include <QScrollArea>

namespace driftsraad {

/// Content as wide as its place, which scrolls up and down on the ground it lies on. Takes no keyboard: what stands in it does.
class ColumnScroll : public QScrollArea
{
    Q_OBJECT
public:
    /// The content comes with setWidget().
    explicit ColumnScroll(QWidget *content = nullptr, QWidget *parent = nullptr);
};

} // namespace driftsraad
