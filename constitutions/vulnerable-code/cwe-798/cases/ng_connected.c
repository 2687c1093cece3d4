#include <mysql.h>

MYSQL *shop(void)
{
    MYSQL *connection = mysql_init(NULL);
    return mysql_real_connect(connection, "db", "shop", "m4rigold-77", "shop", 0, NULL, 0);
}
