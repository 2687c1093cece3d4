#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sqlite3.h>

int orders(sqlite3 *db, const char *customer) {
    char query[256];
    snprintf(query, sizeof query, "SELECT * FROM orders WHERE customer = '%s'", customer);
    return sqlite3_exec(db, query, NULL, NULL, NULL);
}
