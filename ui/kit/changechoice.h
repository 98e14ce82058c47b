#pragma once

#include <QWidget>

class QRadioButton;

namespace driftsraad {

class DateField;
class Label;

/// Asks what a change to something dated is: a correction, which changes the past too, or an amendment, which lets the past stand and
/// holds from a day on. Nothing is chosen until the person does: the difference is too large to be guessed.
class ChangeChoice : public QWidget
{
    Q_OBJECT
public:
    explicit ChangeChoice(QDate today, QWidget *parent = nullptr);

    bool isChosen() const;
    bool isAmendment() const;
    /// The amendment's first day.
    QDate from() const;
    /// Shows what is missing and puts the keyboard there; false where nothing is.
    bool demand();

signals:
    void changed();

private:
    void showProblem(const QString &sentence);

    QRadioButton *m_correction;
    QRadioButton *m_amendment;
    DateField *m_from;
    QWidget *m_problem;
    Label *m_sentence;
};

} // namespace driftsraad
