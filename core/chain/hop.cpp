#include "core/chain/hop.h"

#include <QSet>

#include <algorithm>

namespace driftsraad {

Message partyWords(const QList<ChainParty> &parties)
{
    if (parties.isEmpty())
        return {};
    Message words = parties.first().name;
    for (qsizetype i = 1; i < parties.size(); ++i)
        words = i + 1 == parties.size() ? Message{QT_TRANSLATE_NOOP("Messages", "%1 and %2"), {nested(words), nested(parties[i].name)}}
                                        : Message{QT_TRANSLATE_NOOP("Messages", "%1, %2"), {nested(words), nested(parties[i].name)}};
    return words;
}

Message word(ResponsibilitySide side)
{
    switch (side) {
    case ResponsibilitySide::Inside:
        return {QT_TRANSLATE_NOOP("Messages", "KOMBIT's responsibility")};
    case ResponsibilitySide::Outside:
        return {QT_TRANSLATE_NOOP("Messages", "Outside KOMBIT's responsibility")};
    case ResponsibilitySide::Unknown:
        break;
    }
    return {QT_TRANSLATE_NOOP("Messages", "Responsibility unknown")};
}

Message followUpWords(const Hop &hop)
{
    return hop.followUp.isEmpty() ? word(ResponsibilitySide::Unknown) : partyWords(hop.followUp);
}

Message contractWords(const Chain &chain, const Hop &hop)
{
    const Contract contract = chain.contracts.value(hop.contract).contract;
    switch (hop.contractState) {
    case ContractState::None:
        return {QT_TRANSLATE_NOOP("Messages", "No contract is named")};
    case ContractState::NotYet:
        return {QT_TRANSLATE_NOOP("Messages", "%1 (begins on %2)"), {contract.name, contract.validFrom}};
    case ContractState::RanOut:
        return {QT_TRANSLATE_NOOP("Messages", "%1 (ran out on %2)"), {contract.name, contract.validTo}};
    case ContractState::InForce:
        break;
    }
    return contract.number.isEmpty() ? Message::verbatim(contract.name)
                                     : Message{QT_TRANSLATE_NOOP("Messages", "%1 (%2)"), {contract.name, contract.number}};
}

namespace {

/// Finds the answer for one link, a question after the other; each leaves its reasons and what is missing.
class HopAnswer
{
public:
    HopAnswer(const Chain &chain, int position) : m_chain(chain), m_link(chain.links[position])
    {
        m_hop.link = position;
        m_hop.consumer = chain.consumers[position];
        m_hop.provider = chain.providers[position];
    }

    Hop answer()
    {
        findContract();
        findSide();
        findWhoAsks();
        findWhoIsAsked();
        findFollowUp();
        findPromises();
        findContact();
        sayWhatToDo();
        return m_hop;
    }

    ResponsibilitySide side()
    {
        findContract();
        findSide();
        return m_hop.side;
    }

private:
    const Component &consumer() const { return m_chain.components[m_hop.consumer]; }
    const Component &provider() const { return m_chain.components[m_hop.provider]; }
    const Contract &contract() const { return m_chain.contractOf(m_hop.link)->contract; }
    bool isUnderContract() const { return m_hop.contractState == ContractState::InForce; }
    ChainParty organisation(Id<Organisation> id) const { return {Message::verbatim(m_chain.organisationName(id)), id}; }
    static ChainParty municipalities() { return {{QT_TRANSLATE_NOOP("Messages", "the municipalities")}, {}}; }
    void because(Message message, const RecordRef &record) { m_hop.reasons.append({std::move(message), record}); }
    void lacks(Message message, const RecordRef &record, const char *field = "") { m_hop.missing.append({.message = std::move(message), .record = record, .field = field}); }

    void findContract();
    void findSide();
    void findSideFromContract();
    void findWhoAsks();
    void findWhoIsAsked();
    void findFollowUp();
    void findPromises();
    void findContact();
    void sayWhatToDo();
    QList<ChainParty> dutyHolders(Id<Solution> solution, Duty duty, bool withoutMunicipalities);
    QList<ChainParty> operatorOf(const Component &component);
    bool followsUpByMatrix();
    void addOwnPromise(Metric metric, std::optional<qint64> target);

