#include "ui/register/detailpanel.h"

#include "core/agreements/servicelevel.h"
#include "ui/kit/button.h"
#include "ui/kit/icons.h"
#include "ui/kit/kitroles.h"
#include "ui/kit/label.h"
#include "ui/kit/rowdelegates.h"
#include "ui/kit/tag.h"
#include "ui/kit/words.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace driftsraad {

namespace {

constexpr int recordTable = Qt::UserRole + 1;
constexpr int recordId = Qt::UserRole + 2;

RecordRef recordAt(const QModelIndex &index)
{
    return {index.data(recordTable).toString(), index.data(recordId).toLongLong()};
}

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
        setItemDelegate(new TwoLineDelegate(this));
        setMouseTracking(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setEditTriggers(NoEditTriggers);
        int height = 2;
        for (int row = 0; row < model->rowCount(); ++row)
            height += sizeHintForRow(row);
        setFixedHeight(height);
        setTabKeyNavigation(false);
    }
    std::function<void(const RecordRef &)> deleted;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Delete && currentIndex().isValid() && deleted)
            deleted(recordAt(currentIndex()));
        else
            QListView::keyPressEvent(event);
    }
};

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
    m_record = detail.record;
    setTitle(detail.title);
    m_kind->setTag({.text = words(detail.kind), .kind = Tag::Kind::Neutral});
    clear(body());
    addFields(detail);
    for (const RelatedList &list : detail.related)
        addList(list);
    body()->addStretch(1);
}

void DetailPanel::addFields(const RegisterDetail &detail)
{
    for (const auto &[label, value] : detail.fields) {
        auto *field = new QWidget;
        auto *rows = new QVBoxLayout(field);
        rows->setContentsMargins(0, 0, 0, space::half);
        rows->setSpacing(0);
        rows->addWidget(new Label(words(label), TextSize::Small, QFont::Normal, Tone::Slate));
        auto *text = new Label(words(value));
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        text->setAccessibleName(tr("%1: %2").arg(words(label), words(value)));
        rows->addWidget(text);
        body()->addWidget(field);
    }
    if (detail.fields.isEmpty())
        body()->addWidget(new Label(tr("Nothing more is stated."), TextSize::Base, QFont::Normal, Tone::Slate));
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
    // Solutions are made in their own section, groups on the page of the groups.
    if (list.table != QLatin1String("governance_group") && !(m_record.table == QLatin1String("organisation") && list.table != QLatin1String("person"))) {
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
        item->setData(words(record.second), SecondLineRole);
        item->setData(record.record.table, recordTable);
        item->setData(record.record.id, recordId);
        item->setData(tr("%1, %2").arg(words(record.title), words(record.second)), Qt::AccessibleTextRole);
        model->appendRow(item);
    }
    auto *view = new RelatedView(words(list.title), model);
    connect(view, &QListView::activated, this, [this](const QModelIndex &index) { emit related(recordAt(index)); });
    if (list.table == table<ServiceLevel>().nameText())
        view->deleted = [this](const RecordRef &record) { emit removeRelated(record); };
    body()->addWidget(view);
}

} // namespace driftsraad
