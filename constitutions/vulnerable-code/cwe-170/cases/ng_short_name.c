#include <stdio.h>
#include <string.h>

void badge(const char *visitor)
{
    char name[24];
    strncpy(name, visitor, sizeof(name));
    printf("%s\n", name);
}
