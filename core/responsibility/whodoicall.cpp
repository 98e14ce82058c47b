#include "core/responsibility/whodoicall.h"

#include "core/base/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace driftsraad {

namespace {

CallPerson callPerson(const Person &person)
{
    return {person.id, person.name, person.title, person.phone, person.email};
}

template<class T>
const T *byId(const QList<T> &records, Id<T> id)
{
    const auto found = std::find_if(records.cbegin(), records.cend(), [id](const T &record) { return record.id == id; });
    return found == records.cend() ? nullptr : &*found;
}

/// Puts one answer together: who stands behind the column, whom to call there, and why.
class Answering
{
public:
    Answering(const CallGround &ground, int row, int column)
        : m_ground(ground), m_matrix(ground.matrix), m_row(row), m_column(column), m_cell(m_matrix.cells[row][column]), m_party(m_matrix.parties[column])
    {
    }

    CallAnswer answer()
    {
        m_answer = {.degree = m_cell.content.degree, .party = m_party.name, .condition = m_cell.content.condition};
        sayCell();
        findOrganisation();
        findPerson();
        return m_answer;
    }

private:
    RecordRef cellRef() const { return {table<ResponsibilityCell>().nameText(), m_cell.source.value}; }
    CellKey place() const { return m_matrix.keyAt(m_row, m_column); }

    void sayCell()
    {
        const bool own = m_cell.deviates;
        const bool full = m_cell.content.degree == Degree::Responsible;
        const char *said = own ? (full ? QT_TRANSLATE_NOOP("Messages", "The matrix of %3 gives %1 an X in %2, from %4.")
                                       : QT_TRANSLATE_NOOP("Messages", "The matrix of %3 gives %1 an (X) in %2, from %4."))
                               : (full ? QT_TRANSLATE_NOOP("Messages", "The standard gives %1 an X in %2, from %4; %3 follows it.")
                                       : QT_TRANSLATE_NOOP("Messages", "The standard gives %1 an (X) in %2, from %4; %3 follows it."));
        m_answer.reasons.append(CallReason{{said, {m_party.name, m_matrix.tasks[m_row].name, m_matrix.solutionName, m_cell.validFrom}}, cellRef(), place()});
        if (!m_cell.content.decided.isEmpty())
            m_answer.reasons.append(CallReason{{QT_TRANSLATE_NOOP("Messages", "Decided: %1"), {m_cell.content.decided}}, cellRef(), place()});
        if (!full && m_cell.content.condition.isEmpty())
            m_answer.missing.append(CallReason{{QT_TRANSLATE_NOOP("Messages", "It is not written when %1 is partly responsible."), {m_party.name}}, cellRef(), place()});
    }

    void findOrganisation()
    {
        const PartyStanding standing = m_matrix.standings.value(m_column);
        const RecordRef party{table<PartyRole>().nameText(), m_party.id.value};
        m_answer.eachMunicipality = standing.eachMunicipality;
        if (standing.eachMunicipality) {
            m_answer.reasons.append(CallReason{{QT_TRANSLATE_NOOP("Messages", "%1 means each municipality for itself: it calls its own people."), {m_party.name}}, party, {}});
            return;
        }
        if (!standing.missing.isEmpty() || !standing.organisation.isValid()) {
            m_answer.missing.append(CallReason{standing.missing, party, {}});
            return;
        }
        m_answer.organisation = standing.organisation;
        m_answer.organisationName = standing.name;
        if (const Organisation *organisation = byId(m_ground.organisations, standing.organisation))
            m_answer.organisationPhone = organisation->phone;
        sayStanding(standing, party);
        if (standing.external)
            sayContract(standing);
    }

    void sayStanding(const PartyStanding &standing, const RecordRef &party)
    {
        if (m_party.organisation.isValid())
            m_answer.reasons.append(CallReason{{QT_TRANSLATE_NOOP("Messages", "%2 stands behind the column %1."), {m_party.name, standing.name}}, party, {}});
        else if (m_party.organisationKind == OrganisationKind::Supplier)
            m_answer.reasons.append(CallReason{{QT_TRANSLATE_NOOP("Messages", "%1 is the supplier of %2."), {standing.name, m_matrix.solutionName}},
                                     {table<Solution>().nameText(), m_matrix.solution.value}, {}});
        else if (m_party.organisationKind == OrganisationKind::SubSupplier)
            m_answer.reasons.append(CallReason{{QT_TRANSLATE_NOOP("Messages", "%1 is the sub-supplier of %2's supplier."), {standing.name, m_matrix.solutionName}},
                                     {table<Contract>().nameText(), standing.contract.value}, {}});
    }

