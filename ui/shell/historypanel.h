#pragma once

#include "core/storage/asyncstore.h"
#include "core/storage/history.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace driftsraad {

class Label;

/// One record's history, newest first: who, when, what it was called, and each field before and after. One's own changes can be taken
/// back one by one.
class HistoryPanel : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryPanel(AsyncStore &store, QWidget *parent = nullptr);

    void show(const RecordRef &record);
    using QWidget::show;
    void retranslate();

signals:
    void undoRequested(qint64 changeSet, const driftsraad::Message &label);

private:
    void ask(qint64 before);
    void add(const QList<HistoryEntry> &entries);
    QWidget *entryWidget(const HistoryEntry &entry);
    void clear();

    AsyncStore &m_store;
    RecordRef m_record;
    QVBoxLayout *m_list;
    Label *m_note;
    QPushButton *m_more;
    qint64 m_oldest = 0;
};

} // namespace driftsraad
