#pragma once

#include "core/agreements/registerimport.h"

#include <QWidget>

namespace driftsraad {

class Label;

/// The names in a file that the register does not have, a line a name, with what each may be: left out, added, or one that is there.
class ImportNames : public QWidget
{
    Q_OBJECT
public:
    struct Line {
        QString name{};
        QString addWords{};                              ///< "Add it as a new solution"
        QList<std::pair<qint64, QString>> known{};
    };

    explicit ImportNames(QWidget *parent = nullptr);

    /// Hidden without any. Unchanged lines keep what was chosen, and the keyboard.
    void setLines(const QList<Line> &lines);

signals:
    void chosen(const QString &name, const driftsraad::NameChoice &choice);

private:
    Label *m_title;
    QWidget *m_list = nullptr;
    QStringList m_shown;
};

} // namespace driftsraad
