#include <stdlib.h>

unsigned char *canvas(const char *width, const char *height) {
    int pixels;
    if (__builtin_mul_overflow(atoi(width), atoi(height), &pixels)) return NULL;
    return pixels > 0 && pixels < 1000000 ? calloc((size_t)pixels, 4) : NULL;
}
