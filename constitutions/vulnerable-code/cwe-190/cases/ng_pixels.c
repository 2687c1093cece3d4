#include <stdlib.h>

unsigned char *canvas(const char *width, const char *height) {
    int pixels = atoi(width) * atoi(height);
    return pixels > 0 && pixels < 1000000 ? calloc((size_t)pixels, 4) : NULL;
}
