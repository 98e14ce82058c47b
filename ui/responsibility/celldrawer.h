#pragma once

#include "core/responsibility/operations.h"
#include "core/responsibility/whodoicall.h"
#include "core/storage/history.h"
#include "ui/kit/drawer.h"

class QPushButton;
class QToolButton;

namespace driftsraad {

class Label;
class MarkLabel;
class TagLabel;

/// What the drawer tells of one cell.
struct CellDetail {
    CellKey key{};
    QString task{};
    QString party{};
    QString solution{};  ///< empty: the standard
    MatrixCell cell{};
    QDate day{};
    QStringList problems{};
    std::optional<CallAnswer> call{};        ///< whom to call, where the party has a part in the task
    QList<ResponsibilityCell> versions{};    ///< the cell's own dated values, the latest first
    QList<HistoryEntry> history{};           ///< newest first
    bool isWhole = false;                    ///< false: the rest is still being asked for
};
/// All that the drawer tells beside what the matrix itself says.
Result<CellDetail> wholeDetail(Reader &reader, CellDetail detail, const QByteArray &session);

/// One cell of the matrix in words: who is responsible, under which condition, whom to call, where it was decided, from when it counts and
/// how it came about.
class CellDrawer : public Drawer
{
    Q_OBJECT
public:
    explicit CellDrawer(QWidget *parent = nullptr);

    void setDetail(const CellDetail &detail);
    const CellDetail &detail() const { return m_detail; }
    /// An empty reason: editing is possible.
    void setReadOnly(const QString &reason);
    void retranslate();

signals:
    void editWanted();
    void followWanted();
    /// Of the value that counts: where it was decided, for instance.
    void attachmentsWanted(const driftsraad::RecordRef &cell);
    void correctionWanted(const driftsraad::ResponsibilityCell &version);
    void removalWanted(const driftsraad::ResponsibilityCell &version);

private:
    void fill();
    void fillHead();
    void addSection(const QString &heading);
    void addText(const QString &heading, const QString &said, const QString &iconName = {});
    void addCall();
    void addVersions();
    void addHistory();

    CellDetail m_detail;
    QString m_readOnly;
    Label *m_place;
    MarkLabel *m_mark;
    Label *m_instead;
    MarkLabel *m_standard;
    TagLabel *m_deviates;
    QWidget *m_inside = nullptr;
    class QVBoxLayout *m_rows = nullptr;
    QToolButton *m_attachments;
    QPushButton *m_edit;
    QPushButton *m_follow;
};

} // namespace driftsraad
