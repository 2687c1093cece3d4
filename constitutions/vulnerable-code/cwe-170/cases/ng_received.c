#include <stdio.h>
#include <sys/socket.h>

void greet(int client) {
    char name[64] = "guest ";
    ssize_t got = recv(client, name + 6, sizeof name - 6, 0);
    if (got <= 0) return;
    char line[128];
    sprintf(line, "%.3s", name);
    puts(line);
    if (strlen(name) > 20) puts("long");
}
