#include <stdint.h>

uint32_t word(uint32_t *packet, int n) {
    uint32_t *at = packet + n * sizeof(uint32_t);
    return *at;
}
