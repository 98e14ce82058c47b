#pragma once

#include "core/responsibility/operations.h"
#include "core/storage/history.h"
#include "ui/kit/drawer.h"

class QPushButton;

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
    QString contact{};
    QString contactLine{};  ///< organisation's telephone, mail
    QList<HistoryEntry> history{};  ///< newest first
};

/// One cell of the matrix in words: who is responsible, under which condition, whom to call, where it was decided, how it came about.
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

private:
    void fill();
    void fillHistory();
    Label *section();
    void setSection(Label *title, Label *text, const QString &heading, const QString &said);

    CellDetail m_detail;
    QString m_readOnly;
    Label *m_place;
    MarkLabel *m_mark;
    Label *m_instead;
    MarkLabel *m_standard;
    TagLabel *m_deviates;
    Label *m_sections[5];
    Label *m_texts[4];
    QWidget *m_history;
    QPushButton *m_edit;
    QPushButton *m_follow;
};

} // namespace driftsraad
