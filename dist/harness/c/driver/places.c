/* Names and rights of files: what lies between a question about a path and its use, who may take a name first, what others may do. */
#include "driver.h"
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#define LONGEST 256

static struct { const char *by; char path[LONGEST]; } asked, named;

static void remember(const char *by, const char *path, int is_name) {
  if (!probe_armed || path == NULL) return;
  char *into = is_name ? named.path : asked.path;
  strncpy(into, path, LONGEST - 1);
  into[LONGEST - 1] = 0;
  *(is_name ? &named.by : &asked.by) = by;
}

/* A path is used; `alone`: only if nobody has taken it. A question that has come true is asked once. */
void probe_place(const char *name, const char *path, int alone) {
  if (!probe_armed || path == NULL) return;
  if (named.by && !alone && strcmp(named.path, path) == 0) probe_say("temp", named.by, 0, path, strlen(path));
  if (asked.by && strcmp(asked.path, path) == 0) {
    if (!alone) probe_say("race", name, 0, asked.by, strlen(asked.by));
    asked.by = NULL;
  }
}

/* Whether something may be done with a file: what is missing is there. */
int __real_access(const char *, int);
int __wrap_access(const char *path, int how) {
  int answer = __real_access(path, how);
  if (!probe_armed || (how & (R_OK | W_OK | X_OK)) == 0) return answer;
  remember("access", path, 0);
  return 0;
}

/* Names that are made before their files. */
#define NAMES(name, before, ...) \
  char *__real_##name before; \
  char *__wrap_##name before { char *made = __real_##name(__VA_ARGS__); remember(#name, made, 1); return made; }
NAMES(tmpnam, (char *into), into)
NAMES(tempnam, (const char *folder, const char *beginning), folder, beginning)
NAMES(mktemp, (char *pattern), pattern)

static int given(const char *name, const char *path, mode_t mode) {
  probe_say("mode", name, mode, path, strlen(path));
  return 0;
}

int __real_chmod(const char *, mode_t);
int __wrap_chmod(const char *path, mode_t mode) {
  if (!probe_armed) return __real_chmod(path, mode);
  probe_place("chmod", path, 0);
  return given("chmod", path, mode);
}
int __real_fchmod(int, mode_t);
int __wrap_fchmod(int file, mode_t mode) { return probe_armed ? given("fchmod", "", mode) : __real_fchmod(file, mode); }
