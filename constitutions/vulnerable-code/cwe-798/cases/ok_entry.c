#include <string.h>

int enter(const char *name, const char *password, const char *expected)
{
    return strcmp(name, "keeper") == 0 && strcmp(password, expected) == 0;
}
