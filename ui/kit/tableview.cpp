#include "ui/kit/tableview.h"

#include "core/exchange/formula.h"
#include "ui/kit/tabledelegate.h"
#include "ui/kit/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>

namespace driftsraad {

namespace {

bool isNumber(const QString &text)
{
    bool ok = false;
    QLocale(QLocale::Danish).toDouble(text, &ok);
    if (!ok)
        QLocale::c().toDouble(text, &ok);
    return ok;
}

QString safeCell(QString text)
{
    for (QChar &c : text) {
        if (c == u'\t' || c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return isNumber(text.trimmed()) ? text : withFormulaGuard(text);
}

/// What a click on a head does, for the keyboard: the column that sorts already turns round.
void addSorting(TableView *view, QMenu *menu)
{
    if (!view->isSortingEnabled())
        return;
    QMenu *sorting = menu->addMenu(TableView::tr("Sort by"));
    const QHeaderView *head = view->horizontalHeader();
    for (int visual = 0; visual < head->count(); ++visual) {
        const int column = head->logicalIndex(visual);
        const QString title = view->model()->headerData(column, Qt::Horizontal).toString();
        if (title.isEmpty() || view->isColumnHidden(column))
            continue;
        const bool sorts = head->sortIndicatorSection() == column;
        const bool ascends = head->sortIndicatorOrder() == Qt::AscendingOrder;
        QAction *choice = sorting->addAction(!sorts ? title : ascends ? TableView::tr("%1, ascending").arg(title) : TableView::tr("%1, descending").arg(title));
        choice->setCheckable(true);
        choice->setChecked(sorts);
        QObject::connect(choice, &QAction::triggered, view,
                         [view, column, turned = sorts && ascends] { view->sortByColumn(column, turned ? Qt::DescendingOrder : Qt::AscendingOrder); });
    }
    menu->addSeparator();
}

} // namespace

QString selectionAsText(const QTableView &view)
{
    if (!view.model() || !view.selectionModel())
        return {};
    QList<int> columns;
    for (int visual = 0; visual < view.horizontalHeader()->count(); ++visual) {
        const int logical = view.horizontalHeader()->logicalIndex(visual);
        if (!view.isColumnHidden(logical))
            columns.append(logical);
    }
    QModelIndexList rows = view.selectionModel()->selectedIndexes();
    QList<int> numbers;
    for (const QModelIndex &index : std::as_const(rows))
        numbers.append(index.row());
    std::sort(numbers.begin(), numbers.end());
    numbers.resize(std::unique(numbers.begin(), numbers.end()) - numbers.begin());
    if (numbers.isEmpty())
        return {};
    QStringList lines;
    const auto line = [&columns](auto &&cell) {
        QStringList cells;
        for (const int column : columns)
            cells.append(safeCell(cell(column)));
        return cells.join(u'\t');
    };
    lines.append(line([&](int column) { return view.model()->headerData(column, Qt::Horizontal).toString(); }));
    for (const int row : std::as_const(numbers))
        lines.append(line([&](int column) { return view.model()->index(row, column, view.rootIndex()).data().toString(); }));
    return lines.join(u'\n') + u'\n';
}

TableView::TableView(const QString &name, QWidget *parent) : QTableView(parent)
{
    setAccessibleName(name);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setItemDelegate(new TableDelegate(this));
    verticalHeader()->hide();
    setRowHeight(space::tableRow);
    QHeaderView *head = horizontalHeader();
    head->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    head->setHighlightSections(false);
    head->setSectionsMovable(true);
    head->setFixedHeight(32);
    head->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(head, &QWidget::customContextMenuRequested, this, [this, head](QPoint at) { chooseColumns(head->mapToGlobal(at)); });
    connect(head, &QHeaderView::sectionMoved, this, &TableView::columnsChanged);
    connect(head, &QHeaderView::sectionResized, this, &TableView::columnsChanged);
}

void TableView::setRowHeight(int height)
{
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void TableView::setEmptyState(QWidget *empty)
{
    delete m_empty;
    m_empty = empty;
    m_empty->setParent(viewport());
    showEmptyState();
}

void TableView::setModel(QAbstractItemModel *given)
{
    if (model())
        disconnect(model(), nullptr, this, nullptr);
    QTableView::setModel(given);
    m_hovered = -1;
    if (given) {
        connect(given, &QAbstractItemModel::rowsInserted, this, &TableView::showEmptyState);
        connect(given, &QAbstractItemModel::rowsRemoved, this, &TableView::showEmptyState);
        connect(given, &QAbstractItemModel::modelReset, this, &TableView::showEmptyState);
    }
    showEmptyState();
}

void TableView::showEmptyState()
{
    if (!m_empty)
        return;
    m_empty->setGeometry(viewport()->rect());
    m_empty->setVisible(!model() || model()->rowCount(rootIndex()) == 0);
}

QSize TableView::sizeHint() const
{
    const int rows = model() ? qBound(3, model()->rowCount(rootIndex()), 12) : 3;
    return {480, horizontalHeader()->height() + rows * verticalHeader()->defaultSectionSize() + 2};
}

QByteArray TableView::columns() const
{
    return horizontalHeader()->saveState();
}

bool TableView::restoreColumns(const QByteArray &state)
{
    const QSignalBlocker quiet(this);
    return horizontalHeader()->restoreState(state);
}

void TableView::copySelection()
{
    if (const QString text = selectionAsText(*this); !text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::hover(int row)
{
    if (row == m_hovered)
        return;
    for (const int touched : {m_hovered, row}) {
        if (touched >= 0)
            viewport()->update(0, rowViewportPosition(touched), viewport()->width(), rowHeight(touched));
    }
    m_hovered = row;
}

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    hover(rowAt(event->pos().y()));
    QTableView::mouseMoveEvent(event);
}

void TableView::leaveEvent(QEvent *event)
{
    hover(-1);
    QTableView::leaveEvent(event);
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    showEmptyState();
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    // Pages answer for their rows through customContextMenuRequested; what is left is the choice of columns by keyboard.
    if (event->reason() == QContextMenuEvent::Keyboard)
        chooseColumns(horizontalHeader()->mapToGlobal(QPoint(0, horizontalHeader()->height())));
    else
        QTableView::contextMenuEvent(event);
}

void TableView::chooseColumns(const QPoint &globalPosition)
{
    if (!model())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QHeaderView *head = horizontalHeader();
    const int shown = head->count() - head->hiddenSectionCount();
    addSorting(this, menu);
    for (int visual = 0; visual < head->count(); ++visual) {
        const int column = head->logicalIndex(visual);
        const QString title = model()->headerData(column, Qt::Horizontal).toString();
        if (title.isEmpty())
            continue;
        QAction *choice = menu->addAction(title);
        choice->setCheckable(true);
        choice->setChecked(!isColumnHidden(column));
        choice->setEnabled(shown > 1 || isColumnHidden(column));
        connect(choice, &QAction::toggled, this, [this, column](bool on) {
            setColumnHidden(column, !on);
            emit columnsChanged();
        });
    }
    menu->popup(globalPosition);
}

} // namespace driftsraad
