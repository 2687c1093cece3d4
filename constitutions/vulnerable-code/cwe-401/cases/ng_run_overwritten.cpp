#include <cstring>

int total(int rounds) {
    int *cells = nullptr;
    for (int i = 0; i < (rounds & 3); i++) {
        cells = new int[8];
        cells[0] = i;
    }
    int last = cells == nullptr ? 0 : cells[0];
    delete[] cells;
    return last;
}
