#include "core/agreements/registerground.h"

#include "core/agreements/dataroles.h"
#include "core/base/text.h"
#include "core/parties/municipality.h"

namespace driftsraad {

namespace {

template<class T>
QString textOf(const QList<Value> &values, const char *column)
{
    const int index = table<T>().indexOf(column);
    return index < 0 ? QString() : values[index].text();
}

/// Two records of one key would make a guess of it: neither is meant then.
constexpr qint64 several = std::numeric_limits<qint64>::min();

void insertOnce(QHash<QString, qint64> *index, const QString &key, qint64 id)
{
    if (key.isEmpty())
        return;
    const auto found = index->constFind(key);
    index->insert(key, found == index->cend() || *found == id ? id : several);
}

qint64 found(const QHash<QString, qint64> &index, const QString &key)
{
    const qint64 id = key.isEmpty() ? 0 : index.value(key);
    return id == several ? 0 : id;
}

QString mailKey(const QString &email)
{
    return email.trimmed().isEmpty() ? QString() : QStringLiteral("@:") + email.trimmed().toCaseFolded();
}

QString personKey(const QString &name, qint64 organisation)
{
    return QStringLiteral("%1:%2").arg(organisation).arg(foldName(name));
}

QString partyKey(const QList<Value> &values)
{
    const auto number = [&](const char *column) { return values[table<ContractParty>().indexOf(column)].integer(); };
    return QStringLiteral("p:%1:%2:%3").arg(number("contract")).arg(number("organisation")).arg(foldName(textOf<ContractParty>(values, "role")));
}

QString dataRoleKey(const QList<Value> &values)
{
    const auto number = [&](const char *column) { return values[table<DataRole>().indexOf(column)].integer(); };
    return QStringLiteral("r:%1:%2:%3:%4:%5")
        .arg(number("solution"))
        .arg(number("role"))
        .arg(number("organisation"))
        .arg(foldName(textOf<DataRole>(values, "party")), textOf<DataRole>(values, "valid_from"));
}

} // namespace

QString withoutCompanyForm(const QString &foldedName)
{
    for (const QLatin1String form : {QLatin1String(" a/s"), QLatin1String(" aps"), QLatin1String(" as"), QLatin1String(" i/s"), QLatin1String(" p/s"), QLatin1String(" ivs")}) {
        if (foldedName.endsWith(form))
            return foldedName.chopped(form.size()).trimmed();
    }
    return foldedName;
}

/// A municipality by its code, anything else by its folded name.
QString RegisterGround::keyOfName(const QString &written)
{
    const auto municipality = findMunicipality(written);
    return municipality ? QStringLiteral("#") + municipality->code : foldName(written);
}

Result<RegisterGround> RegisterGround::read(Reader &reader)
{
    RegisterGround ground;
    for (const ImportSection section : importSections()) {
        const TableDescription &description = tableOf(section);
        QList<std::pair<qint64, QList<Value>>> records;
        DRIFTSRAAD_TRY(reader.rows("SELECT " + description.selectList() + " FROM " + description.name() + " ORDER BY id", {}, [&](const Row &row) {
            QList<Value> values;
            for (int i = 2; i < row.columnCount(); ++i)
                values.append(row.value(i));
            records.append({row.integer(0), values});
            return true;
        }));
        for (const auto &[id, values] : std::as_const(records))
            ground.note(section, id, values);
    }
    return ground;
}

void RegisterGround::note(ImportSection section, qint64 id, const QList<Value> &values)
{
    m_values[static_cast<int>(section)].insert(id, values);
    switch (section) {
    case ImportSection::Organisations: {
        const QString code = textOf<Organisation>(values, "municipality_code");
        const QString name = textOf<Organisation>(values, "name");
        if (!code.isEmpty())
            insertOnce(&m_organisations, QStringLiteral("#") + code, id);
        insertOnce(&m_organisations, keyOfName(name), id);
        insertOnce(&m_organisations, QStringLiteral("~") + withoutCompanyForm(foldName(name)), id);
        return;
    }
    case ImportSection::Persons: {
        const qint64 organisation = values[table<Person>().indexOf("organisation")].integer();
        insertOnce(&m_people, mailKey(textOf<Person>(values, "email")), id);
        insertOnce(&m_people, personKey(textOf<Person>(values, "name"), organisation), id);
        return;
    }
    case ImportSection::Solutions:
        insertOnce(&m_solutions, foldName(textOf<Solution>(values, "name")), id);
        return;
    case ImportSection::Contracts:
        if (const QString number = foldName(textOf<Contract>(values, "number")); !number.isEmpty())
            insertOnce(&m_contracts, QStringLiteral("#") + number, id);
        insertOnce(&m_contracts, foldName(textOf<Contract>(values, "name")), id);
        return;
    case ImportSection::Parties:
        insertOnce(&m_parts, partyKey(values), id);
        return;
    case ImportSection::DataRoles:
        insertOnce(&m_parts, dataRoleKey(values), id);
        m_places[values[table<DataRole>().indexOf("solution")].integer()].append(id);
        return;
    }
}

qint64 RegisterGround::organisation(const QString &written) const
{
    if (const qint64 id = found(m_organisations, keyOfName(written)); id != 0)
        return id;
    return found(m_organisations, QStringLiteral("~") + withoutCompanyForm(foldName(written)));
}

qint64 RegisterGround::solution(const QString &written) const
{
    return found(m_solutions, foldName(written));
}

qint64 RegisterGround::contract(const QString &numberOrName) const
{
    const QString key = foldName(numberOrName);
    if (const qint64 id = key.isEmpty() ? 0 : found(m_contracts, QStringLiteral("#") + key); id != 0)
        return id;
    return found(m_contracts, key);
}

qint64 RegisterGround::person(const QString &email, const QString &name, qint64 organisation) const
{
    if (const qint64 id = found(m_people, mailKey(email)); id != 0)
        return id;
    return name.isEmpty() ? 0 : found(m_people, personKey(name, organisation));
}

qint64 RegisterGround::party(const QList<Value> &values) const
{
    return found(m_parts, partyKey(values));
}

qint64 RegisterGround::dataRole(const QList<Value> &values) const
{
    return found(m_parts, dataRoleKey(values));
}

qint64 RegisterGround::placeAbove(qint64 solution, const QString &written, DataRoleKind below) const
{
    const qint64 named = organisation(written);
    qint64 place = 0;
    for (const qint64 id : m_places.value(solution)) {
        const QList<Value> held = values(ImportSection::DataRoles, id);
        const auto role = static_cast<DataRoleKind>(held[table<DataRole>().indexOf("role")].integer());
        const qint64 who = held[table<DataRole>().indexOf("organisation")].integer();
        const bool isMeant = who != 0 ? who == named : foldName(textOf<DataRole>(held, "party")) == foldName(written);
        if (!isMeant || refusedPlace(below, role))
            continue;
        if (place != 0)
            return 0;
        place = id;
    }
    return place;
}

} // namespace driftsraad
