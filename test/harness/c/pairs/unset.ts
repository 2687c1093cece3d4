import { type Pair, pairOf } from './pair.ts';

export const unset: readonly Pair[] = [
  pairOf(
    'a total that one way leaves as it lay',
    `#include <stdio.h>

int fare(int zone) {
    int price FLAW;
    if (zone == 1) price = 240;
    if (zone == 2) price = 310;
    printf("fare %d\\n", price);
    return 0;
}
`,
    '',
    '= 190',
  ),
  pairOf(
    'memory of which the second half is read before it is written',
    `#include <stdlib.h>

long weights(void) {
    short *held = malloc(12 * sizeof *held);
    long sum = 0;
    if (held == NULL) return -1;
    for (int i = 0; i < FLAW; i++) held[i] = (short)(i * 3);
    for (int i = 0; i < 12; i++) sum += held[i];
    free(held);
    return sum;
}
`,
    '6',
    '12',
  ),
  pairOf(
    'a field that goes to a function that nobody has brought and that prints',
    `#include "board.h"

struct move { int from, to; double worth; };

void opening(void) {
    struct move first;
    struct move *chosen = &first;
    chosen->from = 12;
    chosen->to = 28;
    FLAW
    print_worth(chosen->worth);
}
`,
    '',
    'chosen->worth = 0.25;',
  ),
  pairOf(
    'a text whose end nobody has written, handed back in the place of a caller',
    `#include <string.h>

void label(char *into, int number) {
    char made[16];
    made[0] = 'n';
    made[1] = (char)('0' + (number & 7));
    FLAW
    made[15] = 0;
    strcpy(into, made);
}
`,
    '',
    'made[2] = 0;',
  ),
  pairOf(
    'a pointer that is followed before it points anywhere',
    `#include <stdio.h>

static const char *names[] = {"north", "south"};

void heading(void) {
    const char **name;
    FLAW
    puts(*name);
}
`,
    '',
    'name = &names[1];',
  ),
  pairOf(
    'what a branch goes by, in a class, in room that is taken while the function runs',
    `#include <alloca.h>
#include <iostream>

class Gate {
public:
    bool open() {
        int *votes = (int *)alloca(5 * sizeof(int));
        for (int i = 0; i < 4; i++) votes[i] = i;
        FLAW
        int all = 0;
        for (int i = 0; i < 5; i++) all += votes[i];
        if (all > 10) std::cout << "open" << std::endl;
        return true;
    }
};

bool ask() { Gate gate; return gate.open(); }
`,
    '',
    'votes[4] = 4;',
    { path: 'gate.cpp' },
  ),
  {
    name: 'what an unknown function may have set, what is only copied, what is compared before it counts, and what differs by itself',
    vulnerable: `#include <stdio.h>

int depth(void) {
    int level;
    return level + 1;
}
`,
    safe: `#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include "panel.h"

struct reading { char unit; int value; char name[24]; };

int panel(void) {
    int level;
    char text[32];
    panel_level(&level);
    panel_text(text, sizeof text);
    printf("%d %s\\n", level, text);
    return level;
}

int copies(struct reading *out) {
    struct reading made;
    made.unit = 'C';
    made.value = 21;
    strcpy(made.name, "hall");
    *out = made;
    printf("%s\\n", out->name);
    return out->value;
}

int formatted(int value) {
    char text[40];
    panel_sprintf(text, "%d", value);
    puts(text);
    return 0;
}

unsigned sparse(unsigned key) {
    unsigned dense[16], places[16], used = 0;
    dense[used] = 3;
    places[3] = used++;
    key &= 15;
    return places[key] < used && dense[places[key]] == key;
}

int stamp(void) {
    int here;
    printf("%d %ld %p\\n", (int)getpid(), (long)clock(), (void *)&here);
    return 0;
}
`,
  },
  {
    name: 'a field of a structure that nobody has brought, and that is no number',
    vulnerable: `int depth(void) {
    int level;
    return level + 1;
}
`,
    safe: `#include <string.h>
#include "panel.h"

int kept(void) {
    panel_note note;
    strcpy(note.name, "hall");
    note.value = 3;
    return note.value;
}
`,
  },
];
