#pragma once

/// The chain of 500 components and 2000 links: fault route, impact and carried promise beside a bare breadth-first search over the same links.
int compareChains();
