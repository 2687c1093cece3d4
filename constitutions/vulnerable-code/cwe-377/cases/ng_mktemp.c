#include <stdio.h>
#include <stdlib.h>
#include <string.h>

FILE *scratch(void) {
    char name[] = "/tmp/shopXXXXXX";
    return fopen(mktemp(name), "w+");
}