    const Chain &m_chain;
    const Link &m_link;
    Hop m_hop;
};

void HopAnswer::findContract()
{
    m_hop.contract = m_link.contract;
    const ChainContract *named = m_chain.contractOf(m_hop.link);
    if (!named) {
        if (m_link.responsibility == KombitResponsibility::FromContract)
            lacks({QT_TRANSLATE_NOOP("Messages", "No contract is named for the link, so it is not known whose responsibility it is.")}, refTo(m_link.id), "contract");
        return;
    }
    const Contract &contract = named->contract;
    if (isInForce(contract, m_chain.day)) {
        m_hop.contractState = ContractState::InForce;
        m_hop.holder = organisation(contract.holder);
    } else if (contract.validFrom.isValid() && m_chain.day < contract.validFrom) {
        m_hop.contractState = ContractState::NotYet;
        lacks({QT_TRANSLATE_NOOP("Messages", "The contract %1 begins only on %2."), {contract.name, contract.validFrom}}, refTo(contract.id), "valid_from");
    } else {
        m_hop.contractState = ContractState::RanOut;
        lacks({QT_TRANSLATE_NOOP("Messages", "The contract %1 ran out on %2."), {contract.name, contract.validTo}}, refTo(contract.id), "valid_to");
    }
}

void HopAnswer::findSide()
{
    switch (m_link.responsibility) {
    case KombitResponsibility::Inside:
        m_hop.side = ResponsibilitySide::Inside;
        because({QT_TRANSLATE_NOOP("Messages", "The link is marked as KOMBIT's responsibility.")}, refTo(m_link.id));
        return;
    case KombitResponsibility::Outside:
        m_hop.side = ResponsibilitySide::Outside;
        because({QT_TRANSLATE_NOOP("Messages", "The link is marked as outside KOMBIT's responsibility.")}, refTo(m_link.id));
        return;
    case KombitResponsibility::FromContract:
        break;
    }
    if (isUnderContract())
        findSideFromContract();
    else
        because({QT_TRANSLATE_NOOP("Messages", "Without a contract in force nothing says whose responsibility the link is.")}, refTo(m_link.id));
}

void HopAnswer::findSideFromContract()
{
    if (m_chain.isKombit(contract().holder)) {
        m_hop.side = ResponsibilitySide::Inside;
        because({QT_TRANSLATE_NOOP("Messages", "KOMBIT holds the contract %1."), {contract().name}}, refTo(contract().id));
        return;
    }
    QSet<Id<Contract>> seen{contract().id};
    for (Id<Contract> above = contract().parent; above.isValid() && !seen.contains(above);) {
        seen.insert(above);
        const Contract parent = m_chain.contracts.value(above).contract;
        if (m_chain.isKombit(parent.holder) && isInForce(parent, m_chain.day)) {
            m_hop.side = ResponsibilitySide::Inside;
            because({QT_TRANSLATE_NOOP("Messages", "%1 holds the contract %2, which stands under KOMBIT's contract %3."),
                     {m_chain.organisationName(contract().holder), contract().name, parent.name}},
                    refTo(parent.id));
            return;
        }
        if (m_chain.isKombit(parent.holder)) {
            lacks({QT_TRANSLATE_NOOP("Messages", "KOMBIT's contract %1, under which %2 stands, is not in force."), {parent.name, contract().name}}, refTo(parent.id),
                  "valid_to");
            because({QT_TRANSLATE_NOOP("Messages", "%1 holds the contract %2; whether KOMBIT stands above it is not known."),
                     {m_chain.organisationName(contract().holder), contract().name}},
                    refTo(contract().id));
            return;
        }
        above = parent.parent;
    }
    m_hop.side = ResponsibilitySide::Outside;
    because({QT_TRANSLATE_NOOP("Messages", "%1 holds the contract %2, and none of KOMBIT's stands above it."),
             {m_chain.organisationName(contract().holder), contract().name}},
            refTo(contract().id));
}

QList<ChainParty> HopAnswer::operatorOf(const Component &component)
{
    if (!component.organisation.isValid()) {
        lacks({QT_TRANSLATE_NOOP("Messages", "It is not registered who operates %1."), {component.name}}, refTo(component.id), "organisation");
        return {};
    }
    const QString name = m_chain.organisationName(component.organisation);
    // Many a component is called by who operates it.
    because(name == component.name ? Message{QT_TRANSLATE_NOOP("Messages", "%1 operates its system itself."), {name}}
                                   : Message{QT_TRANSLATE_NOOP("Messages", "%1 operates %2."), {name, component.name}},
            refTo(component.id));
    return {organisation(component.organisation)};
}

QList<ChainParty> HopAnswer::dutyHolders(Id<Solution> solution, Duty duty, bool withoutMunicipalities)
{
    QList<ChainParty> holders;
    const auto duties = m_chain.duties.constFind(solution);
    if (duties == m_chain.duties.cend())
        return holders;
    const QString name = m_chain.solutions.value(solution).name;
    for (const DutyParty &party : duties->responsible(duty)) {
        if (withoutMunicipalities && party.isMunicipalities)
            continue;
        ChainParty holder = party.isMunicipalities ? municipalities() : organisation(party.organisation);
        if (!party.isMunicipalities && !party.organisation.isValid()) {
            holder.name = Message::verbatim(party.role);
            lacks({QT_TRANSLATE_NOOP("Messages", "It is not registered which organisation “%1” is for %2."), {party.role, name}},
                  party.isSupplier ? refTo(solution) : refTo(party.party), party.isSupplier ? "supplier" : "organisation");
        }
        const QString task = duties->taskName(duty);
        because(party.condition.isEmpty() ? Message{QT_TRANSLATE_NOOP("Messages", "%1 of %2 lies with %3."), {task, name, nested(holder.name)}}
                                          : Message{QT_TRANSLATE_NOOP("Messages", "%1 of %2 lies with %3: %4"), {task, name, nested(holder.name), party.condition}},
                refTo(party.cell));
        if (!holders.contains(holder))
            holders.append(holder);
    }
    return holders;
}

void HopAnswer::findWhoAsks()
{
    if (consumer().kind == ComponentKind::Users) {
        m_hop.from = {{Message::verbatim(consumer().name), consumer().organisation}};
        (void)dutyHolders(provider().solution, Duty::FirstLevel, false);
        return;
    }
    m_hop.from = dutyHolders(consumer().solution, Duty::ThirdLevel, true);
    if (m_hop.from.isEmpty())
        m_hop.from = operatorOf(consumer());
}

void HopAnswer::findWhoIsAsked()
{
    const bool byUsers = consumer().kind == ComponentKind::Users;
    for (const Duty level : {Duty::FirstLevel, Duty::SecondLevel, Duty::ThirdLevel}) {
        if (m_hop.to.isEmpty() && (byUsers || level != Duty::FirstLevel))
            m_hop.to = dutyHolders(provider().solution, level, true);
    }
    if (m_hop.to.isEmpty())
        m_hop.to = operatorOf(provider());
}

/// Inside KOMBIT's responsibility the matrix of the solution that is used says who follows up on its operation.
bool HopAnswer::followsUpByMatrix()
{
    const auto duties = m_chain.duties.constFind(provider().solution);
    if (m_hop.side != ResponsibilitySide::Inside || duties == m_chain.duties.cend() || !duties->task(Duty::FollowUp).isValid())
        return false;
    m_hop.followUp = dutyHolders(provider().solution, Duty::FollowUp, false);
    if (m_hop.followUp.isEmpty())
        m_hop.missing.append({.message = {QT_TRANSLATE_NOOP("Messages", "%1: nobody is responsible for %2 in the matrix."), {provider().name, duties->taskName(Duty::FollowUp)}},
                              .record = refTo(duties->task(Duty::FollowUp)), .matrix = provider().solution, .party = duties->usualParty(Duty::FollowUp)});
    return !m_hop.followUp.isEmpty();
}

void HopAnswer::findFollowUp()
{
    if (m_link.followUp.isValid()) {
        m_hop.followUp = {organisation(m_link.followUp)};
        because({QT_TRANSLATE_NOOP("Messages", "The link names %1 for the follow-up."), {m_chain.organisationName(m_link.followUp)}}, refTo(m_link.id));
    } else if (followsUpByMatrix()) {
        return;
    } else if (isUnderContract()) {
        m_hop.followUp = {m_hop.holder};
        because({QT_TRANSLATE_NOOP("Messages", "%1 follows up as the holder of %2."), {nested(m_hop.holder.name), contract().name}}, refTo(contract().id));
    } else if (m_hop.side == ResponsibilitySide::Outside) {
        m_hop.followUp = {{{QT_TRANSLATE_NOOP("Messages", "the municipality itself")}, {}}};
        because({QT_TRANSLATE_NOOP("Messages", "Outside KOMBIT's responsibility the municipality follows up itself, until it escalates to KOMBIT.")}, refTo(m_link.id));
    } else {
        lacks({QT_TRANSLATE_NOOP("Messages", "Nothing says who follows up. Name somebody on the link, or its contract.")}, refTo(m_link.id), "follow_up");
    }
}

void HopAnswer::addOwnPromise(Metric metric, std::optional<qint64> target)
{
    if (target)
        m_hop.promises.append({.metric = metric, .target = *target, .serviceHours = m_link.serviceHours, .source = refTo(m_link.id)});
}

void HopAnswer::findPromises()
{
    addOwnPromise(Metric::Availability, m_link.availability);
    addOwnPromise(Metric::ResponseTime, m_link.response);
    addOwnPromise(Metric::ReactionTime, m_link.reaction);
    const QList<HopPromise> own = m_hop.promises;
    const QList<ServiceLevel> levels = isUnderContract() ? m_chain.contractOf(m_hop.link)->levels : QList<ServiceLevel>();
    for (const ServiceLevel &level : levels) {
        const bool isSaidByLink = std::any_of(own.cbegin(), own.cend(), [&](const HopPromise &promise) { return promise.metric == level.metric; });
        if (!isSaidByLink)
            m_hop.promises.append({.metric = level.metric, .priority = level.priority, .target = level.target, .serviceHours = level.serviceHours, .source = refTo(level.id)});
    }
    std::stable_sort(m_hop.promises.begin(), m_hop.promises.end(), [](const HopPromise &left, const HopPromise &right) {
        return std::pair(left.metric, left.priority) < std::pair(right.metric, right.priority);
    });
    const bool hasReaction = std::any_of(m_hop.promises.cbegin(), m_hop.promises.cend(), [](const HopPromise &promise) { return promise.metric == Metric::ReactionTime; });
    if (!hasReaction)
        lacks({QT_TRANSLATE_NOOP("Messages", "No reaction time is promised.")}, refTo(m_link.id), "reaction");
}

void HopAnswer::findContact()
{
    const Id<Person> onLink = m_link.contact;
    m_hop.contact = onLink.isValid() ? onLink : provider().contact;
    const auto duties = m_chain.duties.constFind(provider().solution);
    if (!m_hop.contact.isValid() && duties != m_chain.duties.cend()) {
        for (const DutyParty &party : duties->responsible(Duty::SecondLevel)) {
            if (!m_hop.contact.isValid())
                m_hop.contact = party.contact;
        }
    }
    const auto person = m_chain.persons.constFind(m_hop.contact);
    if (person == m_chain.persons.cend()) {
        m_hop.contact = {};
        lacks({QT_TRANSLATE_NOOP("Messages", "No contact is named at %1."), {provider().name}}, refTo(m_link.id), "contact");
        return;
    }
    if (person->phone.isEmpty() && person->email.isEmpty())
        lacks({QT_TRANSLATE_NOOP("Messages", "%1 has neither a phone number nor an e-mail address in the register."), {person->name}}, refTo(person->id), "phone");
    // Whom one gets hold of stands first.
    std::stable_partition(m_hop.to.begin(), m_hop.to.end(), [&](const ChainParty &party) { return party.organisation == person->organisation; });
}

void HopAnswer::sayWhatToDo()
{
    const Argument asked = nested(m_hop.to.isEmpty() ? Message::verbatim(provider().name) : partyWords(m_hop.to));
    switch (m_hop.side) {
    case ResponsibilitySide::Inside:
        if (consumer().kind == ComponentKind::Users)
            m_hop.action = {QT_TRANSLATE_NOOP("Messages", "Report to %1 what shows, since when and for whom."), {asked}};
        else
            m_hop.action = {QT_TRANSLATE_NOOP("Messages", "Show that one's own operation is in order, report the fault to %1 under the contract and agree when the answer is due."),
                            {asked}};
        break;
    case ResponsibilitySide::Outside:
        m_hop.action = {QT_TRANSLATE_NOOP("Messages",
                                          "KOMBIT has no contract here. Report the fault to %1 and agree when the answer is due. Without an answer by then the municipality can "
                                          "escalate to KOMBIT."),
                        {asked}};
        break;
    case ResponsibilitySide::Unknown:
        m_hop.action = {QT_TRANSLATE_NOOP("Messages", "Report the fault to %1, and find out which contract governs the link: until then nobody can be held to follow up."), {asked}};
        break;
    }
}

} // namespace

Hop hopOver(const Chain &chain, int link)
{
    return HopAnswer(chain, link).answer();
}

ResponsibilitySide sideOver(const Chain &chain, int link)
{
    return HopAnswer(chain, link).side();
}

} // namespace driftsraad
