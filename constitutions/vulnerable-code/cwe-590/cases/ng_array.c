#include <stdio.h>
#include <stdlib.h>

void greet(void) {
    char line[40];
    char *text = line;
    snprintf(text, sizeof line, "hello");
    puts(text);
    free(text);
}
