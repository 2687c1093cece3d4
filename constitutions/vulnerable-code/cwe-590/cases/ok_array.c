#include <stdio.h>
#include <stdlib.h>

void greet(void) {
    char *text = malloc(40);
    if (text == NULL) return;
    snprintf(text, 40, "hello");
    puts(text);
    free(text);
}
