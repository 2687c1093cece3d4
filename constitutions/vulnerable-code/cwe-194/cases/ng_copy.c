#include <stdio.h>
#include <string.h>

void cut(const char *from) {
    char to[100] = "";
    short length = 0;
    if (fscanf(stdin, "%hd", &length) != 1) return;
    if (length < 100) memcpy(to, from, length);
    to[99] = 0;
    puts(to);
}
