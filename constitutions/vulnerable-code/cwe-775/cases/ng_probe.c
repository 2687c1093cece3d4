#include <sys/socket.h>
#include <unistd.h>
int probe(const struct sockaddr *to, unsigned size) {
    int s = socket(AF_INET, SOCK_STREAM, 0);
    if (s < 0) return -1;
    if (connect(s, to, size) != 0) return -1;
    close(s);
    return 0;
}
