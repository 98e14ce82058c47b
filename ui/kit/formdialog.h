#pragma once

#include <QDialog>

#include <functional>

class QPushButton;
class QVBoxLayout;

namespace driftsraad {

class Banner;
class Form;

/// Asks over a dialog whether what was typed there may be lost; to keep it is what Enter and Escape do. discard is called where it may.
void askToDiscard(QDialog *dialog, std::function<void()> discard);

/// A dialog around a form: heading, fields, Save and Cancel. Show it with open(). Save (or Ctrl+Enter) emits submitted() and leaves the
/// dialog open: whoever stores calls setBusy(true), then accept() when it is stored or showProblem() when it is refused, so that nothing
/// typed is lost. Closing a dialog whose fields were touched asks first.
class FormDialog : public QDialog
{
    Q_OBJECT
public:
    FormDialog(const QString &title, const QString &saveText, QWidget *parent);

    Form &form() { return *m_form; }
    /// Below the form, for tables and previews.
    QVBoxLayout *below() { return m_below; }
    /// Turns the fields off while the answer is awaited.
    void setBusy(bool busy);
    /// A refusal that belongs to no single field, at the top. Ends busy.
    void showProblem(const QString &sentence);
    /// The fields hold something that is not stored. Set by every edit in the form.
    void setTouched(bool touched) { m_touched = touched; }

public slots:
    void reject() override;

signals:
    void submitted();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void watchFields();

    Banner *m_problem;
    Form *m_form;
    QVBoxLayout *m_below;
    QPushButton *m_save;
    QPushButton *m_cancel;
    bool m_touched = false;
    bool m_watched = false;
};

} // namespace driftsraad
