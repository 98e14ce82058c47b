#include "ui/register/columnsform.h"

#include "core/base/text.h"
#include "ui/kit/label.h"
#include "ui/kit/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QVBoxLayout>

namespace driftsraad {

namespace {

QComboBox *choice(const QString &name)
{
    auto *box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(10);
    return box;
}

/// The first text below the heading.
QString exampleIn(const Sheet &sheet, const RegisterTable &table, int column)
{
    for (int row = table.firstRow; row <= table.lastRow; ++row) {
        if (const Cell &cell = sheet.at(row, column); !cell.isEmpty())
            return cell.text;
    }
    return {};
}

} // namespace

ColumnsForm::ColumnsForm(RegisterImportSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_tables(choice(tr("Table"))), m_taken(new QCheckBox(tr("Import this table"))), m_section(choice(tr("The rows are"))),
      m_kind(choice(tr("Kind, where the row does not say")))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::unit);
    auto *head = new QGridLayout;
    head->setHorizontalSpacing(space::unit);
    head->setColumnStretch(1, 1);
    const std::pair<QString, QWidget *> lines[] = {{tr("Table"), m_tables}, {tr("The rows are"), m_section}, {tr("Kind, where the row does not say"), m_kind}};
    int line = 0;
    for (const auto &[text, field] : lines) {
        auto *label = new Label(text, TextSize::Base, QFont::Normal, Tone::Slate);
        label->setWordWrap(true);
        label->setBuddy(field);
        head->addWidget(label, line, 0);
        head->addWidget(field, line++, 1);
    }
    rows->addLayout(head);
    rows->addWidget(m_taken);
    connect(m_tables, &QComboBox::activated, this, [this](int index) {
        m_table = index;
        build();
    });
    connect(m_taken, &QCheckBox::clicked, this, [this](bool taken) { change([taken](RegisterTable &table) { table.skipped = !taken; }); });
    connect(m_section, &QComboBox::activated, this, [this](int index) {
        change([index](RegisterTable &table) { table = asSection(table, importSections()[index]); });
        build();
    });
    connect(m_kind, &QComboBox::activated, this, [this] {
        change([kind = m_kind->currentData().toInt()](RegisterTable &table) { table.kind = static_cast<OrganisationKind>(kind); });
    });
}

RegisterTable ColumnsForm::shown() const
{
    return m_session.layout().tables.value(m_table);
}

void ColumnsForm::change(const std::function<void(RegisterTable &)> &change)
{
    RegisterTable table = shown();
    change(table);
    m_session.setTable(m_table, table);
}

void ColumnsForm::build()
{
    const QList<RegisterTable> &tables = m_session.layout().tables;
    m_table = std::clamp(m_table, 0, std::max(0, static_cast<int>(tables.size()) - 1));
    m_tables->clear();
    for (const RegisterTable &table : tables) {
        const QString sheet = m_session.workbook().sheets.value(table.sheet).name;
        const QString rows = tr("rows %1 to %2").arg(table.firstRow + 1).arg(table.lastRow + 1);
        m_tables->addItem(sheet.isEmpty() ? rows : tr("%1, %2").arg(sheet, rows));
    }
    m_tables->setCurrentIndex(m_table);
    const RegisterTable table = shown();
    m_section->clear();
    for (const ImportSection section : importSections())
        m_section->addItem(words(word(section)));
    m_section->setCurrentIndex(static_cast<int>(table.section));
    m_kind->clear();
    for (const OrganisationKind kind : organisationKinds())
        m_kind->addItem(words(word(kind)), static_cast<int>(kind));
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(table.kind)));
    m_taken->setChecked(!table.skipped);
    const auto show = [this](QWidget *field, bool visible) {
        field->setVisible(visible);
        for (auto *label : findChildren<Label *>()) {
            if (label->buddy() == field)
                label->setVisible(visible);
        }
    };
    show(m_tables, tables.size() > 1);
    m_taken->setVisible(tables.size() > 1);
    show(m_kind, table.section == ImportSection::Organisations);
    buildColumns();
}

