#pragma once

#include "core/agreements/datarole.h"
#include "core/agreements/importsection.h"

#include <QHash>

namespace driftsraad {

/// What an import must know of the register: every name that a row may mean, and what the records hold.
class RegisterGround
{
public:
    static Result<RegisterGround> read(Reader &reader);

    /// The organisation that a text means: a municipality by its code or any of its names, else by the name, with or without its company
    /// form. 0: none. Negative ids are those of note().
    qint64 organisation(const QString &written) const;
    qint64 solution(const QString &written) const;
    /// By its number, else its name.
    qint64 contract(const QString &numberOrName) const;
    /// By mail address, else by name within the organisation.
    qint64 person(const QString &email, const QString &name, qint64 organisation) const;

    /// By contract, organisation and the words of its role.
    qint64 party(const QList<Value> &values) const;
    /// By solution, role, who it is and its first day.
    qint64 dataRole(const QList<Value> &values) const;
    /// The place in the solution's tree of whom a text names, where a place of that role may stand; 0 also where it could be several.
    qint64 placeAbove(qint64 solution, const QString &written, DataRoleKind below) const;

    /// A record that the plan makes; rows after it may name it.
    void note(ImportSection section, qint64 id, const QList<Value> &values);

    /// The stored values of a record, in the description's order.
    QList<Value> values(ImportSection section, qint64 id) const { return m_values[static_cast<int>(section)].value(id); }

private:
    static QString keyOfName(const QString &written);

    QHash<QString, qint64> m_organisations;
    QHash<QString, qint64> m_solutions;
    QHash<QString, qint64> m_contracts;
    QHash<QString, qint64> m_people;
    QHash<QString, qint64> m_parts;
    QHash<qint64, QList<qint64>> m_places;  ///< data roles by their solution
    QHash<qint64, QList<Value>> m_values[6];
};

/// A company's name without its form: "leverandør a" for "Leverandør A A/S".
QString withoutCompanyForm(const QString &foldedName);

} // namespace driftsraad
