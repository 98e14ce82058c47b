#include "ui/supplierreports/mappingform.h"

#include "ui/kit/label.h"
#include "ui/kit/statuspainter.h"
#include "ui/kit/words.h"
#include "ui/supplierreports/fieldchoice.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace driftsraad {

namespace {

constexpr int monthsBack = 36;

Status statusOf(ColumnState state)
{
    switch (state) {
    case ColumnState::Recognised:
        return {State::Positive, MappingForm::tr("Recognised"), QStringLiteral("check")};
    case ColumnState::Undecided:
        return {State::Warning, MappingForm::tr("Choose a field"), {}};
    case ColumnState::NothingFits:
        return {State::Warning, MappingForm::tr("No value fits"), {}};
    case ColumnState::LeftOut:
        return {State::Neutral, MappingForm::tr("Left out"), {}};
    }
    return {};
}

QComboBox *combo(const QString &name, int minimumCharacters)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setAccessibleDescription(name);  // some screen readers say what is chosen in place of the name
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(minimumCharacters);
    box->setMaxVisibleItems(16);
    return box;
}

} // namespace

MappingForm::MappingForm(ImportSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_tables(combo({}, 18)), m_taken(new QCheckBox), m_solution(combo({}, 12)), m_month(combo({}, 12))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::unit);
    auto *tables = new QHBoxLayout;
    tables->addWidget(m_tables, 1);
    tables->addWidget(m_taken);
    column->addLayout(tables);
    auto *ground = new QHBoxLayout;
    ground->setSpacing(space::unit);
    ground->addWidget(m_solution, 1);
    ground->addWidget(m_month, 1);
    column->addLayout(ground);
    connect(m_tables, &QComboBox::activated, this, &MappingForm::showTable);
    connect(m_taken, &QCheckBox::clicked, this, [this](bool taken) { changeTable([taken](TableMapping &table) { table.skipped = !taken; }); });
    connect(m_solution, &QComboBox::activated, this, [this](int index) {
        const QString name = index > 0 ? m_solution->currentText() : QString();
        changeTable([name](TableMapping &table) { table.solution = name; });
    });
    connect(m_month, &QComboBox::activated, this, [this] {
        const Month month{m_month->currentData().toInt()};
        changeTable([month](TableMapping &table) { table.month = month; });
    });
}

TableMapping MappingForm::shown() const
{
    return m_session.mapping().tables.value(m_table);
}

void MappingForm::build()
{
    m_table = 0;
    const QList<TableMapping> &tables = m_session.mapping().tables;
    while (m_table + 1 < tables.size() && tables[m_table].skipped)
        ++m_table;
    if (m_table < tables.size() && tables[m_table].skipped)
        m_table = 0;
    m_tables->setAccessibleName(tr("Table in the file"));
    m_taken->setText(tr("Read this table"));
    m_solution->setAccessibleName(tr("Solution of rows that name none"));
    m_month->setAccessibleName(tr("Month of rows that name none"));
    m_solution->setToolTip(m_solution->accessibleName());
    m_month->setToolTip(m_month->accessibleName());
    buildTables();
    buildGround();
    buildColumns();
}

void MappingForm::showTable(int index)
{
    m_table = index;
    m_tables->setCurrentIndex(index);
    buildGround();
    buildColumns();
}

void MappingForm::showPlace(int sheet, int row)
{
    const QList<TableMapping> &tables = m_session.mapping().tables;
    for (int i = 0; i < tables.size(); ++i) {
        if (tables[i].sheet == sheet && tables[i].headerRow <= row && row <= tables[i].lastRow) {
            showTable(i);
            break;
        }
    }
    m_solution->setFocus(Qt::OtherFocusReason);
}

void MappingForm::buildTables()
{
    m_tables->clear();
    for (const TableMapping &table : m_session.mapping().tables) {
        const QString sheet = m_session.workbook().sheets.value(table.sheet).name;
        m_tables->addItem(tr("%1, rows %2 to %3").arg(sheet).arg(table.firstRow + 1).arg(table.lastRow + 1));
    }
    m_tables->setCurrentIndex(m_table);
    m_tables->setVisible(m_tables->count() > 1);
    m_taken->setVisible(m_tables->count() > 1);
}

void MappingForm::buildGround()
{
    const TableMapping table = shown();
    m_taken->setChecked(!table.skipped);
    m_solution->clear();
    m_solution->addItem(tr("Solution: in the rows"));
    m_solution->addItems(m_session.ground().context.solutions);
    m_solution->setCurrentIndex(std::max(0, m_solution->findText(table.solution)));
    m_month->clear();
    m_month->addItem(tr("Month: in the rows"), 0);
    const Month received = m_session.ground().context.received;
    for (int back = 0; back < monthsBack; ++back)
        m_month->addItem(language().month(received.plus(-back)), received.plus(-back).index);
    if (table.month.isSet() && m_month->findData(table.month.index) < 0)
        m_month->addItem(language().month(table.month), table.month.index);
    m_month->setCurrentIndex(std::max(0, m_month->findData(table.month.index)));
}

