export const id = 983;
export const ids = [983];
export const modules = {

/***/ 3:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yy: () => (/* reexport */ SETTINGS),
  tP: () => (/* reexport */ SETTINGS_FILE),
  Mo: () => (/* reexport */ resolveSettings),
  zc: () => (/* reexport */ names_settingsFor)
});

// UNUSED EXPORTS: settingsFileJsonSchema

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/contracts/errors.js
var errors = __webpack_require__(2673);
// EXTERNAL MODULE: ./build/contracts/untrusted.js
var untrusted = __webpack_require__(6162);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/registries.js
var registries = __webpack_require__(9396);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(8343);
;// CONCATENATED MODULE: ./build/config/about.js

const EVERYWHERE = ['input', 'flag', 'file'];
/** What is known of each field of `settingsSchema`. */
const about = registries/* registry */.u5();
/** How a message names a closed set of words. */
const oneOf = (values) => `one of ${values.join(', ')}`;
/** A setting that is one of a few words. */
const choice = (values, rest) => schemas/* enum */.k5n(values).register(about, { form: 'word', expects: oneOf(values), places: EVERYWHERE, ...rest });
/** A setting that holds several entries. */
const list = (schema, rest) => schema.register(about, { form: 'list', default: [], places: EVERYWHERE, ...rest });

// EXTERNAL MODULE: ./build/contracts/rule-book.js
var rule_book = __webpack_require__(8132);
// EXTERNAL MODULE: ./build/contracts/words.js
var words = __webpack_require__(5453);
;// CONCATENATED MODULE: ./build/config/duration.js

