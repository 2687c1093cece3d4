#include <stdlib.h>

void make_token(char *token, int size) {
    for (int i = 0; i < size - 1; i++) token[i] = 'a' + rand() % 26;
    token[size - 1] = 0;
}
