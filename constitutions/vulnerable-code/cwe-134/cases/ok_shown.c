#include <stdio.h>

void show(const char *notice)
{
    fprintf(stderr, "%s\n", notice);
}
