#include "ui/shell/statusline.h"

#include "ui/kit/iconlabel.h"
#include "ui/kit/label.h"
#include "ui/kit/words.h"

#include <QPainter>

namespace driftsraad {

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent), m_icon(new IconLabel(QStringLiteral("check"), 12, Tone::Positive)),
      m_saved(new Label({}, TextSize::Small, QFont::Normal, Tone::Slate)), m_example(new Label({}, TextSize::Small, QFont::Normal, Tone::Slate))
{
    setSizeGripEnabled(false);
    setFixedHeight(24);
    setContentsMargins(space::pageX - 2, 0, space::pageX - 2, 0);
    addWidget(m_icon);
    addWidget(m_saved, 1);
    addPermanentWidget(m_example);
    retranslate();
}

void StatusLine::setSaved(Instant at)
{
    m_phase = Phase::Kept;
    m_at = at;
    retranslate();
}

void StatusLine::setReadOnly(bool readOnly)
{
    m_phase = readOnly ? Phase::ReadOnly : Phase::Nothing;
    retranslate();
}

void StatusLine::setClosed()
{
    m_phase = Phase::Closed;
    m_isExample = false;
    retranslate();
}

void StatusLine::setSaving()
{
    m_phase = Phase::UnderWay;
    retranslate();
}

void StatusLine::setFailed()
{
    m_phase = Phase::Failed;
    retranslate();
}

void StatusLine::setExample(bool isExample)
{
    m_isExample = isExample;
    retranslate();
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, 0, width(), 1, Theme::current().line);
}

void StatusLine::retranslate()
{
    m_icon->setVisible(m_phase != Phase::Closed);
    switch (m_phase) {
    case Phase::Closed:
        m_saved->clear();
        break;
    case Phase::Nothing:
        m_saved->setText(tr("All changes are saved"));
        break;
    case Phase::Kept:
        m_saved->setText(tr("All changes are saved at %1").arg(language().time(m_at)));
        break;
    case Phase::ReadOnly:
        m_saved->setText(tr("Read only: changes cannot be saved"));
        break;
    case Phase::UnderWay:
        m_saved->setText(tr("Waiting for the database …"));
        break;
    case Phase::Failed:
        m_saved->setText(tr("The latest change was not saved"));
    }
    const bool isFine = m_phase == Phase::Nothing || m_phase == Phase::Kept;
    if (isFine)
        m_icon->setIcon(QStringLiteral("check"), Tone::Positive);
    else
        m_icon->setIcon(m_phase == Phase::ReadOnly ? QStringLiteral("lock") : QStringLiteral("clock"), Tone::Warning);
    m_example->setText(m_isExample ? tr("Example data: events and figures of KOMBIT's presentation of 2017 have been moved in time. The rest is invented.")
                                   : QString());
}

} // namespace driftsraad
