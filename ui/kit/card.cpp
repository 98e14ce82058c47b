#include "ui/kit/card.h"

#include "ui/kit/label.h"
#include "ui/kit/rounded.h"
#include "ui/kit/tag.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace driftsraad {

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_head(new QWidget(this))
    , m_title(new Label({}, TextSize::Lead, QFont::DemiBold))
    , m_count(new CountLabel)
    , m_note(new Label({}, TextSize::Base, QFont::Normal, Tone::Slate))
    , m_noteBelow(new Label({}, TextSize::Base, QFont::Normal, Tone::Slate))
    , m_subtitle(new Label({}, TextSize::Base, QFont::Normal, Tone::Slate))
    , m_padding(space::card)
{
    setFrameShape(NoFrame);
    auto *outer = new QVBoxLayout(this);
    outer->setSpacing(0);
    m_row = new QHBoxLayout(m_head);
    m_row->setSpacing(space::unit);
    m_title->setElided(true);
    m_note->setElided(true);
    m_subtitle->setWordWrap(true);
    m_noteBelow->setWordWrap(true);
    m_row->addWidget(m_title);
    m_row->addWidget(m_count, 0, Qt::AlignVCenter);
    m_row->addWidget(m_note, 1);
    m_row->addStretch();
    outer->addWidget(m_head);
    outer->addWidget(m_noteBelow);
    outer->addWidget(m_subtitle);
    m_body = new QVBoxLayout;
    m_body->setSpacing(space::unit);
    pad();
    outer->addLayout(m_body, 1);
    m_count->hide();
    m_note->hide();
    m_noteBelow->hide();
    m_subtitle->hide();
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    showHead();
}

void Card::setNote(const QString &note)
{
    m_noteText = note;
    placeNote();
    showHead();
}

/// Beside the title where all of it can be read, else in a line of its own.
void Card::placeNote()
{
    int taken = 2 * m_padding + m_title->sizeHint().width() + m_row->spacing() + QFontMetrics(m_note->font()).horizontalAdvance(m_noteText) + 2;
    if (!m_count->isHidden())
        taken += m_row->spacing() + m_count->sizeHint().width();
    if (m_trailing && !m_trailing->isHidden())
        taken += 2 * m_row->spacing() + m_trailing->sizeHint().width();
    // Before the first layout nobody knows the width.
    const bool fits = taken <= width() || !testAttribute(Qt::WA_Resized);
    for (Label *label : {m_note, m_noteBelow}) {
        label->setText((label == m_note) == fits ? m_noteText : QString());
        label->setVisible(!label->text().isEmpty());
    }
}

bool Card::event(QEvent *event)
{
    const bool done = QFrame::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        placeNote();
    return done;
}

void Card::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void Card::setCount(int count)
{
    m_count->setText(locale().toString(count));
    m_count->setVisible(count >= 0);
}

void Card::setTrailing(QWidget *widget)
{
    delete m_trailing;
    m_trailing = widget;
    if (widget)
        m_row->addWidget(widget, 0, Qt::AlignVCenter);
    showHead();
}

void Card::showHead()
{
    m_title->setVisible(!m_title->text().isEmpty());
    m_head->setVisible(!m_title->text().isEmpty() || !m_noteText.isEmpty() || m_trailing);
    pad();
}

void Card::pad()
{
    const bool headed = !m_head->isHidden();
    const int side = m_flush ? 0 : m_padding;
    layout()->setContentsMargins(0, m_padding, 0, m_flush ? 0 : m_padding);
    m_row->setContentsMargins(m_padding, 0, m_padding, 0);
    m_noteBelow->setContentsMargins(m_padding, space::half, m_padding, 0);
    m_subtitle->setContentsMargins(m_padding, space::half, m_padding, 0);
    m_body->setContentsMargins(side, headed ? space::unit + space::half : 0, side, 0);
}

void Card::setGround(Ground ground)
{
    m_ground = ground;
    update();
}

void Card::setPadding(int padding)
{
    m_padding = padding;
    pad();
}

void Card::setFlush(bool flush)
{
    m_flush = flush;
    pad();
}

void Card::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    const QColor fill = m_ground == Ground::Paper     ? theme.paper
                        : m_ground == Ground::Accent  ? theme.accentTint
                        : m_ground == Ground::Warning ? theme.warnTint
                                                      : theme.critTint;
    QPainter painter(this);
    paintRounded(&painter, rect(), radius::card, fill);
}

} // namespace driftsraad
