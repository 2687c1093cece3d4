#include <stdlib.h>
#include <string.h>

unsigned long home_length(void) {
    const char *home = getenv("HOME");
    return home == NULL ? 0 : strlen(home);
}
