#include "ui/chain/longlist.h"

#include "ui/chain/panelparts.h"

#include <QCoreApplication>

#include <algorithm>

namespace driftsraad {

namespace {

constexpr qsizetype firstLines = 12;
/// As many at a time as are built without a stop.
constexpr qsizetype moreLines = 100;

QString restWords(int count)
{
    const char *const source = QT_TRANSLATE_N_NOOP("ChainCards", "and %Ln more");
    return QCoreApplication::translate("ChainCards", source, nullptr, count);
}

struct LongList {
    QVBoxLayout *lines = nullptr;
    QByteArray name{};
    qsizetype count = 0;
    OpenedLists opened{};
    std::function<void(QVBoxLayout *, qsizetype)> addLine{};
};

/// Shows what has come, at once and not in the next turn, so that it can have the keyboard.
void showFrom(const QVBoxLayout *lines, int from, bool withKeyboard)
{
    bool hasKeyboard = !withKeyboard;
    for (int i = from; i < lines->count(); ++i) {
        QWidget *line = lines->itemAt(i)->widget();
        if (!line)
            continue;
        line->show();
        if (!hasKeyboard && line->focusPolicy() & Qt::TabFocus)
            line->setFocus(Qt::TabFocusReason);
        hasKeyboard = hasKeyboard || line->hasFocus();
    }
}

void addLines(const std::shared_ptr<LongList> &list, qsizetype from, qsizetype to)
{
    for (qsizetype i = from; i < to; ++i)
        list->addLine(list->lines, i);
    if (to >= list->count)
        return;
    auto *more = new SentenceLink(restWords(static_cast<int>(list->count - to)), QStringLiteral("chevron-down"), Tone::Accent);
    more->setObjectName(QString::fromUtf8("more of " + list->name));
    list->lines->addWidget(more);
    QObject::connect(more, &QAbstractButton::clicked, more, [list, more, to] {
        const bool hadFocus = more->hasFocus();
        const int at = list->lines->indexOf(more);
        list->lines->removeWidget(more);
        const qsizetype until = std::min(list->count, to + moreLines);
        list->opened->insert(list->name, to + moreLines); // one that comes meanwhile is shown, too
        addLines(list, to, until);
        showFrom(list->lines, at, hadFocus);
        more->hide();
        more->deleteLater();
    });
}

} // namespace

void addLongList(QVBoxLayout *rows, const QByteArray &name, qsizetype count, const OpenedLists &opened, const std::function<void(QVBoxLayout *, qsizetype)> &addLine)
{
    auto *lines = new QVBoxLayout;
    lines->setSpacing(rows->spacing());
    rows->addLayout(lines);
    const auto list = std::make_shared<LongList>(LongList{.lines = lines, .name = name, .count = count, .opened = opened, .addLine = addLine});
    addLines(list, 0, std::min(count, std::max(firstLines, opened->value(name))));
}

} // namespace driftsraad
