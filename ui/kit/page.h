#pragma once

#include "core/base/month.h"
#include "core/storage/asyncstore.h"

#include <QWidget>

#include <optional>

namespace driftsraad {

/// How a page shall show a record that another one sends it.
struct Step {
    Month month{};       ///< in this month, where the page has months
    bool begin = false;  ///< with the next step under way: the form for a vacant seat, and not only the seat
    RecordRef solution{};  ///< in the matrix of this solution; the record is a task then
    RecordRef party{};     ///< in this column of it
};

/// One place of the program, shown at the right of the navigation. The shell makes a page at its first visit (ui/shell/pages.cpp) and
/// deletes it before another database is opened, so that a page only ever sees one store. It is open, or for
/// the first page of a start just being opened, and then what the page asks waits. A page asks the store for what
/// it shows (read, write) and never waits.
class Page : public QWidget
{
    Q_OBJECT
public:
    /// The store outlives the page.
    explicit Page(AsyncStore &store, QWidget *parent = nullptr);

    AsyncStore &store() const { return m_store; }

    /// The name of the help page in resources/help/da and /en, without ".md": "incidents".
    virtual QString helpTopic() const = 0;
    /// The page is now in front: at its first visit and at every return to it. Put the keyboard where work goes on.
    virtual void activate() {}
    /// Shows this record of a table that the page is registered for; asks the store itself. Answers false where the page cannot.
    virtual bool openRecord(const RecordRef &record) { Q_UNUSED(record) return false; }
    /// The same for goTo(), where the record may be of a table that the page is not registered for, such as a solution.
    virtual bool openStep(const RecordRef &record, const Step &step) { Q_UNUSED(step) return openRecord(record); }

    /// A file that another page was given and that is imported here.
    virtual void importFile(const QString &path) { Q_UNUSED(path) }

    // What the keys of the main window mean here. A page leaves alone what it does not have.
    virtual void newRecord() {}    ///< Ctrl+N
    virtual void print() {}        ///< Ctrl+P
    virtual void edit() {}         ///< F2
    virtual void focusSearch() {}  ///< Ctrl+F, /
    /// Esc: closes the drawer or clears the filter. False where there was nothing to close.
    virtual bool closePane() { return false; }
    /// F6 goes through these, from left to right; hidden ones are skipped.
    virtual QList<QWidget *> panes() const { return {}; }

    /// Why nothing can be changed here, in words for a button that cannot be pressed; empty where it can.
    virtual QString readOnlyReason() const;
    /// Says the reason and answers false where there is one.
    bool mayEdit();

signals:
    /// Another page shall open this record.
    void jumpTo(const driftsraad::RecordRef &record);
    /// The page of that name (ui/shell/pages.cpp) shall come to the front and show what it has of the record, which may be none.
    void goTo(const QByteArray &page, const driftsraad::RecordRef &record, const driftsraad::Step &step = {});
    /// The page of that name shall come to the front and import this file, which is none for here.
    void fileFor(const QByteArray &page, const QString &path);
    /// Who is to be called about this solution at this support level (1 to 3; 0: any) shall be told.
    void callWanted(const driftsraad::RecordRef &solution, int supportLevel);
    /// The panel at the right of the window shall show the record's history, or its attachments.
    void showHistory(const driftsraad::RecordRef &record);
    void showAttachments(const driftsraad::RecordRef &record);
    /// A line in a toast, read aloud by a screen reader: "Hændelse oprettet".
    void announce(const QString &text);
    /// Something was not done; the shell shows the sentence and keeps it until it is closed. Cancelled and replaced questions are silent.
    void failed(const driftsraad::Error &error);

protected:
    /// A button that changes something, as it is where nothing can be changed: off, and with the reason.
    void setChanges(QWidget *button) const;
    /// After every commit, this program's and other people's: refresh the touched rows only. A page that was left is told when it comes to
    /// the front again, of all that was missed at once.
    virtual void changes(const CommittedChanges &committed) { Q_UNUSED(committed) }
    /// The language has changed: put the words in again (tr() texts; words() of messages).
    virtual void retranslate() {}

    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void take(const CommittedChanges &committed);

    AsyncStore &m_store;
    bool m_isLeft = false;
    std::optional<CommittedChanges> m_missed;
};

} // namespace driftsraad
