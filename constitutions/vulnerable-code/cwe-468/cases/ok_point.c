#include <stdlib.h>

struct point { double x, y, z; };

struct point *make_point(void) {
    struct point *at = malloc(sizeof(*at));
    if (at == NULL) return NULL;
    return at;
}
