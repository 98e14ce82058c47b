#pragma once

#include "ui/supplierreports/importsession.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;

namespace driftsraad {

class Label;
class StatusLabel;

/// How one table of the file is read: which table, its solution and month where rows name none, and a row a column with what it holds.
class MappingForm : public QWidget
{
    Q_OBJECT
public:
    explicit MappingForm(ImportSession &session, QWidget *parent = nullptr);

    /// A new file: everything anew.
    void build();
    /// The same table read in another way: only what is said of it.
    void refresh();
    /// Goes to the table that holds the cell, where its solution and month are chosen.
    void showPlace(int sheet, int row);

private:
    struct ColumnRow {
        int column = 0;
        QComboBox *field = nullptr;
        QComboBox *unit = nullptr;
        StatusLabel *state = nullptr;
    };
    void showTable(int index);
    void buildTables();
    void buildGround();
    void buildColumns();
    void addColumn(const TableMapping &table, int column, int row);
    void changeTable(const std::function<void(TableMapping &)> &change);
    void changeColumn(int column, const std::function<void(ColumnMapping &)> &change);
    TableMapping shown() const;

    ImportSession &m_session;
    int m_table = 0;
    QComboBox *m_tables;
    QCheckBox *m_taken;
    QComboBox *m_solution;
    QComboBox *m_month;
    QWidget *m_columns = nullptr;
    QList<ColumnRow> m_rows;
};

} // namespace driftsraad
