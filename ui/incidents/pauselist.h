#pragma once

#include "core/incidents/clocks.h"

#include <QWidget>

class QVBoxLayout;

namespace driftsraad {

/// The times in which an incident's clocks stood, the latest first, each with its reason and whom it waited for. Withdrawn ones stay, struck
/// out and with the reason.
class PauseList : public QWidget
{
    Q_OBJECT
public:
    explicit PauseList(QWidget *parent = nullptr);

    /// Why nothing can be changed; empty where it can.
    void setReadOnly(const QString &reason) { m_readOnly = reason; }
    void setPauses(const QList<PauseLine> &pauses, bool isOpen);

signals:
    void startWanted();
    void endWanted(qint64 pause);
    void correctWanted(qint64 pause);
    void withdrawWanted(qint64 pause);

private:
    QWidget *rowOf(const PauseLine &line);
    void openMenu(const PauseLine &line, QWidget *from);

    QVBoxLayout *m_column;
    QString m_readOnly;
};

} // namespace driftsraad
