#include <fcntl.h>

int journal(const char *path)
{
    return open(path, O_WRONLY | O_CREAT | O_APPEND, 0600);
}
