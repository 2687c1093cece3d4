/* Where untrusted text enters: the functions that a unit calls for it are answered with the case's own. */
#include "driver.h"
#include <errno.h>
#include <fcntl.h>
#include <netdb.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#define SOCKET 150

int __real_close(int);
int __real_open(const char *, int, ...);

static int lookup_fails(void) {
  unsigned count = ++probe_shared->lookups;
  return probe_fail_lookup == (int)count;
}

static char *text_of(int which) {
  static char held[FEEDS][8192];
  size_t size = probe_feed[which].size < 8191 ? probe_feed[which].size : 8191;
  memcpy(held[which], probe_feed[which].bytes, size);
  held[which][size] = 0;
  return held[which];
}

char *__real_getenv(const char *);
char *__wrap_getenv(const char *name) {
  if (!probe_armed) return __real_getenv(name);
  if (lookup_fails()) { probe_say("null", "getenv", 0, "", 0); return NULL; }
  probe_use(USED_ENVIRONMENT);
  /* A copy of its own size for each call: what runs over its end is seen. Kept, for it is no leak of the unit's. */
  char *copy = strdup(text_of(FEED_ENVIRONMENT));
  probe_keep(copy);
  return copy;
}
char *__wrap_secure_getenv(const char *name) { return __wrap_getenv(name); }

/* What is taken in small pieces comes piece by piece; after the last one it begins anew. */
static ssize_t received(void *into, size_t size, int ends) {
  static size_t at;
  probe_use(USED_NETWORK);
  if (lookup_fails()) return -1;
  if (at >= probe_feed[FEED_NETWORK].size) {
    at = 0;
    if (ends) return 0;
  }
  size_t have = probe_feed[FEED_NETWORK].size - at;
  if (have > size) have = size;
  memcpy(into, probe_feed[FEED_NETWORK].bytes + at, have);
  at += have;
  return (ssize_t)have;
}

int __wrap_socket(int a, int b, int c) { (void)a; (void)b; (void)c; return SOCKET; }
int __wrap_connect(int s, const void *a, unsigned l) { (void)s; (void)a; (void)l; return 0; }
int __wrap_bind(int s, const void *a, unsigned l) { (void)s; (void)a; (void)l; return 0; }
int __wrap_listen(int s, int l) { (void)s; (void)l; return 0; }
int __wrap_accept(int s, void *a, void *l) { (void)s; (void)a; (void)l; return SOCKET + 1; }
int __wrap_setsockopt(int s, int a, int b, const void *c, unsigned d) { (void)s; (void)a; (void)b; (void)c; (void)d; return 0; }
ssize_t __wrap_recv(int s, void *into, size_t size, int flags) { (void)s; (void)flags; return received(into, size, 0); }
ssize_t __wrap_recvfrom(int s, void *into, size_t size, int flags, void *from, void *length) {
  (void)s; (void)flags; (void)from; (void)length;
  return received(into, size, 0);
}
ssize_t __wrap_send(int s, const void *from, size_t size, int flags) { (void)s; (void)from; (void)flags; return (ssize_t)size; }

ssize_t __real_read(int, void *, size_t);
ssize_t __wrap_read(int from, void *into, size_t size) {
  if (from == SOCKET || from == SOCKET + 1) return received(into, size, 0);
  /* A number that was handed to the unit as a file's: whoever called has opened it. */
  return probe_armed && from >= 0 && fcntl(from, F_GETFD) < 0 ? received(into, size, 1) : __real_read(from, into, size);
}
int __wrap_close(int s) { return s == SOCKET || s == SOCKET + 1 ? 0 : __real_close(s); }

int __wrap_rand(void) {
  probe_use(USED_NUMBER);
  return (int)(probe_number & 0x7fffffff);
}
long __wrap_random(void) { return __wrap_rand(); }
/* A stand-in for an unknown function whose name says that it makes a number by chance. */
long long probe_chance(void) {
  probe_use(USED_NUMBER);
  return probe_number;
}

