#pragma once

#include "ui/kit/theme.h"
#include "ui/kit/type.h"

#include <QClipboard>
#include <QLabel>

namespace driftsraad {

/// E-Dagpenge, A/S, a date and a figure with its unit stay whole at the end of a line: joined where it would be broken.
QString unbroken(const QString &text);
/// The same text as it was before.
QString unjoined(const QString &text);

/// Plain text in a size and tone of the design; follows the theme. Never shows rich text, whatever the text contains. Where it wraps, its
/// lines are those of unbroken(); what is copied from it is the text itself.
class Label : public QLabel
{
    Q_OBJECT
public:
    explicit Label(const QString &text = {}, TextSize size = TextSize::Base, QFont::Weight weight = QFont::Normal, Tone tone = Tone::Ink,
                   QWidget *parent = nullptr);

    void setTone(Tone tone);
    /// One line that ends in "…" where the room is short; the whole text is then the tooltip.
    void setElided(bool elided);
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void colour();
    bool isSelectable() const { return textInteractionFlags() & (Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard); }
    bool joinInDocument() const;
    void copySelected(QClipboard::Mode mode) const;

    Tone m_tone;
    bool m_elided = false;
};

} // namespace driftsraad
