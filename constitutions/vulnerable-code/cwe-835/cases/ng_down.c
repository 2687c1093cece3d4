#include <stdio.h>

void newest_first(const char **lines, size_t count)
{
    size_t at;

    for (at = count - 1; at >= 0; at--)
        puts(lines[at]);
}
