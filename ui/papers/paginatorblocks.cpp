#include "ui/papers/paginatorengine.h"
#include "ui/papers/tablelayout.h"

#include <cmath>

namespace driftsraad {

void Paginator::lay(const PaperCover &cover)
{
    m_paper.m_pages.last().cover = true;
    put(LaidPaper::Emblem{QRectF(left(), 64, 18, 18)});
    text(left() + 25, 64 + 9 - m_type.lineHeight(PaperFont::Heading) / 2, cover.organisation, PaperFont::Heading, ink::text());
    m_y = 118;
    place(cover.title, {}, 0);
    flow(left(), m_type.broken(cover.title, PaperFont::Cover, width()).lines, PaperFont::Cover, ink::text());
    m_y += 8;
    flow(left(), m_type.broken(cover.subtitle, PaperFont::Lead, width()).lines, PaperFont::Lead, ink::text());
    if (!cover.note.isEmpty()) {
        m_y += 2;
        flow(left(), m_type.broken(cover.note, PaperFont::Body, width()).lines, PaperFont::Body, ink::muted());
    }
    m_y += 18;
}

double Paginator::titleHeight(const PaperTitle &title) const
{
    const auto lines = static_cast<double>(m_type.broken(title.text, PaperFont::Title, width()).lines.size());
    const auto kickers = title.kicker.isEmpty() ? 0.0 : static_cast<double>(m_type.broken(title.kicker, PaperFont::Body, width()).lines.size());
    return kickers * m_type.lineHeight(PaperFont::Body) + lines * m_type.lineHeight(PaperFont::Title) + 13;
}

void Paginator::lay(const PaperTitle &title)
{
    if (!atTop())
        m_y += 18;
    need(titleHeight(title) + least(m_block + 1));
    if (atTop())
        m_y += 26 - 14;
    place(title.text, title.anchor, 0);
    if (!title.kicker.isEmpty())
        flow(left(), m_type.broken(title.kicker, PaperFont::Body, width()).lines, PaperFont::Body, ink::muted());
    flow(left(), m_type.broken(title.text, PaperFont::Title, width()).lines, PaperFont::Title, ink::text());
    m_y += 13;
}

void Paginator::lay(const PaperHeading &heading)
{
    const QStringList lines = m_type.broken(heading.text, PaperFont::Heading, width()).lines;
    const double height = static_cast<double>(lines.size()) * m_type.lineHeight(PaperFont::Heading) + 4;
    if (!atTop())
        m_y += 10;
    need(height + least(m_block + 1));
    place(heading.text, {}, 1);
    flow(left(), lines, PaperFont::Heading, ink::text());
    m_y += 4;
}

void Paginator::lay(const PaperParagraph &paragraph)
{
    const PaperFont font = paragraph.voice == PaperVoice::Small ? PaperFont::Small : PaperFont::Body;
    const QColor colour = paragraph.voice == PaperVoice::Body ? ink::text() : ink::muted();
    need(withWhatItLeadsTo(m_block));
    flow(left(), m_type.broken(paragraph.text, font, width()).lines, font, colour);
    m_y += paragraph.voice == PaperVoice::Small ? 4 : 8;
}

void Paginator::lay(const PaperCallout &callout)
{
    const QStringList lines = m_type.broken(callout.text, PaperFont::Body, width() - 14).lines;
    const double line = m_type.lineHeight(PaperFont::Body);
    const double height = line * static_cast<double>(lines.size() + (callout.heading.isEmpty() ? 0 : 1));
    need(std::min(height + 4, line * 4));
    double from = m_y;
    const auto bar = [&] {
        if (m_y > from)
            put(LaidPaper::Ground{QRectF(left(), from, 2.4, m_y - from), ink::accent().rgb(), 0});
    };
    if (!callout.heading.isEmpty()) {
        text(left() + 13, m_y, callout.heading, PaperFont::Strong, ink::text());
        m_y += line;
    }
    for (const QString &one : lines) {
        if (line > room()) {
            bar();
            newPage();
            from = m_y;
        }
        text(left() + 13, m_y, one, PaperFont::Body, ink::text());
        m_y += line;
    }
    bar();
    m_y += 12;
}

void Paginator::lay(const PaperBox &box)
{
    // The lead stands in the first line, in its own weight.
    const double pad = 9;
    const double inner = width() - pad * 2;
    const double lead = box.lead.isEmpty() ? 0 : m_type.width(box.lead + u' ', PaperFont::Strong);
    QStringList lines = m_type.broken(box.text, PaperFont::Body, inner - lead).lines;
    if (lead > 0 && lines.size() > 1) {
        const QString first = lines.takeFirst();
        lines = QStringList{first} + m_type.broken(box.text.mid(first.size()).trimmed(), PaperFont::Body, inner).lines;
    }
    const double line = m_type.lineHeight(PaperFont::Body);
    const double height = static_cast<double>(lines.size()) * line + pad * 2;
    if (!atTop())
        m_y += 4;
    need(height);
    if (height <= room())
        put(LaidPaper::Ground{QRectF(left(), m_y, width(), height), ink::sunken().rgb(), 3});
    m_y += pad;
    text(left() + pad, m_y, box.lead, PaperFont::Strong, ink::text());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        need(line);
        text(left() + pad + (i == 0 ? lead : 0), m_y, lines[i], PaperFont::Body, ink::text());
        m_y += line;
    }
    m_y += pad + 8;
}

