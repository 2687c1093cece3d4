#include <stdio.h>
#include <unistd.h>

int line(int from)
{
    char text[80];
    size_t n = 0;
    char c;
    while (n < sizeof text - 1 && read(from, &c, 1) == 1 && c != '\n')
        text[n++] = c;
    text[n] = 0;
    return puts(text);
}
