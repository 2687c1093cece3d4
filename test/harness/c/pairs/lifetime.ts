import { type Pair, pairOf } from './pair.ts';

export const lifetime: readonly Pair[] = [
  pairOf(
    'the address of a local array is returned and used',
    `#include <string.h>

static const char *shorten(const char *text) {
    FLAW char held[32];
    strncpy(held, text, sizeof held - 1);
    held[sizeof held - 1] = 0;
    const char *back = held;
    return back;
}

int first(const char *text) {
    return shorten(text)[0];
}
`,
    '',
    'static',
  ),
  pairOf(
    'a list is walked by the link of a node that was freed',
    `struct node { node *next; };

void clear(int length) {
    node *head = nullptr;
    for (int i = 0; i < (length & 3) + 1; i++) head = new node{head};
    while (head != nullptr) { FLAW }
}
`,
    'delete head; head = head->next;',
    'node *next = head->next; delete head; head = next;',
    { path: 'list.cpp' },
  ),
];

export const doubleFree: readonly Pair[] = [
  pairOf(
    'a helper frees what its caller frees, too',
    `#include <stdlib.h>

static int finish(int *row) {
    int value = row[0];
    FLAW
    return value;
}

int line(int start) {
    int *row = calloc(4, sizeof *row);
    if (row == NULL) return 0;
    row[0] = start;
    int value = finish(row);
    free(row);
    return value;
}
`,
    'if (value < 0) free(row);',
    'row[0] = 0;',
  ),
];

export const release: readonly Pair[] = [
  pairOf(
    'a buffer that is of the heap for long texts only',
    `#include <stdlib.h>
#include <string.h>

int initial(const char *word) {
    char small[8];
    char *room = strlen(word) < sizeof small ? small : malloc(strlen(word) + 1);
    if (room == NULL) return 0;
    strcpy(room, word);
    int first = room[0];
    FLAW
    return first;
}
`,
    'free(room);',
    'if (room != small) free(room);',
  ),
];

export const releaseInside: readonly Pair[] = [
  pairOf(
    'a text that was moved past its spaces',
    `#include <stdlib.h>
#include <string.h>

int measure(const char *text) {
    char *copy = strdup(text);
    if (copy == NULL) return 0;
    char *at = copy;
    while (*at != 0 && *at != 'A') at++;
    int length = (int)strlen(at);
    free(FLAW);
    return length;
}
`,
    'at',
    'copy',
  ),
];

export const releaseOtherwise: readonly Pair[] = [
  pairOf(
    'an array that is deleted as one object',
    `int corner(int side) {
    int *cells = new int[9]();
    int value = cells[0] + (side & 1);
    FLAW cells;
    return value;
}
`,
    'delete',
    'delete[]',
    { path: 'cells.cpp' },
  ),
];
