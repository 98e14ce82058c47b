#pragma once

#include "core/chain/route.h"

#include <QFrame>

class QBoxLayout;
class QPushButton;

namespace driftsraad {

class IconLabel;
class Label;

/// When and how a fault is escalated, with the button that does it. It is always there; while it cannot be pressed, it says why.
class EscalationBox : public QFrame
{
    Q_OBJECT
public:
    explicit EscalationBox(QWidget *parent = nullptr);

    /// whom is asked again by the second button; empty: nobody was asked.
    void show(const EscalationWay &way, const QString &whom, const QString &readOnly);
    bool mayEscalate() const;
    void retranslate();

signals:
    void escalateWanted();
    void remindWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitHeight();

    EscalationWay m_way;
    QString m_whom;
    QString m_readOnly;
    IconLabel *m_icon;
    Label *m_state;
    Label *m_text;
    QPushButton *m_escalate;
    QPushButton *m_remind;
    QBoxLayout *m_buttons;
};

} // namespace driftsraad
