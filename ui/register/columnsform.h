#pragma once

#include "ui/register/registerimportsession.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace driftsraad {

class ImportColumns;
class ImportNames;
class Label;

/// How one table of the file is read: which table, what its rows are, and a line a column with what it holds.
class ColumnsForm : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnsForm(RegisterImportSession &session, QWidget *parent = nullptr);

    /// A new file, or another table: everything anew.
    void build();

private:
    void buildColumns();
    void choose(int column, const QByteArray &field);
    RegisterTable shown() const;
    void change(const std::function<void(RegisterTable &)> &change);

    RegisterImportSession &m_session;
    int m_table = 0;
    QComboBox *m_tables;
    QCheckBox *m_taken;
    QComboBox *m_section;
    QComboBox *m_kind;
    ImportColumns *m_columns;
};

/// Names in the file that the register does not have, each with what it is: left out, made anew, or one of the register's.
class StrangersForm : public QWidget
{
    Q_OBJECT
public:
    explicit StrangersForm(RegisterImportSession &session, QWidget *parent = nullptr);

    void setKnown(const QList<std::pair<qint64, QString>> &organisations, const QList<std::pair<qint64, QString>> &solutions);
    void refresh();

private:
    RegisterImportSession &m_session;
    ImportNames *m_names;
    QList<UnknownName> m_asked;  ///< stay on show after they are answered
    QList<std::pair<qint64, QString>> m_organisations;
    QList<std::pair<qint64, QString>> m_solutions;
};

} // namespace driftsraad
