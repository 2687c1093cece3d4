"""What a file needs and nobody has brought: headers, functions, types, constants. Learnt from what the compiler misses."""
import re

from probe_touching import C_MACROS, C_TOUCH, PLUS_TOUCH

_HEADERS = (
    'stdio.h stdlib.h string.h stdint.h stddef.h stdbool.h limits.h inttypes.h ctype.h errno.h math.h time.h wchar.h float.h'
    ' unistd.h alloca.h fcntl.h sys/types.h sys/stat.h'
).split()
# Names that projects give to the library's own functions.
_LIBRARY = set(
    'alloca malloc calloc realloc free memcpy memmove memset strcpy strncpy strcat strncat strlen strcmp strncmp strdup sprintf snprintf'
    ' vsnprintf printf fprintf fopen fclose fread fwrite fgets fputs open close read write getenv putenv setenv system popen pclose'
    ' execl execlp execv execvp sleep usleep exit abort atoi strtol rand random min max'.split()
) - {'min', 'max'}
_READERS = re.compile(r'print|puts|log|show|display|write|send|emit|debug|dump|trace|warn|echo', re.I)
# Those that show a thing and are done with it; what is logged or sent may wait in a list.
_SHOWS = re.compile(r'print|puts|show|display|dump|echo', re.I)
# Names by which a function may well write where its arguments point.
_WRITES = re.compile(r'sn?w?print|asprint|str|buf|into|fill|init|read|get|scan|parse|load|copy|set', re.I)
_CHANCE = re.compile(r'rand', re.I)
# Databases' own: the statement is one of their texts.
_ASKS = re.compile(r'^(?:mysql_(?:real_)?query|sqlite3_(?:exec|get_table|prepare\w*)|PQ(?:exec|prepare|sendQuery)\w*|SQL(?:ExecDirect|Prepare)[AW]?)$')

_FUNCTION = re.compile(r"implicit declaration of function '(\w+)'|'(\w+)' was not declared in this scope|'(\w+)' undeclared|"
                       r"there are no arguments to '(\w+)'")
_TYPE = re.compile(r"unknown type name '(\w+)'|'(\w+)' does not name a type|'(\w+)' has not been declared|expected type-specifier before '(\w+)'|"
                   r"'(\w+)' is not a type")
_TAG = re.compile(r"(?:incomplete type|undefined type|incomplete typedef) '(?:struct |union |class )?(\w+)|aggregate '(?:struct |class )?(\w+) \w+' has incomplete")
_MEMBER = re.compile(r"'(?:const )?(?:struct |union |class )?(\w+)'(?: \{aka [^}]*\})? has no member named '(\w+)'")
_DOUBT = re.compile(r"makes (?:pointer from integer|integer from pointer)|invalid conversion from (?:'int' to '[^'\n]*\*'|'[^'\n]*\*' to 'int')")
_VOID = re.compile(r'^([^:\n]+):(\d+):\d+: error: (?:void value not ignored|invalid use of void expression|.*from type .void)', re.M)

def _groups(pattern, text):
    found = (next((part for part in match if part), '') for match in pattern.findall(text))
    return [name for name in dict.fromkeys(found) if name]


