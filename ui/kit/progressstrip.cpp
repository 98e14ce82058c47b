#include "ui/kit/progressstrip.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QProgressBar>

namespace driftsraad {

namespace {

constexpr int steps = 1000;

} // namespace

ProgressStrip::ProgressStrip(QWidget *parent)
    : QWidget(parent)
    , m_text(new Label)
    , m_bar(new QProgressBar)
    , m_cancel(button(tr("Cancel"), ButtonKind::Secondary, QStringLiteral("x")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::pageX, space::unit, space::pageX, 0);
    row->setSpacing(space::gap);
    m_text->setElided(true);
    m_bar->setTextVisible(false);
    m_bar->setMinimumWidth(160);
    m_bar->setFixedHeight(6);
    setButtonSize(m_cancel, ButtonSize::Small);
    row->addWidget(m_text, 1);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);
    hide();
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &QWidget::show);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        setText(tr("Stopping …"));
        emit cancelRequested();
    });
}

void ProgressStrip::start(const QString &text, bool cancellable)
{
    setText(text);
    m_bar->setRange(0, 0);
    m_cancel->setVisible(cancellable);
    m_cancel->setEnabled(true);
    m_wait.start(patience);
}

void ProgressStrip::setProgress(qint64 done, qint64 total)
{
    m_bar->setRange(0, total > 0 ? steps : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(qBound(qint64{0}, done, total) * steps / total));
}

void ProgressStrip::setText(const QString &text)
{
    m_text->setText(text);
    m_bar->setAccessibleName(text);
    setAccessibleName(text);
}

void ProgressStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_cancel->setText(tr("Cancel"));
    QWidget::changeEvent(event);
}

void ProgressStrip::finish()
{
    m_wait.stop();
    hide();
}

} // namespace driftsraad
