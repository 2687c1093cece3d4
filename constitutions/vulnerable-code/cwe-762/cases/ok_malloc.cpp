#include <cstdlib>

int one() {
    int *cell = static_cast<int *>(malloc(sizeof(int)));
    if (cell == nullptr) return 0;
    *cell = 1;
    int value = *cell;
    free(cell);
    return value;
}
