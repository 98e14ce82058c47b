#include "ui/kit/saving.h"

#include "core/storage/history.h"
#include "ui/kit/conflictdialog.h"
#include "ui/kit/words.h"

namespace driftsraad {

namespace {

/// What stands in the database where a save met a conflict.
struct Standing {
    struct Field {
        int column = 0;
        Message base{};
        Message mine{};
        Message theirs{};
        LastChange last{};
    };
    QString title{};
    QList<Value> values{};
    QList<Field> fields{};
};

Result<Standing> standing(Reader &reader, const EditedValues &edited)
{
    const TableDescription &description = *edited.description;
    const RecordRef record{description.nameText(), edited.id};
    auto now = reader.values(description, edited.id);
    if (!now)
        return now.error();
    if (!now->has_value())
        return Error{ErrorCode::NotFound, {QT_TRANSLATE_NOOP("Messages", "Somebody else has deleted the record meanwhile")}};
    Standing standing{.values = **now};
    auto title = reader.title(record);
    standing.title = title ? *title : QString();
    for (int i = 0; i < description.columns().size(); ++i) {
        const Column &column = description.columns()[i];
        const Value &theirs = standing.values[i];
        if (column.derived || edited.base[i] == edited.mine[i] || theirs == edited.base[i] || theirs == edited.mine[i])
            continue;
        const auto last = lastChangeOf(reader, record, column.name);
        standing.fields.append({i, valueInWords(reader, column, edited.base[i]), valueInWords(reader, column, edited.mine[i]),
                                valueInWords(reader, column, theirs), last ? *last : LastChange{}});
    }
    return standing;
}

/// One form's way into the database, however many times it meets somebody else's.
class Saving : public std::enable_shared_from_this<Saving>
{
public:
    Saving(AsyncStore &store, QWidget *context, Message label, EditedValues edited, SaveOperation operation, Saved done)
        : m_store(store), m_context(context), m_label(std::move(label)), m_edited(std::move(edited)), m_operation(std::move(operation)),
          m_done(std::move(done))
    {
    }

    void attempt()
    {
        m_store.write(m_context, m_label, m_operation(m_edited.base, m_edited.mine),
                      [self = shared_from_this()](Result<CommittedChanges> committed) {
                          if (committed || committed.error().code != ErrorCode::Conflict)
                              self->end(std::move(committed));
                          else
                              self->look(committed.error());
                      });
    }

private:
    void look(const Error &conflict)
    {
        // A name of its own for each question: another form of the same context may be asking too.
        static int number = 0;
        m_store.read(m_context, {"saving." + QByteArray::number(++number)},
                     [edited = m_edited](Reader &reader) { return standing(reader, edited); },
                     [self = shared_from_this(), conflict](Result<Standing> found) {
                         if (!found)
                             self->end(found.error());
                         else if (found->fields.isEmpty())
                             self->goOn(conflict, *found);
                         else
                             self->ask(*found);
                     });
    }

    /// The values no longer differ where it matters: another change came in between. Anything else that conflicts is not this form's.
    void goOn(const Error &conflict, const Standing &standing)
    {
        if (standing.values == m_edited.base) {
            end(conflict);
            return;
        }
        rebase(standing.values);
        attempt();
    }

    void ask(const Standing &standing)
    {
        QList<ConflictField> fields;
        for (const Standing::Field &field : standing.fields) {
            const Column &column = m_edited.description->columns()[field.column];
            fields.append({.column = field.column,
                           .label = words(column.label),
                           .isText = column.kind == FieldKind::Text || column.kind == FieldKind::LongText,
                           .mine = m_edited.mine[field.column],
                           .theirs = standing.values[field.column],
                           .mineWords = words(field.mine),
                           .theirsWords = words(field.theirs),
                           .baseWords = words(field.base),
                           .author = field.last.author,
                           .at = field.last.at});
        }
        auto *dialog = new ConflictDialog(standing.title, fields, m_context);
        QObject::connect(dialog, &QDialog::accepted, m_context, [self = shared_from_this(), dialog, fields, theirs = standing.values] {
            const QList<Value> chosen = dialog->chosen();
            self->rebase(theirs);
            for (qsizetype i = 0; i < fields.size(); ++i)
                self->m_edited.mine[fields[i].column] = chosen[i];
            self->attempt();
        });
        QObject::connect(dialog, &QDialog::rejected, m_context, [self = shared_from_this()] {
            self->end(Error{ErrorCode::Cancelled, {QT_TRANSLATE_NOOP("Messages", "Not saved. What you typed still stands in the form.")}});
        });
        dialog->open();
    }

    /// What the person has now seen becomes the base; fields that she did not touch follow the others.
    void rebase(const QList<Value> &theirs)
    {
        for (qsizetype i = 0; i < theirs.size(); ++i) {
            if (m_edited.mine[i] == m_edited.base[i])
                m_edited.mine[i] = theirs[i];
        }
        m_edited.base = theirs;
    }

    void end(Result<CommittedChanges> result)
    {
        if (m_done)
            m_done(std::move(result));
    }

    AsyncStore &m_store;
    QWidget *m_context;
    Message m_label;
    EditedValues m_edited;
    SaveOperation m_operation;
    Saved m_done;
};

} // namespace

void saveValues(AsyncStore &store, QWidget *context, const Message &label, const EditedValues &edited, const SaveOperation &operation, Saved done)
{
    std::make_shared<Saving>(store, context, label, edited, operation, std::move(done))->attempt();
}

} // namespace driftsraad
