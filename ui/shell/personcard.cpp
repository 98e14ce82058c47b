#include "ui/shell/personcard.h"

#include "ui/kit/form.h"
#include "ui/kit/label.h"
#include "ui/kit/spelling.h"
#include "ui/kit/toggleswitch.h"
#include "ui/shell/preferences.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace driftsraad {

namespace {

constexpr int mineHeight = 168;

} // namespace

PersonCard::PersonCard(Preferences &preferences, bool withSolutions, QWidget *parent)
    : Card(tr("For me, on this machine"), parent), m_preferences(preferences), m_name(new QLineEdit(preferences.name()))
{
    setPadding(space::panel);
    auto *form = new Form;
    m_name->setMaxLength(80);
    connect(m_name, &QLineEdit::editingFinished, this, [this] { m_preferences.setName(m_name->text()); });
    connect(&preferences, &Preferences::nameChanged, this, [this] { m_name->setText(m_preferences.name()); });
    form->addRow(tr("Who I am"), m_name);
    const Author author = m_preferences.author();
    form->addNote(tr("The name stands beside your changes, together with the system's user %1 on %2.").arg(author.systemUser, author.host));
    addLook(form);
    if (withSolutions)
        addSolutions(form);
    addNotices(form);
    body()->addWidget(form);
    setFocusProxy(m_name);
}

void PersonCard::addLook(Form *form)
{
    auto *code = new QComboBox;
    code->addItem(QStringLiteral("Dansk"), QStringLiteral("da"));
    code->addItem(QStringLiteral("English"), QStringLiteral("en"));
    code->setCurrentIndex(code->findData(m_preferences.languageCode()));
    // Queued, and told to what stays: the change makes this card anew, and with it the box that is telling.
    connect(code, &QComboBox::activated, this, [this, code](int index) {
        QMetaObject::invokeMethod(&m_preferences, [&preferences = m_preferences, chosen = code->itemData(index).toString()] { preferences.setLanguageCode(chosen); },
                                  Qt::QueuedConnection);
    });
    form->addRow(tr("Language"), code);

    m_theme = new QComboBox;
    m_theme->addItem(tr("As the system"), static_cast<int>(Scheme::System));
    m_theme->addItem(tr("Light"), static_cast<int>(Scheme::Light));
    m_theme->addItem(tr("Dark"), static_cast<int>(Scheme::Dark));
    m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(m_preferences.scheme())));
    connect(m_theme, &QComboBox::activated, this, [this](int index) { m_preferences.setScheme(static_cast<Scheme>(m_theme->itemData(index).toInt())); });
    connect(&m_preferences, &Preferences::schemeChanged, this,
            [this] { m_theme->setCurrentIndex(m_theme->findData(static_cast<int>(m_preferences.scheme()))); });
    form->addRow(tr("Theme"), m_theme);
}

void PersonCard::addSolutions(Form *form)
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
    form->addRow(tr("My solutions"), m_mine);
    form->addNote(tr("The overview shows them alone under Mine."));
}

void PersonCard::setSolutions(const QStringList &names)
{
    if (!m_mine)
        return;
    const QSignalBlocker quiet(m_mine);
    m_mine->clear();
    for (const QString &name : names) {
        auto *item = new QListWidgetItem(name, m_mine);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_preferences.mySolutions().contains(name) ? Qt::Checked : Qt::Unchecked);
    }
}

void PersonCard::addNotices(Form *form)
{
    auto *clocks = new ToggleSwitch(tr("Tell me when the clock of an incident warns or passes its limit"));
    clocks->setChecked(m_preferences.areClocksTold());
    connect(clocks, &QCheckBox::toggled, &m_preferences, &Preferences::setClocksTold);
    form->addRow(tr("Notices"), clocks);
    form->addNote(tr("On the desktop while the window is not in front, else in the window."));

    auto *spelling = new ToggleSwitch(tr("Mark what is misspelt while I type"));
    spelling->setChecked(m_preferences.isSpellingOn());
    connect(spelling, &QCheckBox::toggled, &m_preferences, &Preferences::setSpellingOn);
    form->addRow(tr("Spelling"), spelling);
    m_spellingNote = new Label({}, TextSize::Small, QFont::Normal, Tone::Slate);
    m_spellingNote->setWordWrap(true);
    form->addRow({}, m_spellingNote);
    connect(&Spelling::shared(), &Spelling::changed, this, &PersonCard::showSpelling);
    showSpelling();
}

void PersonCard::showSpelling()
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

} // namespace driftsraad
