#pragma once

#include "core/governance/groups.h"
#include "ui/kit/card.h"

class QPushButton;
class QToolButton;

namespace driftsraad {

class CompositionView;
class Label;
class MemberModel;
class StatusLabel;
class TableView;
class TagLabel;

/// The chosen group: name, purpose, composition and members. Asks nothing itself.
class GroupPanel : public Card
{
    Q_OBJECT
public:
    explicit GroupPanel(QWidget *parent = nullptr);

    void show(const GroupDetail &detail, const QHash<Id<Organisation>, QString> &names, QDate today);
    TableView *table() const { return m_table; }
    /// The member under the keyboard; none where there is none.
    Id<Membership> currentMember() const;

signals:
    void editGroup();
    void removeGroup();
    void addSeat();
    void history();
    void attachments();
    void addMember();
    void editMember(driftsraad::Id<driftsraad::Membership> member);
    void endMember(driftsraad::Id<driftsraad::Membership> member);
    void removeMember(driftsraad::Id<driftsraad::Membership> member);
    void openPerson(driftsraad::Id<driftsraad::Person> person);
    void copyAddresses();

private:
    QLayout *head();
    QLayout *foot();
    void connectTable();
    void openMenu(const QPoint &position);
    void fitTable();

    Label *m_name;
    Label *m_purpose;
    TagLabel *m_draft;
    StatusLabel *m_complete;
    CompositionView *m_composition;
    MemberModel *m_members;
    TableView *m_table;
};

} // namespace driftsraad
