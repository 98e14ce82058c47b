#include "ui/kit/changechoice.h"

#include "ui/kit/fieldeditor.h"
#include "ui/kit/iconlabel.h"
#include "ui/kit/label.h"

#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

namespace driftsraad {

ChangeChoice::ChangeChoice(QDate today, QWidget *parent)
    : QWidget(parent), m_correction(new QRadioButton(tr("Correction (changes the past too)"))),
      m_amendment(new QRadioButton(tr("Amendment from a day (the past stands)"))), m_from(new DateField(today)), m_problem(new QWidget),
      m_sentence(new Label({}, TextSize::Small, QFont::Medium, Tone::Critical))
{
    setAccessibleName(tr("What is the change?"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(2, space::half, 2, 0);
    rows->setSpacing(space::half);
    rows->addWidget(new Label(tr("What is the change?"), TextSize::Base, QFont::DemiBold));
    rows->addWidget(m_correction);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::unit);
    m_from->setDate(today);
    m_from->setFixedWidth(120);
    m_from->setAccessibleName(tr("The amendment's first day"));
    m_from->setEnabled(false);
    line->addWidget(m_amendment);
    line->addWidget(m_from);
    line->addStretch();
    rows->addLayout(line);
    auto *problem = new QHBoxLayout(m_problem);
    problem->setContentsMargins(0, 0, 0, 0);
    problem->setSpacing(space::half);
    m_sentence->setWordWrap(true);
    problem->addWidget(new IconLabel(QStringLiteral("circle-alert"), 12, Tone::Critical));
    problem->addWidget(m_sentence, 1);
    m_problem->hide();
    rows->addWidget(m_problem);
    for (QRadioButton *choice : {m_correction, m_amendment}) {
        connect(choice, &QRadioButton::toggled, this, [this] {
            m_from->setEnabled(m_amendment->isChecked());
            showProblem({});
            emit changed();
        });
    }
    connect(m_from, &QLineEdit::textChanged, this, [this] { showProblem({}); });
}

bool ChangeChoice::isChosen() const
{
    return m_correction->isChecked() || (m_amendment->isChecked() && from().isValid());
}

bool ChangeChoice::isAmendment() const
{
    return m_amendment->isChecked();
}

QDate ChangeChoice::from() const
{
    return m_from->date();
}

void ChangeChoice::showProblem(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    setAccessibleDescription(sentence);
}

bool ChangeChoice::demand()
{
    if (isChosen())
        return false;
    if (m_amendment->isChecked()) {
        showProblem(tr("Write the amendment's first day as 23-11-2026."));
        m_from->setFocus(Qt::OtherFocusReason);
    } else {
        showProblem(tr("Choose whether it is a correction or an amendment."));
        m_correction->setFocus(Qt::OtherFocusReason);
    }
    return true;
}

} // namespace driftsraad
