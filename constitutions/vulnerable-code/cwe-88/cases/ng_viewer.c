#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int view(void) {
    char program[64];
    FILE *settings = fopen("viewer.conf", "r");
    if (settings == NULL) return -1;
    char *read = fgets(program, sizeof program, settings);
    fclose(settings);
    if (read == NULL) return -1;
    return execlp(program, program, "report.txt", (char *)NULL);
}
