#pragma once

#include "core/base/id.h"
#include "core/base/message.h"

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace driftsraad {

enum class ErrorCode {
    Refused,      ///< a rule says no; the message says which and what to do
    Invalid,      ///< bad input
    NotUnderstood,  ///< the words of a command make no sense; nothing was tried
    NotFound,     ///< the record is gone
    Conflict,     ///< somebody else changed the same field; Error::conflicts lists what
    Cancelled,    ///< the person or a newer question stopped it
    Busy,         ///< another program is saving and did not finish in time
    ReadOnly,     ///< the database is open for reading only
    Full,         ///< no space left
    Unreachable,  ///< the file or the drive cannot be reached
    Foreign,      ///< the file is not ours
    TooNew,       ///< made by a newer program
    Damaged,      ///< the file's contents are broken
    Internal,     ///< a bug: a statement that does not fit the schema
};

/// One field that two people changed; the values are ready to be put into words.
struct FieldConflict {
    RecordRef record{};
    QByteArray field{};
    Message label{};
    Message base{};
    Message mine{};
    Message theirs{};
    QString theirAuthor{};
    Instant theirTime{};
    bool operator==(const FieldConflict &) const = default;
};

/// Why something was not done: a sentence for people (message) and the cause kept for the log.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    Message message{};
    QString cause{};
    QList<FieldConflict> conflicts{};
};

/// What a rule does not allow, in words for the user.
inline Error refusal(Message message)
{
    return {ErrorCode::Refused, std::move(message)};
}

/// A value, or why there is none. Errors have this one road.
template<class T>
class [[nodiscard]] Result
{
public:
    using Value = T;
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_content(std::in_place_index<1>, std::move(error)) {}

    bool isOk() const { return m_content.index() == 0; }
    explicit operator bool() const { return isOk(); }
    const T &value() const & { return std::get<0>(m_content); }
    T &value() & { return std::get<0>(m_content); }
    T &&value() && { return std::get<0>(std::move(m_content)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }
    T valueOr(T other) const { return isOk() ? value() : std::move(other); }
    const Error &error() const { return std::get<1>(m_content); }

private:
    std::variant<T, Error> m_content;
};

template<>
class [[nodiscard]] Result<void>
{
public:
    using Value = void;
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    bool isOk() const { return !m_error; }
    explicit operator bool() const { return isOk(); }
    const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

/// Leaves the calling function with the error, if there is one.
#define DRIFTSRAAD_TRY(expression)                       \
    do {                                                 \
        if (auto tried = (expression); !tried)           \
            return tried.error();                        \
    } while (false)

} // namespace driftsraad
