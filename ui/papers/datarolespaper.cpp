#include "ui/papers/datarolespaper.h"

#include "core/settings/setting.h"

namespace driftsraad {

/// A place under another stands in; the arrow says so without colour.
static QString nameOf(const DataRoleLine &line)
{
    return line.depth == 0 ? line.name : QString(line.depth - 1, QChar(0x2003)) + QStringLiteral("↳ ") + line.name;
}

static PaperTable tableOf(const DataRolesPaper::Tree &tree, const Paper &paper)
{
    PaperTable table;
    table.columns = {{paper.say(QT_TRANSLATE_NOOP("Papers", "Who")), false, 1.4},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "Role")), false, 0.9},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "Agreement and instruction")), false, 2.0},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "From")), false, 0.6},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "To")), false, 0.6}};
    const auto day = [&](QDate date) { return date.isValid() ? paper.language.shortDate(date) : QString(); };
    for (const DataRoleLine &line : tree.roles) {
        const QString words = line.contractName.isEmpty() || line.role.agreement.isEmpty()
                                  ? line.contractName + line.role.agreement
                                  : QStringLiteral("%1. %2").arg(line.contractName, line.role.agreement);
        const bool missing = words.isEmpty() && line.role.role != DataRoleKind::Controller;
        const QString agreement = missing ? paper.say(QT_TRANSLATE_NOOP("Papers", "missing")) : words;
        table.rows.append({{.text = nameOf(line), .strong = line.inForce, .muted = !line.inForce},
                           {.text = paper.language.words(word(line.role.role)), .muted = !line.inForce},
                           {.text = agreement, .muted = !line.inForce, .state = missing && line.inForce ? std::optional(State::Warning) : std::nullopt},
                           {.text = day(line.role.validFrom), .muted = !line.inForce},
                           {.text = day(line.role.validTo), .muted = !line.inForce}});
    }
    table.empty = paper.say(QT_TRANSLATE_NOOP("Papers", "No data role is stated."));
    return table;
}

Paper dataRolesPaper(const DataRolesPaper::Content &content, const Language &language)
{
    Paper paper;
    paper.language = language;
    const QString title = paper.say(QT_TRANSLATE_NOOP("Papers", "Data roles"));
    const QString day = paper.say(QT_TRANSLATE_NOOP("Papers", "As of %1")).arg(language.longDate(content.day));
    const bool one = content.trees.size() == 1;
    const QString name = one ? content.trees.first().solution : paper.say(QT_TRANSLATE_NOOP("Papers", "Who processes whose data?"));
    paper.frame = {.title = one ? QStringLiteral("%1 · %2").arg(title, name) : title, .headLeft = title, .headRight = day, .made = content.made,
                   .example = content.example, .landscape = true};
    paper.add(PaperTitle{day, name, {}});
    paper.add(PaperParagraph{paper.say(QT_TRANSLATE_NOOP("Papers", "Each stands under the one on whose behalf it processes the data. What is in grey is over, or "
                                                                   "has not begun, on the day.")),
                             PaperVoice::Muted});
    for (const DataRolesPaper::Tree &tree : content.trees) {
        if (!one)
            paper.add(PaperHeading{tree.solution});
        paper.add(tableOf(tree, paper));
        if (tree.remarks.isEmpty())
            continue;
        PaperKeyValues open;
        for (const Message &remark : tree.remarks)
            open.rows.append({open.rows.isEmpty() ? paper.say(QT_TRANSLATE_NOOP("Papers", "Left open")) : QString(),
                              {.text = language.words(remark), .state = State::Warning}});
        paper.add(open);
    }
    if (content.trees.isEmpty())
        paper.add(PaperParagraph{paper.say(QT_TRANSLATE_NOOP("Papers", "No solution is in operation.")), PaperVoice::Body});
    return paper;
}

Result<DataRolesPaper::Content> dataRolesContent(Reader &reader, Id<Solution> solution, QDate day)
{
    const auto solutions = solution.isValid() ? reader.list<Solution>("WHERE id = ?", {solution}) : reader.list<Solution>("WHERE active <> 0 ORDER BY sort_order, name");
    if (!solutions)
        return solutions.error();
    const auto example = isExampleData(reader);
    if (!example)
        return example.error();
    DataRolesPaper::Content content{.day = day, .made = reader.now(), .example = *example};
    for (const Solution &one : *solutions) {
        const auto roles = dataRolesOf(reader, one.id, day);
        if (!roles)
            return roles.error();
        content.trees.append({.solution = one.name, .roles = *roles, .remarks = dataRoleRemarks(*roles, day)});
    }
    return content;
}

} // namespace driftsraad
