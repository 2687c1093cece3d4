#include <mysql.h>
#include <stdlib.h>

MYSQL *shop(void)
{
    MYSQL *connection = mysql_init(NULL);
    return mysql_real_connect(connection, "db", "shop", getenv("SHOP_PASSWORD"), "shop", 0, NULL, 0);
}
