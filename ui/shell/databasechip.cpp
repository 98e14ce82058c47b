#include "ui/shell/databasechip.h"

#include "ui/kit/icons.h"
#include "ui/kit/rounded.h"
#include "ui/kit/theme.h"
#include "ui/kit/type.h"

#include <QFileInfo>
#include <QPainter>

namespace driftsraad {

namespace {

constexpr int longestText = 320;

QString reachWord(Reach reach)
{
    switch (reach) {
    case Reach::None:
        return DatabaseChip::tr("No database");
    case Reach::Local:
        return DatabaseChip::tr("Local database");
    case Reach::Shared:
        return DatabaseChip::tr("Shared database");
    case Reach::ReadOnly:
        return DatabaseChip::tr("Read only");
    case Reach::Unreachable:
        break;
    }
    return DatabaseChip::tr("Cannot reach the database");
}

} // namespace

DatabaseChip::DatabaseChip(QWidget *parent) : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setFont(textFont(TextSize::Base, QFont::Medium));
    retranslate();
}

void DatabaseChip::show(const QString &path, Reach reach)
{
    m_path = path;
    m_reach = reach;
    retranslate();
}

void DatabaseChip::retranslate()
{
    const QString word = reachWord(m_reach);
    setText(m_path.isEmpty() ? word : tr("%1 · %2").arg(word, QFileInfo(m_path).completeBaseName()));
    setAccessibleName(tr("Database: %1").arg(text()));
    setToolTip(m_path.isEmpty() ? tr("Choose a database") : m_path);
    updateGeometry();
    update();
}

QSize DatabaseChip::sizeHint() const
{
    return {std::min(fontMetrics().horizontalAdvance(text()), longestText) + 66, 32};
}

void DatabaseChip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const bool isHot = underMouse() || isDown();
    const bool isBad = m_reach == Reach::ReadOnly || m_reach == Reach::Unreachable;
    paintRounded(&painter, rect(), height() / 2.0, isBad ? theme.warnTint : isHot ? theme.line : theme.sunken);
    const QColor colour = isBad ? theme.warn : m_reach == Reach::None ? theme.slate : theme.pos;
    paintIcon(&painter, QRect(12, height() / 2 - 8, 16, 16), isBad ? QStringLiteral("lock") : QStringLiteral("database"), colour);
    paintIcon(&painter, QRect(width() - 24, height() / 2 - 6, 12, 12), QStringLiteral("chevron-down"), theme.slate);
    painter.setFont(font());
    painter.setPen(isBad ? theme.warn : theme.ink);
    const QRect room = rect().adjusted(34, 0, -28, 0);
    painter.drawText(room, Qt::AlignVCenter, painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, room.width()));
}

} // namespace driftsraad
