#include <openssl/ssl.h>

SSL_CTX *listener(void)
{
    return SSL_CTX_new(TLS_server_method());
}
