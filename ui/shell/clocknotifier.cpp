#include "ui/shell/clocknotifier.h"

#include "core/incidents/dueclocks.h"
#include "ui/kit/words.h"
#include "ui/shell/preferences.h"

#include <QApplication>

namespace driftsraad {

namespace {

constexpr int minuteMs = 60'000;
/// Commits come in bursts, and the overview, where there is one, reckons the same after them: only its silence makes this ask.
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

QString keyOf(const DueClock &due)
{
    QString key = QString::number(due.incident.value) + u'/' + QString::number(static_cast<int>(due.clock.kind)) + QLatin1String(due.isPast() ? "/2" : "/1");
    if (due.clock.kind == ClockKind::NextUpdate)
        key += u'/' + QString::number(due.clock.clock.due.ms);
    return key;
}

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
    m_next.reset();
    m_following = connect(&store, &AsyncStore::changed, this, [this](const CommittedChanges &committed) {
        if (!concernsClocks(committed))
            return;
        m_next.reset();
        m_soon.start();
    });
    m_minute.start();
    m_soon.start();
}

void ClockNotifier::look()
{
    if (!m_store || !m_preferences.areClocksTold())
        return;
    m_store->read(this, {"clocks.due", Priority::Background}, [](Reader &reader) { return dueClocks(reader, reader.now()); },
                  [this](Result<DueClocks> clocks) {
                      // A drive that is away is said by whoever asks it for something on the screen.
                      if (!clocks)
                          return;
                      m_next = clocks->next;
                      take(clocks->due);
                  });
}

void ClockNotifier::lookIfPassed()
{
    if (m_next && m_store && (!m_next->isSet() || m_store->clock().now() < *m_next))
        return;
    look();
}

void ClockNotifier::takeReckoned(const QList<DueClock> &due)
{
    m_soon.stop();
    // A look of before the change may have answered after it: when the next one passes is asked anew.
    m_next.reset();
    if (m_preferences.areClocksTold())
        take(due);
}

void ClockNotifier::take(const QList<DueClock> &due)
{
    if (!m_store)
        return;
    const QString path = m_store->status().path;
    const std::optional<QStringList> before = m_preferences.toldClocks(path);
    const QSet<QString> told = before ? QSet<QString>(before->cbegin(), before->cend()) : QSet<QString>();
    QStringList now;
    now.reserve(due.size());
    QList<DueClock> passed;
    for (const DueClock &each : due) {
        now.append(keyOf(each));
        if (before && !told.contains(now.last()))
            passed.append(each);
    }
    // What is no longer due is forgotten, so that it is told again should it pass anew.
    if (now != before)
        m_preferences.setToldClocks(path, now);
    if (!passed.isEmpty())
        tell(passed);
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
    say({.title = tr("%n time limits of incidents need attention", nullptr, static_cast<int>(passed.size())),
         .text = tr("%1. %2 and %n others", nullptr, others).arg(tr("%n exceeded", nullptr, static_cast<int>(past)), references.join(QStringLiteral(", "))),
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
