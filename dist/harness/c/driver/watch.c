/* Where untrusted text or numbers do harm: formats, commands, sizes. */
#include "driver.h"
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>

/* From here on a size is worth telling: no honest argument of a case comes near it. */
#define LARGE (1u << 20)

/* The attack's own directives, in the place of a format. */
static int hostile(const char *name, const char *format) {
  char mark[256];
  size_t size = probe_feed[FEED_MARK].size;
  if (!probe_armed || format == NULL || size == 0 || size >= sizeof mark) return 0;
  memcpy(mark, probe_feed[FEED_MARK].bytes, size);
  mark[size] = 0;
  if (strstr(format, mark) == NULL) return 0;
  probe_say("format", name, 0, format, strlen(format));
  return 1;
}

/* What is printed, as it will stand there; what is made in memory lets nothing out. */
static void told(const char *name, const char *format, va_list given) {
  char text[1024];
  va_list rest;
  if (!probe_filling || name[0] == 's') return;
  va_copy(rest, given);
  int size = __real_vsnprintf(text, sizeof text, format, rest);
  va_end(rest);
  if (size > 0) probe_tell(name, text, (size_t)size < sizeof text ? (size_t)size : sizeof text - 1);
}

#define FORMATS(name, before, ...) \
  int __wrap_##name before { \
    if (hostile(#name, format)) return 0; \
    va_list rest; \
    va_start(rest, format); \
    told(#name, format, rest); \
    int written = __real_v##name(__VA_ARGS__, rest); \
    va_end(rest); \
    return written; \
  }
#define LISTS(name, before, ...) \
  int __real_##name before; \
  int __wrap_##name before { return hostile(#name, format) ? 0 : __real_##name(__VA_ARGS__); }

LISTS(vprintf, (const char *format, va_list rest), format, rest)
LISTS(vfprintf, (FILE * to, const char *format, va_list rest), to, format, rest)
LISTS(vsprintf, (char *to, const char *format, va_list rest), to, format, rest)
LISTS(vsnprintf, (char *to, size_t size, const char *format, va_list rest), to, size, format, rest)
FORMATS(printf, (const char *format, ...), format)
FORMATS(fprintf, (FILE * to, const char *format, ...), to, format)
FORMATS(sprintf, (char *to, const char *format, ...), to, format)
FORMATS(snprintf, (char *to, size_t size, const char *format, ...), to, size, format)
void __wrap_syslog(int level, const char *format, ...) { (void)level; hostile("syslog", format); }
void __wrap_vsyslog(int level, const char *format, va_list rest) { (void)level; (void)rest; hostile("vsyslog", format); }

int __wrap_system(const char *command) { if (command) probe_say("process", "system", 1, command, strlen(command)); return 0; }
FILE *__wrap_popen(const char *command, const char *mode) {
  (void)mode;
  if (command) probe_say("process", "popen", 1, command, strlen(command));
  return tmpfile();
}
int __wrap_pclose(FILE *stream) { return fclose(stream); }

/* Programs that are started: their arguments in one text, a NUL between them. */
static int starts(const char *name, const char *path, char *const *arguments) {
  char joined[1200];
  size_t used = 0;
  for (size_t i = 0; arguments && arguments[i] && used < 1000; i++)
    used += (size_t)snprintf(joined + used, 1100 - used < 200 ? 1100 - used : 200, "%s", arguments[i]) + 1;
  probe_say("process", name, 0, used ? joined : path, used ? (used < 1190 ? used : 1190) : strlen(path));
  return 0;
}
int __wrap_execv(const char *path, char *const arguments[]) { starts("execv", path, arguments); exit(0); }
int __wrap_execvp(const char *path, char *const arguments[]) { starts("execvp", path, arguments); exit(0); }
int __wrap_execve(const char *path, char *const arguments[], char *const e[]) { (void)e; starts("execve", path, arguments); exit(0); }

#define LISTED(name) \
  int __wrap_##name(const char *path, const char *first, ...) { \
    char *arguments[32] = {(char *)first}; \
    va_list rest; \
    va_start(rest, first); \
    for (size_t i = 1; first && i < 31 && (arguments[i] = va_arg(rest, char *)) != NULL; i++) {} \
    va_end(rest); \
    starts(#name, path, arguments); \
    exit(0); \
  }
LISTED(execl)
LISTED(execlp)

/* An assertion that fails because of what came from outside ends the program when the sender likes. */
void __wrap___assert_fail(const char *text, const char *file, unsigned line, const char *function) {
  (void)file; (void)line; (void)function;
  probe_say("assertion", "assert", 0, text, strlen(text));
  abort();
}

static int refused(const char *name, size_t size) {
  if (!probe_armed) return 0;
  unsigned count = ++probe_shared->allocations;
  if (size >= LARGE) probe_say("allocation", name, size > 0x7fffffffffffffff ? -1 : (long long)size, "", 0);
  if (probe_fail_allocation != (int)count) return 0;
  probe_say("null", name, 0, "", 0);
  return 1;
}

void *__real_malloc(size_t);
void *__real_calloc(size_t, size_t);
void *__real_realloc(void *, size_t);
void *__wrap_malloc(size_t size) {
  if (refused("malloc", size)) return NULL;
  void *made = __real_malloc(size);
  probe_fill(made, size);
  return made;
}
void *__wrap_calloc(size_t count, size_t size) {
  size_t all;
  if (__builtin_mul_overflow(count, size, &all)) all = (size_t)-1;
  return refused("calloc", all) ? NULL : __real_calloc(count, size);
}
size_t __sanitizer_get_allocated_size(const volatile void *);
int __sanitizer_get_ownership(const volatile void *);
void *__wrap_realloc(void *old, size_t size) {
  if (refused("realloc", size)) return NULL;
  size_t had = probe_filling && __sanitizer_get_ownership(old) ? __sanitizer_get_allocated_size(old) : 0;
  char *made = __real_realloc(old, size);
  if (made && had < size) probe_fill(made + had, size - had);
  return made;
}

/* C++'s own; weak, for a unit in C has none. They throw, and are not made to fail. */
#define NEWS(name) \
  void *__real_##name(size_t) __attribute__((weak)); \
  void *__wrap_##name(size_t size) { \
    if (probe_armed && size >= LARGE) probe_say("allocation", "new", size > 0x7fffffffffffffff ? -1 : (long long)size, "", 0); \
    void *made = __real_##name(size); \
    probe_fill(made, size); \
    return made; \
  }
NEWS(_Znwm)
NEWS(_Znam)
