#pragma once

/// Ten thousand cards: our board against six QListView columns with a delegate that paints the same cards. Prints both.
int compareBoards(int argc, char **argv);
