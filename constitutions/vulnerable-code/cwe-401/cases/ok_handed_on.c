#include <stdlib.h>

struct node { int value; struct node *next; };

struct node *push(struct node *head, int value) {
    struct node *made = malloc(sizeof *made);
    if (made == NULL) return head;
    made->value = value;
    made->next = head;
    return made;
}
