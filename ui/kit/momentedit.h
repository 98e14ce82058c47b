#pragma once

#include "core/base/instant.h"
#include "ui/kit/typedfield.h"

#include <optional>

namespace driftsraad {

/// A field for a point in time in Copenhagen, typed as people type it: "13-10-2026 10:00", "13.10 10.00", "131020261000". A day alone keeps
/// the time that stood there, a time alone ("10:00") the day. Arrow up and down go a step on in the part with the cursor, F4 opens a calendar.
/// What cannot be read, or never was on a clock, stays as it is typed.
class MomentEdit : public TypedField
{
    Q_OBJECT
public:
    explicit MomentEdit(QWidget *parent = nullptr);

    void setMoment(Instant at);
    /// An untouched field gives back exactly what it was given, seconds included; one that cannot be read what stood there before.
    Instant moment() const;
    bool isReadable() const { return text() == m_text || read().has_value(); }
    QString problem() const override;
    QSize sizeHint() const override;

signals:
    /// Something that can be read was typed or chosen.
    void momentChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::optional<Instant> read() const;
    void step(int steps);
    void openCalendar();

    Instant m_shown;
    QString m_text;
};

} // namespace driftsraad
