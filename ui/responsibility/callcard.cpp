#include "ui/responsibility/callcard.h"

#include "ui/kit/button.h"
#include "ui/kit/iconlabel.h"
#include "ui/kit/label.h"
#include "ui/kit/rounded.h"
#include "ui/kit/words.h"
#include "ui/responsibility/marks.h"
#include "ui/responsibility/personline.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace driftsraad {

QString secondLine(const CallPerson &person)
{
    QStringList parts{person.title, person.email};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

CallCard::CallCard(const CallAnswer &answer, QWidget *parent) : QFrame(parent), m_rows(new QVBoxLayout(this))
{
    setFrameShape(NoFrame);
    m_rows->setContentsMargins(space::card, space::unit + space::half, space::card, space::unit + space::half);
    m_rows->setSpacing(space::unit);
    addHead(answer);
    addContact(answer);
    for (const auto &[kind, reasons] : {std::pair(ReasonList::Kind::Missing, answer.missing), std::pair(ReasonList::Kind::Why, answer.reasons)}) {
        if (reasons.isEmpty())
            continue;
        auto *list = new ReasonList(kind, reasons);
        connect(list, &ReasonList::reasonWanted, this, &CallCard::reasonWanted);
        m_rows->addWidget(list);
    }
    addOthers(answer);
}

void CallCard::addHead(const CallAnswer &answer)
{
    const QString who = answer.eachMunicipality            ? tr("The municipality's own people")
                        : answer.organisationName.isEmpty() ? answer.party
                                                            : answer.organisationName;
    auto *head = new QHBoxLayout;
    head->setSpacing(space::unit);
    head->addWidget(new MarkLabel(answer.degree));
    auto *name = new Label(who, TextSize::Lead, QFont::DemiBold);
    name->setWordWrap(true);
    head->addWidget(name, 1);
    head->addWidget(new Label(answer.degree == Degree::Responsible ? tr("responsible") : tr("partly responsible"), TextSize::Base, QFont::Normal, Tone::Slate));
    m_rows->addLayout(head);
    setAccessibleName(tr("%1: %2").arg(who, degreeText(answer.degree)));
    if (answer.condition.isEmpty())
        return;
    auto *condition = new Label(answer.condition);
    condition->setWordWrap(true);
    m_rows->addWidget(condition);
}

void CallCard::addContact(const CallAnswer &answer)
{
    if (answer.person) {
        const QString phone = answer.person->phone.isEmpty() ? answer.organisationPhone : answer.person->phone;
        m_rows->addWidget(new PersonLine(answer.person->name, secondLine(*answer.person), phone));
    } else if (!answer.organisationPhone.isEmpty()) {
        m_rows->addWidget(new PersonLine(answer.organisationName, tr("The organisation's own number"), answer.organisationPhone));
    }
}

void CallCard::addOthers(const CallAnswer &answer)
{
    if (answer.others.isEmpty())
        return;
    m_rows->addWidget(new Label(tr("People that the register knows there"), TextSize::Small, QFont::Normal, Tone::Slate));
    // More than a few are a list for the register, not for a hurried call.
    constexpr int shown = 6;
    for (const CallPerson &person : answer.others.mid(0, shown))
        m_rows->addWidget(new PersonLine(person.name, secondLine(person), person.phone));
    if (answer.others.size() > shown)
        m_rows->addWidget(new Label(tr("%Ln more in the register", nullptr, static_cast<int>(answer.others.size()) - shown), TextSize::Small, QFont::Normal, Tone::Slate));
}

void CallCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(&painter, rect(), radius::card, Theme::current().paper, Theme::current().line);
}

ReasonList::ReasonList(Kind kind, const QList<CallReason> &reasons, QWidget *parent) : QWidget(parent)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(space::half);
    rows->addWidget(new Label(kind == Kind::Why ? tr("Why") : tr("Missing"), TextSize::Small, QFont::DemiBold, kind == Kind::Why ? Tone::Slate : Tone::Warning));
    for (const CallReason &reason : reasons) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::unit);
        row->addWidget(new IconLabel(kind == Kind::Why ? QStringLiteral("check") : QStringLiteral("triangle-alert"), 14,
                                     kind == Kind::Why ? Tone::Slate : Tone::Warning));
        auto *said = new Label(words(reason.text));
        said->setWordWrap(true);
        row->addWidget(said, 1);
        if (reason.record.isValid() || reason.place.task.isValid()) {
            QToolButton *open = iconButton(QStringLiteral("arrow-up-right"), kind == Kind::Why ? tr("Open: %1").arg(said->text()) : tr("Fill in: %1").arg(said->text()));
            connect(open, &QToolButton::clicked, this, [this, reason] { emit reasonWanted(reason); });
            row->addWidget(open);
        }
        rows->addLayout(row);
    }
}

} // namespace driftsraad
