#include <arpa/inet.h>
#include <stdint.h>
#include <string.h>

struct frame { uint16_t length; unsigned char data[256]; };

int take(struct frame *frame, const unsigned char *wire)
{
    uint16_t length;
    memcpy(&length, wire, 2);
    length = ntohs(length);
    memcpy(frame->data, wire + 2, length);
    return 0;
}
