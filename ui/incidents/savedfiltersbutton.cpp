#include "ui/incidents/savedfiltersbutton.h"

#include "ui/kit/button.h"
#include "ui/kit/icons.h"

#include <QMenu>

namespace driftsraad {

namespace {

constexpr qsizetype longestName = 28;

/// An ampersand in a name is a letter, not the mark of a key.
QString literal(const QString &name)
{
    return QString(name).replace(u'&', QLatin1String("&&"));
}

} // namespace

SavedFiltersButton::SavedFiltersButton(QWidget *parent) : QPushButton(parent)
{
    setIcon(driftsraad::icon(QStringLiteral("list-filter")));
    setButtonKind(this, ButtonKind::Secondary);
    setButtonSize(this, ButtonSize::Normal);
    connect(this, &QPushButton::clicked, this, &SavedFiltersButton::openMenu);
    name();
}

void SavedFiltersButton::setFilters(const QList<SavedFilter> &filters, const QString &me)
{
    m_filters = filters;
    m_me = me;
    name();
}

void SavedFiltersButton::setCurrent(const SavedFilter &current)
{
    m_current = current;
    name();
}

const SavedFilter *SavedFiltersButton::currentSaved() const
{
    for (const SavedFilter &filter : m_filters) {
        if (asksTheSame(filter, m_current))
            return &filter;
    }
    return nullptr;
}

void SavedFiltersButton::name()
{
    const SavedFilter *saved = currentSaved();
    const QString text = saved ? saved->name : tr("Saved filters");
    setText(literal(text.size() > longestName ? text.left(longestName - 1) + u'…' : text));
    setAccessibleName(saved ? tr("Saved filters: %1").arg(saved->name) : tr("Saved filters"));
}

void SavedFiltersButton::addFilter(QMenu *menu, const SavedFilter &filter)
{
    const bool mine = filter.owner == m_me;
    QString text = filter.name;
    if (mine && filter.shared)
        text = tr("%1 (shared)").arg(filter.name);
    else if (!mine)
        text = tr("%1 (%2)").arg(filter.name, filter.owner);
    QAction *action = menu->addAction(literal(text));
    action->setCheckable(true);
    action->setChecked(asksTheSame(filter, m_current));
    connect(action, &QAction::triggered, this, [this, filter] { emit chosen(filter); });
}

void SavedFiltersButton::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QList<SavedFilter> mine;
    QList<SavedFilter> others;
    for (const SavedFilter &filter : std::as_const(m_filters))
        (filter.owner == m_me ? mine : others).append(filter);
    for (const SavedFilter &filter : std::as_const(mine))
        addFilter(menu, filter);
    if (!mine.isEmpty() && !others.isEmpty())
        menu->addSeparator();
    for (const SavedFilter &filter : std::as_const(others))
        addFilter(menu, filter);
    if (!m_filters.isEmpty())
        menu->addSeparator();
    connect(menu->addAction(driftsraad::icon(QStringLiteral("save")), tr("Save what is chosen now …")), &QAction::triggered, this, &SavedFiltersButton::saveWanted);
    if (!mine.isEmpty()) {
        QMenu *remove = menu->addMenu(driftsraad::icon(QStringLiteral("trash-2")), tr("Remove"));
        for (const SavedFilter &filter : std::as_const(mine))
            connect(remove->addAction(literal(filter.name)), &QAction::triggered, this, [this, filter] { emit removeWanted(filter); });
    }
    menu->popup(mapToGlobal(QPoint(0, height() + 4)));
}

} // namespace driftsraad
