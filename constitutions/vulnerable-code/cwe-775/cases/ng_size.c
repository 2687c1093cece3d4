#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
long size(const char *path) {
    struct stat state;
    int fd = open(path, O_RDONLY);
    if (fd < 0) return -1;
    if (fstat(fd, &state) < 0) return -1;
    close(fd);
    return state.st_size;
}
