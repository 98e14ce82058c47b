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
    m_row->addWidget(m_title);
    m_row->addWidget(m_count, 0, Qt::AlignVCenter);
    m_row->addWidget(m_note, 1);
    m_row->addStretch();
    outer->addWidget(m_head);
    outer->addWidget(m_subtitle);
    m_body = new QVBoxLayout;
    m_body->setSpacing(space::unit);
    pad();
    outer->addLayout(m_body, 1);
    m_count->hide();
    m_note->hide();
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
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    showHead();
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
    m_head->setVisible(!m_title->text().isEmpty() || !m_note->text().isEmpty() || m_trailing);
    pad();
}

void Card::pad()
{
    const bool headed = !m_head->isHidden();
    const int side = m_flush ? 0 : m_padding;
    layout()->setContentsMargins(0, m_padding, 0, m_flush ? 0 : m_padding);
    m_row->setContentsMargins(m_padding, 0, m_padding, 0);
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
