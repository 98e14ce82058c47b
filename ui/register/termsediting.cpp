#include "ui/register/termsediting.h"

#include "core/agreements/terms.h"
#include "ui/kit/words.h"
#include "ui/register/closingdays.h"
#include "ui/register/holidaypreview.h"
#include "ui/register/hoursfield.h"
#include "ui/register/termseditors.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QVBoxLayout>

#include <memory>

namespace driftsraad {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("Register", source);
}

template<class Entry>
Operation amendment(Id<Entry> id, const QList<Value> &base, const QList<Value> &mine, QDate from)
{
    return [=](Transaction &transaction) -> Result<void> {
        const Edited<Entry> edited{table<Entry>().record(id.value, 0, base), table<Entry>().record(id.value, 0, mine)};
        const auto amended = amendTerm(transaction, edited, from);
        return amended ? Result<void>() : Result<void>(amended.error());
    };
}

template<class Entry>
RecordEditing begin(qint64 id, const Entry &start, const char *newTitle, const char *editTitle)
{
    RecordEditing editing = recordEditing<Entry>({id}, &addTerm<Entry>, &correctTerm<Entry>);
    editing.start = table<Entry>().values(start);
    editing.title = text(id == 0 ? newTitle : editTitle);
    editing.amend = [id](const QList<Value> &base, const QList<Value> &mine, QDate from) { return amendment<Entry>({id}, base, mine, from); };
    return editing;
}

RecordEditing categoryEditing(qint64 id, qint64 contract)
{
    RecordEditing editing = begin(id, FaultCategory{.contract = {contract}}, QT_TRANSLATE_NOOP("Register", "New fault category"),
                                  QT_TRANSLATE_NOOP("Register", "Edit fault category"));
    editing.label = id == 0 ? Message(QT_TRANSLATE_NOOP("Messages", "Add the fault category %1")) : Message(QT_TRANSLATE_NOOP("Messages", "Edit the fault category %1"));
    editing.columns = {"code", "name", "text", "priority", "sort_order", "valid_from", "valid_to"};
    editing.editorFor = [](const Column &column) -> FieldEditor * {
        return column.name == "priority" ? new PriorityChoiceEditor(text(QT_TRANSLATE_NOOP("Register", "For no priority of itself"))) : nullptr;
    };
    return editing;
}

/// The contract's categories, those that are over marked as such.
Result<Choices> categoriesOf(Reader &reader, qint64 contract)
{
    const auto terms = contractTerms(reader, {contract});
    if (!terms)
        return terms.error();
    QList<Choice> choices;
    for (const FaultCategory &category : terms->categories) {
        const QString name = words(categoryWords(category));
        choices.append({category.id.value, isInForce(category, reader.today()) ? name : text(QT_TRANSLATE_NOOP("Register", "%1 (not in force)")).arg(name)});
    }
    return Choices{{"category", choices}};
}

RecordEditing limitEditing(qint64 id, qint64 contract)
{
    RecordEditing editing = begin(id, ClockLimit{.contract = {contract}, .amount = 4, .unit = LimitUnit::WorkingHours},
                                  QT_TRANSLATE_NOOP("Register", "New time limit"), QT_TRANSLATE_NOOP("Register", "Edit time limit"));
    editing.label = id == 0 ? Message(QT_TRANSLATE_NOOP("Messages", "Add a time limit")) : Message(QT_TRANSLATE_NOOP("Messages", "Edit a time limit"));
    editing.columns = {"kind", "category", "amount", "unit", "outside_amount", "outside_unit", "warning", "valid_from", "valid_to"};
    editing.choices = [contract](Reader &reader) { return categoriesOf(reader, contract); };
    editing.editorFor = [](const Column &column) -> FieldEditor * {
        if (column.name == "amount")
            return new CountEditor(false);
        if (column.name == "outside_amount")
            return new CountEditor(true, text(QT_TRANSLATE_NOOP("Register", "The same as within the hours")));
        return column.name == "warning" ? new ShareEditor(true, text(QT_TRANSLATE_NOOP("Register", "As in the settings"))) : nullptr;
    };
    editing.built = [](const RecordDialog &dialog) {
        if (auto *box = qobject_cast<QComboBox *>(dialog.editor("category")->widget()))
            box->lineEdit()->setPlaceholderText(text(QT_TRANSLATE_NOOP("Register", "Categories without a limit of their own")));
    };
    return editing;
}

RecordEditing ruleEditing(qint64 id, qint64 contract)
{
    RecordEditing editing = begin(id, AvailabilityRule{.contract = {contract}}, QT_TRANSLATE_NOOP("Register", "New availability rule"),
                                  QT_TRANSLATE_NOOP("Register", "Edit availability rule"));
    editing.label = id == 0 ? Message(QT_TRANSLATE_NOOP("Messages", "Add an availability rule")) : Message(QT_TRANSLATE_NOOP("Messages", "Edit an availability rule"));
    editing.columns = {"partial_weight",     "degraded_weight", "windows",          "notice_working_days", "window_minutes", "excuses_third_party",
                       "excuses_kombit",     "excuses_municipality", "causes",      "valid_from",          "valid_to"};
    editing.editorFor = [](const Column &column) -> FieldEditor * {
        if (column.name == "partial_weight" || column.name == "degraded_weight")
            return new ShareEditor(false);
        if (column.name == "notice_working_days")
            return new CountEditor(false, text(QT_TRANSLATE_NOOP("Register", "No notice is asked for")));
        return column.name == "window_minutes" ? new CountEditor(true, text(QT_TRANSLATE_NOOP("Register", "As many as they need"))) : nullptr;
    };
    return editing;
}

