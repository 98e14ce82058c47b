#pragma once

/// A matrix of 200 tasks and 12 parties: the longest turn of the interface thread while the page opens, while the keyboard walks over it and
/// while marks are set, beside a bare table view over the same text.
int walkMatrices(int argc, char **argv);
