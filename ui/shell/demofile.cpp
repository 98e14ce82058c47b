#include "ui/shell/demofile.h"

#include "core/demo/demo.h"
#include "ui/kit/background.h"

namespace driftsraad {

void makeDemoFile(QObject *context, const QString &path, QDate today, const std::function<void(const Result<void> &)> &answer)
{
    inBackground(context, [path, today] { return makeDemo(path, today); }, answer);
}

} // namespace driftsraad
