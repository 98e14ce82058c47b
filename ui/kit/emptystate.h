#pragma once

#include <QWidget>

class QPushButton;

namespace driftsraad {

class Label;

/// What a place shows when there is nothing in it: an icon, a sentence that says so, and the one thing to do about it.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    /// Without a button text there is no button.
    EmptyState(const QString &iconName, const QString &sentence, const QString &buttonText = {}, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    /// Empty: no button.
    void setButtonText(const QString &text);

signals:
    void actionTriggered();

private:
    Label *m_sentence;
    QPushButton *m_action;
};

} // namespace driftsraad
