#include <stdio.h>
#include <string.h>

void title(const char *name)
{
    char line[80] = "Title: ";
    strncat(line, name, sizeof(line) - strlen(line));
    puts(line);
}
