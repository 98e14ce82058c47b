#include "ui/shell/searchpalette.h"

#include "core/chain/escalation.h"
#include "core/chain/link.h"
#include "core/governance/group.h"
#include "core/incidents/timeline.h"
#include "core/responsibility/matrix.h"
#include "core/storage/attachment.h"
#include "core/supplierreports/supplierreport.h"
#include "ui/kit/icons.h"
#include "ui/kit/kitroles.h"
#include "ui/kit/rounded.h"
#include "ui/kit/searchfield.h"
#include "ui/kit/type.h"
#include "ui/kit/words.h"

#include <QAbstractListModel>
#include <QApplication>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace driftsraad {

namespace {

constexpr int rowHeight = 36;
constexpr int sectionHeight = 28;
constexpr int shownRows = 11;
constexpr int PaletteIconRole = TagKindRole + 1;

/// "Service manager A, KOMBIT: 2. level support, NemRefusion": the answer first, so that a short row does not cut it off.
QString callText(const WhoToCall &call)
{
    const QString what = SearchPalette::tr("%1, %2").arg(call.taskName, call.solutionName);
    if (call.answers.isEmpty())
        return SearchPalette::tr("%1: nobody is responsible").arg(what);
    const CallAnswer &first = call.answers.first();
    QStringList who{first.person ? first.person->name : QString(), first.eachMunicipality ? SearchPalette::tr("The municipality's own people") : first.organisationName};
    who.removeAll(QString());
    return SearchPalette::tr("%1: %2").arg(who.isEmpty() ? first.party : who.join(QStringLiteral(", ")), what);
}

QString callNumber(const WhoToCall &call)
{
    if (call.answers.isEmpty())
        return {};
    const CallAnswer &first = call.answers.first();
    return first.person && !first.person->phone.isEmpty() ? first.person->phone : first.organisationPhone;
}

class PaletteDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return {200, index.data(SectionRole).toBool() ? sectionHeight : rowHeight};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        painter->save();
        if (index.data(SectionRole).toBool()) {
            painter->setFont(textFont(TextSize::Small, QFont::DemiBold));
            painter->setPen(theme.slate);
            painter->drawText(option.rect.adjusted(16, 4, -16, 0), Qt::AlignVCenter, index.data().toString());
            painter->restore();
            return;
        }
        const QRect row = option.rect.adjusted(8, 1, -8, -1);
        if (option.state & QStyle::State_Selected)
            paintRounded(painter, row, radius::control, theme.accentTint);
        paintIcon(painter, QRect(row.left() + 8, row.center().y() - 7, 16, 16), index.data(PaletteIconRole).toString(), theme.slate);
        QRect text = row.adjusted(34, 0, -8, 0);
        painter->setFont(textFont(TextSize::Small));
        painter->setPen(theme.slate);
        const QString key = index.data(SecondLineRole).toString();
        painter->drawText(text, Qt::AlignVCenter | Qt::AlignRight, key);
        text.setRight(text.right() - painter->fontMetrics().horizontalAdvance(key) - 8);
        painter->setFont(textFont());
        painter->setPen(theme.ink);
        painter->drawText(text, Qt::AlignVCenter, painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }
};

/// What a kind of record is drawn by, as on the page it opens.
QString iconOf(const QString &tableName)
{
    static const QHash<QString, QString> icons{
        {table<Organisation>().nameText(), QStringLiteral("building")},
        {table<Person>().nameText(), QStringLiteral("user")},
        {table<Solution>().nameText(), QStringLiteral("server")},
        {table<Group>().nameText(), QStringLiteral("users")},
        {table<Seat>().nameText(), QStringLiteral("users")},
        {table<Membership>().nameText(), QStringLiteral("users")},
        {table<Task>().nameText(), QStringLiteral("grid-3x3")},
        {table<PartyRole>().nameText(), QStringLiteral("grid-3x3")},
        {table<ResponsibilityCell>().nameText(), QStringLiteral("grid-3x3")},
        {table<Component>().nameText(), QStringLiteral("workflow")},
        {table<Link>().nameText(), QStringLiteral("link")},
        {table<Escalation>().nameText(), QStringLiteral("chevrons-up")},
        {table<SupplierReport>().nameText(), QStringLiteral("file-chart-column")},
        {table<Incident>().nameText(), QStringLiteral("triangle-alert")},
        {table<TimelineEntry>().nameText(), QStringLiteral("history")},
        {table<Attachment>().nameText(), QStringLiteral("paperclip")},
    };
    return icons.value(tableName, QStringLiteral("file-text"));
}

} // namespace

/// Rows in the order shown; a section has neither a command nor a record.
class SearchPalette::Model : public QAbstractListModel
{
public:
    struct Entry {
        QString text{};
        QString second{};
        QString iconName{};
        bool isSection = false;
        RecordRef record{};
        Id<Solution> solution{};  ///< with task: who is called there
        Id<Task> task{};
        std::function<void()> run{};
    };
    using QAbstractListModel::QAbstractListModel;

    void set(const QList<Entry> &entries)
    {
        beginResetModel();
        m_entries = entries;
        endResetModel();
    }
    const Entry &at(int row) const { return m_entries[row]; }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_entries.size()); }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const Entry &entry = m_entries[index.row()];
        switch (role) {
        case Qt::DisplayRole:
            return entry.text;
        case SectionRole:
            return entry.isSection;
        case SecondLineRole:
            return entry.second;
        case PaletteIconRole:
            return entry.iconName;
        default:
            return {};
        }
    }
    Qt::ItemFlags flags(const QModelIndex &index) const override
    {
        return m_entries[index.row()].isSection ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    }

