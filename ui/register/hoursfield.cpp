#include "ui/register/hoursfield.h"

#include "core/calendar/servicehours.h"
#include "ui/kit/label.h"
#include "ui/kit/words.h"

#include <QEvent>
#include <QVBoxLayout>

namespace driftsraad {

namespace {

/// In hours, never in days: an open day has fewer than 24 of them.
QString inHours(qint64 minutes)
{
    const QString hours = language().number(minutes / 60);
    return minutes % 60 == 0 ? language().say("Language", "%1 h").arg(hours)
                             : language().say("Language", "%1 h %2 min").arg(hours, language().number(minutes % 60));
}

} // namespace

HoursField::HoursField(const QString &name, const QString &empty, QWidget *parent)
    : QWidget(parent), m_empty(empty), m_edit(new QLineEdit), m_reading(new Label({}, TextSize::Small, QFont::Normal, Tone::Slate))
{
    setFocusProxy(m_edit);
    m_edit->setAccessibleName(name);
    m_edit->setPlaceholderText(tr("Mon-Fri 8-16; Sat 9-12"));
    m_reading->setWordWrap(true);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    rows->addWidget(m_edit);
    rows->addWidget(m_reading);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        readBack();
        emit changed();
    });
    readBack();
}

bool HoursField::isReadable() const
{
    return text().isEmpty() || ServiceHours::parse(text());
}

QString HoursField::reading() const
{
    return m_reading->text();
}

void HoursField::readBack()
{
    const auto hours = ServiceHours::parse(text());
    if (text().isEmpty())
        m_reading->setText(m_empty);
    else if (!hours)
        m_reading->setText(tr("This cannot be read for certain yet."));
    else
        m_reading->setText(tr("Read as: %1. %2 a week.").arg(words(hours->words()), inHours(hours->minutesAWeek())));
    m_edit->setAccessibleDescription(m_reading->text());
}

/// The form marks the field as wrong; the mark belongs on the line that is typed in.
bool HoursField::event(QEvent *event)
{
    if (event->type() == QEvent::DynamicPropertyChange) {
        m_edit->setProperty("invalid", property("invalid"));
        m_edit->update();
    }
    return QWidget::event(event);
}

HoursEditor::HoursEditor(const QString &name, const QString &empty) : FieldEditor(new HoursField(name, empty))
{
    connect(field(), &HoursField::changed, this, &FieldEditor::changed);
}

Message HoursEditor::problem() const
{
    return field()->isReadable() ? Message() : Message(QT_TRANSLATE_NOOP("Messages", "Write days and times, for example “Mon-Fri 8-16; Sat 9-12” or “24/7”."));
}

} // namespace driftsraad
