#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void greet(void) {
    char name[80];
    if (fgets(name, sizeof name, stdin) == NULL) return;
    puts(name);
}
