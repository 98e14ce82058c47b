#include "core/exchange/archive.h"

#include "core/exchange/refusals.h"

#include <zip.h>

namespace driftsraad {

namespace {

bool leavesTheArchive(const QString &name)
{
    if (name.startsWith(u'/') || name.startsWith(u'\\') || (name.size() > 1 && name[1] == u':'))
        return true;
    const QStringList parts = QString(name).replace(u'\\', u'/').split(u'/');
    return parts.contains(QStringLiteral(".."));
}

} // namespace

Result<std::unique_ptr<Archive>> Archive::open(const QByteArray &bytes, const ReadLimits &limits)
{
    std::unique_ptr<Archive> archive(new Archive);
    archive->m_bytes = bytes;
    archive->m_limits = limits;
    zip_error_t cause;
    zip_error_init(&cause);
    zip_source_t *source = zip_source_buffer_create(archive->m_bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &cause);
    if (source)
        archive->m_zip = zip_open_from_source(source, ZIP_RDONLY, &cause);
    if (!archive->m_zip) {
        const QString text = QString::fromUtf8(zip_error_strerror(&cause));
        zip_error_fini(&cause);
        if (source)
            zip_source_free(source);
        return refusals::cutShort(text);
    }
    zip_error_fini(&cause);
    if (auto refusal = archive->refusal())
        return *refusal;
    return archive;
}

Archive::~Archive()
{
    if (m_zip)
        zip_discard(m_zip);
}

/// What the directory announces. It may lie, so that reading counts again; but an honest bomb is turned away at once.
std::optional<Error> Archive::refusal() const
{
    const zip_int64_t count = zip_get_num_entries(m_zip, 0);
    if (count > m_limits.entries)
        return refusals::unpacksTooFar(QStringLiteral("%1 entries").arg(count));
    quint64 total = 0;
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t about;
        if (zip_stat_index(m_zip, static_cast<zip_uint64_t>(i), 0, &about) != 0)
            return refusals::cutShort(QStringLiteral("entry %1 has no directory record").arg(i));
        const QString name = QString::fromUtf8(about.name ? about.name : "");
        if (leavesTheArchive(name))
            return refusals::cutShort(QStringLiteral("an entry names a path outside the archive"));
        if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) && about.encryption_method != ZIP_EM_NONE)
            return refusals::locked();
        const quint64 size = (about.valid & ZIP_STAT_SIZE) ? about.size : 0;
        const quint64 packed = (about.valid & ZIP_STAT_COMP_SIZE) ? about.comp_size : 0;
        total += size;
        const bool swells = size > quint64(m_limits.ratioFrom) && size / quint64(m_limits.ratio) > packed;
        if (size > quint64(m_limits.unpackedEntry) || total > quint64(m_limits.unpackedTotal) || swells)
            return refusals::unpacksTooFar(QStringLiteral("%1: %2 bytes from %3").arg(name).arg(size).arg(packed));
    }
    return std::nullopt;
}

qint64 Archive::find(const QString &name) const
{
    const QByteArray utf8 = name.toUtf8();
    const zip_int64_t exact = zip_name_locate(m_zip, utf8.constData(), 0);
    return exact >= 0 ? exact : zip_name_locate(m_zip, utf8.constData(), ZIP_FL_NOCASE);
}

bool Archive::has(const QString &name) const
{
    return find(name) >= 0;
}

std::unique_ptr<ArchiveEntry> Archive::entry(const QString &name)
{
    const qint64 index = find(name);
    if (index < 0)
        return nullptr;
    zip_stat_t about;
    const bool known = zip_stat_index(m_zip, static_cast<zip_uint64_t>(index), 0, &about) == 0 && (about.valid & ZIP_STAT_COMP_SIZE);
    zip_file_t *file = zip_fopen_index(m_zip, static_cast<zip_uint64_t>(index), 0);
    auto opened = std::make_unique<ArchiveEntry>(*this, file, known ? static_cast<qint64>(about.comp_size) : 0);
    opened->open(QIODevice::ReadOnly);
    return opened;
}

QByteArray Archive::start(const QString &name, qint64 limit)
{
    const auto stream = entry(name);
    return stream ? stream->read(limit) : QByteArray();
}

ArchiveEntry::ArchiveEntry(Archive &archive, zip_file *file, qint64 packed) : m_archive(archive), m_file(file), m_packed(packed)
{
    if (!m_file)
        m_failure = refusals::cutShort(QString::fromUtf8(zip_strerror(archive.m_zip)));
}

ArchiveEntry::~ArchiveEntry()
{
    if (m_file)
        zip_fclose(m_file);
}

qint64 ArchiveEntry::readData(char *data, qint64 size)
{
    if (m_failure || !m_file)
        return -1;
    const zip_int64_t got = zip_fread(m_file, data, static_cast<zip_uint64_t>(size));
    if (got < 0) {
        m_failure = refusals::cutShort(QString::fromUtf8(zip_error_strerror(zip_file_get_error(m_file))));
        return -1;
    }
    if (got == 0)
        return -1;
    m_unpacked += got;
    m_archive.m_unpacked += got;
    const ReadLimits &limits = m_archive.m_limits;
    const bool swells = m_unpacked > limits.ratioFrom && m_unpacked / limits.ratio > m_packed;
    if (m_unpacked > limits.unpackedEntry || m_archive.m_unpacked > limits.unpackedTotal || swells) {
        m_failure = refusals::unpacksTooFar(QStringLiteral("%1 bytes unpacked").arg(m_unpacked));
        return -1;
    }
    return got;
}

} // namespace driftsraad
