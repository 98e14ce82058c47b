#include "ui/shell/navigation.h"

#include "ui/kit/icons.h"
#include "ui/kit/kitroles.h"
#include "ui/kit/label.h"
#include "ui/kit/rounded.h"
#include "ui/kit/words.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace driftsraad {

namespace {

constexpr int navigationWidth = 208;
constexpr int itemHeight = 40;
constexpr int IconNameRole = TagKindRole + 1;

/// 36 pixels and 4 between; the current page on a tint, with a bar at its left, in the accent.
class NavigationDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {navigationWidth, itemHeight}; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        const bool isCurrent = option.state & QStyle::State_Selected;
        const bool isHovered = option.state & QStyle::State_MouseOver;
        const QRect row = option.rect.adjusted(8, 0, -8, -4);
        painter->save();
        if (isCurrent || isHovered)
            paintRounded(painter, row, radius::control, isCurrent ? theme.accentTint : theme.line);
        if (isCurrent)
            paintRounded(painter, QRect(row.left(), row.top() + 8, 3, row.height() - 16), 1.5, theme.accent);
        const QColor colour = isCurrent ? theme.accent : theme.ink;
        paintIcon(painter, QRect(row.left() + 12, row.center().y() - 8, 18, 18), index.data(IconNameRole).toString(),
                  isCurrent ? theme.accent : theme.slate);
        QRect text = row.adjusted(42, 0, -12, 0);
        if (const QVariant count = index.data(CountRole); count.isValid()) {
            painter->setFont(textFont(TextSize::Small));
            painter->setPen(theme.slate);
            const QString figure = language().number(count.toLongLong());
            painter->drawText(text, Qt::AlignVCenter | Qt::AlignRight, figure);
            text.setRight(text.right() - painter->fontMetrics().horizontalAdvance(figure) - 8);
        }
        painter->setFont(textFont(TextSize::Base, isCurrent ? QFont::DemiBold : QFont::Medium));
        painter->setPen(colour);
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }
};

} // namespace

Navigation::Navigation(const QList<PageEntry> &pages, QWidget *parent) : QWidget(parent), m_pages(pages)
{
    setFixedWidth(navigationWidth);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, space::unit);
    column->setSpacing(0);
    auto *name = new QHBoxLayout;
    name->setContentsMargins(16, 24, 16, 20);
    name->setSpacing(space::unit);
    auto *mark = new QLabel;
    mark->setPixmap(appIcon().pixmap(QSize(24, 24), devicePixelRatioF()));
    name->addWidget(mark);
    name->addWidget(new Label(QStringLiteral("Driftsråd"), TextSize::Lead, QFont::DemiBold), 1);
    column->addLayout(name);
    m_upper = makePart(false);
    m_lower = makePart(true);
    column->addWidget(m_upper.view, 1);
    column->addWidget(m_lower.view);
    m_lower.view->setFixedHeight(static_cast<int>(m_lower.pages.size()) * itemHeight);
    retranslate();
}

Navigation::Part Navigation::makePart(bool atEnd)
{
    Part part{.view = new QListView(this), .model = new QStandardItemModel(this)};
    for (int i = 0; i < m_pages.size(); ++i) {
        if (m_pages[i].atEnd != atEnd)
            continue;
        auto *item = new QStandardItem;
        item->setData(m_pages[i].iconName, IconNameRole);
        item->setEditable(false);
        part.model->appendRow(item);
        part.pages.append(i);
    }
    part.view->setModel(part.model);
    part.view->setItemDelegate(new NavigationDelegate(part.view));
    part.view->setFrameShape(QFrame::NoFrame);
    part.view->setMouseTracking(true);
    part.view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    part.view->viewport()->setAutoFillBackground(false);
    part.view->setAutoFillBackground(false);
    // Selected, not current: a view that is given the keyboard makes its first row current without anybody choosing it.
    connect(part.view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this, atEnd](const QItemSelection &selected) {
        if (!selected.isEmpty())
            choose(atEnd ? m_lower : m_upper, selected.first().top());
    });
    return part;
}

void Navigation::choose(const Part &part, int row)
{
    const int page = part.pages.value(row, -1);
    if (page < 0 || page == m_current)
        return;
    setCurrent(page);
    emit chosen(page);
}

void Navigation::setCurrent(int page)
{
    m_current = page;
    for (const Part *part : {&m_upper, &m_lower}) {
        const auto row = static_cast<int>(part->pages.indexOf(page));
        QItemSelectionModel *selection = part->view->selectionModel();
        if (row >= 0)
            selection->setCurrentIndex(part->model->index(row, 0), QItemSelectionModel::ClearAndSelect);
        else
            selection->clear();
    }
}

void Navigation::setCount(int page, qint64 count)
{
    for (const Part *part : {&m_upper, &m_lower}) {
        if (QStandardItem *item = part->model->item(static_cast<int>(part->pages.indexOf(page))))
            item->setData(count > 0 ? QVariant(count) : QVariant(), CountRole);
    }
}

void Navigation::retranslate()
{
    m_upper.view->setAccessibleName(tr("Navigation"));
    m_lower.view->setAccessibleName(tr("Navigation, lower part"));
    int key = 0;
    for (const Part *part : {&m_upper, &m_lower}) {
        for (int row = 0; row < part->pages.size(); ++row) {
            const QString title = m_pages[part->pages[row]].titleText();
            part->model->item(row)->setText(title);
            ++key;
            const bool settings = m_pages[part->pages[row]].id == "settings";
            part->model->item(row)->setToolTip(settings ? tr("%1 (Ctrl+%2)").arg(title, QStringLiteral(",")) : key <= 9 ? tr("%1 (Ctrl+%2)").arg(title).arg(key) : title);
        }
    }
}

void Navigation::focusCurrent()
{
    (m_lower.pages.contains(m_current) ? m_lower : m_upper).view->setFocus(Qt::TabFocusReason);
}

void Navigation::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::current().nav);
}

} // namespace driftsraad
