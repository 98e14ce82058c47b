namespace driftsraad { int supportPlaceholder() { return 0; } }
