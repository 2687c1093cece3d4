#include <signal.h>
#include <stdio.h>
#include <unistd.h>

static volatile sig_atomic_t hung_up;

static void on_hangup(int number)
{
    static const char note[] = "reload\n";
    (void)number;
    hung_up = 1;
    (void)!write(2, note, sizeof note - 1);
}

static void report(int count)
{
    printf("%d reloads\n", count);
}

int main(void)
{
    signal(SIGHUP, on_hangup);
    while (getchar() != EOF)
        report(hung_up);
    return 0;
}
