"""What stands in for an unknown function looks at what it is given: C and C++ that goes before the unit's own text."""

C_TOUCH = '''
/* `how`: 1 reads texts to their end, 2 keeps nothing, 4 writes nothing, 8 takes them for statements. */
static inline void probe_touch(const void *at, int kind, int how, size_t size) {
  if (!(how & 4)) probe_unsure();
  else if (kind == 4) probe_tell("a number", at, size > 8 ? 8 : size);
  if (kind == 0 || kind == 4) return;
  const volatile char *p = *(const volatile char *const *)at;
  if (p == 0) return;
  volatile size_t length = 0;
  if (kind == 2 && (how & 1)) length = strlen((const char *)p);
  else if (kind == 3 && (how & 1)) length = wcslen((const wchar_t *)p);
  else (void)*p;
  if (kind == 2 && (how & 8)) probe_say("sql", probe_called, 0, (const char *)p, length);
  if ((kind == 2 || kind == 3) && (how & 5) == 5) probe_tell("a text", (const void *)p, kind == 2 ? length : length * sizeof(wchar_t));
  if (!(how & 2)) probe_keep((const void *)p);
}
'''
C_MACROS = '''
#define PROBE_KIND(v) (__builtin_classify_type(v) != 5 ? (__builtin_classify_type(v) <= 4 || __builtin_classify_type(v) == 8) * 4 : _Generic((v), char *: 2, const char *: 2, wchar_t *: 3, const wchar_t *: 3, void (*)(void): 0, default: 1))
#define PROBE_T(x, r) ({ __auto_type probe_v = (x); probe_touch(&probe_v, PROBE_KIND(probe_v), r, sizeof probe_v); });
#define PROBE_0(r)
#define PROBE_1(r, a) PROBE_T(a, r)
#define PROBE_2(r, a, ...) PROBE_T(a, r) PROBE_1(r, __VA_ARGS__)
#define PROBE_3(r, a, ...) PROBE_T(a, r) PROBE_2(r, __VA_ARGS__)
#define PROBE_4(r, a, ...) PROBE_T(a, r) PROBE_3(r, __VA_ARGS__)
#define PROBE_5(r, a, ...) PROBE_T(a, r) PROBE_4(r, __VA_ARGS__)
#define PROBE_6(r, a, ...) PROBE_T(a, r) PROBE_5(r, __VA_ARGS__)
#define PROBE_7(r, a, ...) PROBE_T(a, r) PROBE_6(r, __VA_ARGS__)
#define PROBE_8(r, a, ...) PROBE_T(a, r) PROBE_7(r, __VA_ARGS__)
#define PROBE_PICK(_0, _1, _2, _3, _4, _5, _6, _7, _8, n, ...) n
#define PROBE_EACH(r, ...) PROBE_PICK(0 __VA_OPT__(,) __VA_ARGS__, PROBE_8, PROBE_7, PROBE_6, PROBE_5, PROBE_4, PROBE_3, PROBE_2, PROBE_1, PROBE_0)(r __VA_OPT__(,) __VA_ARGS__)
'''
PLUS_TOUCH = '''
struct probe_any {
  const char *name;
  operator long() const { probe_stub(name); return probe_stub_value(); }
  template <class T> operator T *() const { probe_stub(name); return 0; }
};
template <class T> inline void probe_each(const T &v, int r) {
  bool number = __is_enum(T) || __builtin_classify_type(v) <= 4 || __builtin_classify_type(v) == 8;
  probe_touch(&v, number ? 4 : 0, r, sizeof v);
}
template <class T> inline void probe_each(T *const &v, int r) { probe_touch(&v, 1, r & 6, 0); }
inline void probe_each(char *const &v, int r) { probe_touch(&v, 2, r, 0); }
inline void probe_each(const char *const &v, int r) { probe_touch(&v, 2, r, 0); }
inline void probe_each(wchar_t *const &v, int r) { probe_touch(&v, 3, r, 0); }
inline void probe_each(const wchar_t *const &v, int r) { probe_touch(&v, 3, r, 0); }
inline void probe_each(void (*const &)(), int) {}
'''
