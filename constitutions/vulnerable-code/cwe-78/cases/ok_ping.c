#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int ping(void) {
    char answer[64];
    char command[128];
    if (fgets(answer, sizeof answer, stdin) == NULL) return -1;
    int last = atoi(answer);
    snprintf(command, sizeof command, "ping -c 1 10.0.0.%d", last);
    return system(command);
}
