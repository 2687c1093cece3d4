#include <stdlib.h>

struct node {
    int value;
};

int value_of(int kind, struct node *all) {
    struct node *node = NULL;
    if (kind == 1) node = all;
    switch (kind) {
        case 1:
            return node->value;
        case 2:
            return node->value + 1;
        default:
            return 0;
    }
}
