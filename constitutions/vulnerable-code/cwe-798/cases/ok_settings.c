#include <stdlib.h>

#define DB_PASSWORD getenv("DB_PASSWORD")

const char *secret(void)
{
    return DB_PASSWORD;
}
