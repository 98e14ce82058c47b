#pragma once

#include "core/agreements/operations.h"
#include "core/agreements/terms.h"
#include "core/incidents/clocks.h"
#include "core/incidents/operations.h"
#include "core/incidents/priority.h"
#include "tests/support/testdatabase.h"

#include <QRandomGenerator>
#include <QTest>

namespace driftsraad {

/// A solution under two contracts with categories, limits and hours, and incidents that come to be in many ways.
class ClockWorld
{
public:
    /// What is true of an incident in the end.
    struct Facts {
        int priority = 1;
        bool underOther = false;     ///< the other contract counts
        bool categoryChosen = false;
        Instant seenAt{};
        Instant handedAt{};
        Instant backAt{};
        Instant restoredAt{};
        QList<Pause> pauses{};
    };
    using Edit = std::function<Result<void>(Transaction &)>;

    std::unique_ptr<TestDatabase> db;
    Transaction *m_batch = nullptr;
    Id<Organisation> kombit;
    Id<Organisation> supplier;
    Id<Organisation> third;
    Id<Solution> solution;
    Id<Contract> contract;
    Id<Contract> other;
    QHash<QString, Id<FaultCategory>> categories;

    static Instant at(int day, int hour, int minute = 0) { return Instant::local({2026, 11, day}, {hour, minute}); }
    Result<void> write(const Edit &edit)
    {
        const auto written = db->store().write("Test", edit);
        return written ? Result<void>() : Result<void>(written.error());
    }
    /// Runs an operation and fails the test where it is refused; within together() in the one transaction there, since a commit waits for the
    /// disk.
    void run(const Edit &edit)
    {
        if (!m_batch) {
            db->write(edit);
            return;
        }
        const auto done = edit(*m_batch);
        if (!done)
            QTest::qFail(done.error().message.id().constData(), __FILE__, __LINE__);
    }
    void together(const std::function<void()> &work)
    {
        db->write([&](Transaction &t) -> Result<void> {
            m_batch = &t;
            work();
            m_batch = nullptr;
            return {};
        });
    }
    /// Runs an operation that gives an id at a time.
    template<class T>
    Id<T> given(Instant now, const std::function<Result<Id<T>>(Transaction &)> &operation)
    {
        db->clock().set(now);
        Id<T> id;
        run([&](Transaction &t) -> Result<void> {
            const auto result = operation(t);
            if (!result)
                return result.error();
            id = *result;
            return {};
        });
        return id;
    }
    template<class Entry>
    Id<Entry> add(const Entry &entry)
    {
        return given<Entry>(at(2, 8), [&](Transaction &t) { return addTerm(t, entry); });
    }
    void addLimit(Id<Contract> of, const char *category, ClockKind kind, qint64 amount, LimitUnit unit)
    {
        add(ClockLimit{.contract = of, .category = categories.value(QString::fromUtf8(category)), .kind = kind, .amount = amount, .unit = unit});
    }
    Id<Incident> create(Instant reported, int priority = 1, Id<Contract> under = {})
    {
        return given<Incident>(reported, [&](Transaction &t) {
            return createIncident(t, {.title = "Ingen adgang", .solution = solution, .impact = Grade::High, .urgency = Grade::High, .priority = priority,
                                      .priorityReason = "aftalt", .contract = under});
        });
    }
    void move(Id<Incident> id, Instant now, IncidentState to)
    {
        db->clock().set(now);
        run([&](Transaction &t) -> Result<void> {
            return moveIncident(t, id, {.from = t.get(id)->state, .to = to, .thirdParty = third, .answerDueAt = now.plusHours(48), .cause = IncidentCause::Supplier});
        });
    }
    Id<IncidentPause> pause(Id<Incident> id, Instant now, Instant from, Instant to = {})
    {
        return given<IncidentPause>(now, [&](Transaction &t) {
            return startPause(t, {.incident = id, .from = from, .to = to, .reason = "mangler svar", .party = "Kommunen"});
        });
    }
    template<class Change>
    Result<void> save(Transaction &t, Id<Incident> id, Change change)
    {
        Edited<Incident> edited{t.get(id).value(), t.get(id).value()};
        change(edited.mine);
        return saveIncident(t, edited, "Service manager A");
    }
    SlaClock clock(Id<Incident> id, ClockKind kind, Instant now)
    {
        const IncidentClock *found = nullptr;
        const auto all = clocksOf(db->reader(), id, now);
        found = all->of(kind);
        return found ? found->clock : SlaClock{};
    }

