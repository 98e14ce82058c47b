#include "ui/kit/words.h"

#include <QCoreApplication>
#include <QLibraryInfo>

#include <memory>

namespace driftsraad {

namespace {

struct Spoken {
    Language language = Language::load(QStringLiteral("en"));
    std::unique_ptr<QTranslator> ours;
    std::unique_ptr<QTranslator> qts;
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
    if (now.ours && now.language.code() == code)
        return;
    now.language = Language::load(code);
    QLocale::setDefault(now.language.locale());
    auto qts = std::make_unique<QTranslator>();
    auto ours = std::make_unique<QTranslator>();
    const bool hasQts = qts->load(QStringLiteral("qtbase_") + now.language.code(), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    const bool hasOurs = ours->load(QStringLiteral(":/i18n/driftsraad_%1.qm").arg(now.language.code()));
    // The newest translator is asked first. The old ones go last, so that no widget ever asks while there is none.
    if (hasQts)
        QCoreApplication::installTranslator(qts.get());
    if (hasOurs)
        QCoreApplication::installTranslator(ours.get());
    std::swap(now.qts, qts);
    std::swap(now.ours, ours);
}

} // namespace driftsraad