const UNITS = { s: 1000, m: 60_000, min: 60_000, h: 3_600_000 };
const PATTERN = /^([1-9][0-9]{0,5}) ?(s|min|m|h)$/;
const LONGEST = 24 * UNITS.h;
const isUnit = (text) => text !== undefined && Object.hasOwn(UNITS, text);
/** `10m` → milliseconds. Text that is no duration becomes `NaN`, which no schema lets pass. */
function milliseconds(text) {
    const [, count, unit] = PATTERN.exec(text) ?? [];
    return isUnit(unit) ? Number(count) * UNITS[unit] : Number.NaN;
}
/** A duration as people write it (`90s`, `10m`, `1h`); milliseconds in memory. Made anew for each setting: what is known of a field is kept by its schema. */
const durationText = () => schemas/* codec */.rLB(schemas/* string */.YjP().regex(PATTERN), schemas/* int */.Whr().min(1000).max(LONGEST), {
    decode: milliseconds,
    encode: (value) => `${Math.round(value / UNITS.s)}s`,
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(4377);
// EXTERNAL MODULE: ./build/contracts/gap.js
var gap = __webpack_require__(8140);
;// CONCATENATED MODULE: ./build/config/tables.js



/** Which paths are meant. */
const glob = schemas/* string */.YjP()
    .max(500)
    .regex(/^!?[^!\s](.*\S)?$/, 'a glob such as src/** or, to leave something out, !src/generated/**');
/** What a settings file says of one rule. */
const ruleSchema = schemas/* strictObject */.rej({
    enabled: schemas/* boolean */.zMY().optional(),
    severity: schemas/* enum */.k5n(words/* SEVERITIES */.oC).optional(),
    paths: schemas/* array */.YOg(glob).optional(),
});
/** A gap that a settings file accepts. */
const acceptedGapSchema = schemas/* strictObject */.rej({
    path: glob,
    kind: schemas/* enum */.k5n(gap/* GAP_KINDS */.zG),
    reason: schemas/* string */.YjP().trim().min(1, 'say why the gap is accepted'),
    /** Last day on which it is accepted. */
    until: iso/* date */.p6('a day such as 2027-01-31').optional(),
});
/** What a model costs: US dollars a million tokens. */
const priceSchema = schemas/* strictObject */.rej({ input: schemas/* number */.aig().min(0), output: schemas/* number */.aig().min(0) });

;// CONCATENATED MODULE: ./build/config/model-settings.js




/**
 * Who is asked, and with whose key, is said by who starts the run and never by a file: the file of a stranger's repository
 * must not choose where code and keys are sent, nor that they are sent at all.
 */
const STARTER = ['input', 'flag'];
const modelName = (says, defaultSays) => schemas/* string */.YjP()
    .max(200)
    .regex(/^[^\s\p{Cc}]+$/u)
    .optional()
    .register(about, { says, expects: 'the name of a model', form: 'word', defaultSays, places: STARTER });
const amount = (schema, rest) => schema.register(about, { form: 'number', places: EVERYWHERE, ...rest });
/** Without a user and password in it: it is shown in reports. */
const isEndpoint = (text) => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    return url !== undefined && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
};
/** The settings of the language model: `docs/models.md`. */
const modelSettings = {
    model: modelName('The language model that judges; with none, everything is done offline.', 'none'),
    modelSummariser: modelName('The model that condenses constitutions into summaries. Naming it has those of your own, where there is a `cache`, condensed when a scan first needs them.', 'that of `model`'),
    modelTester: modelName('The model that writes tests.', 'that of `model`'),
    modelFallback: modelName('The model that is asked when another refuses, fails or talks nonsense.', 'none'),
    embeddingModel: modelName('The model that makes vectors of cases and code, to find similar ones.', 'none'),
    modelBaseUrl: schemas/* string */.YjP()
        .max(1000)
        .refine(isEndpoint, 'it must be a URL such as https://api.openai.com/v1, without a user and a password')
        .optional()
        .register(about, {
        says: 'Where the model is asked: any OpenAI-compatible endpoint.',
        expects: 'a URL such as https://api.openai.com/v1',
        form: 'word',
        defaultSays: 'https://api.openai.com/v1',
        places: STARTER,
    }),
    modelApiKey: schemas/* string */.YjP()
        .max(10_000)
        .regex(/^[\x21-\x7e]+$/)
        .optional()
        .register(about, {
        says: 'The key of the endpoint; `none` says that it wants none. The command takes it from `BLUECODE_MODEL_API_KEY`, and for api.openai.com also from `OPENAI_API_KEY`.',
        expects: 'a key without blanks, or none',
        form: 'word',
        defaultSays: 'empty',
        places: ['input'],
        secret: true,
    }),
    modelHeaders: schemas/* array */.YOg(schemas/* string */.YjP()
        .max(10_000)
        .regex(/^[\w!#$%&'*+.^`|~-]+:[\x20-\x7e\t]*$/))
        .register(about, {
        says: 'Headers that the endpoint wants beside the key. The command takes them from `BLUECODE_MODEL_HEADERS`.',
        expects: 'headers such as api-version: 1, one a line',
        form: 'list',
        default: [],
        defaultSays: 'none',
        places: ['input'],
        secret: true,
    }),
    modelExclude: list(schemas/* array */.YOg(glob), {
        says: 'Files of which nothing is ever sent to a model; `!` takes out of these.',
        expects: 'globs such as secrets/** or !secrets/readme.md, one a line',
        defaultSays: 'none',
    }),
    requireModel: choice(['true', 'false'], {
        says: 'Whether a run without a model is incomplete, also where the event cannot have a key.',
        default: 'false',
    }),
    votes: amount(schemas/* int */.Whr().min(1).max(9), {
        says: 'How many independent looks of the model agree before what only it claims can block.',
        expects: 'a whole number from 1 to 9',
        default: 1,
    }),
    maxCost: amount(schemas/* number */.aig().min(0).max(100_000), {
        says: 'What the model may cost in a run, in US dollars, where `prices` names its price; what is then undone makes the result incomplete.',
        expects: 'a number from 0 to 100000',
        default: 1,
    }),
    maxTokens: amount(schemas/* int */.Whr().min(0).max(1_000_000_000), {
        says: 'How many tokens, of questions and answers, a run may use.',
        expects: 'a whole number from 0 to 1000000000',
        default: 500_000,
    }),
    maxCalls: amount(schemas/* int */.Whr().min(0).max(1_000_000), {
        says: 'How many requests a run may send to the model.',
        expects: 'a whole number from 0 to 1000000',
        default: 1000,
    }),
    modelConcurrency: amount(schemas/* int */.Whr().min(1).max(64), {
        says: 'How many requests are under way at once.',
        expects: 'a whole number from 1 to 64',
        default: 8,
    }),
    /** Milliseconds. */
    modelTimeout: durationText().register(about, {
        says: 'How long the model may be silent, before its answer begins or within it.',
        expects: 'a duration of at most 24h such as 90s, 3m or 1h',
        form: 'word',
        default: '3m',
        places: EVERYWHERE,
    }),
    prices: schemas/* record */.g1P(schemas/* string */.YjP().min(1).max(200), priceSchema).register(about, {
        says: 'What models cost, in US dollars a million tokens: `input`, `output`. A model without a price is bounded by tokens and calls alone.',
        expects: 'a table from model to input and output',
        form: 'table',
        default: {},
        defaultSays: 'none',
        places: ['file'],
    }),
};

;// CONCATENATED MODULE: ./build/config/settings.js







/**
 * Every setting, once: the action's inputs, the command's flags and the keys of `.github/bluecode.yml` are these fields,
 * written with dashes (`failOn` is `fail-on`).
 */
const settings_settingsSchema = schemas/* strictObject */.rej({
    scope: choice(['ai', 'all'], {
        says: 'Whose code is judged: what is attributed to AI, or all of it.',
        default: 'ai',
    }),
    paths: list(schemas/* array */.YOg(glob), {
        says: 'Which files are looked at; `!` leaves out.',
        expects: 'globs such as src/** or !src/generated/**, one a line',
        defaultSays: 'every file',
    }),
    aiPaths: list(schemas/* array */.YOg(glob), {
        says: "Which files are AI's, whatever their marks say; `!` leaves out.",
        expects: 'globs such as src/** or !src/by-hand/**, one a line',
        defaultSays: 'none',
    }),
    aiCertainty: schemas/* number */.aig().min(0).max(1).register(about, {
        says: 'Attributions less certain than this bring nothing into scope.',
        expects: 'a number from 0 to 1',
        form: 'number',
        default: 0.7,
        places: EVERYWHERE,
    }),
    base: schemas/* string */.YjP()
        .max(250)
        .regex(/^[^-\s\p{Cc}][^\s\p{Cc}]*$/u)
        .register(about, {
        says: 'What the change is compared with: `auto` (from the event), `none` (the whole tree is judged), or a commit, branch or tag.',
        expects: 'auto, none, or the name of a commit, branch or tag',
        form: 'word',
        default: 'auto',
        places: EVERYWHERE,
    }),
    tasks: list(schemas/* array */.YOg(schemas/* enum */.k5n(words/* TASKS */.n3)).min(1), {
        says: 'What is looked for.',
        expects: `${oneOf(words/* TASKS */.n3)}; several, one a line`,
        default: words/* TASKS */.n3,
        defaultSays: 'all four',
    }),
    constitutions: list(schemas/* array */.YOg(schemas/* string */.YjP().min(1).max(1000)), {
        says: 'Folders of your own constitutions, beside the built-in ones.',
        expects: 'folders, one a line',
        defaultSays: 'built-in only',
    }),
    rules: schemas/* record */.g1P(rule_book/* ruleIdSchema */.Tn, ruleSchema).register(about, {
        says: 'Settings of single rules: `enabled`, `severity`, `paths`.',
        expects: 'a table from rule id to enabled, severity and paths',
        form: 'table',
        default: {},
        defaultSays: 'none',
        places: ['file'],
    }),
    failOn: choice([...words/* SEVERITIES */.oC, 'never'], {
        says: 'The lowest severity that fails the run; `never` only reports.',
        default: 'high',
    }),
    failConfidence: choice(words/* CONFIDENCES */.ix, { says: 'The lowest confidence that fails the run.', default: 'likely' }),
    onIncomplete: choice(['fail', 'warn', 'pass'], {
        says: 'What an incomplete result does to the exit status; the result stays `incomplete`.',
        default: 'fail',
    }),
    acceptGaps: schemas/* array */.YOg(acceptedGapSchema).register(about, {
        says: 'Gaps that do not make the result incomplete: `path`, `kind`, `reason`, `until`.',
        expects: 'a list of entries with path, kind, reason and, if you like, until',
        form: 'table',
        default: [],
        defaultSays: 'none',
        places: ['file'],
    }),
    sarifConfidence: choice(words/* CONFIDENCES */.ix, {
        says: 'The lowest confidence that is written to the SARIF file.',
        default: 'likely',
    }),
    sandbox: choice(['auto', 'docker', 'service', 'wasm', 'none'], {
        says: 'Where suspect code is executed; `auto` takes the container that `sandbox-container` names, else Docker if it is there, else the built-in virtual machines (`wasm`).',
        default: 'auto',
    }),
    sandboxContainer: schemas/* string */.YjP()
        .max(500)
        .regex(/^(label:[A-Za-z0-9][\w./-]*=[^\s\p{Cc}]+|[A-Za-z0-9][\w.-]*)$/u)
        .optional()
        .register(about, {
        says: 'A service container of the job that suspect code is executed in. With `sandbox: service` an empty value is an error; with `auto` it counts as not given.',
        expects: 'the id or the name of a running container, or label:KEY=VALUE',
        form: 'word',
        defaultSays: 'none',
        places: ['input', 'flag'],
        varies: true,
    }),
    allowReducedIsolation: choice(['true', 'false'], {
        says: 'Whether a service container is used that lacks what cannot be put right while it runs; what it lacks is reported.',
        default: 'false',
        places: ['input', 'flag'],
    }),
    allowRemoteEngine: choice(['true', 'false'], {
        says: 'Whether a Docker engine on another machine (`DOCKER_HOST` with `tcp://`) may execute suspect code: it sees that code.',
        default: 'false',
        places: ['input', 'flag'],
    }),
    sandboxImage: schemas/* string */.YjP()
        .max(500)
        .regex(/^[A-Za-z0-9][\w.:/@-]*$/)
        .optional()
        .register(about, {
        says: 'The image in which suspect code is executed; best with its digest.',
        expects: 'an image name such as python:3.12-slim or one with @sha256:…',
        form: 'word',
        defaultSays: 'the official image of each suspected language',
        places: EVERYWHERE,
    }),
    judgePullRequest: choice(['true', 'false'], {
        says: 'Whether title, body and commit messages of a pull request are judged as instructions too: assistants that review it read them.',
        default: 'false',
    }),
    reproductions: choice(['local', 'always', 'never'], {
        says: 'Who sees what a flaw was proved with, ready to run: the user of the command, everybody who sees a report, nobody.',
        default: 'local',
    }),
    sandboxPull: choice(['missing', 'always', 'never'], { says: 'When the image is pulled.', default: 'missing' }),
    cache: schemas/* string */.YjP()
        .min(1)
        .max(1000)
        .optional()
        .register(about, {
        says: 'A folder, outside of what is scanned, in which judgements are kept: files that have not changed since, nor what they import, are not judged again.',
        expects: 'a folder',
        form: 'word',
        defaultSays: 'none',
        places: ['input', 'flag'],
        varies: true,
    }),
    ...modelSettings,
    /** Milliseconds. */
    deadline: durationText().register(about, {
        says: 'How long the whole run may take; what is then undone makes the result incomplete.',
        expects: 'a duration of at most 24h such as 90s, 10m or 1h',
        form: 'word',
        default: '10m',
        places: EVERYWHERE,
    }),
    sarifFile: schemas/* string */.YjP()
        .max(1000)
        .regex(/(^none|[^/\\]\.sarif)$/)
        .register(about, {
        says: 'Where the SARIF file is written, with every result; `none` writes no file.',
        expects: 'none, or a file name that ends in .sarif',
        form: 'word',
        default: 'bluecode.sarif',
        places: EVERYWHERE,
    }),
    upload: schemas/* enum */.k5n(['auto', 'never', 'always'])
        .refine((value) => value !== 'always', 'this version cannot upload: use auto, and upload-sarif as a step of its own')
        .register(about, {
        says: 'Whether the SARIF file is uploaded. This version only writes it: `always` is refused.',
        expects: oneOf(['auto', 'never']),
        form: 'word',
        default: 'auto',
        places: EVERYWHERE,
    }),
    format: choice(['text', 'json', 'sarif', 'markdown'], {
        says: 'What is printed.',
        default: 'text',
        places: ['flag'],
    }),
    output: schemas/* string */.YjP()
        .min(1)
        .optional()
        .register(about, {
        says: 'Writes there what would be printed.',
        expects: 'a file name',
        form: 'word',
        defaultSays: 'standard output',
        places: ['flag'],
    }),
});

;// CONCATENATED MODULE: ./build/config/names.js


const withDashes = (key) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
function describe(key) {
    const known = about.get(settings_settingsSchema.shape[key]);
    if (known === undefined)
        throw new Error(`the setting ${key} is not registered in src/config/settings.ts`);
    return { key, name: withDashes(key), about: known };
}
/** Every setting, in the order of the schema. */
const SETTINGS = settings_settingsSchema.keyof().options.map(describe);
/** The settings that may be given in a place. */
const names_settingsFor = (place) => SETTINGS.filter((it) => it.about.places.includes(place));
/** The nearest of the known words, when it is near enough to have been meant. */
function didYouMean(word, known) {
    const ranked = known
        .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase().slice(0, 60), candidate) }))
        .sort((a, b) => a.distance - b.distance);
    const [best] = ranked;
    return best !== undefined && best.distance <= Math.max(1, Math.floor(best.candidate.length / 3))
        ? best.candidate
        : undefined;
}
/** Levenshtein with neighbouring letters swapped counted as one edit. */
function editDistance(a, b) {
    let before = [];
    let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const same = a[row - 1] === b[column - 1];
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            current.push(Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + (same ? 0 : 1), swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY));
        }
        before = previous;
        previous = current;
    }
    return previous[b.length] ?? 0;
}

