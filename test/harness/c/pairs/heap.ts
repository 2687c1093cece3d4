import { type Pair, pairOf } from './pair.ts';

export const leak: readonly Pair[] = [
  pairOf(
    'a list of which only the head is freed',
    `#include <stdlib.h>

struct link { struct link *next; int value; };

int chain(int length) {
    struct link *head = NULL;
    for (int i = 0; i < (length & 7); i++) {
        struct link *made = malloc(sizeof *made);
        if (made == NULL) break;
        made->next = head;
        made->value = i;
        head = made;
    }
    int last = head == NULL ? 0 : head->value;
    FLAW
    return last;
}
`,
    'free(head);',
    'while (head != NULL) { struct link *next = head->next; free(head); head = next; }',
  ),
  pairOf(
    'an object that is kept, or not, in a table of the file',
    `#include <stdlib.h>

static char *table[64];
static int used;

int keep(int size) {
    char *made = calloc((size_t)(size & 31) + 1, 1);
    if (made == NULL) return -1;
    FLAW
    return used;
}
`,
    'used = (used + 1) % 64;',
    'free(table[used]); table[used] = made; used = (used + 1) % 64;',
  ),
  pairOf(
    'an unknown function that prints keeps nothing; one that adds may',
    `#include <stdlib.h>
#include <string.h>
#include "notes.h"

int show(void) {
    char *made = calloc(40, 1);
    if (made == NULL) return -1;
    strcpy(made, "a note");
    FLAW
    return 0;
}
`,
    'print_note(made);',
    'add_note(made);',
  ),
];

export const allocation: readonly Pair[] = [
  pairOf(
    'a length that comes over the network',
    `#include <stdlib.h>
#include <sys/types.h>
#include <sys/socket.h>

int body(int connection) {
    char text[24];
    ssize_t size = recv(connection, text, sizeof text - 1, 0);
    if (size <= 0) return -1;
    text[size] = 0;
    unsigned long length = strtoul(text, NULL, 10);
    FLAW
    char *room = malloc(length);
    if (room == NULL) return -1;
    free(room);
    return 0;
}
`,
    '',
    'if (length > 65536) return -1;',
  ),
];
