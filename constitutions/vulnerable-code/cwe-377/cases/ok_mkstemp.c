#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int scratch(void) {
    char name[] = "/tmp/shopXXXXXX";
    return mkstemp(name);
}
