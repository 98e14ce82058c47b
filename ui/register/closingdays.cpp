#include "ui/register/closingdays.h"

#include "core/agreements/terms.h"
#include "ui/kit/button.h"
#include "ui/kit/form.h"
#include "ui/kit/label.h"
#include "ui/kit/words.h"
#include "ui/register/termseditors.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QVBoxLayout>

namespace driftsraad {

namespace {

constexpr int closingHeight = 84;
/// A closing day that is not named by its date lies within the half year on either side of Easter.
constexpr int easterReach = 180;

QString lineOf(const ClosingDay &day)
{
    const QString what = words(closingDayWords(day));
    if (day.fromMinute == 0)
        return what;
    return ClosingDays::tr("%1, from %2").arg(what, timeOfDay(day.fromMinute));
}

} // namespace

ClosingDays::ClosingDays(QDate today, QWidget *parent)
    : QWidget(parent), m_today(today), m_list(new QListWidget), m_remove(button(tr("Remove"), ButtonKind::Flat)), m_form(new Form)
{
    m_list->setAccessibleName(tr("The contract's own closing days"));
    m_list->setFixedHeight(closingHeight);
    m_list->setUniformItemSizes(true);
    m_list->installEventFilter(this);
    setButtonSize(m_remove, ButtonSize::Small);
    m_remove->setAutoDefault(false);
    connect(m_remove, &QPushButton::clicked, this, &ClosingDays::removeCurrent);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, space::unit, 0, 0);
    rows->setSpacing(space::half);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(tr("The contract's own closing days"), TextSize::Base, QFont::DemiBold), 1);
    head->addWidget(m_remove);
    rows->addLayout(head);
    rows->addWidget(m_list);
    buildFields();
    rows->addWidget(m_form);
    showKind();
    showList();
}

void ClosingDays::buildFields()
{
    m_name = new QLineEdit;
    m_kind = new QComboBox;
    for (const auto each : {HolidayRule::Kind::Once, HolidayRule::Kind::EveryYear, HolidayRule::Kind::FromEaster})
        m_kind->addItem(words(closingDayKindWord(static_cast<qint64>(each))), static_cast<int>(each));
    m_date = new DateField(m_today);
    m_easter = new QSpinBox;
    m_easter->setRange(-easterReach, easterReach);
    m_from = new DayTimeEditor;
    m_from->setParent(this);
    m_form->addRow(tr("New closing day"), m_name);
    m_form->addRow(tr("Which day"), m_kind);
    m_form->addRow(tr("Date"), m_date);
    m_form->addRow(tr("Days after Easter Sunday"), m_easter);
    m_form->addRow(tr("Closes from"), m_from->widget());
    auto *addButton = button(tr("Add the closing day"), ButtonKind::Secondary, QStringLiteral("plus"));
    setButtonSize(addButton, ButtonSize::Small);
    addButton->setAutoDefault(false);
    auto *line = new QWidget;
    auto *across = new QHBoxLayout(line);
    across->setContentsMargins(0, 0, 0, 0);
    across->addWidget(addButton);
    across->addStretch();
    m_form->addRow({}, line);
    connect(addButton, &QPushButton::clicked, this, &ClosingDays::add);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ClosingDays::showKind);
    connect(m_list, &QListWidget::itemActivated, this, &ClosingDays::takeBack);
}

HolidayRule::Kind ClosingDays::kind() const
{
    return static_cast<HolidayRule::Kind>(m_kind->currentData().toInt());
}

void ClosingDays::showKind()
{
    m_form->setRowVisible(m_date, kind() != HolidayRule::Kind::FromEaster);
    m_form->setRowVisible(m_easter, kind() == HolidayRule::Kind::FromEaster);
}

void ClosingDays::setDays(const QList<ClosingDay> &days)
{
    m_days = days;
    showList();
}

void ClosingDays::showList()
{
    m_list->clear();
    for (const ClosingDay &day : std::as_const(m_days))
        m_list->addItem(lineOf(day));
    m_list->setVisible(!m_days.isEmpty());
    m_remove->setVisible(!m_days.isEmpty());
    if (!m_days.isEmpty())
        m_list->setCurrentRow(0);
}

void ClosingDays::add()
{
    m_form->clearErrors();
    if (m_name->text().trimmed().isEmpty())
        m_form->setError(m_name, tr("Write what the day is called."));
    if (kind() != HolidayRule::Kind::FromEaster && !m_date->date().isValid())
        m_form->setError(m_date, tr("Write the date as 23-11-2026."));
    if (const Message problem = m_from->problem(); !problem.isEmpty())
        m_form->setError(m_from->widget(), words(problem));
    if (m_form->hasErrors())
        return m_form->focusFirstError();
    const bool fromEaster = kind() == HolidayRule::Kind::FromEaster;
    m_days.append(ClosingDay{.name = m_name->text().trimmed(),
                             .kind = kind(),
                             .date = fromEaster ? QDate() : m_date->date(),
                             .easterDays = fromEaster ? m_easter->value() : 0,
                             .fromMinute = static_cast<int>(m_from->value().integer())});
    m_name->clear();
    m_date->clear();
    m_from->setValue(qint64{0});
    showList();
    m_name->setFocus(Qt::OtherFocusReason);
    emit changed();
}

void ClosingDays::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_days.removeAt(row);
    showList();
    emit changed();
}

void ClosingDays::takeBack()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const ClosingDay day = m_days[row];
    m_name->setText(day.name);
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(day.kind)));
    m_date->setDate(day.date);
    m_easter->setValue(day.easterDays);
    m_from->setValue(qint64{day.fromMinute});
    removeCurrent();
    m_name->setFocus(Qt::OtherFocusReason);
}

bool ClosingDays::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Delete:
        removeCurrent();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // Else the dialog's Save would take it.
        takeBack();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

} // namespace driftsraad
