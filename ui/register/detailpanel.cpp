#include "ui/register/detailpanel.h"

#include "ui/kit/button.h"
#include "ui/kit/iconlabel.h"
#include "ui/kit/icons.h"
#include "ui/kit/kitroles.h"
#include "ui/kit/label.h"
#include "ui/kit/rowdelegates.h"
#include "ui/kit/tag.h"
#include "ui/kit/words.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QPainter>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace driftsraad {

namespace {

constexpr int recordTable = Qt::UserRole + 1;
constexpr int recordId = Qt::UserRole + 2;

RecordRef recordAt(const QModelIndex &index)
{
    return {index.data(recordTable).toString(), index.data(recordId).toLongLong()};
}

constexpr int recordDepth = Qt::UserRole + 3;
constexpr int indent = 16;

/// A row of a tree stands in from the one that it hangs on, with a corner that leads to it. What stands in a row is read whole: its lines
/// wrap.
class RelatedDelegate : public TwoLineDelegate
{
public:
    using TwoLineDelegate::TwoLineDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int width = option.rect.width() - index.data(recordDepth).toInt() * indent - 2 * beside;
        const int title = heightOf(index.data().toString(), textFont(TextSize::Base, QFont::DemiBold), width);
        const int second = heightOf(index.data(SecondLineRole).toString(), textFont(TextSize::Small), width);
        return {120, std::max(TwoLineDelegate::sizeHint(option, index).height(), title + second + 2 * above)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const override
    {
        const int depth = index.data(recordDepth).toInt();
        QStyleOptionViewItem option(given);
        option.rect.setLeft(option.rect.left() + depth * indent);
        paintGround(painter, option, index);
        paintLines(painter, option, index);
        if (depth == 0)
            return;
        const int x = option.rect.left() - indent / 2;
        const int y = option.rect.center().y();
        painter->setPen(Theme::current().edge);
        painter->drawLine(x, given.rect.top(), x, y);
        painter->drawLine(x, y, option.rect.left() + 2, y);
    }

private:
    static constexpr int beside = 8;
    static constexpr int above = 5;

    static int heightOf(const QString &text, const QFont &font, int width)
    {
        return text.isEmpty() ? 0 : QFontMetrics(font).boundingRect(0, 0, std::max(40, width), 10'000, Qt::TextWordWrap, unbroken(text)).height();
    }
    void paintGround(QPainter *painter, QStyleOptionViewItem option, const QModelIndex &index) const
    {
        initStyleOption(&option, index);
        paintRowGround(painter, option);
    }
    static void paintLines(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
    {
        const Theme &theme = Theme::current();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const QString title = index.data().toString();
        const QString second = index.data(SecondLineRole).toString();
        const QFont font = textFont(TextSize::Base, selected ? QFont::DemiBold : QFont::Normal);
        QRect room = option.rect.adjusted(beside, 0, -beside, 0);
        // As wide as the selected row is, so that choosing one moves no line.
        const int titleHeight = heightOf(title, textFont(TextSize::Base, QFont::DemiBold), room.width());
        const int secondHeight = heightOf(second, textFont(TextSize::Small), room.width());
        room.setTop(room.top() + (room.height() - titleHeight - secondHeight) / 2);
        painter->save();
        painter->setFont(font);
        painter->setPen(selected ? theme.accent : theme.ink);
        painter->drawText(room, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, unbroken(title));
        painter->setFont(textFont(TextSize::Small));
        painter->setPen(selected ? theme.accent : theme.slate);
        painter->drawText(room.adjusted(0, titleHeight, 0, 0), Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, unbroken(second));
        painter->restore();
    }
};

/// As high as its rows: the panel around it scrolls. Delete asks for the row's removal.
class RelatedView : public QListView
{
public:
    RelatedView(const QString &name, QStandardItemModel *model)
    {
        setAccessibleName(name);
        setFrameShape(NoFrame);
        setModel(model);
        model->setParent(this);
        setItemDelegate(new RelatedDelegate(this));
        setMouseTracking(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setEditTriggers(NoEditTriggers);
        setTabKeyNavigation(false);
        setResizeMode(Adjust);
        fitRows();
    }
    std::function<void(const RecordRef &)> deleted;

protected:
    /// A row is as high as its lines need in the width.
    void resizeEvent(QResizeEvent *event) override
    {
        QListView::resizeEvent(event);
        if (event->size().width() == event->oldSize().width())
            return;
        scheduleDelayedItemsLayout();
        fitRows();
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Delete && currentIndex().isValid() && deleted)
            deleted(recordAt(currentIndex()));
        else
            QListView::keyPressEvent(event);
    }

private:
    void fitRows()
    {
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        option.rect = QRect(0, 0, viewport()->width(), 0);
        int height = 2;
        for (int row = 0; row < model()->rowCount(); ++row)
            height += itemDelegate()->sizeHint(option, model()->index(row, 0)).height();
        setFixedHeight(height);
    }
};

/// Begins with a capital, and says of a record that it is over; of one to come its first day says it.
QString secondLine(const RelatedRecord &record)
{
    QString second = words(record.second);
    if (record.when == RelatedRecord::When::Over)
        return second.isEmpty() ? DetailPanel::tr("Ended") : DetailPanel::tr("Ended · %1").arg(second);
    if (!second.isEmpty())
        second[0] = second[0].toUpper();
    return second;
}

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget())
            delete item->widget();
        if (item->layout())
            clear(item->layout());
        delete item;
    }
}

} // namespace

