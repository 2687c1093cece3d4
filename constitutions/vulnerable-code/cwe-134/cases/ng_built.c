#include <stdio.h>

void record(FILE *log, const char *user) {
    char line[256];
    snprintf(line, sizeof line, "login of %s\n", user);
    fprintf(log, line);
}
