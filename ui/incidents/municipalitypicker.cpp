#include "ui/incidents/municipalitypicker.h"

#include "core/base/text.h"
#include "ui/kit/label.h"
#include "ui/kit/searchfield.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace driftsraad {

MunicipalityPicker::MunicipalityPicker(QWidget *parent)
    : QWidget(parent),
      m_search(new SearchField(tr("Find a municipality"))),
      m_list(new QListWidget),
      m_count(new Label({}, TextSize::Small, QFont::Normal, Tone::Slate))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(m_count);
    m_list->setAccessibleName(tr("Affected municipalities"));
    m_list->setUniformItemSizes(true);
    setFocusProxy(m_search);
    connect(m_search, &QLineEdit::textChanged, this, &MunicipalityPicker::narrow);
    connect(m_list, &QListWidget::itemChanged, this, &MunicipalityPicker::count);
}

void MunicipalityPicker::setMunicipalities(const QList<NamedOrganisation> &municipalities)
{
    const QList<Id<Organisation>> before = chosen();
    m_list->clear();
    for (const NamedOrganisation &municipality : municipalities) {
        auto *item = new QListWidgetItem(municipality.name, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setData(Qt::UserRole, municipality.id.value);
    }
    setChosen(before);
}

void MunicipalityPicker::setChosen(const QList<Id<Organisation>> &chosen)
{
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        item->setCheckState(chosen.contains(Id<Organisation>{item->data(Qt::UserRole).toLongLong()}) ? Qt::Checked : Qt::Unchecked);
    }
    count();
}

QList<Id<Organisation>> MunicipalityPicker::chosen() const
{
    QList<Id<Organisation>> ids;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked)
            ids.append(Id<Organisation>{m_list->item(row)->data(Qt::UserRole).toLongLong()});
    }
    return ids;
}

void MunicipalityPicker::narrow(const QString &text)
{
    const QString wanted = foldName(text);
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!foldName(m_list->item(row)->text()).contains(wanted));
}

void MunicipalityPicker::count()
{
    m_count->setText(tr("%Ln chosen", nullptr, static_cast<int>(chosen().size())));
}

} // namespace driftsraad
