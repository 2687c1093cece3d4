#include <stdio.h>

void show(const char *notice)
{
    fprintf(stderr, notice);
}
