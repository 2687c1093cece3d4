#include <stddef.h>

struct device { int line; struct device *parent; };

int line_of(struct device *device) {
    if (!device) return -1;
    struct device *parent = device->parent;
    if (!parent) return -1;
    return parent->line + 1;
}
