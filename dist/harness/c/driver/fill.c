/* Memory that nobody has written: the case says what lies in it, and everything that the unit lets out is told. Two calls that
   differ in nothing else, and let out different things, have read what was never set. */
#include "driver.h"
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

/* As much of the stack as frames are likely to take. */
#define DEPTH (1 << 19)
#define SHOWN 400

int probe_filling;
static unsigned char content;
static int output = -1;

void probe_fill_with(unsigned byte) {
  probe_filling = 1;
  content = (unsigned char)byte;
  output = open("/tmp/work/.output", O_RDWR | O_CREAT | O_TRUNC | O_APPEND, 0600);
  if (output >= 0) dup2(output, 1);
}

void probe_fill(void *at, size_t size) {
  if (probe_filling && probe_armed && at) memset(at, content, size);
}

/* Below the frame of who calls this lies the frame of what it calls next. */
__attribute__((noinline)) void probe_fill_stack(void) {
  if (!probe_filling) return;
  char dead[DEPTH];
  memset(dead, content, DEPTH);
  __asm__ volatile("" : : "r"(dead) : "memory");
}

/* Frames that the address sanitizer keeps apart, whose first words and last one are its own; and room that a function takes while
   it runs. */
#define FIRST 32
#define LAST 8
#define FRAMES(class) \
  uintptr_t __real___asan_stack_malloc_##class(size_t); \
  uintptr_t __wrap___asan_stack_malloc_##class(size_t size) { \
    uintptr_t frame = __real___asan_stack_malloc_##class(size); \
    if (frame && size > FIRST + LAST) probe_fill((void *)(frame + FIRST), size - FIRST - LAST); \
    return frame; \
  }
FRAMES(0) FRAMES(1) FRAMES(2) FRAMES(3) FRAMES(4) FRAMES(5) FRAMES(6) FRAMES(7) FRAMES(8) FRAMES(9) FRAMES(10)

void __real___asan_alloca_poison(uintptr_t, size_t);
void __wrap___asan_alloca_poison(uintptr_t at, size_t size) {
  probe_fill((void *)at, size);
  __real___asan_alloca_poison(at, size);
}

/* Texts of any length, told by their beginning and by a number made of all of it. */
void probe_tell(const char *name, const void *bytes, size_t size) {
  uint64_t sum = 1469598103934665603ULL;
  if (!probe_filling) return;
  for (size_t i = 0; i < size; i++) sum = (sum ^ ((const unsigned char *)bytes)[i]) * 1099511628211ULL;
  probe_say("told", name, (long long)sum, bytes, size < SHOWN ? size : SHOWN);
}

/* From here on an unknown function may have written what the unit has not. */
void probe_unsure(void) {
  if (probe_filling) probe_say("unsure", "", 0, "", 0);
}

/* What was printed by ways that are not looked at one by one. */
void probe_tell_output(void) {
  static char printed[1 << 16];
  if (!probe_filling || output < 0) return;
  fflush(stdout);
  ssize_t size = pread(output, printed, sizeof printed, 0);
  probe_armed = 1;
  if (size > 0) probe_tell("output", printed, (size_t)size);
  probe_armed = 0;
}
