#include <stdio.h>
#include <stdlib.h>

struct result {
    void *data;
    size_t length;
};

int fill(struct result *result, size_t length) {
    void *data = malloc(length);
    if (__glibc_unlikely(data == NULL)) return -1;
    *result = (struct result){.data = data, .length = length};
    return 0;
}

int print_to(const char *path) {
    FILE *file = stdout;
    if (path[0] != '\0' && (file = fopen(path, "w")) == NULL) return -1;
    fputs("done", file);
    if (file != stdout) fclose(file);
    return 0;
}
