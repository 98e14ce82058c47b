#include "ui/register/columnsform.h"

#include "core/base/text.h"
#include "core/exchange/tableplace.h"
#include "ui/kit/importcolumns.h"
#include "ui/kit/importnames.h"
#include "ui/kit/label.h"
#include "ui/kit/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QVBoxLayout>

namespace driftsraad {

ColumnsForm::ColumnsForm(RegisterImportSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_tables(importChoice(tr("Table"))), m_taken(new QCheckBox(tr("Import this table"))), m_section(importChoice(tr("The rows are"))),
      m_kind(importChoice(tr("Kind, where the row does not say"))), m_columns(new ImportColumns)
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
    rows->addWidget(m_columns);
    connect(m_columns, &ImportColumns::chosen, this, &ColumnsForm::choose);
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

void ColumnsForm::buildColumns()
{
    const RegisterTable table = shown();
    const Sheet sheet = m_session.workbook().sheets.value(table.sheet);
    QList<ImportColumns::Line> lines;
    for (int column = 0; column < table.headings.size(); ++column)
        lines.append({table.headings[column], firstTextIn(sheet, column, table.firstRow, table.lastRow), table.fields.value(column)});
    QList<ImportColumns::Field> fields;
    for (const RegisterField &field : registerFields(table.section))
        fields.append({field.name, words(field.label)});
    m_columns->setLines(lines, fields);
}

void ColumnsForm::choose(int column, const QByteArray &field)
{
    change([column, field](RegisterTable &table) {
        // A field stands in one column.
        for (QByteArray &other : table.fields) {
            if (other == field)
                other.clear();
        }
        table.fields[column] = field;
    });
    QMetaObject::invokeMethod(this, &ColumnsForm::buildColumns, Qt::QueuedConnection);
}

StrangersForm::StrangersForm(RegisterImportSession &session, QWidget *parent) : QWidget(parent), m_session(session), m_names(new ImportNames)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_names);
    connect(m_names, &ImportNames::chosen, &m_session, &RegisterImportSession::setName);
    hide();
}

void StrangersForm::setKnown(const QList<std::pair<qint64, QString>> &organisations, const QList<std::pair<qint64, QString>> &solutions)
{
    m_organisations = organisations;
    m_solutions = solutions;
    m_asked.clear();
    m_names->setLines({});
    refresh();
}

void StrangersForm::refresh()
{
    for (const UnknownName &name : m_session.plan().unknown) {
        const bool asked = std::any_of(m_asked.cbegin(), m_asked.cend(), [&](const UnknownName &other) { return foldName(other.name) == foldName(name.name); });
        if (!asked)
            m_asked.append(name);
    }
    QList<ImportNames::Line> lines;
    for (const UnknownName &name : std::as_const(m_asked))
        lines.append({name.name, name.isSolution ? tr("Add it as a new solution") : tr("Add it as a new organisation"), name.isSolution ? m_solutions : m_organisations});
    setVisible(!lines.isEmpty() && m_session.stage() == RegisterImportSession::Stage::Ready);
    m_names->setLines(lines);
}

} // namespace driftsraad
