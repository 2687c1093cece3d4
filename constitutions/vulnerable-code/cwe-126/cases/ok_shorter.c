#include <stdio.h>
#include <string.h>

void report(void) {
    char label[16];
    char row[64];
    memset(label, 'x', sizeof label - 1);
    label[sizeof label - 1] = 0;
    memcpy(row, label, sizeof label);
    puts(row);
}
