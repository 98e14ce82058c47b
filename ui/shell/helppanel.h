#pragma once

#include <QTextBrowser>

namespace driftsraad {

/// The help page of a screen, from the program's own resources (resources/help/da and /en), its shortcuts first.
class HelpPanel : public QTextBrowser
{
    Q_OBJECT
public:
    explicit HelpPanel(QWidget *parent = nullptr);

    void show(const QString &topic);
    using QTextBrowser::show;
    void retranslate();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setType();
    void fitHeight();

    QString m_topic;
};

} // namespace driftsraad
