#include <openssl/aes.h>
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <string.h>

int seal(EVP_CIPHER_CTX *ctx, const unsigned char *key) {
    unsigned char iv[16] = {0};
    if (RAND_bytes(iv, sizeof iv) != 1) return 0;
    return EVP_EncryptInit_ex(ctx, EVP_aes_256_cbc(), NULL, key, iv);
}

/* The vector is given by an earlier call of the same function. */
int start(EVP_CIPHER_CTX *ctx, const unsigned char *key) {
    return EVP_EncryptInit_ex(ctx, NULL, NULL, key, NULL);
}

void open_message(const unsigned char *in, unsigned char *out, size_t length, AES_KEY *key) {
    unsigned char iv[AES_BLOCK_SIZE];
    memcpy(iv, in, AES_BLOCK_SIZE);
    AES_cbc_encrypt(in + AES_BLOCK_SIZE, out, length - AES_BLOCK_SIZE, key, iv, AES_DECRYPT);
}
