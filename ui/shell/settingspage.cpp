#include "ui/shell/settingspage.h"

#include "core/parties/solution.h"
#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/form.h"
#include "ui/kit/label.h"
#include "ui/kit/pageheader.h"
#include "ui/kit/spelling.h"
#include "ui/kit/toggleswitch.h"
#include "ui/kit/words.h"
#include "ui/shell/preferences.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace driftsraad {

namespace {

constexpr int widest = 760;
constexpr int mineHeight = 168;
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
    connect(&Spelling::shared(), &Spelling::changed, this, &SettingsPage::showSpelling);
    connect(&preferences, &Preferences::nameChanged, this, [this] { m_name->setText(m_preferences.name()); });
    connect(&preferences, &Preferences::schemeChanged, this, [this] { m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(m_preferences.scheme()))); });
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
    for (Card *card : {personCard(), thresholdCard()}) {
        card->setMaximumWidth(widest);
        cards->addWidget(card);
    }
    cards->addStretch(1);
    m_scroll->setWidget(content);
    showSpelling();
}

Card *SettingsPage::personCard()
{
    auto *card = new Card(tr("For me, on this machine"));
    card->setPadding(space::panel);
    auto *form = new Form;
    m_name = new QLineEdit(m_preferences.name());
    m_name->setMaxLength(80);
    connect(m_name, &QLineEdit::editingFinished, this, [this] { m_preferences.setName(m_name->text()); });
    form->addRow(tr("Who I am"), m_name);
    const Author author = m_preferences.author();
    form->addNote(tr("The name stands beside your changes, together with the system's user %1 on %2.").arg(author.systemUser, author.host));

    m_language = new QComboBox;
    m_language->addItem(QStringLiteral("Dansk"), QStringLiteral("da"));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->setCurrentIndex(m_language->findData(m_preferences.languageCode()));
    // Queued: the change rebuilds this page, and with it the box that is telling.
    connect(m_language, &QComboBox::activated, this, [this](int index) { m_preferences.setLanguageCode(m_language->itemData(index).toString()); },
            Qt::QueuedConnection);
    form->addRow(tr("Language"), m_language);

    m_theme = new QComboBox;
    m_theme->addItem(tr("As the system"), static_cast<int>(Scheme::System));
    m_theme->addItem(tr("Light"), static_cast<int>(Scheme::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(Scheme::Dark));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(m_preferences.scheme())));
    connect(m_theme, &QComboBox::activated, this, [this](int index) { m_preferences.setScheme(static_cast<Scheme>(m_theme->itemData(index).toInt())); });
    form->addRow(tr("Theme"), m_theme);

    form->addRow(tr("My solutions"), mineField());
    form->addNote(tr("The overview shows them alone under Mine."));

    auto *clocks = new ToggleSwitch(tr("Tell me when the clock of an incident warns or passes its limit"));
    clocks->setChecked(m_preferences.areClocksTold());
    connect(clocks, &QCheckBox::toggled, &m_preferences, &Preferences::setClocksTold);
    form->addRow(tr("Notices"), clocks);
    form->addNote(tr("On the desktop while the window is not in front, else in the window."));

    m_spelling = new ToggleSwitch(tr("Mark what is misspelt while I type"));
    m_spelling->setChecked(m_preferences.isSpellingOn());
    connect(m_spelling, &QCheckBox::toggled, &m_preferences, &Preferences::setSpellingOn);
    form->addRow(tr("Spelling"), m_spelling);
    m_spellingNote = new Label({}, TextSize::Small, QFont::Normal, Tone::Slate);
    m_spellingNote->setWordWrap(true);
    form->addRow({}, m_spellingNote);
    card->body()->addWidget(form);
    return card;
}

QWidget *SettingsPage::mineField()
{
    m_mine = new QListWidget;
    m_mine->setUniformItemSizes(true);
    m_mine->setFixedHeight(mineHeight);
    connect(m_mine, &QListWidget::itemChanged, this, [this](const QListWidgetItem *item) {
        QStringList mine = m_preferences.mySolutions();
        mine.removeAll(item->text());
        if (item->checkState() == Qt::Checked)
            mine.append(item->text());
        m_preferences.setMySolutions(mine);
    });
    askSolutions();
    return m_mine;
}

void SettingsPage::askSolutions()
{
    store().read(this, {"settings.solutions"}, [](Reader &reader) { return reader.list<Solution>("ORDER BY sort_order, id"); },
                 [this](Result<QList<Solution>> solutions) {
                     if (!solutions) {
                         emit failed(solutions.error());
                         return;
                     }
                     const QSignalBlocker quiet(m_mine);
                     m_mine->clear();
                     for (const Solution &solution : *solutions) {
                         auto *item = new QListWidgetItem(solution.name, m_mine);
                         item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
                         item->setCheckState(m_preferences.mySolutions().contains(solution.name) ? Qt::Checked : Qt::Unchecked);
                     }
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

void SettingsPage::showSpelling()
{
    switch (Spelling::shared().availability()) {
    case Spelling::Availability::NotInstalled:
        m_spellingNote->setText(tr("The Danish dictionary is not installed. The package is called hunspell-da."));
        break;
    case Spelling::Availability::Ready:
        m_spellingNote->setText(tr("The Danish dictionary is ready."));
        break;
    default:
        m_spellingNote->setText(tr("The Danish dictionary is read when it is first needed."));
    }
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
    m_name->setFocus(Qt::OtherFocusReason);
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
    return {m_name};
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
