#pragma once

#include "ui/papers/paginatorengine.h"

namespace driftsraad {

/// Puts one table on the pages of a paginator.
class TableLayout
{
public:
    TableLayout(Paginator &paginator, const PaperTable &table);
    void lay();
    /// What stays together: caption, head and first row, or the whole of a small table.
    double least() const;

private:
    struct Cell {
        QStringList lines{};
        PaperFont font = PaperFont::Body;
    };
    using Row = QList<Cell>;

    void measureColumns();
    double contentWidth(const PaperCell &cell) const;
    double wordWidth(const PaperCell &cell) const;
    QList<double> paragraphsOf(const PaperCell &cell) const;
    QList<QList<QList<double>>> paragraphs() const;  ///< of a column, by row
    static PaperFont fontOf(const PaperCell &cell);
    Row broken(const QList<PaperCell> &cells) const;
    double heightOf(const Row &row, qsizetype from = 0) const;
    double headHeight() const;
    double captionHeight() const;
    void layHead();
    void layRow(const QList<PaperCell> &cells, const Row &row);
    void paintRow(const QList<PaperCell> &cells, const Row &row, qsizetype from, qsizetype count);
    void paintCell(qsizetype column, const PaperCell &cell, const Cell &lines, qsizetype from, qsizetype count);
    void verticals(double from, double to);
    double lineLeft(qsizetype column, double lineWidth, double indent) const;

    Paginator &m_pages;
    const PaperTable &m_table;
    QList<double> m_lefts;
    QList<double> m_widths;
    double m_gap = 12;
    double m_pad = 4.4;
    double m_line = 12;
};

} // namespace driftsraad
