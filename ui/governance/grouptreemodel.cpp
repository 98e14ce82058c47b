#include "ui/governance/grouptreemodel.h"

#include "core/base/text.h"
#include "ui/kit/kitroles.h"
#include "ui/kit/statuspainter.h"
#include "ui/kit/words.h"

#include <QTextDocument>

namespace driftsraad {

namespace {

const QString adHoc = QStringLiteral("/adhoc");

bool looksAlike(const GroupLine &one, const GroupLine &other)
{
    return one.group == other.group && one.members == other.members && one.composition == other.composition && one.solutionName == other.solutionName;
}

} // namespace

int GroupTreeModel::branch(QList<Node> *nodes, const QString &key, int parent)
{
    for (const int child : std::as_const((*nodes)[parent].children)) {
        if (nodes->at(child).key == key)
            return child;
    }
    const int number = static_cast<int>(nodes->size());
    nodes->append(Node{.key = key, .parent = parent, .row = static_cast<int>(nodes->at(parent).children.size())});
    (*nodes)[parent].children.append(number);
    return number;
}

QList<GroupTreeModel::Node> GroupTreeModel::arranged(const QList<GroupLine> &lines) const
{
    QHash<Id<Solution>, int> adHocGroups;
    for (const GroupLine &line : lines) {
        if (line.group.kind == GroupKind::AdHocGroup)
            ++adHocGroups[line.group.solution];
    }
    QList<Node> nodes{Node{}};
    for (int i = 0; i < lines.size(); ++i) {
        const Group &group = lines[i].group;
        int parent = branch(&nodes, QStringLiteral("solution/%1").arg(group.solution.value), 0);
        ++nodes[parent].groups;
        if (group.kind == GroupKind::AdHocGroup && adHocGroups.value(group.solution) > 1) {
            parent = branch(&nodes, nodes[parent].key + adHoc, parent);
            ++nodes[parent].groups;
        }
        const int node = branch(&nodes, QStringLiteral("group/%1").arg(group.id.value), parent);
        nodes[node].line = i;
    }
    return nodes;
}

void GroupTreeModel::setLines(const QList<GroupLine> &lines)
{
    m_all = lines;
    setFilter(m_filter);
}

void GroupTreeModel::setFilter(const QString &text)
{
    m_filter = text;
    const QString wanted = foldName(text);
    QList<GroupLine> shown;
    for (const GroupLine &line : std::as_const(m_all)) {
        if (wanted.isEmpty() || foldName(line.group.name).contains(wanted) || foldName(line.solutionName).contains(wanted))
            shown.append(line);
    }
    show(shown);
}

void GroupTreeModel::show(const QList<GroupLine> &lines)
{
    const QList<Node> nodes = arranged(lines);
    const bool same = nodes.size() == m_nodes.size()
                      && std::equal(nodes.cbegin(), nodes.cend(), m_nodes.cbegin(),
                                    [](const Node &one, const Node &other) { return one.key == other.key && one.parent == other.parent; });
    if (!same) {
        beginResetModel();
        m_lines = lines;
        m_nodes = nodes;
        endResetModel();
        return;
    }
    const QList<GroupLine> before = std::exchange(m_lines, lines);
    m_nodes = nodes;
    for (int i = 1; i < m_nodes.size(); ++i) {
        // A branch of the same groups differs in its solution's name at most.
        const int line = firstLine(m_nodes[i]);
        const bool alike = m_nodes[i].line < 0 ? before[line].solutionName == m_lines[line].solutionName : looksAlike(before[line], m_lines[line]);
        if (alike)
            continue;
        const QModelIndex changed = createIndex(m_nodes[i].row, 0, quintptr(i));
        emit dataChanged(changed, changed);
    }
}

/// The group of the node, or the first one below the branch.
int GroupTreeModel::firstLine(const Node &node) const
{
    return node.line >= 0 ? node.line : firstLine(m_nodes[node.children.first()]);
}

void GroupTreeModel::retranslate()
{
    for (int i = 1; i < m_nodes.size(); ++i) {
        const QModelIndex changed = createIndex(m_nodes[i].row, 0, quintptr(i));
        emit dataChanged(changed, changed);
    }
}

Id<Group> GroupTreeModel::groupAt(const QModelIndex &index) const
{
    const int line = index.isValid() ? m_nodes[static_cast<int>(index.internalId())].line : -1;
    return line < 0 ? Id<Group>{} : m_lines[line].group.id;
}

QModelIndex GroupTreeModel::indexOf(Id<Group> group) const
{
    for (int i = 1; i < m_nodes.size(); ++i) {
        if (m_nodes[i].line >= 0 && m_lines[m_nodes[i].line].group.id == group)
            return createIndex(m_nodes[i].row, 0, quintptr(i));
    }
    return {};
}

QString GroupTreeModel::keyAt(const QModelIndex &index) const
{
    return index.isValid() ? m_nodes[static_cast<int>(index.internalId())].key : QString();
}

QModelIndex GroupTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const Node &above = m_nodes[parent.isValid() ? static_cast<int>(parent.internalId()) : 0];
    return createIndex(row, column, quintptr(above.children[row]));
}

QModelIndex GroupTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int above = m_nodes[static_cast<int>(index.internalId())].parent;
    return above <= 0 ? QModelIndex() : createIndex(m_nodes[above].row, 0, quintptr(above));
}

int GroupTreeModel::rowCount(const QModelIndex &parent) const
{
    if (parent.column() > 0)
        return 0;
    return static_cast<int>(m_nodes[parent.isValid() ? static_cast<int>(parent.internalId()) : 0].children.size());
}

int GroupTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant GroupTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &node = m_nodes[static_cast<int>(index.internalId())];
    return node.line < 0 ? branchData(node, role) : groupData(m_lines[node.line], role);
}

QVariant GroupTreeModel::branchData(const Node &node, int role) const
{
    switch (role) {
    case Qt::DisplayRole: {
        if (node.key.endsWith(adHoc))
            return tr("Ad hoc groups");
        const QString name = m_lines[firstLine(node)].solutionName;
        return name.isEmpty() ? tr("Across solutions") : name;
    }
    case StrongRole:
        return true;
    case CountRole:
        return node.groups;
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(branchData(node, Qt::DisplayRole).toString(), tr("%Ln groups", nullptr, node.groups));
    default:
        return {};
    }
}

QVariant GroupTreeModel::groupData(const GroupLine &line, int role) const
{
    const bool needs = line.composition.vacant > 0 || line.composition.expired > 0;
    switch (role) {
    case Qt::DisplayRole:
        return line.group.name;
    case Qt::ToolTipRole:
        return Qt::convertFromPlainText(line.group.name);
    case SecondLineRole: {
        if (line.composition.vacant > 0 && line.composition.expired > 0)
            return tr("%1 · %2").arg(tr("%Ln places vacant", nullptr, line.composition.vacant), tr("%Ln expired", nullptr, line.composition.expired));
        if (line.composition.vacant > 0)
            return tr("%Ln places vacant", nullptr, line.composition.vacant);
        if (line.composition.expired > 0)
            return tr("%Ln places expired", nullptr, line.composition.expired);
        return tr("%1 · %2").arg(tr("%Ln members", nullptr, line.members), words(cadenceWords(line.group.meetingsPerYear)).toLower());
    }
    case StateRole:
        return needs ? QVariant(int(State::Warning)) : QVariant();
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(line.group.name, groupData(line, SecondLineRole).toString());
    default:
        return {};
    }
}

Qt::ItemFlags GroupTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace driftsraad
