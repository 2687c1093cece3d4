#include <stdio.h>
#include <stdlib.h>

int remaining(void) {
    char line[32];
    if (fgets(line, sizeof line, stdin) == NULL) return 0;
    int seconds = atoi(line);
    return seconds < 3600 ? 0 : seconds - 3600;
}
