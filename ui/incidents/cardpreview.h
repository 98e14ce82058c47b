#pragma once

#include "core/incidents/queries.h"

#include <QFrame>

class QVBoxLayout;

namespace driftsraad {

/// What lies behind a card, beside it while the mouse rests there: the whole title and what the card has no room for. It takes neither
/// the keyboard nor the mouse.
class CardPreview : public QFrame
{
    Q_OBJECT
public:
    explicit CardPreview(QWidget *board);

    /// Beside the card, whose rectangle is in the screen's coordinates.
    void showBeside(const IncidentCard &card, const QRect &place, Instant now);
    qint64 shown() const { return isVisible() ? m_id : 0; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void fill(const IncidentCard &card, Instant now);

    QVBoxLayout *m_rows;
    QWidget *m_content = nullptr;
    qint64 m_id = 0;
};

} // namespace driftsraad
