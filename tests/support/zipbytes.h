#pragma once

#include <QByteArray>

#include <functional>

#include <zip.h>

namespace driftsraad {

/// The bytes of a zip that fill puts its entries into; what the entries are made of must live until then.
inline QByteArray zipBytes(const std::function<void(zip_t *)> &fill)
{
    zip_source_t *target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(target);
    zip_t *zip = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
    fill(zip);
    zip_close(zip);
    zip_source_open(target);
    zip_source_seek(target, 0, SEEK_END);
    QByteArray bytes(zip_source_tell(target), Qt::Uninitialized);
    zip_source_seek(target, 0, SEEK_SET);
    zip_source_read(target, bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

} // namespace driftsraad
