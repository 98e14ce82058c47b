#pragma once

#include <QDialog>

class QAbstractItemModel;
class QBoxLayout;
class QPushButton;
class QScrollArea;

namespace driftsraad {

class Banner;
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
    /// The file belongs to another import, which `action` leads to; both empty where it is right here.
    void showElsewhere(const QString &sentence, const QString &action);
    /// Nothing was stored, and why.
    void showRefusal(const QString &sentence);

signals:
    void fileChosen(const QString &path);
    void elsewhereWanted();

private:
    QWidget *buildReading();
    QWidget *buildRows();
    QWidget *buildFoot();
    void showRow(int row);

    Banner *m_elsewhere;
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
