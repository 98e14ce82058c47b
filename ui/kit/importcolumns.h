#pragma once

#include <QWidget>

class QComboBox;

namespace driftsraad {

/// A list to choose from that stays as narrow as its place.
QComboBox *importChoice(const QString &name);

/// What the columns of a table in a file hold, a line a column: its heading, the first text below, and the field to choose.
class ImportColumns : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    struct Line {
        QString heading{};
        QString example{};
        QByteArray field{};  ///< empty: left out
    };
    /// A field's name and its words.
    using Field = std::pair<QByteArray, QString>;

    /// Everything anew; the keyboard stays on its column.
    void setLines(const QList<Line> &lines, const QList<Field> &fields);

signals:
    /// The person says what a column holds. Set the lines anew only after this has returned.
    void chosen(int column, const QByteArray &field);

private:
    QWidget *row(int column, const Line &line, const QList<Field> &fields);

    QWidget *m_rows = nullptr;
};

} // namespace driftsraad
