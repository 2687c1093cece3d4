#include <stdio.h>
#include <string.h>

void show(void) {
    char code[6];
    strncpy(code, "NORTHWEST", sizeof code);
    printf("%s\n", code);
}
