#include "core/incidents/windownotice.h"

#include "core/agreements/agreedterms.h"

namespace driftsraad {

namespace {

/// The last day whose notice lets the working days run out before the window begins. Notice counts by its day, not by its hour.
QDate lastDayFor(const AvailabilityTerms &terms, Instant plannedFrom)
{
    // Working days are at least one in two weeks, whatever the holidays.
    const int furthest = 14 * (terms.noticeWorkingDays + 1);
    for (int back = 0; back <= furthest; ++back) {
        const QDate day = plannedFrom.localDate().addDays(-back);
        const Instant earliest = terms.hours.afterWorkingDays(Instant::local(day, QTime(12, 0)), terms.noticeWorkingDays);
        if (earliest.isSet() && earliest <= plannedFrom)
            return day;
    }
    return {};
}

} // namespace

WindowNotice windowNotice(const AvailabilityTerms &terms, Instant noticeAt, Instant plannedFrom)
{
    WindowNotice notice{.workingDays = terms.noticeWorkingDays, .givenAt = noticeAt};
    if (terms.noticeWorkingDays <= 0)
        return notice;
    notice.lastDay = lastDayFor(terms, plannedFrom);
    if (!noticeAt.isSet())
        notice.standing = NoticeStanding::NotGiven;
    else
        notice.standing = notice.lastDay.isValid() && noticeAt.localDate() <= notice.lastDay ? NoticeStanding::Kept : NoticeStanding::TooShort;
    return notice;
}

Result<WindowNotice> windowNotice(Reader &reader, Id<Contract> chosen, Id<Solution> solution, Instant noticeAt, Instant plannedFrom)
{
    auto agreed = AgreedTerms::read(reader);
    if (!agreed)
        return agreed.error();
    const Id<Contract> contract = chosen.isValid() ? chosen : agreed->contractFor(solution, plannedFrom.localDate());
    const auto terms = agreed->availabilityTerms(contract, solution, plannedFrom.localDate());
    WindowNotice notice = terms ? windowNotice(*terms, noticeAt, plannedFrom) : WindowNotice{.givenAt = noticeAt};
    notice.contractName = contract.isValid() ? agreed->nameOf(contract) : QString();
    return notice;
}

Message windowNoticeWords(const WindowNotice &notice)
{
    switch (notice.standing) {
    case NoticeStanding::NotAsked:
        if (notice.contractName.isEmpty())
            return {QT_TRANSLATE_NOOP("Messages", "No contract in force says how early a planned window must be announced.")};
        return {QT_TRANSLATE_NOOP("Messages", "%1 asks for no notice of planned windows."), {notice.contractName}};
    case NoticeStanding::Kept:
        return Message::counted(QT_TRANSLATE_N_NOOP("Messages", "Announced %1, in time: %n working days are agreed, the last day was %2."), notice.workingDays,
                                {notice.givenAt, notice.lastDay});
    case NoticeStanding::TooShort:
        if (!notice.lastDay.isValid())
            break;
        return Message::counted(QT_TRANSLATE_N_NOOP("Messages", "Announced %1, too late: %n working days are agreed, the last day was %2. The window counts as downtime."),
                                notice.workingDays, {notice.givenAt, notice.lastDay});
    case NoticeStanding::NotGiven:
        if (!notice.lastDay.isValid())
            break;
        return Message::counted(QT_TRANSLATE_N_NOOP("Messages", "Not announced yet: %n working days are agreed, the last day is %1."), notice.workingDays,
                                {notice.lastDay});
    }
    return Message::counted(QT_TRANSLATE_N_NOOP("Messages", "%n working days of notice are agreed, and no day is early enough."), notice.workingDays);
}

} // namespace driftsraad
