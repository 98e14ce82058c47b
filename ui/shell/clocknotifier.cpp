#include "ui/shell/clocknotifier.h"

#include "ui/kit/words.h"
#include "ui/shell/preferences.h"
#include "ui/shell/toldclocks.h"

#include <QApplication>

namespace driftsraad {

namespace {

constexpr int minuteMs = 60'000;
/// Commits come in bursts, and the overview, where there is one, reckons the same after them and when a clock passes: only its silence makes
/// this ask.
constexpr int soonMs = 3000;
/// More at once are told together.
constexpr int singly = 3;

/// The tables from whose records clocks are reckoned.
bool concernsClocks(const CommittedChanges &committed)
{
    static const QStringList tables{QStringLiteral("incident"), QStringLiteral("timeline_entry"), QStringLiteral("incident_pause"),
                                    QStringLiteral("contract"), QStringLiteral("fault_category"), QStringLiteral("clock_limit"),
                                    QStringLiteral("contract_calendar"), QStringLiteral("closing_day"), QStringLiteral("setting")};
    return std::any_of(tables.cbegin(), tables.cend(), [&](const QString &table) { return committed.touches(table); });
}

QString titleOf(const DueClock &due)
{
    const QString kind = words(word(due.clock.kind));
    return due.isPast() ? ClockNotifier::tr("%1: %2 exceeded").arg(due.reference, kind) : ClockNotifier::tr("%1: %2 is running out").arg(due.reference, kind);
}

QString textOf(const DueClock &due)
{
    return ClockNotifier::tr("%1 · %2 · due %3").arg(due.title, due.solutionName, language().dateTime(due.clock.clock.due));
}

} // namespace

ClockNotifier::ClockNotifier(Preferences &preferences, QWidget *window) : QObject(window), m_preferences(preferences), m_window(window)
{
    m_minute.setInterval(minuteMs);
    m_minute.setTimerType(Qt::VeryCoarseTimer);
    m_soon.setInterval(soonMs);
    m_soon.setSingleShot(true);
    connect(&m_minute, &QTimer::timeout, this, &ClockNotifier::lookIfPassed);
    connect(&m_soon, &QTimer::timeout, this, &ClockNotifier::look);
}

void ClockNotifier::setDesktop(DesktopNotices *desktop)
{
    m_desktop = desktop;
    if (desktop)
        connect(desktop, &DesktopNotices::opened, this, [this](const QByteArray &key) {
            emit openWanted(key.isEmpty() ? RecordRef{} : RecordRef{table<Incident>().nameText(), key.toLongLong()});
        });
}

void ClockNotifier::start(AsyncStore &store)
{
    disconnect(m_following);
    m_store = &store;
    m_told = std::make_shared<ToldClocks>(m_preferences.toldClocksFile(store.status().path));
    m_clocks.reset();
    m_following = connect(&store, &AsyncStore::changed, this, [this](const CommittedChanges &committed) {
        if (!concernsClocks(committed))
            return;
        m_clocks.reset();
        ++m_records;
        m_soon.start();
    });
    m_minute.start();
    m_soon.start();
}

void ClockNotifier::look()
{
    if (!m_store || !m_preferences.areClocksTold())
        return;
    const auto read = [known = m_clocks](Reader &reader) {
        return known ? dueClocksSince(reader, reader.now(), *known) : dueClocks(reader, reader.now());
    };
    m_store->read(this, {"clocks.due", Priority::Background}, read, [this, records = m_records](Result<DueClocks> clocks) {
        // A drive that is away is said by whoever asks it for something on the screen.
        if (clocks && records == m_records)
            take(*clocks);
    });
}

void ClockNotifier::lookIfPassed()
{
    if (m_clocks && m_store && (!m_clocks->next().isSet() || m_store->clock().now() < m_clocks->next()))
        return;
    if (!m_soon.isActive())
        m_soon.start();
}

void ClockNotifier::takeReckoned(const DueClocks &clocks)
{
    m_soon.stop();
    if (m_preferences.areClocksTold())
        take(clocks);
}

void ClockNotifier::take(const DueClocks &clocks)
{
    if (!m_store)
        return;
    m_clocks = clocks;
    // Each has a name of its own: an answer that another one replaced would have been told to nobody.
    const AsyncStore::Question question{"clocks.told." + QByteArray::number(++m_taken), Priority::Background};
    m_store->read(this, question, [due = clocks.due, told = m_told](Reader &) -> Result<QList<DueClock>> { return told->news(due); },
                  [this](const Result<QList<DueClock>> &news) {
                      if (news && !news->isEmpty())
                          tell(*news);
                  });
}

void ClockNotifier::tell(const QList<DueClock> &passed)
{
    const auto past = std::count_if(passed.begin(), passed.end(), [](const DueClock &due) { return due.isPast(); });
    if (passed.size() <= singly) {
        for (const DueClock &due : passed)
            say({.key = QByteArray::number(due.incident.value), .title = titleOf(due), .text = textOf(due), .action = tr("Open incident"), .isUrgent = due.isPast()});
        return;
    }
    QStringList references;
    for (const DueClock &due : passed.mid(0, singly))
        references.append(due.reference);
    const int others = static_cast<int>(passed.size()) - singly;
    say({.title = tr("%Ln time limits of incidents need attention", nullptr, static_cast<int>(passed.size())),
         .text = tr("%1. %2 and %Ln others", nullptr, others).arg(tr("%Ln exceeded", nullptr, static_cast<int>(past)), references.join(QStringLiteral(", "))),
         .action = tr("Open Driftsråd"),
         .isUrgent = past > 0});
}

void ClockNotifier::say(const DesktopNotice &notice)
{
    // The window or a dialog of it.
    if (QApplication::activeWindow()) {
        emit told(notice.text.isEmpty() ? notice.title : tr("%1. %2").arg(notice.title, notice.text));
        return;
    }
    QApplication::alert(m_window);
    if (m_desktop)
        m_desktop->show(notice);
}

} // namespace driftsraad
