#include <stdio.h>
#include <stdlib.h>
#include <string.h>

FILE *scratch(void) {
    char name[L_tmpnam];
    if (tmpnam(name) == NULL) return NULL;
    return fopen(name, "w+");
}