DetailPanel::DetailPanel(QWidget *parent) : Drawer(parent), m_kind(new TagLabel), m_edit(button({}, ButtonKind::Secondary, QStringLiteral("pencil"))), m_more(nullptr)
{
    addToHead(m_kind);
    m_more = iconButton(QStringLiteral("ellipsis"), tr("More"));
    auto *menu = new QMenu(m_more);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        menu->addAction(icon(QStringLiteral("history")), tr("History"), this, &DetailPanel::historyRequested);
        menu->addAction(icon(QStringLiteral("paperclip")), tr("Attachments"), this, &DetailPanel::attachmentsRequested);
        menu->addSeparator();
        menu->addAction(icon(QStringLiteral("trash-2")), tr("Delete"), this, &DetailPanel::removeRequested);
    });
    connect(m_more, &QToolButton::clicked, menu, [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    addHeadAction(m_more);
    auto *row = new QHBoxLayout;
    row->addWidget(m_edit);
    row->addStretch(1);
    foot()->addLayout(row);
    connect(m_edit, &QPushButton::clicked, this, &DetailPanel::editRequested);
    retranslate();
}

void DetailPanel::retranslate()
{
    m_edit->setText(tr("Edit"));
    m_more->setToolTip(tr("More"));
    m_more->setAccessibleName(tr("More"));
}

void DetailPanel::show(const RegisterDetail &detail)
{
    // The panel is built anew after each change: the keyboard stays on the control of the same name, also while a form stands over the window.
    const QWidget *focus = window()->focusWidget();
    const QString focused = focus && focus != this && isAncestorOf(focus) && detail.record == m_record ? focus->accessibleName() : QString();
    m_record = detail.record;
    setTitle(detail.title);
    m_kind->setTag({.text = words(detail.kind), .kind = Tag::Kind::Neutral});
    clear(body());
    addRemarks(detail);
    addFields(detail);
    for (const DetailTrace &trace : detail.traces)
        addTrace(trace);
    for (const RelatedList &list : detail.related)
        addList(list);
    body()->addStretch(1);
    if (!focused.isEmpty())
        focusControl(focused);
}

void DetailPanel::focusControl(const QString &name)
{
    // What was shown before may still be there, ahead of what took its place.
    const QList<QWidget *> controls = findChildren<QWidget *>();
    const auto found = std::find_if(controls.crbegin(), controls.crend(),
                                    [&](const QWidget *control) { return control->accessibleName() == name && control->focusPolicy() & Qt::TabFocus; });
    QWidget *control = found == controls.crend() ? m_edit : *found;
    // The layout shows what is new at the next turn. If the panel is built anew before that, the keyboard would not be found on it.
    QList<QWidget *> unshown;
    for (QWidget *widget = control; widget != this; widget = widget->parentWidget()) {
        if (widget->isHidden() && !widget->testAttribute(Qt::WA_WState_ExplicitShowHide))
            unshown.prepend(widget);
    }
    for (QWidget *widget : std::as_const(unshown))
        widget->show();
    control->setFocus(Qt::OtherFocusReason);
}

void DetailPanel::addRemarks(const RegisterDetail &detail)
{
    for (const Message &remark : detail.remarks) {
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, space::half);
        line->setSpacing(space::unit);
        line->addWidget(new IconLabel(QStringLiteral("triangle-alert"), 16, Tone::Warning), 0, Qt::AlignTop);
        auto *text = new Label(words(remark), TextSize::Base, QFont::Medium, Tone::Warning);
        text->setWordWrap(true);
        text->setAccessibleName(tr("Note: %1").arg(words(remark)));
        line->addWidget(text, 1);
        body()->addWidget(row);
    }
}

