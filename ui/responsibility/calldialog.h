#pragma once

#include "core/responsibility/whodoicall.h"
#include "core/storage/asyncstore.h"

#include <QDialog>

class QComboBox;
class QScrollArea;

namespace driftsraad {

class Label;

/// Who do I call? A solution and a task or support level, and below them the answer with its reasons; it follows every change of the data.
/// Open it with open().
class CallDialog : public QDialog
{
    Q_OBJECT
public:
    /// What is asked first; without a task the one of the support level.
    struct Start {
        Id<Solution> solution{};
        Id<Task> task{};
        std::optional<SupportLevel> level{};
    };
    CallDialog(AsyncStore &store, const Start &start, QWidget *parent);

signals:
    /// The dialog has closed itself.
    void recordWanted(const driftsraad::RecordRef &record);
    void placeWanted(const driftsraad::CellKey &place);

private:
    void build();
    void loadChoices();
    void showChoices(const CallChoices &choices);
    void ask();
    void showCall(const WhoToCall &call);
    void openReason(const CallReason &reason);

    AsyncStore &m_store;
    Start m_start;
    QComboBox *m_solution;
    QComboBox *m_task;
    QScrollArea *m_answers;
    Label *m_failed;
};

} // namespace driftsraad
