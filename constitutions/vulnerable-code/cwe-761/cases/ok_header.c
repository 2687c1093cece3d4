#include <stdlib.h>
#include <string.h>

int send_packet(const char *body) {
    char *packet = malloc(64);
    if (packet == NULL) return -1;
    memset(packet, 0, 64);
    strncpy(packet + 4, body, 16);
    int first = packet[4];
    free(packet);
    return first;
}
