#include <openssl/aes.h>
#include <string.h>

struct message {
    unsigned char iv[AES_BLOCK_SIZE];
};

void seal(const unsigned char *in, unsigned char *out, size_t length, AES_KEY *key, struct message *message) {
    unsigned char working[AES_BLOCK_SIZE];
    memcpy(message->iv, "initial vector 1", AES_BLOCK_SIZE);
    memcpy(working, message->iv, AES_BLOCK_SIZE);
    AES_cbc_encrypt(in, out, length, key, working, AES_ENCRYPT);
}
