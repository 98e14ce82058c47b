#include "ui/supplierreports/comparisoncard.h"

#include "ui/kit/label.h"
#include "ui/kit/words.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace driftsraad {

ComparisonCard::ComparisonCard(QWidget *parent) : Card({}, parent)
{
    m_gap = new Label({}, TextSize::Heading, QFont::DemiBold);
    m_status = new StatusLabel;
    m_lines = new QGridLayout;
    m_lines->setHorizontalSpacing(space::gap);
    m_lines->setVerticalSpacing(6);
    m_lines->setColumnStretch(0, 1);
    m_why = new Label({}, TextSize::Small, QFont::DemiBold, Tone::Slate);
    m_reasons = new Label({}, TextSize::Small, QFont::Normal, Tone::Slate);
    m_reasons->setWordWrap(true);
    body()->setSpacing(space::unit);
    body()->addWidget(m_gap);
    body()->addWidget(m_status);
    body()->addLayout(m_lines);
    body()->addSpacing(space::half);
    body()->addWidget(m_why);
    body()->addWidget(m_reasons);
    body()->addStretch();
    clear();
}

void ComparisonCard::empty()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void ComparisonCard::addLine(const QString &name, const QString &value, bool strong)
{
    const int row = m_lines->rowCount();
    m_lines->addWidget(new Label(name, TextSize::Base, QFont::Normal, Tone::Slate), row, 0);
    m_lines->addWidget(new Label(value, TextSize::Base, strong ? QFont::DemiBold : QFont::Normal), row, 1, Qt::AlignRight);
}

void ComparisonCard::clear()
{
    empty();
    setTitle(tr("Reported and observed"));
    m_gap->clear();
    m_status->setVisible(false);
    m_why->clear();
    m_reasons->clear();
}

void ComparisonCard::showMonth(const MeasurePart &figure, const MonthFigure &month)
{
    empty();
    setTitle(tr("Reported and observed"));
    const Comparison &comparison = month.comparison;
    const auto written = [&](std::optional<qint64> value) {
        return value ? words(figureWords(figure.measure, *value)) : tr("missing");
    };
    m_gap->setText(comparison.difference ? words(differenceWords(figure.measure, *comparison.difference)) : tr("No comparison"));
    m_status->setVisible(comparison.difference.has_value());
    if (comparison.difference)
        m_status->setStatus(comparison.differs ? Status{State::Warning, tr("More than the tolerance"), QStringLiteral("triangle-alert")}
                                               : Status{State::Positive, tr("Within the tolerance"), {}});
    addLine(tr("Reported"), written(comparison.reported));
    addLine(tr("Observed"), written(comparison.observed));
    if (month.assessment.target)
        addLine(tr("Target"), words(figureWords(figure.measure, *month.assessment.target)));
    if (month.assessment.deviation)
        addLine(tr("From target"), words(differenceWords(figure.measure, *month.assessment.deviation)), month.assessment.isMissed());
    QStringList reasons;
    // The first of the comparison's reasons are the two figures, which stand above.
    for (const Message &reason : month.assessment.trace + comparison.trace.mid(1))
        reasons.append(words(reason));
    m_why->setText(tr("Why this state?"));
    m_reasons->setText(reasons.join(u'\n'));
}

} // namespace driftsraad
