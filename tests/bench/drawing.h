#pragma once

/// A chain of 300 nodes, none of them grouped: from the question to the painted drawing, beside what dot alone takes, and the longest turn
/// of the window meanwhile.
int drawChains(int argc, char **argv);
