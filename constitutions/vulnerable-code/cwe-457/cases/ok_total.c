#include <stdio.h>

void total(int more) {
    int sum;
    if (more > 0) sum = more;
    else sum = 0;
    int next;
    if (scanf("%d", &next) != 1) return;
    printf("%d %d\n", sum, next);
}
