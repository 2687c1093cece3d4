#include <stdio.h>

void notice(const char *message) {
    printf(message);
}
