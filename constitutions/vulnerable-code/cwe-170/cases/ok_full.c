#include <stdio.h>
#include <string.h>

void show(void) {
    char code[6];
    strncpy(code, "NORTHWEST", sizeof code - 1);
    code[sizeof code - 1] = 0;
    printf("%s\n", code);
}
