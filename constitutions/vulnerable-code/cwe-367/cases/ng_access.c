#include <stdio.h>
#include <unistd.h>

FILE *start_report(const char *path) {
    if (access(path, W_OK) == 0) {
        return fopen(path, "w");
    }
    return NULL;
}
