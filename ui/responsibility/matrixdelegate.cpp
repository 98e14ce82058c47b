#include "ui/responsibility/matrixdelegate.h"

#include "ui/kit/button.h"
#include "ui/kit/icons.h"
#include "ui/kit/rounded.h"
#include "ui/kit/theme.h"
#include "ui/kit/type.h"
#include "ui/responsibility/marks.h"
#include "ui/responsibility/matrixmodel.h"

#include <QPainter>

namespace driftsraad {

namespace {

constexpr int cellPadding = 16;
constexpr int besideButton = 20;

void paintTask(QPainter *painter, const QRect &room, const MatrixModel &model, const QModelIndex &index)
{
    const Theme &theme = Theme::current();
    const QString warning = model.warning(index.row());
    const QFont font = textFont(TextSize::Base, QFont::Medium);
    painter->setFont(font);
    painter->setPen(theme.ink);
    const QString name = QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, room.width());
    if (warning.isEmpty()) {
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft, name);
        return;
    }
    const int top = room.y() + std::max(2, (room.height() - 38) / 2);
    painter->drawText(QRect(room.x(), top, room.width(), 20), Qt::AlignVCenter | Qt::AlignLeft, name);
    const QRect line(room.x(), top + 21, room.width(), 16);
    paintIcon(painter, QRect(line.x(), line.y() + 2, 12, 12), QStringLiteral("triangle-alert"), theme.warn);
    const QFont small = textFont(TextSize::Small, QFont::Medium);
    painter->setFont(small);
    painter->setPen(theme.warn);
    const QRect words = line.adjusted(16, 0, 0, 0);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft, QFontMetrics(small).elidedText(warning, Qt::ElideRight, words.width()));
}

/// What stands beside a mark: what it was on the other day, else what the standard says. Where the room is short, without the words.
QString besideText(const MatrixModel &model, const QModelIndex &index, const MatrixCell &cell, bool isNarrow)
{
    if (model.compares()) {
        const CellContent *before = model.before(index);
        return !before ? QString() : isNarrow ? QStringLiteral("\u2260") : MatrixModel::tr("before: %1").arg(markText(before->degree));
    }
    if (cell.deviates && !isNarrow && cell.content.degree == cell.standard.degree)
        return MatrixModel::tr("\u2260 own words");
    return !cell.deviates ? QString() : isNarrow ? QStringLiteral("\u2260") : MatrixModel::tr("\u2260 standard: %1").arg(markText(cell.standard.degree));
}

void paintCell(QPainter *painter, const QRect &room, const MatrixModel &model, const QModelIndex &index, const MatrixCell &cell)
{
    const QRect mark(QPoint(room.x(), room.center().y() - markSize.height() / 2), markSize);
    paintMark(painter, mark, cell.content.degree);
    constexpr int leastWords = 48;
    const QString beside = besideText(model, index, cell, room.right() - mark.right() - 9 < leastWords);
    if (beside.isEmpty())
        return;
    painter->setFont(textFont(TextSize::Small, QFont::Medium));
    painter->setPen(Theme::current().warn);
    painter->drawText(QRect(mark.right() + 9, room.y(), room.right() - mark.right() - 9, room.height()), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextWordWrap,
                      beside);
}

/// The other solutions: in two lines where one is too short, the last of them cut.
void paintElsewhere(QPainter *painter, const QRect &room, const QString &names)
{
    const QFont font = textFont();
    const QFontMetrics metrics(font);
    painter->setFont(font);
    painter->setPen(Theme::current().slate);
    QString first = names;
    QString rest;
    while (metrics.horizontalAdvance(first) > room.width() && first.contains(QStringLiteral(", "))) {
        first.truncate(first.lastIndexOf(QStringLiteral(", ")));
        rest = names.sliced(first.size() + 2);
    }
    first = metrics.elidedText(rest.isEmpty() ? first : first + u',', Qt::ElideRight, room.width());
    if (rest.isEmpty()) {
        painter->drawText(room, Qt::AlignVCenter | Qt::AlignLeft, first);
        return;
    }
    const int middle = room.center().y();
    painter->drawText(QRect(room.x(), middle - metrics.height(), room.width(), metrics.height()), Qt::AlignVCenter | Qt::AlignLeft, first);
    painter->drawText(QRect(room.x(), middle, room.width(), metrics.height()), Qt::AlignVCenter | Qt::AlignLeft,
                      metrics.elidedText(rest, Qt::ElideRight, room.width()));
}

} // namespace

QString MatrixDelegate::buttonText()
{
    return tr("Choose responsible");
}

int MatrixDelegate::roomOfButton()
{
    return QFontMetrics(textFont(TextSize::Base, QFont::DemiBold)).horizontalAdvance(buttonText()) + 24 + besideButton;
}

QRect MatrixDelegate::buttonRect(const QRect &cell)
{
    return {cell.x() + 12, cell.center().y() - space::controlRow / 2, std::min(roomOfButton(), cell.width()) - besideButton, space::controlRow};
}

QSize MatrixDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {120, rowHeight};
}

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const MatrixModel *>(index.model());
    if (!model)
        return;
    const Theme &theme = Theme::current();
    const bool current = option.state.testFlag(QStyle::State_HasFocus);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (model->unassigned(index.row()))
        painter->fillRect(option.rect, theme.warnTint);
    painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), theme.line);
    const QRect inside = option.rect.adjusted(index.column() == 0 ? 4 : 2, 4, -2, -5);
    if (selected || current)
        paintRounded(painter, inside, radius::control, theme.accentTint, current ? theme.accent : QColor(), 2.0);
    const int left = index.column() == 0 ? cellPadding : 12;
    const QRect room = option.rect.adjusted(left, 0, -8, 0);
    if (index.column() == 0) {
        paintTask(painter, room, *model, index);
    } else if (const MatrixCell *cell = model->cell(index)) {
        paintCell(painter, room, *model, index, *cell);
    } else if (model->offersChoice(index.row())) {
        paintButton(painter, buttonRect(option.rect), buttonText(), ButtonKind::Primary, false);
    } else {
        paintElsewhere(painter, room, index.data().toString());
    }
    painter->restore();
}

} // namespace driftsraad
