#include <fcntl.h>
#include <sys/stat.h>

int create_secret(const char *path) {
    return open(path, O_WRONLY | O_CREAT, S_IRUSR | S_IWUSR | S_IRGRP | S_IROTH);
}
