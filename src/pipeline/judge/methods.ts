const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Methods that give back the text they are called on but for case, outer space and encoding: a guard on the result is a guard on the text. */
export const SAME_TEXT = words(
  'strip lstrip rstrip lower upper casefold trim toLowerCase toUpperCase toString str String decode encode getBytes toCharArray',
);

/** Methods that select one part by a constant key. */
export const SELECT_PART = words('get getOrDefault getlist pop getAll param header');

/** Methods of texts and collections whose result is made of what they hold and are given. */
export const MADE_OF_PARTS = words(`
  format join replace replaceAll split rsplit splitlines partition rpartition concat slice substring substr at charAt copy
  items values keys entries append extend add push update setdefault title capitalize expandtabs zfill ljust rjust center
  padStart padEnd repeat normalize flat reverse sort filter find map then read readline readlines getvalue translate
  removeprefix removesuffix format_map`);

/** Methods that give a function what the object holds; what others give it is their own affair: an error, a result. */
export const VISITS_PARTS = words(
  'forEach some every map filter flatMap find findIndex findLast reduce reduceRight sort then each',
);

/** Of these the ones whose function is given one element first. */
export const VISITS_ELEMENTS = words('forEach map filter flatMap find findIndex findLast');

/** Calls that say something about a value and carry none of it. */
export const HARMLESS = words(`
  len isinstance issubclass hasattr callable id hash bool int float ord range startswith endswith startsWith endsWith
  includes indexOf index count isdigit isalnum isalpha isnumeric isidentifier test Number parseInt parseFloat Boolean
  exists isfile isdir has every some any all print`);

/** Methods that change the collection they are called on. */
export const COLLECTS = words('append extend add push update insert unshift setdefault write');

/** Calls that draw secret bytes: what they are given decides how many, not which. */
export const DRAWS_SECRETLY = words(`
  os.urandom secrets.token_bytes secrets.token_hex secrets.token_urlsafe secrets.randbelow secrets.randbits
  crypto.randomBytes crypto.randomInt`);

/** Calls that make a list of what they are given. */
export const MAKES_LISTS = words('list tuple sorted Array.from');

/** The same of Java's maps and lists. */
export const JAVA_COLLECTS = words('put putAll putIfAbsent setProperty addAll addFirst addLast remove offer');

/** Calls that make a pattern from its text. */
export const COMPILES_PATTERN = words('re.compile RegExp std.regex');

/** The part of a parsed address that decides where it leads, where a method tells it. */
export const HOST_GETTERS = words('Hostname getHost getAuthority');

/** Methods that read one field of an object, by their names. */
export const GETTER = /^(?:[gG]et[A-Z](?!.*(?:Safe|Valid|Clean|Escaped|Sanit|Count|Size|Length))\w*|Hostname)$/;

/** Calls that import a module by name. */
export const IMPORTS = words('require import importlib.import_module __import__');

/** Calls that do not come back. */
export const NEVER_RETURNS = words(`
  abort flask.abort werkzeug.exceptions.abort bottle.abort fastapi.abort sys.exit exit quit os._exit os.abort process.exit process.abort`);

/** Calls that give back the function they are given, in another dress. */
export const SAME_FUNCTION = words(
  'util.promisify util.callbackify util.deprecate functools.cache functools.lru_cache',
);
