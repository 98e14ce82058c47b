#pragma once

#include "core/supplierreports/queries.h"
#include "ui/kit/card.h"

class QGridLayout;
class QPushButton;

namespace driftsraad {

class StatusLabel;

/// One month's report of one solution: where it stands, why, and what can be done with it.
class ReportCard : public Card
{
    Q_OBJECT
public:
    explicit ReportCard(QWidget *parent = nullptr);

    /// report: none where nothing has come.
    void showReport(const RegisterRow &row, const RegisterCell &cell, const std::optional<SupplierReport> &report);
    void retranslate();
    /// Why nothing can be changed; empty where it can.
    void setReadOnly(const QString &reason);

signals:
    void importWanted();
    void approveWanted(bool approve);
    void filesWanted();
    void historyWanted();
    void remindWanted();
    void escalateWanted();

private:
    void addFact(const QString &name, const QString &value);

    StatusLabel *m_state;
    Label *m_reason;
    QGridLayout *m_facts;
    QPushButton *m_approve;
    QPushButton *m_import;
    QPushButton *m_remind;
    QPushButton *m_escalate;
    QPushButton *m_files;
    QPushButton *m_history;
    bool m_approved = false;
};

} // namespace driftsraad