    void sayContract(const PartyStanding &standing)
    {
        const Contract *contract = byId(m_ground.contracts, standing.contract);
        if (!contract) {
            m_answer.missing.append(CallReason{{QT_TRANSLATE_NOOP("Messages", "No contract with %1 about %2 is in force."), {standing.name, m_matrix.solutionName}},
                                     {table<Organisation>().nameText(), standing.organisation.value}, {}});
            return;
        }
        const RecordRef record{table<Contract>().nameText(), contract->id.value};
        const QString number = contract->number.isEmpty() ? contract->name : QStringLiteral("%1 (%2)").arg(contract->name, contract->number);
        m_answer.reasons.append(CallReason{contract->validTo.isValid()
                                     ? Message{QT_TRANSLATE_NOOP("Messages", "The contract is %1, in force until %2."), {number, contract->validTo}}
                                     : Message{QT_TRANSLATE_NOOP("Messages", "The contract is %1, in force until it is terminated."), {number}},
                                 record, {}});
    }

    void findPerson()
    {
        if (const Person *contact = byId(m_ground.people, m_cell.content.contact)) {
            m_answer.person = callPerson(*contact);
            m_answer.reasons.append(CallReason{{QT_TRANSLATE_NOOP("Messages", "%1 is the cell's contact."), {contact->name}}, cellRef(), place()});
        } else if (m_answer.organisation.isValid()) {
            for (const Person &person : m_ground.people) {
                if (person.organisation == m_answer.organisation)
                    m_answer.others.append(callPerson(person));
            }
            // Who can be called at all comes before who is only known by name.
            std::stable_partition(m_answer.others.begin(), m_answer.others.end(), [](const CallPerson &person) { return !person.phone.isEmpty(); });
            if (m_answer.others.size() == 1) {
                m_answer.person = m_answer.others.takeFirst();
                m_answer.reasons.append(CallReason{{QT_TRANSLATE_NOOP("Messages", "%1 is the only person that the register knows at %2."),
                                          {m_answer.person->name, m_answer.organisationName}},
                                         {table<Person>().nameText(), m_answer.person->person.value}, {}});
            } else {
                m_answer.missing.append(CallReason{{QT_TRANSLATE_NOOP("Messages", "No contact is named in the cell.")}, {}, place()});
            }
        }
        if (m_answer.person && m_answer.person->phone.isEmpty() && m_answer.organisationPhone.isEmpty())
            m_answer.missing.append(CallReason{{QT_TRANSLATE_NOOP("Messages", "%1 has no phone number in the register."), {m_answer.person->name}},
                                     {table<Person>().nameText(), m_answer.person->person.value}, {}});
    }

    const CallGround &m_ground;
    const Matrix &m_matrix;
    int m_row;
    int m_column;
    const MatrixCell &m_cell;
    const PartyRole &m_party;
    CallAnswer m_answer;
};

Result<CallGround> callGround(Reader &reader, const Matrix &matrix)
{
    CallGround ground{.matrix = matrix};
    QList<Id<Person>> contacts;
    for (const QList<MatrixCell> &row : matrix.cells) {
        for (const MatrixCell &cell : row) {
            if (cell.content.contact.isValid() && !contacts.contains(cell.content.contact))
                contacts.append(cell.content.contact);
        }
    }
    for (const PartyStanding &standing : matrix.standings) {
        if (standing.organisation.isValid() && !byId(ground.organisations, standing.organisation)) {
            const auto organisation = reader.get(standing.organisation);
            if (!organisation)
                return organisation.error();
            ground.organisations.append(*organisation);
            const auto people = reader.list<Person>("WHERE organisation = ? ORDER BY id", {standing.organisation});
            if (!people)
                return people.error();
            ground.people += *people;
        }
        if (standing.contract.isValid()) {
            const auto contract = reader.get(standing.contract);
            if (!contract)
                return contract.error();
            ground.contracts.append(*contract);
        }
    }
    for (const Id<Person> &contact : std::as_const(contacts)) {
        if (byId(ground.people, contact))
            continue;
        const auto person = reader.get(contact);
        if (!person)
            return person.error();
        ground.people.append(*person);
    }
    return ground;
}

QString folded(const QString &text)
{
    return foldName(text).replace(u'-', u' ');
}

std::optional<SupportLevel> levelIn(const QString &typed)
{
    static const QRegularExpression before(QStringLiteral("\\b([123])(?:\\.|st|nd|rd)?\\s*(?:level|niveau|linje|line)"));
    static const QRegularExpression after(QStringLiteral("(?:level|niveau|linje|line|support)\\s*([123])\\b"));
    for (const QRegularExpression &form : {before, after}) {
        if (const auto found = form.match(typed); found.hasMatch())
            return static_cast<SupportLevel>(found.captured(1).toInt());
    }
    return {};
}

/// How many of the words begin words of the name.
int shared(const QStringList &words, const QString &name)
{
    static const QRegularExpression gaps(QStringLiteral("[\\s/.,]+"));
    const QStringList parts = folded(name).split(gaps, Qt::SkipEmptyParts);
    int count = 0;
    for (const QString &word : words)
        count += std::any_of(parts.cbegin(), parts.cend(), [&](const QString &part) { return part.startsWith(word); }) ? 1 : 0;
    return count;
}

} // namespace

