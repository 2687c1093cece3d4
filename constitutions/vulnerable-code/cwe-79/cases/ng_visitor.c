#include <stdio.h>
#include <stdlib.h>

void visitor(void)
{
    char *browser = getenv("HTTP_USER_AGENT");
    printf("<p>You use %s</p>", browser != NULL ? browser : "nothing");
}
