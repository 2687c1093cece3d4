#include <stddef.h>

int average(const int *values, int count) {
    int sum = 0;
    for (int i = 0; i < count; i++) sum += values[i];
    return sum / count;
}

int average_checked(const int *values, int count) {
    long sum = 0;
    if (values == NULL || count <= 0) return 0;
    for (int i = 0; i < count; i++) sum += values[i];
    return (int)(sum / count);
}
