#include <cstdint>

long total(const int* prices) {
    long sum = 0;
    for (uint8_t i = 0; i < 12; i++) {
        sum += prices[i];
    }
    return sum;
}
