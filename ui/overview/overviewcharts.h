#pragma once

#include "core/overview/overview.h"
#include "ui/kit/page.h"

namespace driftsraad {

class Card;
class Label;
class LineChart;
class StackedBarChart;

/// The two charts of the overview: availability against the target, and incidents by cause, over twelve months.
class OverviewCharts : public QWidget
{
    Q_OBJECT
public:
    explicit OverviewCharts(AsyncStore &store, QWidget *parent = nullptr);

    void reload();
    void setScope(const Scope &scope);
    void retranslate();

signals:
    void goTo(const QByteArray &page, const driftsraad::RecordRef &record, const driftsraad::Step &step = {});
    void failed(const driftsraad::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void askCauses(int month);
    void showAvailability();
    void showCauses();

    AsyncStore &m_store;
    Scope m_scope;
    Card *m_lineCard;
    LineChart *m_line;
    Label *m_lineNote = nullptr;
    Card *m_barCard;
    StackedBarChart *m_bars;
    AvailabilityMonths m_availability;
    QList<Month> m_months;
    QList<QList<qint64>> m_causes;  ///< a list a month, a count a cause
};

} // namespace driftsraad
