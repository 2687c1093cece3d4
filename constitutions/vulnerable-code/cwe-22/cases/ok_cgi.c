#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int serve(void)
{
    char path[300], whole[PATH_MAX];
    const char *page = getenv("PATH_INFO");
    if (page == NULL)
        return 1;
    snprintf(path, sizeof path, "/srv/pages%s", page);
    if (realpath(path, whole) == NULL || strncmp(whole, "/srv/pages/", 11) != 0)
        return 1;
    FILE *in = fopen(whole, "r");
    if (in == NULL)
        return 1;
    fclose(in);
    return 0;
}
