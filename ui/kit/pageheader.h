#pragma once

#include <QWidget>

class QHBoxLayout;

namespace driftsraad {

class Label;

/// The head of a page, 48 pixels: title, a line in slate beside it, and the page's actions at the right. The line gives way where the
/// others would be cut.
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    /// Directly after the title, such as the segments of the SLA page.
    void addBesideTitle(QWidget *widget);
    /// At the right end, from left to right in the order added.
    void addAction(QWidget *widget);
    using QWidget::addAction;

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeRoom();

    Label *m_title;
    Label *m_subtitle;
    QHBoxLayout *m_beside;
    QHBoxLayout *m_actions;
};

} // namespace driftsraad
