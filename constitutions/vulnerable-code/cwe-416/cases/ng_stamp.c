#include <stdio.h>

char *stamp(int number) {
    char text[32];
    snprintf(text, sizeof text, "no. %d", number);
    return text;
}
