#pragma once

/// The working minutes, the clocks with pauses and the traces of so many invented incidents, beside counting their minutes one by one.
int compareClocks(int incidents);