QWidget *ColumnsForm::columnRow(const RegisterTable &table, int column)
{
    const QString heading = table.headings[column].isEmpty() ? tr("Column %1").arg(cellName(0, column).chopped(1)) : table.headings[column];
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
    const Sheet sheet = m_session.workbook().sheets.value(table.sheet);
    auto *example = new Label(exampleIn(sheet, table, column), TextSize::Small, QFont::Normal, Tone::Slate);
    example->setElided(true);
    grid->addWidget(example, 1, 0);
    QComboBox *field = choice(tr("%1 holds").arg(heading));
    field->addItem(tr("Left out"), QByteArray());
    for (const RegisterField &one : registerFields(table.section))
        field->addItem(words(one.label), one.name);
    field->setCurrentIndex(std::max(0, field->findData(table.fields.value(column))));
    grid->addWidget(field, 0, 1, 2, 1, Qt::AlignVCenter);
    connect(field, &QComboBox::activated, this, [this, field, column] {
        change([column, chosen = field->currentData().toByteArray()](RegisterTable &changed) {
            // A field stands in one column.
            for (QByteArray &other : changed.fields) {
                if (other == chosen)
                    other.clear();
            }
            changed.fields[column] = chosen;
        });
        QMetaObject::invokeMethod(this, &ColumnsForm::buildColumns, Qt::QueuedConnection);
    });
    return row;
}

void ColumnsForm::buildColumns()
{
    const auto *focused = m_columns && m_columns->focusWidget() ? qobject_cast<QComboBox *>(m_columns->focusWidget()) : nullptr;
    const QString before = focused && focused->hasFocus() ? focused->accessibleName() : QString();
    delete m_columns;
    m_columns = new QWidget;
    auto *rows = new QVBoxLayout(m_columns);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::unit);
    const RegisterTable table = shown();
    for (int column = 0; column < table.headings.size(); ++column)
        rows->addWidget(columnRow(table, column));
    layout()->addWidget(m_columns);
    for (auto *box : m_columns->findChildren<QComboBox *>()) {
        if (!before.isEmpty() && box->accessibleName() == before)
            box->setFocus();
    }
}

StrangersForm::StrangersForm(RegisterImportSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_title(new Label({}, TextSize::Base, QFont::DemiBold))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::unit);
    m_title->setWordWrap(true);
    rows->addWidget(m_title);
    hide();
}

void StrangersForm::setKnown(const QList<std::pair<qint64, QString>> &organisations, const QList<std::pair<qint64, QString>> &solutions)
{
    m_organisations = organisations;
    m_solutions = solutions;
    m_shown.clear();
    m_asked.clear();
    refresh();
}

void StrangersForm::refresh()
{
    for (const UnknownName &name : m_session.plan().unknown) {
        const bool asked = std::any_of(m_asked.cbegin(), m_asked.cend(), [&](const UnknownName &other) { return foldName(other.name) == foldName(name.name); });
        if (!asked)
            m_asked.append(name);
    }
    QStringList names;
    for (const UnknownName &name : std::as_const(m_asked))
        names.append(name.name);
    setVisible(!names.isEmpty() && m_session.stage() == RegisterImportSession::Stage::Ready);
    m_title->setText(tr("%n names are not in the register", nullptr, static_cast<int>(names.size())));
    if (names == m_shown)
        return;
    m_shown = names;
    delete m_list;
    m_list = new QWidget;
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::half);
    for (const UnknownName &name : std::as_const(m_asked)) {
        auto *text = new Label(name.name);
        text->setElided(true);
        rows->addWidget(text);
        QComboBox *box = choice(tr("%1 is").arg(name.name));
        box->addItem(tr("Choose …"), 0);
        box->addItem(tr("Leave its rows out"), -1);
        box->addItem(name.isSolution ? tr("Add it as a new solution") : tr("Add it as a new organisation"), -2);
        for (const auto &[id, known] : name.isSolution ? m_solutions : m_organisations)
            box->addItem(known, id);
        connect(box, &QComboBox::activated, this, [this, box, asked = name.name] {
            const qint64 chosen = box->currentData().toLongLong();
            NameChoice answer{NameChoice::Kind::Existing, chosen};
            if (chosen <= 0)
                answer = {chosen == 0 ? NameChoice::Kind::Open : chosen == -1 ? NameChoice::Kind::LeaveOut : NameChoice::Kind::Create, 0};
            m_session.setName(asked, answer);
        });
        rows->addWidget(box);
    }
    layout()->addWidget(m_list);
}

} // namespace driftsraad
