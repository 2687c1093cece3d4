#include <unistd.h>

int leave(char *const command[]) {
    if (setgid(1000) != 0 || setuid(1000) != 0) return -1;
    return execv(command[0], command);
}
