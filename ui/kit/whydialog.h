#pragma once

#include "core/calendar/workingtime.h"

#include <QDialog>

namespace driftsraad {

class SpanModel;
class TableView;

/// A figure with all that it is made of: what "Hvorfor dette tal?" shows.
struct FigureTrace {
    QString title{};           ///< "H-214, løsningstid"
    QString result{};          ///< the figure as it stands on the page
    QList<Message> reasons{};  ///< the sentences over the spans
    QList<TimeSpan> spans{};
    Message countedName{};     ///< what the counted minutes are: "Used", "Downtime"
    qint64 countedMillionths = 0;  ///< the figure behind the result, in millionths of a minute
};

/// Why a figure is what it is: sentences, every span with its reason, and the sums below them, of which one is the figure. Ctrl+Shift+C
/// copies all of it, as text and as a table; Ctrl+C the chosen rows.
class WhyDialog : public QDialog
{
    Q_OBJECT
public:
    WhyDialog(const FigureTrace &trace, QWidget *parent);
    /// Opens it over the widget's window; it deletes itself.
    static WhyDialog *showOver(const FigureTrace &trace, QWidget *over);

    void copyAll();
    /// "Counted: 205 minutes. Paused: 60 minutes." in the order of the enumeration.
    QString sums() const;

private:
    QWidget *buildSums();
    void layColumns();

    FigureTrace m_trace;
    SpanModel *m_spans;
    TableView *m_table;
};

} // namespace driftsraad