;// CONCATENATED MODULE: ./build/config/problem.js



/** The part of a value that a message quotes. */
const LONGEST_QUOTE = 80;
/** A value from a file or a flag in a message: one line, no hidden characters, not too long. */
function quoted(value) {
    const text = (0,untrusted/* visible */.RK)((0,untrusted/* untrusted */.bp)(typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))));
    const short = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
    return typeof value === 'string' ? `"${short}"` : short;
}
/** `, did you mean x?` or nothing. */
function hint(word, known) {
    const near = typeof word === 'string' ? didYouMean(word, known) : undefined;
    return near === undefined ? '' : `; did you mean ${near}?`;
}
/** The value that an issue is about. */
function valueAt(root, path) {
    return path.reduce((value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined), root);
}
/**
 * One sentence on what is wrong with a setting.
 * @param label the place and the field, as the reader knows it: `--scope`, `.github/bluecode.yml:3: scope`
 */
function problem(label, setting, value, issue) {
    const inside = issue.path.slice(1);
    if (issue.code === 'unrecognized_keys') {
        return `${label} does not know ${issue.keys.map(quoted).join(', ')}; remove it`;
    }
    if (issue.code === 'invalid_key')
        return `${label}: ${issue.issues.map((it) => it.message).join(', ')}`;
    if (issue.code === 'custom')
        return `${label}: ${issue.message}`;
    if (setting.about.secret === true)
        return `${label} is not usable; it must be ${setting.about.expects}`;
    const at = valueAt(value, inside);
    if (at === undefined)
        return `${label} is missing; add it`;
    const words = issue.code === 'invalid_value' ? issue.values.map(String) : [];
    const ownMessage = setting.about.form === 'table' && inside.length > 0 ? issue.message : setting.about.expects;
    const expects = words.length > 0 ? oneOf(words) : ownMessage;
    return `${label} is ${quoted(at)}; it must be ${expects}${hint(at, words)}`;
}

