#pragma once

#include <QKeySequence>
#include <QLineEdit>
#include <QTimer>

namespace driftsraad {

/// A field with a magnifying glass. searched() comes when the typing rests (150 ms) or at once on Enter; Esc empties a filled field and
/// leaves an empty one to whoever stands around it.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    /// The placeholder is also the accessible name. A key focuses the field and is shown in it while it is empty.
    explicit SearchField(const QString &placeholder, const QKeySequence &key = {}, QWidget *parent = nullptr);

signals:
    void searched(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QTimer m_rest;
    QString m_hint;
    QAction *m_icon;
};

} // namespace driftsraad
