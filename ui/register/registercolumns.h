#pragma once

#include "ui/register/registermodel.h"

#include <optional>

namespace driftsraad {

class TableView;

/// How wide the register's columns are: a section's own widths when it comes on show, and again when the room changes. What the person has
/// drawn since stays.
class RegisterColumns : public QObject
{
    Q_OBJECT
public:
    /// Goes with the table.
    RegisterColumns(TableView *table, const RegisterModel *model);

    /// Of the section that the model shows.
    void lay();
    /// The heads have other words.
    void layAnew();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool areDrawn() const;

    TableView *m_table;
    const RegisterModel *m_model;
    std::optional<RegisterSection> m_laid;  ///< whose widths stand
    QList<int> m_widths;                    ///< as they were given, after the name
};

} // namespace driftsraad