WhoToCall whoToCall(const CallGround &ground, Id<Task> task)
{
    const Matrix &matrix = ground.matrix;
    WhoToCall call{.solution = matrix.solution, .solutionName = matrix.solutionName, .task = task, .day = matrix.day};
    const int row = matrix.rowOf(task);
    if (row < 0) {
        call.missing.append(CallReason{{QT_TRANSLATE_NOOP("Messages", "The task or the party has been removed in the meantime.")}, {}, {}});
        return call;
    }
    call.taskName = matrix.tasks[row].name;
    for (const Degree degree : {Degree::Responsible, Degree::Partly}) {
        for (int column = 0; column < matrix.parties.size(); ++column) {
            if (matrix.cells[row][column].content.degree == degree)
                call.answers.append(Answering(ground, row, column).answer());
        }
    }
    if (call.answers.isEmpty() || call.answers.first().degree != Degree::Responsible)
        call.missing.append(CallReason{{QT_TRANSLATE_NOOP("Messages", "Nobody is responsible for %1 in %2. Choose who is in the matrix."), {call.taskName, call.solutionName}},
                             {}, {.solution = matrix.solution, .task = task}});
    return call;
}

Result<WhoToCall> whoToCall(Reader &reader, Id<Solution> solution, Id<Task> task, QDate day)
{
    const auto made = matrix(reader, solution, day);
    if (!made)
        return made.error();
    const auto ground = callGround(reader, *made);
    if (!ground)
        return ground.error();
    return whoToCall(*ground, task);
}

CallQuestion callQuestion(const QString &typed, const QList<Solution> &solutions, const QList<Task> &tasks)
{
    static const QRegularExpression asking(QStringLiteral("\\b(?:hvem|ring|ringer|ringe|kontakt|kontakter|who|call|phone)\\b"));
    static const QRegularExpression gaps(QStringLiteral("[\\s?!.,/]+"));
    const QString text = folded(typed);
    CallQuestion question{.asks = asking.match(text).hasMatch()};
    QStringList words = text.split(gaps, Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return word.size() < 3 || asking.match(word).hasMatch(); });
    int best = 0;
    for (const Solution &solution : solutions) {
        const int fits = text.contains(folded(solution.name)) ? 100 : shared(words, solution.name);
        if (fits > best) {
            best = fits;
            question.solution = solution.id;
        }
    }
    if (const Solution *solution = byId(solutions, question.solution))
        words.removeIf([&](const QString &word) { return shared({word}, solution->name) > 0; });
    const auto level = levelIn(text);
    int bestTask = 0;
    for (const Task &task : tasks) {
        const int fits = level ? (task.supportLevel == level ? 1 : 0) : shared(words, task.name);
        if (fits == 0 || fits < bestTask)
            continue;
        if (fits > bestTask)
            question.tasks.clear();
        bestTask = fits;
        question.tasks.append(task.id);
    }
    question.namesTask = !question.tasks.isEmpty();
    if (!question.namesTask) {
        for (const Task &task : tasks) {
            if (task.supportLevel)
                question.tasks.append(task.id);
        }
    }
    return question;
}

Result<CallChoices> callChoices(Reader &reader)
{
    auto solutions = reader.list<Solution>("WHERE active = 1 ORDER BY sort_order, name");
    if (!solutions)
        return solutions.error();
    auto tasks = reader.list<Task>("ORDER BY sort_order, id");
    if (!tasks)
        return tasks.error();
    return CallChoices{std::move(*solutions), std::move(*tasks)};
}

namespace {

/// A call for each that is responsible, her answer first; where nobody is in full, the one call.
QList<WhoToCall> oneForEach(const WhoToCall &call)
{
    QList<WhoToCall> calls{call};
    for (qsizetype i = 1; i < call.answers.size() && call.answers[i].degree == Degree::Responsible; ++i) {
        calls.append(call);
        calls.last().answers.move(i, 0);
    }
    return calls;
}

} // namespace

Result<QList<WhoToCall>> callsFor(Reader &reader, const QString &typed)
{
    const auto choices = callChoices(reader);
    if (!choices)
        return choices.error();
    const CallQuestion question = callQuestion(typed, choices->solutions, choices->tasks);
    QList<WhoToCall> calls;
    if (!question.solution.isValid() || (!question.asks && !question.namesTask))
        return calls;
    const auto made = matrix(reader, question.solution, reader.today());
    if (!made)
        return made.error();
    const auto ground = callGround(reader, *made);
    if (!ground)
        return ground.error();
    for (const Id<Task> &task : question.tasks)
        calls += oneForEach(whoToCall(*ground, task));
    return calls;
}

} // namespace driftsraad
