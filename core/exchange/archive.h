#pragma once

#include "core/exchange/sheet.h"

#include <QIODevice>
#include <QStringList>

#include <memory>
#include <optional>

struct zip;
struct zip_file;

namespace driftsraad {

class ArchiveEntry;

/// The zip container of XLSX and ODS, read from memory. Every byte unpacked from any entry counts towards one budget.
class Archive
{
public:
    /// Refuses what is damaged, locked, names paths outside itself or announces more than the limits.
    static Result<std::unique_ptr<Archive>> open(const QByteArray &bytes, const ReadLimits &limits);
    ~Archive();
    Archive(const Archive &) = delete;
    Archive &operator=(const Archive &) = delete;

    bool has(const QString &name) const;
    /// A stream of the entry's unpacked bytes, ready to read. The archive must outlive it. Null where there is no such entry.
    std::unique_ptr<ArchiveEntry> entry(const QString &name);
    /// The entry's first bytes, at most limit. Empty where there is none.
    QByteArray start(const QString &name, qint64 limit);

private:
    friend class ArchiveEntry;
    Archive() = default;
    std::optional<Error> refusal() const;
    qint64 find(const QString &name) const;

    QByteArray m_bytes;
    ReadLimits m_limits;
    zip *m_zip = nullptr;
    qint64 m_unpacked = 0;
};

class ArchiveEntry final : public QIODevice
{
public:
    ArchiveEntry(Archive &archive, zip_file *file, qint64 packed);
    ~ArchiveEntry() override;
    bool isSequential() const override { return true; }
    /// Why reading stopped before the entry's end, if it did.
    const std::optional<Error> &failure() const { return m_failure; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    Archive &m_archive;
    zip_file *m_file;
    qint64 m_packed;
    qint64 m_unpacked = 0;
    std::optional<Error> m_failure;
};

} // namespace driftsraad
