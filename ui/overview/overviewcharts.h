#pragma once

#include "core/overview/overview.h"
#include "core/storage/asyncstore.h"

#include <QWidget>

namespace driftsraad {

class Card;
class LineChart;
class StackedBarChart;

/// The two charts of the overview: availability against the target, and incidents by cause, over twelve months.
class OverviewCharts : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewCharts(AsyncStore &store, QWidget *parent = nullptr);

    void reload();
    void retranslate();

signals:
    void goTo(const QByteArray &page, const driftsraad::RecordRef &record);
    void failed(const driftsraad::Error &error);

private:
    void askCauses(int month);
    void showAvailability();
    void showCauses();

    AsyncStore &m_store;
    Card *m_lineCard;
    LineChart *m_line;
    Card *m_barCard;
    StackedBarChart *m_bars;
    AvailabilityMonths m_availability;
    QList<Month> m_months;
    QList<QList<qint64>> m_causes;  ///< a list a month, a count a cause
};

} // namespace driftsraad
