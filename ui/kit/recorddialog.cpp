#include "ui/kit/recorddialog.h"

#include "core/base/text.h"
#include "core/storage/titles.h"
#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/changechoice.h"
#include "ui/kit/columnscroll.h"
#include "ui/kit/form.h"
#include "ui/kit/formdialog.h"
#include "ui/kit/iconlabel.h"
#include "ui/kit/label.h"
#include "ui/kit/readonly.h"
#include "ui/kit/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace driftsraad {

Result<Choices> referenceChoices(Reader &reader, const TableDescription &description, const QByteArrayList &columns)
{
    Choices all;
    for (const QByteArray &name : columns) {
        const Column &column = description.columns()[description.indexOf(name)];
        if (!column.references)
            continue;
        const auto titles = titlesOf(reader, column.references());
        if (!titles)
            return titles.error();
        QList<Choice> choices;
        for (const RecordTitle &title : *titles)
            choices.append(Choice{title.id, title.title});
        all.insert(name, choices);
    }
    return all;
}

RecordDialog::RecordDialog(AsyncStore &store, RecordEditing editing, const QList<Value> &base, const Choices &choices, QWidget *parent)
    : QDialog(parent), m_store(store), m_editing(std::move(editing)), m_base(base), m_form(new Form(Form::Labels::Beside)),
      m_refusal(new Label({}, TextSize::Base, QFont::Medium, Tone::Critical)), m_refusalRow(new QWidget)
{
    setWindowTitle(m_editing.title);
    setModal(true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(space::panel, space::panel, space::panel, space::gap);
    rows->setSpacing(space::gap);
    rows->addWidget(new Label(m_editing.title, TextSize::Heading, QFont::DemiBold));

    build(choices);
    if (m_editing.below)
        m_form->addWide(m_editing.below(*this));
    auto *scroll = new ColumnScroll(m_form);
    m_form->setContentsMargins(2, 2, space::unit, 2);
    rows->addWidget(scroll, 1);
    if (m_editing.amend && m_editing.id != 0) {
        m_change = new ChangeChoice(m_store.clock().today());
        rows->addWidget(m_change);
    }

    auto *refusal = new QHBoxLayout(m_refusalRow);
    refusal->setContentsMargins(0, 0, 0, 0);
    refusal->addWidget(new IconLabel(QStringLiteral("circle-alert"), 16, Tone::Critical), 0, Qt::AlignTop);
    m_refusal->setWordWrap(true);
    refusal->addWidget(m_refusal, 1);
    m_refusalRow->hide();
    rows->addWidget(m_refusalRow);

    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    m_cancel = button(tr("Cancel"));
    m_save = button(tr("Save"), ButtonKind::Primary);
    m_save->setDefault(true);
    m_cancel->setAutoDefault(false);
    foot->addWidget(m_cancel);
    foot->addWidget(m_save);
    rows->addLayout(foot);
    connect(m_cancel, &QPushButton::clicked, this, &RecordDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &RecordDialog::save);
    // Also from a field of several lines, where Enter makes a line.
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, m_save, &QPushButton::click);

    const QString reason = readOnlyReason(m_store);
    if (!reason.isEmpty())
        showReadOnly(reason);
    const int wanted = m_form->sizeHint().height() + 150 + (m_change ? m_change->sizeHint().height() + space::gap : 0) + (reason.isEmpty() ? 0 : 60);
    resize(560, std::min(wanted, parent ? parent->window()->height() - 80 : 720));
}

void RecordDialog::showReadOnly(const QString &reason)
{
    qobject_cast<QVBoxLayout *>(layout())->insertWidget(1, new Banner(State::Warning, reason));
    openForReading(m_form, m_save, reason);
    if (m_change)
        m_change->hide();
    m_cancel->setText(tr("Close"));
}

void RecordDialog::build(const Choices &choices)
{
    const QDate today = m_store.clock().today();
    for (const QByteArray &name : m_editing.columns) {
        const int index = m_editing.description->indexOf(name);
        const Column &column = m_editing.description->columns()[index];
        FieldEditor *editor = m_editing.editorFor ? m_editing.editorFor(column) : nullptr;
        if (!editor)
            editor = makeFieldEditor(column, choices.value(name), today, m_editing.start.value(index).isNull());
        m_editors.insert(name, editor);
        m_form->addRow(column.kind == FieldKind::Boolean ? QString() : words(column.label), editor->widget(), column.required);
        if (column.kind == FieldKind::Boolean)
            editor->widget()->setAccessibleName(words(column.label));
        connect(editor, &FieldEditor::changed, this, [this] {
            // A text field also says so when only its spelling marks change.
            if (values() != m_refused)
                m_refusalRow->hide();
            if (m_tried)
                showProblems();
        });
    }
    if (m_editing.built)
        m_editing.built(*this);
    for (const QByteArray &name : m_editing.columns)
        m_editors.value(name)->setValue(m_base[m_editing.description->indexOf(name)]);
    if (!m_editing.columns.isEmpty())
        m_editors.value(m_editing.columns.first())->widget()->setFocus();
}

