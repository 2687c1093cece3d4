#include <stdio.h>
#include <stdlib.h>

void fill(void) {
    int *rows = (int *)malloc(10 * sizeof(int));
    if (rows == NULL) return;
    for (int i = 0; i < 10; i++) rows[i] = i;
    for (int i = 0; i < 10; i++) printf("%d\n", rows[i]);
    free(rows);
}
