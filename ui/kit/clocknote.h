#pragma once

#include "ui/kit/label.h"

namespace driftsraad {

class MomentEdit;

/// Says which moment a time means that the clocks show twice, and how the other one is chosen; hidden where nobody can be in doubt.
class ClockNote : public Label
{
    Q_OBJECT
public:
    explicit ClockNote(MomentEdit *edit);

    /// Whether the field's row is shown; a note without its field says nothing.
    void setRowVisible(bool visible);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();

    MomentEdit *m_edit;
    bool m_rowVisible = true;
};

} // namespace driftsraad