void DetailPanel::addFields(const RegisterDetail &detail)
{
    for (const DetailField &field : detail.fields)
        addField(words(field.label), words(field.value), field.copied);
    if (detail.fields.isEmpty() && detail.traces.isEmpty())
        body()->addWidget(new Label(tr("Nothing more is stated."), TextSize::Base, QFont::Normal, Tone::Slate));
}

void DetailPanel::addField(const QString &label, const QString &value, bool copied)
{
    auto *field = new QWidget;
    auto *grid = new QGridLayout(field);
    grid->setContentsMargins(0, 0, 0, space::half);
    grid->setSpacing(0);
    grid->setColumnStretch(0, 1);
    grid->addWidget(new Label(label, TextSize::Small, QFont::Normal, Tone::Slate), 0, 0);
    auto *text = new Label(value);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(tr("%1: %2").arg(label, value));
    grid->addWidget(text, 1, 0);
    if (copied) {
        auto *copy = iconButton(QStringLiteral("copy"), tr("Copy: %1").arg(value));
        connect(copy, &QToolButton::clicked, this, [this, value] {
            QGuiApplication::clipboard()->setText(value);
            emit copiedText(value);
        });
        grid->addWidget(copy, 0, 1, 2, 1, Qt::AlignVCenter);
    }
    body()->addWidget(field);
}

/// The result as a field, and below it, opened by a button, how it is found.
void DetailPanel::addTrace(const DetailTrace &trace)
{
    addField(words(trace.title), words(trace.result), false);
    auto *why = button(tr("Why this day?"), ButtonKind::Flat);
    setButtonSize(why, ButtonSize::Small);
    why->setCheckable(true);
    QStringList steps;
    for (const Message &step : trace.steps)
        steps.append(words(step));
    auto *text = new Label(steps.join(u'\n'), TextSize::Small, QFont::Normal, Tone::Slate);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setVisible(m_traceOpen);
    why->setChecked(m_traceOpen);
    connect(why, &QPushButton::toggled, text, [this, text](bool open) {
        m_traceOpen = open;
        text->setVisible(open);
    });
    body()->addWidget(why, 0, Qt::AlignLeft);
    body()->addWidget(text);
}

void DetailPanel::addList(const RelatedList &list)
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(0, space::unit, 0, 0);
    head->addWidget(new Label(words(list.title), TextSize::Base, QFont::DemiBold));
    auto *count = new CountLabel;
    count->setText(language().number(qint64{list.records.size()}));
    head->addWidget(count, 0, Qt::AlignVCenter);
    head->addStretch(1);
    if (list.mayAdd) {
        auto *add = iconButton(QStringLiteral("plus"), tr("Add: %1").arg(words(list.title)));
        connect(add, &QToolButton::clicked, this, [this, tableName = list.table] { emit addRelated(tableName); });
        head->addWidget(add);
    }
    body()->addLayout(head);
    if (list.records.isEmpty()) {
        body()->addWidget(new Label(tr("None"), TextSize::Base, QFont::Normal, Tone::Slate));
        return;
    }
    auto *model = new QStandardItemModel;
    for (const RelatedRecord &record : list.records) {
        auto *item = new QStandardItem(words(record.title));
        const QString second = secondLine(record);
        item->setData(second, SecondLineRole);
        item->setData(record.record.table, recordTable);
        item->setData(record.record.id, recordId);
        item->setData(record.depth, recordDepth);
        const QString said = second.isEmpty() ? words(record.title) : tr("%1, %2").arg(words(record.title), second);
        item->setData(record.depth > 0 ? tr("%1, level %2").arg(said).arg(record.depth + 1) : said, Qt::AccessibleTextRole);
        item->setData(said, Qt::ToolTipRole);
        model->appendRow(item);
    }
    auto *view = new RelatedView(words(list.title), model);
    connect(view, &QListView::activated, this, [this](const QModelIndex &index) { emit related(recordAt(index)); });
    if (list.isPart)
        view->deleted = [this](const RecordRef &record) { emit removeRelated(record); };
    body()->addWidget(view);
}

} // namespace driftsraad
