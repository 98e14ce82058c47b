#include "ui/kit/dropzone.h"

#include "ui/kit/button.h"
#include "ui/kit/iconlabel.h"
#include "ui/kit/label.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace driftsraad {

DropZone::DropZone(QWidget *parent)
    : QFrame(parent), m_name(new Label({}, TextSize::Base, QFont::DemiBold)), m_description(new Label({}, TextSize::Small, QFont::Normal, Tone::Slate)),
      m_choose(button({}))
{
    setAcceptDrops(true);
    setFocusProxy(m_choose);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_name->setElided(true);
    m_description->setWordWrap(true);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_name);
    texts->addWidget(m_description);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::card, 12, space::card, 12);
    row->setSpacing(12);
    row->addWidget(new IconLabel(QStringLiteral("file-chart-column"), 24, Tone::Accent));
    row->addLayout(texts, 1);
    row->addWidget(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &DropZone::chooseFile);
    retranslate();
}

void DropZone::retranslate()
{
    m_choose->setText(tr("Choose file"));
    setAccessibleName(tr("File to import"));
}

void DropZone::setFile(const QString &name, const QString &description)
{
    m_name->setText(name);
    m_name->setVisible(!name.isEmpty());
    m_description->setText(description);
}

QString DropZone::fileOf(const QMimeData *dragged)
{
    for (const QUrl &url : dragged->urls()) {
        if (url.isLocalFile())
            return url.toLocalFile();
    }
    return {};
}

void DropZone::dragEnterEvent(QDragEnterEvent *event)
{
    if (fileOf(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_over = true;
    update();
}

void DropZone::dragLeaveEvent(QDragLeaveEvent *)
{
    m_over = false;
    update();
}

void DropZone::dropEvent(QDropEvent *event)
{
    m_over = false;
    update();
    if (const QString path = fileOf(event->mimeData()); !path.isEmpty()) {
        event->acceptProposedAction();
        emit dropped(path);
    }
}

void DropZone::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(m_over ? theme.accent : theme.edge, m_over ? 2 : 1);
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.setBrush(m_over ? QBrush(theme.accentTint) : Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius::control, radius::control);
}

} // namespace driftsraad
