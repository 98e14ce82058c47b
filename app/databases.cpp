#include "app/databases.h"

#include "core/catalog.h"
#include "ui/shell/preferences.h"

#include <unistd.h>

namespace driftsraad {

namespace {
const SystemClock systemClock;
}

Author personOf(const Language &language)
{
    const Preferences preferences;
    Author author = preferences.author();
    // A machine's job may run under a number that has no name.
    if (author.systemUser.isEmpty())
        author.systemUser = QString::number(::getuid());
    if (preferences.name().isEmpty())
        author.name = language.words({QT_TRANSLATE_NOOP("Messages", "The command line (%1)"), {author.systemUser}});
    return author;
}

Result<std::unique_ptr<Store>> openDatabase(const QString &path, Access access, const Author &author)
{
    // What a person has said of where the file lies counts here too: another journal would undo it under a window that has it open.
    return Store::open({.path = path, .access = access, .place = Preferences().drivePlace(path)}, catalog(), systemClock, {.author = author, .seed = {}});
}

} // namespace driftsraad
