#include "core/catalog.h"

#include "core/storage/attachment.h"

namespace driftsraad {

const Catalog &catalog()
{
    static const Catalog all{
        &table<Attachment>(),
    };
    return all;
}

} // namespace driftsraad
