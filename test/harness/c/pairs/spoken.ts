import { type Pair, pairOf } from './pair.ts';

/** What the unit makes of text is read by others: as a record, a header, a page, an address. */
export const log: readonly Pair[] = [
  pairOf(
    'a record that is returned',
    `#include <stdio.h>
#include <stdlib.h>
#include <string.h>

char *log_line(const char *user)
{
    size_t size = strlen(user) + 32;
    char *line = malloc(size);
    if (line == NULL) return NULL;
    snprintf(line, size, "login of %s failed", user);
    FLAW
    return line;
}
`,
    '',
    "for (char *at = line; *at; at++) if (*at == '\\n' || *at == '\\r') *at = ' ';",
  ),
  pairOf(
    'a record that is a string',
    `#include <string>

std::string audit_entry(const std::string &user)
{
    std::string entry = "user=" + user + " action=delete";
    FLAW
    return entry;
}
`,
    '',
    "for (char &at : entry) if (at == '\\n' || at == '\\r') at = '_';",
    { path: 'unit.cpp' },
  ),
];

export const header: readonly Pair[] = [
  pairOf(
    'a header that is written where the caller looks',
    `#include <stdio.h>
#include <string.h>

int write_header(char *out, const char *language)
{
    FLAW
    sprintf(out, "Content-Language: %.60s", language);
    return 0;
}
`,
    '',
    'if (strpbrk(language, "\\r\\n") != NULL) return -1;',
  ),
];

export const html: readonly Pair[] = [
  pairOf(
    'a piece of a page',
    `#include <string>

static std::string plain(const std::string &text)
{
    std::string out;
    for (char at : text) {
        if (at == '<') out += "&lt;";
        else if (at == '>') out += "&gt;";
        else if (at == '&') out += "&amp;";
        else if (at == '"') out += "&quot;";
        else out += at;
    }
    return out;
}

std::string greeting(const std::string &name)
{
    return "<p>Hello, " + FLAW + "!</p>";
}
`,
    'name',
    'plain(name)',
    { path: 'unit.cpp' },
  ),
];

export const url: readonly Pair[] = [
  pairOf(
    'an address below a host of its own',
    `#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

char *api_url(const char *region)
{
    FLAW
    size_t size = strlen(region) + 40;
    char *made = malloc(size);
    if (made == NULL) return NULL;
    snprintf(made, size, "https://%s.example.com/v1", region);
    return made;
}
`,
    '',
    'for (const char *at = region; *at; at++) if (!isalnum((unsigned char)*at)) return NULL;',
  ),
];

export const redirect: readonly Pair[] = [
  pairOf(
    'where a login leads',
    `#include <stdio.h>
#include <string.h>

const char *login_redirect_url(const char *wanted)
{
    FLAW
    return wanted;
}
`,
    'if (wanted[0] == 0) return "/home";',
    "if (wanted[0] != '/' || wanted[1] == '/' || wanted[1] == '\\\\') return \"/home\";",
  ),
];
