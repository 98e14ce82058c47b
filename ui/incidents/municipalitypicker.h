#pragma once

#include "core/incidents/queries.h"

#include <QWidget>

class QLineEdit;
class QListWidget;

namespace driftsraad {

class Label;

/// The municipalities to tick: type to narrow, Space ticks. What is ticked stays ticked while it is filtered away.
class MunicipalityPicker : public QWidget
{
    Q_OBJECT
public:
    explicit MunicipalityPicker(QWidget *parent = nullptr);

    void setMunicipalities(const QList<NamedOrganisation> &municipalities);
    void setChosen(const QList<Id<Organisation>> &chosen);
    /// In the order of the list.
    QList<Id<Organisation>> chosen() const;

private:
    void narrow(const QString &text);
    void count();

    QLineEdit *m_search;
    QListWidget *m_list;
    Label *m_count;
};

} // namespace driftsraad
