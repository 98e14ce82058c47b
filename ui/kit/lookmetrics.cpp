#include "ui/kit/lookpaint.h"
#include "ui/kit/lookstyle.h"
#include "ui/kit/theme.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>

namespace driftsraad {

namespace {

constexpr int arrowWidth = 28;
constexpr int shortestHandle = 32;

/// The bar has no arrows at its ends: all of it is groove.
QRect scrollBarPart(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const QRect whole = bar.rect;
    const bool vertical = bar.orientation == Qt::Vertical;
    const int length = vertical ? whole.height() : whole.width();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const int proportional = range + bar.pageStep > 0 ? int(length * qint64(bar.pageStep) / (range + bar.pageStep)) : length;
    const int handle = range <= 0 ? length : qBound(qMin(shortestHandle, length), proportional, length);
    const int start = QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - handle, bar.upsideDown);
    const auto along = [&](int from, int size) {
        return vertical ? QRect(whole.x(), whole.y() + from, whole.width(), size)
                        : QRect(whole.x() + from, whole.y(), size, whole.height());
    };
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return along(start, handle);
    case QStyle::SC_ScrollBarSubPage:
        return along(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return along(start + handle, length - start - handle);
    case QStyle::SC_ScrollBarGroove:
        return whole;
    default:
        return {};
    }
}

} // namespace

QRect LookStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const QRect whole = option->rect;
    if (control == CC_ComboBox) {
        const QRect arrow(whole.right() - arrowWidth + 1, whole.y(), arrowWidth, whole.height());
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction, whole, arrow);
        if (part == SC_ComboBoxEditField)
            return visualRect(option->direction, whole, whole.adjusted(9, 1, -arrowWidth, -1));
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const int buttons = spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : 24;
        const int half = whole.height() / 2;
        const int left = whole.right() - buttons;
        if (part == SC_SpinBoxUp)
            return visualRect(option->direction, whole, QRect(left, whole.y() + 1, buttons, half - 1));
        if (part == SC_SpinBoxDown)
            return visualRect(option->direction, whole, QRect(left, whole.y() + half, buttons, half - 1));
        if (part == SC_SpinBoxEditField)
            return visualRect(option->direction, whole, whole.adjusted(7, 1, -buttons - 2, -1));
    }
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return scrollBarPart(*bar, part);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect LookStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents && !lookpaint::isInsideField(widget)) {
        const auto *edit = qobject_cast<const QLineEdit *>(widget);
        if (!edit || edit->hasFrame())
            return option->rect.adjusted(8, 1, -8, -1);
    }
    if (element == SE_PushButtonContents)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize LookStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return lookpaint::buttonSize(*button, widget);
        break;
    case CT_LineEdit:
        if (!lookpaint::isInsideField(widget))
            size = QSize(contents.width() + 16, space::control);
        break;
    case CT_ComboBox:
        return {contents.width() + arrowWidth + 18, space::control};
    case CT_SpinBox:
        return {qMax(size.width(), contents.width() + 24), space::control};
    case CT_ToolButton:
        if (widget && qobject_cast<const QLineEdit *>(widget->parentWidget()))
            break;
        return size.expandedTo({28, 28});
    case CT_CheckBox:
    case CT_RadioButton:
        return {size.width(), qMax(size.height(), 24)};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            return {size.width() + 16, qMax(size.height(), 30)};
        break;
    case CT_HeaderSection:
        return {size.width(), qMax(size.height(), 32)};
    case CT_ItemViewItem:
        return {size.width(), qMax(size.height(), 28)};
    case CT_TabBarTab:
        return {size.width() + 8, 36};
    default:
        break;
    }
    return size;
}

int LookStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
        return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
    case PM_HeaderMargin:
        return 8;
    case PM_FocusFrameHMargin:
        return 7; // the text of a cell stands 8 px in, under that of its head
    case PM_DefaultFrameWidth:
        return lookpaint::isTextArea(widget) ? 6 : 1;
    case PM_ToolTipLabelFrameWidth:
        return 7;
    case PM_MenuVMargin:
    case PM_MenuHMargin:
        return 4;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MessageBoxIconSize:
        return 24;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return widget && widget->isWindow() ? 20 : 8;
    case PM_SplitterWidth:
        return space::gap;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarBaseHeight:
        return 0;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::unit;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int LookStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *result) const
{
    switch (hint) {
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_UnderlineShortcut:
    case SH_Widget_Animation_Duration:
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_Table_GridLineColor:
        return int(Theme::current().line.rgb());
    case SH_ToolTip_WakeUpDelay:
        return 400;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

} // namespace driftsraad
