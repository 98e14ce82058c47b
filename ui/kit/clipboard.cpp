#include "ui/kit/clipboard.h"

#include "core/exchange/formula.h"
#include "ui/kit/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace driftsraad {

void copyToClipboard(const TableContent &content, HeadRow heads, const QStringList &before)
{
    const ClipboardTable table = toClipboard(content, language(), heads);
    QString text;
    QString html = before.isEmpty() ? QString() : QStringLiteral("<meta charset=\"utf-8\">");
    for (const QString &sentence : before) {
        text += withFormulaGuard(sentence) + u'\n';
        html += QStringLiteral("<p>%1</p>").arg(withFormulaGuard(sentence).toHtmlEscaped());
    }
    auto *data = new QMimeData;
    data->setText(before.isEmpty() ? table.text : text + u'\n' + table.text);
    // For a spreadsheet to paste, all of it escaped; never shown by a widget of ours.
    data->setData(QStringLiteral("text/html"), (html + table.html).toUtf8());
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace driftsraad
