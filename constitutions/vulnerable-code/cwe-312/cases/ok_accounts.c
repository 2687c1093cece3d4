#include <stdio.h>

void keep(FILE *accounts, const char *name, const char *password_hash)
{
    fprintf(accounts, "%s %s\n", name, password_hash);
    fprintf(stderr, "password kept\n");
}
