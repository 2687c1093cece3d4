#include <unistd.h>

int leave(char *const command[]) {
    setgid(1000);
    setuid(1000);
    return execv(command[0], command);
}