;// CONCATENATED MODULE: ./build/config/file.js





/** Where the settings of a repository stand. */
const SETTINGS_FILE = '.github/bluecode.yml';
/** Largest settings file that is read, in characters. */
const LARGEST = 256 * 1024;
/** Throws one error that lists every problem, a line each. */
function refuse(problems) {
    throw new errors/* BlueCodeError */.K('config-invalid', problems.join('\n'));
}
/**
 * Reads a settings file; syntax errors, repeated, unknown and misplaced keys are refused, all at once.
 * @throws BlueCodeError config-invalid
 */
function parseSettingsFile(file) {
    if (file.text.length > LARGEST)
        refuse([`${file.name}: larger than ${LARGEST / 1024} KiB; shorten it`]);
    const counter = new dist/* LineCounter */.HN();
    const at = (offset) => counter.linePos(offset).line;
    const document = (0,dist/* parseDocument */.Tp)(file.text, { lineCounter: counter, prettyErrors: false, stringKeys: true });
    refuseAny([...document.errors, ...document.warnings].map((error) => `${file.name}:${at(error.pos[0])}: ${(0,untrusted/* visible */.RK)((0,untrusted/* untrusted */.bp)(error.message))}; mend the YAML`));
    const top = document.contents;
    if (top === null || ((0,dist/* isScalar */.jn)(top) && top.value === null))
        return { values: new Map(), line: () => 1 };
    if (!(0,dist/* isMap */.jh)(top)) {
        return refuse([`${file.name}:${at(offsetOf(top))}: the file must be a table of settings such as "scope: all"`]);
    }
    refuseAny(unknownKeys(top).map(({ offset, text }) => `${file.name}:${at(offset)}: ${text}`));
    return {
        values: new Map(Object.entries(plain(document, file.name))),
        line: (path) => at(nearest(top, path)),
    };
}
function refuseAny(problems) {
    if (problems.length > 0)
        refuse(problems);
}
const offsetOf = (node) => ((0,dist/* isNode */.Ll)(node) ? (node.range?.[0] ?? 0) : 0);
function unknownKeys(top) {
    const known = names_settingsFor('file').map((setting) => setting.name);
    return top.items.flatMap(({ key }) => {
        const name = (0,dist/* isScalar */.jn)(key) ? key.value : key;
        if (typeof name === 'string' && known.includes(name))
            return [];
        return [{ offset: offsetOf(key), text: `there is no setting ${quoted(name)} in the file${hint(name, known)}` }];
    });
}
/** The document as plain values. Aliases are refused: they can make a small file huge. */
function plain(document, name) {
    try {
        const value = document.toJS({ maxAliasCount: 0 });
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch (cause) {
        throw new errors/* BlueCodeError */.K('config-invalid', `${name}: aliases (*name) are not allowed; write the value out`, {
            cause,
        });
    }
}
/** Where the innermost part of a path that exists begins: its key, where it has one. */
function nearest(top, path) {
    for (let length = path.length; length > 0; length--) {
        const parent = length === 1 ? top : top.getIn(path.slice(0, length - 1), true);
        const last = path[length - 1];
        const key = (0,dist/* isMap */.jh)(parent)
            ? parent.items.find((pair) => (0,dist/* isScalar */.jn)(pair.key) && pair.key.value === last)?.key
            : undefined;
        const node = key ?? top.getIn(path.slice(0, length), true);
        if ((0,dist/* isNode */.Ll)(node))
            return offsetOf(node);
    }
    return offsetOf(top);
}
/** Whether a path stays below the folder it is relative to. A settings file may come from a stranger's repository. */
const isBelow = (path) => !/^([/\\~]|[A-Za-z]:)/.test(path) && !path.split(/[/\\]/).includes('..');

;// CONCATENATED MODULE: ./build/config/json-schema.js



/** The JSON schema of `.github/bluecode.yml`, for editors. */
function settingsFileJsonSchema() {
    const whole = z.toJSONSchema(settingsSchema, { io: 'input' });
    const properties = settingsFor('file').map(({ key, name, about }) => {
        const { default: builtIn, says } = about;
        const field = whole.properties?.[key];
        const shape = typeof field === 'object' ? field : {};
        return [name, { ...shape, description: says, ...(builtIn === undefined ? {} : { default: builtIn }) }];
    });
    return {
        $schema: whole.$schema,
        title: 'bluecode settings',
        type: 'object',
        properties: Object.fromEntries(properties),
        additionalProperties: false,
    };
}

// EXTERNAL MODULE: ./build/contracts/is-list.js
var is_list = __webpack_require__(7839);
;// CONCATENATED MODULE: ./build/config/contradictions.js
const REMEDY = 'give the id, the name or label:KEY=VALUE of a running container (an expression that gives nothing counts as empty: nektos/act leaves job.services.*.id empty, so give the service a label there)';
/** What the settings say together that they cannot mean: each alone is well-formed. One sentence each. */
function contradictions({ sandbox, sandboxContainer, allowReducedIsolation }) {
    if (sandbox === 'none')
        return [];
    if (sandboxContainer === undefined) {
        if (sandbox === 'service')
            return [`sandbox is service, and sandbox-container is empty: ${REMEDY}`];
        if (allowReducedIsolation === 'true') {
            return [`allow-reduced-isolation is true, and sandbox-container is empty: ${REMEDY}, or leave both out`];
        }
        return [];
    }
    return sandbox === 'docker' || sandbox === 'wasm'
        ? [`sandbox is ${sandbox}, and sandbox-container names a container: leave one of them out, or say sandbox: service`]
        : [];
}

;// CONCATENATED MODULE: ./build/config/text.js
const NUMBER = /^[+-]?[0-9]+([.][0-9]+)?$/;
/** Entries of a list: one a line, blank lines dropped. */
const entries = (given) => [given]
    .flat()
    .flatMap((text) => text.split(/\r\n|\r|\n/))
    .map((line) => line.trim())
    .filter((line) => line !== '');
/** Text in the form that the file would hold: lists become arrays, numbers numbers. What does not fit stays text, for the schema to refuse. */
function asFileValue(setting, given) {
    if (setting.about.form === 'list')
        return entries(given);
    const text = typeof given === 'string' ? given.trim() : given.join('\n');
    return setting.about.form === 'number' && NUMBER.test(text) ? Number(text) : text;
}

;// CONCATENATED MODULE: ./build/config/resolve.js








/**
 * Flag or input, then environment, then file, then built-in value: the first that gives a setting decides it whole.
 * @throws BlueCodeError config-invalid that lists every wrong value with its place and remedy
 */
function resolveSettings(request) {
    const file = fileSource(request.file);
    const found = new Map(SETTINGS.map((setting) => [setting.key, find(setting, request, file)]));
    const wrong = file.outside;
    const parsed = settings_settingsSchema.safeParse(Object.fromEntries([...found].flatMap(([key, it]) => (it.value === undefined ? [] : [[key, it.value]]))));
    if (parsed.success && wrong.length === 0) {
        const against = contradictions(parsed.data);
        return against.length === 0 ? { settings: parsed.data, policy: policyOf(found) } : refuse(against);
    }
    const issues = parsed.success ? [] : parsed.error.issues;
    return refuse([
        ...wrong,
        ...issues.flatMap((issue) => {
            const setting = SETTINGS.find((it) => it.key === issue.path[0]);
            const source = setting === undefined ? undefined : found.get(setting.key);
            if (setting === undefined || source === undefined)
                return [issue.message];
            return [problem(source.label(issue.path.slice(1)), setting, source.value, issue)];
        }),
    ]);
}
/** The settings of the file. Its paths must stay in the repository: a stranger's file must not name places of this machine. */
function fileSource(file) {
    if (file === undefined)
        return { outside: [], find: () => undefined };
    const { values, line } = parseSettingsFile(file);
    const place = (path) => `${file.name}:${line(path)}: `;
    const outside = ['constitutions', 'sarif-file'].flatMap((name) => [values.get(name)]
        .flat()
        .filter((path) => typeof path === 'string' && !isBelow(path))
        .map((path) => `${place([name])}${name} is ${quoted(path)}; in the file it must be a path inside the repository`));
    return {
        outside,
        find: ({ name }) => {
            if (!values.has(name))
                return undefined;
            return {
                value: values.get(name),
                origin: file.origin,
                label: (inside) => place([name, ...inside]) + dotted(name, inside),
            };
        },
    };
}
const dotted = (name, inside) => (0,untrusted/* visible */.RK)((0,untrusted/* untrusted */.bp)([name, ...inside.map(String)].join('.')));
const TEXT_SOURCES = [
    { from: 'flags', origin: 'flag', place: 'flag', label: (name) => `--${name}` },
    { from: 'inputs', origin: 'input', place: 'input', label: (name) => `input ${name}` },
    {
        from: 'environment',
        origin: 'environment',
        place: 'flag',
        label: (name) => `${name} from the environment`,
    },
];
/** The environment stands in for a flag, and for a secret too: what is on a command line is seen by everybody on the machine. */
const isAllowed = ({ about }, { from, place }) => about.places.includes(place) || (from === 'environment' && about.secret === true);
function find(setting, request, file) {
    for (const source of TEXT_SOURCES) {
        const given = request[source.from]?.[setting.name];
        const absent = given === undefined || (source.from !== 'flags' && given === '');
        if (absent || !isAllowed(setting, source))
            continue;
        return { value: asFileValue(setting, given), origin: source.origin, label: () => source.label(setting.name) };
    }
    const builtIn = {
        value: setting.about.default,
        origin: 'default',
        label: () => `the built-in ${setting.name}`,
    };
    return file.find(setting) ?? builtIn;
}
/** Settings that decide what is found and what fails; how the command prints is not policy. */
const isPolicy = ({ about }) => about.places.some((place) => place !== 'flag') && about.varies !== true && about.secret !== true;
const shown = (value) => (0,is_list/* isList */.L)(value) && value.every((it) => typeof it === 'string')
    ? value.join(', ')
    : typeof value === 'string'
        ? value
        : JSON.stringify(value ?? '');
function policyOf(found) {
    return SETTINGS.filter(isPolicy).map((setting) => {
        const source = found.get(setting.key);
        const empty = setting.about.defaultSays ?? '';
        const value = source === undefined || source.origin === 'default'
            ? empty || shown(source?.value)
            : shown(source.value) || empty;
        return { name: setting.name, value: (0,untrusted/* visible */.RK)((0,untrusted/* untrusted */.bp)(value)), origin: source?.origin ?? 'default' };
    });
}

;// CONCATENATED MODULE: ./build/config.js
/** The settings: one schema behind the action's inputs, the command's flags and `.github/bluecode.yml`. */






/***/ }),

