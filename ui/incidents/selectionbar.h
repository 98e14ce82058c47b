#pragma once

#include <QWidget>

class QPushButton;

namespace driftsraad {

class Label;

/// How many incidents are chosen and what can be done with them; there while there is something to do with several.
class SelectionBar : public QWidget
{
    Q_OBJECT
public:
    explicit SelectionBar(QWidget *parent = nullptr);

    void setCount(int count);
    int count() const { return m_count; }

signals:
    void changeWanted();
    void copyWanted();
    void clearWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void name();

    int m_count = 0;
    Label *m_text;
    QPushButton *m_change;
    QPushButton *m_copy;
    QPushButton *m_clear;
};

} // namespace driftsraad
