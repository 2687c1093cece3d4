#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

long *rows(FILE *in)
{
    uint32_t many;
    if (fread(&many, 4, 1, in) != 1)
        return NULL;
    long *table = malloc(many * sizeof(long));
    if (table == NULL)
        return NULL;
    for (uint32_t i = 0; i < many; i++)
        table[i] = 0;
    return table;
}
