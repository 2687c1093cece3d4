#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <dlfcn.h>
#include <sys/socket.h>

void *received(int client) {
    char path[256];
    ssize_t got = recv(client, path, sizeof path - 1, 0);
    if (got <= 0) return NULL;
    path[got] = 0;
    return dlopen(path, RTLD_LAZY);
}
