#pragma once

#include "ui/kit/theme.h"
#include "ui/kit/type.h"

#include <QLabel>

namespace driftsraad {

/// E-Dagpenge, A/S, a date and a figure with its unit stay whole at the end of a line: joined where it would be broken.
QString unbroken(const QString &text);

/// Plain text in a size and tone of the design; follows the theme. Never shows rich text, whatever the text contains.
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

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void colour();

    Tone m_tone;
    bool m_elided = false;
};

} // namespace driftsraad
