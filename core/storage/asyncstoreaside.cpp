#include "core/storage/asyncstore.h"

#include "core/storage/lane.h"

#include <QPointer>

namespace driftsraad {

namespace {

/// What is done aside gives way to all others.
constexpr int niceness = 15;

} // namespace

void AsyncStore::startAside(std::function<void(Lane &, const std::function<OpenedStore()> &open)> work)
{
    const auto lane = std::make_shared<Lane>(this);
    m_aside.append(lane);
    const OpenRequest request{.path = m_request.path, .access = Access::ReadOnly, .place = m_request.place};
    const std::function<OpenedStore()> open = [request, catalog = m_catalog, clock = m_clock] { return Store::open(request, catalog, *clock, {}); };
    Lane::start(lane, niceness);
    lane->add({.work = [this, lane, work = std::move(work), open](Store *) {
        work(*lane, open);
        lane->setStore({}, true);
        lane->post([this, lane] {
            m_aside.removeOne(lane);
            lane->abandon();
        });
    }});
}

void AsyncStore::verify(QObject *context, const VerifiedHead &from, std::function<void(VerifiedHead)> reached, std::function<void(Result<Verification>)> answer)
{
    const QPointer<QObject> guard(context);
    startAside([=](Lane &lane, const std::function<OpenedStore()> &open) {
        const auto look = [&]() -> Result<Verification> {
            auto store = open();
            if (!store)
                return store.error();
            lane.setStore(std::move(store).value(), true);
            VerifiedHead last = from;
            auto found = driftsraad::verify(*lane.store(), from, [&](const VerifiedHead &head) {
                if (head != last)
                    lane.post([=] {
                        if (guard)
                            reached(head);
                    });
                last = head;
                return !lane.isStopping();
            });
            lane.setStore({}, true);
            return found;
        };
        auto found = look();
        const bool doubtful = found ? !found->isSound() : found.error().code == ErrorCode::Damaged || found.error().code == ErrorCode::Foreign;
        // A drive that fails for a moment looks like a damaged file.
        if (doubtful)
            found = look();
        lane.post([=] {
            if (guard)
                answer(found);
        });
    });
}

} // namespace driftsraad
