#pragma once

#include "core/responsibility/operations.h"
#include "core/storage/asyncstore.h"

#include <QWidget>

namespace driftsraad {

/// What a person does to the rows and columns of the standard: asks in a form where something must be written, stores, tells.
class TaskActions : public QObject
{
    Q_OBJECT
public:
    TaskActions(AsyncStore &store, QWidget *page);

    void addTask() { edit(Task{}); }
    void addParty() { edit(PartyRole{}); }
    void edit(const Task &task);
    void edit(const PartyRole &party);
    void move(const Task &task, int by);
    void move(const PartyRole &party, int by);
    /// Takes the row or column and its cells away; a toast offers the way back.
    void remove(const Task &task);
    /// The label says also why, where a task loses its last X with the column.
    void remove(const PartyRole &party, const Message &label);

signals:
    void taskAdded(driftsraad::Id<driftsraad::Task> task);
    void partyAdded(driftsraad::Id<driftsraad::PartyRole> party);
    void failed(const driftsraad::Error &error);

private:
    void run(const Message &label, const Operation &operation);
    void removeWith(const Message &label, const Operation &operation, const QString &told);

    AsyncStore &m_store;
    QWidget *m_page;
};

} // namespace driftsraad
