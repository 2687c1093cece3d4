#include <string.h>

void trim(char *line)
{
    int length = strlen(line);
    while (line[length - 1] == '\n')
        line[--length] = 0;
}
