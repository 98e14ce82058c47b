#pragma once

#include "core/base/instant.h"
#include "ui/kit/formdialog.h"

#include <QDate>

namespace driftsraad {

class DateField;

/// Which matrix is looked at: the one of a day, with what was known by a day, and whether another one is held beside it.
struct MatrixMoment {
    QDate day{};    ///< invalid: today
    QDate known{};  ///< with what had been stored by the end of that day; invalid: with all there is
    bool operator==(const MatrixMoment &) const = default;
};
struct MatrixSight {
    MatrixMoment shown{};
    std::optional<MatrixMoment> before{};  ///< compared with this one

    bool isToday() const { return *this == MatrixSight{}; }
    bool operator==(const MatrixSight &) const = default;
};

/// "1. januar 2027", "i dag, efter det vi vidste 1. juni 2026"
QString momentText(const MatrixMoment &moment);
/// What the banner says while another matrix than today's is looked at.
QString sightText(const MatrixSight &sight, int differences);
/// The last moment of a day.
Instant endOfDay(QDate day);

/// Asks for a day, what was known, and what to compare with.
class SightForm : public FormDialog
{
    Q_OBJECT
public:
    SightForm(const MatrixSight &sight, QDate today, QWidget *parent);

    MatrixSight sight() const;
    bool check();

private:
    QDate m_today;
    DateField *m_day;
    DateField *m_known;
    DateField *m_beforeDay;
    DateField *m_beforeKnown;
};

} // namespace driftsraad
