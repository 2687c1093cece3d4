#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sqlite3.h>

int newest(sqlite3 *db) {
    char answer[16];
    char query[128];
    if (fgets(answer, sizeof answer, stdin) == NULL) return -1;
    snprintf(query, sizeof query, "SELECT * FROM orders LIMIT %d", atoi(answer));
    return sqlite3_exec(db, query, NULL, NULL, NULL);
}
