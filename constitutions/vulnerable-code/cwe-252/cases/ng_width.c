#include <stdio.h>

int width(FILE *in)
{
    int columns;
    fscanf(in, "%d", &columns);
    return columns;
}
