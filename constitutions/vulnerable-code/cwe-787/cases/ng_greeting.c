#include <stdio.h>
#include <string.h>

int greet(const char *visitor) {
    char line[32];
    strcpy(line, "Welcome, ");
    strcat(line, visitor);
    return puts(line);
}
