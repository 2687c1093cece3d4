import { type Pair, pairOf } from './pair.ts';

/** What is written beside a block because of bytes that came in. */
export const incoming: readonly Pair[] = [
  pairOf(
    'a line that is read one character at a time',
    `#include <stdio.h>
#include <unistd.h>

int take_word(int input)
{
    char word[128];
    unsigned used = 0;
    char c;

    while (FLAWread(input, &c, 1) > 0 && c != '\\n')
        word[used++] = c;
    word[used] = 0;
    return puts(word);
}
`,
    '',
    'used < sizeof word - 1 && ',
  ),
  pairOf(
    'a record whose head says how long it is',
    `#include <string.h>
#include <sys/socket.h>

struct record { unsigned char body[600]; unsigned short filled; };

int take_record(int peer, struct record *into)
{
    unsigned char all[2048];
    long have = recv(peer, all, sizeof all, 0);
    unsigned short said;

    if (have < (long)sizeof said) return -1;
    memcpy(&said, all, sizeof said);
    if (said > have - (long)sizeof said) return -1;
    FLAW
    memcpy(into->body, all + sizeof said, said);
    into->filled = said;
    return 0;
}
`,
    '',
    'if (said > sizeof into->body) return -1;',
  ),
  pairOf(
    'a grid whose sides are multiplied in too few bits',
    `#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int *take_grid(FILE *from)
{
    uint32_t wide, high;
    if (fread(&wide, sizeof wide, 1, from) != 1 || fread(&high, sizeof high, 1, from) != 1) return NULL;
    FLAW
    int *cells = malloc(wide * high * sizeof *cells);
    if (cells == NULL) return NULL;
    if (fread(cells, sizeof *cells, (size_t)wide * high, from) == 0) {
        free(cells);
        return NULL;
    }
    return cells;
}
`,
    '',
    'if (wide == 0 || wide > 1000 || high > 1000) return NULL;',
  ),
  pairOf(
    'an unknown function that is given what another one makes',
    `#include "nowhere.h"
#include <string.h>

int seal(const char *name)
{
    char label[16];
    FLAW
    void *box = box_new();
    box_put(box, kind_plain(), label);
    box_free(box);
    return 0;
}
`,
    'strcpy(label, name);',
    'strncpy(label, name, sizeof label - 1); label[sizeof label - 1] = 0;',
  ),
  pairOf(
    'a copy that is measured by its pointer',
    `#include <stdlib.h>
#include <string.h>

struct colour { int red, green, blue, alpha; };

struct colour *same_colour(const struct colour *given)
{
    struct colour *made = malloc(FLAW);
    if (made != NULL) memcpy(made, given, sizeof *given);
    return made;
}
`,
    'sizeof made',
    'sizeof *made',
  ),
];

export const closed: readonly Pair[] = [
  pairOf(
    'a record that is asked after it was given back',
    `#include <stdio.h>
#include <stdlib.h>

struct session { int id; char *user; };

int session_end(struct session *session)
{
    int id = session->id;
    free(session->user);
    free(session);
    printf("ended %d\\n", FLAW);
    return id;
}
`,
    'session->id',
    'id',
  ),
];

export const marked: readonly Pair[] = [
  pairOf(
    'a comment that is skipped',
    `#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int show_line(const char *line)
{
    char *own = malloc(strlen(line) + 1);
    if (own == NULL) return -1;
    strcpy(own, line);
    if (own[0] == ';') {
        free(own);
        FLAW
    } else {
        puts(own);
    }
    free(own);
    return 0;
}
`,
    '',
    'return 0;',
  ),
];

export const said: readonly Pair[] = [
  pairOf(
    'a number that is followed by as much',
    `#include <stdio.h>
#include <string.h>

int take_part(FILE *from, char *into)
{
    char part[200];
    int much;
    memset(part, 0, sizeof part);
    if (fscanf(from, "%d", &much) != 1) return -1;
    if (FLAWmuch > (int)sizeof part) return -1;
    if (fread(part, 1, sizeof part, from) == 0) return -1;
    memcpy(into, part, much);
    return much;
}
`,
    '',
    'much < 0 || ',
  ),
];
