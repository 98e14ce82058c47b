#pragma once

#include "ui/kit/card.h"

class QComboBox;
class QLineEdit;
class QListWidget;

namespace driftsraad {

class Form;
class Label;
class Preferences;

/// How wide a card of settings becomes at most.
constexpr int settingsWidth = 760;

/// What a person has chosen for herself on this machine: her name, language, theme and the like. None of it needs a database; which
/// solutions are hers can be chosen where one is open.
class PersonCard : public Card
{
    Q_OBJECT
public:
    /// Who uses the card makes it anew in another language.
    PersonCard(Preferences &preferences, bool withSolutions, QWidget *parent = nullptr);

    void setSolutions(const QStringList &names);

private:
    void addLook(Form *form);
    void addSolutions(Form *form);
    void addNotices(Form *form);
    void showSpelling();

    Preferences &m_preferences;
    QLineEdit *m_name;
    QComboBox *m_theme = nullptr;
    QListWidget *m_mine = nullptr;
    Label *m_spellingNote = nullptr;
};

} // namespace driftsraad
