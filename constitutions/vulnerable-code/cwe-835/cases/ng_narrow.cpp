#include <cstdint>

long total(const int* prices, int count) {
    long sum = 0;
    for (uint8_t i = 0; i < count; i++) {
        sum += prices[i];
    }
    return sum;
}
