#include <stdio.h>

int may_enter(int user, int owner) {
    int level = user == owner ? 2 : 0;
    int next;
    while ((next = getchar()) != EOF) level += next == '+';
    if (level == 2) return 1;
    return 0;
}
