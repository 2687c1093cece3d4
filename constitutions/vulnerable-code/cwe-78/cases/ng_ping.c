#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int ping(void) {
    char host[64];
    char command[128];
    if (fgets(host, sizeof host, stdin) == NULL) return -1;
    snprintf(command, sizeof command, "ping -c 1 %s", host);
    return system(command);
}
