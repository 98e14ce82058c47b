#pragma once

#include "core/agreements/registerground.h"
#include "core/incidents/incidentimport.h"

#include <QHash>

namespace driftsraad {

/// What a row is known by when it comes again: its number within the solution, else a digest of what it says.
QString originOf(Id<Solution> solution, const PlannedIncident &row);

/// Goes through the list's rows, each against the database and the rows before it.
class IncidentPlanner
{
public:
    IncidentPlanner(Reader &reader, const IncidentImport &import, RegisterGround ground) : m_reader(reader), m_import(import), m_ground(std::move(ground)) {}

    Result<IncidentImportPlan> plan();

private:
    struct Known {
        Id<Incident> incident{};
        QString reference{};
    };

    Result<void> readKnown();
    Result<void> planRow(const IncidentListTable &table, int row);
    void readCell(const IncidentListTable &table, int column, const Cell &cell, PlannedIncident *planned);
    void readSolution(const IncidentListTable &table, int column, const QString &text, PlannedIncident *planned);
    void readThirdParty(const IncidentListTable &table, int column, const QString &text, PlannedIncident *planned);
    void readMunicipalities(const IncidentListTable &table, int column, const QString &text, PlannedIncident *planned);
    void readMoment(const QByteArray &field, const IncidentListTable &table, int column, const Cell &cell, PlannedIncident *planned);
    void readWord(const QByteArray &field, const IncidentListTable &table, int column, const Cell &cell, PlannedIncident *planned);
    void complete(PlannedIncident *planned) const;
    Result<void> settle(const IncidentListTable &table, PlannedIncident *planned);
    void addProblem(const IncidentListTable &table, int column, const Message &message, PlannedIncident *planned) const;

    Reader &m_reader;
    const IncidentImport &m_import;
    RegisterGround m_ground;
    IncidentImportPlan m_plan;
    QHash<QString, Known> m_known;  ///< what the program has for what a row is known by
    QHash<QString, int> m_rows;     ///< rows of this list by the same
    QHash<qint64, QString> m_solutionNames;
    QList<Id<Organisation>> m_municipalities;
};

} // namespace driftsraad
