#pragma once

#include <QtGlobal>

#include <ctime>

namespace driftsraad {

/// What the calling thread has computed so far, in microseconds: what runs beside it does not count.
inline qint64 threadMicroseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64(time.tv_sec) * 1'000'000 + time.tv_nsec / 1'000;
}

} // namespace driftsraad
