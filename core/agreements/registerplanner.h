#pragma once

#include "core/agreements/registerground.h"
#include "core/agreements/registerimport.h"
#include "core/base/problem.h"

namespace driftsraad {

/// Goes through a file's rows, each against the register and the rows before it, and says what would become of it. What others refer to
/// comes first: organisations and solutions before people and contracts, these before their parts.
class RegisterPlanner
{
public:
    RegisterPlanner(Reader &reader, const RegisterImport &import, RegisterGround ground);
    RegisterImportPlan plan();

private:
    /// A row while it is read: where it stands, what is made of it, and the columns that it fills in.
    struct Reading {
        const RegisterTable &table;
        int row = 0;  ///< from 0
        PlannedRow planned{};
        QByteArrayList filled{};
    };

    const Sheet &sheetOf(const RegisterTable &table) const { return m_import.workbook->sheets[table.sheet]; }
    void planRow(const RegisterTable &table, int row);
    void readCells(Reading *reading);
    void readCell(int place, Reading *reading);
    void readName(Reading *reading);
    void readPlaceAbove(Reading *reading);
    qint64 refer(const Column &column, const QString &written, int place, Reading *reading);
    qint64 create(const UnknownName &name, OrganisationKind kind);
    void complete(Reading *reading);
    void completeOrganisation(Reading *reading);
    qint64 known(const PlannedRow &planned) const;
    void settle(Reading *reading);
    void merge(Reading *reading);
    QString nameOf(const PlannedRow &planned) const;
    QList<Problem> problemsOf(const PlannedRow &planned) const;
    void addProblem(int place, const Message &message, Reading *reading) const;
    Message inWords(const Column &column, const Value &value) const;
    Value &value(Reading *reading, const char *column) const;

    Reader &m_reader;
    const RegisterImport &m_import;
    RegisterGround m_ground;
    RegisterImportPlan m_plan;
    QHash<qint64, int> m_planned;  ///< rows of the file by the record they are
    qint64 m_next = 0;
};

} // namespace driftsraad
