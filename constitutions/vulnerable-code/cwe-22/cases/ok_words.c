#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv) {
    if (argc < 2) return 1;
    const char *folder = getenv("HOME");
    char path[300];
    snprintf(path, sizeof path, "%s/%s", folder == NULL ? "." : folder, argv[1]);
    FILE *in = fopen(path, "r");
    if (in == NULL) return 1;
    int c;
    while ((c = fgetc(in)) != EOF) putchar(c);
    fclose(in);
    return 0;
}
