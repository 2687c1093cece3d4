#include <openssl/evp.h>
#include <string.h>

int seal(EVP_CIPHER_CTX *ctx, const unsigned char *key) {
    unsigned char iv[16] = {0};
    return EVP_EncryptInit_ex(ctx, EVP_aes_256_cbc(), NULL, key, iv);
}
