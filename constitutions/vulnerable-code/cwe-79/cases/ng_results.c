#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    const char *query = getenv("QUERY_STRING");
    puts("Content-Type: text/html\n");
    if (query != NULL)
        printf("<h2>Results for %s</h2>\n", query);
    return 0;
}
