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

    void addTask();
    void addParty();
    void edit(const Task &task);
    void move(const Task &task, int by);
    /// Takes the task and its cells away; a toast offers the way back.
    void remove(const Task &task);

signals:
    void failed(const driftsraad::Error &error);

private:
    AsyncStore &m_store;
    QWidget *m_page;
};

} // namespace driftsraad
