/* Which objects a call has made and lost. The kernel's filter forbids what the leak sanitizer needs, so that the marking is
   ours: from the results, the arguments and the program's own data, over everything that looks like an address. */
#include "driver.h"
#include <stdint.h>

#define MOST 16384
#define SHOWN 8

struct object { uintptr_t at; size_t size; int live, reached; };

static struct object objects[MOST];
static size_t count, overflown;
static int watching;

extern int __sanitizer_install_malloc_and_free_hooks(void (*)(const volatile void *, size_t), void (*)(const volatile void *));
extern int __sanitizer_get_ownership(const volatile void *);
extern size_t __sanitizer_get_allocated_size(const volatile void *);
extern size_t __asan_get_alloc_stack(void *, void **, size_t, int *);
extern char __data_start, _end;

static void made(const volatile void *at, size_t size) {
  if (!watching || at == 0) return;
  if (count == MOST) { overflown = 1; return; }
  struct object one = {(uintptr_t)at, size, 1, 0};
  objects[count++] = one;
}

static void ended(const volatile void *at) {
  if (!watching) return;
  for (size_t i = count; i > 0; i--)
    if (objects[i - 1].live && objects[i - 1].at == (uintptr_t)at) { objects[i - 1].live = 0; return; }
}

void probe_leaks_begin(void) {
  static int installed;
  if (!installed) installed = __sanitizer_install_malloc_and_free_hooks(made, ended);
  count = overflown = 0;
  watching = 1;
}

static int holds(const struct object *one, uintptr_t value) {
  return one->live && !one->reached && value >= one->at && value < one->at + (one->size ? one->size : 1);
}

__attribute__((no_sanitize("address"))) static int mark(uintptr_t from, uintptr_t to) {
  int grew = 0;
  for (from = (from + 7) & ~(uintptr_t)7; from + 8 <= to; from += 8)
    for (size_t i = 0; i < count; i++)
      if (holds(&objects[i], *(uintptr_t *)from)) { objects[i].reached = 1; grew = 1; }
  return grew;
}

/* The driver's own table lies among the program's data and points to everything. */
static int mark_globals(void) {
  uintptr_t table = (uintptr_t)objects, after = (uintptr_t)(objects + MOST);
  return mark((uintptr_t)&__data_start, table) | mark(after, (uintptr_t)&_end);
}

static void report(const struct object *one) {
  void *trace[16];
  int thread;
  char text[400];
  size_t used = 0, depth = __asan_get_alloc_stack((void *)one->at, trace, 16, &thread);
  for (size_t i = 0; i < depth && used + 20 < sizeof text; i++) {
    uintptr_t pc = (uintptr_t)trace[i] - 1;
    for (int shift = 44; shift >= 0; shift -= 4) text[used++] = "0123456789abcdef"[(pc >> shift) & 15];
    text[used++] = ',';
  }
  probe_say("leak", "allocation", (long long)one->size, text, used);
}

void probe_leaks_end(const void *const *roots, size_t many, int wanted) {
  watching = 0;
  if (overflown) return;
  for (size_t i = 0; i < many; i++) {
    mark((uintptr_t)&roots[i], (uintptr_t)(&roots[i] + 1));
    /* What was handed in was made before anything was watched: what lies in it is the caller's now. */
    if (roots[i] == NULL || !__sanitizer_get_ownership(roots[i])) continue;
    mark((uintptr_t)roots[i], (uintptr_t)roots[i] + __sanitizer_get_allocated_size(roots[i]));
  }
  mark_globals();
  for (int grew = 1, round = 0; grew && round < 1000; round++) {
    grew = 0;
    for (size_t i = 0; i < count; i++)
      if (objects[i].live && objects[i].reached == 1) {
        objects[i].reached = 2;
        grew |= mark(objects[i].at, objects[i].at + objects[i].size);
        grew = 1;
      }
  }
  size_t lost = 0;
  for (size_t i = 0; i < count; i++)
    if (objects[i].live && !objects[i].reached && lost++ < SHOWN && wanted) report(&objects[i]);
}
