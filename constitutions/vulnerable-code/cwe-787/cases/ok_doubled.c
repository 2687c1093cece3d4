#include <stdlib.h>
#include <string.h>

char *doubled(const char *text)
{
    char *copy;
    copy = (char *)malloc(strlen(text) + 1);
    if (copy == NULL)
        return NULL;
    strcpy(copy, text);
    return copy;
}
