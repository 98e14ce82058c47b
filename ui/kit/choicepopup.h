#pragma once

#include "ui/kit/filterchip.h"

#include <QFrame>

class QLineEdit;
class QListWidget;

namespace driftsraad {

/// More choices than a menu can hold: a field that narrows them while typing, and a list below it. The keyboard stays in the field; up and
/// down move in the list, Enter chooses, Esc leaves.
class ChoicePopup : public QFrame
{
    Q_OBJECT
public:
    ChoicePopup(const QString &name, const QList<FilterChip::Choice> &choices, const QVariant &chosen, QWidget *parent);

    void openAt(const QPoint &global);

signals:
    void picked(const QVariant &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void narrow(const QString &text);
    void pick();
    void step(int key);

    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace driftsraad
