#include "ui/chain/chainpapers.h"

#include "core/incidents/incidentfault.h"
#include "core/settings/setting.h"
#include "ui/chain/chainpainter.h"
#include "ui/chain/chainreading.h"
#include "ui/kit/type.h"

namespace driftsraad {

Result<ChainPaperReading> readChainPaper(Reader &reader, Id<Solution> solution, const Fault &fault, bool wantsFault)
{
    const auto answer = readChains(reader);
    if (!answer)
        return answer.error();
    const auto example = isExampleData(reader);
    if (!example)
        return example.error();
    ChainPaperReading reading{.incidents = answer->incidents};
    ChainPaper::Content &content = reading.content;
    content.chain = solution.isValid() ? chainOf(answer->everything, solution) : answer->everything;
    if (solution.isValid() && content.chain.components.isEmpty())
        return Error{ErrorCode::NotFound, {QT_TRANSLATE_NOOP("Messages", "No chain is drawn for this solution.")}, {}};
    content.solution = content.chain.solutions.value(solution).name;
    content.day = reader.today();
    content.made = reader.now();
    content.example = *example;
    if (!wantsFault || content.chain.start < 0)
        return reading;
    const Incident *incident = incidentToFollow(answer->incidents, solution);
    const Fault named = incident ? faultOf(content.chain, *incident) : Fault{};
    const Fault shown = fault == Fault{} ? named : fault;
    if (shown == Fault{})
        return reading;
    if (shown.link.isValid() && content.chain.positionOf(shown.link) < 0)
        return Error{ErrorCode::NotFound, {QT_TRANSLATE_NOOP("Messages", "The link is not in the solution's chain today.")}, {}};
    const bool byIncident = shown == named;
    QList<Escalation> escalations;
    for (const EscalationLine &line : answer->escalations)
        escalations.append(line.escalation);
    content.route = faultRoute(content.chain, symptomOf(content.chain), shown);
    if (content.route.isFound())
        content.way = escalationWay(content.chain, content.route, askedBy(byIncident ? incident : nullptr), escalations, reader.now());
    reading.incident = byIncident ? incident->id.value : 0;
    content.priority = byIncident ? incident->priority : 0;
    const int component = content.chain.positionOf(shown.component);
    content.fault = byIncident      ? incident->reference
                    : component >= 0 ? content.chain.components[component].name
                                     : content.chain.components[content.chain.providers[content.chain.positionOf(shown.link)]].name;
    return reading;
}

Paper makeChainPaper(const ChainPaperReading &reading, const Language &language)
{
    loadFonts(); // cards are as wide as their words, and no window may have loaded the letters yet
    const ChainPaper::Content &content = reading.content;
    const DrawingWords words{language, reading.incidents};
    const Incident *incident = nullptr;
    for (const Incident &each : reading.incidents)
        incident = each.id.value == reading.incident && reading.incident != 0 ? &each : incident;
    const Diagram whole = content.route.isFound() ? faultDrawing(content.chain, words, content.route, content.way, incident) : everydayDrawing(content.chain, words);
    const Diagram diagram = grouped(whole, {});
    // The zones' heads stand above what is laid out; the rest of the room is wide enough for arrows that can be seen.
    constexpr double heads = 36;
    const auto layout = layOut(diagram, {.ratio = (ChainPaper::drawingHeight - heads) / ChainPaper::drawingWidth});
    const PaperDrawing drawing = layout ? diagramForPaper(diagram, *layout, {ChainPaper::drawingWidth, ChainPaper::drawingHeight}) : PaperDrawing{};
    return chainPaper(content, language, drawing.picture, drawing.size);
}

} // namespace driftsraad
