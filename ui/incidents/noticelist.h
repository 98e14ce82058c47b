#pragma once

#include "core/incidents/queries.h"

#include <QSet>
#include <QWidget>

class QVBoxLayout;

namespace driftsraad {

class StatusLabel;

/// What the municipalities were told about one incident, newest first. Corrected notices stay, struck out and with the word for it.
class NoticeList : public QWidget
{
    Q_OBJECT
public:
    explicit NoticeList(QWidget *parent = nullptr);

    /// Why nothing can be changed; empty where it can.
    void setReadOnly(const QString &reason) { m_readOnly = reason; }
    /// isOver: the incident is resolved or closed, and nothing more is due that was promised.
    void setNotices(const QList<NoticeLine> &notices, bool isOver, Instant now);
    void setNow(Instant now);

signals:
    void copyWanted(qint64 notice);
    void correctWanted(qint64 notice);

private:
    void build();
    QWidget *rowOf(const NoticeLine &line, bool isLatest);
    void openMenu(const NoticeLine &line, QWidget *from);

    QList<NoticeLine> m_notices;
    bool m_isOver = false;
    QString m_readOnly;
    Instant m_now;
    QSet<qint64> m_unfolded;
    StatusLabel *m_next = nullptr;  ///< of the latest notice, where it promises an update
    QVBoxLayout *m_column;
};

} // namespace driftsraad
