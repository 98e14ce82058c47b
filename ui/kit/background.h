#pragma once

#include "core/base/handover.h"

#include <QCoreApplication>
#include <QPointer>

#include <memory>
#include <optional>

namespace driftsraad {

/// Runs work (reading a file, writing one) on a thread of the pool and hands what it returns to answer on the interface thread, while the
/// context lives. For what is not the store's: the store has its own threads. The work captures values only.
template<class Work, class Answer>
void inBackground(QObject *context, Work work, Answer answer)
{
    using Made = std::invoke_result_t<Work>;
    auto made = std::make_shared<std::optional<Made>>();
    // The answer goes to the interface thread inside a pointer, so that what it holds is also let go there.
    auto told = std::make_shared<Answer>(std::move(answer));
    const QPointer<QObject> alive(context);
    runAside([alive, made, told, work = std::move(work)]() mutable {
        made->emplace(work());
        handOver(QCoreApplication::instance(), [alive, made, told = std::move(told)] {
            if (alive)
                (*told)(std::move(**made));
        });
    });
}

} // namespace driftsraad
