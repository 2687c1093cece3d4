#include <openssl/rsa.h>

int make(RSA *key, BIGNUM *exponent) {
    return RSA_generate_key_ex(key, 3072, exponent, NULL);
}
