#pragma once

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace driftsraad {

class Label;

/// What a long piece of work shows of itself: a sentence, a bar and Cancel. It appears only when the work has taken half a second, so that
/// quick work shows nothing.
class ProgressStrip : public QWidget
{
    Q_OBJECT
public:
    static constexpr int patience = 500; ///< milliseconds

    explicit ProgressStrip(QWidget *parent = nullptr);

    /// Work that cannot be stopped shows no button.
    void start(const QString &text, bool cancellable = true);
    /// A total of zero or less means that nobody knows how much there is.
    void setProgress(qint64 done, qint64 total);
    void setText(const QString &text);
    void finish();

signals:
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QTimer m_wait;
    Label *m_text;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace driftsraad
