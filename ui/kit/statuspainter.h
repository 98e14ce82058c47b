#pragma once

#include "ui/kit/theme.h"
#include "ui/kit/type.h"

#include <QRect>
#include <QString>
#include <QWidget>

class QPainter;

namespace driftsraad {

/// The five states that anything can be in. A state is always shown as icon and word, never by colour alone.
enum class State { Positive, InProgress, Warning, Critical, Neutral };

Tone toneOf(State state);
QColor colourOf(State state);
/// The ground on which the state's colour may stand (sunken for Neutral).
QColor tintOf(State state);
/// circle-check, circle-dot, circle-alert, circle-x, minus.
QString iconOf(State state);

/// A state in words. An empty icon means the state's own.
struct Status {
    State state = State::Neutral;
    QString word;
    QString icon;
    bool operator==(const Status &) const = default;
};

/// The one place where a state is drawn. Icon 16 (12 in Small), four pixels, word.
class StatusPainter
{
public:
    explicit StatusPainter(TextSize size = TextSize::Base, QFont::Weight weight = QFont::Medium) : m_size(size), m_weight(weight) {}

    QSize sizeOf(const Status &status) const;
    /// The word is cut with "…" where the rectangle is too narrow. Alignment is Left, Right or HCenter, vertically always the middle.
    /// On a selected row the word is ink: the states' colours are made for paper and for their own tint only.
    void paint(QPainter *painter, const QRect &rect, const Status &status, Qt::Alignment alignment = Qt::AlignLeft,
               bool selected = false) const;

private:
    int iconSide() const;

    TextSize m_size;
    QFont::Weight m_weight;
};

/// A status as a widget; says its word to assistive technology.
class StatusLabel : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLabel(const Status &status = {}, TextSize size = TextSize::Base, QWidget *parent = nullptr);

    void setStatus(const Status &status);
    const Status &status() const { return m_status; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Status m_status;
    TextSize m_size;
};

} // namespace driftsraad
