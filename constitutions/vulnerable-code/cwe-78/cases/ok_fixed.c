#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int restart(const char *mode) {
    if (strcmp(mode, "fast") == 0) return system("service shop restart --fast");
    return system("service shop restart");
}
