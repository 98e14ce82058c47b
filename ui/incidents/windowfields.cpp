#include "ui/incidents/windowfields.h"

#include "ui/kit/form.h"
#include "ui/kit/label.h"
#include "ui/kit/momentedit.h"
#include "ui/kit/words.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace driftsraad {

bool isLate(const WindowNotice &notice, const QDate &today)
{
    return notice.standing == NoticeStanding::TooShort || (notice.standing == NoticeStanding::NotGiven && (!notice.lastDay.isValid() || notice.lastDay < today));
}

WindowFields::WindowFields(AsyncStore &store, Form *form)
    : QObject(form), m_store(store), m_form(form), m_from(new MomentEdit), m_to(new MomentEdit), m_notice(new QWidget),
      m_announced(new QCheckBox(tr("Announced at"))), m_announcedAt(new MomentEdit), m_sentence(new Label({}, TextSize::Small, QFont::Normal, Tone::Slate))
{
    auto *across = new QHBoxLayout(m_notice);
    across->setContentsMargins(0, 0, 0, 0);
    m_announced->setAccessibleName(tr("The window has been announced"));
    m_announcedAt->setAccessibleName(tr("Announced at"));
    across->addWidget(m_announced);
    across->addWidget(m_announcedAt, 1);
    m_notice->setFocusProxy(m_announced);
    m_sentence->setWordWrap(true);
    form->addRow(tr("Planned from"), m_from, true);
    form->addRow(tr("Planned to"), m_to, true);
    form->addRow(tr("Notice"), m_notice);
    form->addWide(m_sentence);
    connect(m_announced, &QCheckBox::toggled, m_announcedAt, &QWidget::setEnabled);
    connect(m_announced, &QCheckBox::toggled, this, &WindowFields::changed);
    for (MomentEdit *edit : {m_from, m_to, m_announcedAt})
        connect(edit, &MomentEdit::momentChanged, this, &WindowFields::changed);
    setVisible(false);
}

void WindowFields::setVisible(bool visible)
{
    m_visible = visible;
    for (QWidget *field : {static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_to), m_notice})
        m_form->setRowVisible(field, visible);
    m_sentence->setVisible(visible);
    changed();
}

/// What nobody has planned yet begins with the next night's window.
void WindowFields::fill(const Incident &incident)
{
    const Instant now = m_store.clock().now();
    const Instant from = incident.plannedFrom.isSet() ? incident.plannedFrom : Instant::local(now.localDate().addDays(1), QTime(1, 0));
    m_from->setMoment(from);
    m_to->setMoment(incident.plannedTo.isSet() ? incident.plannedTo : from.plusHours(4));
    m_announcedAt->setMoment(incident.noticeAt.isSet() ? incident.noticeAt : now);
    m_announced->setChecked(incident.noticeAt.isSet());
    m_announcedAt->setEnabled(incident.noticeAt.isSet());
    changed();
}

Instant WindowFields::announcedAt() const
{
    return m_announced->isChecked() ? m_announcedAt->moment() : Instant{};
}

void WindowFields::enter(Incident *incident) const
{
    incident->plannedFrom = m_visible ? m_from->moment() : Instant{};
    incident->plannedTo = m_visible ? m_to->moment() : Instant{};
    incident->noticeAt = m_visible ? announcedAt() : Instant{};
}

void WindowFields::setGround(Id<Contract> contract, Id<Solution> solution)
{
    m_contract = contract;
    m_solution = solution;
    changed();
}

void WindowFields::check()
{
    if (m_visible && m_to->moment() <= m_from->moment())
        m_form->setError(m_to, tr("The window must end after it begins."));
    if (m_visible && announcedAt() > m_store.clock().now())
        m_form->setError(m_notice, tr("This time has not come yet."));
}

void WindowFields::changed()
{
    if (!m_visible || !m_solution.isValid())
        return;
    m_store.read(this, AsyncStore::Question{"incidents.windownotice"},
                 [contract = m_contract, solution = m_solution, given = announcedAt(), from = m_from->moment()](Reader &reader) {
                     return windowNotice(reader, contract, solution, given, from);
                 },
                 [this](Result<WindowNotice> notice) {
                     if (!notice)
                         return;
                     m_sentence->setTone(isLate(*notice, m_store.clock().today()) ? Tone::Warning : Tone::Slate);
                     m_sentence->setText(words(windowNoticeWords(*notice)));
                 });
}

} // namespace driftsraad
