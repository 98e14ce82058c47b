#pragma once

#include "core/base/problem.h"
#include "ui/kit/fieldeditor.h"
#include "ui/kit/saving.h"

#include <QDialog>
#include <QHash>

#include <functional>

class QPushButton;

namespace driftsraad {

class ChangeChoice;
class Form;
class Label;
class RecordDialog;

/// What can be chosen for each reference column.
using Choices = QHash<QByteArray, QList<Choice>>;

/// Every record that the columns may point at, by its title, in Danish order.
Result<Choices> referenceChoices(Reader &reader, const TableDescription &description, const QByteArrayList &columns);

/// What the dialog must know to let a person make or change a record.
struct RecordEditing {
    QString title{};                ///< of the dialog: "New organisation"
    Message label{};                ///< of the change set; a %1 in it becomes what the record is called
    const TableDescription *description = nullptr;
    qint64 id = 0;                  ///< 0: a new record
    QByteArrayList columns{};       ///< shown, in this order; the others keep their value
    QList<Value> start{};           ///< of a new record
    std::function<Result<Choices>(Reader &)> choices{};  ///< in place of referenceChoices() for some columns
    std::function<QList<Problem>(const QList<Value> &)> problems{};
    std::function<Operation(const QList<Value> &mine)> add{};
    SaveOperation save{};
    /// In place of the control that fits the column; null: that control.
    std::function<FieldEditor *(const Column &)> editorFor{};
    /// Told once the controls are there, before they have their values.
    std::function<void(const RecordDialog &)> built{};
    /// What stands below the fields: a preview of what they say, or what is stored together with the record; touched tells whether that
    /// is changed.
    std::function<QWidget *(const RecordDialog &)> below{};
    std::function<bool()> touched{};
    /// Where a record is dated: stores the change as an entry of its own from a day on. The dialog then asks whether the change of a record
    /// that is there is such an amendment, or a correction, which goes through save.
    std::function<Operation(const QList<Value> &base, const QList<Value> &mine, QDate from)> amend{};
    /// Told when it is stored; the dialog is closed then.
    std::function<void(const CommittedChanges &, qint64 id)> done{};
};

/// A record's fields with Save and Cancel. Problems are said beside their field, what the store refuses above the buttons; what is typed
/// stays until it is saved or given up. Where the database can only be read, the fields can only be read. Open it with editRecord().
class RecordDialog : public QDialog
{
    Q_OBJECT
public:
    RecordDialog(AsyncStore &store, RecordEditing editing, const QList<Value> &base, const Choices &choices, QWidget *parent);

    QList<Value> values() const;
    FieldEditor *editor(const QByteArray &column) const { return m_editors.value(column); }

public slots:
    void save();
    void reject() override;

private:
    void build(const Choices &choices);
    bool isTouched() const;
    void store(const QList<Value> &mine);
    void showProblems();
    void showReadOnly(const QString &reason);
    QList<Problem> found() const;
    Message label() const;
    void stored(Result<CommittedChanges> committed);

    AsyncStore &m_store;
    RecordEditing m_editing;
    QList<Value> m_base;
    Form *m_form;
    Label *m_refusal;
    QWidget *m_refusalRow;
    QPushButton *m_save;
    QPushButton *m_cancel;
    ChangeChoice *m_change = nullptr;
    QHash<QByteArray, FieldEditor *> m_editors;
    bool m_tried = false;
    QList<Value> m_refused;  ///< what the sentence of refusal is about
};

/// Asks the store for the record and the choices, then opens the dialog over the page's window. failed is told where the record is gone.
void editRecord(AsyncStore &store, QWidget *page, const RecordEditing &editing, std::function<void(const Error &)> failed);

/// The operations of a record type as the dialog wants them; an id of none makes a new record.
template<class T, class Add, class Save>
RecordEditing recordEditing(Id<T> id, Add add, Save save)
{
    RecordEditing editing{.description = &table<T>(), .id = id.value};
    editing.start = table<T>().values(T{});
    editing.problems = [](const QList<Value> &values) { return problems(table<T>().record(0, 0, values)); };
    editing.add = [add](const QList<Value> &mine) -> Operation {
        return [add, mine](Transaction &transaction) -> Result<void> {
            const auto added = add(transaction, table<T>().record(0, 0, mine));
            if (!added)
                return added.error();
            return {};
        };
    };
    editing.save = [save, id](const QList<Value> &base, const QList<Value> &mine) -> Operation {
        return [save, id, base, mine](Transaction &transaction) -> Result<void> {
            return save(transaction, Edited<T>{table<T>().record(id.value, 0, base), table<T>().record(id.value, 0, mine)});
        };
    };
    return editing;
}

} // namespace driftsraad
