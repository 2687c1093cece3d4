#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sqlite3.h>

int orders(sqlite3 *db, const char *customer) {
    sqlite3_stmt *statement;
    if (sqlite3_prepare_v2(db, "SELECT * FROM orders WHERE customer = ?", -1, &statement, NULL) != SQLITE_OK) return -1;
    sqlite3_bind_text(statement, 1, customer, -1, SQLITE_STATIC);
    return sqlite3_finalize(statement);
}