void MappingForm::buildColumns()
{
    delete m_columns;
    m_rows.clear();
    m_columns = new QWidget;
    auto *grid = new QGridLayout(m_columns);
    grid->setContentsMargins(0, space::half, 0, 0);
    grid->setHorizontalSpacing(space::unit);
    grid->setVerticalSpacing(space::half);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(3, 3);
    const QStringList heads{tr("Column in the file"), tr("Field in Driftsråd"), QString(), tr("Example"), tr("State")};
    for (int i = 0; i < heads.size(); ++i)
        grid->addWidget(new Label(heads[i], TextSize::Small, QFont::Medium, Tone::Slate), 0, i);
    const TableMapping table = shown();
    int row = 1;
    for (int column = 0; column < table.columns.size(); ++column) {
        if (!table.columns[column].heading.isEmpty() || !exampleOf(m_session.workbook(), table, column).isEmpty())
            addColumn(table, column, row++);
    }
    layout()->addWidget(m_columns);
    refresh();
}

void MappingForm::addColumn(const TableMapping &table, int column, int row)
{
    const ColumnMapping &mapping = table.columns[column];
    const QString heading = mapping.heading.isEmpty() ? cellName(table.headerRow, column) : mapping.heading;
    ColumnRow made{.column = column, .field = combo(tr("Field for %1").arg(heading), 12), .unit = combo(tr("Unit of %1").arg(heading), 4),
                   .state = new StatusLabel};
    for (const FieldChoice &choice : fieldChoices())
        made.field->addItem(wordOf(choice));
    for (const FigureUnit unit : figureUnits())
        made.unit->addItem(wordOf(unit));
    connect(made.field, &QComboBox::activated, this, [this, column](int index) {
        changeColumn(column, [index](ColumnMapping &changed) { changed = withChoice(changed, fieldChoices()[index]); });
    });
    connect(made.unit, &QComboBox::activated, this, [this, column](int index) {
        changeColumn(column, [index](ColumnMapping &changed) { changed.unit = figureUnits()[index]; });
    });
    made.unit->setFixedWidth(72);
    auto *name = new Label(heading);
    name->setElided(true);
    auto *example = new Label(exampleOf(m_session.workbook(), table, column), TextSize::Base, QFont::Normal, Tone::Slate);
    example->setElided(true);
    auto *grid = static_cast<QGridLayout *>(m_columns->layout());
    grid->addWidget(name, row, 0);
    grid->addWidget(made.field, row, 1);
    grid->addWidget(made.unit, row, 2);
    grid->addWidget(example, row, 3);
    grid->addWidget(made.state, row, 4);
    m_rows.append(made);
}

void MappingForm::refresh()
{
    const TableMapping table = shown();
    QStringList solutions = m_session.ground().context.solutions;
    for (auto alias = m_session.aliases().cbegin(); alias != m_session.aliases().cend(); ++alias) {
        if (alias.value().isValid())
            solutions.append(alias.key());
    }
    for (const ColumnRow &row : std::as_const(m_rows)) {
        const ColumnMapping mapping = table.columns.value(row.column);
        row.field->setCurrentIndex(std::max<int>(0, static_cast<int>(fieldChoices().indexOf(choiceOf(mapping)))));
        row.unit->setCurrentIndex(std::max<int>(0, static_cast<int>(figureUnits().indexOf(mapping.unit))));
        const bool counts = mapping.field == Field::Figure || mapping.field == Field::Value;
        // A hidden widget would make the columns jump; an empty place does not.
        QSizePolicy keep = row.unit->sizePolicy();
        keep.setRetainSizeWhenHidden(true);
        row.unit->setSizePolicy(keep);
        row.unit->setVisible(counts);
        row.state->setStatus(statusOf(columnState(m_session.workbook(), table, row.column, solutions)));
    }
    m_columns->setEnabled(!table.skipped);
}

void MappingForm::changeTable(const std::function<void(TableMapping &)> &change)
{
    Mapping mapping = m_session.mapping();
    if (m_table >= mapping.tables.size())
        return;
    change(mapping.tables[m_table]);
    m_session.setMapping(mapping);
    refresh();
}

void MappingForm::changeColumn(int column, const std::function<void(ColumnMapping &)> &change)
{
    changeTable([&](TableMapping &table) { change(table.columns[column]); });
}

} // namespace driftsraad
