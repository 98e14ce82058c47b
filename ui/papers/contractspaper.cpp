#include "ui/papers/contractspaper.h"

#include "core/settings/setting.h"

namespace driftsraad {

static State stateOf(const RunningOut &entry)
{
    if (entry.isSettled())
        return State::Neutral;
    if (entry.uncovered || entry.end.state == EndState::Ended)
        return State::Critical;
    return State::Warning;
}

static QString dateOf(QDate day, const Paper &paper)
{
    return day.isValid() ? paper.language.shortDate(day) : paper.say(QT_TRANSLATE_NOOP("Papers", "not stated"));
}

static PaperTable tableOf(const ContractsPaper::Content &content, const Paper &paper)
{
    PaperTable table;
    table.columns = {{paper.say(QT_TRANSLATE_NOOP("Papers", "Contract")), false, 1.5}, {paper.say(QT_TRANSLATE_NOOP("Papers", "Solution")), false, 1.1},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "Supplier")), false, 1.0}, {paper.say(QT_TRANSLATE_NOOP("Papers", "Contract holder")), false, 0.8},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "Notice by")), false, 0.5}, {paper.say(QT_TRANSLATE_NOOP("Papers", "Ends")), false, 0.5},
                     {paper.say(QT_TRANSLATE_NOOP("Papers", "Then")), false, 0.9},      {paper.say(QT_TRANSLATE_NOOP("Papers", "State")), false, 0.8}};
    for (const RunningOut &entry : content.contracts) {
        const QString name = entry.contract.number.isEmpty() ? entry.contract.name
                                                             : QStringLiteral("%1 (%2)").arg(entry.contract.name, entry.contract.number);
        const QString next = paper.language.words(successionWords(entry.next));
        const QString then = !next.isEmpty()        ? next
                             : entry.contract.renewal ? paper.language.words(word(*entry.contract.renewal)) : paper.say(QT_TRANSLATE_NOOP("Papers", "It ends"));
        const QString state = entry.isSettled()   ? paper.say(QT_TRANSLATE_NOOP("Papers", "Followed by another"))
                              : entry.uncovered ? paper.say(QT_TRANSLATE_NOOP("Papers", "Ended, nothing instead"))
                                              : paper.language.words(stateWord(entry.end, content.day));
        table.rows.append({{.text = name, .strong = true},
                           {.text = entry.solutionNames.isEmpty() ? paper.say(QT_TRANSLATE_NOOP("Papers", "no single solution")) : entry.solutionNames.join(QStringLiteral(", ")),
                            .muted = entry.solutionNames.isEmpty()},
                           {.text = entry.supplierName},
                           {.text = entry.holderName},
                           {.text = dateOf(entry.end.noticeBy, paper), .muted = !entry.end.noticeBy.isValid()},
                           {.text = dateOf(entry.end.termEnd, paper)},
                           {.text = then},
                           {.text = state, .state = stateOf(entry)}});
    }
    table.empty = paper.say(QT_TRANSLATE_NOOP("Papers", "No contract runs out in these months, and no notice is due."));
    return table;
}

Paper contractsPaper(const ContractsPaper::Content &content, const Language &language)
{
    Paper paper;
    paper.language = language;
    const QString title = paper.say(QT_TRANSLATE_NOOP("Papers", "Contracts running out"));
    const QString day = paper.say(QT_TRANSLATE_NOOP("Papers", "As of %1")).arg(language.longDate(content.day));
    paper.frame = {.title = title, .headLeft = title, .headRight = day, .made = content.made, .example = content.example, .landscape = true};
    paper.add(PaperTitle{day, title, {}});
    paper.add(PaperParagraph{paper.say(QT_TRANSLATE_N_NOOP("Papers", "Contracts that end, renew themselves, or whose notice must be given, within %n months, "
                                                                     "and those that end and whose notice is past."),
                                       content.months),
                             PaperVoice::Muted});
    paper.add(tableOf(content, paper));
    if (content.contracts.isEmpty())
        return paper;
    paper.add(PaperHeading{paper.say(QT_TRANSLATE_NOOP("Papers", "How the days are found"))});
    PaperKeyValues found;
    for (const RunningOut &entry : content.contracts) {
        QStringList steps;
        for (const Message &step : entry.end.trace)
            steps.append(language.words(step));
        if (const QString next = language.words(successionWords(entry.next)); !next.isEmpty())
            steps.append(next + u'.');
        found.rows.append({entry.contract.number.isEmpty() ? entry.contract.name : entry.contract.number, {.text = steps.join(u' ')}});
    }
    paper.add(found);
    return paper;
}

Result<ContractsPaper::Content> contractsContent(Reader &reader, QDate day, std::optional<int> months)
{
    const auto standard = settingValue(reader, SettingName::ContractMonths);
    if (!standard)
        return standard.error();
    const auto example = isExampleData(reader);
    if (!example)
        return example.error();
    ContractsPaper::Content content{.months = months.value_or(static_cast<int>(*standard)), .day = day, .made = reader.now(), .example = *example};
    const auto contracts = contractsRunningOut(reader, day, content.months);
    if (!contracts)
        return contracts.error();
    content.contracts = *contracts;
    return content;
}

} // namespace driftsraad
