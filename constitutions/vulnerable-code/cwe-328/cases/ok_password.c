#include <openssl/evp.h>
#include <string.h>

int hash_password(const char *password, const unsigned char *salt, unsigned char *out) {
    return PKCS5_PBKDF2_HMAC(password, (int)strlen(password), salt, 16, 600000, EVP_sha256(), 32, out);
}
