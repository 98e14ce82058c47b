#pragma once

#include "core/agreements/register.h"

namespace driftsraad {

/// A record that hangs on another: a person of an organisation, a service level of a contract.
struct RelatedRecord {
    RecordRef record{};
    Message title{};
    Message second{};
};

struct RelatedList {
    Message title{};
    QString table{};
    QList<RelatedRecord> records{};
};

/// A record of the register with all that is said of it and the records around it.
struct RegisterDetail {
    RecordRef record{};
    QString title{};
    Message kind{};                                ///< "Municipality", "Person", …
    QList<std::pair<Message, Message>> fields{};   ///< label and value; what is not stated is left out
    QList<RelatedList> related{};
};

Result<RegisterDetail> registerDetail(Reader &reader, RegisterSection section, qint64 id);

} // namespace driftsraad
