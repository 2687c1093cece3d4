#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

int forget(int client) {
    char name[100];
    ssize_t got = recv(client, name, sizeof name - 1, 0);
    if (got <= 0) return -1;
    name[got] = 0;
    return unlink(name);
}
