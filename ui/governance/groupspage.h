#pragma once

#include "core/governance/groups.h"
#include "ui/kit/page.h"

#include <QSet>

class QBoxLayout;
class QTreeView;

namespace driftsraad {

class CadenceCard;
class GroupPanel;
class GroupTreeModel;
class PageHeader;
class SearchField;
class SeatCard;
class VacancyCard;

/// The governance groups: all of them at the left, the chosen one in the middle, its rule of meetings and its seats at the right, below
/// the middle in a narrow window.
class GroupsPage : public Page
{
    Q_OBJECT
public:
    explicit GroupsPage(AsyncStore &store, QWidget *parent = nullptr);

    QString helpTopic() const override { return QStringLiteral("groups"); }
    void activate() override;
    bool openRecord(const RecordRef &record) override;
    /// Also a seat: its group, and with the step under way the form for somebody to fill it.
    bool openStep(const RecordRef &record, const Step &step) override;
    void newRecord() override;
    void edit() override;
    void focusSearch() override;
    bool closePane() override;
    QList<QWidget *> panes() const override;

    static QStringList tables();

protected:
    void changes(const CommittedChanges &committed) override;
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// All that is on show, asked for in one question.
    struct Shown {
        QList<GroupLine> lines{};
        std::optional<GroupDetail> detail{};
        QHash<Id<Organisation>, QString> names{};
    };
    static Result<Shown> read(Reader &reader, Id<Group> wanted);

    void build();
    QWidget *buildTree();
    QWidget *buildSide();
    void connectPanel();
    void ask();
    void take(const Shown &shown);
    void foldAsBefore();
    void choose(Id<Group> group);
    void newMember(Id<Group> group, Id<Seat> seat);
    void copyAddresses();
    void arrange();

    GroupTreeModel *m_model;
    PageHeader *m_header;
    SearchField *m_filter;
    QTreeView *m_tree;
    GroupPanel *m_panel;
    CadenceCard *m_cadence;
    SeatCard *m_seats;
    VacancyCard *m_vacancies;
    QWidget *m_side;
    QBoxLayout *m_columns;
    QBoxLayout *m_sideRows;
    QSet<QString> m_folded;
    Id<Group> m_chosen;
    Id<Seat> m_wanting;            ///< the chosen group's first seat that wants somebody: offered to a new member
    std::function<void()> m_next;  ///< done once the chosen group is on show
};

} // namespace driftsraad
