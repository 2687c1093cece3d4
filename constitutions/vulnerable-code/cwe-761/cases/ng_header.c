#include <stdlib.h>
#include <string.h>

int send_packet(const char *body) {
    char *packet = malloc(64);
    if (packet == NULL) return -1;
    memset(packet, 0, 64);
    packet = packet + 4;
    strncpy(packet, body, 16);
    int first = packet[0];
    free(packet);
    return first;
}
