#include <sys/random.h>

int make_token(unsigned char *token, int size) {
    return getrandom(token, (unsigned long)size, 0) == size ? 0 : -1;
}
