#include <sys/stat.h>

int close_down(const char *path) {
    return chmod(path, 0600);
}
