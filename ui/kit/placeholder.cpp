namespace driftsraad { int kitPlaceholder() { return 0; } }
