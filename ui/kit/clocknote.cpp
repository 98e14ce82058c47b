#include "ui/kit/clocknote.h"

#include "ui/kit/momentedit.h"

#include <QEvent>

namespace driftsraad {

ClockNote::ClockNote(MomentEdit *edit) : Label({}, TextSize::Small, QFont::Medium, Tone::Warning), m_edit(edit)
{
    setWordWrap(true);
    edit->installEventFilter(this);
    connect(edit, &MomentEdit::textChanged, this, &ClockNote::refresh);
    connect(edit, &MomentEdit::momentChanged, this, &ClockNote::refresh);
    refresh();
}

void ClockNote::setRowVisible(bool visible)
{
    m_rowVisible = visible;
    refresh();
}

void ClockNote::refresh()
{
    const Instant meant = m_edit->moment().wholeMinute();
    const QDateTime local = meant.local();
    const bool isDoubled = m_edit->isReadable() && Instant::shown(local.date(), local.time()) == Shown::Twice;
    if (isDoubled)
        setText(meant == Instant::local(local.date(), local.time())
                    ? tr("The clocks go back, so this time comes twice: the first one counts. Arrow up in the hours chooses the second.")
                    : tr("The clocks go back, so this time comes twice: the second one counts. Arrow down in the hours chooses the first."));
    setVisible(m_rowVisible && m_edit->isEnabled() && isDoubled);
}

/// A time that is not known is not meant either.
bool ClockNote::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::EnabledChange)
        refresh();
    return Label::eventFilter(watched, event);
}

} // namespace driftsraad
