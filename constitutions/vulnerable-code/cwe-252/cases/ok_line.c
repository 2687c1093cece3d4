#include <stdio.h>

int first(FILE *in) {
    char line[32];
    if (fgets(line, sizeof line, in) == NULL) return 0;
    return line[0] == '#';
}
