#include "ui/papers/matrixpaper.h"

#include "core/responsibility/operations.h"
#include "core/settings/setting.h"

namespace driftsraad {

/// "¹²": a number that stands beside a mark without being taken for one.
static QString raised(qsizetype number)
{
    static const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString text;
    for (const QChar digit : QString::number(number))
        text += digits[digit.digitValue()];
    return text;
}

/// A word for "nothing" where nothing is what was decided.
static QString markOf(Degree degree, const Paper &paper)
{
    const QString mark = degreeMark(degree);
    return mark.isEmpty() ? paper.say(QT_TRANSLATE_NOOP("Papers", "empty")) : mark;
}

static QString noteOf(const MatrixPaper::Row &row, const QString &party, const MatrixPaper::Cell &cell, const Paper &paper)
{
    QStringList parts;
    if (cell.deviates && cell.degree != cell.standard) {
        parts += paper.say(QT_TRANSLATE_NOOP("Papers", "%1, where the standard says %2."))
                     .arg(markOf(cell.degree, paper), markOf(cell.standard, paper));
    }
    if (!cell.condition.isEmpty())
        parts += cell.condition;
    if (!cell.contact.isEmpty())
        parts += paper.say(QT_TRANSLATE_NOOP("Papers", "Contact: %1.")).arg(cell.contact);
    if (!cell.decided.isEmpty())
        parts += paper.say(QT_TRANSLATE_NOOP("Papers", "Decided: %1.")).arg(cell.decided.endsWith(u'.') ? cell.decided.chopped(1) : cell.decided);
    if (parts.isEmpty())
        return {};
    return paper.say(QT_TRANSLATE_NOOP("Papers", "%1, %2: %3")).arg(row.task, party, parts.join(u' '));
}

static PaperTable tableOf(const MatrixPaper::Content &content, const Paper &paper, QStringList *notes)
{
    PaperTable table;
    table.ruled = true;
    table.columns.append({paper.say(QT_TRANSLATE_NOOP("Papers", "Task")), false, 1.2});
    for (const QString &party : content.parties)
        table.columns.append({party, false, 1, true});
    for (const MatrixPaper::Row &row : content.rows) {
        QList<PaperCell> cells{{.text = row.task, .strong = true}};
        for (qsizetype i = 0; i < content.parties.size(); ++i) {
            const MatrixPaper::Cell cell = row.cells.value(i);
            QString text = cell.deviates ? QStringLiteral("≠ ") + markOf(cell.degree, paper) : degreeMark(cell.degree);
            const QString note = noteOf(row, content.parties[i], cell, paper);
            if (!note.isEmpty()) {
                notes->append(note);
                text += raised(notes->size());
            }
            cells.append({.text = text, .strong = cell.deviates});
        }
        table.rows.append(cells);
    }
    table.empty = paper.say(QT_TRANSLATE_NOOP("Papers", "The matrix has no tasks yet."));
    return table;
}

Paper matrixPaper(const MatrixPaper::Content &content, const Language &language)
{
    Paper paper;
    paper.language = language;
    const QString matrix = paper.say(QT_TRANSLATE_NOOP("Papers", "Responsibility: who does what?"));
    const QString name = content.solution.isEmpty() ? paper.say(QT_TRANSLATE_NOOP("Papers", "The standard matrix")) : content.solution;
    QString day = paper.say(QT_TRANSLATE_NOOP("Papers", "As of %1")).arg(language.longDate(content.day));
    if (content.known.isValid())
        day = paper.say(QT_TRANSLATE_NOOP("Papers", "%1, by what was known on %2")).arg(day, language.longDate(content.known));
    paper.frame = {.title = QStringLiteral("%1 · %2").arg(matrix, name), .headLeft = matrix, .headRight = day, .made = content.made,
                   .example = content.example, .landscape = true};
    QStringList notes;
    PaperTable table = tableOf(content, paper, &notes);
    // Eleven tasks and four notes fill the page; with more, the lines stand closer.
    table.dense = content.rows.size() + notes.size() + content.problems.size() > 15;
    paper.add(PaperTitle{day, name, {}});
    QStringList legend{paper.say(QT_TRANSLATE_NOOP("Papers", "X responsible · (X) partly responsible"))};
    if (!content.solution.isEmpty())
        legend.append(paper.say(QT_TRANSLATE_NOOP("Papers", "≠ deviates from the standard")));
    if (!notes.isEmpty())
        legend.append(paper.say(QT_TRANSLATE_NOOP("Papers", "raised numbers lead to the notes")));
    paper.add(PaperParagraph{legend.join(QStringLiteral(" · ")), PaperVoice::Muted});
    paper.add(table);
    if (!content.problems.isEmpty()) {
        PaperKeyValues open;
        for (const Message &problem : content.problems)
            open.rows.append({open.rows.isEmpty() ? paper.say(QT_TRANSLATE_NOOP("Papers", "Left open")) : QString(),
                              {.text = language.words(problem), .state = State::Warning}});
        paper.add(open);
    }
    if (!notes.isEmpty()) {
        paper.add(PaperHeading{paper.say(QT_TRANSLATE_NOOP("Papers", "Conditions and deviations"))});
        paper.add(PaperList{notes, true});
    }
    return paper;
}

Result<MatrixPaper::Content> matrixContent(Reader &reader, Id<Solution> solution, QDate day, std::optional<QDate> known)
{
    const auto read = known ? matrixAsKnown(reader, solution, day, Instant{Instant::local(known->addDays(1), QTime(0, 0)).ms - 1}) : matrix(reader, solution, day);
    if (!read)
        return read.error();
    const auto example = isExampleData(reader);
    if (!example)
        return example.error();
    MatrixPaper::Content content{.solution = read->solutionName, .day = day, .known = known.value_or(QDate()), .made = reader.now(), .example = *example};
    for (const PartyRole &party : read->parties)
        content.parties += party.name;
    for (qsizetype task = 0; task < read->tasks.size(); ++task) {
        MatrixPaper::Row row{read->tasks[task].name, {}};
        for (const MatrixCell &cell : read->cells[task]) {
            QString contact;
            if (cell.content.contact.isValid()) {
                const auto person = reader.get(cell.content.contact);
                // Whom a cell named once may have left the register since.
                if (!person && (!known || person.error().code != ErrorCode::NotFound))
                    return person.error();
                QStringList parts = person ? QStringList{person->name, person->phone, person->email} : QStringList();
                parts.removeAll(QString());
                contact = parts.join(QStringLiteral(", "));
            }
            row.cells.append({cell.content.degree, cell.deviates && !cell.deviatesInNameOnly(), cell.standard.degree, cell.content.condition, contact, cell.content.decided});
        }
        content.rows.append(row);
    }
    for (const MatrixProblem &problem : problems(*read))
        content.problems += problem.message;
    return content;
}

} // namespace driftsraad
