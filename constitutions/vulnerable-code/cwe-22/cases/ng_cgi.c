#include <stdio.h>
#include <stdlib.h>

int main(void) {
    char path[300];
    const char *page = getenv("PATH_INFO");
    if (page == NULL) return 1;
    snprintf(path, sizeof path, "/srv/pages%s", page);
    FILE *in = fopen(path, "r");
    if (in == NULL) return 1;
    int c;
    while ((c = fgetc(in)) != EOF) putchar(c);
    fclose(in);
    return 0;
}
