#pragma once

#include "core/base/instant.h"
#include "core/storage/table.h"

#include <QDialog>

class QButtonGroup;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace driftsraad {

/// One field that two people have changed, ready to be shown.
struct ConflictField {
    int column = 0;  ///< in the description
    QString label{};
    bool isText = false;  ///< a wording of one's own is possible
    Value mine{};
    Value theirs{};
    QString mineWords{};
    QString theirsWords{};
    QString baseWords{};
    QString author{};  ///< the other's name; empty where it is not known
    Instant at{};
};

/// Asks, field by field, what shall stand: mine, the other's, or a wording of one's own. Nothing is chosen beforehand, and saving is
/// possible once every field has an answer. Open it with open(); accepted() tells that chosen() is complete.
class ConflictDialog : public QDialog
{
    Q_OBJECT
public:
    ConflictDialog(const QString &recordName, const QList<ConflictField> &fields, QWidget *parent);

    /// In the order of the fields.
    QList<Value> chosen() const;

private:
    enum Choice { Mine = 1, Theirs = 2, Own = 3 };
    struct Asked {
        ConflictField field{};
        QButtonGroup *choice = nullptr;
        QPlainTextEdit *own = nullptr;
    };

    void addField(QVBoxLayout *list, const ConflictField &field);
    void addOwnText(QVBoxLayout *list, Asked &asked);
    QWidget *column(Asked &asked, Choice choice, const QString &title, const QString &text);
    void updateSave();

    QList<Asked> m_asked;
    QPushButton *m_save;
};

} // namespace driftsraad
