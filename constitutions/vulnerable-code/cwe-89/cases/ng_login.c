#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <mysql/mysql.h>

int login(MYSQL *db) {
    char name[64];
    char query[256];
    if (fgets(name, sizeof name, stdin) == NULL) return -1;
    sprintf(query, "SELECT id FROM users WHERE name = '%s'", name);
    return mysql_query(db, query);
}
