#include <stdio.h>

#define ROOM 16

void spread(const char *text) {
    char out[ROOM];
    int i;
    for (i = 0; i <= ROOM && text[i] != 0; i++) {
        out[i] = text[i];
    }
    out[ROOM - 1] = 0;
    puts(out);
}
