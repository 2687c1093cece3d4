#include <cstdio>

long letters(std::FILE* in) {
    long many = 0;
    char letter = 0;
    while ((letter = getc(in)) != EOF) many++;
    return many;
}
