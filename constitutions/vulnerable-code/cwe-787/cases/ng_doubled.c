#include <stdlib.h>
#include <string.h>

char *doubled(const char *text)
{
    char *copy;
    copy = (char *)malloc(strlen(text));
    if (copy == NULL)
        return NULL;
    strcpy(copy, text);
    return copy;
}
