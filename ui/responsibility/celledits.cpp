#include "ui/responsibility/celledits.h"

#include "core/storage/history.h"
#include "ui/kit/conflictdialog.h"
#include "ui/kit/words.h"

#include <QCoreApplication>

namespace driftsraad {

namespace {

constexpr const char *fields[] = {"degree", "condition", "contact", "decided"};

Value valueOf(const CellContent &content, int field)
{
    switch (field) {
    case 0: return content.degree;
    case 1: return content.condition;
    case 2: return content.contact;
    default: return content.decided;
    }
}

void setValue(CellContent *content, int field, const Value &value)
{
    switch (field) {
    case 0: content->degree = static_cast<Degree>(value.integer()); break;
    case 1: content->condition = value.text(); break;
    case 2: content->contact = Id<Person>{value.integer()}; break;
    default: content->decided = value.text(); break;
    }
}

/// A field of an edit that two people have changed.
struct Meeting {
    qsizetype edit = 0;
    int field = 0;
    Message label{};
    Message base{};
    Message mine{};
    Message theirs{};
    LastChange last{};
};

struct Standing {
    QList<CellContent> contents{};
    QList<Meeting> meetings{};
};

Result<Standing> standing(Reader &reader, const QList<CellEdit> &edits)
{
    const TableDescription &description = table<ResponsibilityCell>();
    Standing found;
    for (qsizetype i = 0; i < edits.size(); ++i) {
        const auto now = cellOn(reader, edits[i].key, edits[i].from.isValid() ? edits[i].from : reader.today());
        if (!now)
            return now.error();
        found.contents.append(now->content);
        for (int field = 0; field < 4; ++field) {
            const Value base = valueOf(edits[i].seen, field);
            const Value mine = valueOf(edits[i].mine, field);
            const Value theirs = valueOf(now->content, field);
            if (mine == base || theirs == base || theirs == mine)
                continue;
            const Column &column = description.columns()[description.indexOf(fields[field])];
            const RecordRef record{description.nameText(), now->source.value};
            auto last = lastChangeOf(reader, record, fields[field]);
            if (!last || last->author.isEmpty())
                last = lastChangeOf(reader, record, "valid_from");
            found.meetings.append({i, field, column.label, valueInWords(reader, column, base), valueInWords(reader, column, mine),
                                   valueInWords(reader, column, theirs), last ? *last : LastChange{}});
        }
    }
    return found;
}

/// One edit's way into the database, however many times it meets somebody else's.
class CellSaving : public std::enable_shared_from_this<CellSaving>
{
public:
    CellSaving(AsyncStore &store, QWidget *context, Message label, QList<CellEdit> edits, Saved done)
        : m_store(store), m_context(context), m_label(std::move(label)), m_edits(std::move(edits)), m_done(std::move(done))
    {
    }

    void attempt()
    {
        const auto operation = [edits = m_edits](Transaction &transaction) -> Result<void> {
            for (const CellEdit &edit : edits)
                DRIFTSRAAD_TRY(setCell(transaction, edit.key, edit.seen, edit.mine, edit.from));
            return {};
        };
        m_store.write(m_context, m_label, operation, [self = shared_from_this()](Result<CommittedChanges> committed) {
            if (committed || committed.error().code != ErrorCode::Conflict)
                self->m_done(std::move(committed));
            else
                self->look(committed.error());
        });
    }

private:
    void look(const Error &conflict)
    {
        // A name of its own for each question: another edit of the same page may be asking too.
        static int number = 0;
        m_store.read(m_context, {"celledits." + QByteArray::number(++number)}, [edits = m_edits](Reader &reader) { return standing(reader, edits); },
                     [self = shared_from_this(), conflict](Result<Standing> found) {
                         if (!found)
                             self->m_done(found.error());
                         else if (found->meetings.isEmpty())
                             self->m_done(conflict);
                         else
                             self->ask(*found);
                     });
    }

    void ask(const Standing &found)
    {
        QList<ConflictField> asked;
        for (const Meeting &meeting : found.meetings) {
            const CellEdit &edit = m_edits[meeting.edit];
            asked.append({.column = meeting.field,
                          .label = QCoreApplication::translate("CellEdits", "%1: %2").arg(edit.place, words(meeting.label)),
                          .isText = meeting.field == 1 || meeting.field == 3,
                          .mine = valueOf(edit.mine, meeting.field),
                          .theirs = valueOf(found.contents[meeting.edit], meeting.field),
                          .mineWords = words(meeting.mine),
                          .theirsWords = words(meeting.theirs),
                          .baseWords = words(meeting.base),
                          .author = meeting.last.author,
                          .at = meeting.last.at});
        }
        const QString name = m_edits.size() == 1 ? m_edits.first().place : QCoreApplication::translate("CellEdits", "Responsibility matrix");
        auto *dialog = new ConflictDialog(name, asked, m_context);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        QObject::connect(dialog, &QDialog::accepted, m_context, [self = shared_from_this(), dialog, found] {
            self->rebase(found, dialog->chosen());
            self->attempt();
        });
        QObject::connect(dialog, &QDialog::rejected, m_context, [self = shared_from_this()] {
            self->m_done(Error{ErrorCode::Cancelled, {QT_TRANSLATE_NOOP("Messages", "Not saved. What you typed still stands in the form.")}});
        });
        dialog->open();
    }

    void rebase(const Standing &found, const QList<Value> &chosen)
    {
        for (qsizetype i = 0; i < m_edits.size(); ++i) {
            for (int field = 0; field < 4; ++field) {
                if (valueOf(m_edits[i].mine, field) == valueOf(m_edits[i].seen, field))
                    setValue(&m_edits[i].mine, field, valueOf(found.contents[i], field));
            }
            m_edits[i].seen = found.contents[i];
        }
        for (qsizetype i = 0; i < found.meetings.size(); ++i)
            setValue(&m_edits[found.meetings[i].edit].mine, found.meetings[i].field, chosen[i]);
    }

    AsyncStore &m_store;
    QWidget *m_context;
    Message m_label;
    QList<CellEdit> m_edits;
    Saved m_done;
};

} // namespace

void saveCells(AsyncStore &store, QWidget *context, const Message &label, const QList<CellEdit> &edits, Saved done)
{
    std::make_shared<CellSaving>(store, context, label, edits, std::move(done))->attempt();
}

} // namespace driftsraad
