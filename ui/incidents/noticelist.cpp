#include "ui/incidents/noticelist.h"

#include "ui/incidents/incidentwords.h"
#include "ui/kit/button.h"
#include "ui/kit/emptying.h"
#include "ui/kit/label.h"
#include "ui/kit/statuspainter.h"
#include "ui/kit/words.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QVBoxLayout>

namespace driftsraad {

NoticeList::NoticeList(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(space::unit);
}

void NoticeList::setNotices(const QList<NoticeLine> &notices, bool isOver, Instant now)
{
    m_notices = notices;
    m_isOver = isOver;
    m_now = now;
    build();
}

void NoticeList::setNow(Instant now)
{
    m_now = now;
    if (m_next)
        m_next->setStatus(updateStatus(m_notices.first().notice.nextUpdateAt, now));
}

void NoticeList::build()
{
    emptyLayout(m_column);
    m_next = nullptr;
    if (m_notices.isEmpty())
        m_column->addWidget(new Label(tr("Nothing has been published."), TextSize::Base, QFont::Normal, Tone::Slate));
    for (qsizetype i = 0; i < m_notices.size(); ++i)
        m_column->addWidget(rowOf(m_notices[i], i == 0));
}

QWidget *NoticeList::rowOf(const NoticeLine &line, bool isLatest)
{
    const OperationsNotice &notice = line.notice;
    auto *row = new QWidget;
    auto *across = new QHBoxLayout(row);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space::unit);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    auto *subject = new Label(notice.subject, TextSize::Base, QFont::Normal, line.correctedAt.isSet() ? Tone::Slate : Tone::Ink);
    subject->setWordWrap(true);
    if (line.correctedAt.isSet()) {
        QFont struck = subject->font();
        struck.setStrikeOut(true);
        subject->setFont(struck);
    }
    texts->addWidget(subject);

    QStringList below{words(word(notice.kind)), language().dateTime(notice.publishedAt), notice.channel};
    if (!notice.author.isEmpty())
        below.append(notice.author);
    if (line.corrects.isSet())
        below.append(tr("corrects %1").arg(language().dateTime(line.corrects)));
    if (line.correctedAt.isSet())
        below.append(tr("corrected %1").arg(language().dateTime(line.correctedAt)));
    const QString second = below.join(QStringLiteral(" · "));
    auto *where = new Label(second, TextSize::Small, QFont::Normal, Tone::Slate);
    where->setWordWrap(true);
    texts->addWidget(where);
    if (isLatest && notice.nextUpdateAt.isSet() && !m_isOver) {
        m_next = new StatusLabel(updateStatus(notice.nextUpdateAt, m_now), TextSize::Small);
        texts->addWidget(m_next);
    }
    if (m_unfolded.contains(notice.id.value)) {
        auto *text = new Label(notice.text, TextSize::Small);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        text->setContentsMargins(0, space::half, 0, 0);
        texts->addWidget(text);
    }
    across->addLayout(texts, 1);
    auto *more = iconButton(QStringLiteral("ellipsis"), tr("More about this notice"));
    connect(more, &QToolButton::clicked, this, [this, line, more] { openMenu(line, more); });
    across->addWidget(more, 0, Qt::AlignTop);
    row->setAccessibleName(QStringList{notice.subject, second}.join(QStringLiteral(", ")));
    return row;
}

void NoticeList::openMenu(const NoticeLine &line, QWidget *from)
{
    auto *menu = new QMenu(from);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const qint64 id = line.notice.id.value;
    const bool isUnfolded = m_unfolded.contains(id);
    connect(menu->addAction(isUnfolded ? tr("Hide the text") : tr("Show the text")), &QAction::triggered, this, [this, id, isUnfolded] {
        if (isUnfolded)
            m_unfolded.remove(id);
        else
            m_unfolded.insert(id);
        build();
    });
    connect(menu->addAction(tr("Copy as text and HTML")), &QAction::triggered, this, [this, id] { emit copyWanted(id); });
    if (!line.correctedAt.isSet()) {
        QAction *correct = menu->addAction(tr("Publish a correction …"));
        connect(correct, &QAction::triggered, this, [this, id] { emit correctWanted(id); });
        correct->setEnabled(m_readOnly.isEmpty());
        correct->setToolTip(m_readOnly);
        menu->setToolTipsVisible(!m_readOnly.isEmpty());
    }
    menu->popup(from->mapToGlobal(QPoint(0, from->height())));
}

} // namespace driftsraad
