#include <stdio.h>

void mark(void) {
    char line[32];
    int place = -1;
    line[0] = 0;
    line[place] = '*';
    puts(line);
}
