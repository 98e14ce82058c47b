#include "ui/responsibility/calldialog.h"

#include "ui/kit/button.h"
#include "ui/kit/form.h"
#include "ui/kit/label.h"
#include "ui/kit/words.h"
#include "ui/responsibility/callcard.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace driftsraad {

CallDialog::CallDialog(AsyncStore &store, const Start &start, QWidget *parent)
    : QDialog(parent), m_store(store), m_start(start), m_solution(new QComboBox), m_task(new QComboBox), m_answers(new QScrollArea), m_failed(new Label)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Who do I call?"));
    build();
    loadChoices();
    connect(&store, &AsyncStore::changed, this, [this] { ask(); });
    for (QComboBox *box : {m_solution, m_task})
        connect(box, &QComboBox::currentIndexChanged, this, &CallDialog::ask);
}

void CallDialog::build()
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::panel, space::panel, space::panel, space::panel);
    rows->setSpacing(space::gap);
    rows->addWidget(new Label(windowTitle(), TextSize::Heading, QFont::DemiBold));
    auto *form = new Form;
    form->addRow(tr("Solution"), m_solution);
    form->addRow(tr("Task or support level"), m_task);
    rows->addWidget(form);
    m_failed->setWordWrap(true);
    m_failed->hide();
    rows->addWidget(m_failed);
    m_answers->setWidgetResizable(true);
    m_answers->setFrameShape(QFrame::NoFrame);
    m_answers->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_answers->viewport()->setAutoFillBackground(false);
    m_answers->setAccessibleName(tr("Answer"));
    rows->addWidget(m_answers, 1);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    QPushButton *close = button(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    foot->addWidget(close);
    rows->addLayout(foot);
    resize(600, std::min(680, parentWidget() ? parentWidget()->window()->height() - 80 : 680));
}

void CallDialog::loadChoices()
{
    m_store.read(this, {"call.choices"}, &callChoices, [this](Result<CallChoices> choices) {
                     m_failed->setVisible(!choices);
                     if (choices)
                         showChoices(*choices);
                     else
                         m_failed->setText(words(choices.error().message));
                 });
}

void CallDialog::showChoices(const CallChoices &choices)
{
    {
        const QSignalBlocker solutions(m_solution);
        const QSignalBlocker tasks(m_task);
        for (const Solution &solution : choices.solutions)
            m_solution->addItem(solution.name, solution.id.value);
        int wanted = -1;
        int second = -1;
        for (const Task &task : choices.tasks) {
            m_task->addItem(task.name, task.id.value);
            const bool asked = m_start.task.isValid() ? task.id == m_start.task : m_start.level && task.supportLevel == m_start.level;
            wanted = asked && wanted < 0 ? m_task->count() - 1 : wanted;
            second = task.supportLevel == SupportLevel::Second && second < 0 ? m_task->count() - 1 : second;
        }
        m_solution->setCurrentIndex(std::max(0, m_solution->findData(m_start.solution.value)));
        m_task->setCurrentIndex(wanted >= 0 ? wanted : std::max(0, second));
    }
    (m_start.solution.isValid() ? m_task : m_solution)->setFocus();
    ask();
}

void CallDialog::ask()
{
    const Id<Solution> solution{m_solution->currentData().toLongLong()};
    const Id<Task> task{m_task->currentData().toLongLong()};
    if (!solution.isValid() || !task.isValid())
        return;
    m_store.read(this, {"call.answer"}, [solution, task](Reader &reader) { return whoToCall(reader, solution, task, reader.today()); },
                 [this](Result<WhoToCall> call) {
                     if (!call && call.error().code == ErrorCode::Cancelled)
                         return;
                     m_failed->setVisible(!call);
                     if (call)
                         showCall(*call);
                     else
                         m_failed->setText(words(call.error().message));
                 });
}

void CallDialog::showCall(const WhoToCall &call)
{
    auto *inside = new QWidget;
    inside->setAutoFillBackground(false);
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(0, 0, space::unit, 0);
    rows->setSpacing(space::unit + space::half);
    if (!call.missing.isEmpty()) {
        auto *missing = new ReasonList(ReasonList::Kind::Missing, call.missing);
        connect(missing, &ReasonList::reasonWanted, this, &CallDialog::openReason);
        rows->addWidget(missing);
    }
    QStringList spoken;
    for (const CallAnswer &answer : call.answers) {
        auto *card = new CallCard(answer);
        connect(card, &CallCard::reasonWanted, this, &CallDialog::openReason);
        rows->addWidget(card);
        spoken.append(card->accessibleName());
    }
    rows->addStretch();
    m_answers->setWidget(inside);
    m_answers->setAccessibleDescription(spoken.join(QStringLiteral("; ")));
}

void CallDialog::openReason(const CallReason &reason)
{
    // Closing first: what is opened shall have the keyboard.
    const CallReason wanted = reason;
    accept();
    if (wanted.record.isValid())
        emit recordWanted(wanted.record);
    else
        emit placeWanted(wanted.place);
}

} // namespace driftsraad
