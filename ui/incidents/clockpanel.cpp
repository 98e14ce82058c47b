#include "ui/incidents/clockpanel.h"

#include "ui/incidents/clockwords.h"
#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/usagebar.h"
#include "ui/kit/words.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace driftsraad {

ClockPanel::ClockPanel(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::unit + space::half);
}

void ClockPanel::setClocks(const QList<IncidentClock> &clocks)
{
    const bool same = std::equal(clocks.cbegin(), clocks.cend(), m_rows.cbegin(), m_rows.cend(),
                                 [](const IncidentClock &clock, const Row &row) { return clock.kind == row.kind; });
    if (!same) {
        for (const Row &row : std::as_const(m_rows)) {
            row.widget->hide();
            row.widget->deleteLater();
        }
        m_rows.clear();
        for (const IncidentClock &clock : clocks) {
            m_rows.append(makeRow(clock.kind));
            m_column->addWidget(m_rows.last().widget);
        }
    }
    for (qsizetype i = 0; i < clocks.size(); ++i)
        fill(m_rows[i], clocks[i].clock);
}

QStringList ClockPanel::sentences() const
{
    QStringList all;
    for (const Row &row : m_rows)
        all.append(row.widget->accessibleName());
    return all;
}

ClockPanel::Row ClockPanel::makeRow(ClockKind kind)
{
    Row row{kind, new QWidget, new StatusLabel, new UsageBar, nullptr, nullptr, nullptr};
    const QString name = words(word(kind));
    auto *column = new QVBoxLayout(row.widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    auto *head = new QHBoxLayout;
    auto *title = new Label(name, TextSize::Base, QFont::Medium);
    title->setWordWrap(true);
    head->addWidget(title, 1);
    head->addWidget(row.status);
    column->addLayout(head);
    column->addWidget(row.bar);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::unit);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    for (Label **label : {&row.use, &row.due}) {
        *label = new Label({}, TextSize::Small, QFont::Normal, Tone::Slate);
        (*label)->setWordWrap(true);
        texts->addWidget(*label);
    }
    foot->addLayout(texts, 1);
    row.why = button(tr("Why this figure?"), ButtonKind::Flat);
    setButtonSize(row.why, ButtonSize::Small);
    row.why->setAccessibleName(tr("%1: why this figure?").arg(name));
    connect(row.why, &QPushButton::clicked, this, [this, kind] { emit whyWanted(kind); });
    foot->addWidget(row.why, 0, Qt::AlignTop);
    column->addLayout(foot);
    return row;
}

void ClockPanel::fill(const Row &row, const SlaClock &clock)
{
    const bool hasLimit = clock.state != ClockState::NoLimit;
    const Status status = clockStatus(clock);
    row.status->setStatus(status);
    row.bar->setUsed(clockShare(clock), clockState(clock));
    row.bar->setVisible(hasLimit);
    row.why->setVisible(hasLimit);
    QStringList said{words(word(row.kind)), status.word};
    for (const auto &[label, text] : {std::pair(row.use, clockUse(clock)), std::pair(row.due, clockDue(clock))}) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
        if (!text.isEmpty())
            said.append(text);
    }
    row.widget->setAccessibleName(said.join(QStringLiteral(", ")));
}

} // namespace driftsraad
