#include "ui/kit/words.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace driftsraad {

namespace {

struct Spoken {
    Language language = Language::load(QStringLiteral("en"));
    QTranslator ours;
    QTranslator qts;
    bool installed = false;
};

Spoken &spoken()
{
    static Spoken the;
    return the;
}

} // namespace

const Language &language()
{
    return spoken().language;
}

void setLanguage(const QString &code)
{
    Spoken &now = spoken();
    if (now.installed && now.language.code() == code)
        return;
    if (now.installed) {
        QCoreApplication::removeTranslator(&now.qts);
        QCoreApplication::removeTranslator(&now.ours);
    }
    now.language = Language::load(code);
    QLocale::setDefault(now.language.locale());
    if (now.qts.load(QStringLiteral("qtbase_") + now.language.code(), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&now.qts);
    if (now.ours.load(QStringLiteral(":/i18n/driftsraad_%1.qm").arg(now.language.code())))
        QCoreApplication::installTranslator(&now.ours);
    now.installed = true;
}

} // namespace driftsraad
