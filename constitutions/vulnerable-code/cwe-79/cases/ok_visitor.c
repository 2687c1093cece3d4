#include <stdio.h>
#include <stdlib.h>

void visitor(void)
{
    char *length = getenv("CONTENT_LENGTH");
    printf("<p>%d bytes came</p>", length != NULL ? atoi(length) : 0);
}
