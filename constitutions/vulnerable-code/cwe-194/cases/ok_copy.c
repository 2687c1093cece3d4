#include <stdio.h>
#include <string.h>

static char from[100];

void cut(void) {
    char to[100] = "";
    short length = 0;
    if (fscanf(stdin, "%hd", &length) != 1) return;
    if (length >= 0 && length < 100) memcpy(to, from, length);
    to[99] = 0;
    puts(to);
}
