#include <openssl/md5.h>
#include <string.h>

void hash_password(const char *password, unsigned char *out) {
    MD5((const unsigned char *)password, strlen(password), out);
}
