#include <stdio.h>
#include <stdlib.h>

int make_parameters(void) {
    char command[200];
    char file[] = "/run/app/dsaXXXXXX";
    if (mkstemp(file) < 0) return -1;
    snprintf(command, sizeof command, "openssl dsaparam -out %s 1024", file);
    return system(command);
}
