#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

int open_own(const char *path) {
    struct stat state;
    int descriptor = open(path, O_RDWR | O_NOFOLLOW);
    if (descriptor < 0) return -1;
    if (fstat(descriptor, &state) != 0 || !S_ISREG(state.st_mode)) {
        close(descriptor);
        return -1;
    }
    return descriptor;
}
