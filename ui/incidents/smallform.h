#pragma once

#include <QFrame>
#include <QPointer>


namespace driftsraad {

class Form;
class Label;

/// A few fields over the page, without stopping it: what a move or a priority still needs. Enter confirms, Esc gives up; either way it
/// goes away and the keyboard returns to where it was. Until then Tab goes around in it. With another page in front it is given up.
class SmallForm : public QFrame
{
    Q_OBJECT
public:
    /// over is the page it lies on.
    SmallForm(const QString &title, const QString &confirm, QWidget *over);

    Form *form() const { return m_form; }
    /// Why what was confirmed could not be stored; the fields keep what was typed.
    void showRefusal(const QString &sentence);
    /// Near this place of the page, inside it, with the keyboard on the first field.
    void openAt(const QPoint &position, QWidget *first);
    /// Called by who listens to confirmed() once the answer is good.
    void finish();

signals:
    void confirmed();
    void cancelled();

protected:
    bool event(QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void fit();
    void giveUp();

    Form *m_form;
    Label *m_refusal;
    QPointer<QWidget> m_first;
    QPointer<QWidget> m_before;
};

} // namespace driftsraad
