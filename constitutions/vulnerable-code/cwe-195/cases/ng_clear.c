#include <stdlib.h>
#include <stdio.h>
#include <string.h>

int clear(char *page) {
    char answer[12];
    if (fgets(answer, sizeof answer, stdin) == NULL) return -1;
    int count = atoi(answer);
    if (count > 4096) return -1;
    memset(page, 0, count);
    return count;
}
