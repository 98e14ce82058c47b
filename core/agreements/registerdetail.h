#pragma once

#include "core/agreements/register.h"

namespace driftsraad {

/// What is said of a record in one field.
struct DetailField {
    Message label{};
    Message value{};
    bool copied = false;  ///< a number or address that people take elsewhere
};

/// A record that hangs on another: a person of an organisation, a service level of a contract.
struct RelatedRecord {
    RecordRef record{};
    Message title{};
    Message second{};
    int depth = 0;         ///< in a tree: how many stand above it
    enum class When { Now, Coming, Over } when = When::Now;
};

struct RelatedList {
    Message title{};
    QString table{};
    QList<RelatedRecord> records{};
    bool mayAdd = true;     ///< a new one is made here
    bool isPart = false;    ///< its records belong to this one: they are edited and removed here
};

/// A figure or date that is worked out, with how.
struct DetailTrace {
    Message title{};
    Message result{};
    QList<Message> steps{};
};

/// A record of the register with all that is said of it and the records around it.
struct RegisterDetail {
    RecordRef record{};
    QString title{};
    Message kind{};                   ///< "Municipality", "Person", …
    QList<Message> remarks{};         ///< what is unclear or missing
    QList<DetailField> fields{};      ///< what is not stated is left out
    QList<DetailTrace> traces{};
    QList<RelatedList> related{};
};

/// What a part of a register's record belongs to: the contract of a service level, the solution of a data role.
Result<RecordRef> registerOwner(Reader &reader, const RecordRef &part);
Result<RegisterDetail> registerDetail(Reader &reader, RegisterSection section, qint64 id);

} // namespace driftsraad
