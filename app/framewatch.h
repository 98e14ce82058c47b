#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>

namespace driftsraad {

/// Notes every turn of the interface thread that was too long for a frame. With DRIFTSRAAD_FRAMES=file in the environment the program
/// writes a line a slow turn: when (milliseconds since 1970), how long it took, how long the thread computed, and the event that took most
/// of it; at the end how many turns there were. A turn goes from one wait for events to the next.
class FrameWatch : public QObject
{
    Q_OBJECT
public:
    /// Milliseconds: sixty pictures a second.
    static constexpr double longest = 16;

    /// A turn longer than limit, in milliseconds, is noted.
    explicit FrameWatch(const QString &path, double limit = longest);
    ~FrameWatch() override;

    /// Around each event that the loop hands out; one inside another counts with the outer one.
    void begin();
    void end(const char *receiver, QEvent::Type type);

private:
    void turnEnded();

    QFile m_file;
    double m_limit;
    QElapsedTimer m_event;
    int m_depth = 0;
    double m_eventCpu = 0;
    double m_turn = 0;
    double m_turnCpu = 0;
    double m_slowest = 0;
    const char *m_receiver = "";
    QEvent::Type m_type = QEvent::None;
    qint64 m_turns = 0;
    qint64 m_long = 0;
    double m_worst = 0;
};

/// The program's application object: the plain one, until it is watched.
class Application : public QApplication
{
    Q_OBJECT
public:
    using QApplication::QApplication;
    void watchFrames(const QString &path, double limit = FrameWatch::longest) { m_frames = std::make_unique<FrameWatch>(path, limit); }
    bool notify(QObject *receiver, QEvent *event) override;

private:
    std::unique_ptr<FrameWatch> m_frames;
};

} // namespace driftsraad
