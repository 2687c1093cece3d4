#include <arpa/inet.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct frame { uint16_t length; unsigned char data[256]; };

int take(struct frame *frame, const unsigned char *wire, size_t wire_size)
{
    uint16_t length;
    if (wire_size < sizeof length)
        return -1;
    memcpy(&length, wire, 2);
    length = ntohs(length);
    if (length > sizeof frame->data || length > wire_size - 2)
        return -1;
    memcpy(frame->data, wire + 2, length);
    return 0;
}
