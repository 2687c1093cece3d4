#include <stdio.h>
#include <string.h>

void cut(const char *from) {
    char to[100] = "";
    int length = 0;
    if (fscanf(stdin, "%d", &length) != 1) return;
    if (length >= 0 && length < 100 && (size_t)length <= strlen(from)) memcpy(to, from, length);
    to[99] = 0;
    puts(to);
}
