#include <openssl/evp.h>
#include <string.h>

int seal(EVP_CIPHER_CTX *ctx, const unsigned char *key) {
    unsigned char nonce[12];
    memset(nonce, 0, sizeof nonce);
    return EVP_EncryptInit_ex(ctx, EVP_aes_256_gcm(), NULL, key, nonce);
}
