#include <signal.h>
#include <stdio.h>
#include <stdlib.h>

static char *settings;

static void on_hangup(int number)
{
    fprintf(stderr, "got %d\n", number);
    free(settings);
    settings = NULL;
}

int main(void)
{
    settings = calloc(1, 64);
    signal(SIGHUP, on_hangup);
    while (getchar() != EOF)
        ;
    return 0;
}