private:
    QList<Entry> m_entries;
};

SearchPalette::SearchPalette(SearchField *field, QWidget *window) : QFrame(window), m_field(field), m_list(new QListView), m_model(new Model(this))
{
    hide();
    setAccessibleName(tr("Search results"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 8, 1, 8);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFrameShape(NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(accessibleName());
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        m_list->setCurrentIndex(index);
        take();
    });
    column->addWidget(m_list);
    field->installEventFilter(this);
    window->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *old, QWidget *now) {
        if (now == m_field && old)
            m_before = old;
    });
    connect(field, &SearchField::searched, this, &SearchPalette::search);
    connect(field, &SearchField::textEdited, this, [this] {
        // Commands answer at once; records follow when the typing rests.
        show(m_field->text(), {});
    });
}

void SearchPalette::setStore(AsyncStore *store)
{
    m_store = store;
    close(false);
}

void SearchPalette::open()
{
    show(m_field->text(), {});
    if (!m_field->text().isEmpty())
        search();
}

void SearchPalette::search()
{
    const QString typed = m_field->text().trimmed();
    if (typed.isEmpty() || !m_store || !m_field->hasFocus())
        return;
    m_store->read(this, {"palette"},
                  [typed, person = m_store->author().name](Reader &reader) -> Result<Found> {
                      auto calls = callsFor(reader, typed);
                      if (!calls)
                          return calls.error();
                      auto hits = searchEverywhere(reader, typed, person);
                      if (!hits)
                          return hits.error();
                      return Found{std::move(*hits), std::move(*calls)};
                  },
                  [this, typed](Result<Found> found) {
                      if (m_field->hasFocus() && m_field->text().trimmed() == typed)
                          show(typed, found ? *found : Found(), found ? QString() : words(found.error().message));
                  });
}

void SearchPalette::show(const QString &typed, const Found &found, const QString &failure)
{
    QList<Model::Entry> entries;
    const QStringList wanted = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    const QList<Command> commands = m_commands ? m_commands() : QList<Command>();
    for (const Command &command : commands) {
        const bool fits = std::all_of(wanted.cbegin(), wanted.cend(), [&](const QString &word) { return command.text.contains(word, Qt::CaseInsensitive); });
        if (fits)
            entries.append({.text = command.text, .second = command.key.toString(QKeySequence::NativeText), .iconName = command.iconName, .run = command.run});
    }
    if (!entries.isEmpty())
        entries.prepend({.text = tr("Commands"), .isSection = true});
    if (!found.calls.isEmpty())
        entries.append({.text = tr("Who do I call?"), .isSection = true});
    for (const WhoToCall &call : found.calls)
        entries.append({.text = callText(call), .second = callNumber(call), .iconName = QStringLiteral("phone"), .solution = call.solution, .task = call.task});
    QString kind;
    for (const SearchHit &hit : found.hits) {
        if (const QString next = words(hit.kind); next != kind) {
            kind = next;
            entries.append({.text = kind, .isSection = true});
        }
        entries.append({.text = hit.title, .iconName = iconOf(hit.record.table), .record = hit.record});
    }
    if (!failure.isEmpty())
        entries.append({.text = failure, .isSection = true});
    else if (entries.isEmpty())
        entries.append({.text = tr("Nothing found"), .isSection = true});
    m_model->set(entries);
    place();
    QFrame::show();
    raise();
    for (int row = 0; row < entries.size(); ++row) {
        if (!entries[row].isSection) {
            m_list->setCurrentIndex(m_model->index(row));
            break;
        }
    }
}

void SearchPalette::place()
{
    int height = 16;
    for (int row = 0; row < std::min(m_model->rowCount(), shownRows); ++row)
        height += m_model->at(row).isSection ? sectionHeight : rowHeight;
    const QPoint corner = m_field->mapTo(parentWidget(), QPoint(0, m_field->height() + 4));
    setGeometry(corner.x(), corner.y(), m_field->width(), height);
}

void SearchPalette::step(int by)
{
    int row = m_list->currentIndex().row();
    do {
        row += by;
    } while (row >= 0 && row < m_model->rowCount() && m_model->at(row).isSection);
    if (row >= 0 && row < m_model->rowCount())
        m_list->setCurrentIndex(m_model->index(row));
}

void SearchPalette::take()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid() || m_model->at(index.row()).isSection)
        return;
    const Model::Entry entry = m_model->at(index.row());
    close(true);
    m_field->clear();
    if (entry.run)
        entry.run();
    else if (entry.task.isValid())
        emit callChosen(entry.solution, entry.task);
    else
        emit recordChosen(entry.record);
}

void SearchPalette::close(bool giveBack)
{
    hide();
    if (giveBack && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

bool SearchPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return QFrame::eventFilter(watched, event);
    }
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason)
        hide();
    if (event->type() == QEvent::FocusIn && static_cast<QFocusEvent *>(event)->reason() == Qt::ShortcutFocusReason)
        open();
    if (event->type() == QEvent::MouseButtonPress && !isVisible())
        open();
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        if (isVisible())
            step(1);
        else
            open();
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (isVisible())
            take();
        return true;
    case Qt::Key_Escape:
        m_field->clear();
        close(true);
        return true;
    default:
        return false;
    }
}

void SearchPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    painter.fillRect(rect(), theme.canvas);
    paintRounded(&painter, rect(), radius::card, theme.paper, theme.line2);
}

} // namespace driftsraad