/* What stands in for an unknown function gives what the case says, and is told where its value is taken. */
void probe_stub(const char *name) { probe_say("stub", name, 0, "", 0); }
long probe_stub_value(void) { return probe_choice; }
/* An unknown function may keep what it is given: then it is not lost. */
void probe_keep(const void *given) {
  /* Never read, and not to be left out for it. */
  static const void *volatile kept[256];
  static unsigned next;
  kept[next++ % 256] = given;
}

unsigned __wrap_sleep(unsigned seconds) { probe_say("sleep", "sleep", seconds, "", 0); return 0; }
int __wrap_usleep(unsigned micros) { probe_say("sleep", "usleep", micros / 1000000, "", 0); return 0; }
int __wrap_nanosleep(const struct timespec *time, struct timespec *left) {
  (void)left;
  probe_say("sleep", "nanosleep", time ? time->tv_sec : 0, "", 0);
  return 0;
}

/* A file that is missing is there, and holds the case's text. */
static const char *given_file(void) {
  int file = __real_open("/tmp/work/.given", O_WRONLY | O_CREAT | O_TRUNC, 0600);
  if (file >= 0 && write(file, probe_feed[FEED_FILE].bytes, probe_feed[FEED_FILE].size) < 0) errno = 0;
  if (file >= 0) __real_close(file);
  probe_use(USED_FILE);
  return "/tmp/work/.given";
}

FILE *__real_fopen(const char *, const char *);
FILE *__wrap_fopen(const char *path, const char *mode) {
  if (!probe_armed) return __real_fopen(path, mode);
  probe_say("file", "fopen", 0, path, strlen(path));
  probe_place("open", path, strchr(mode, 'x') != NULL);
  if (lookup_fails()) { probe_say("null", "fopen", 0, "", 0); errno = ENOENT; return NULL; }
  FILE *stream = __real_fopen(path, mode);
  return stream != NULL ? stream : __real_fopen(given_file(), mode);
}

int __wrap_open(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  int mode = flags & O_CREAT ? va_arg(rest, int) : 0;
  va_end(rest);
  if (!probe_armed) return __real_open(path, flags, mode);
  probe_say("file", "open", 0, path, strlen(path));
  probe_place("open", path, (flags & O_EXCL) != 0);
  int file = __real_open(path, flags, mode);
  return file >= 0 ? file : __real_open(given_file(), flags, 0600);
}
int __wrap_creat(const char *path, mode_t mode) { return __wrap_open(path, O_CREAT | O_WRONLY | O_TRUNC, mode); }

#define TOUCHES(name) \
  int __real_##name(const char *); \
  int __wrap_##name(const char *path) { if (!probe_armed) return __real_##name(path); probe_say("file", #name, 0, path, strlen(path)); return 0; }
TOUCHES(unlink)
TOUCHES(remove)
TOUCHES(rmdir)

/* Streams of C++ that are opened: by a text, or by a `std::string`, whose first word points to its characters. Weak, for a unit
   in C has none. What a stream reads is what is there. */
#define OPENS(symbol, path) \
  void __real_##symbol(void *, const void *, int) __attribute__((weak)); \
  void __wrap_##symbol(void *self, const void *given, int mode) { \
    const char *name = path; \
    if (probe_armed && name) probe_say("file", "open", 0, name, strlen(name)); \
    __real_##symbol(self, given, mode); \
  }
#define TEXT (const char *)given
#define STRING given ? *(const char *const *)given : 0
#define STREAM(length, name) \
  OPENS(_ZNSt##length##basic_##name##IcSt11char_traitsIcEEC1EPKcSt13_Ios_Openmode, TEXT) \
  OPENS(_ZNSt##length##basic_##name##IcSt11char_traitsIcEE4openEPKcSt13_Ios_Openmode, TEXT) \
  OPENS(_ZNSt##length##basic_##name##IcSt11char_traitsIcEEC1ERKNSt7__cxx1112basic_stringIcS1_SaIcEEESt13_Ios_Openmode, STRING) \
  OPENS(_ZNSt##length##basic_##name##IcSt11char_traitsIcEE4openERKNSt7__cxx1112basic_stringIcS1_SaIcEEESt13_Ios_Openmode, STRING)
STREAM(14, ifstream)
STREAM(14, ofstream)
STREAM(13, fstream)
