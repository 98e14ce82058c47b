#include "ui/shell/settingspage.h"

#include "core/parties/solution.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/form.h"
#include "ui/kit/label.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/words.h"
#include "ui/shell/personcard.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace driftsraad {

namespace {

/// Shares are shown in percentage points and stored in millionths.
constexpr double millionthsAPoint = 10'000;

bool isShare(const Threshold &threshold)
{
    return threshold.unit == ThresholdUnit::PercentagePoints;
}

double shown(const Threshold &threshold, qint64 value)
{
    return isShare(threshold) ? static_cast<double>(value) / millionthsAPoint : static_cast<double>(value);
}

qint64 stored(const Threshold &threshold, double value)
{
    return std::llround(isShare(threshold) ? value * millionthsAPoint : value);
}

QString unitWords(ThresholdUnit unit)
{
    switch (unit) {
    case ThresholdUnit::DayOfMonth:
        return SettingsPage::tr("day of the month");
    case ThresholdUnit::Days:
        return SettingsPage::tr("days");
    case ThresholdUnit::Hours:
        return SettingsPage::tr("hours");
    case ThresholdUnit::Months:
        return SettingsPage::tr("months");
    case ThresholdUnit::PercentagePoints:
        return SettingsPage::tr("percentage points");
    case ThresholdUnit::Incidents:
        return SettingsPage::tr("incidents");
    case ThresholdUnit::PerCent:
        break;
    }
    return SettingsPage::tr("per cent");
}

Result<QHash<SettingName, Setting>> chosenSettings(Reader &reader)
{
    const auto all = reader.list<Setting>();
    if (!all)
        return all.error();
    QHash<SettingName, Setting> chosen;
    for (const Setting &setting : *all)
        chosen.insert(setting.name, setting);
    return chosen;
}

} // namespace

SettingsPage::SettingsPage(AsyncStore &store, Preferences &preferences, QWidget *parent)
    : Page(store, parent), m_preferences(preferences), m_header(new PageHeader(tr("Settings"))), m_scroll(new QScrollArea)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pageX, space::pageY, space::pageX, 0);
    column->setSpacing(space::gap);
    column->addWidget(m_header);
    column->addWidget(m_scroll, 1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    build();
    ask();
}

void SettingsPage::build()
{
    m_rows.clear();
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    auto *cards = new QVBoxLayout(content);
    cards->setContentsMargins(0, 0, 0, space::pageY);
    cards->setSpacing(space::gap);
    m_person = new PersonCard(m_preferences, true);
    askSolutions();
    for (Card *card : {static_cast<Card *>(m_person), thresholdCard()}) {
        card->setMaximumWidth(settingsWidth);
        cards->addWidget(card);
    }
    cards->addStretch(1);
    m_scroll->setWidget(content);
}

void SettingsPage::askSolutions()
{
    store().read(this, {"settings.solutions"}, [](Reader &reader) { return reader.list<Solution>("ORDER BY sort_order, id"); },
                 [this](Result<QList<Solution>> solutions) {
                     if (!solutions) {
                         emit failed(solutions.error());
                         return;
                     }
                     QStringList names;
                     for (const Solution &solution : *solutions)
                         names.append(solution.name);
                     m_person->setSolutions(names);
                 });
}

Card *SettingsPage::thresholdCard()
{
    auto *card = new Card(tr("For everybody, in this database"));
    card->setPadding(space::panel);
    card->setSubtitle(store().status().readOnly ? tr("The database is open for reading only.") : tr("Every change is kept in the history."));
    auto *form = new Form;
    for (const Threshold &threshold : thresholds()) {
        form->addRow(words(word(threshold.name)), thresholdField(threshold));
        form->addNote(words(threshold.meaning));
    }
    card->body()->addWidget(form);
    return card;
}

QWidget *SettingsPage::thresholdField(const Threshold &threshold)
{
    Row row{.field = new QDoubleSpinBox, .history = nullptr, .seen = threshold.standard};
    row.field->setDecimals(isShare(threshold) ? 2 : 0);
    row.field->setSingleStep(isShare(threshold) ? 0.01 : 1);
    row.field->setRange(shown(threshold, threshold.least), shown(threshold, threshold.most));
    row.field->setValue(shown(threshold, threshold.standard));
    row.field->setReadOnly(store().status().readOnly);
    row.field->setFixedWidth(112);
    row.field->setKeyboardTracking(false);
    row.field->setAccessibleName(tr("%1, %2").arg(words(word(threshold.name)), unitWords(threshold.unit)));
    connect(row.field, &QDoubleSpinBox::valueChanged, this, [this, threshold] { choose(threshold); });
    row.history = iconButton(QStringLiteral("history"), tr("History of: %1").arg(words(word(threshold.name))));
    connect(row.history, &QToolButton::clicked, this, [this, name = threshold.name] {
        emit showHistory({table<Setting>().nameText(), m_rows.value(name).record.value});
    });
    row.history->setEnabled(false);
    m_rows.insert(threshold.name, row);

    auto *widget = new QWidget;
    widget->setFocusProxy(row.field);
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::unit);
    line->addWidget(row.field);
    line->addWidget(new Label(unitWords(threshold.unit), TextSize::Base, QFont::Normal, Tone::Slate), 1);
    line->addWidget(row.history);
    return widget;
}

void SettingsPage::ask()
{
    store().read(this, {"settings"}, &chosenSettings, [this](Result<QHash<SettingName, Setting>> chosen) {
        if (chosen)
            showValues(*chosen);
        else
            emit failed(chosen.error());
    });
}

void SettingsPage::showValues(const QHash<SettingName, Setting> &chosen)
{
    for (const Threshold &threshold : thresholds()) {
        Row &row = m_rows[threshold.name];
        const auto found = chosen.constFind(threshold.name);
        row.seen = found == chosen.cend() ? threshold.standard : found->value;
        row.record = found == chosen.cend() ? Id<Setting>{} : found->id;
        row.history->setEnabled(row.record.isValid());
        const QSignalBlocker quiet(row.field);
        row.field->setValue(shown(threshold, row.seen));
    }
}

void SettingsPage::choose(const Threshold &threshold)
{
    const qint64 seen = m_rows[threshold.name].seen;
    const qint64 value = stored(threshold, m_rows[threshold.name].field->value());
    if (value == seen)
        return;
    m_rows[threshold.name].seen = value;
    store().write(this, {QT_TRANSLATE_NOOP("Messages", "Change the setting: %1"), {nested(word(threshold.name))}},
                  [name = threshold.name, seen, value](Transaction &transaction) { return setSetting(transaction, name, seen, value); },
                  [this](Result<CommittedChanges> committed) {
                      if (!committed)
                          emit failed(committed.error());
                      ask();
                  });
}

void SettingsPage::activate()
{
    m_person->setFocus(Qt::OtherFocusReason);
}

bool SettingsPage::openRecord(const RecordRef &record)
{
    for (const Row &row : std::as_const(m_rows)) {
        if (row.record.value == record.id) {
            row.field->setFocus(Qt::OtherFocusReason);
            m_scroll->ensureWidgetVisible(row.field);
            return true;
        }
    }
    return record.table == table<Setting>().nameText();
}

QList<QWidget *> SettingsPage::panes() const
{
    return {m_person};
}

void SettingsPage::changes(const CommittedChanges &committed)
{
    if (committed.touches(table<Setting>().nameText()))
        ask();
    if (committed.touches(table<Solution>().nameText()))
        askSolutions();
}

void SettingsPage::retranslate()
{
    m_header->setTitle(tr("Settings"));
    build();
    ask();
}

} // namespace driftsraad
