#include "ui/responsibility/pastedialog.h"

#include "ui/kit/fieldeditor.h"
#include "ui/kit/form.h"
#include "ui/kit/label.h"
#include "ui/kit/spelling.h"
#include "ui/kit/tableview.h"
#include "ui/responsibility/marks.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QVBoxLayout>

namespace driftsraad {

QVariant PasteModel::data(const QModelIndex &index, int role) const
{
    const Line &line = m_lines[index.row()];
    const Degree degree = index.column() == 2 ? line.before.degree : line.after.degree;
    if (role == Qt::AccessibleTextRole && index.column() >= 2)
        return degreeText(degree);
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == 0 ? line.task : index.column() == 1 ? line.party : markText(degree);
}

QVariant PasteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case 0: return tr("Task");
    case 1: return tr("Party");
    case 2: return tr("Before");
    default: return tr("After");
    }
}

PasteDialog::PasteDialog(const QList<PasteModel::Line> &lines, int unchanged, QDate today, QWidget *parent)
    : FormDialog(tr("Insert into the matrix"), tr("Insert %Ln cells", nullptr, static_cast<int>(lines.size())), parent), m_decided(new QLineEdit),
      m_from(new DateField(today))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_decided->setPlaceholderText(tr("Meeting, date, item or note"));
    checkSpelling(m_decided);
    m_from->setDate(today);
    form().addRow(tr("Decided"), m_decided);
    form().addNote(tr("Where this was decided; it is written on every cell that changes."));
    form().addRow(tr("Valid from"), m_from, true);
    auto *table = new TableView(tr("What changes"));
    auto *model = new PasteModel(lines, this);
    table->setModel(model);
    // Before and after need little; what the dialog leaves is the task's, so that nothing scrolls sideways.
    table->setColumnWidth(1, 140);
    table->setColumnWidth(2, 80);
    table->setColumnWidth(3, 80);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->setCurrentIndex(model->index(0, 0));
    below()->addWidget(table, 1);
    m_decided->setFocus();
    if (unchanged > 0)
        below()->addWidget(new Label(tr("%Ln more cells say this already", nullptr, unchanged), TextSize::Small, QFont::Normal, Tone::Slate));
    resize(600, std::min(620, parent ? parent->window()->height() - 80 : 620));
}

QString PasteDialog::decided() const
{
    return m_decided->text().simplified();
}

QDate PasteDialog::from() const
{
    return m_from->date();
}

bool PasteDialog::check()
{
    form().clearErrors();
    if (!m_from->date().isValid())
        form().setError(m_from, tr("Write the date as 23-11-2026."));
    form().focusFirstError();
    return !form().hasErrors();
}

} // namespace driftsraad
