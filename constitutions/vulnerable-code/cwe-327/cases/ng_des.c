#include <openssl/evp.h>

int seal(EVP_CIPHER_CTX *context, const unsigned char *key, const unsigned char *iv) {
    return EVP_EncryptInit_ex(context, EVP_des_cbc(), NULL, key, iv);
}
