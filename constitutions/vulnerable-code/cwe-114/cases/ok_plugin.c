#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <dlfcn.h>

void *plugin(void) {
    return dlopen("/usr/lib/shop/prices.so", RTLD_NOW);
}
