#include <stdio.h>

int first_byte(const char *path)
{
    FILE *in = fopen(path, "rb");
    if (in == NULL)
        return -1;
    int byte = fgetc(in);
    if (byte == EOF)
        return -1;
    fclose(in);
    return byte;
}
