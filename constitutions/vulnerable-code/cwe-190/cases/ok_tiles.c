#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

unsigned char *tiles(FILE *in)
{
    uint32_t rows, columns;
    if (fread(&rows, 4, 1, in) != 1 || fread(&columns, 4, 1, in) != 1)
        return NULL;
    if (rows > 4096 || columns > 4096)
        return NULL;
    return malloc(rows * columns);
}
