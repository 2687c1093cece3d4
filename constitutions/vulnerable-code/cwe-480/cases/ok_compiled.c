#include <sys/stat.h>

int same(const struct stat *a, const struct stat *b) {
    return
#ifdef PRECISE
#ifdef __APPLE__
        a->st_mtimespec.tv_nsec == b->st_mtimespec.tv_nsec
#else
        a->st_mtim.tv_nsec == b->st_mtim.tv_nsec
#endif
#else
        1
#endif
        && a->st_size == b->st_size;
}
