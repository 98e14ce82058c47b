#include "ui/shell/helppanel.h"

#include "ui/kit/theme.h"
#include "ui/kit/type.h"
#include "ui/kit/words.h"

#include <QFile>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

namespace driftsraad {

namespace {

QString contentOf(const QString &topic)
{
    QFile file(QStringLiteral(":/help/%1/%2.md").arg(language().code(), topic));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

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
    const QString page = contentOf(topic);
    // The keys of the whole window come after those of the screen.
    setMarkdown((page.isEmpty() ? tr("There is no help page for this screen.") : page) + QLatin1Char('\n') + contentOf(QStringLiteral("keys")));
    setType();
    fitHeight();
}

/// The page in the program's own letters: Markdown brings weights that are not bundled, and paragraphs without room between them.
void HelpPanel::setType()
{
    QTextCursor cursor(document());
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat room = block.blockFormat();
        const bool isHeading = room.headingLevel() > 0;
        room.setTopMargin(isHeading && block != document()->begin() ? space::gap : 0);
        room.setBottomMargin(block.textList() ? space::half : space::unit);
        room.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(room);
        QList<std::pair<int, int>> bold;
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (isHeading || part.fragment().charFormat().fontWeight() >= QFont::Bold)
                bold.append({part.fragment().position(), part.fragment().length()});
        }
        for (const auto &[from, length] : std::as_const(bold)) {
            QTextCharFormat letters;
            letters.setFont(textFont(isHeading ? TextSize::Lead : TextSize::Base, QFont::DemiBold));
            cursor.setPosition(from);
            cursor.setPosition(from + length, QTextCursor::KeepAnchor);
            cursor.mergeCharFormat(letters);
        }
    }
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (QTextList *list = block.textList()) {
            QTextListFormat format = list->format();
            format.setIndent(1);
            list->setFormat(format);
        }
    }
    document()->setIndentWidth(space::gap);
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
