#pragma once

#include <QStyleOption>

class QPainter;
class QWidget;

/// The drawings behind LookStyle, one function a control. Only LookStyle includes this.
namespace driftsraad::lookpaint {

/// The line edit of a spin box or combo box, whose frame the box draws.
bool isInsideField(const QWidget *widget);
/// A field of several lines.
bool isTextArea(const QWidget *widget);

void button(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget);
void buttonLabel(QPainter *painter, const QStyleOptionButton &option, const QWidget *widget);
QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget);
void toolButton(QPainter *painter, const QStyleOption &option);
/// The frame of a line edit, combo box, spin box or text edit.
void field(QPainter *painter, const QStyleOption &option, const QWidget *widget);
void checkBox(QPainter *painter, const QStyleOption &option);
void radioButton(QPainter *painter, const QStyleOption &option);
void arrow(QPainter *painter, const QStyleOption &option, const char *iconName, int side = 16);
void branch(QPainter *painter, const QStyleOption &option);
/// True for a list that stands in a form as a field does; the list of a combo box is none.
bool isFramedList(const QWidget *widget);
/// True for a tree whose rows are one piece, as a list's are.
bool isSingleColumn(const QWidget *widget);
void row(QPainter *painter, const QStyleOptionViewItem &option, const QWidget *widget);
/// True for a cell that is one line of text and nothing else, neither in focus nor edited: almost every cell of a table. Qt lays each out
/// three times to paint it; a table's page of them is a frame of its own.
bool isPlainCell(const QStyleOptionViewItem &option);
/// Its text, elided to its room and centred on the line.
void cellText(QPainter *painter, const QStyleOptionViewItem &option, int margin);
void headerSection(QPainter *painter, const QStyleOptionHeader &option);
void tab(QPainter *painter, const QStyleOptionTab &option);
void scrollBar(QPainter *painter, const QStyleOptionSlider &option, const QRect &slider);
void progress(QPainter *painter, const QStyleOptionProgressBar &option);
void focusFrame(QPainter *painter, const QRect &rect);

} // namespace driftsraad::lookpaint
