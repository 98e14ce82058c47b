#pragma once

#include "ui/kit/card.h"
#include "ui/supplierreports/importsession.h"

class QBoxLayout;
class QComboBox;
class QMessageBox;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace driftsraad {

class Banner;
class DropZone;
class MappingForm;
class ProblemList;

/// The import of a supplier's file, from the drop to the confirmation. Alt+Enter takes a suggestion, Ctrl+Enter imports.
class ImportPanel : public Card
{
    Q_OBJECT
public:
    explicit ImportPanel(AsyncStore &store, QWidget *parent = nullptr);

    ImportSession &session() { return m_session; }
    void chooseFile();
    void openFile(const QString &path);
    void retranslate();
    /// Imports what is ready; asks first where somebody else delivers a solution, and where a month is here with other figures.
    void confirm();

signals:
    void closed();
    /// Done: what was imported, in a sentence, and where to look.
    void imported(const QString &sentence, const driftsraad::SolutionMonth &first);
    void failed(const driftsraad::Error &error);
    /// It is an incident list, and shall be imported as one.
    void listGiven(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *buildContent();
    void buildFoot();
    void showOpened();
    void goOn();
    void showChanged();
    QString describeFile() const;
    QString describeLeftOut() const;
    void act(const ImportOutcome &plan);
    void store(const ImportOutcome &plan);
    QMessageBox *question(const QString &title, const QString &text, const QString &more);
    void askDoubts(const ImportOutcome &plan);
    void ask(const ImportOutcome &plan);
    QString receivedWords(const ImportOutcome &plan) const;
    QString doneWords(const ImportOutcome &outcome) const;
    void save(ExistingMonth existing);
    void finish(const ImportOutcome &outcome);
    QString nameOf(const SolutionMonth &month) const;

    ImportSession m_session;
    DropZone *m_drop;
    Banner *m_elsewhere;      ///< the file belongs to another import
    QString m_path;
    QWidget *m_sentence;
    QWidget *m_fill;
    QComboBox *m_supplier;
    QScrollArea *m_scroll;
    QBoxLayout *m_parts;      ///< how the file is read, and what is to decide: side by side where there is room
    QWidget *m_reading;
    QWidget *m_deciding;
    MappingForm *m_mapping;
    ProblemList *m_problems;
    Label *m_leftOut;
    Label *m_refusal;
    Label *m_summary;
    bool m_newFile = false;  ///< a file is being read that somebody has just chosen
    QPushButton *m_cancel;
    QPushButton *m_import;
    QToolButton *m_close;
};

} // namespace driftsraad
