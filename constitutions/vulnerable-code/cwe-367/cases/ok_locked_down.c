#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

int lock_down(const char *path)
{
    int file = open(path, O_RDONLY | O_NOFOLLOW);
    if (file < 0)
        return -1;
    int result = fchmod(file, 0600);
    close(file);
    return result;
}
