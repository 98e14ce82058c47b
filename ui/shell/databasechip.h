#pragma once

#include "core/storage/asyncstore.h"

#include <QAbstractButton>

namespace driftsraad {

/// How the program reaches the database now.
enum class Reach { None, Local, Shared, ReadOnly, Unreachable };

/// Says which database is open and how it is reached; a click opens the chooser.
class DatabaseChip : public QAbstractButton
{
    Q_OBJECT
public:
    explicit DatabaseChip(QWidget *parent = nullptr);

    void show(const QString &path, Reach reach);
    void retranslate();
    Reach reach() const { return m_reach; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_path;
    Reach m_reach = Reach::None;
};

} // namespace driftsraad
