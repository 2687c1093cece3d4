#include <stdio.h>
#include <string.h>

void label(const char *name) {
    char text[16];
    strcpy(text, name);
    printf("%s\n", text);
}

void label_cut(const char *name) {
    char text[16];
    snprintf(text, sizeof text, "%s", name);
    printf("%s\n", text);
}