    Facts invented(QRandomGenerator &random) const
    {
        Facts facts{.priority = 1 + random.bounded(4), .underOther = random.bounded(2) == 0, .categoryChosen = random.bounded(3) == 0};
        Instant now = at(3, 8 + random.bounded(8), random.bounded(60));
        const auto later = [&](int most) { return now = now.plusMinutes(1 + random.bounded(most)); };
        facts.seenAt = later(600);
        if (random.bounded(2)) {
            facts.handedAt = later(900);
            facts.backAt = later(2'000);
        }
        if (random.bounded(3))
            facts.restoredAt = later(4'000);
        Instant from = at(3, 8);
        for (int i = random.bounded(4); i > 0; --i) {
            from = from.plusMinutes(1'000 + random.bounded(900));
            facts.pauses.append({from, from.plusMinutes(1 + random.bounded(800)), "mangler svar", "Kommunen"});
        }
        return facts;
    }
    Id<FaultCategory> chosenFor(const Facts &facts) const { return categories.value(facts.underOther ? "2" : "C"); }
    void runMoves(Id<Incident> id, const Facts &facts)
    {
        move(id, facts.seenAt, IncidentState::UnderInvestigation);
        if (facts.handedAt.isSet()) {
            move(id, facts.handedAt, IncidentState::AtThirdParty);
            move(id, facts.backAt, IncidentState::UnderInvestigation);
        }
        if (facts.restoredAt.isSet())
            move(id, facts.restoredAt, IncidentState::Resolved);
    }
    /// Everything is known from the first minute.
    Id<Incident> madeRight(const Facts &facts)
    {
        const Id<Incident> id = given<Incident>(at(3, 8), [&](Transaction &t) {
            NewIncident wanted{.title = "Ingen adgang", .solution = solution, .impact = Grade::High, .urgency = Grade::High, .priority = facts.priority,
                               .priorityReason = "aftalt"};
            wanted.contract = facts.underOther ? other : Id<Contract>{};
            wanted.faultCategory = facts.categoryChosen ? chosenFor(facts) : Id<FaultCategory>{};
            return createIncident(t, wanted);
        });
        runMoves(id, facts);
        for (const Pause &each : facts.pauses)
            pause(id, at(23, 8), each.from, each.to);
        return id;
    }
    /// Everything was wrong or missing at first, and is put right in any order.
    Id<Incident> madeLate(const Facts &facts, QRandomGenerator &random)
    {
        const Id<Incident> id = create(at(3, 8), 1 + facts.priority % 4, facts.underOther ? Id<Contract>{} : other);
        runMoves(id, facts);
        std::vector<Edit> edits;
        const auto edit = [&](Edit one) { edits.push_back(std::move(one)); };
        edit([&](Transaction &t) { return setPriority(t, id, facts.priority, "aftalt nu", "Service manager A"); });
        edit([&](Transaction &t) { return save(t, id, [&](Incident &mine) { mine.contract = facts.underOther ? other : Id<Contract>{}; }); });
        if (facts.categoryChosen)
            edit([&](Transaction &t) { return save(t, id, [&](Incident &mine) { mine.faultCategory = chosenFor(facts); }); });
        for (const Pause &each : facts.pauses) {
            const Id<IncidentPause> wrong = pause(id, at(23, 8), each.from.plusMinutes(7), each.to.plusMinutes(90));
            edit([wrong, each](Transaction &t) -> Result<void> {
                Edited<IncidentPause> edited{t.get(wrong).value(), t.get(wrong).value()};
                edited.mine.from = each.from;
                edited.mine.to = each.to;
                return correctPause(t, edited, "Service manager A");
            });
        }
        const Id<IncidentPause> never = pause(id, at(23, 8), at(4, 9), at(5, 9));
        edit([never](Transaction &t) { return withdrawPause(t, never, "det var en anden sag", "Service manager A"); });
        for (size_t i = edits.size(); i > 1; --i)
            std::swap(edits[i - 1], edits[random.bounded(static_cast<quint32>(i))]);
        for (const Edit &one : edits)
            run(one);
        return id;
    }

    void begin()
    {
        db = std::make_unique<TestDatabase>();
        kombit = db->insert(Organisation{.name = "KOMBIT", .kind = OrganisationKind::Kombit});
        supplier = db->insert(Organisation{.name = "Leverandør A A/S"});
        third = db->insert(Organisation{.name = "E-Dagpenge", .kind = OrganisationKind::SubSupplier});
        solution = db->insert(Solution{.name = "NemRefusion", .supplier = supplier});
        contract = db->insert(Contract{.name = "Drift", .solution = solution, .supplier = supplier, .holder = kombit, .validFrom = {2024, 1, 1}});
        other = db->insert(Contract{.name = "Vagt", .solution = solution, .supplier = supplier, .holder = kombit, .validFrom = {2023, 1, 1}});
        together([this] { addTerms(); });
    }

private:
    void addTerms()
    {
        add(ContractCalendar{.contract = contract, .supportHours = "Hverdage 8-16", .pausedAtThirdParty = true});
        add(ContractCalendar{.contract = other, .supportHours = "Alle dage 6-22"});
        categories.clear();
        int order = 0;
        for (const char *code : {"A", "B", "C", "D"}) {
            categories[code] = add(FaultCategory{.contract = contract, .code = code, .sortOrder = order, .priority = order + 1});
            ++order;
        }
        for (const char *code : {"1", "2", "3"}) {
            categories[code] = add(FaultCategory{.contract = other, .code = code, .sortOrder = order, .priority = order - 3});
            ++order;
        }
        addLimit(contract, "A", ClockKind::Reaction, 60, LimitUnit::WorkingMinutes);
        addLimit(contract, "A", ClockKind::Resolution, 4, LimitUnit::WorkingHours);
        addLimit(contract, "B", ClockKind::Resolution, 12, LimitUnit::WorkingHours);
        addLimit(contract, "C", ClockKind::Resolution, 2, LimitUnit::WorkingDays);
        addLimit(contract, "", ClockKind::Reaction, 4, LimitUnit::WorkingHours);
        addLimit(contract, "D", ClockKind::Resolution, 10, LimitUnit::CalendarDays);
        addLimit(other, "1", ClockKind::Resolution, 3, LimitUnit::Hours);
        addLimit(other, "2", ClockKind::Resolution, 30, LimitUnit::WorkingHours);
        addLimit(other, "", ClockKind::Reaction, 90, LimitUnit::Minutes);
    }
};

} // namespace driftsraad
