#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int main(void)
{
    const char *query = getenv("QUERY_STRING");
    puts("Content-Type: text/html\n");
    if (query != NULL)
        printf("<h2>%zu characters asked</h2>\n", strlen(query));
    return 0;
}