void Paginator::lay(const PaperList &list)
{
    const double line = m_type.lineHeight(PaperFont::Body);
    need(withWhatItLeadsTo(m_block));
    int number = 0;
    for (const QString &item : list.items) {
        const QStringList lines = m_type.broken(item, PaperFont::Body, width() - 16).lines;
        need(line * static_cast<double>(std::min<qsizetype>(lines.size(), 2)));
        text(left(), m_y, list.numbered ? m_source.language.number(qint64{++number}) : QStringLiteral("•"), PaperFont::Body, ink::muted());
        flow(left() + 16, lines, PaperFont::Body, ink::text());
        m_y += 2.5;
    }
    m_y += 5;
}

void Paginator::lay(const PaperKeyValues &values)
{
    double key = 0;
    for (const auto &[name, cell] : values.rows)
        key = std::max(key, m_type.width(name, PaperFont::Body));
    key = std::min(key, width() * 0.4);
    const double line = m_type.lineHeight(PaperFont::Body);
    for (const auto &[name, cell] : values.rows) {
        const PaperFont font = cell.strong ? PaperFont::Strong : PaperFont::Body;
        const double indent = cell.state ? 11 : 0;
        const double x = left() + key + 14;
        const QStringList names = m_type.broken(name, PaperFont::Body, key).lines;
        const QStringList lines = m_type.broken(cell.text, font, width() - key - 14 - indent).lines;
        need(line * static_cast<double>(std::clamp<qsizetype>(std::max(names.size(), lines.size()), 1, 8)));
        for (qsizetype i = 0; i < names.size(); ++i)
            text(left(), m_y + line * static_cast<double>(i), names[i], PaperFont::Body, ink::muted());
        const double names_end = m_y + line * static_cast<double>(names.size());
        if (cell.state)
            put(LaidPaper::Mark{QRectF(x, m_y + line / 2 - 4, 8, 8), *cell.state});
        flow(x + indent, lines, font, cell.state ? ink::state(*cell.state) : cell.muted ? ink::muted() : ink::text());
        m_y = std::max(m_y, std::min(names_end, bottom())) + 2;
    }
    m_y += 6;
}

void Paginator::lay(const PaperGrid &grid)
{
    const double gap = 14;
    const double column = (width() - gap * (grid.columns - 1)) / grid.columns;
    const double line = m_type.lineHeight(PaperFont::Body) - 0.5;
    for (qsizetype first = 0; first < grid.items.size(); first += grid.columns) {
        double height = 0;
        QList<std::pair<QStringList, QStringList>> broken;
        for (qsizetype i = first; i < std::min(first + grid.columns, grid.items.size()); ++i) {
            const auto &item = grid.items[i];
            const double aside = item.aside.isEmpty() ? 0 : m_type.width(QStringLiteral(" · ") + item.aside, PaperFont::Body);
            broken.append({m_type.broken(item.name, PaperFont::Strong, column - aside).lines, m_type.broken(item.below, PaperFont::Body, column).lines});
            const qsizetype count = broken.last().first.size() + (item.below.isEmpty() ? 0 : broken.last().second.size());
            height = std::max(height, line * static_cast<double>(count));
        }
        need(height);
        for (qsizetype i = 0; i < broken.size(); ++i) {
            const auto &item = grid.items[first + i];
            const double x = left() + static_cast<double>(i) * (column + gap);
            double y = m_y;
            for (const QString &name : broken[i].first) {
                text(x, y, name, PaperFont::Strong, ink::text());
                if (!item.aside.isEmpty() && name == broken[i].first.last())
                    text(x + m_type.width(name, PaperFont::Strong), y, QStringLiteral(" · ") + item.aside, PaperFont::Body, ink::muted());
                y += line;
            }
            for (const QString &below : broken[i].second) {
                text(x, y, below, PaperFont::Body, ink::muted());
                y += line;
            }
        }
        m_y += height + 8;
    }
    m_y += 4;
}

