#pragma once

#include "ui/kit/statuspainter.h"

#include <QFrame>

class QPushButton;
class QToolButton;

namespace driftsraad {

class IconLabel;
class Label;

/// A strip across a page that says something about the whole of it, with at most one action: "Kun læsning: kan ikke nå det delte drev".
/// InProgress is a piece of information. It stays until its cause is gone or, where setClosable(true), the person closes it.
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(State state, const QString &text, const QString &action = {}, QWidget *parent = nullptr);

    void setMessage(State state, const QString &text);
    void setAction(const QString &text);
    void setClosable(bool closable);

signals:
    void actionTriggered();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    State m_state;
    IconLabel *m_icon;
    Label *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace driftsraad
