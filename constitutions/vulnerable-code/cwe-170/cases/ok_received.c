#include <stdio.h>
#include <string.h>
#include <sys/socket.h>

void greet(int client) {
    char name[64] = "guest ";
    ssize_t got = recv(client, name + 6, sizeof name - 7, 0);
    if (got <= 0) return;
    if (strlen(name) > 20) puts("long");
    char line[64];
    got = recv(client, line, sizeof line - 1, 0);
    if (got < 0) return;
    line[got] = 0;
    if (strlen(line) > 20) puts("long");
}
