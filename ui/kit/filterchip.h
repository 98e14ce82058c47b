#pragma once

#include <QAbstractButton>
#include <QList>
#include <QVariant>

namespace driftsraad {

/// One filter over a list: its name, the value chosen and a menu of values. While something is chosen it is tinted and has an X that takes
/// the filter away; Delete does the same from the keyboard.
class FilterChip : public QAbstractButton
{
    Q_OBJECT
public:
    struct Choice {
        QString text;
        QVariant value;
    };

    explicit FilterChip(const QString &name, QWidget *parent = nullptr);

    void setName(const QString &name);
    /// What it says while nothing is chosen; "Alle" where nothing else is given.
    void setNothing(const QString &text);
    /// The values that can be chosen. "Alle" (an invalid value) is always first and is not given here. A chosen value that is no longer
    /// there is kept and shown by its earlier text.
    void setChoices(const QList<Choice> &choices);
    QVariant value() const { return m_chosen.value; }
    void setValue(const QVariant &value);
    void clear() { setValue({}); }
    bool isActive() const { return m_chosen.value.isValid(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// An invalid value means no filter.
    void valueChanged(const QVariant &value);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void openMenu();
    void name();
    QString shownValue() const;
    QRect markRect() const;

    QString nothing() const;

    QString m_name;
    QString m_nothing;
    QList<Choice> m_choices;
    Choice m_chosen;
};

} // namespace driftsraad