/***/ 2673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ unreachable),
/* harmony export */   K: () => (/* binding */ BlueCodeError)
/* harmony export */ });
/** An error whose message is meant for the user: it names the file, the field and the remedy. */
class BlueCodeError extends Error {
    code;
    constructor(code, message, options) {
        super(message, options);
        this.name = 'BlueCodeError';
        this.code = code;
    }
}
/** For the default branch of a switch that names every case. */
function unreachable(value) {
    throw new BlueCodeError('internal', `unexpected value ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J8: () => (/* binding */ METHODS),
/* harmony export */   Jg: () => (/* binding */ GROUPINGS),
/* harmony export */   W$: () => (/* binding */ MATCHES),
/* harmony export */   Z_: () => (/* binding */ asksOnly),
/* harmony export */   mE: () => (/* binding */ asksModel),
/* harmony export */   nM: () => (/* binding */ plannedRuns)
/* harmony export */ });
/* unused harmony exports OWN_METHODS, VERDICT_METHODS */
/** What an evaluation may be asked for. */
/**
 * `execute`: every unit is executed with every oracle it speaks of, and only proof counts. `offline`: what a scan does.
 * `offline-static`: the same without execution.
 */
const OWN_METHODS = ['execute', 'offline', 'offline-static'];
/** One question to a model about each item, with ever more to go by: what a model alone is worth. */
const VERDICT_METHODS = ['direct', 'general-reminder', 'fine-grained-reminder', 'constitution'];
/** `constitution+execute`: what a scan does with a model and a sandbox. */
const METHODS = [...OWN_METHODS, ...VERDICT_METHODS, 'constitution+execute'];
const asksOnly = (method) => VERDICT_METHODS.some((one) => one === method);
/** Whether a model has to be there. */
const asksModel = (method) => asksOnly(method) || method === 'constitution+execute';
/** Which findings count: those of the labelled weakness's family, or any. */
const MATCHES = ['cwe', 'any'];
const GROUPINGS = ['cwe', 'lang'];
/** What is to be done, in order: methods that ask a model have a turn with each. */
const plannedRuns = ({ methods, models }) => methods.flatMap((method) => {
    if (!asksModel(method) || models.length === 0)
        return [{ name: method, method, model: undefined }];
    return models.map((model) => ({ name: models.length === 1 ? method : `${method} ${model}`, method, model }));
});


/***/ }),

/***/ 8140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   an: () => (/* binding */ STAGES),
/* harmony export */   rQ: () => (/* binding */ gap),
/* harmony export */   s: () => (/* binding */ GAP_EFFECTS),
/* harmony export */   s1: () => (/* binding */ gapSchema),
/* harmony export */   zG: () => (/* binding */ GAP_KINDS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8343);
/* harmony import */ var _untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6162);


/** What can be left undone. The closed list behind `GAP_EFFECTS`. */
const GAP_KINDS = [
    'budget',
    'deadline',
    'crash',
    'sandbox-died',
    'sandbox-absent',
    'file-unreadable',
    'file-unparsable',
    'file-too-large',
    'unit-unjudged',
    'history-missing',
    'user-constitution-invalid',
    'no-git',
    'history-shallow',
    'syntax-errors',
    'sandbox-none',
    'model-absent',
    'model-failed',
    'model-none',
];
/**
 * What each kind of gap does to the result (`docs/results.md`). `incomplete`: work was begun and not finished, so the
 * result cannot be `pass`. `stated`: said in every report, and no obstacle.
 */
const GAP_EFFECTS = {
    budget: 'incomplete',
    deadline: 'incomplete',
    crash: 'incomplete',
    'sandbox-died': 'incomplete',
    'sandbox-absent': 'incomplete',
    'file-unreadable': 'incomplete',
    'file-unparsable': 'incomplete',
    'file-too-large': 'incomplete',
    'unit-unjudged': 'incomplete',
    'history-missing': 'incomplete',
    'user-constitution-invalid': 'incomplete',
    'no-git': 'stated',
    'history-shallow': 'stated',
    'syntax-errors': 'stated',
    'sandbox-none': 'stated',
    /** It was to be asked, and cannot be: no key where there should be one, or `require-model` without a model. */
    'model-absent': 'incomplete',
    /** It was asked, and what came is no answer: one of `MODEL_FAILURES`. */
    'model-failed': 'incomplete',
    /** Not asked, and rightly so: an event without secrets, a path of `model-exclude`. */
    'model-none': 'stated',
};
const STAGES = ['discover', 'extract', 'retrieve', 'judge', 'confirm', 'settle'];
const gapSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .strictObject */ .rej({
    kind: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(GAP_KINDS),
    stage: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(STAGES),
    /** What was not done: a path, a unit, a backend. */
    subject: _untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .untrustedText */ .Ui,
    /** One sentence: why, and what the user can do about it. */
    reason: _untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .untrustedText */ .Ui,
    effect: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['incomplete', 'stated']),
});
/** A gap with the effect that its kind has. Subject and reason may hold text of the repository. */
const gap = (kind, stage, subject, reason) => ({
    kind,
    stage,
    subject: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .untrusted */ .bp)(subject),
    reason: (0,_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .untrusted */ .bp)(reason),
    effect: GAP_EFFECTS[kind],
});


/***/ }),

/***/ 7839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isList)
/* harmony export */ });
/** `Array.isArray` that promises nothing about the items: TypeScript's own makes them `any`. */
const isList = (value) => Array.isArray(value);


/***/ }),

/***/ 8132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $z: () => (/* binding */ cweSchema),
/* harmony export */   JM: () => (/* binding */ isAboutText),
/* harmony export */   Tn: () => (/* binding */ ruleIdSchema),
/* harmony export */   Zk: () => (/* binding */ isProvedOnly),
/* harmony export */   g_: () => (/* binding */ frontMatterSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8343);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5453);


/** `bluecode/<task>/<cwe-or-kind>`; a user's own has a prefix of its own: `acme/<task>/<name>`. */
const ruleIdSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .regex(/^[a-z][a-z0-9-]*\/[a-z][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/, 'three lower-case parts: prefix/task/name');
const cweSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^CWE-[1-9][0-9]*$/, 'CWE- and a number, such as CWE-78');
/** The front matter of `constitution.md`. The folder's path gives task and name. */
const frontMatterSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    id: ruleIdSchema,
    task: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .TASKS */ .n3),
    title: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1).max(120),
    cwe: cweSchema.optional(),
    kind: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().optional(),
    /** Further weaknesses of the same family that this rule speaks for. */
    also: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(cweSchema).default([]),
    severity: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .SEVERITIES */ .oC),
    /** Of code; rules about instructions speak of texts in any language. */
    languages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(_words_js__WEBPACK_IMPORTED_MODULE_1__/* .VOCABULARY_LANGUAGES */ .dS)).default([]),
    detect: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        /** Sink kinds of the vocabulary. Queries are the files `detect/<language>.scm`. */
        sinks: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default([]),
    })
        .default({ sinks: [] }),
    /** The oracles that can prove it. */
    confirm: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).default([]),
    references: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .url */ .OZ5()).default([]),
    /** The id of the rule that this folder stands in for; needed to replace one. */
    replaces: ruleIdSchema.optional(),
})
    .refine((rule) => (rule.cwe === undefined) !== (rule.kind === undefined), { message: 'give one of cwe and kind' });
/** A rule that names an oracle and nothing to look for in the text: only execution can find its flaw. */
const isProvedOnly = ({ sinks, queries, confirm, }) => sinks.length === 0 && queries.size === 0 && confirm.length > 0;
/** Rules about instructions have no detection of their own: the classifier of their task, trained from their knowledge, judges for all. */
const isAboutText = ({ task }) => task !== 'vulnerable-code';


/***/ }),

/***/ 6162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   Ui: () => (/* binding */ untrustedText),
/* harmony export */   bp: () => (/* binding */ untrusted),
/* harmony export */   gB: () => (/* binding */ visibleLines)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8343);

const untrusted = (text) => ({ untrusted: text });
/** Characters that print nothing, or change how their neighbours print: controls, format, separators, private use, lone surrogates, fillers. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;
const NAMED = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const showHidden = (text) => text.replace(HIDDEN, (c) => NAMED[c] ?? `\\u{${(c.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`);
/** One line of printable text: every hidden character is shown as an escape, line ends included. */
const visible = (text) => showHidden(text.untrusted);
/** Like `visible`, but keeps line ends and tabs: for code blocks. */
const visibleLines = (text) => text.untrusted
    .split(/\r\n|\r|\n/)
    .map((line) => line.split('\t').map(showHidden).join('\t'))
    .join('\n');
/** In memory an `Untrusted`, in JSON a string whose hidden characters are shown as escapes. */
const untrustedText = zod__WEBPACK_IMPORTED_MODULE_0__/* .codec */ .rLB(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ untrusted: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP() }), {
    decode: untrusted,
    encode: visible,
});


/***/ }),

/***/ 5453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pr: () => (/* binding */ RESULTS),
/* harmony export */   dS: () => (/* binding */ VOCABULARY_LANGUAGES),
/* harmony export */   ix: () => (/* binding */ CONFIDENCES),
/* harmony export */   jZ: () => (/* binding */ atLeast),
/* harmony export */   n3: () => (/* binding */ TASKS),
/* harmony export */   oC: () => (/* binding */ SEVERITIES),
/* harmony export */   p6: () => (/* binding */ STRENGTHS),
/* harmony export */   uD: () => (/* binding */ LANGUAGE_IDS)
/* harmony export */ });
/* unused harmony export ROLES */
/** The closed vocabularies every stage agrees on. Order matters: each list runs from strongest to weakest. */
const TASKS = ['vulnerable-code', 'malicious-instruction', 'bias-instruction', 'prompt-injection'];
const SEVERITIES = ['critical', 'high', 'medium', 'low'];
const CONFIDENCES = ['confirmed', 'likely', 'possible'];
const STRENGTHS = ['likely', 'possible', 'hint'];
const RESULTS = ['fail', 'incomplete', 'pass'];
/** `data`: settings and notebooks, which may hold what a model is told. */
const ROLES = (/* unused pure expression or super */ null && (['code', 'instruction', 'data']));
const LANGUAGE_IDS = ['python', 'javascript', 'typescript', 'tsx', 'c', 'cpp', 'java', 'go'];
const VOCABULARY_LANGUAGES = ['python', 'javascript', 'c', 'java', 'go'];
/** Whether `a` is at least as strong as `b` in a list ordered from strongest to weakest. */
function atLeast(order, a, b) {
    return order.indexOf(a) <= order.indexOf(b);
}


/***/ }),

/***/ 2758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ settingsFromEnvironment)
/* harmony export */ });
/** Settings that the environment of the machine may give, by variable. */
const VARIABLES = {
    BLUECODE_SANDBOX_IMAGE: 'sandbox-image',
    BLUECODE_SANDBOX_CONTAINER: 'sandbox-container',
    BLUECODE_ALLOW_REMOTE_ENGINE: 'allow-remote-engine',
    BLUECODE_MODEL: 'model',
    BLUECODE_MODEL_BASE_URL: 'model-base-url',
    BLUECODE_MODEL_API_KEY: 'model-api-key',
    BLUECODE_MODEL_HEADERS: 'model-headers',
};
/** The settings that the environment gives, by setting name. */
const settingsFromEnvironment = (env) => Object.fromEntries(Object.entries(VARIABLES).map(([variable, name]) => [name, env[variable]]));


/***/ }),

/***/ 4241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ COULD_NOT_START),
/* harmony export */   o: () => (/* binding */ failureMessage)
/* harmony export */ });
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2673);
/* harmony import */ var _contracts_untrusted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6162);


/** The exit code of a run that could not start. */
const COULD_NOT_START = 3;
/** What is told to the user about anything thrown: never a stack trace, never a hidden character. */
function failureMessage(error) {
    if (error instanceof _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueCodeError */ .K)
        return (0,_contracts_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLines */ .gB)((0,_contracts_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)(error.message));
    const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return `internal error, please report it: ${(0,_contracts_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .visibleLines */ .gB)((0,_contracts_untrusted_js__WEBPACK_IMPORTED_MODULE_1__/* .untrusted */ .bp)(text))}`;
}


/***/ }),

/***/ 4820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ keepYoungHeapSmall),
/* harmony export */   p: () => (/* binding */ keepHeapSmall)
/* harmony export */ });
/* harmony import */ var node_v8__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8877);

/**
 * Keeps the process small: V8 lets its heap grow to a multiple of what is alive before it collects, and a runner's memory
 * belongs to the containers too. On the Python standard library (`npm run bench -- standard-library`) the peak falls
 * from about 540 MB to under 400 MB, in the same time.
 */
const keepHeapSmall = () => (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--heap-growing-percent=10');
/** Bytes for what lives briefly: left alone they become four times as many, and save no time that could be measured. */
const ENOUGH = 32 * 1024 ** 2;
/**
 * Lets the part of the heap for what lives briefly grow no further once it is large enough. Its largest size can be set only where
 * Node is started, which is not up to us. Whoever starts threads limits them one by one.
 */
function keepYoungHeapSmall() {
    const young = (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.getHeapSpaceStatistics)().find(({ space_name }) => space_name === 'new_space');
    if (young !== undefined && young.space_size >= ENOUGH)
        (0,node_v8__WEBPACK_IMPORTED_MODULE_0__.setFlagsFromString)('--semi-space-growth-factor=1');
}


/***/ }),

/***/ 3581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ checkWritable),
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2673);
/* harmony import */ var _contracts_untrusted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6162);





const refused = (path, why, cause) => new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BlueCodeError */ .K('output-unwritable', `${(0,_contracts_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)((0,_contracts_untrusted_js__WEBPACK_IMPORTED_MODULE_4__/* .untrusted */ .bp)(path))} cannot be written: ${why}; choose another file`, {
    cause,
});
const reason = (error) => error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error);
async function kindOf(path) {
    try {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path);
        if (found.isDirectory())
            return 'folder';
        return found.isFile() ? 'file' : 'stream';
    }
    catch {
        return 'absent';
    }
}
/**
 * Whether a file could be written, found out before the work instead of after it.
 * @throws BlueCodeError output-unwritable
 */
async function checkWritable(path) {
    const kind = await kindOf(path);
    if (kind === 'folder')
        throw refused(path, 'it is a folder');
    if (kind === 'stream')
        return;
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path));
    if ((await kindOf(folder)) !== 'folder')
        throw refused(path, 'its folder does not exist');
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(folder, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
    }
    catch (error) {
        throw refused(path, reason(error), error);
    }
}
/**
 * Writes a file whole or not at all. A link is replaced, not followed: it may come from the scanned tree.
 * Devices and pipes are written to as they are.
 * @throws BlueCodeError output-unwritable
 */
async function writeWhole(path, text) {
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(target)}.${process.pid}.tmp`);
    try {
        if ((await kindOf(target)) === 'stream') {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(target, text);
            return;
        }
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(temporary, text, { flag: 'wx' });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, target);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true });
        throw refused(path, reason(error), error);
    }
}


/***/ }),

/***/ 8508:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The engine's version: `--version`, the SARIF driver, cache keys. A test holds it equal to package.json's. */
const VERSION = '0.1.0';


/***/ })

};
