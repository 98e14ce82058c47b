#pragma once

#include <QProxyStyle>

namespace driftsraad {

/// Fusion with our controls drawn over it: buttons (property "kind"), fields, check marks, slim scroll bars, rows and heads of tables.
/// A style instead of a style sheet: nothing is parsed at start, nothing is matched per widget, and a theme change is one repaint.
///
/// Properties that a widget may carry: "kind" (QByteArray primary, secondary, flat, danger), "controlHeight" (int), "keyHint" (QString) on
/// buttons; "invalid" (bool) on fields; "ownFocus" (bool) where a widget draws its own focus.
class LookStyle : public QProxyStyle
{
    Q_OBJECT
public:
    LookStyle();

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
    QIcon standardIcon(StandardPixmap standard, const QStyleOption *option, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *result) const override;
};

} // namespace driftsraad
