#include <stdio.h>

void total(void) {
    int sum;
    printf("%d\n", sum);
}
