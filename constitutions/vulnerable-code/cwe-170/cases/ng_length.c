#include <string.h>

size_t width(void) {
    char bar[20];
    memset(bar, '=', sizeof bar);
    return strlen(bar);
}
