/* One case: operations that build the arguments, and the call. All numbers are little-endian and eight bytes long. */
#include "driver.h"
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define BLOCKS 512
#define REGISTERS 6
#define DOUBLES 8
#define STACK 24

int __sanitizer_get_ownership(const volatile void *);
void *_Znwm(size_t) __attribute__((weak));

static void *blocks[BLOCKS];
static size_t block_count;
static long whole[REGISTERS + STACK], stack[STACK];
static double real[DOUBLES];
static size_t wholes, reals, stacked;
static uint64_t result;
/* What is told of the result: so many bytes, and whether it is a floating-point number. */
static size_t result_size;
static int result_real;
/* Where the unit's own text is looked for: a kind and a block. */
#define MOUTHS 8
static uint64_t mouths[MOUTHS][2];
static size_t mouth_count;

#define TAKES (long, long, long, long, long, long, double, double, double, double, double, double, double, double, \
               long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, long, \
               long, long, long, long, long, long, long)
typedef uint64_t (*unit)TAKES;
typedef double (*real_unit)TAKES;
#define GIVEN whole[0], whole[1], whole[2], whole[3], whole[4], whole[5], real[0], real[1], real[2], real[3], real[4], real[5], \
              real[6], real[7], stack[0], stack[1], stack[2], stack[3], stack[4], stack[5], stack[6], stack[7], stack[8], stack[9], \
              stack[10], stack[11], stack[12], stack[13], stack[14], stack[15], stack[16], stack[17], stack[18], stack[19], \
              stack[20], stack[21], stack[22], stack[23]

static uint64_t number(const char **at) {
  uint64_t value;
  memcpy(&value, *at, sizeof value);
  *at += sizeof value;
  return value;
}

static char *place(const char **at) {
  uint64_t block = number(at), offset = number(at);
  return (char *)blocks[block % BLOCKS] + offset;
}

static void push(long value) {
  if (wholes < REGISTERS) whole[wholes++] = value;
  else if (stacked < STACK) stack[stacked++] = value;
}

static void allocate(const char **at) {
  uint64_t id = number(at), how = number(at), size = number(at), given = number(at);
  char *made = how == 2 && _Znwm ? _Znwm(size) : malloc(size);
  if (made == NULL) _exit(0);
  memset(made, 0, size);
  memcpy(made, *at, given < size ? given : size);
  *at += given;
  blocks[id % BLOCKS] = made;
  if (id >= block_count) block_count = id % BLOCKS + 1;
}

static void feed(const char **at) {
  uint64_t which = number(at), size = number(at);
  probe_feed[which % FEEDS].bytes = *at;
  probe_feed[which % FEEDS].size = size;
  *at += size;
}

/* A stream over the case's own text. */
static void open_stream(char *to) {
  FILE *stream = fopen("/tmp/work/.stream", "w+");
  if (stream == NULL) _exit(0);
  fwrite(probe_feed[FEED_FILE].bytes, 1, probe_feed[FEED_FILE].size, stream);
  rewind(stream);
  memcpy(to, &stream, sizeof stream);
  /* What the unit reads of it, it may have closed by its end. */
  probe_use(USED_FILE);
}

static void call(uint64_t address) {
  uint64_t returned = 0;
  probe_armed = 1;
  probe_fill_stack();
  if (result_real) {
    double number = ((real_unit)address)(GIVEN);
    memcpy(&returned, &number, sizeof returned);
  } else {
    returned = ((unit)address)(GIVEN);
  }
  if (result_size > 0) probe_tell("the result", &returned, result_size);
  probe_armed = 0;
  result = returned;
  probe_shared->calls++;
}

/* What the unit has written where its caller looks: a number, or a text up to its end. */
static void show(const char **at) {
  uint64_t block = number(at), size = number(at), text = number(at);
  const char *held = blocks[block % BLOCKS];
  if (!__sanitizer_get_ownership(held)) return;
  probe_armed = 1;
  probe_tell(text ? "a text" : "a number", held, text ? strnlen(held, size) : size);
  probe_armed = 0;
}

static void look_for_text(const char **at) {
  uint64_t how = number(at), block = number(at);
  if (mouth_count >= MOUTHS) return;
  mouths[mouth_count][0] = how;
  mouths[mouth_count++][1] = block % BLOCKS;
}

static void speak(void) {
  for (size_t i = 0; i < mouth_count; i++) {
    int how = (int)mouths[i][0];
    probe_speak(how, how == SPEAKS_RETURNED ? (const void *)(uintptr_t)result : blocks[mouths[i][1]]);
  }
}

/* What a caller could still reach: the result and everything that was handed in. */
static void settle(int report, int gives) {
  const void *roots[BLOCKS + 1];
  roots[0] = gives ? (const void *)(uintptr_t)result : NULL;
  memcpy(roots + 1, blocks, block_count * sizeof *blocks);
  probe_armed = 1;
  probe_leaks_end(roots, block_count + 1, report);
  probe_armed = 0;
}

static void once(const char *at, const char *end, int watch, int report) {
  wholes = reals = stacked = 0;
  result_size = result_real = 0;
  mouth_count = 0;
  probe_shared->allocations = probe_shared->lookups = 0;
  while (at < end) {
    switch (*at++) {
    case 'A': allocate(&at); break;
    case 'P': { char *to = place(&at); void *target = place(&at); memcpy(to, &target, sizeof target); break; }
    case 'X': { char *to = place(&at); uint64_t size = number(&at); memcpy(to, at, size); at += size; break; }
    case 'F': feed(&at); break;
    case 'N': probe_number = (long long)number(&at); break;
    case 'M': probe_fail_allocation = (int)number(&at); break;
    case 'G': probe_fail_lookup = (int)number(&at); break;
    case 'U': probe_fill_with((unsigned)number(&at)); break;
    case 'R': result_size = number(&at) & 15; result_real = (int)number(&at); break;
    case 'Y': show(&at); break;
    case 'H': look_for_text(&at); break;
    case 'Q': probe_choice = (long)number(&at); break;
    case 'I': push((long)number(&at)); break;
    case 'B': push((long)place(&at)); break;
    case 'S': if (stacked < STACK) stack[stacked++] = (long)number(&at); break;
    case 'D': if (reals < DOUBLES) memcpy(&real[reals++], at, sizeof(double)); at += 8; break;
    case 'O': open_stream(place(&at)); break;
    case 'W': { char *from = place(&at); if (reals < DOUBLES) memcpy(&real[reals++], from, sizeof(double)); break; }
    case 'T': { char *from = place(&at); if (stacked < STACK) memcpy(&stack[stacked++], from, sizeof(long)); break; }
    case 'V': { char *from = place(&at); long held; memcpy(&held, from, sizeof held); push(held); break; }
    case 'K': call(number(&at)); wholes = reals = stacked = 0; break;
    case 'C': {
      uint64_t address = number(&at), gives = number(&at);
      if (watch) probe_leaks_begin();
      call(address);
      speak();
      if (watch) settle(report, gives != 0);
      break;
    }
    default: _exit(70);
    }
  }
}

/* The first byte says how often: a leak is one that comes back, not what a library keeps after its first call. */
void probe_run(const char *ops, size_t size) {
  int times = size > 0 ? ops[0] : 0;
  for (int i = 0; i < times; i++) once(ops + 1, ops + size, times > 1, i + 1 == times);
  probe_tell_output();
}
