#include <stdio.h>
#include <stdlib.h>
#include <string.h>

FILE *scratch(void) {
    return tmpfile();
}
