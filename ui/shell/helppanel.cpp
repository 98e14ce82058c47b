#include "ui/shell/helppanel.h"

#include "ui/kit/type.h"
#include "ui/kit/words.h"

#include <QFile>

namespace driftsraad {

HelpPanel::HelpPanel(QWidget *parent) : QTextBrowser(parent)
{
    setFrameShape(NoFrame);
    setOpenLinks(false);
    setAccessibleName(tr("Help"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    document()->setDefaultFont(textFont());
}

void HelpPanel::show(const QString &topic)
{
    m_topic = topic;
    QFile file(QStringLiteral(":/help/%1/%2.md").arg(language().code(), topic));
    setMarkdown(file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : tr("There is no help page for this screen."));
    fitHeight();
}

void HelpPanel::retranslate()
{
    setAccessibleName(tr("Help"));
    show(m_topic);
}

void HelpPanel::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitHeight();
}

/// The drawer scrolls; a second scroll bar inside it would catch the wheel.
void HelpPanel::fitHeight()
{
    document()->setTextWidth(viewport()->width());
    setFixedHeight(static_cast<int>(document()->size().height()) + 8);
}

} // namespace driftsraad
