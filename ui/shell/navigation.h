#pragma once

#include "ui/shell/pages.h"

class QListView;
class QStandardItemModel;

namespace driftsraad {

/// The column at the left: the pages, those for every day above and the rest at the foot. Arrow keys move the choice.
class Navigation : public QWidget
{
    Q_OBJECT
public:
    explicit Navigation(const QList<PageEntry> &pages, QWidget *parent = nullptr);

    void setCurrent(int page);
    int current() const { return m_current; }
    void setCount(int page, qint64 count);
    void retranslate();
    void focusCurrent();

signals:
    void chosen(int page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Part {
        QListView *view = nullptr;
        QStandardItemModel *model = nullptr;
        QList<int> pages{};
    };
    Part makePart(bool atEnd);
    void choose(const Part &part, int row);

    QList<PageEntry> m_pages;
    Part m_upper;
    Part m_lower;
    int m_current = -1;
};

} // namespace driftsraad
