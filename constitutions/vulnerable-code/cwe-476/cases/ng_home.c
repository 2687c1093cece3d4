#include <stdlib.h>
#include <string.h>

unsigned long home_length(void) {
    const char *home = getenv("HOME");
    unsigned long length = 0;
    while (home[length] != 0) length++;
    return length;
}
