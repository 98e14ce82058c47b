#pragma once

#include "ui/kit/statuspainter.h"

#include <QHash>
#include <QWidget>

class QGridLayout;

namespace driftsraad {

class Label;

/// Names in slate with their values beside them: what a drawer tells about a record. A value may be a text, a state or any widget.
/// The same name sets the value anew.
class Facts : public QWidget
{
    Q_OBJECT
public:
    explicit Facts(QWidget *parent = nullptr);

    /// An empty text shows the word for a missing value.
    void setFact(const QString &name, const QString &value);
    void setFact(const QString &name, const Status &status);
    /// The list takes the widget.
    void setFact(const QString &name, QWidget *value);
    void removeFact(const QString &name);
    void clear();

private:
    struct Row {
        Label *name = nullptr;
        QWidget *value = nullptr;
        int line = 0;
    };
    QGridLayout *m_grid;
    QHash<QString, Row> m_rows;
    int m_next = 0;
};

} // namespace driftsraad
