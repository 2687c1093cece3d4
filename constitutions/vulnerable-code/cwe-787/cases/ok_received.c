#include <stdio.h>
#include <sys/socket.h>

void hear(int peer)
{
    char words[256];
    ssize_t got = recv(peer, words, sizeof(words) - 1, 0);
    if (got < 0)
        return;
    words[got] = '\0';
    puts(words);
}
