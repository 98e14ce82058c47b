#include "ui/kit/clipboard.h"

#include "ui/kit/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace driftsraad {

void copyToClipboard(const TableContent &content, HeadRow heads)
{
    const ClipboardTable table = toClipboard(content, language(), heads);
    auto *data = new QMimeData;
    data->setText(table.text);
    // For a spreadsheet to paste, escaped by toClipboard; never shown by a widget of ours.
    data->setData(QStringLiteral("text/html"), table.html.toUtf8());
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace driftsraad
