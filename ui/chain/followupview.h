#pragma once

#include "ui/chain/panelparts.h"
#include "core/chain/route.h"
#include "core/incidents/incident.h"
#include "ui/kit/statuspainter.h"

#include <QWidget>

namespace driftsraad {

class StepRow;

/// "Who follows up?": the fault's steps from who feels it to who has to answer, one of them opened with its reasons. For a meeting they
/// are gone through one by one.
class FollowUpView : public QWidget
{
    Q_OBJECT
public:
    explicit FollowUpView(QWidget *parent = nullptr);

    struct Shown {
        Chain chain{};
        FaultRoute route{};
        EscalationWay way{};
        QList<WalkStep> steps{};
        std::optional<Incident> incident{};
        Instant now{};
    };
    /// The opened step stays where the route is the same.
    void show(const Shown &shown);
    const Shown &shown() const { return m_shown; }
    /// From 0; -1 while none is opened.
    int step() const { return m_step; }
    void setStep(int step);
    /// What the opened step stands in; none while no step is opened.
    QWidget *openedRow() const;

signals:
    void stepChanged(int step);
    void recordWanted(const driftsraad::RecordRef &record);
    void missingWanted(const driftsraad::Missing &missing);

private:
    void fill();
    Status statusOf(const WalkStep &step) const;
    QString timeOf(const WalkStep &step) const;

    Shown m_shown;
    int m_step = -1;
    QVBoxLayout *m_rows;
    QList<StepRow *> m_steps;
};

} // namespace driftsraad
