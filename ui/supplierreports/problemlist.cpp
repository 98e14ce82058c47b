#include "ui/supplierreports/problemlist.h"

#include "ui/kit/button.h"
#include "ui/kit/iconlabel.h"
#include "ui/kit/label.h"
#include "ui/kit/tag.h"
#include "ui/kit/words.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace driftsraad {

namespace {

/// A file read in a wrong way has a problem in every row; the first ones show what is wrong.
constexpr qsizetype mostShown = 60;

} // namespace

ProblemList::ProblemList(ImportSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(new Label({}, TextSize::Base, QFont::DemiBold)), m_count(new CountLabel),
      m_all(button({}, ButtonKind::Flat))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::unit);
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch();
    head->addWidget(m_all);
    column->addLayout(head);
    connect(m_all, &QPushButton::clicked, &m_session, &ImportSession::correctAll);
}

void ProblemList::refresh()
{
    if (m_list) {
        // It may be one of its own boxes that brings us here.
        m_list->hide();
        layout()->removeWidget(m_list);
        m_list->deleteLater();
    }
    m_list = new QWidget;
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::half);
    layout()->addWidget(m_list);
    QStringList strangers;
    for (const PreviewFigure &figure : m_session.preview().figures) {
        if (!figure.known && !strangers.contains(figure.solution))
            strangers.append(figure.solution);
    }
    const QList<ImportProblem> &problems = m_session.preview().problems;
    const qsizetype open = problems.size() + unknownSolutions(m_session.preview(), m_session.aliases()).size();
    setVisible(!problems.isEmpty() || !strangers.isEmpty());
    m_title->setText(tr("To decide"));
    m_count->setText(language().number(qint64{open}));
    m_all->setText(tr("Take all suggestions"));
    int suggestions = 0;
    for (const QString &name : strangers)
        addStranger(name);
    for (const ImportProblem &problem : problems.mid(0, mostShown)) {
        addProblem(problem);
        suggestions += !problem.suggestion.isEmpty();
    }
    if (problems.size() > mostShown)
        rows->addWidget(new Label(tr("%Ln more", nullptr, static_cast<int>(problems.size() - mostShown)), TextSize::Base, QFont::Normal, Tone::Slate));
    m_all->setVisible(suggestions > 1);
}

void ProblemList::addProblem(const ImportProblem &problem)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::unit);
    const bool severalSheets = m_session.workbook().sheets.size() > 1;
    const QString place = severalSheets ? problem.source.name : problem.source.row >= 0 ? tr("Row %1").arg(problem.source.row + 1) : QString();
    auto *where = new Label(place, TextSize::Base, QFont::DemiBold);
    where->setToolTip(problem.source.name);
    auto *what = new Label(words(problem.message));
    what->setWordWrap(true);
    row->addWidget(new IconLabel(QStringLiteral("circle-x"), 16, Tone::Critical), 0, Qt::AlignTop);
    row->addWidget(where, 0, Qt::AlignTop);
    row->addWidget(what, 1);
    if (!problem.suggestion.isEmpty()) {
        auto *take = button(tr("Use %1").arg(problem.suggestion));
        setButtonSize(take, ButtonSize::Small);
        take->setAccessibleName(tr("%1, %2: use %3").arg(problem.source.name, words(problem.message), problem.suggestion));
        connect(take, &QPushButton::clicked, this, [this, problem] { m_session.correct(problem); });
        row->addWidget(take, 0, Qt::AlignTop);
    } else if (problem.source.row >= 0) {
        auto *go = button(tr("Show"));
        setButtonSize(go, ButtonSize::Small);
        go->setAccessibleName(tr("Show %1").arg(problem.source.name));
        connect(go, &QPushButton::clicked, this, [this, source = problem.source] { emit placeWanted(source.sheet, source.row); });
        row->addWidget(go, 0, Qt::AlignTop);
    }
    m_list->layout()->addWidget(line);
}

void ProblemList::addStranger(const QString &name)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::unit);
    auto *what = new Label(tr("The solution “%1” is not in the register").arg(name));
    what->setWordWrap(true);
    auto *choice = new QComboBox;
    choice->setAccessibleName(tr("What %1 is").arg(name));
    choice->addItem(tr("Leave the rows out"));
    choice->addItems(m_session.ground().context.solutions);
    const Id<Solution> meant = m_session.aliases().value(name);
    for (int i = 0; meant.isValid() && i < m_session.ground().context.solutions.size(); ++i) {
        if (m_session.ground().solutions.value(m_session.ground().context.solutions[i]) == meant)
            choice->setCurrentIndex(i + 1);
    }
    connect(choice, &QComboBox::activated, this, [this, name, choice](int index) {
        m_session.setAlias(name, index > 0 ? m_session.ground().solutions.value(choice->currentText()) : Id<Solution>{});
    });
    row->addWidget(new IconLabel(QStringLiteral("circle-alert"), 16, Tone::Warning));
    row->addWidget(what, 1);
    row->addWidget(choice);
    m_list->layout()->addWidget(line);
}

bool ProblemList::focusFirst()
{
    for (QWidget *inside : m_list ? m_list->findChildren<QWidget *>() : QList<QWidget *>()) {
        if (inside->focusPolicy() & Qt::TabFocus) {
            inside->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

bool ProblemList::acceptSuggestion()
{
    const QList<ImportProblem> &problems = m_session.preview().problems;
    for (QPushButton *take : m_list ? m_list->findChildren<QPushButton *>() : QList<QPushButton *>()) {
        if (take->hasFocus()) {
            take->click();
            return true;
        }
    }
    for (const ImportProblem &problem : problems) {
        if (!problem.suggestion.isEmpty()) {
            m_session.correct(problem);
            return true;
        }
    }
    return false;
}

} // namespace driftsraad
