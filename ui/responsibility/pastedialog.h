#pragma once

#include "ui/kit/formdialog.h"
#include "ui/responsibility/celledits.h"

#include <QAbstractTableModel>

class QLineEdit;

namespace driftsraad {

class DateField;

/// What a pasted block changes, a line a cell: task, party, the mark before and after.
class PasteModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    struct Line {
        QString task{};
        QString party{};
        CellContent before{};
        CellContent after{};
    };
    PasteModel(QList<Line> lines, QObject *parent) : QAbstractTableModel(parent), m_lines(std::move(lines)) {}

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_lines.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 4; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Line> m_lines;
};

/// Shows what pasting would change, and asks once where it was decided and from when it counts. Nothing is stored before Insert.
class PasteDialog : public FormDialog
{
    Q_OBJECT
public:
    PasteDialog(const QList<PasteModel::Line> &lines, int unchanged, QDate today, QWidget *parent);

    QString decided() const;
    QDate from() const;
    bool check();

private:
    QLineEdit *m_decided;
    DateField *m_from;
};

} // namespace driftsraad
