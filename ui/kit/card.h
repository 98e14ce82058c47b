#pragma once

#include "ui/kit/theme.h"

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace driftsraad {

class Label;

/// A sheet of paper on the canvas: radius 8, no border, an optional title row with a count, a note in slate and a widget at the right.
/// The title is the card's accessible name.
class Card : public QFrame
{
    Q_OBJECT
public:
    enum class Ground { Paper, Accent, Warning, Critical };

    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// Slate text after the title, on its line ("observeret, ellers rapporteret"), or below where the line has no room for all of it.
    void setNote(const QString &note);
    /// A slate sentence below the title.
    void setSubtitle(const QString &subtitle);
    /// The number in a tag after the title; below zero hides it.
    void setCount(int count);
    /// At the right end of the title row. The card takes the widget; an earlier one is deleted.
    void setTrailing(QWidget *widget);
    void setGround(Ground ground);
    /// Space between the edge and the content: space::card by default, space::panel for reading.
    void setPadding(int padding);
    /// Lets the content reach the card's edges; rows bring their own padding.
    void setFlush(bool flush);

    /// Where the content goes, below the title row.
    QVBoxLayout *body() const { return m_body; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showHead();
    void placeNote();
    void pad();

    QWidget *m_head;
    QHBoxLayout *m_row;
    Label *m_title;
    Label *m_count;
    QString m_noteText;
    Label *m_note;
    Label *m_noteBelow;
    Label *m_subtitle;
    QWidget *m_trailing = nullptr;
    QVBoxLayout *m_body;
    Ground m_ground = Ground::Paper;
    int m_padding;
    bool m_flush = false;
};

} // namespace driftsraad
