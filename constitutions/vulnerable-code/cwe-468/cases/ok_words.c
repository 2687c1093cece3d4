#include <stdint.h>
#include <string.h>

uint32_t word(const unsigned char *packet, int n) {
    uint32_t value;
    const unsigned char *at = packet + n * sizeof(uint32_t);
    memcpy(&value, at, sizeof value);
    return value;
}
