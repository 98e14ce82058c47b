#include "ui/kit/lookstyle.h"

#include "ui/kit/focusring.h"
#include "ui/kit/icons.h"
#include "ui/kit/lookpaint.h"
#include "ui/kit/rounded.h"
#include "ui/kit/theme.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QCalendarWidget>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QSplitterHandle>
#include <QStyleFactory>
#include <QTabBar>
#include <QTreeView>

namespace driftsraad {

namespace {

/// The pictures of Qt's file dialog; empty for all others.
QString fileIconName(QStyle::StandardPixmap standard)
{
    switch (standard) {
    case QStyle::SP_FileDialogToParent: return QStringLiteral("chevron-up");
    case QStyle::SP_FileDialogNewFolder: return QStringLiteral("folder-plus");
    case QStyle::SP_FileDialogListView: return QStringLiteral("grid-3x3");
    case QStyle::SP_FileDialogDetailedView: return QStringLiteral("list");
    case QStyle::SP_DirIcon:
    case QStyle::SP_DirClosedIcon:
    case QStyle::SP_DirLinkIcon:
    case QStyle::SP_DirHomeIcon: return QStringLiteral("folder");
    case QStyle::SP_DirOpenIcon: return QStringLiteral("folder-open");
    case QStyle::SP_FileIcon:
    case QStyle::SP_FileLinkIcon: return QStringLiteral("file");
    case QStyle::SP_ComputerIcon: return QStringLiteral("monitor");
    case QStyle::SP_DriveHDIcon: return QStringLiteral("hard-drive");
    default: return {};
    }
}

} // namespace

LookStyle::LookStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void LookStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (auto *calendar = qobject_cast<QCalendarWidget *>(widget)) {
        // Qt writes the weekend in plain red, which here means late.
        calendar->setWeekdayTextFormat(Qt::Saturday, {});
        calendar->setWeekdayTextFormat(Qt::Sunday, {});
    }
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget) ||
        qobject_cast<QTabBar *>(widget) || qobject_cast<QSplitterHandle *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // Its frame has round corners, which a filled ground would cover; the frame brings the ground.
    if (lookpaint::isFramedList(widget))
        static_cast<QListView *>(widget)->viewport()->setAutoFillBackground(false);
}

QIcon LookStyle::standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const
{
    const Tone arrow = qobject_cast<const QCalendarWidget *>(widget) ? Tone::OnAccent : Tone::Slate;
    switch (standard) {
    case SP_ArrowLeft:
    case SP_ArrowBack:
        return icon(QStringLiteral("chevron-left"), arrow);
    case SP_ArrowRight:
    case SP_ArrowForward:
        return icon(QStringLiteral("chevron-right"), arrow);
    case SP_MessageBoxWarning:
        return icon(QStringLiteral("triangle-alert"), Tone::Warning);
    case SP_MessageBoxCritical:
        return icon(QStringLiteral("circle-alert"), Tone::Critical);
    case SP_MessageBoxInformation:
    case SP_MessageBoxQuestion:
        return icon(QStringLiteral("info"), Tone::Accent);
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DialogCloseButton:
        return icon(QStringLiteral("x"));
    default:
        const QString file = fileIconName(standard);
        return file.isEmpty() ? QProxyStyle::standardIcon(standard, option, widget) : icon(file);
    }
}

void LookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return lookpaint::button(painter, *button, widget);
        break;
    case PE_PanelButtonTool:
        return lookpaint::toolButton(painter, *option);
    case PE_PanelLineEdit:
        if (lookpaint::isInsideField(widget))
            return;
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget); edit && !edit->hasFrame())
            return;
        return lookpaint::field(painter, *option, widget);
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (lookpaint::isTextArea(widget) || lookpaint::isFramedList(widget))
            return lookpaint::field(painter, *option, widget);
        return paintRounded(painter, option->rect, radius::control, QColor(), Theme::current().line2);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return lookpaint::checkBox(painter, *option);
    case PE_IndicatorRadioButton:
        return lookpaint::radioButton(painter, *option);
    case PE_IndicatorArrowDown:
    case PE_IndicatorSpinDown:
        return lookpaint::arrow(painter, *option, "chevron-down", 14);
    case PE_IndicatorArrowUp:
    case PE_IndicatorSpinUp:
        return lookpaint::arrow(painter, *option, "chevron-up", 14);
    case PE_IndicatorArrowLeft:
        return lookpaint::arrow(painter, *option, "chevron-left", 14);
    case PE_IndicatorArrowRight:
        return lookpaint::arrow(painter, *option, "chevron-right", 14);
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option); header && header->sortIndicator) {
            // On the line of the words beside it; Qt puts it near the upper edge.
            QStyleOption onLine = *option;
            if (widget)
                onLine.rect.moveTop((widget->height() - onLine.rect.height()) / 2);
            return lookpaint::arrow(painter, onLine, header->sortIndicator == QStyleOptionHeader::SortUp ? "chevron-down" : "chevron-up",
                                    12);
        }
        return;
    case PE_IndicatorBranch:
        return lookpaint::branch(painter, *option);
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            return lookpaint::row(painter, *item, widget);
        break;
    case PE_PanelItemViewRow:
        // The part of a tree's row before its text; a table has none, and where the row is one piece it begins with the text.
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
            item && qobject_cast<const QTreeView *>(widget) && !lookpaint::isSingleColumn(widget))
            return lookpaint::row(painter, *item, widget);
        return;
    case PE_FrameTabWidget:
        return;
    case PE_FrameFocusRect:
        // Rows show the keyboard here; every other control has the ring around it.
        if (qstyleoption_cast<const QStyleOptionFocusRect *>(option) && widget && widget->inherits("QAbstractItemView") &&
            FocusRing::keyboardInUse())
            lookpaint::focusFrame(painter, option->rect);
        return;
    case PE_PanelTipLabel:
        return painter->fillRect(option->rect, Theme::current().ink);
    case PE_FrameTabBarBase:
        return painter->fillRect(QRect(option->rect.x(), option->rect.bottom(), option->rect.width(), 1), Theme::current().line);
    case PE_PanelMenu:
        return painter->fillRect(option->rect, Theme::current().paper);
    case PE_FrameMenu:
        painter->setPen(Theme::current().line2);
        return painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void LookStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            painter->save();
            lookpaint::buttonLabel(painter, *button, widget);
            painter->restore();
            return;
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option); box && !box->editable) {
            QStyleOptionComboBox own(*box);
            const int room = subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget).width() - 4;
            own.currentText = box->fontMetrics.elidedText(box->currentText, Qt::ElideRight, room);
            return QProxyStyle::drawControl(element, &own, painter, widget);
        }
        break;
    case CE_PushButtonBevel:
        return drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem own(*item);
            own.palette.setColor(QPalette::HighlightedText, item->palette.color(QPalette::Text));
            if (!lookpaint::isPlainCell(own))
                return QProxyStyle::drawControl(element, &own, painter, widget);
            drawPrimitive(PE_PanelItemViewItem, &own, painter, widget);
            return lookpaint::cellText(painter, own, pixelMetric(PM_FocusFrameHMargin, &own, widget) + 1);
        }
        break;
    case CE_MenuItem:
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            QStyleOptionMenuItem own(*item);
            own.palette.setColor(QPalette::Highlight, Theme::current().accentTint);
            own.palette.setColor(QPalette::HighlightedText, Theme::current().ink);
            return QProxyStyle::drawControl(element, &own, painter, widget);
        }
        break;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return lookpaint::headerSection(painter, *header);
        break;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader own = *header;
            own.palette.setColor(QPalette::ButtonText, Theme::current().slate);
            own.state &= ~State_On; // a head does not turn bold because a cell below it is selected
            return QProxyStyle::drawControl(element, &own, painter, widget);
        }
        break;
    case CE_HeaderEmptyArea:
        return painter->fillRect(option->rect, Theme::current().paper);
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return lookpaint::tab(painter, *tab);
        break;
    case CE_ProgressBar:
        if (const auto *progress = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return lookpaint::progress(painter, *progress);
        break;
    case CE_Splitter:
        if (option->state.testFlag(State_MouseOver))
            paintRounded(painter, QRectF(option->rect.center().x() - 1, option->rect.center().y() - 16, 3, 32), 1.5, Theme::current().edge);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void LookStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                   const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox: {
        lookpaint::field(painter, *option, widget);
        QStyleOption arrow(*option);
        arrow.rect = subControlRect(control, option, SC_ComboBoxArrow, widget);
        return lookpaint::arrow(painter, arrow, "chevron-down");
    }
    case CC_SpinBox: {
        lookpaint::field(painter, *option, widget);
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (!spin || spin->buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        QStyleOption arrow(*option);
        arrow.rect = subControlRect(control, option, SC_SpinBoxUp, widget).translated(0, 1);
        lookpaint::arrow(painter, arrow, "chevron-up", 12);
        arrow.rect = subControlRect(control, option, SC_SpinBoxDown, widget).translated(0, -1);
        return lookpaint::arrow(painter, arrow, "chevron-down", 12);
    }
    case CC_ScrollBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return lookpaint::scrollBar(painter, *bar, subControlRect(control, option, SC_ScrollBarSlider, widget));
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace driftsraad
