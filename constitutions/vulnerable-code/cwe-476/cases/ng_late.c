#include <stddef.h>

struct device { int line; struct device *parent; };

int line_of(struct device *device) {
    struct device *parent = device->parent;
    int line = parent->line;
    if (!parent) return -1;
    return line + 1;
}
