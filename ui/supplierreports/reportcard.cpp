#include "ui/supplierreports/reportcard.h"

#include "ui/kit/button.h"
#include "ui/kit/label.h"
#include "ui/kit/statuspainter.h"
#include "ui/kit/words.h"
#include "ui/supplierreports/reportregistermodel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace driftsraad {

ReportCard::ReportCard(QWidget *parent)
    : Card({}, parent), m_state(new StatusLabel), m_reason(new Label({}, TextSize::Base, QFont::Normal, Tone::Slate)), m_facts(new QGridLayout),
      m_approve(button({}, ButtonKind::Primary, QStringLiteral("check"))), m_import(button({}, ButtonKind::Secondary, QStringLiteral("upload"))),
      m_remind(button({}, ButtonKind::Secondary, QStringLiteral("mail"))), m_escalate(button({}, ButtonKind::Secondary, QStringLiteral("chevrons-up"))), m_files(button({}, ButtonKind::Flat, QStringLiteral("paperclip"))),
      m_history(button({}, ButtonKind::Flat, QStringLiteral("history")))
{
    m_reason->setWordWrap(true);
    m_facts->setHorizontalSpacing(space::gap);
    m_facts->setVerticalSpacing(6);
    m_facts->setColumnStretch(1, 1);
    body()->setSpacing(space::unit);
    body()->addWidget(m_state);
    body()->addWidget(m_reason);
    body()->addSpacing(space::half);
    body()->addLayout(m_facts);
    body()->addSpacing(space::unit);
    for (QPushButton *action : {m_approve, m_import, m_remind, m_escalate})
        body()->addWidget(action, 0, Qt::AlignLeft);
    auto *links = new QHBoxLayout;
    links->addWidget(m_files);
    links->addWidget(m_history);
    links->addStretch();
    body()->addLayout(links);
    body()->addStretch();
    connect(m_approve, &QPushButton::clicked, this, [this] { emit approveWanted(!m_approved); });
    connect(m_import, &QPushButton::clicked, this, &ReportCard::importWanted);
    connect(m_remind, &QPushButton::clicked, this, &ReportCard::remindWanted);
    connect(m_escalate, &QPushButton::clicked, this, &ReportCard::escalateWanted);
    connect(m_files, &QPushButton::clicked, this, &ReportCard::filesWanted);
    connect(m_history, &QPushButton::clicked, this, &ReportCard::historyWanted);
    // Which of them there are is only known with the report.
    for (QPushButton *action : {m_approve, m_import, m_remind, m_escalate, m_files, m_history})
        action->hide();
    retranslate();
}

void ReportCard::retranslate()
{
    m_import->setText(tr("Import the report"));
    m_remind->setText(tr("Draft a reminder"));
    m_escalate->setText(tr("Escalate …"));
    m_files->setText(tr("Attachments"));
    m_history->setText(tr("History"));
    m_approve->setText(m_approved ? tr("Withdraw approval") : tr("Approve"));
}

void ReportCard::setReadOnly(const QString &reason)
{
    for (QPushButton *action : {m_approve, m_import, m_escalate}) {
        action->setEnabled(reason.isEmpty());
        action->setToolTip(reason);
        action->setAccessibleDescription(reason);
    }
}

void ReportCard::addFact(const QString &name, const QString &value)
{
    if (value.isEmpty())
        return;
    const int row = m_facts->rowCount();
    m_facts->addWidget(new Label(name, TextSize::Base, QFont::Normal, Tone::Slate), row, 0, Qt::AlignTop);
    auto *text = new Label(value);
    text->setWordWrap(true);
    m_facts->addWidget(text, row, 1);
}

void ReportCard::showReport(const RegisterRow &row, const RegisterCell &cell, const std::optional<SupplierReport> &report)
{
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    setTitle(row.name);
    setNote(language().month(cell.month));
    m_state->setStatus(statusOf(cell.entry));
    m_reason->setText(words(cell.entry.reason));
    addFact(tr("Supplier"), row.supplierName);
    m_approved = report && report->approvedAt.isSet();
    if (report) {
        addFact(tr("Received"), language().dateTime(report->receivedAt));
        addFact(tr("File"), report->fileName);
        addFact(tr("Figures"), language().number(qint64{report->figures}));
        addFact(tr("Approved"), m_approved ? language().dateTime(report->approvedAt) : tr("Not yet"));
        addFact(tr("Note"), report->note);
    }
    m_approve->setVisible(report.has_value());
    setButtonKind(m_approve, m_approved ? ButtonKind::Secondary : ButtonKind::Primary);
    m_files->setVisible(report.has_value());
    m_history->setVisible(report.has_value());
    m_import->setVisible(!report && cell.entry.state != ReportState::NotExpected);
    m_remind->setVisible(cell.entry.state == ReportState::Missing);
    m_escalate->setVisible(report || cell.entry.state == ReportState::Missing);
    retranslate();
}

} // namespace driftsraad
