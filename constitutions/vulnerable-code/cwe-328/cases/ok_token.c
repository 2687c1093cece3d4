#include <openssl/evp.h>

int token_digest(EVP_MD_CTX *context, const void *token, size_t size) {
    if (EVP_DigestInit_ex(context, EVP_sha256(), NULL) != 1) return -1;
    return EVP_DigestUpdate(context, token, size);
}
