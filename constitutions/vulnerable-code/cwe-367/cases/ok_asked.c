#include <stdio.h>
#include <unistd.h>

int is_readable(const char *path) { return access(path, R_OK) == 0; }

FILE *new_report(const char *path) { return fopen(path, "wx"); }