class StandIns:
    """Grows with every round of the compiler's complaints."""

    def __init__(self, plus, source):
        self.plus = plus
        self.source = source
        self.names = set()
        self.headers = []
        self.functions = {}
        self.types = {}
        self.constants = []
        self.used = set()
        self.active = False
        # A member that was made up is used as what it is not.
        self.doubtful = False

    def header(self, name):
        self.headers.append(name)
        self.active = True

    @property
    def made_up(self):
        """Types and constants whose real shape or value nobody knows."""
        return sorted(set(self.types) | {name for name, _ in self.constants})

    @property
    def guessed(self):
        """Those whose guess may matter: constants, and types that buffers are measured in other units than their own."""
        if self.doubtful:
            return self.made_up
        own = r'sizeof\s*\(?\s*(?:struct\s+)?%s\b|\bnew\s+%s\b|\b%s\s+\w+\s*[;=\[]'
        # What is only pointed to, and into which nobody looks, is a handle.
        handles = {name for name, members in self.types.items() if not members and not re.search(r'\(\s*(?:struct\s+)?%s\s*\*+\s*\)' % name, self.source)}
        return sorted({name for name in set(self.types) - handles if not re.search(own % ((name,) * 3), self.source)} | {name for name, _ in self.constants})

    def doubt(self, said):
        """What compiled may still be warned of: a number that is made up stands where an address belongs."""
        self.doubtful = bool(self.types) and _DOUBT.search(said) is not None

    def learn(self, told):
        """Whether anything new was understood."""
        before = self._state()
        self.active = True
        for name in _groups(_TYPE, told):
            self.types.setdefault(name, [])
        for name in _groups(_TAG, told):
            self.types.setdefault(name, [])
        for name, member in set(_MEMBER.findall(told)):
            members = self.types.get(name.lstrip('_')) if name not in self.types else self.types[name]
            if members is not None and member not in members:
                members.append(member)
        strange = [name for name in _groups(_FUNCTION, told) if not self._unknown(name)]
        self._void(told)
        if before == self._state():
            # What is declared with an unknown type is itself unknown until the type is: constants come last.
            self.constants += [(name, 5) for name in strange if all(name != known for known, _ in self.constants)]
        return before != self._state()

    def _state(self):
        return (len(self.functions), sum(len(m) for m in self.types.values()), len(self.types), len(self.constants), len(self.used), self.active)

    def _unknown(self, name):
        """Whether a name is a function's or a type's."""
        if name in self.types or name in self.functions:
            return True
        if re.search(r'\b%s\s*\(' % name, self.source):
            self.functions[name] = name.lower() if name != name.lower() and name.lower() in _LIBRARY else ''
        elif self.looks_like_type(name):
            self.types.setdefault(name, [])
        else:
            return False
        return True

    def looks_like_type(self, name):
        return re.search(r'\(\s*%s\s*\*|\bsizeof\s*\(\s*%s\s*\)|\bnew\s+%s\b|\b%s\s*\*+\s*\w+\s*[;=,)]|\b%s\s+\w+\s*[;=\[]' % ((name,) * 5), self.source) is not None

    def _void(self, told):
        """Functions of which a value is taken: the complaint points to their call, or to what stands in for them."""
        texts = {True: self.text().split('\n'), False: self.source.split('\n')}
        for path, number in set(_VOID.findall(told)):
            lines = texts[path.endswith('standins.h')]
            line = lines[int(number) - 1] if int(number) <= len(lines) else ''
            self.used.update(name for name in self.functions if re.search(r'\b%s\s*\(' % name, line))
        if "'probe_v' declared void" in told:
            # Of a call within another's arguments only the macro's own line is told.
            self.used.update(name for name in self.functions if re.search(r'[(,]\s*%s\s*\(' % name, self.source))

    def _function(self, name):
        alias = self.functions[name]
        if alias:
            return '#define %s %s' % (name, alias)
        self.names.add(name)
        shows = _SHOWS.search(name) is not None
        how = int(_READERS.search(name) is not None) + 2 * int(shows) + 4 * int(shows and _WRITES.search(name) is None)
        before = 'probe_called = "%s"; ' % name if _ASKS.search(name) else ''
        how = how | 9 if before else how
        if _CHANCE.search(name):
            return '#define %s(...) ((int)probe_chance())' % name
        if self.plus:
            return 'template <class... A> inline probe_any %s(A&&... a) { %s(probe_each(a, %d), ...); return probe_any{"%s"}; }' % (name, before, how, name)
        value = ' (int)probe_stub_value();' if name in self.used else ' (void)0;'
        told = ' probe_stub("%s");' % name if name in self.used else ''
        return '#define %s(...) ({ %sPROBE_EACH(%d __VA_OPT__(,) __VA_ARGS__)%s%s })' % (name, before, how, told, value)

    def text(self):
        """A header that comes before everything else."""
        begin, end = ('extern "C" {', '}') if self.plus else ('', '')
        # C's own headers, without what C++ puts around them: that takes longer to read than all the rest.
        lines = ['#define _GLIBCXX_INCLUDE_NEXT_C_HEADERS'] if self.plus else []
        lines += ['#include <%s>' % header for header in _HEADERS]
        lines += ['#undef _GLIBCXX_INCLUDE_NEXT_C_HEADERS', '#include <new>'] if self.plus else []
        lines += [begin, 'void probe_stub(const char *);', 'long probe_stub_value(void);', 'void probe_keep(const void *);', 'long long probe_chance(void);',
                  'void probe_unsure(void);', 'void probe_tell(const char *, const void *, size_t);',
                  'void probe_say(const char *, const char *, long long, const char *, size_t); extern const char *probe_called;', end, C_TOUCH]
        lines += [PLUS_TOUCH if self.plus else C_MACROS]
        for name, members in self.types.items():
            body = ' '.join('int %s;' % member for member in members)
            lines.append('struct %s { %s long probe_rest[4]; };' % (name, body) + ('' if self.plus else ' typedef struct %s %s;' % (name, name)))
        lines += ['#define %s %d' % (name, value) for name, value in self.constants]
        lines += [self._function(name) for name in self.functions]
        return '\n'.join(lines) + '\n'
