#include "app/databases.h"

#include "core/catalog.h"

#include <pwd.h>
#include <unistd.h>

namespace driftsraad {

namespace {
const SystemClock systemClock;
}

Author systemAuthor()
{
    // A cron job has no environment to ask.
    const passwd *entry = ::getpwuid(::getuid());
    const QString user = qEnvironmentVariable("USER", entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(::getuid()));
    char host[256] = {};
    ::gethostname(host, sizeof host - 1);
    return {.name = user, .systemUser = user, .host = QString::fromLocal8Bit(host)};
}

Result<std::unique_ptr<Store>> openDatabase(const QString &path, Access access)
{
    if (path.isEmpty())
        return Error{.code = ErrorCode::Invalid, .message = {QT_TRANSLATE_NOOP("Messages", "Say which database: --database FILE.")}};
    return Store::open({.path = path, .access = access}, catalog(), systemClock, {.author = systemAuthor(), .seed = {}});
}

} // namespace driftsraad
