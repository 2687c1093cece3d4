#include <stdio.h>
#include <string.h>

void badge(const char *visitor)
{
    char name[24];
    strncpy(name, visitor, sizeof(name));
    name[sizeof(name) - 1] = '\0';
    printf("%s\n", name);
}
