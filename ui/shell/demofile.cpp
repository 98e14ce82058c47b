#include "ui/shell/demofile.h"

#include "core/demo/demo.h"
#include "ui/kit/background.h"

namespace driftsraad {

void makeDemoFile(QObject *context, const QString &path, Instant moment, const std::function<void(const Result<void> &)> &answer)
{
    inBackground(context, [path, moment] { return makeDemo(path, moment); }, answer);
}

} // namespace driftsraad
