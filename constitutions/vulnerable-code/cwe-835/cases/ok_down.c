#include <stdio.h>

void newest_first(const char **lines, size_t count)
{
    int step;
    size_t at;

    for (step = 3; step >= 0; step--)
        putchar('-');
    for (at = count; at > 0; at--)
        puts(lines[at - 1]);
}
