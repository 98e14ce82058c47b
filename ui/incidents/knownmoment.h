#pragma once

#include "core/base/instant.h"

#include <QWidget>

class QCheckBox;

namespace driftsraad {

class MomentEdit;

/// A point in time that may be unknown: a tick says that it is known, the field beside it when it was.
class KnownMoment : public QWidget
{
    Q_OBJECT
public:
    /// The names are what is read aloud, of the tick and of the time.
    KnownMoment(const QString &tick, const QString &spokenTick, const QString &spokenTime, QWidget *parent = nullptr);

    /// Where it is unknown the field proposes a time.
    void setMoment(Instant at, Instant proposed);
    /// Not set where it is unknown.
    Instant moment() const;

private:
    QCheckBox *m_known;
    MomentEdit *m_at;
};

} // namespace driftsraad
