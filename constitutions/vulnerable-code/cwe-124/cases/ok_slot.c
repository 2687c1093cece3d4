#include <stdio.h>
#include <stdlib.h>

void put(int value) {
    int slots[8] = {0};
    char answer[16];
    if (fgets(answer, sizeof answer, stdin) == NULL) return;
    int slot = atoi(answer);
    if (slot >= 0 && slot < 8) slots[slot] = value;
    printf("%d\n", slots[0]);
}
