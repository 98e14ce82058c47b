#include "ui/shell/startpanel.h"

#include "ui/kit/banner.h"
#include "ui/kit/button.h"
#include "ui/kit/emptying.h"
#include "ui/kit/label.h"
#include "ui/shell/preferences.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace driftsraad {

namespace {

constexpr int columnWidth = 560;

} // namespace

StartPanel::StartPanel(const Preferences &preferences, QWidget *parent) : QWidget(parent), m_preferences(preferences)
{
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    auto *middle = new QWidget;
    middle->setFixedWidth(columnWidth);
    m_column = new QVBoxLayout(middle);
    m_column->setSpacing(space::gap);
    row->addWidget(middle);
    row->addStretch(1);
    connect(&preferences, &Preferences::recentFilesChanged, this, &StartPanel::fill);
    fill();
}

void StartPanel::setFailure(const QString &sentence)
{
    m_failure = sentence;
    m_opening.clear();
    fill();
}

void StartPanel::setOpening(const QString &path)
{
    m_failure.clear();
    m_opening = path;
    fill();
}

void StartPanel::fill()
{
    emptyLayout(m_column);
    m_column->addStretch(1);
    if (!m_opening.isEmpty()) {
        m_column->addWidget(new Label(tr("Opening %1 …").arg(QFileInfo(m_opening).fileName()), TextSize::Lead));
        m_column->addStretch(2);
        return;
    }
    m_column->addWidget(new Label(tr("Choose a database"), TextSize::Title, QFont::DemiBold));
    if (!m_failure.isEmpty())
        m_column->addWidget(new Banner(State::Critical, m_failure));
    auto *explanation = new Label(tr("A database is one file, for you alone or on a shared drive for the whole group."), TextSize::Lead, QFont::Normal,
                                  Tone::Slate);
    explanation->setWordWrap(true);
    m_column->addWidget(explanation);
    const QStringList recent = m_preferences.recentFiles();
    QPushButton *first = nullptr;
    for (const QString &path : recent) {
        auto *file = button(tr("%1 (%2)").arg(QFileInfo(path).fileName(), QFileInfo(path).path()), ButtonKind::Flat, QStringLiteral("database"));
        connect(file, &QPushButton::clicked, this, [this, path] { emit fileChosen(path); });
        m_column->addWidget(file, 0, Qt::AlignLeft);
        first = first ? first : file;
    }
    auto *actions = new QHBoxLayout;
    auto *open = button(tr("Open…"), ButtonKind::Primary, QStringLiteral("folder-open"));
    connect(open, &QPushButton::clicked, this, &StartPanel::openRequested);
    actions->addWidget(open);
    auto *make = button(tr("New…"), ButtonKind::Secondary, QStringLiteral("file-plus"));
    connect(make, &QPushButton::clicked, this, &StartPanel::newRequested);
    actions->addWidget(make);
    auto *demo = button(tr("Make a demo database…"));
    connect(demo, &QPushButton::clicked, this, &StartPanel::demoRequested);
    actions->addWidget(demo);
    actions->addStretch(1);
    auto *settings = button(tr("Settings"), ButtonKind::Flat, QStringLiteral("sliders-horizontal"));
    settings->setProperty("keyHint", QStringLiteral("Ctrl+,"));
    connect(settings, &QPushButton::clicked, this, &StartPanel::settingsRequested);
    actions->addWidget(settings);
    m_column->addLayout(actions);
    m_column->addStretch(2);
    // What was used last is what most come for.
    setFocusProxy(first ? first : open);
    if (isVisible())
        setFocus(Qt::OtherFocusReason);
}

void StartPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        fill();
    QWidget::changeEvent(event);
}

} // namespace driftsraad
