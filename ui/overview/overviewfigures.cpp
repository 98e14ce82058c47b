#include "ui/kit/figurestrip.h"
#include "ui/kit/words.h"
#include "ui/overview/overviewpage.h"

namespace driftsraad {

namespace {

QString monthName(Month month)
{
    return language().locale().monthName(month.month());
}

} // namespace

void OverviewPage::askFigures()
{
    const auto wanted = scope();
    if (!m_hasContent || !wanted)
        return;
    store().read(this, {"overview.figures"}, [scope = *wanted](Reader &reader) { return keyFigures(reader, scope); }, [this, wanted](Result<KeyFigures> figures) {
        if (scope() != wanted)
            return;
        if (figures)
            showFigures(*figures);
        else
            emit failed(figures.error());
    });
}

void OverviewPage::showFigures(const KeyFigures &figures)
{
    m_figures = figures;
    const QString month = monthName(figures.month);
    const auto share = [](qint64 part, qint64 whole) { return tr("%1 of %2").arg(language().number(part), language().number(whole)); };
    Figure incidents{.title = tr("Open incidents"),
                     .value = language().number(figures.openIncidents),
                     .note = tr("against %1 a week ago").arg(language().number(figures.openAWeekAgo))};
    if (figures.highestPriority > 0)
        incidents.status = Status{State::Critical, tr("%Ln of priority 1", nullptr, static_cast<int>(figures.highestPriority)), QStringLiteral("triangle-alert")};
    Figure levels{.title = tr("SLA met in %1").arg(month), .value = share(figures.targetsMet, figures.solutions), .note = tr("solutions")};
    if (figures.belowTarget > 0 && figures.withoutFigure > 0)
        levels.status = Status{State::Warning, tr("%1 below target, %2 without figure").arg(figures.belowTarget).arg(figures.withoutFigure), {}};
    else if (figures.belowTarget > 0)
        levels.status = Status{State::Warning, tr("%Ln below target", nullptr, figures.belowTarget), {}};
    else if (figures.withoutFigure > 0)
        levels.status = Status{State::Warning, tr("%Ln without figure", nullptr, figures.withoutFigure), {}};
    Figure reports{.title = tr("Monthly reports for %1").arg(month), .value = share(figures.reportsReceived, figures.reportsDue), .note = tr("received")};
    if (const int missing = figures.reportsDue - figures.reportsReceived; missing > 0)
        reports.status = Status{State::Critical, tr("%Ln missing", nullptr, missing), {}};
    Figure places{.title = tr("Places in groups"), .value = share(figures.placesFilled, figures.places), .note = tr("taken")};
    if (const int open = figures.places - figures.placesFilled; open > 0)
        places.status = Status{State::Warning, tr("%Ln vacant", nullptr, open), QStringLiteral("user")};
    m_strip->setFigures({incidents, levels, reports, places});
}

void OverviewPage::openFigure(int figure)
{
    static const QList<QByteArray> places{"incidents", "sla", "reports", "groups"};
    if (figure >= 0 && figure < places.size())
        emit goTo(places[figure], {});
}

} // namespace driftsraad
