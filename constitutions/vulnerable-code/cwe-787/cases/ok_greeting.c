#include <stdio.h>

int greet(const char *visitor) {
    char line[32];
    snprintf(line, sizeof line, "Welcome, %s", visitor);
    return puts(line);
}
