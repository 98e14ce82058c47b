#include "ui/overview/overviewcharts.h"

#include "core/supplierreports/queries.h"
#include "ui/kit/card.h"
#include "ui/kit/charts/chartview.h"
#include "ui/kit/label.h"
#include "ui/kit/words.h"

#include <QVBoxLayout>

#include <algorithm>

namespace driftsraad {

namespace {

constexpr int shownMonths = 12;
constexpr int roomForNote = 400;
constexpr double millionthsAPerCent = 10'000;

QList<std::optional<double>> perCent(const QList<std::optional<qint64>> &values)
{
    QList<std::optional<double>> shown;
    for (const std::optional<qint64> &value : values)
        shown.append(value ? std::optional<double>(static_cast<double>(*value) / millionthsAPerCent) : std::nullopt);
    return shown;
}

/// The colours have fixed meanings (tokens: Chart palette).
int colourOf(IncidentCause cause)
{
    return cause == IncidentCause::Unknown ? 6 : static_cast<int>(cause);
}

Label *smallNote(const QString &text)
{
    return new Label(text, TextSize::Small, QFont::Normal, Tone::Slate);
}

QString availabilitySentence(const AvailabilityMonths &months)
{
    const std::optional<qint64> mean = months.average.isEmpty() ? std::nullopt : months.average.last();
    if (!mean || !months.target)
        return OverviewCharts::tr("There is no figure for the latest month");
    if (*mean < *months.target)
        return OverviewCharts::tr("The average is below the target");
    return months.belowTarget == 0 ? OverviewCharts::tr("The average meets the target, and so does every solution")
                                   : OverviewCharts::tr("The average meets the target. %Ln solutions are below their own", nullptr, months.belowTarget);
}

} // namespace

OverviewCharts::OverviewCharts(AsyncStore &store, QWidget *parent)
    : QWidget(parent), m_store(store), m_lineCard(new Card), m_line(new LineChart), m_barCard(new Card), m_bars(new StackedBarChart)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::gap);
    m_lineCard->body()->addWidget(m_line, 1);
    m_barCard->body()->addWidget(m_bars, 1);
    column->addWidget(m_lineCard, 1);
    column->addWidget(m_barCard, 1);
    connect(m_line, &LineChart::clicked, this, [this](int series, int point) {
        const bool isWorst = series == 1 && m_availability.worstSolution.isValid();
        emit goTo("sla", isWorst ? RecordRef{table<Solution>().nameText(), m_availability.worstSolution.value} : RecordRef{},
                  {.month = m_availability.months.value(point)});
    });
    connect(m_bars, &StackedBarChart::clicked, this, [this] { emit goTo("incidents", {}); });
    retranslate();
}

void OverviewCharts::setScope(const Scope &scope)
{
    m_scope = scope;
    reload();
}

void OverviewCharts::reload()
{
    m_store.read(this, {"overview.availability", Priority::Background}, [scope = m_scope](Reader &reader) { return availabilityMonths(reader, shownMonths, scope); },
                 [this](Result<AvailabilityMonths> months) {
                     if (months) {
                         m_availability = *months;
                         showAvailability();
                     } else {
                         emit failed(months.error());
                     }
                 });
    m_months = monthsUntil(reportingMonth(m_store.clock().today()), shownMonths);
    m_causes.clear();
    askCauses(0);
}

/// Month by month: with 1,000,000 incidents one question for all of them would hold up what the person asks meanwhile.
void OverviewCharts::askCauses(int month)
{
    m_store.read(this, {"overview.causes", Priority::Background}, [wanted = m_months[month], scope = m_scope](Reader &reader) { return causesOf(reader, wanted, scope); },
                 [this, month](Result<QList<qint64>> counts) {
                     if (!counts) {
                         emit failed(counts.error());
                         return;
                     }
                     m_causes.append(*counts);
                     if (month + 1 < m_months.size())
                         askCauses(month + 1);
                     else
                         showCauses();
                 });
}

/// Beside a short title there is room for a note only on a wide card.
void OverviewCharts::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (m_lineNote)
        m_lineNote->setVisible(width() >= roomForNote);
}

void OverviewCharts::showAvailability()
{
    const AvailabilityMonths &months = m_availability;
    m_lineCard->setSubtitle(availabilitySentence(months));
    m_lineNote = smallNote(tr("%Ln solutions, 12 months, %", nullptr, months.solutions));
    m_lineCard->setTrailing(m_lineNote);
    m_lineNote->setVisible(width() >= roomForNote);
    LineChartData line{.title = tr("Availability against target"), .months = months.months, .measure = ChartMeasure::percent()};
    line.lines.append({.name = tr("Average"), .values = perCent(months.average), .colour = 1, .provisional = months.provisionalAverage});
    if (!months.worst.isEmpty())
        line.lines.append({.name = months.worstName, .values = perCent(months.worst), .colour = 2, .provisional = months.provisionalWorst});
    // The mean of several targets is no promise with decimals of its own: it is shown as coarse as the mean beside it.
    if (months.target)
        line.target = static_cast<double>(*months.target / 100 * 100) / millionthsAPerCent;
    m_line->setData(line);
}

void OverviewCharts::showCauses()
{
    StackedBarData bars{.title = tr("Incidents by cause"), .months = m_months};
    const QList<IncidentCause> &causes = incidentCauses();
    for (int cause = 0; cause < causes.size(); ++cause) {
        ChartLayer layer{.name = words(word(causes[cause])), .colour = colourOf(causes[cause])};
        for (const QList<qint64> &month : std::as_const(m_causes))
            layer.counts.append(month[cause]);
        const bool isEmpty = std::all_of(layer.counts.cbegin(), layer.counts.cend(), [](qint64 count) { return count == 0; });
        if (!isEmpty)
            bars.layers.append(layer);
    }
    m_bars->setData(bars);
    m_barCard->setTrailing(smallNote(tr("number a month")));
    const QList<qint64> &latest = m_causes.last();
    const auto most = std::max_element(latest.cbegin(), latest.cend());
    const QString month = language().locale().monthName(m_months.last().month());
    m_barCard->setSubtitle(most == latest.cend() || *most == 0 ? tr("No incidents were reported in %1").arg(month)
                                                                : tr("The most frequent cause in %1: %2")
                                                                      .arg(month, words(word(causes[most - latest.cbegin()]))));
}

void OverviewCharts::retranslate()
{
    m_lineCard->setTitle(tr("Availability against target"));
    m_barCard->setTitle(tr("Incidents by cause"));
    m_line->setLanguage(language());
    m_bars->setLanguage(language());
    if (!m_availability.months.isEmpty())
        showAvailability();
    if (m_causes.size() == m_months.size() && !m_causes.isEmpty())
        showCauses();
}

} // namespace driftsraad
