/* What the parts of the driver share. The driver is linked to the unit under test: it forks a process for each case,
   builds the arguments there, calls the unit, and reports what the wrapped functions saw. */
#ifndef PROBE_DRIVER
#define PROBE_DRIVER
#include <stddef.h>

enum { FEED_INPUT, FEED_ENVIRONMENT, FEED_NETWORK, FEED_FILE, FEED_MARK, FEED_WORD, FEEDS };
enum { USED_INPUT = 1, USED_ENVIRONMENT = 2, USED_NETWORK = 4, USED_FILE = 8, USED_NUMBER = 16, USED_ARGUMENTS = 32 };

#define LOG_SIZE (1 << 17)

/* Seen by the case's process and by the one that forked it. */
struct shared {
  volatile unsigned used;
  volatile unsigned allocations, lookups, calls;
  volatile unsigned log_size;
  char log[LOG_SIZE];
};

struct text { const char *bytes; size_t size; };

extern struct shared *probe_shared;
extern struct text probe_feed[FEEDS];
extern long long probe_number;
extern int probe_fail_allocation, probe_fail_lookup;
extern int probe_armed;
extern long probe_choice;

/* A line for the harness: what was called, with which text or number, from where. */
void probe_say(const char *kind, const char *name, long long number, const char *text, size_t size);
void probe_use(unsigned what);
/* A path is used, after whatever was asked about it. */
void probe_place(const char *name, const char *path, int alone);
/* Something outside of the unit may hold on to this: it is not lost. */
void probe_keep(const void *given);

/* What lies in memory that nobody has written, once a case says so; and what the unit lets out. */
extern int probe_filling;
void probe_fill_with(unsigned byte);
void probe_fill(void *at, size_t size);
void probe_fill_stack(void);
void probe_tell(const char *name, const void *bytes, size_t size);
void probe_tell_output(void);
void probe_unsure(void);

/* Where the unit's own text is looked for when it is done: what it returns, a `std::string`, or what was written to. */
enum { SPEAKS_RETURNED, SPEAKS_STRING, SPEAKS_WRITTEN };
void probe_speak(int how, const void *at);

void probe_leaks_begin(void);
/* Objects made since the beginning that nothing points to any more. */
void probe_leaks_end(const void *const *roots, size_t count, int report);
#endif
