#include "ui/kit/importcolumns.h"

#include "core/exchange/sheet.h"
#include "ui/kit/label.h"
#include "ui/kit/theme.h"

#include <QComboBox>
#include <QGridLayout>

namespace driftsraad {

QComboBox *importChoice(const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    return box;
}

QWidget *ImportColumns::row(int column, const Line &line, const QList<Field> &fields)
{
    const QString heading = line.heading.isEmpty() ? tr("Column %1").arg(cellName(0, column).chopped(1)) : line.heading;
    auto *row = new QWidget;
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::unit);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    auto *name = new Label(heading, TextSize::Base, QFont::Medium);
    name->setElided(true);
    grid->addWidget(name, 0, 0);
    auto *example = new Label(line.example, TextSize::Small, QFont::Normal, Tone::Slate);
    example->setElided(true);
    grid->addWidget(example, 1, 0);
    QComboBox *field = importChoice(tr("%1 holds").arg(heading));
    field->addItem(tr("Left out"), QByteArray());
    for (const auto &[key, text] : fields)
        field->addItem(text, key);
    field->setCurrentIndex(std::max(0, field->findData(line.field)));
    grid->addWidget(field, 0, 1, 2, 1, Qt::AlignVCenter);
    connect(field, &QComboBox::activated, this, [this, field, column] { emit chosen(column, field->currentData().toByteArray()); });
    return row;
}

void ImportColumns::setLines(const QList<Line> &lines, const QList<Field> &fields)
{
    const auto *focused = m_rows ? qobject_cast<QComboBox *>(m_rows->focusWidget()) : nullptr;
    const QString before = focused && focused->hasFocus() ? focused->accessibleName() : QString();
    if (!layout()) {
        auto *only = new QVBoxLayout(this);
        only->setContentsMargins(0, 0, 0, 0);
    }
    delete m_rows;
    m_rows = new QWidget;
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    for (int i = 0; i < lines.size(); ++i)
        column->addWidget(row(i, lines[i], fields));
    layout()->addWidget(m_rows);
    for (auto *box : m_rows->findChildren<QComboBox *>()) {
        if (!before.isEmpty() && box->accessibleName() == before)
            box->setFocus();
    }
}

} // namespace driftsraad
