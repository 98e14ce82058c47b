#pragma once

#include "core/parties/organisation.h"

namespace driftsraad {

/// The record that the tests of storage write and change.
inline Organisation supplier(const QString &name)
{
    return {.name = name, .kind = OrganisationKind::Supplier};
}

} // namespace driftsraad