/// The closing days of a calendar's dialog, as they were and as they are; they are stored together with the calendar.
struct OwnDays {
    QList<ClosingDay> before{};
    QList<ClosingDay> now{};
};

QWidget *calendarBelow(const RecordDialog &dialog, const std::shared_ptr<OwnDays> &days, QDate today)
{
    auto *widget = new QWidget;
    auto *rows = new QVBoxLayout(widget);
    rows->setContentsMargins(0, 0, 0, 0);
    auto *own = new ClosingDays(today);
    auto *preview = new HolidayPreview(today.year());
    rows->addWidget(own);
    rows->addWidget(preview);
    FieldEditor *profile = dialog.editor("profile");
    const auto show = [profile, preview, days] {
        const auto standard = static_cast<StandardProfile>(profile->value().integer());
        preview->setProfile(profileOf(ContractCalendar{.profile = standard}, days->now));
    };
    own->setDays(days->now);
    QObject::connect(own, &ClosingDays::changed, widget, [own, days, show] {
        days->now = own->days();
        show();
    });
    QObject::connect(profile, &FieldEditor::changed, widget, show);
    show();
    return widget;
}

RecordEditing calendarEditing(qint64 id, qint64 contract)
{
    RecordEditing editing = begin(id, ContractCalendar{.contract = {contract}}, QT_TRANSLATE_NOOP("Register", "New calendar and hours"),
                                  QT_TRANSLATE_NOOP("Register", "Edit calendar and hours"));
    editing.label = id == 0 ? Message(QT_TRANSLATE_NOOP("Messages", "Add calendar and hours")) : Message(QT_TRANSLATE_NOOP("Messages", "Edit calendar and hours"));
    editing.columns = {"service_hours", "support_hours", "profile", "paused_at_third_party", "valid_from", "valid_to"};
    editing.editorFor = [](const Column &column) -> FieldEditor * {
        if (column.name == "support_hours")
            return new HoursEditor(words(column.label), text(QT_TRANSLATE_NOOP("Register", "Empty: the same as the service hours.")));
        return column.name == "service_hours" ? new HoursEditor(words(column.label), text(QT_TRANSLATE_NOOP("Register", "Empty: the solution's hours."))) : nullptr;
    };
    const auto days = std::make_shared<OwnDays>();
    const auto today = std::make_shared<QDate>();
    editing.choices = [id, contract, days, today](Reader &reader) -> Result<Choices> {
        *today = reader.today();
        const auto terms = contractTerms(reader, {contract});
        if (!terms)
            return terms.error();
        for (const ClosingDay &day : terms->closingDays) {
            if (day.calendar.value == id)
                days->before.append(day);
        }
        days->now = days->before;
        return Choices{};
    };
    editing.below = [days, today](const RecordDialog &dialog) { return calendarBelow(dialog, days, *today); };
    editing.touched = [days] { return days->before != days->now; };
    editing.add = [days](const QList<Value> &mine) -> Operation {
        return [mine, own = days->now](Transaction &transaction) -> Result<void> {
            const auto added = addTerm(transaction, table<ContractCalendar>().record(0, 0, mine));
            if (!added)
                return added.error();
            return own.isEmpty() ? Result<void>() : setClosingDays(transaction, *added, own);
        };
    };
    const SaveOperation correct = editing.save;
    editing.save = [correct, days, id](const QList<Value> &base, const QList<Value> &mine) -> Operation {
        return [calendar = correct(base, mine), id, own = *days](Transaction &transaction) -> Result<void> {
            DRIFTSRAAD_TRY(calendar(transaction));
            return own.before == own.now ? Result<void>() : setClosingDays(transaction, {id}, own.now);
        };
    };
    editing.amend = [days, id](const QList<Value> &base, const QList<Value> &mine, QDate from) -> Operation {
        return [base, mine, from, id, own = *days](Transaction &transaction) -> Result<void> {
            const Edited<ContractCalendar> edited{table<ContractCalendar>().record(id, 0, base), table<ContractCalendar>().record(id, 0, mine)};
            const auto amended = amendTerm(transaction, edited, from);
            if (!amended)
                return amended.error();
            return own.before == own.now ? Result<void>() : setClosingDays(transaction, *amended, own.now);
        };
    };
    return editing;
}

template<class Entry>
Operation removal(qint64 id)
{
    return [id](Transaction &transaction) { return removeTerm(transaction, Id<Entry>{id}); };
}

} // namespace

QStringList termTables()
{
    return {table<FaultCategory>().nameText(), table<ClockLimit>().nameText(), table<ContractCalendar>().nameText(), table<AvailabilityRule>().nameText()};
}

RecordEditing editingOfTerm(const QString &tableName, qint64 id, qint64 contract)
{
    if (tableName == table<FaultCategory>().nameText())
        return categoryEditing(id, contract);
    if (tableName == table<ClockLimit>().nameText())
        return limitEditing(id, contract);
    if (tableName == table<ContractCalendar>().nameText())
        return calendarEditing(id, contract);
    return ruleEditing(id, contract);
}

Operation removalOfTerm(const RecordRef &record)
{
    if (record.table == table<FaultCategory>().nameText())
        return removal<FaultCategory>(record.id);
    if (record.table == table<ClockLimit>().nameText())
        return removal<ClockLimit>(record.id);
    if (record.table == table<ContractCalendar>().nameText())
        return removal<ContractCalendar>(record.id);
    return removal<AvailabilityRule>(record.id);
}

} // namespace driftsraad
