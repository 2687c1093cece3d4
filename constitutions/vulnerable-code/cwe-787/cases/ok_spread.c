#include <stdio.h>

#define ROOM 16

void spread(const char *text) {
    char out[ROOM];
    int i;
    for (i = 0; i < ROOM - 1 && text[i] != 0; i++) {
        out[i] = text[i];
    }
    out[i] = 0;
    puts(out);
}
