#pragma once

#include "core/storage/history.h"
#include "ui/kit/page.h"

#include <QAbstractTableModel>

namespace driftsraad {

class PageHeader;
class TableView;

/// Every change set of the database, newest first; asks for the next hundred when one scrolls to them.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Who, What, Records, ColumnCount };

    explicit HistoryModel(AsyncStore &store, QObject *parent = nullptr);

    /// From the newest again.
    void reload();
    const ChangeSetLine &line(int row) const { return m_lines[row]; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_lines.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override { return !parent.isValid() && m_hasMore; }
    void fetchMore(const QModelIndex &parent) override;

signals:
    void failed(const driftsraad::Error &error);

private:
    void ask(qint64 before);

    AsyncStore &m_store;
    QList<ChangeSetLine> m_lines;
    bool m_hasMore = false;
    bool m_asking = false;
};

/// Who changed what and when, in the whole database. Enter shows the record's history, and from there one's own change can be taken back.
class HistoryPage : public Page
{
    Q_OBJECT
public:
    explicit HistoryPage(AsyncStore &store, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("history"); }
    void activate() override;
    QList<QWidget *> panes() const override;

protected:
    void changes(const CommittedChanges &committed) override;
    void retranslate() override;

private:
    PageHeader *m_header;
    TableView *m_view;
    HistoryModel *m_model;
    qint64 m_stoodOn = 0;  ///< number of the change, while the list is made anew
};

} // namespace driftsraad
