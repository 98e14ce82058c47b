#include "ui/kit/momentedit.h"

#include "ui/kit/icons.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QRegularExpression>

namespace driftsraad {

namespace {

constexpr int firstFullYear = 100;
constexpr int thisCentury = 2000;

QString shownText(const QDateTime &local)
{
    return local.toString(QStringLiteral("dd-MM-yyyy HH:mm"));
}

/// Not where no clock ever shows it: a 31st of February, 25:70, the hour that spring leaves out.
std::optional<Instant> existing(const QDate &date, const QTime &time)
{
    if (!date.isValid() || !time.isValid())
        return {};
    return Instant::shown(date, time) == Shown::Never ? std::nullopt : std::optional(Instant::local(date, time));
}

QTime timeIn(const QRegularExpressionMatch &found, const QTime &before)
{
    if (found.hasCaptured(QStringLiteral("hour")))
        return {found.captured(QStringLiteral("hour")).toInt(), found.captured(QStringLiteral("minute")).toInt()};
    return before;
}

QDate dateIn(const QRegularExpressionMatch &found, int yearBefore)
{
    int year = found.hasCaptured(QStringLiteral("year")) ? found.captured(QStringLiteral("year")).toInt() : yearBefore;
    if (year < firstFullYear)
        year += thisCentury;
    return {year, found.captured(QStringLiteral("month")).toInt(), found.captured(QStringLiteral("day")).toInt()};
}

enum class Part { Day, Month, Year, Hour, Minute };

/// Where the parts of the shown text begin and how long they are.
struct Place {
    int from;
    int length;
};

Place placeOf(Part part)
{
    switch (part) {
    case Part::Day: return {0, 2};
    case Part::Month: return {3, 2};
    case Part::Year: return {6, 4};
    case Part::Hour: return {11, 2};
    case Part::Minute: break;
    }
    return {14, 2};
}

Part partAt(int cursor)
{
    for (const Part part : {Part::Day, Part::Month, Part::Year, Part::Hour}) {
        if (cursor <= placeOf(part).from + placeOf(part).length)
            return part;
    }
    return Part::Minute;
}

QDateTime stepped(const QDateTime &local, Part part, int steps)
{
    switch (part) {
    case Part::Day: return local.addDays(steps);
    case Part::Month: return local.addMonths(steps);
    case Part::Year: return local.addYears(steps);
    case Part::Hour: return local.addSecs(steps * 3600LL);
    case Part::Minute: break;
    }
    return local.addSecs(steps * 60LL);
}

} // namespace

MomentEdit::MomentEdit(QWidget *parent) : TypedField(parent)
{
    QAction *calendar = addAction(icon(QStringLiteral("calendar")), QLineEdit::TrailingPosition);
    calendar->setText(tr("Calendar"));
    calendar->setToolTip(tr("Choose the day in a calendar (F4)"));
    connect(calendar, &QAction::triggered, this, &MomentEdit::openCalendar);
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (isReadable())
            emit momentChanged();
    });
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (text() != m_text && isReadable())
            setMoment(moment());
    });
}

void MomentEdit::setMoment(Instant at)
{
    const bool isAnother = at != m_shown;
    m_shown = at;
    m_text = shownText(at.local());
    // The two of an hour that autumn repeats read the same.
    const bool readsTheSame = text() == m_text;
    setText(m_text);
    if (isAnother && readsTheSame)
        emit momentChanged();
}

Instant MomentEdit::moment() const
{
    return text() == m_text ? m_shown : read().value_or(m_shown);
}

std::optional<Instant> MomentEdit::read() const
{
    static const QString clock = QStringLiteral("(?<hour>\\d{1,2})[:.]?(?<minute>\\d{2})(?::\\d{2})?");
    static const QString after = QStringLiteral("(?:[ ,]+(?:kl\\.? *)?%1)?").arg(clock);
    static const QRegularExpression danish(QStringLiteral("^(?<day>\\d{1,2})[-./ ]+(?<month>\\d{1,2})(?:[-./ ]+(?<year>(?:19|20)\\d{2}|\\d{2}))?[.]?%1$").arg(after));
    static const QRegularExpression iso(QStringLiteral("^(?<year>(?:19|20)\\d{2})-(?<month>\\d{1,2})-(?<day>\\d{1,2})(?:[ T]+%1)?$").arg(clock));
    static const QRegularExpression digits(QStringLiteral("^(?<day>\\d{2})(?<month>\\d{2})(?<year>(?:19|20)\\d{2})(?: ?%1)?$").arg(clock));
    static const QRegularExpression timeAlone(QStringLiteral("^(?:kl\\.? *)?(?<hour>\\d{1,2}):(?<minute>\\d{2})$"));
    const QString typed = text().trimmed();
    const QDateTime before = m_shown.local();
    for (const QRegularExpression &form : {danish, iso, digits}) {
        if (const auto found = form.match(typed); found.hasMatch())
            return existing(dateIn(found, before.date().year()), timeIn(found, QTime(before.time().hour(), before.time().minute())));
    }
    if (const auto found = timeAlone.match(typed); found.hasMatch())
        return existing(before.date(), timeIn(found, {}));
    return {};
}

QString MomentEdit::problem() const
{
    if (isReadable())
        return {};
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return tr("Write day and time as 23-11-2026 14:05.");
    return tr("“%1” is no day and time that exists. Write it as 23-11-2026 14:05.").arg(typed);
}

QSize MomentEdit::sizeHint() const
{
    const QSize line = TypedField::sizeHint();
    return {fontMetrics().horizontalAdvance(QStringLiteral("00-00-0000 00:00")) + 2 * line.height(), line.height()};
}

void MomentEdit::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool isArrow = key == Qt::Key_Up || key == Qt::Key_Down;
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (key == Qt::Key_F4 || (key == Qt::Key_Down && event->modifiers() == Qt::AltModifier))
        return openCalendar();
    if (isArrow && isPlain && isReadable() && !isReadOnly())
        return step(key == Qt::Key_Up ? 1 : -1);
    TypedField::keyPressEvent(event);
}

/// Where all is selected, the day is meant: it comes first.
void MomentEdit::step(int steps)
{
    const Part part = selectedText() == text() ? Part::Day : partAt(hasSelectedText() ? selectionStart() : cursorPosition());
    setMoment(Instant::of(stepped(moment().local(), part, steps)));
    setSelection(placeOf(part).from, placeOf(part).length);
}

void MomentEdit::openCalendar()
{
    if (isReadOnly() || !isEnabled())
        return;
    auto *calendar = new QCalendarWidget(this);
    calendar->setWindowFlag(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setVerticalHeaderFormat(QCalendarWidget::ISOWeekNumbers);
    calendar->setAccessibleName(tr("Calendar"));
    calendar->setSelectedDate(moment().localDate());
    const auto take = [this, calendar](const QDate &day) {
        const QTime time = moment().local().time();
        setMoment(Instant::local(day, QTime(time.hour(), time.minute())));
        calendar->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    calendar->move(mapToGlobal(QPoint(0, height() + 2)));
    calendar->show();
    calendar->setFocus();
}

} // namespace driftsraad
