#pragma once

#include "core/incidents/clocks.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace driftsraad {

class Label;
class StatusLabel;
class UsageBar;

/// An incident's clocks, one below the other: what is promised, how much of it is used, until when, in words, icon and bar. Each tells why.
class ClockPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ClockPanel(QWidget *parent = nullptr);

    /// The rows stay where the kinds do, so that a minute's new figures leave the keyboard alone.
    void setClocks(const QList<IncidentClock> &clocks);
    /// What the panel says, clock by clock.
    QStringList sentences() const;

signals:
    void whyWanted(driftsraad::ClockKind kind);

private:
    struct Row {
        ClockKind kind = ClockKind::Resolution;
        QWidget *widget = nullptr;
        StatusLabel *status = nullptr;
        UsageBar *bar = nullptr;
        Label *use = nullptr;
        Label *due = nullptr;
        QPushButton *why = nullptr;
    };
    Row makeRow(ClockKind kind);
    void fill(const Row &row, const SlaClock &clock);

    QVBoxLayout *m_column;
    QList<Row> m_rows;
};

} // namespace driftsraad
