#include "core/responsibility/matrix.h"

#include "core/base/text.h"

#include <QHash>

namespace driftsraad {

Message partyKindWord(qint64 kind)
{
    switch (static_cast<OrganisationKind>(kind)) {
    case OrganisationKind::Kombit: return {QT_TRANSLATE_NOOP("Messages", "KOMBIT")};
    case OrganisationKind::Municipality: return {QT_TRANSLATE_NOOP("Messages", "Each municipality for itself")};
    case OrganisationKind::Supplier: return {QT_TRANSLATE_NOOP("Messages", "The solution's supplier")};
    case OrganisationKind::SubSupplier: return {QT_TRANSLATE_NOOP("Messages", "The supplier's sub-supplier")};
    default: return {};
    }
}

const Table<PartyRole> &tableOf(const PartyRole *)
{
    static const Table<PartyRole> table = Table<PartyRole>("party_role", QT_TRANSLATE_NOOP("Messages", "Party"))
        .field<&PartyRole::name>("name", QT_TRANSLATE_NOOP("Messages", "Name")).required().title()
        .field<&PartyRole::organisationKind>("organisation_kind", QT_TRANSLATE_NOOP("Messages", "Who stands behind it")).words(&partyKindWord)
        .field<&PartyRole::organisation>("organisation", QT_TRANSLATE_NOOP("Messages", "Or this organisation"))
        .field<&PartyRole::sortOrder>("sort_order", QT_TRANSLATE_NOOP("Messages", "Order"));
    return table;
}

const Table<Task> &tableOf(const Task *)
{
    static const Table<Task> table = Table<Task>("task", QT_TRANSLATE_NOOP("Messages", "Task"))
        .field<&Task::name>("name", QT_TRANSLATE_NOOP("Messages", "Name")).required().searchable().title()
        .field<&Task::exactlyOne>("exactly_one", QT_TRANSLATE_NOOP("Messages", "Exactly one responsible"))
        .field<&Task::supportLevel>("support_level", QT_TRANSLATE_NOOP("Messages", "Support level")).words(&supportLevelWord)
        .field<&Task::isFollowUp>("follow_up", QT_TRANSLATE_NOOP("Messages", "Follows up on faults"))
        .field<&Task::sortOrder>("sort_order", QT_TRANSLATE_NOOP("Messages", "Order"));
    return table;
}

const Table<ResponsibilityCell> &tableOf(const ResponsibilityCell *)
{
    static const Table<ResponsibilityCell> table = Table<ResponsibilityCell>("responsibility_cell", QT_TRANSLATE_NOOP("Messages", "Matrix cell"))
        .field<&ResponsibilityCell::solution>("solution", QT_TRANSLATE_NOOP("Messages", "Solution"))
        .field<&ResponsibilityCell::task>("task", QT_TRANSLATE_NOOP("Messages", "Task")).required()
        .field<&ResponsibilityCell::party>("party", QT_TRANSLATE_NOOP("Messages", "Party")).required()
        .field<&ResponsibilityCell::validFrom>("valid_from", QT_TRANSLATE_NOOP("Messages", "Valid from")).required()
        .field<&ResponsibilityCell::degree>("degree", QT_TRANSLATE_NOOP("Messages", "Degree")).words(&degreeWord)
        .field<&ResponsibilityCell::condition>("condition", QT_TRANSLATE_NOOP("Messages", "Condition")).searchable().longText().title()
        .field<&ResponsibilityCell::contact>("contact", QT_TRANSLATE_NOOP("Messages", "Contact"))
        .field<&ResponsibilityCell::decided>("decided", QT_TRANSLATE_NOOP("Messages", "Decided")).searchable();
    return table;
}

int followUpAmong(const QList<Task> &tasks)
{
    const auto position = [&tasks](auto fits) {
        const auto found = std::find_if(tasks.cbegin(), tasks.cend(), fits);
        return found == tasks.cend() ? -1 : static_cast<int>(found - tasks.cbegin());
    };
    const int marked = position([](const Task &task) { return task.isFollowUp; });
    if (marked >= 0)
        return marked;
    const QString danish = foldName(QStringLiteral("Driftsopfølgning"));
    return position([&danish](const Task &task) {
        const QString name = foldName(task.name);
        return !task.supportLevel && (name == danish || name == QLatin1String("operations follow-up"));
    });
}

Message degreeWord(qint64 degree)
{
    switch (static_cast<Degree>(degree)) {
    case Degree::Empty: return {QT_TRANSLATE_NOOP("Messages", "not responsible")};
    case Degree::Responsible: return {QT_TRANSLATE_NOOP("Messages", "responsible")};
    case Degree::Partly: return {QT_TRANSLATE_NOOP("Messages", "partly responsible")};
    case Degree::FollowStandard: return {QT_TRANSLATE_NOOP("Messages", "follows the standard")};
    }
    return {};
}

QString degreeMark(Degree degree)
{
    switch (degree) {
    case Degree::Responsible: return QStringLiteral("X");
    case Degree::Partly: return QStringLiteral("(X)");
    case Degree::Empty:
    case Degree::FollowStandard: break;
    }
    return {};
}

int Matrix::deviations() const
{
    int count = 0;
    for (const QList<MatrixCell> &row : cells)
        count += static_cast<int>(std::count_if(row.cbegin(), row.cend(), [](const MatrixCell &cell) { return cell.deviates; }));
    return count;
}

int Matrix::rowOf(Id<Task> task) const
{
    const auto found = std::find_if(tasks.cbegin(), tasks.cend(), [task](const Task &other) { return other.id == task; });
    return found == tasks.cend() ? -1 : static_cast<int>(found - tasks.cbegin());
}

int Matrix::columnOf(Id<PartyRole> party) const
{
    const auto found = std::find_if(parties.cbegin(), parties.cend(), [party](const PartyRole &other) { return other.id == party; });
    return found == parties.cend() ? -1 : static_cast<int>(found - parties.cbegin());
}

bool MatrixCell::deviatesInNameOnly() const
{
    return deviates && content.degree == standard.degree && content.condition == standard.condition && content.contact == standard.contact;
}

CellContent contentOf(const ResponsibilityCell &cell)
{
    return {.degree = cell.degree, .condition = cell.condition, .contact = cell.contact, .decided = cell.decided};
}

namespace {

struct Place {
    qint64 task = 0;
    qint64 party = 0;
    bool own = false;
    bool operator==(const Place &) const = default;
};
size_t qHash(const Place &place, size_t seed) { return qHashMulti(seed, place.task, place.party, place.own); }

} // namespace

Matrix matrixOn(QDate day, Id<Solution> solution, const QList<Task> &tasks, const QList<PartyRole> &parties, const QList<ResponsibilityCell> &cells)
{
    QHash<Place, const ResponsibilityCell *> newest;
    for (const ResponsibilityCell &cell : cells) {
        const bool standard = !cell.solution.isValid();
        if (cell.validFrom > day || (!standard && cell.solution != solution))
            continue;
        const ResponsibilityCell *&counting = newest[{cell.task.value, cell.party.value, !standard}];
        if (!counting || counting->validFrom < cell.validFrom)
            counting = &cell;
    }
    Matrix matrix{.solution = solution, .day = day, .tasks = tasks, .parties = parties};
    for (const Task &task : tasks) {
        QList<MatrixCell> row;
        for (const PartyRole &party : parties) {
            MatrixCell cell;
            if (const ResponsibilityCell *standard = newest.value({task.id.value, party.id.value, false})) {
                cell.standard = contentOf(*standard);
                cell.content = cell.standard;
                cell.validFrom = standard->validFrom;
                cell.source = standard->id;
            }
            const ResponsibilityCell *own = solution.isValid() ? newest.value({task.id.value, party.id.value, true}) : nullptr;
            if (own && own->degree != Degree::FollowStandard) {
                cell.content = contentOf(*own);
                cell.deviates = true;
                cell.validFrom = own->validFrom;
                cell.source = own->id;
            }
            row.append(cell);
        }
        matrix.cells.append(row);
    }
    return matrix;
}

} // namespace driftsraad
