#include "ui/supplierreports/comparisoncard.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/words.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace driftsraad {

namespace {

constexpr int spansHeight = 22;

void empty(QGridLayout *grid)
{
    while (QLayoutItem *item = grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

ComparisonCard::ComparisonCard(QWidget *parent) : Card({}, parent)
{
    m_gap = new Label({}, TextSize::Heading, QFont::DemiBold);
    m_status = new StatusLabel;
    m_lines = new QGridLayout;
    m_lines->setHorizontalSpacing(space::gap);
    m_lines->setVerticalSpacing(6);
    m_lines->setColumnStretch(1, 1);
    m_spans = button({}, ButtonKind::Flat);
    m_spans->setParent(this);
    setButtonSize(m_spans, ButtonSize::Small);
    m_spans->setFixedHeight(spansHeight);  // the lines stay as low as the others
    connect(m_spans, &QPushButton::clicked, this, &ComparisonCard::whyWanted);
    m_corrected = new StatusLabel;
    m_both = new QGridLayout;
    m_both->setHorizontalSpacing(space::gap);
    m_both->setVerticalSpacing(2);
    m_both->setColumnStretch(2, 1);
    m_proposal = new Label;
    m_proposal->setWordWrap(true);
    m_report = button({}, ButtonKind::Secondary, QStringLiteral("arrow-up-right"));
    setButtonSize(m_report, ButtonSize::Small);
    connect(m_report, &QPushButton::clicked, this, &ComparisonCard::reportWanted);
    m_why = new Label({}, TextSize::Small, QFont::DemiBold, Tone::Slate);
    m_reasons = new Label({}, TextSize::Small, QFont::Normal, Tone::Slate);
    m_reasons->setWordWrap(true);
    body()->setSpacing(space::unit);
    body()->addWidget(m_gap);
    body()->addWidget(m_status);
    body()->addLayout(m_lines);
    body()->addWidget(m_corrected);
    body()->addLayout(m_both);
    body()->addWidget(m_proposal);
    body()->addWidget(m_report, 0, Qt::AlignLeft);
    body()->addSpacing(space::half);
    body()->addWidget(m_why);
    body()->addWidget(m_reasons);
    body()->addStretch();
    clear();
}

int ComparisonCard::addLine(const QString &name, const QString &value, bool strong)
{
    const int row = m_lines->rowCount();
    m_lines->addWidget(new Label(name, TextSize::Base, QFont::Normal, Tone::Slate), row, 0);
    m_lines->addWidget(new Label(value, TextSize::Base, strong ? QFont::DemiBold : QFont::Normal), row, 2, Qt::AlignRight);
    return row;
}

void ComparisonCard::takeLines()
{
    m_lines->removeWidget(m_spans);
    m_spans->hide();
    m_observedLine = -1;
    empty(m_lines);
}

void ComparisonCard::clear()
{
    takeLines();
    setTitle(tr("Reported and observed"));
    m_gap->clear();
    m_status->setVisible(false);
    m_why->clear();
    m_reasons->clear();
    showObserved({});
}

void ComparisonCard::showObserved(const ObservedMonth &month)
{
    const std::optional<Availability> &counting = month.counting();
    m_lines->removeWidget(m_spans);
    m_spans->setVisible(counting && !counting->trace.isEmpty());
    if (counting && !counting->trace.isEmpty()) {
        const QString given = words(availabilityWords(*counting));
        // A month without downtime is no measurement, but what it would be can be looked at all the same.
        const int line = m_observedLine >= 0 ? m_observedLine : addLine(tr("From the incidents"), given);
        m_observedLine = line;
        m_lines->addWidget(m_spans, line, 1, Qt::AlignLeft | Qt::AlignVCenter);
        m_spans->setText(tr("Why this figure?"));
        m_spans->setAccessibleName(tr("The incidents give %1: why this figure?").arg(given));
    }
    showCorrection(month);
}

void ComparisonCard::showCorrection(const ObservedMonth &month)
{
    const bool corrected = month.correctedSince();
    empty(m_both);
    m_corrected->setVisible(corrected);
    m_proposal->setVisible(corrected);
    m_report->setVisible(corrected);
    if (!corrected)
        return;
    m_corrected->setStatus({State::Warning, tr("Corrected since the approval"), {}});
    m_report->setText(tr("Open the monthly report"));
    const auto put = [this](int column, const QString &name, const Availability &figure) {
        m_both->addWidget(new Label(name, TextSize::Small, QFont::Normal, Tone::Slate), 0, column);
        auto *value = new Label(words(availabilityWords(figure)), TextSize::Lead, QFont::DemiBold);
        value->setAccessibleName(tr("%1: %2").arg(name, value->text()));
        m_both->addWidget(value, 1, column);
    };
    put(0, tr("Approved %1").arg(language().shortDate(month.approvedAt.localDate())), *month.approved);
    put(1, tr("Today"), *month.today);
    m_proposal->setText(tr("Proposed follow-up: %1").arg(words(month.proposal())));
}

void ComparisonCard::showMonth(const MeasurePart &figure, const MonthFigure &month)
{
    takeLines();
    setTitle(tr("Reported and observed"));
    const Comparison &comparison = month.comparison;
    // As fine as the target that they stand beside.
    const auto fine = [&](qint64 value) {
        return words(figureWords(figure.measure, value, month.assessment.target.value_or(0)));
    };
    const auto written = [&](std::optional<qint64> value, bool canBeMeasured) {
        return value ? fine(*value) : canBeMeasured ? tr("missing") : tr("not measurable");
    };
    m_gap->setText(comparison.difference ? words(differenceWords(figure.measure, *comparison.reported, *comparison.observed)) : tr("No comparison"));
    m_status->setVisible(comparison.difference.has_value());
    if (comparison.difference)
        m_status->setStatus(comparison.differs ? Status{State::Warning, tr("More than the tolerance"), QStringLiteral("triangle-alert")}
                                               : Status{State::Positive, tr("Within the tolerance"), {}});
    addLine(tr("Reported"), written(comparison.reported, month.isMeasurable));
    QString observed = written(comparison.observed, month.isObservable);
    if (month.isProvisional && comparison.observed)
        observed = tr("%1 (provisional)").arg(observed);
    const int line = addLine(tr("Observed"), observed);
    if (month.fromIncidents)
        m_observedLine = line;
    if (month.assessment.target)
        addLine(tr("Target"), fine(*month.assessment.target));
    if (month.assessment.target && month.assessment.deviation)
        addLine(tr("From target"), words(deviationWords(figure.measure, *month.assessment.deviation, *month.assessment.target)), month.assessment.isMissed());
    QStringList reasons;
    // The first of the comparison's reasons are the two figures, which stand above.
    for (const Message &reason : month.assessment.trace + comparison.trace.mid(1))
        reasons.append(words(reason));
    m_why->setText(tr("Why this state?"));
    m_reasons->setText(reasons.join(u'\n'));
}

} // namespace driftsraad
