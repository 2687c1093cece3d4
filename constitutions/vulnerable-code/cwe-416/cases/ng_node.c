#include <stdlib.h>

struct node {
    struct node *next;
};

void drop(struct node *list) {
    while (list != NULL) {
        free(list);
        list = list->next;
    }
}
