#include <stdio.h>

void record(FILE *log, const char *user) {
    fprintf(log, "login of %s\n", user);
}
