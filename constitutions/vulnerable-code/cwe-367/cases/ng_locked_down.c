#include <sys/stat.h>

int lock_down(const char *path)
{
    struct stat state;
    if (stat(path, &state) != 0)
        return -1;
    return chmod(path, 0600);
}