QList<Value> RecordDialog::values() const
{
    QList<Value> values = m_base;
    for (auto it = m_editors.cbegin(); it != m_editors.cend(); ++it)
        values[m_editing.description->indexOf(it.key())] = it.value()->value();
    return values;
}

QList<Problem> RecordDialog::found() const
{
    QList<Problem> problems;
    for (const QByteArray &name : m_editing.columns) {
        if (const Message message = m_editors.value(name)->problem(); !message.isEmpty())
            problems.append(Problem{name, message});
    }
    return m_editing.problems ? problems + m_editing.problems(values()) : problems;
}

void RecordDialog::showProblems()
{
    m_form->clearErrors();
    QByteArrayList said;
    for (const Problem &problem : found()) {
        FieldEditor *editor = m_editors.value(problem.field);
        if (editor && !said.contains(problem.field))
            m_form->setError(editor->widget(), words(problem.message));
        said.append(problem.field);
    }
}

void RecordDialog::save()
{
    m_tried = true;
    showProblems();
    if (!found().isEmpty()) {
        m_form->focusFirstError();
        return;
    }
    const QList<Value> mine = values();
    if (m_editing.id != 0 && !isTouched()) {
        accept();
        return;
    }
    if (!m_change || !m_change->demand())
        store(mine);
}

bool RecordDialog::isTouched() const
{
    return values() != m_base || (m_editing.touched && m_editing.touched());
}

void RecordDialog::store(const QList<Value> &mine)
{
    m_save->setEnabled(false);
    const auto answer = [this](Result<CommittedChanges> committed) { stored(std::move(committed)); };
    if (m_editing.id == 0)
        m_store.write(this, label(), m_editing.add(mine), answer);
    else if (m_change && m_change->isAmendment())
        m_store.write(this, label(), m_editing.amend(m_base, mine, m_change->from()), answer);
    else
        saveValues(m_store, this, label(), {m_editing.description, m_editing.id, m_base, mine}, m_editing.save, answer);
}

Message RecordDialog::label() const
{
    if (!m_editing.label.id().contains("%1"))
        return m_editing.label;
    QStringList title;
    for (const int index : m_editing.description->titleColumns()) {
        const Column &column = m_editing.description->columns()[index];
        const FieldEditor *editor = m_editors.value(column.name);
        const auto *box = editor ? qobject_cast<const QComboBox *>(editor->widget()) : nullptr;
        title.append(box ? box->currentText() : cleanText(values()[index].text()));
    }
    return Message(m_editing.label.id().constData(), {title.join(u' ')});
}

void RecordDialog::stored(Result<CommittedChanges> committed)
{
    m_save->setEnabled(true);
    if (!committed) {
        m_refused = values();
        m_refusal->setText(words(committed.error().message));
        m_refusalRow->show();
        m_save->setFocus();
        return;
    }
    qint64 id = m_editing.id;
    for (const Change &change : committed->changes) {
        if (id == 0 && change.action == ChangeAction::Insert && change.record.table == m_editing.description->nameText())
            id = change.record.id;
    }
    accept();
    if (m_editing.done)
        m_editing.done(*committed, id);
}

void RecordDialog::reject()
{
    // Esc is pressed by mistake more often than a form is given up.
    if (isVisible() && isTouched())
        askToDiscard(this, [this] { QDialog::reject(); });
    else
        QDialog::reject();
}

void editRecord(AsyncStore &store, QWidget *page, const RecordEditing &editing, std::function<void(const Error &)> failed)
{
    struct Start {
        QList<Value> base{};
        Choices choices{};
    };
    store.read(page, {"record.edit"},
               [editing](Reader &reader) -> Result<Start> {
                   Start start{.base = editing.start};
                   if (editing.id != 0) {
                       const auto found = reader.values(*editing.description, editing.id);
                       if (!found)
                           return found.error();
                       if (!found->has_value())
                           return Error{ErrorCode::NotFound, {QT_TRANSLATE_NOOP("Messages", "Somebody else has deleted the record meanwhile")}};
                       start.base = **found;
                   }
                   const auto choices = referenceChoices(reader, *editing.description, editing.columns);
                   if (!choices)
                       return choices.error();
                   start.choices = *choices;
                   if (!editing.choices)
                       return start;
                   const auto own = editing.choices(reader);
                   if (!own)
                       return own.error();
                   for (auto it = own->cbegin(); it != own->cend(); ++it)
                       start.choices.insert(it.key(), it.value());
                   return start;
               },
               [&store, page, editing, failed](Result<Start> start) {
                   if (!start) {
                       if (failed)
                           failed(start.error());
                       return;
                   }
                   auto *dialog = new RecordDialog(store, editing, start->base, start->choices, page);
                   dialog->setAttribute(Qt::WA_DeleteOnClose);
                   dialog->open();
               });
}

} // namespace driftsraad
