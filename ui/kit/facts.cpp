#include "ui/kit/facts.h"

#include "ui/kit/label.h"

#include <QGridLayout>

namespace driftsraad {

namespace {

constexpr int nameWidth = 96;

} // namespace

Facts::Facts(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(space::half);
    m_grid->setColumnMinimumWidth(0, nameWidth);
    m_grid->setColumnStretch(1, 1);
}

void Facts::setFact(const QString &name, const QString &value)
{
    auto *text = qobject_cast<Label *>(m_rows.value(name).value);
    if (!text) {
        text = new Label;
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        setFact(name, static_cast<QWidget *>(text));
    }
    //: The value of a field that nobody has filled in
    text->setText(value.isEmpty() ? tr("missing") : value);
    text->setTone(value.isEmpty() ? Tone::Slate : Tone::Ink);
    text->setAccessibleName(QStringLiteral("%1: %2").arg(name, text->text()));
}

void Facts::setFact(const QString &name, const Status &status)
{
    if (auto *shown = qobject_cast<StatusLabel *>(m_rows.value(name).value))
        return shown->setStatus(status);
    setFact(name, static_cast<QWidget *>(new StatusLabel(status)));
}

void Facts::setFact(const QString &name, QWidget *value)
{
    Row &row = m_rows[name];
    if (!row.name) {
        row.name = new Label(name, TextSize::Base, QFont::Normal, Tone::Slate);
        row.line = m_next++;
        row.name->setMinimumHeight(20);
        row.name->setContentsMargins(0, 0, space::unit, 0);
        m_grid->addWidget(row.name, row.line, 0, Qt::AlignTop);
    }
    delete row.value;
    row.value = value;
    row.name->setBuddy(value);
    m_grid->addWidget(value, row.line, 1);
}

void Facts::removeFact(const QString &name)
{
    const Row row = m_rows.take(name);
    delete row.name;
    delete row.value;
}

void Facts::clear()
{
    const QStringList names = m_rows.keys();
    for (const QString &name : names)
        removeFact(name);
    m_next = 0;
}

} // namespace driftsraad
