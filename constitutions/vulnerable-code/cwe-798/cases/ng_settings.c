#include <stdlib.h>

#define DB_PASSWORD "Tin-Lantern-9"

const char *secret(void)
{
    return DB_PASSWORD;
}
