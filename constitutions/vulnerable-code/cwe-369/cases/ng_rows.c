#include <stdio.h>

int rows(int cells) {
    int width;
    if (scanf("%d", &width) != 1) return 0;
    return cells / width;
}
