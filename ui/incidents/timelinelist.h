#pragma once

#include "core/incidents/queries.h"

#include <QWidget>

class QVBoxLayout;

namespace driftsraad {

/// The timeline, newest first, under its days. Withdrawn and corrected notes stay, struck out and with the word for it.
class TimelineList : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineList(QWidget *parent = nullptr);

    /// Why nothing can be changed; empty where it can.
    void setReadOnly(const QString &reason) { m_readOnly = reason; }
    void setLines(const QList<TimelineLine> &lines, QDate today);

signals:
    void withdrawWanted(qint64 entry);
    void correctWanted(qint64 entry);
    void summaryWanted(qint64 entry, bool inSummary);

private:
    void build();
    QWidget *rowOf(const TimelineLine &line);
    void openMenu(const TimelineEntry &entry, QWidget *from);

    QList<TimelineLine> m_lines;
    QDate m_today;
    bool m_all = false;
    QString m_readOnly;
    QVBoxLayout *m_column;
};

} // namespace driftsraad
