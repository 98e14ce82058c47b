#pragma once

#include <QFrame>

class QMimeData;
class QPushButton;

namespace driftsraad {

class Label;

/// Where a file is dropped or chosen: a dashed frame with the file's name and what it is.
class DropZone : public QFrame
{
    Q_OBJECT
public:
    explicit DropZone(QWidget *parent = nullptr);

    void setFile(const QString &name, const QString &description);
    void retranslate();
    QPushButton *chooseButton() const { return m_choose; }
    /// The first local file that is dragged; empty where there is none.
    static QString fileOf(const QMimeData *dragged);

signals:
    void chooseFile();
    void dropped(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    Label *m_name;
    Label *m_description;
    QPushButton *m_choose;
    bool m_over = false;
};

} // namespace driftsraad
