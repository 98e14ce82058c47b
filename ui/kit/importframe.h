#pragma once

#include <QDialog>

class QAbstractItemModel;
class QBoxLayout;
class QPushButton;
class QScrollArea;

namespace driftsraad {

class DropZone;
class Label;
class TableView;

/// How far a file is on its way in.
enum class ImportStage { Empty, Reading, Ready, Refused };

/// The frame of an import from a spreadsheet: at the left the file and how it is read, at the right what becomes of every row, with the
/// chosen row's words in full below. Each import fills it with its own. Ctrl+Enter confirms; nothing is stored before.
class ImportFrame : public QDialog
{
    Q_OBJECT
public:
    ImportFrame(const QString &title, QWidget *parent);

    void chooseFile();
    virtual void confirm() = 0;

protected:
    /// What is put in here says how the file is read; it scrolls, and is there while the file is.
    QBoxLayout *reading() const { return m_reading; }
    /// The rows and their columns' widths; the last column, which takes the rest, says why and what.
    void setPlan(QAbstractItemModel *rows, const QList<int> &widths);
    /// The file as it stands: what it is while it is ready, why not where it is refused.
    void showFile(ImportStage stage, const QString &name, const QString &description, const QString &refusal);
    /// After a new plan: what it comes to, the button's words, and whether there is anything to take. Stands on the first row that needs a
    /// hand.
    void showPlan(const QString &summary, const QString &importText, bool isPossible);
    bool mayConfirm() const;
    /// Between the press and the answer.
    void startSaving();
    /// Nothing was stored, and why.
    void showRefusal(const QString &sentence);

signals:
    void fileChosen(const QString &path);

private:
    QWidget *buildReading();
    QWidget *buildRows();
    QWidget *buildFoot();
    void showRow(int row);

    DropZone *m_drop;
    QWidget *m_refusalRow;
    Label *m_refusal;
    QScrollArea *m_scroll;
    QBoxLayout *m_reading;
    TableView *m_table;
    Label *m_said;
    Label *m_summary;
    QPushButton *m_import;
};

} // namespace driftsraad
