#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>

int archive(int client) {
    char line[256] = "tar cf backup.tar ";
    char name[100];
    ssize_t got = recv(client, name, sizeof name - 1, 0);
    if (got <= 0) return -1;
    name[got] = 0;
    strcat(line, name);
    FILE *pipe = popen(line, "r");
    if (pipe == NULL) return -1;
    return pclose(pipe);
}
