#include "app/framewatch.h"

#include <QAbstractEventDispatcher>
#include <QDateTime>
#include <QMetaEnum>

#include <ctime>

namespace driftsraad {

namespace {

double threadCpuMs()
{
    timespec spent{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return static_cast<double>(spent.tv_sec) * 1e3 + static_cast<double>(spent.tv_nsec) / 1e6;
}

QByteArray figure(double milliseconds)
{
    return QByteArray::number(milliseconds, 'f', 1);
}

} // namespace

FrameWatch::FrameWatch(const QString &path, double limit) : m_file(path), m_limit(limit)
{
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        qWarning("%s: %s", qPrintable(path), qPrintable(m_file.errorString()));
    m_file.write("at_ms turn_ms cpu_ms receiver event event_ms\n");
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this, &FrameWatch::turnEnded);
}

FrameWatch::~FrameWatch()
{
    turnEnded();
    m_file.write("turns " + QByteArray::number(m_turns) + " long " + QByteArray::number(m_long) + " worst_ms " + figure(m_worst) + '\n');
}

void FrameWatch::begin()
{
    if (m_depth++ > 0)
        return;
    m_eventCpu = threadCpuMs();
    m_event.start();
}

void FrameWatch::end(const char *receiver, QEvent::Type type)
{
    if (--m_depth > 0)
        return;
    const double took = static_cast<double>(m_event.nsecsElapsed()) / 1e6;
    m_turn += took;
    m_turnCpu += threadCpuMs() - m_eventCpu;
    if (took < m_slowest)
        return;
    m_slowest = took;
    m_receiver = receiver;
    m_type = type;
}

void FrameWatch::turnEnded()
{
    // A nested loop's turns belong to the event that runs it.
    if (m_depth > 0 || m_turn == 0)
        return;
    ++m_turns;
    m_worst = std::max(m_worst, m_turn);
    if (m_turn > m_limit) {
        ++m_long;
        const char *event = QMetaEnum::fromType<QEvent::Type>().valueToKey(m_type);
        m_file.write(QByteArray::number(QDateTime::currentMSecsSinceEpoch()) + ' ' + figure(m_turn) + ' ' + figure(m_turnCpu) + ' ' + m_receiver + ' '
                     + (event ? QByteArray(event) : QByteArray::number(static_cast<int>(m_type))) + ' ' + figure(m_slowest) + '\n');
    }
    m_turn = m_turnCpu = m_slowest = 0;
}

bool Application::notify(QObject *receiver, QEvent *event)
{
    if (!m_frames)
        return QApplication::notify(receiver, event);
    // Both may be gone when it has been delivered; a class's name is not.
    const char *name = receiver->metaObject()->className();
    const QEvent::Type type = event->type();
    m_frames->begin();
    const bool taken = QApplication::notify(receiver, event);
    m_frames->end(name, type);
    return taken;
}

} // namespace driftsraad
