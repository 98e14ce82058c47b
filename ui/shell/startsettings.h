#pragma once

#include <QWidget>

class QVBoxLayout;

namespace driftsraad {

class PersonCard;
class Preferences;

/// Indstillinger while no database is open: what this person has chosen on this machine. What the group has chosen lies in a database.
class StartSettings : public QWidget
{
    Q_OBJECT
public:
    explicit StartSettings(Preferences &preferences, QWidget *parent = nullptr);

signals:
    /// Back to the choice of a database.
    void closed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    Preferences &m_preferences;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column;
};

} // namespace driftsraad
