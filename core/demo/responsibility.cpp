#include "core/demo/responsibility.h"

#include "core/responsibility/operations.h"

namespace driftsraad {

namespace {

/// The deck's slide, word for word: task, then the marks of KOMBIT, Kommuner and Leverandør.
struct StandardRow {
    const char *task;
    const char *marks[3];
    std::optional<SupportLevel> level = {};
    bool isFollowUp = false;
};
constexpr StandardRow standard[] = {
    {"Leverandørstyring", {"X", "", ""}},
    {"Kontraktstyring", {"X", "", ""}},
    {"Driftsopfølgning", {"X", "", ""}, {}, true},
    {"Vedligeholdelse og drift af løsning", {"", "", "X"}},
    {"Styregrupper", {"X", "X", "X"}},
    {"Faggrupper/referencegrupper", {"X", "X", ""}},
    {"1. level support", {"", "X", ""}, SupportLevel::First},
    {"2. level support", {"(X)", "", "X"}, SupportLevel::Second},
    {"3. level support", {"", "", "X"}, SupportLevel::Third},
    {"Ændringsønsker", {"X", "X", "X"}},
    {"Sikkerhed", {"X", "X", "X"}},
};
struct StandardParty {
    const char *name;
    OrganisationKind kind;
};
constexpr StandardParty parties[] = {
    {"KOMBIT", OrganisationKind::Kombit}, {"Kommuner", OrganisationKind::Municipality}, {"Leverandør", OrganisationKind::Supplier}};

/// Invented; daysAgo counts from the demo's day. They were written down on the day from which they count.
struct Deviation {
    const char *solution;
    const char *task;
    const char *party;
    Degree degree;
    int daysAgo;
    const char *condition;
    const char *contact;
    const char *decided;
};
/// The earliest first.
constexpr Deviation deviations[] = {
    {"Køreprøvebooking", "Faggrupper/referencegrupper", "Leverandør", Degree::Partly, 400, "Deltager, når nye versioner gennemgås.", "", ""},
    {"Serviceplatformen", "1. level support", "KOMBIT", Degree::Partly, 300, "Når fejlen viser sig i flere løsninger på en gang.", "Service manager C", ""},
    {"NemRefusion", "1. level support", "Leverandør", Degree::Partly, 223,
     "Leverandøren tager opkald direkte fra virksomheder uden for kommunens åbningstid.", "Driftsvagt, Leverandør A", "Aftalt på et driftsmøde i foråret"},
    {"NemRefusion", "2. level support", "KOMBIT", Degree::Responsible, 223,
     "Spørgsmål om sager hos tredjepart går først til KOMBIT, fordi leverandøren ikke får tredjepartens driftsmeddelelser.",
     "Service manager A", "Aftalt på et driftsmøde i foråret"},
    {"NemRefusion", "Driftsopfølgning", "KOMBIT", Degree::Empty, 21, "", "", ""},
};

/// Invented: what was agreed for 2. level support was first written down wrong, and put right so many days before the demo's day. What was
/// known in between differs from what is known now.
constexpr int correctedDaysAgo = 100;
constexpr const char *firstCondition = "Spørgsmål om sager hos tredjepart går til KOMBIT.";

bool isCorrectedLater(const Deviation &deviation)
{
    return deviation.degree == Degree::Responsible;
}

Degree degreeOf(const char *mark)
{
    const QByteArrayView text(mark);
    return text == "X" ? Degree::Responsible : text == "(X)" ? Degree::Partly : Degree::Empty;
}

} // namespace

Result<void> addDemoResponsibility(Transaction &transaction, DemoWorld &world)
{
    const QDate deck(2017, 5, 30);
    for (const StandardParty &entry : parties) {
        const auto party = addParty(transaction, {.name = QString::fromUtf8(entry.name), .organisationKind = entry.kind});
        if (!party)
            return party.error();
        world.remember(QString::fromUtf8(entry.name), *party);
    }
    for (const StandardRow &row : standard) {
        const auto task = addTask(transaction, {.name = QString::fromUtf8(row.task), .supportLevel = row.level, .isFollowUp = row.isFollowUp});
        if (!task)
            return task.error();
        world.remember(QString::fromUtf8(row.task), *task);
        for (int column = 0; column < 3; ++column) {
            const Degree degree = degreeOf(row.marks[column]);
            if (degree == Degree::Empty)
                continue;
            DRIFTSRAAD_TRY(transaction.insert(ResponsibilityCell{.task = *task, .party = world.find<PartyRole>(QString::fromUtf8(parties[column].name)),
                                                                 .validFrom = deck, .degree = degree}));
        }
    }
    return {};
}

namespace {

Result<void> store(Transaction &transaction, DemoWorld &world, const Deviation &deviation)
{
    ResponsibilityCell cell{.solution = world.find<Solution>(QString::fromUtf8(deviation.solution)),
                            .task = world.find<Task>(QString::fromUtf8(deviation.task)),
                            .party = world.find<PartyRole>(QString::fromUtf8(deviation.party)),
                            .validFrom = world.today().addDays(-deviation.daysAgo),
                            .degree = deviation.degree,
                            .condition = QString::fromUtf8(deviation.condition),
                            .contact = world.find<Person>(QString::fromUtf8(deviation.contact)),
                            .decided = QString::fromUtf8(deviation.decided)};
    if (isCorrectedLater(deviation)) {
        cell.degree = Degree::Partly;
        cell.condition = QString::fromUtf8(firstCondition);
    }
    DRIFTSRAAD_TRY(transaction.insert(cell));
    return {};
}

Result<void> correct(Transaction &transaction, DemoWorld &world, const Deviation &deviation)
{
    const auto stored = transaction.list<ResponsibilityCell>("WHERE solution = ? AND task = ? AND party = ?",
                                                             {world.find<Solution>(QString::fromUtf8(deviation.solution)),
                                                              world.find<Task>(QString::fromUtf8(deviation.task)),
                                                              world.find<PartyRole>(QString::fromUtf8(deviation.party))});
    if (!stored)
        return stored.error();
    for (ResponsibilityCell cell : *stored) {
        cell.degree = deviation.degree;
        cell.condition = QString::fromUtf8(deviation.condition);
        DRIFTSRAAD_TRY(transaction.put(cell));
    }
    return {};
}

} // namespace

QList<MatrixDay> demoMatrixDays()
{
    QList<MatrixDay> days;
    for (const Deviation &deviation : deviations) {
        if (!days.isEmpty() && days.last().daysAgo == deviation.daysAgo)
            continue;
        days.append({deviation.daysAgo, [daysAgo = deviation.daysAgo](Transaction &transaction, DemoWorld &world) -> Result<void> {
                         for (const Deviation &each : deviations) {
                             if (each.daysAgo == daysAgo)
                                 DRIFTSRAAD_TRY(store(transaction, world, each));
                         }
                         return {};
                     }});
    }
    const auto before = std::find_if(days.cbegin(), days.cend(), [](const MatrixDay &day) { return day.daysAgo < correctedDaysAgo; });
    days.insert(before - days.cbegin(), {correctedDaysAgo, [](Transaction &transaction, DemoWorld &world) -> Result<void> {
                                             for (const Deviation &each : deviations) {
                                                 if (isCorrectedLater(each))
                                                     DRIFTSRAAD_TRY(correct(transaction, world, each));
                                             }
                                             return {};
                                         }});
    return days;
}

} // namespace driftsraad
