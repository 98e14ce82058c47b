#pragma once

#include "core/governance/groups.h"

#include <QAbstractItemModel>

namespace driftsraad {

/// The groups as a tree: those across solutions, then a branch for each solution with its groups; several ad hoc groups of a solution
/// share a branch. While the branches stay the same only the rows that differ are touched.
class GroupTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    using QAbstractItemModel::QAbstractItemModel;

    void setLines(const QList<GroupLine> &lines);
    /// Shows the groups whose name or solution holds the text.
    void setFilter(const QString &text);
    void retranslate();

    const QList<GroupLine> &lines() const { return m_lines; }
    Id<Group> groupAt(const QModelIndex &index) const;
    QModelIndex indexOf(Id<Group> group) const;
    /// Tells branches apart across a reset, so that a view can keep what is folded.
    QString keyAt(const QModelIndex &index) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Node {
        QString key{};
        int parent = -1;
        int row = 0;
        int line = -1;  ///< in m_lines; -1 for a branch
        int groups = 0; ///< below a branch
        QList<int> children{};
    };

    QList<Node> arranged(const QList<GroupLine> &lines) const;
    static int branch(QList<Node> *nodes, const QString &key, int parent);
    void show(const QList<GroupLine> &lines);
    int firstLine(const Node &node) const;
    QVariant branchData(const Node &node, int role) const;
    QVariant groupData(const GroupLine &line, int role) const;

    QList<GroupLine> m_all;
    QList<GroupLine> m_lines;
    QList<Node> m_nodes{Node{}};  ///< the first is the root
    QString m_filter;
};

} // namespace driftsraad
