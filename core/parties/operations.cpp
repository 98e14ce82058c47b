#include "core/parties/operations.h"

#include "core/storage/cleaned.h"

#include <QSet>

#include <algorithm>

namespace driftsraad {

namespace {

void checkName(const QString &name, QList<Problem> *found)
{
    if (cleanText(name).isEmpty())
        found->append(Problem{"name", {QT_TRANSLATE_NOOP("Messages", "Give it a name.")}});
}

void checkEmail(const QString &email, QList<Problem> *found)
{
    const QString clean = cleanText(email);
    const qsizetype at = clean.indexOf(u'@');
    const bool fits = at > 0 && at == clean.lastIndexOf(u'@') && at < clean.size() - 1 && !clean.contains(u' ') && !clean.contains(u'\n');
    if (!clean.isEmpty() && !fits)
        found->append(Problem{"email", {QT_TRANSLATE_NOOP("Messages", "Write the address as name@example.dk.")}});
}

/// The other record of the table whose name folds to the same; 0 where there is none.
Result<qint64> namesake(Reader &reader, const QByteArray &tableName, const QString &name, qint64 but)
{
    const QString folded = foldName(name);
    qint64 found = 0;
    DRIFTSRAAD_TRY(reader.rows("SELECT id, name FROM " + tableName, {}, [&](const Row &row) {
        if (row.integer(0) != but && foldName(row.text(1)) == folded)
            found = row.integer(0);
        return found == 0;
    }));
    return found;
}

template<class T>
Result<void> checkNamesake(Reader &reader, const T &record)
{
    const auto other = namesake(reader, table<T>().name(), record.name, record.id.value);
    if (!other)
        return other.error();
    if (*other != 0)
        return Error{ErrorCode::Refused, {QT_TRANSLATE_NOOP("Messages", "%1 is in the register already."), {record.name}}};
    return {};
}

template<class T>
Result<Id<T>> add(Transaction &transaction, const T &record)
{
    const T clean = cleaned(record);
    DRIFTSRAAD_TRY(refusedBy(problems(clean)));
    return transaction.insert(clean);
}

template<class T>
Result<void> saveEdited(Transaction &transaction, const Edited<T> &edited)
{
    const T mine = cleaned(edited.mine);
    DRIFTSRAAD_TRY(refusedBy(problems(mine)));
    return transaction.save(Edited<T>{edited.base, mine});
}

Result<void> checkOverlap(Reader &reader, const RegionPeriod &period)
{
    const auto others = reader.list<RegionPeriod>("WHERE organisation = ?", {period.organisation});
    if (!others)
        return others.error();
    for (const RegionPeriod &other : *others) {
        const bool before = other.validTo.isValid() && period.validFrom.isValid() && other.validTo < period.validFrom;
        const bool after = period.validTo.isValid() && other.validFrom.isValid() && period.validTo < other.validFrom;
        if (other.id != period.id && !before && !after)
            return Error{ErrorCode::Refused,
                         {QT_TRANSLATE_NOOP("Messages", "The municipality lies in %1 on some of these days. Give that one a last day first."), {other.region}}};
    }
    return {};
}

} // namespace

QList<Problem> problems(const Organisation &organisation)
{
    QList<Problem> found;
    checkName(organisation.name, &found);
    const QString code = cleanText(organisation.municipalityCode);
    const bool digits = std::all_of(code.cbegin(), code.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!code.isEmpty() && (code.size() != 4 || !digits))
        found.append(Problem{"municipality_code", {QT_TRANSLATE_NOOP("Messages", "A municipality code has four digits, for example 0851.")}});
    checkEmail(organisation.email, &found);
    return found;
}

QList<Problem> problems(const Person &person)
{
    QList<Problem> found;
    checkName(person.name, &found);
    if (!person.organisation.isValid())
        found.append(Problem{"organisation", {QT_TRANSLATE_NOOP("Messages", "Choose the organisation that the person belongs to.")}});
    checkEmail(person.email, &found);
    return found;
}

QList<Problem> problems(const Solution &solution)
{
    QList<Problem> found;
    checkName(solution.name, &found);
    if (solution.sortOrder < 0)
        found.append(Problem{"sort_order", {QT_TRANSLATE_NOOP("Messages", "The order is 0 or more.")}});
    return found;
}

QList<Problem> problems(const RegionPeriod &period)
{
    QList<Problem> found;
    if (cleanText(period.region).isEmpty())
        found.append(Problem{"region", {QT_TRANSLATE_NOOP("Messages", "Say which region.")}});
    if (period.validFrom.isValid() && period.validTo.isValid() && period.validTo < period.validFrom)
        found.append(Problem{"valid_to", {QT_TRANSLATE_NOOP("Messages", "The last day lies before the first."), {}}});
    return found;
}

Result<Id<Organisation>> addOrganisation(Transaction &transaction, const Organisation &organisation)
{
    DRIFTSRAAD_TRY(checkNamesake(transaction, organisation));
    return add(transaction, organisation);
}

Result<void> saveOrganisation(Transaction &transaction, const Edited<Organisation> &edited)
{
    DRIFTSRAAD_TRY(checkNamesake(transaction, edited.mine));
    return saveEdited(transaction, edited);
}

Result<void> removeOrganisation(Transaction &transaction, Id<Organisation> id)
{
    const auto organisation = transaction.get(id);
    if (!organisation)
        return organisation.error();
    const auto people = transaction.number("SELECT count(*) FROM person WHERE organisation = ?", {id});
    if (!people)
        return people.error();
    if (*people > 0) {
        return Error{ErrorCode::Refused,
                     Message::counted(QT_TRANSLATE_N_NOOP("Messages", "%1 cannot be deleted: %n people belong to it. Delete or move them first."),
                                      *people, {organisation->name})};
    }
    return transaction.remove(id);
}

Result<Id<RegionPeriod>> addRegionPeriod(Transaction &transaction, const RegionPeriod &period)
{
    DRIFTSRAAD_TRY(checkOverlap(transaction, period));
    DRIFTSRAAD_TRY(transaction.touch(period.organisation));
    return add(transaction, period);
}

Result<void> saveRegionPeriod(Transaction &transaction, const Edited<RegionPeriod> &edited)
{
    DRIFTSRAAD_TRY(checkOverlap(transaction, edited.mine));
    DRIFTSRAAD_TRY(transaction.touch(edited.mine.organisation));
    return saveEdited(transaction, edited);
}

Result<void> removeRegionPeriod(Transaction &transaction, Id<RegionPeriod> id)
{
    return transaction.remove(id);
}

Result<void> addKnownRegions(Transaction &transaction, Id<Organisation> organisation, const Municipality &municipality)
{
    for (RegionPeriod period : knownRegions(municipality)) {
        period.organisation = organisation;
        DRIFTSRAAD_TRY(transaction.insert(period));
    }
    return {};
}

Result<int> addMissingMunicipalities(Transaction &transaction)
{
    QSet<QString> known;
    DRIFTSRAAD_TRY(transaction.rows("SELECT municipality_code FROM organisation WHERE kind = ?", {OrganisationKind::Municipality},
                                    [&](const Row &row) { known.insert(row.text(0)); return true; }));
    int added = 0;
    for (const Municipality &municipality : municipalities()) {
        if (known.contains(municipality.code))
            continue;
        const auto id = transaction.insert(Organisation{.name = officialName(municipality),
                                                        .kind = OrganisationKind::Municipality,
                                                        .municipalityCode = municipality.code});
        if (!id)
            return id.error();
        DRIFTSRAAD_TRY(addKnownRegions(transaction, *id, municipality));
        ++added;
    }
    return added;
}

Result<Id<Person>> addPerson(Transaction &transaction, const Person &person)
{
    return add(transaction, person);
}

Result<void> savePerson(Transaction &transaction, const Edited<Person> &edited)
{
    return saveEdited(transaction, edited);
}

Result<void> removePerson(Transaction &transaction, Id<Person> id)
{
    return transaction.remove(id);
}

Result<Id<Solution>> addSolution(Transaction &transaction, const Solution &solution)
{
    DRIFTSRAAD_TRY(checkNamesake(transaction, solution));
    return add(transaction, solution);
}

Result<void> saveSolution(Transaction &transaction, const Edited<Solution> &edited)
{
    DRIFTSRAAD_TRY(checkNamesake(transaction, edited.mine));
    return saveEdited(transaction, edited);
}

Result<void> removeSolution(Transaction &transaction, Id<Solution> id)
{
    return transaction.remove(id);
}

} // namespace driftsraad
