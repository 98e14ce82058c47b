#pragma once

#include "core/responsibility/whodoicall.h"
#include "core/storage/asyncstore.h"
#include "core/storage/search.h"
#include "ui/shell/command.h"

#include <QFrame>
#include <QPointer>

class QListView;

namespace driftsraad {

class SearchField;

/// What stands below the search field while one types: commands that fit, then records grouped by their kind. Up and Down choose, Enter
/// goes there, Esc gives the keyboard back. The keyboard stays in the field.
class SearchPalette : public QFrame
{
    Q_OBJECT
public:
    /// field is watched; the palette places itself below it.
    SearchPalette(SearchField *field, QWidget *window);

    void setStore(AsyncStore *store);
    void setCommands(std::function<QList<Command>()> commands) { m_commands = std::move(commands); }
signals:
    void recordChosen(const driftsraad::RecordRef &record);
    /// What was typed asks who to call, and this answer was taken.
    void callChosen(driftsraad::Id<driftsraad::Solution> solution, driftsraad::Id<driftsraad::Task> task);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Model;
    void open();
    void search();
    struct Found {
        QList<SearchHit> hits{};
        QList<WhoToCall> calls{};
    };
    void show(const QString &typed, const Found &found, const QString &failure = {});
    void place();
    void step(int by);
    void take();
    void close(bool giveBack);

    SearchField *m_field;
    QListView *m_list;
    Model *m_model;
    QPointer<AsyncStore> m_store;
    QPointer<QWidget> m_before;
    std::function<QList<Command>()> m_commands;
};

} // namespace driftsraad
