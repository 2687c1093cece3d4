#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void greet(void) {
    char name[80];
    gets(name);
    puts(name);
}
