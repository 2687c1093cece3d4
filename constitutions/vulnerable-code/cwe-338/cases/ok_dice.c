#include <stdlib.h>

int roll(void) {
    return rand() % 6 + 1;
}
