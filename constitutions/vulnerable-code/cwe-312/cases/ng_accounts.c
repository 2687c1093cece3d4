#include <stdio.h>

void keep(FILE *accounts, const char *name, const char *password)
{
    fprintf(accounts, "%s %s\n", name, password);
}
