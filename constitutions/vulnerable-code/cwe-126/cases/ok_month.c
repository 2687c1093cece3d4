#include <stdio.h>

int days(void) {
    int table[12] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int month;
    if (scanf("%d", &month) != 1) return 0;
    if (month < 0 || month >= 12) return 0;
    return table[month];
}
