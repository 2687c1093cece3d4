#include <string.h>

void trim(void) {
    char line[32] = "shelf  ";
    char *end = line + 7;
    end = end - 1;
    *end = 0;
    line[strlen(line) - 1] = 0;
}
