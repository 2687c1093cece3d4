#include <openssl/rsa.h>

int make(RSA *key, BIGNUM *exponent) {
    return RSA_generate_key_ex(key, 1024, exponent, NULL);
}
