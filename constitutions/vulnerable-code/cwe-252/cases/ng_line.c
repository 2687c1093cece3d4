#include <stdio.h>

int first(FILE *in) {
    char line[32];
    fgets(line, sizeof line, in);
    return line[0] == '#';
}
