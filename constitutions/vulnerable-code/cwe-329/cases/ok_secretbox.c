#include <sodium.h>

int seal(unsigned char *out, const unsigned char *text, unsigned long long length, const unsigned char *key) {
    unsigned char nonce[crypto_secretbox_NONCEBYTES];
    randombytes_buf(nonce, sizeof nonce);
    return crypto_secretbox_easy(out, text, length, nonce, key);
}
