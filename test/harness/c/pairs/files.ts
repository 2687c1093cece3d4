import { type Pair, pairOf } from './pair.ts';

export const race: readonly Pair[] = [
  pairOf(
    'a file that may be written to, when it is asked',
    `#include <fcntl.h>
#include <unistd.h>

int note(const char *path)
{
    FLAW
    int file = open(path, O_WRONLY | O_APPEND | O_NOFOLLOW);
    if (file < 0) return -1;
    return close(file);
}
`,
    'if (access(path, W_OK) != 0) return -1;',
    'if (path[0] == 0) return -1;',
  ),
];

export const tempfile: readonly Pair[] = [
  pairOf(
    'a name that is made before its file',
    `#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

int scratch_file(void)
{
    char name[] = "/tmp/scratchXXXXXX";
    FLAW
    if (file < 0) return -1;
    return close(file);
}
`,
    'int file = open(mktemp(name), O_RDWR | O_CREAT, 0600);',
    'int file = mkstemp(name);',
  ),
];

export const permission: readonly Pair[] = [
  pairOf(
    'a file that everybody may change',
    `#include <sys/stat.h>

int publish(const char *path)
{
    return chmod(path, FLAW);
}
`,
    '0666',
    '0644',
  ),
];

export const sql: readonly Pair[] = [
  pairOf(
    'a statement that is put together',
    `#include <stdio.h>
#include <mysql/mysql.h>

int forget(MYSQL *store, const char *user)
{
    char asked[9000];
    FLAW
    return mysql_query(store, asked);
}
`,
    'snprintf(asked, sizeof asked, "DELETE FROM visits WHERE user = \'%s\'", user);',
    'snprintf(asked, sizeof asked, "DELETE FROM visits WHERE user = %d", user[0]);',
  ),
];
