#pragma once

#include "core/agreements/registerdetail.h"
#include "ui/kit/drawer.h"

class QPushButton;

namespace driftsraad {

class TagLabel;

/// The drawer of the register: what is said of a record and the records around it. Asks nothing itself.
class DetailPanel : public Drawer
{
    Q_OBJECT
public:
    explicit DetailPanel(QWidget *parent = nullptr);

    void show(const RegisterDetail &detail);
    const RecordRef &record() const { return m_record; }
    void retranslate();

signals:
    void editRequested();
    void removeRequested();
    void historyRequested();
    void attachmentsRequested();
    void related(const driftsraad::RecordRef &record);
    void removeRelated(const driftsraad::RecordRef &record);
    /// A new record of that table, hanging on this one.
    void addRelated(const QString &table);
    void copiedText(const QString &text);

private:
    void focusControl(const QString &name);
    void addRemarks(const RegisterDetail &detail);
    void addFields(const RegisterDetail &detail);
    void addField(const QString &label, const QString &value, bool copied);
    void addTrace(const DetailTrace &trace);
    void addList(const RelatedList &list);

    RecordRef m_record;
    TagLabel *m_kind;
    QPushButton *m_edit;
    QToolButton *m_more;
    bool m_traceOpen = false;  ///< kept from record to record
};

} // namespace driftsraad
