#pragma once

#include <QPushButton>

namespace driftsraad {

/// A warning in a card's head that opens what it counts: an icon and words in the warning's colour.
class ProblemLink : public QPushButton
{
    Q_OBJECT
public:
    explicit ProblemLink(QWidget *parent = nullptr);
    /// A plain one counts what is no warning.
    void setPlain(bool plain);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_plain = false;
};

} // namespace driftsraad
