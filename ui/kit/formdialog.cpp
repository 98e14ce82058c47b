#include "ui/kit/formdialog.h"

#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/form.h"
#include "ui/kit/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QScreen>
#include <QVBoxLayout>

namespace driftsraad {

void askToDiscard(QDialog *dialog, std::function<void()> discard)
{
    auto *question = new QMessageBox(QMessageBox::Question, dialog->windowTitle(), FormDialog::tr("Discard what you have typed?"), QMessageBox::NoButton, dialog);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *lose = question->addButton(FormDialog::tr("Discard"), QMessageBox::DestructiveRole);
    QPushButton *keep = question->addButton(FormDialog::tr("Keep editing"), QMessageBox::RejectRole);
    question->setDefaultButton(keep);
    question->setEscapeButton(keep);
    QObject::connect(lose, &QPushButton::clicked, dialog, [discard = std::move(discard)] { discard(); });
    question->open();
}

FormDialog::FormDialog(const QString &title, const QString &saveText, QWidget *parent)
    : QDialog(parent)
    , m_problem(new Banner(State::Critical, {}))
    , m_form(new Form)
    , m_below(new QVBoxLayout)
    , m_save(button(saveText, ButtonKind::Primary))
    , m_cancel(button(tr("Cancel")))
{
    setWindowTitle(title);
    setMinimumWidth(520);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::panel, space::panel, space::panel, space::gap);
    column->setSpacing(space::gap);
    column->addWidget(new Label(title, TextSize::Heading, QFont::DemiBold));
    m_problem->hide();
    column->addWidget(m_problem);
    column->addWidget(m_form);
    column->addLayout(m_below);
    column->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(space::unit);
    row->addStretch();
    row->addWidget(m_cancel);
    row->addWidget(m_save);
    column->addLayout(row);
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &FormDialog::submitted);
    connect(m_cancel, &QPushButton::clicked, this, &FormDialog::reject);
}

void FormDialog::setBusy(bool busy)
{
    m_form->setEnabled(!busy);
    m_save->setEnabled(!busy);
    if (busy)
        m_problem->hide();
}

void FormDialog::showProblem(const QString &sentence)
{
    setBusy(false);
    m_problem->setMessage(State::Critical, sentence);
    m_problem->show();
}

void FormDialog::watchFields()
{
    const auto touch = [this] { m_touched = true; };
    for (auto *field : m_form->findChildren<QLineEdit *>())
        connect(field, &QLineEdit::textChanged, this, touch);
    // The mark below a misspelt word is a change of the text to Qt, and not to the person.
    for (auto *field : m_form->findChildren<QPlainTextEdit *>()) {
        connect(field, &QPlainTextEdit::textChanged, this, [this, field, before = field->toPlainText()] { m_touched = m_touched || field->toPlainText() != before; });
    }
    for (auto *field : m_form->findChildren<QComboBox *>())
        connect(field, &QComboBox::currentIndexChanged, this, touch);
    for (auto *field : m_form->findChildren<QAbstractButton *>())
        connect(field, &QAbstractButton::toggled, this, touch);
}

void FormDialog::showEvent(QShowEvent *event)
{
    // What fills the fields before the first showing is not the person's doing.
    if (!m_watched)
        watchFields();
    m_watched = true;
    QDialog::showEvent(event);
}

/// Sentences that come below a field or over all of them make the dialog higher, and do not press the fields together.
bool FormDialog::event(QEvent *event)
{
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible()) {
        const int needed = std::min(layout()->totalHeightForWidth(width()), screen()->availableGeometry().height());
        if (needed > height())
            resize(width(), needed);
    }
    return done;
}

void FormDialog::reject()
{
    if (!m_touched || !isVisible())
        return QDialog::reject();
    askToDiscard(this, [this] {
        m_touched = false;
        QDialog::reject();
    });
}

void FormDialog::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() & Qt::ControlModifier) {
        if (m_save->isEnabled())
            emit submitted();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace driftsraad
