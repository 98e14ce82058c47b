#pragma once

/// The working minutes, the clocks with pauses and the traces of so many invented incidents, beside counting their minutes one by one.
int compareClocks(int incidents);
/// The same through the stored road: the open incidents of a database with the terms of their contracts, read and reckoned.
int storedClocks(const class QString &path);
