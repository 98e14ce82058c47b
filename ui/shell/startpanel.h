#pragma once

#include <QWidget>

class QVBoxLayout;

namespace driftsraad {

class Label;
class Preferences;

/// What stands in the window while no database is open: the latest ones, and ways to open or make one. Says why one could not be opened.
class StartPanel : public QWidget
{
    Q_OBJECT
public:
    explicit StartPanel(const Preferences &preferences, QWidget *parent = nullptr);

    /// An empty sentence takes it away.
    void setFailure(const QString &sentence);
    void setOpening(const QString &path);

signals:
    void openRequested();
    void newRequested();
    void demoRequested();
    void settingsRequested();
    void fileChosen(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    const Preferences &m_preferences;
    QVBoxLayout *m_column;
    QString m_failure;
    QString m_opening;
};

} // namespace driftsraad
