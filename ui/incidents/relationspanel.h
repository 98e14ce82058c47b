#pragma once

#include "core/incidents/queries.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace driftsraad {

/// What an incident has to do with others: what it is part of, its own parts, and those that it is linked to. Each is a button that goes
/// there, with one beside it that takes the relation away.
class RelationsPanel : public QWidget
{
    Q_OBJECT
public:
    explicit RelationsPanel(QWidget *parent = nullptr);

    void setDetail(const IncidentDetail &detail);
    /// Why nothing can be changed; empty where it can.
    void setReadOnly(const QString &reason);

signals:
    void openWanted(qint64 incident);
    void parentWanted();
    void linkWanted();
    /// The incident with this number is part of no other any more: this one, or one of its parts.
    void standAloneWanted(qint64 incident, const QString &reference);
    void unlinkWanted(qint64 incident, const QString &reference);

private:
    enum class Relation { Whole, Part, Linked };
    void addTitle(const QString &title);
    void addRelated(const RelatedIncident &related, Relation relation);

    QVBoxLayout *m_rows;
    QPushButton *m_whole;
    QPushButton *m_link;
    QString m_readOnly;
    IncidentDetail m_detail;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace driftsraad