void Paginator::lay(const PaperFigures &figures)
{
    if (figures.items.isEmpty())
        return;
    const auto count = static_cast<double>(figures.items.size());
    const double column = width() / count;
    const double inner = column - 16;
    const double small = m_type.lineHeight(PaperFont::Small);
    const double large = m_type.lineHeight(PaperFont::Figure);
    qsizetype names = 1;
    qsizetype notes = 1;
    for (const auto &item : figures.items) {
        names = std::max(names, m_type.broken(item.name, PaperFont::Small, inner).lines.size());
        notes = std::max(notes, m_type.broken(item.note, PaperFont::Small, inner - (item.state ? 10 : 0)).lines.size());
    }
    const double height = small * static_cast<double>(names + notes) + large + 6;
    need(height);
    for (qsizetype i = 0; i < figures.items.size(); ++i) {
        const auto &item = figures.items[i];
        const double x = left() + column * static_cast<double>(i) + (i > 0 ? 10 : 0);
        if (i > 0)
            put(LaidPaper::Rule{QLineF(x - 10, m_y + 2, x - 10, m_y + height - 2), ink::hairline().rgb(), 0.75});
        double y = m_y;
        for (const QString &one : m_type.broken(item.name, PaperFont::Small, inner).lines) {
            text(x, y, one, PaperFont::Small, ink::muted());
            y += small;
        }
        y = m_y + small * static_cast<double>(names) + 2;
        text(x, y, item.figure, PaperFont::Figure, ink::text());
        y += large + 2;
        const double indent = item.state ? 10 : 0;
        if (item.state)
            put(LaidPaper::Mark{QRectF(x, y + small / 2 - 3.7, 7.4, 7.4), *item.state});
        for (const QString &one : m_type.broken(item.note, PaperFont::Small, inner - indent).lines) {
            text(x + indent, y, one, PaperFont::Small, item.state ? ink::state(*item.state) : ink::muted());
            y += small;
        }
    }
    m_y += height + 12;
}

void Paginator::lay(const PaperTable &table)
{
    TableLayout(*this, table).lay();
}

void Paginator::lay(const PaperFigure &figure)
{
    const QStringList caption = m_type.broken(figure.caption, PaperFont::Heading, width()).lines;
    const QStringList below = figure.below.isEmpty() ? QStringList() : m_type.broken(figure.below, PaperFont::Small, width()).lines;
    const double captionHeight = figure.caption.isEmpty() ? 0 : static_cast<double>(caption.size()) * m_type.lineHeight(PaperFont::Heading) + 6;
    const double belowHeight = below.isEmpty() ? 0 : static_cast<double>(below.size()) * m_type.lineHeight(PaperFont::Small) + 2;
    if (!atTop())
        m_y += 8;
    need(captionHeight + figure.size.height() + belowHeight);
    if (captionHeight > 0) {
        flow(left(), caption, PaperFont::Heading, ink::text());
        m_y += 6;
    }
    put(LaidPaper::Drawing{{left(), m_y}, figure.picture});
    m_y += figure.size.height() + 2;
    flow(left(), below, PaperFont::Small, ink::muted());
    m_y += 10;
}

void Paginator::lay(const PaperBreak &)
{
    if (!atTop())
        newPage();
}

void Paginator::lay(const PaperSpace &space)
{
    if (!atTop())
        m_y = std::min(m_y + space.points, bottom());
}

double Paginator::least(qsizetype block)
{
    if (block >= m_source.blocks.size())
        return 0;
    const double line = m_type.lineHeight(PaperFont::Body);
    const PaperBlock &next = m_source.blocks[block];
    if (const auto *table = std::get_if<PaperTable>(&next))
        return TableLayout(*this, *table).least();
    if (const auto *figure = std::get_if<PaperFigure>(&next))
        return figure->size.height() + 40;
    if (std::holds_alternative<PaperHeading>(next))
        return 30 + least(block + 1);
    if (std::holds_alternative<PaperFigures>(next))
        return 70;
    if (std::holds_alternative<PaperBreak>(next) || std::holds_alternative<PaperTitle>(next))
        return 0;
    return std::max(line * 3, withWhatItLeadsTo(block));
}

double Paginator::withWhatItLeadsTo(qsizetype block)
{
    constexpr qsizetype few = 8;  // a longer list stands for itself
    if (block + 1 >= m_source.blocks.size())
        return 0;
    const PaperBlock &next = m_source.blocks[block + 1];
    const double line = m_type.lineHeight(PaperFont::Body);
    double height = 0;
    if (const auto *list = std::get_if<PaperList>(&m_source.blocks[block]); list && list->items.size() <= few && std::holds_alternative<PaperTable>(next)) {
        for (const QString &item : list->items)
            height += line * static_cast<double>(m_type.broken(item, PaperFont::Body, width() - 16).lines.size()) + 2.5;
        return height + 5 + least(block + 1);
    }
    const auto *paragraph = std::get_if<PaperParagraph>(&m_source.blocks[block]);
    if (paragraph && paragraph->voice == PaperVoice::Body && std::holds_alternative<PaperTable>(next)) {
        const auto lines = m_type.broken(paragraph->text, PaperFont::Body, width()).lines.size();
        return lines <= few ? line * static_cast<double>(lines) + 8 + least(block + 1) : 0;
    }
    if (!paragraph || paragraph->voice != PaperVoice::Small || !std::holds_alternative<PaperCallout>(next))
        return 0;
    height = m_type.lineHeight(PaperFont::Small) * static_cast<double>(m_type.broken(paragraph->text, PaperFont::Small, width()).lines.size());
    return height + 4 + line * 4;
}

} // namespace driftsraad
