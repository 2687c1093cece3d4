#include <stdlib.h>
#include <string.h>

struct list {
    struct list *next;
    int size;
};

/* The macro leaves the function, as its name says. */
int size_of(const struct list *list) {
    if (list == NULL)
        trace_return_int(0);
    return list->size;
}

/* What ends the program has many names. */
struct list *made(int size) {
    struct list *list = malloc(sizeof *list);
    if (list == NULL)
        out_of_memory();
    list->next = NULL;
    list->size = size;
    return list;
}

void release(struct list *list) {
    if (list == NULL)
        trace_return;
    free(list->next);
    free(list);
}

/* Set for all kinds but one, and used for all but that one. */
int kind_of(int kind, struct list *all) {
    struct list *first = NULL;
    if (kind != KIND_EMPTY) first = all;
    switch (kind) {
        case KIND_EMPTY:
            return 0;
        case KIND_FIRST:
            return first->size;
        case KIND_LAST:
            return first->next->size;
    }
    return -1;
}
