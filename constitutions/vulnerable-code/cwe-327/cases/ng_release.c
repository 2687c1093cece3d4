#include <openssl/ssl.h>

SSL_CTX *listener(void)
{
    return SSL_CTX_new(TLSv1_server_method());
}
