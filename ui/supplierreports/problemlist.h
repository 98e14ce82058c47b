#pragma once

#include "ui/supplierreports/importsession.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace driftsraad {

class CountLabel;
class Label;

/// What keeps figures of the file out: cells with a suggestion to take, and names of solutions that the register does not have.
class ProblemList : public QWidget
{
    Q_OBJECT
public:
    explicit ProblemList(ImportSession &session, QWidget *parent = nullptr);

    void refresh();
    /// Takes the suggestion of the row that has the keyboard, else of the first that has one. False where there is none.
    bool acceptSuggestion();
    /// Puts the keyboard on the first thing to decide; false where there is none.
    bool focusFirst();

signals:
    /// The person wants to decide where the problem is.
    void placeWanted(int sheet, int row);

private:
    void addProblem(const ImportProblem &problem);
    void addStranger(const QString &name);

    ImportSession &m_session;
    Label *m_title;
    CountLabel *m_count;
    QPushButton *m_all;
    QWidget *m_list = nullptr;
};

} // namespace driftsraad
