#include "core/catalog.h"

#include "core/agreements/servicelevel.h"
#include "core/parties/person.h"
#include "core/storage/attachment.h"

namespace driftsraad {

const Catalog &catalog()
{
    static const Catalog all{
        &table<Attachment>(),
        &table<Organisation>(),
        &table<Person>(),
        &table<Solution>(),
        &table<Contract>(),
        &table<ServiceLevel>(),
    };
    return all;
}

} // namespace driftsraad
