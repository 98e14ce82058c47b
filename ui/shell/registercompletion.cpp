#include "ui/shell/registercompletion.h"

#include "core/agreements/completion.h"
#include "core/catalog.h"
#include "ui/kit/background.h"

#include <QSysInfo>

namespace driftsraad {

void completeRegisterIn(QObject *context, const OpenRequest &request, std::shared_ptr<const Clock> clock,
                        const std::function<void(const Result<void> &)> &answer)
{
    const Author program{.name = QStringLiteral("Driftsråd"), .systemUser = QString(), .host = QSysInfo::machineHostName()};
    const auto work = [request, clock = std::move(clock), program]() -> Result<void> {
        const auto store = Store::open(request, catalog(), *clock, {.author = program});
        if (!store)
            return store.error();
        const auto written = (*store)->write({QT_TRANSLATE_NOOP("Messages", "Complete the register")}, &completeRegister);
        return written ? Result<void>() : Result<void>(written.error());
    };
    inBackground(context, work, answer);
}

} // namespace driftsraad
