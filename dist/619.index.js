export const id = 619;
export const ids = [619];
export const modules = {

/***/ 2691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2673);



const unreadable = (path, cause) => new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BlueCodeError */ .K('path-unreadable', `${path} cannot be read: check that it exists and may be read`, { cause });
/** A folder on disk. Links are not followed: what they point to is not part of the folder. */
function readFolder(path, name = path) {
    return {
        name,
        list: async () => {
            try {
                return await filesBelow(path, '');
            }
            catch (cause) {
                throw unreadable(name, cause);
            }
        },
        read: async (file) => {
            try {
                return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, file), 'utf8');
            }
            catch (cause) {
                throw unreadable(`${name}/${file}`, cause);
            }
        },
    };
}
async function filesBelow(root, folder) {
    const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, folder), { withFileTypes: true });
    const nested = await Promise.all(entries.map(async (entry) => {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory())
            return filesBelow(root, path);
        return entry.isFile() ? [path] : [];
    }));
    return nested.flat();
}


/***/ }),

/***/ 9002:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ anyOf)
/* harmony export */ });
/** One regular expression for several, so that each of a long list stands on a line of its own. Their own flags count for nothing. */
const anyOf = (patterns, flags = '') => new RegExp(patterns.map(({ source }) => source).join('|'), flags);


/***/ }),

/***/ 6506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ bodiesOf)
/* harmony export */ });
/** The lists of statements in a statement. */
function bodiesOf(statement) {
    switch (statement.kind) {
        case 'define':
        case 'class':
            return [statement.definition.body];
        case 'branch':
            return [statement.then, statement.otherwise];
        case 'loop':
        case 'with':
        case 'block':
            return [statement.body];
        case 'attempt':
            return [statement.body, ...statement.handlers, statement.otherwise, statement.finally];
        default:
            return [];
    }
}


/***/ }),

/***/ 6439:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ namesFolder)
/* harmony export */ });
const NAMES_A_FOLDER = /^(?:\w+_)?(?:dir|directory|folder|root)(?:_?(?:name|path))?$|[a-z](?:Dir|Directory|Folder|Root)(?:Name|Path)?$/;
/** Whether a parameter is a folder by its name: what is looked for in it begins there, and that is its caller's choice. */
const namesFolder = (parameter) => NAMES_A_FOLDER.test(parameter);


/***/ }),

/***/ 7582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/** Items by key, keys in the order of their first item. (`Map.groupBy` is not in Node 20, where the bundle runs too.) */
function grouped(items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
}


/***/ }),

/***/ 9764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inOrder),
/* harmony export */   by: () => (/* binding */ by),
/* harmony export */   h: () => (/* binding */ byPlace)
/* harmony export */ });
/** Compares by a key: strings by UTF-16 code units, the same under every locale. */
const by = (key) => (a, b) => {
    const [left, right] = [key(a), key(b)];
    return left < right ? -1 : left > right ? 1 : 0;
};
/** The first comparison that tells two values apart decides. */
const inOrder = (...comparisons) => (a, b) => {
    for (const compare of comparisons) {
        const order = compare(a, b);
        if (order !== 0)
            return order;
    }
    return 0;
};
/** The order of everything that is reported: by path, then by position. */
const byPlace = (place) => inOrder(by((value) => place(value).path), by((value) => place(value).span.startLine), by((value) => place(value).span.startColumn), by((value) => place(value).span.endLine), by((value) => place(value).span.endColumn));


/***/ }),

/***/ 1344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ PLACES),
/* harmony export */   v: () => (/* binding */ sourceOf)
/* harmony export */ });
/** Why a text is one that assistants read. */
const PLACES = ['instructions', 'prompt', 'description', 'comment'];
/** Where a piece of an anchored text stands in the file. */
function sourceOf({ anchors, start, end }, from, to) {
    const at = (offset) => {
        let low = 0;
        let high = anchors.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((anchors[middle]?.text ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        const anchor = anchors[low] ?? { text: 0, source: start };
        const next = anchors[low + 1]?.source ?? end;
        return Math.min(anchor.source + Math.max(0, offset - anchor.text), Math.max(next, anchor.source));
    };
    const first = Math.min(at(from), end);
    return [first, Math.max(first, Math.min(to > from ? at(to - 1) + 1 : first, end))];
}


/***/ }),

/***/ 6850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BF: () => (/* binding */ lineRangeSchema),
/* harmony export */   MO: () => (/* binding */ spanSchema),
/* harmony export */   yI: () => (/* binding */ touches)
/* harmony export */ });
/* unused harmony export covers */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8343);

const position = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(1);
/** 1-based lines and columns; columns count UTF-16 code units; the end column is exclusive, as SARIF wants. */
const spanSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    startLine: position,
    startColumn: position,
    endLine: position,
    endColumn: position,
});
/** 1-based, both ends inclusive. */
const lineRangeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({ start: position, end: position });
/** Whether a line lies in any of the ranges. */
const covers = (ranges, line) => ranges.some((range) => range.start <= line && line <= range.end);
/** Whether any of a span's lines lies in any of the ranges. */
const touches = (ranges, span) => ranges.some((range) => range.start <= span.endLine && span.startLine <= range.end);


/***/ }),

/***/ 2267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ BLIND)
/* harmony export */ });
/** The kind of sink of a suspicion that is no claim: the unit is tried with one oracle, wherever what it looks for may be. */
const BLIND = 'blind';


/***/ }),

/***/ 8392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ wordingSchema),
/* harmony export */   q: () => (/* binding */ wordingSource)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8343);

const patternsSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1)).min(1);
/** `constitutions/wording.yml`: what the wording of a text gives away beside the classifiers. Its head says how patterns are written. */
const wordingSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
    /** What does harm to an assistant, by the name of the rule under `prompt-injection/` that it speaks for. */
    harms: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z][a-z-]*$/, 'the name of a rule'), patternsSchema),
    /** What no honest rule says: one of these is enough. By the name of the rule as well. */
    grave: zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[a-z][a-z-]*$/, 'the name of a rule'), patternsSchema),
    /** No patterns: pieces of text without one of which a text is not looked at closely. */
    hints: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().min(1)).min(1),
    /** Reports, forbids or teaches what it names. */
    told: patternsSchema,
    /** Speaks to whoever reads it. */
    directed: patternsSchema,
    /** What a request has to be about. */
    subjects: zod__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .rej({
        attributes: patternsSchema,
        people: patternsSchema,
        decisions: patternsSchema,
        fair: patternsSchema,
        malice: patternsSchema,
    }),
});
/** What may be written shorter: the rest of a word, words between, a group of which nothing is kept. */
const SHORT = /\\.|\[(?:\\.|[^\]\\])*\]|(?<stem>[a-z]\*)| \.\.(?<words>\d+) |\((?!\?)/g;
function longer(match, stem, words) {
    if (stem !== undefined)
        return `${stem.slice(0, -1)}\\w*`;
    if (words !== undefined)
        return `(?: \\S+){0,${words}}? `;
    return match === '(' ? '(?:' : match;
}
/** The source of the regular expression that a pattern stands for. */
function wordingSource(pattern) {
    const isOpen = pattern.startsWith('*');
    const isStem = /(?<!\\)\*$/.test(pattern);
    const inner = pattern.slice(isOpen ? 1 : 0, isStem ? -1 : undefined).replace(/\|\s+/g, '|');
    const begins = !isOpen && /^[a-z0-9(]/.test(inner);
    const ends = !isStem && /[a-z0-9)?]$/.test(inner);
    const source = inner.replace(SHORT, longer);
    return `${begins ? '\\b' : ''}${source}${ends ? '\\b' : ''}`;
}


/***/ }),

/***/ 2947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ carryModules)
/* harmony export */ });
/* harmony import */ var _contracts_bodies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6506);

const MOST_MODULES = 40;
const MOST_BYTES = 512 * 1024;
const MOST_BYTES_EACH = 128 * 1024;
function importsIn(statements, found = []) {
    for (const statement of statements) {
        if (statement.kind === 'import')
            found.push(...statement.bindings);
        else
            for (const body of (0,_contracts_bodies_js__WEBPACK_IMPORTED_MODULE_0__/* .bodiesOf */ .A)(statement))
                importsIn(body, found);
    }
    return found;
}
/** A file that cannot be parsed imports nothing that could be found: its imports become stand-ins. */
async function importsOf(source, languages) {
    const read = languages.withProgram(source, (program) => [...importsIn(program.body())]);
    const bindings = await read.catch(() => []);
    return bindings.map(({ module, name }) => (name === undefined ? { module } : { module, name }));
}
function candidates(languages, from, { module, name }) {
    return languages.moduleCandidates(from.language, from.path, module, name);
}
/**
 * The repository's modules that a file imports, and those that these import: they travel with the probe, so that a
 * guard or a builder in a sibling file is the real one. Nearest first, capped in number and size: what is left behind
 * becomes a stand-in there, and evidence names it when it was on the path.
 */
async function carryModules(request, call) {
    const { source, languages, readModule } = request;
    const modules = {};
    const asked = new Set([source.path]);
    const queue = [source];
    let bytes = 0;
    for (let from = queue.shift(); from !== undefined; from = queue.shift()) {
        const importer = from;
        const wanted = (await importsOf(importer, languages)).flatMap((one) => candidates(languages, importer, one));
        for (const path of wanted) {
            if (asked.has(path) || call.signal.aborted)
                continue;
            asked.add(path);
            const text = await readModule(path, call);
            if (text === undefined)
                continue;
            const size = Buffer.byteLength(text);
            if (Object.keys(modules).length >= MOST_MODULES || size > MOST_BYTES_EACH || bytes + size > MOST_BYTES)
                continue;
            bytes += size;
            const module = { path, language: languages.detect(path, '') ?? importer.language, text };
            modules[path] = await languages.executable(module);
            queue.push(module);
        }
    }
    return { source: { ...source, text: await languages.executable(source) }, modules, written: source.text };
}


/***/ }),

/***/ 5933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ confirmFile),
  O: () => (/* reexport */ job/* kitOf */.OP)
});

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: ./build/contracts/gap.js
var gap = __webpack_require__(8140);
// EXTERNAL MODULE: ./build/contracts/grouped.js
var grouped = __webpack_require__(7582);
// EXTERNAL MODULE: ./build/contracts/untrusted.js
var untrusted = __webpack_require__(6162);
// EXTERNAL MODULE: ./build/pipeline/confirm/carry.js
var carry = __webpack_require__(2947);
// EXTERNAL MODULE: ./build/pipeline/confirm/oracles/index.js + 47 modules
var oracles = __webpack_require__(5234);
// EXTERNAL MODULE: ./build/contracts/suspicion.js
var contracts_suspicion = __webpack_require__(2267);
// EXTERNAL MODULE: ./build/pipeline/confirm/events.js
var events = __webpack_require__(5263);
// EXTERNAL MODULE: ./build/pipeline/confirm/job.js
var job = __webpack_require__(1863);
;// CONCATENATED MODULE: ./build/pipeline/confirm/observe.js

const RANK = { effect: 0, sink: 1, predicate: 2, weak: 3, inert: 4 };
/** Stand-ins that the value went through, before what was seen was seen. */
function usedStubs({ sinks, calls, stubs }, { frames }) {
    const event = [...sinks, ...calls].find((one) => one.frames === frames);
    const order = event?.order ?? Number.POSITIVE_INFINITY;
    return [...new Set(stubs.filter((stub) => stub.used && (stub.order ?? 0) < order).map(({ name }) => name))];
}
/** Whether a sighting was made at a suspicion's sink: one of the lines it went through lies there. */
function atSink(frames, { sink }) {
    return frames.some(([path, line]) => path === sink.path && sink.span.startLine <= line && line <= sink.span.endLine);
}
/** The innermost line of the entry unit that a sighting went through. */
function lineIn({ entry: { path, span } }, frames) {
    return frames.find(([at, line]) => at === path && span.startLine <= line && line <= span.endLine)?.[1];
}
/** Every sighting of a run. One that a harmless input shows too proves nothing: it is `weak`. */
function sightings(transcript, oracle, context) {
    const controls = transcript.attempts.filter(({ control }) => control);
    const full = { ...context, controls };
    const look = (attempt) => oracle.look(attempt, full);
    const loud = controls.flatMap(look).some(({ level }) => level !== 'inert');
    return transcript.attempts
        .filter(({ control }) => !control)
        .flatMap((attempt) => look(attempt).map((sighting) => {
        const throughStub = usedStubs(attempt, sighting).length > 0;
        // Where nobody suspected anything, code that nobody has seen on the way leaves nothing to go by.
        const unproven = (loud && oracle.controlled) || (context.blind && throughStub);
        const level = unproven && sighting.level !== 'inert' ? 'weak' : sighting.level;
        return { ...sighting, level, attempt, throughStub, controlled: !loud };
    }));
}
/** Strongest first; among equals the ones without stand-ins, then the earliest. */
const strongest = (hits) => [...hits].sort((a, b) => RANK[a.level] - RANK[b.level] || Number(a.throughStub) - Number(b.throughStub) || a.attempt.n - b.attempt.n)[0];
/** Whether an attempt put the payload where the suspicion says untrusted text comes from. */
function tests(attempt, { source, parameter }) {
    if (source === 'parameter' && parameter !== undefined)
        return attempt.tainted.includes(parameter);
    return source === 'external' ? attempt.outside : true;
}
/**
 * Every kind of payload arrived at the very suspected sink, and none did anything: no exception, no stand-in in between,
 * no name that had to be made up, nothing left out for lack of time.
 */
function allInert(transcript, seen, suspicion) {
    if (!transcript.done || transcript.exhausted || transcript.guessed || transcript.nonsense > 0)
        return false;
    const attempts = transcript.attempts.filter((attempt) => !attempt.control && tests(attempt, suspicion));
    const arrived = new Set(seen
        .filter(({ level, throughStub, frames }) => level === 'inert' && !throughStub && atSink(frames, suspicion))
        .filter(({ attempt }) => attempt.end?.status === 'returned' && tests(attempt, suspicion))
        .map(({ attempt }) => attempt.payload));
    const payloads = new Set(attempts.map(({ payload }) => payload));
    return payloads.size > 0 && [...payloads].every((payload) => arrived.has(payload));
}
/** Errors of code that is wrong, and not of code that will not have its input. */
const FAULTS = /^(?:Name|UnboundLocal|Import|ModuleNotFound|Attribute|Syntax|Indentation|Type|Reference)Error\b/;
/** Why nothing was seen, in words that do not differ between equal runs. */
function silenceOf(transcript, killed) {
    if (transcript.missing !== undefined)
        return ['unreachable', transcript.missing];
    if (transcript.broken !== undefined)
        return ['broken', 'the harness could not go on'];
    const ended = transcript.attempts.filter(({ control }) => !control).map(({ end }) => end);
    const loads = transcript.loadError === '';
    const loadError = loads ? '' : `; importing it raised ${transcript.loadError}`;
    if (killed !== undefined)
        return ['killed', `ended by the ${killed} limit${loadError}`];
    if (ended.length === 0)
        return ['unreachable', `no payload fits its parameters${loadError}`];
    const errors = ended.filter((end) => end?.status === 'raised').map((end) => end?.error ?? '');
    const ran = (kind) => (loads ? kind : 'unloadable');
    if (errors.length < ended.length)
        return [ran('quiet'), `no payload was seen to arrive live${loadError}`];
    const isFaulty = errors.some((error) => FAULTS.test(error));
    return [ran(isFaulty ? 'faulty' : 'refused'), `every call raised, first ${errors[0] ?? ''}${loadError}`];
}
/** Whether anything harmless is served at all. */
function controlOf({ attempts }) {
    const controls = attempts.filter(({ control }) => control);
    if (controls.length === 0)
        return undefined;
    return controls.some(({ end }) => end?.status === 'returned') ? 'returned' : 'raised';
}
const PROVES = ['effect', 'sink', 'predicate'];
/** The parameters that were hostile at once in the calls that proved something, each combination once. */
function givenIn(hits) {
    const names = hits
        .filter(({ level }) => PROVES.includes(level))
        .map(({ attempt }) => (attempt.outside ? [] : attempt.tainted));
    return [...new Map(names.map((one) => [one.join('\n'), one])).values()];
}
const isBlind = ({ sink }) => sink.kind === contracts_suspicion/* BLIND */.i;
/** Everything one run of a probe says, for each of its suspicions. */
function observe(request) {
    const { transcript, oracle, suspicions, trusted } = request;
    const found = suspicions.map((suspicion) => {
        const seen = sightings(transcript, oracle, request.context(suspicion));
        return { suspicion, seen, hits: seen.filter(({ level }) => level !== 'inert') };
    });
    // A hit at a line that nobody suspected (in a helper that was not followed) speaks for every suspicion of the probe;
    // for the one that suspects nothing only where there is no other.
    const alone = suspicions.every(isBlind);
    const control = controlOf(transcript);
    const claimed = ({ frames }) => frames.length > 0 && suspicions.some((suspicion) => !isBlind(suspicion) && atSink(frames, suspicion));
    return new Map(found.map(({ suspicion, seen, hits }) => {
        const isOwn = (hit) => (isBlind(suspicion) ? alone : atSink(hit.frames, suspicion) || !claimed(hit));
        const own = hits.filter(isOwn);
        const best = strongest(own);
        if (best !== undefined && best.level !== 'inert') {
            const { attempt, observed, throughStub, level } = best;
            const stubs = usedStubs(attempt, best);
            const line = lineIn(suspicion, best.frames);
            const seenIn = { attempt, observed, given: givenIn(own), line, stubs, throughStub, control };
            return [suspicion, { ...seenIn, observation: level, reason: undefined, silence: undefined }];
        }
        const inert = seen.find(({ level, frames }) => level === 'inert' && atSink(frames, suspicion));
        const nothing = {
            attempt: undefined,
            given: [],
            line: undefined,
            stubs: [],
            throughStub: false,
            control,
        };
        if (inert !== undefined && trusted && hits.length === 0 && allInert(transcript, seen, suspicion)) {
            const neutral = { ...nothing, reason: undefined, silence: undefined };
            return [suspicion, { ...neutral, observation: 'neutralised', observed: inert.observed }];
        }
        const [silence, reason] = silenceOf(transcript, request.killed);
        return [suspicion, { ...nothing, observation: 'not-reached', observed: undefined, reason, silence }];
    }));
}

// EXTERNAL MODULE: ./build/pipeline/confirm/reach.js
var reach = __webpack_require__(6155);
;// CONCATENATED MODULE: ./build/pipeline/confirm/reproduction.js
/** Longer ones are not for copying. */
const LONGEST = 1000;
/** For a POSIX shell: nothing in single quotes means anything but the quote itself. */
const quoted = (text) => `'${text.replaceAll("'", `'\\''`)}'`;
/** Where Python finds a file: the folder to start in, and its import path from there (`shop/app.py` is `shop.app`). */
function importOf(path) {
    const parts = path.replace(/(?:\/__init__)?\.py$/, '').split('/');
    // A folder whose name is no identifier can hold packages, and be none.
    const start = parts.slice(0, -1).findLastIndex((part) => !/^\w+$/.test(part)) + 1;
    return { folder: parts.slice(0, start).join('/'), module: parts.slice(start).join('.') };
}
/** What each language's interpreter is told; undefined where a call of one unit cannot be written in a line. */
const COMMANDS = {
    python: (unit, call) => {
        const { folder, module } = importOf(unit.path);
        const root = unit.qualifiedName.split('.')[0] ?? '';
        if (!/^[\w.]+$/.test(module) || !/^\w+$/.test(root))
            return undefined;
        const there = folder === '' ? '' : `PYTHONPATH=${quoted(folder)} `;
        return `${there}python3 -c ${quoted(`from ${module} import ${root}; print(${call})`)}`;
    },
    javascript: (unit, call) => {
        const file = JSON.stringify(`./${unit.path}`);
        return `node -e ${quoted(`import(${file}).then(async (m) => console.log(await m.${call}))`)}`;
    },
    c: () => undefined,
};
/**
 * One line that does again what the harness did, run from the repository's root: the call as the harness wrote it, in
 * the language's own syntax. Undefined when the harness could not write its arguments (a request, a stand-in), or when
 * what it wrote is no single line.
 */
function reproductionOf(language, unit, call) {
    if (call === '' || /[\r\n\0]/.test(call) || unit.kind === 'module')
        return undefined;
    const command = COMMANDS[language](unit, call);
    return command === undefined || command.length > LONGEST ? undefined : command;
}

;// CONCATENATED MODULE: ./build/pipeline/confirm/probe.js







const HITS = ['effect', 'sink', 'predicate'];
/** Encoded text that a canary may hide in. */
const ENCODED = {
    base64: /[A-Za-z0-9+/]{16,}={0,2}/g,
    base64url: /[\w-]{16,}={0,2}/g,
    hex: /(?:[0-9a-f]{2}){8,}/gi,
};
/** For a person: the encoding's name and what it holds. */
const named = (encoding, plain) => `${encoding}(${JSON.stringify(plain)})`;
/** For a shell: encoded again. */
const encoded = (encoding, plain) => Buffer.from(plain, 'latin1').toString(encoding);
/** Takes the canary out of encoded text, too, so that it does not differ between equal runs. */
function decoded(text, canary, write) {
    const readable = (encoding) => (found) => {
        const plain = Buffer.from(found, encoding).toString('latin1');
        return plain.includes(canary) ? write(encoding, plain.replaceAll(canary, 'CANARY')) : found;
    };
    return text
        .replace(ENCODED.base64, readable('base64'))
        .replace(ENCODED.base64url, readable('base64url'))
        .replace(ENCODED.hex, readable('hex'));
}
/** Takes out what differs between equal runs: the canary, the nonce, addresses of objects, process ids, temporary names. */
function cleaner(nonce) {
    const canary = (0,job/* canaryOf */.yQ)(nonce);
    return (text, write = named) => decoded(text, canary, write)
        .replaceAll(canary, 'CANARY')
        .replaceAll(nonce, 'NONCE')
        .replaceAll(canary.toUpperCase(), 'CANARY')
        .replace(/0x[0-9a-f]{6,}/gi, '0x…')
        .replace(/\/tmp\/(?!app\/|vault\/)[\w.-]+/g, '/tmp/…')
        .replace(/\bpid[ =:]\d+/gi, 'pid …');
}
const COMMENT = /^\s*(?:\/\*|\*|\/\/)/;
/** A unit's own text, with the comment that stands above it. */
function textOf(text, { kind, span }) {
    if (kind === 'module')
        return text;
    const lines = text.split('\n');
    let first = span.startLine - 1;
    while (first > 0 && COMMENT.test(lines[first - 1] ?? ''))
        first -= 1;
    return lines.slice(first, span.endLine).join('\n');
}
/** Runs, unless another probe of the unit has asked for exactly this. Which run it is, first or repeated, follows from the payloads. */
async function made(request, payloads, call) {
    const { probe, program, kit, place, runs } = request;
    const key = Buffer.from((0,job/* buildTask */.IU)({ probe, program, kit, nonce: '', payloads }).input).toString();
    const known = runs.get(key);
    if (known !== undefined)
        return known;
    const nonce = request.random();
    const ran = { outcome: await place.run((0,job/* buildTask */.IU)({ probe, program, kit, nonce, payloads }), call), nonce };
    runs.set(key, ran);
    return ran;
}
async function runOnce(request, payloads, call) {
    const { probe, program, oracle } = request;
    const { source } = program;
    const { outcome, nonce } = await made(request, payloads, call);
    if (outcome.kind === 'failed')
        return outcome;
    const transcript = (0,events/* parseEvents */.P)(outcome.stdout, nonce);
    if (!transcript.started && outcome.killed === undefined) {
        return { kind: 'failed', reason: `the harness did not start (exit code ${outcome.exitCode})` };
    }
    const texts = [source.text, program.written, ...Object.values(program.modules)];
    const observed = observe({
        transcript,
        oracle,
        suspicions: probe.suspicions,
        context: (suspicion) => ({
            canary: (0,job/* canaryOf */.yQ)(nonce),
            unitText: textOf(program.written, probe.entry),
            unitName: probe.entry.qualifiedName,
            fileText: program.written,
            source: suspicion.source,
            blind: suspicion.sink.kind === contracts_suspicion/* BLIND */.i,
        }),
        trusted: outcome.killed === undefined && !texts.some(reach/* reachesForObserver */.z),
        killed: outcome.killed,
    });
    return { kind: 'observed', observed, clean: cleaner(nonce) };
}
/** The evidence of the first run, as far as the second bears it out: a hit that does not come back is `weak`. */
function combine(first, second) {
    if (second === undefined || !HITS.includes(first.observation))
        return first;
    if (second.observation === first.observation)
        return first;
    return HITS.includes(second.observation) ? { ...second, given: first.given } : { ...first, observation: 'weak' };
}
function toEvidence(observed, clean, { probe, sandbox, kit }) {
    const { backend, isolation } = sandbox;
    const { attempt } = observed;
    const again = HITS.includes(observed.observation)
        ? reproductionOf(kit.harness.language, probe.entry, attempt?.call ?? '')
        : undefined;
    const where = attempt === undefined ? '' : attempt.tainted.length > 0 ? attempt.tainted.join(', ') : 'outside input';
    return {
        observation: observed.observation,
        oracle: probe.oracle,
        ...(attempt === undefined ? {} : { input: (0,untrusted/* untrusted */.bp)(clean(`${where} = ${JSON.stringify(attempt.input)}`)) }),
        ...(observed.observed === undefined ? {} : { observed: (0,untrusted/* untrusted */.bp)(clean(observed.observed)) }),
        ...(observed.given.length === 0 ? {} : { given: observed.given.map((names) => [...names]) }),
        ...(observed.line === undefined ? {} : { line: observed.line }),
        ...(again === undefined ? {} : { reproduction: (0,untrusted/* untrusted */.bp)(clean(again, encoded)) }),
        ...(observed.reason === undefined ? {} : { reason: (0,untrusted/* untrusted */.bp)(clean(observed.reason)) }),
        ...(observed.silence === undefined ? {} : { silence: observed.silence }),
        ...(observed.control === undefined ? {} : { control: observed.control }),
        stubs: observed.stubs.map((stub) => (0,untrusted/* untrusted */.bp)(clean(stub))),
        throughStub: observed.throughStub,
        backend,
        isolation,
    };
}
/** Executes one unit with one oracle; a hit is repeated once. */
async function runProbe(request, call) {
    const first = await runOnce(request, [], call);
    if (first.kind === 'failed')
        return first;
    const hits = [...first.observed.values()].filter(({ observation }) => HITS.includes(observation));
    const payloads = [...new Set(hits.flatMap(({ attempt }) => (attempt === undefined ? [] : [attempt.payload])))];
    const second = hits.length > 0 ? await runOnce(request, payloads, call) : undefined;
    if (second?.kind === 'failed')
        return second;
    const evidence = new Map([...first.observed].map(([suspicion, seen]) => {
        const combined = combine(seen, second?.observed.get(suspicion));
        const clean = combined === seen || second === undefined ? first.clean : second.clean;
        return [suspicion, toEvidence(combined, combined.observation === 'weak' ? first.clean : clean, request)];
    }));
    return { kind: 'observed', evidence };
}

;// CONCATENATED MODULE: ./build/pipeline/confirm/confirm.js








const unitKey = ({ path, qualifiedName, span }) => `${path}\n${qualifiedName}\n${span.startLine}`;
/** One probe for each entry unit and oracle that can be executed in this language. */
function plan({ suspicions, oraclesOf }, language) {
    const probes = new Map();
    for (const suspicion of suspicions) {
        for (const oracle of oraclesOf(suspicion).filter(oracles/* isOracle */.R)) {
            if (oracles/* ORACLES */.a[oracle].context[language] === undefined)
                continue;
            const key = `${unitKey(suspicion.entry)}\n${oracle}`;
            const probe = probes.get(key) ?? { entry: suspicion.entry, oracle, suspicions: [] };
            probe.suspicions.push(suspicion);
            probes.set(key, probe);
        }
    }
    return [...probes.values()];
}
function notExecuted(reason, oracle, sandbox) {
    const { backend, isolation } = sandbox.describe();
    const said = (0,untrusted/* untrusted */.bp)(reason);
    return { observation: 'not-executed', oracle, reason: said, stubs: [], throughStub: false, backend, isolation };
}
function gapOf(kind, probe, reason) {
    const subject = (0,untrusted/* untrusted */.bp)(`${probe.entry.path}: ${probe.entry.qualifiedName} (${probe.oracle})`);
    return { kind, stage: 'confirm', subject, reason: (0,untrusted/* untrusted */.bp)(reason), effect: gap/* GAP_EFFECTS */.s[kind] };
}
function collect(collected, probe, evidence) {
    for (const suspicion of probe.suspicions) {
        const piece = evidence(suspicion);
        if (piece === undefined)
            continue;
        collected.evidence.set(suspicion, [...(collected.evidence.get(suspicion) ?? []), piece]);
    }
}
const ABORTED = 'the run was ended before this was executed; raise the deadline or narrow the paths';
/** The probes of one unit, one after another, in a place of its own. */
async function runUnit(probes, request, language, program, call) {
    const { kits, sandbox, random } = request;
    if (call.signal.aborted)
        return probes.map((probe) => [probe, { kind: 'aborted' }]);
    const kit = kits[language];
    const place = await sandbox.open(kit.harness, call);
    const ended = [];
    const runs = new Map();
    try {
        for (const probe of probes) {
            const oracle = (0,oracles/* isOracle */.R)(probe.oracle) ? oracles/* ORACLES */.a[probe.oracle] : undefined;
            const result = oracle === undefined
                ? { kind: 'failed', reason: `no oracle is called ${probe.oracle}` }
                : await runProbe({ probe, oracle, program, kit, place, sandbox: sandbox.describe(), random, runs }, call);
            ended.push([probe, result.kind === 'failed' && call.signal.aborted ? { kind: 'aborted' } : result]);
        }
    }
    finally {
        await place.close();
    }
    return ended;
}
function note(collected, probe, result, sandbox) {
    if (result.kind === 'observed') {
        collected.probes += 1;
        collect(collected, probe, (suspicion) => result.evidence.get(suspicion));
        return;
    }
    const [kind, reason] = result.kind === 'failed' ? ['sandbox-died', result.reason] : DEADLINE;
    collected.gaps.push(gapOf(kind, probe, reason));
    collect(collected, probe, () => notExecuted(reason, probe.oracle, sandbox));
}
const DEADLINE = ['deadline', ABORTED];
/**
 * Executes what is suspected in one file. Every suspicion gets evidence, if only why nothing was executed; what a
 * snippet does to itself (a time-out, a crash) is evidence, what happens to the sandbox or to the run is a gap.
 */
async function confirmFile(request, call) {
    const { source, sandbox, suspicions, languages } = request;
    const collected = { evidence: new Map(), gaps: [], probes: 0 };
    const complete = (reason) => {
        for (const suspicion of suspicions) {
            if (!collected.evidence.has(suspicion))
                collected.evidence.set(suspicion, [notExecuted(reason, 'none', sandbox)]);
        }
        return collected;
    };
    const language = languages.harnessOf(source.language);
    if (language === undefined)
        return complete(`nothing executes ${source.language}: it is judged by its text`);
    const probes = plan(request, language);
    if (probes.length === 0)
        return complete('no oracle for this rule');
    const ready = await sandbox.ready(request.kits[language].harness, call);
    if (!ready.ok) {
        const reason = ready.reason.startsWith('no sandbox:') ? ready.reason : `no sandbox: ${ready.reason}`;
        for (const probe of probes)
            collect(collected, probe, () => notExecuted(reason, probe.oracle, sandbox));
        return complete('no oracle for this rule');
    }
    const program = await (0,carry/* carryModules */.l)(request, call);
    const limit = (0,p_limit/* default */.A)(Math.max(1, sandbox.parallelism));
    const units = [...(0,grouped/* grouped */.z)(probes, ({ entry }) => unitKey(entry)).values()];
    const results = await Promise.all(units.map((unit) => limit(() => runUnit(unit, request, language, program, call))));
    for (const [probe, result] of results.flat())
        note(collected, probe, result, sandbox);
    return complete('no oracle for this rule');
}


/***/ }),

/***/ 5263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ parseEvents)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8343);

/** Everything below is read from hostile output: short texts, small numbers, few items, or the line is not an event. */
const text = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(4000);
const word = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(200);
const attemptNumber = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(-1).max(10_000);
const frames = zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500), zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).max(10_000_000)])).max(16);
const flags = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(40), zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(400), zod__WEBPACK_IMPORTED_MODULE_0__/* ["null"] */ .chJ()]));
const sinkEvent = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    t: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('sink'),
    n: attemptNumber,
    sink: word,
    name: word,
    text,
    parts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).max(32),
    flags,
    frames,
});
const attemptEvent = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    t: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('attempt'),
    n: attemptNumber,
    payload: word,
    control: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    tainted: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(word).max(64),
    outside: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(),
    input: text,
    /** The call in the language itself, where all of its arguments can be written. */
    call: text.default(''),
});
const endEvent = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    t: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('end'),
    n: attemptNumber,
    status: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['returned', 'raised', 'slow', 'exit', 'memory']),
    error: text,
    kind: word,
    value: text,
});
const eventSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .discriminatedUnion */ .gMt('t', [
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ t: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('start'), python: word }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
        t: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('loaded'),
        carried: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(word).max(400),
        standIns: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(word).max(400),
        /** Names that the file uses and nowhere makes: what they are was guessed. */
        supplied: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(word).max(400).default([]),
        error: text,
    }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ t: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('missing'), reason: text }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ t: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('broken'), error: text }),
    attemptEvent,
    sinkEvent,
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ t: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('stub'), n: attemptNumber, name: word, used: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), frames }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ t: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('call'), n: attemptNumber, name: word, parts: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(text).max(32), frames }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ t: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('set'), n: attemptNumber, name: word, text, frames }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ t: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('effect'), n: attemptNumber, what: word, text, frames }),
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ t: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('repeat'), n: attemptNumber, same: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY(), differs: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() }),
    endEvent,
    zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ t: zod__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .euz('done'), attempts: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().min(0).max(10_000), exhausted: zod__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zMY() }),
]);
const LINES_LIMIT = 40_000;
function parseLine(line, nonce) {
    if (!line.startsWith(`${nonce} `))
        return undefined;
    try {
        const parsed = eventSchema.safeParse(JSON.parse(line.slice(nonce.length + 1)));
        return parsed.success ? parsed.data : undefined;
    }
    catch {
        return undefined;
    }
}
/** Adds an event to its attempt. Events that come before or after their attempt are nonsense: the harness never sends them. */
function addToAttempt(draft, event) {
    const attempt = draft.attempts.at(-1);
    if (attempt === undefined || attempt.n !== event.n || (attempt.end !== undefined && event.t !== 'repeat')) {
        if (event.n >= 0)
            draft.nonsense += 1;
        return;
    }
    const order = attempt.sinks.length + attempt.stubs.length + attempt.calls.length;
    if (event.t === 'end')
        attempt.end = event;
    else if (event.t === 'repeat')
        attempt.repeat = event;
    else if (event.t === 'sink')
        attempt.sinks.push({ ...event, order });
    else if (event.t === 'stub')
        attempt.stubs.push({ ...event, order });
    else if (event.t === 'call')
        attempt.calls.push({ ...event, order });
    else if (event.t === 'set')
        attempt.sets.push(event);
    else
        attempt.effects.push(event);
}
function add(draft, event) {
    switch (event.t) {
        case 'start':
            draft.started = true;
            return;
        case 'loaded':
            draft.standIns = event.standIns;
            draft.guessed = event.supplied.length > 0;
            draft.loadError = event.error;
            return;
        case 'missing':
            draft.missing = event.reason;
            return;
        case 'broken':
            draft.broken = event.error;
            return;
        case 'done':
            draft.done = true;
            draft.exhausted = event.exhausted;
            return;
        case 'attempt':
            draft.attempts.push({ ...event, sinks: [], stubs: [], calls: [], sets: [], effects: [] });
            return;
        case 'sink':
        case 'stub':
        case 'call':
        case 'set':
        case 'effect':
        case 'repeat':
        case 'end':
            addToAttempt(draft, event);
    }
}
/** Reads the harness's output. Never throws: whatever is not an event, in its place, is counted and dropped. */
function parseEvents(stdout, nonce) {
    const draft = {
        started: false,
        attempts: [],
        standIns: [],
        guessed: false,
        loadError: '',
        missing: undefined,
        broken: undefined,
        done: false,
        exhausted: false,
        nonsense: 0,
    };
    const lines = Buffer.from(stdout).toString('utf8').split('\n', LINES_LIMIT);
    for (const line of lines) {
        if (line === '')
            continue;
        const event = parseLine(line, nonce);
        if (event === undefined)
            draft.nonsense += 1;
        else
            add(draft, event);
    }
    return draft;
}


/***/ }),

/***/ 1863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IU: () => (/* binding */ buildTask),
/* harmony export */   OP: () => (/* binding */ kitOf),
/* harmony export */   yQ: () => (/* binding */ canaryOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

/** How long the unit is called with payload after payload, in milliseconds of processor time inside the sandbox. */
const BUDGET_MS = 6000;
/** The same by the clock: more, for a busy machine must not change what is seen. */
const WALL_MS = 15_000;
/** Beyond it: the modules, and what still runs when the budget ends. */
const TIMEOUT_MS = WALL_MS + 9000;
const OUTPUT_LIMIT = 4 * 1024 * 1024;
/** What C's harness is told: the sanitizers show everything at once, and the oracles look at the same run. */
const EVERY = 'every';
const ORACLE_PREFIX = 'probe_oracle_';
const ALWAYS = 'probe_oracle_base';
/** Letters that occur in no command, keyword or blocked word, so that the canary passes where any word would. */
const CANARY_LETTERS = 'jkqvxz';
const CANARY_LENGTH = 12;
/** The word that stands for the attack, made from the run's nonce: no snippet can know it beforehand. */
function canaryOf(nonce) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`canary ${nonce}`).digest();
    return [...digest.subarray(0, CANARY_LENGTH)].map((byte) => CANARY_LETTERS[byte % CANARY_LETTERS.length]).join('');
}
/** Oracles are kept apart: a snippet shares its process with no other one than the one that is asked for. */
function kitOf(language, files, ahead = () => []) {
    const isOracle = (name) => name.startsWith(ORACLE_PREFIX) && name !== ALWAYS;
    const entries = Object.entries(files);
    return {
        harness: { language, modules: Object.fromEntries(entries.filter(([name]) => !isOracle(name))) },
        oracles: new Map(entries
            .filter(([name]) => isOracle(name))
            .map(([name, text]) => [name.slice(ORACLE_PREFIX.length), { [name]: text }])),
        ahead,
    };
}
/** A suspicion of no parameter in particular: every one is attacked, and every outside source too. */
const isBlind = ({ source, parameter }) => source === 'parameter' && parameter === undefined;
/** All that the sandbox is told. */
function buildTask(request) {
    const { probe, program, nonce } = request;
    const parameters = probe.suspicions.flatMap(({ parameter }) => (parameter === undefined ? [] : [parameter]));
    const blind = probe.suspicions.some(isBlind);
    const input = {
        nonce,
        canary: canaryOf(nonce),
        path: program.source.path,
        language: program.source.language,
        text: program.source.text,
        modules: program.modules,
        unit: probe.entry.qualifiedName,
        kind: probe.entry.kind,
        line: probe.entry.span.startLine,
        oracle: request.kit.harness.language === 'c' ? EVERY : probe.oracle,
        parameters: [...new Set(parameters)].sort(),
        external: blind || probe.suspicions.some(({ source }) => source === 'external'),
        blind,
        payloads: request.payloads,
        budgetMs: BUDGET_MS,
        wallMs: WALL_MS,
    };
    return {
        modules: request.kit.oracles.get(probe.oracle) ?? {},
        ahead: request.kit.ahead([program.source.text, ...Object.values(program.modules)]),
        input: Buffer.from(JSON.stringify(input)),
        timeoutMs: TIMEOUT_MS,
        outputLimit: OUTPUT_LIMIT,
    };
}


/***/ }),

/***/ 5234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ ORACLES),
  R: () => (/* binding */ isOracle)
});

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/allocation.js
/** More than this at once, asked for by a few characters of input, is the attacker's choice. */
const LARGE = 64 * 1024 * 1024;
/** What is asked for as a negative number is as large as memory can be. */
const isLarge = (text) => Number(text) < 0 || Number(text) >= LARGE;
/** CWE-789: how much memory is asked for follows from untrusted input. Code that allocates what its caller says does what it is for. */
const allocation = {
    rule: 'bluecode/vulnerable-code/cwe-789',
    context: { c: /\b(?:malloc|calloc|realloc|alloca|new|resize|reserve)\b|alloc\w*\s*\(/i },
    controlled: true,
    look: (attempt) => attempt.effects
        .filter(({ what, text }) => what.startsWith('allocation:') && isLarge(text))
        .map(({ what, text, frames }) => ({
        level: attempt.outside ? 'effect' : 'weak',
        observed: `${what.slice('allocation:'.length)} was asked for ${Number(text) < 0 ? 'all memory there is' : `${text} bytes`}`,
        frames,
    })),
};

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/oracle.js
/** The sink events of the given kinds. */
const sinksOf = (attempt, ...kinds) => attempt.sinks.filter(({ sink }) => kinds.includes(sink));
/** What the same call did with something harmless: the controls that put it where this attempt has its payload. */
const calmOf = (attempt, { controls }) => controls.filter(({ tainted, outside }) => outside === attempt.outside && tainted.join('\n') === attempt.tainted.join('\n'));
/** What a call returned, as text; empty unless it did. */
const returned = ({ end }) => (end?.status === 'returned' ? end.value : '');
const STRANGERS = /user[- ]?(?:provided|supplied|specified|given|controlled|input)|(?:from|by) (?:a |the )?(?:user|client|customer|attacker|request)|untrusted|webhook|avatar|preview|proxy|thumbnail|unfurl/i;
/** Whether code says itself that what it is given comes from strangers. */
const servesStrangers = ({ unitText, unitName }) => STRANGERS.test(unitName) || STRANGERS.test(unitText);
/**
 * Whether a command or a statement is, whole, what the caller of the function gave, and nobody says that strangers are its callers:
 * running that is what the function is for. Whether it is a flaw, its callers decide.
 */
function isAsGiven(text, attempt, context) {
    if (context.source !== 'parameter' || attempt.outside || servesStrangers(context))
        return false;
    return text.trim() !== '' && text.trim() === attempt.input.trim();
}
const SHOWN = 160;
/** A quoted, shortened piece of what was seen, the part around the canary. */
function shown(text, canary) {
    const at = Math.max(0, text.indexOf(canary) - SHOWN / 2);
    return JSON.stringify(text.slice(at, at + SHOWN));
}
const SECURITY_WORDS = /passw(or)?d|passphrase|secret|token|credential|auth(?!or)|session|cookie|csrf|xsrf|nonce|salt|otp|one_?time|api_?key|signature|sign_|verif|reset|invite|captcha|activation|licen[cs]e|private_?key|encrypt|crypt|hmac|pin_?code|secur|confirmation|(?:^|_)(?:key|pin|iv|seed)(?:$|_)/i;
/** What a text says: words apart, and without the name of Node's module, which every hash is from. */
const saidIn = (text) => text.replace(/\b_?crypto\d?\b/g, '').replace(/(?<=[a-z])(?=[A-Z])/g, '_');
/** Whether code says that it protects something. Without that, a weak hash is a checksum and a random number a die. */
const protects = (context) => SECURITY_WORDS.test(context.unitName) || SECURITY_WORDS.test(saidIn(context.unitText));

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/assertion.js

/** CWE-617: what came from outside made an assertion fail. One that a parameter breaks says what callers must keep. */
const assertion = {
    rule: 'bluecode/vulnerable-code/cwe-617',
    context: { c: /\bassert\w*\s*\(/i },
    controlled: true,
    look: (attempt, { canary }) => attempt.effects
        .filter(({ what, frames }) => what === 'assertion' && frames.length > 0)
        .map(({ text, frames }) => ({
        level: attempt.outside ? 'effect' : 'weak',
        observed: `the assertion ${shown(text, canary)} failed`,
        frames,
    })),
};

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/assign.js

/** CWE-915: fields that the code does not name ended up as fields of an object, or of a table that has a list of allowed ones. */
const assign_assign = {
    rule: 'bluecode/vulnerable-code/cwe-915',
    context: {
        python: /\bsetattr\b|__dict__|\.update\(|\*\*|\.items\(\)/,
        javascript: /Object\.(?:assign|entries|keys|defineProperty)\(|\.\.\.|\bin\b|\.(?:merge|extend|assign|set|create|build|update\w*|find\w+Update|insert\w*)\(|new [A-Z]\w*\(/,
    },
    controlled: false,
    look: (attempt, { unitName, canary }) => {
        const own = /(?:^|\.)(?:__init__|constructor)$/.test(unitName);
        const written = sinksOf(attempt, 'assigned').flatMap(({ name, text, flags, frames }) => {
            const allowed = typeof flags['allowList'] === 'string' ? flags['allowList'] : '';
            if (flags['kind'] === 'object') {
                const level = own ? 'weak' : 'predicate';
                return [{ level, observed: `fields that the code does not name (${text}) were written to ${name}`, frames }];
            }
            if (allowed === '' || name === 'the result')
                return [];
            return [
                {
                    level: 'predicate',
                    observed: `a field (${text}) that ${allowed} does not hold was written to ${name}`,
                    frames,
                },
            ];
        });
        const columns = attempt.calls
            .filter(({ name, parts }) => /\.(?:update|values)$/.test(name) &&
            parts.some((part) => part.includes(`${canary}`) && part.includes('is_superuser')))
            .map(({ name, parts, frames }) => {
            return {
                level: 'sink',
                observed: `${name} was given fields of the input's own: ${shown(parts.join(', '), canary)}`,
                frames,
            };
        });
        const fields = attempt.sets.filter(({ name, text }) => text.includes(canary) && name.endsWith('.is_superuser'));
        const unnamed = attempt.sets.some(({ name }) => name.endsWith(`.${canary}`));
        const stood = (unnamed ? fields : []).map(({ name, frames }) => {
            return { level: 'sink', observed: `${name}, which the code does not name, was set`, frames };
        });
        return [...written, ...columns, ...stood];
    },
};

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/cipher.js

const BROKEN = /\b(?:DES3?|ARC2|ARC4|RC4|Blowfish|CAST5?|IDEA|SEED|TripleDES|MD[245]|SHA1?|PKCS1_v1_5)\.new\b|algorithms\.(?:TripleDES|ARC4|Blowfish|CAST5|IDEA|SEED)$|modes\.ECB$|hashes\.(?:MD5|SHA1)$|asymmetric\.padding\.PKCS1v15$/;
/** Names as OpenSSL writes them. */
const BROKEN_NAME = /^(?:id-)?(?:des|rc[24]|bf|blowfish|cast5?|seed|idea)(?:[-\d]|$)|-ecb$/i;
/** A key that is made of a password without salt; one that is too short. */
const BROKEN_PART = /^no salt$|^bits (?:\d{1,3}|1\d{3})$/;
const KEY_PAIRS = /\b(?:RSA|DSA|rsa|dsa)\.(?:generate|generate_private_key|generate_parameters)$/;
const WEAK_CURVE = /\b(?:SEC[PT]1\d\d|SEC[PT]224|BrainpoolP1|NIST[PKB]?1|P-?192)/i;
const LEAST_BITS = 2048;
/** Whoever has a parameter for it leaves the choice to the caller. */
const GIVEN_START = /\bdef\b[^:]*\b(?:iv|nonce|init\w*_vector|counter)\b|\bfunction\b[^{]*\b(?:iv|nonce|init\w*Vector)\b|\([^()]*\b(?:iv|nonce|init\w*Vector)\b[^()]*\)\s*=>/i;
/** The length of a key pair that was asked for; undefined when none was said. */
function bitsOf({ parts }) {
    const said = parts
        .map((part) => /^(?:bits=|key_size=)?(\d{2,6})$/.exec(part)?.[1])
        .filter((bits) => bits !== undefined);
    const bits = said.map(Number).filter((size) => size !== 65_537);
    return bits.length > 0 ? Math.max(...bits) : undefined;
}
/** The start value a cipher was made with, where it was used to encrypt. */
function startsOf(attempt) {
    const events = sinksOf(attempt, 'cipher');
    if (!events.some(({ name }) => /\.(?:encrypt|encryptor|encrypt_and_digest)$/.test(name)))
        return [];
    return events.flatMap((event) => {
        const start = event.parts.map((part) => /^start=(\w+)$/.exec(part)?.[1]).find((found) => found !== undefined);
        return start === undefined ? [] : [{ start, event }];
    });
}
/** Two calls, one start value: it is no surprise to anybody. */
function sameStart(attempt, { controls, unitText }) {
    if (GIVEN_START.test(unitText))
        return [];
    const before = new Set(controls.flatMap(startsOf).map(({ start }) => start));
    return startsOf(attempt)
        .filter(({ start }) => before.has(start))
        .map(({ event: { name, frames } }) => {
        return { level: 'predicate', observed: `${name} starts with the same value every time`, frames };
    });
}
function asked(event) {
    const { name, text, parts } = event;
    const mode = parts.find((part) => /MODE_ECB$/.test(part));
    if (BROKEN.test(text) || mode !== undefined)
        return `${name}${mode === undefined ? '' : ` in ${mode}`} was asked for`;
    const bits = KEY_PAIRS.test(name) ? bitsOf(event) : undefined;
    if (bits !== undefined && bits < LEAST_BITS)
        return `${name} was asked for ${bits} bits`;
    if (BROKEN_NAME.test(text) || parts.some((part) => BROKEN_PART.test(part)))
        return `${name} was asked for ${text}`;
    const curve = parts.find((part) => WEAK_CURVE.test(part));
    return curve === undefined ? undefined : `${name} was asked for the curve ${curve}`;
}
/** CWE-327, 326, 329: a broken algorithm or mode, a key that is too short, or a start value that never changes was asked for. */
const cipher = {
    rule: 'bluecode/vulnerable-code/cwe-327',
    context: {
        python: /\b(?:DES3?|ARC[24]|RC[24]|Blowfish|IDEA|CAST5|SEED|AES|RSA|DSA|ECC?|ECB|MODE_\w+|TripleDES|Cipher|ciphers|hashes|asymmetric)\b/i,
        javascript: /createCipher|createDecipher|crypto-?js|\bdes\b|\brc4\b|ecb|generateKeyPair|subtle/i,
    },
    controlled: false,
    look: (attempt, context) => [
        ...sinksOf(attempt, 'cipher').flatMap((event) => {
            const observed = asked(event);
            return observed === undefined ? [] : [{ level: 'sink', observed, frames: event.frames }];
        }),
        ...sameStart(attempt, context),
    ],
};

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/code.js

/** CWE-94, 95, 96: a function that nothing else knows was called by evaluated text. */
const code = {
    rule: 'bluecode/vulnerable-code/cwe-94',
    context: {
        python: /\b(?:eval|exec|compile|execfile|literal_eval|numexpr|sympify)\s*\(/,
        javascript: /\b(?:eval|Function|runIn\w*Context|compileFunction|setTimeout|setInterval|evaluate|Script|execScript|globalEval)\s*\(|\bvm2?['"]/,
    },
    controlled: true,
    look: (attempt, { canary }) => {
        const called = attempt.effects
            .filter(({ what }) => what === 'planted-call')
            .map(({ frames }) => {
            return { level: 'effect', observed: `the injected code ran: ${shown(attempt.input, canary)}`, frames };
        });
        const evaluated = sinksOf(attempt, 'code')
            .filter(({ parts }) => (parts[0] ?? '').includes(canary))
            .map(({ frames }) => {
            return { level: 'sink', observed: `the injected text was executed: ${shown(attempt.input, canary)}`, frames };
        });
        return [...called, ...evaluated];
    },
};

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/command.js

const SHELL_PARTS = /\\[\s\S]|'[^']*'?|"(?:\\[\s\S]|[^"\\])*"?|[\s\S]/g;
const SUBSTITUTION = /\$\(([^)]*)\)?|`([^`]*)`?/g;
/** The text that a shell reads as commands: quoted parts are blank, but a substitution runs within double quotes too. */
function commandsIn(command) {
    const parts = command.match(SHELL_PARTS) ?? [];
    const bare = parts.map((part) => {
        if (part.length === 1 || !/^["'\\]/.test(part))
            return part;
        if (!part.startsWith('"'))
            return ' ';
        return [' ', ...[...part.matchAll(SUBSTITUTION)].map((found) => `\n${found[1] ?? found[2] ?? ''}\n`)].join('');
    });
    return bare.join('').replaceAll('$(', '\n').replaceAll('`', '\n');
}
/** Whether the injected command stands where a shell would run it. */
function liveInShell(command, canary) {
    return new RegExp(`(?:^|[;&|\\n(])\\s*touch(?:\\s+|\\$\\{IFS\\})(?:/tmp/)?${canary}`).test(commandsIn(command));
}
const RUNS_COMMANDS = /(?:ssh|shell|cli|cmd|command|exec|execute|popen|system)[^.]*$|cmd\.run/i;
/** Stand-ins for what runs commands, given a text in which a program of the code's own is followed by the injected one. */
function handedOn(attempt, canary) {
    return attempt.calls
        .filter(({ name }) => RUNS_COMMANDS.test(name.replace(/\(\)|\[\]/g, '')))
        .flatMap(({ name, parts, frames }) => {
        const text = parts.find((part) => part.includes(canary)) ?? '';
        const built = /^(?!select|insert|update|delete|drop|alter|create|with|replace)[\w./-]+ \S/i.test(text) &&
            !text.startsWith(attempt.input);
        if (!built || !liveInShell(text, canary))
            return [];
        return [
            {
                level: 'sink',
                observed: `${name} was given the injected command: ${shown(text, canary)}`,
                frames,
            },
        ];
    });
}
/** CWE-77, 78, 88. */
const command = {
    rule: 'bluecode/vulnerable-code/cwe-78',
    context: {
        python: /\b(?:subprocess|popen|system|spawn\w*|exec\w*|eval|run|call|check_output|shell|paramiko|exec_command|invoke|fabric|pexpect|os)\b|(?:ssh|shell|cli|cmd|command|exec(?:ute)?)\w*\(/i,
        javascript: /child_process|\b(?:exec|spawn|execFile|fork|shell)(?:Sync)?\s*\(|execa|shelljs|cross-spawn|node-cmd|\bzx\b/,
        c: /(?:system|popen|exec[lv]\w*)\s*\(/i,
    },
    controlled: true,
    look: (attempt, context) => {
        const { canary } = context;
        const started = sinksOf(attempt, 'process').filter(({ text, parts }) => text.includes(canary) || parts.some((part) => part.includes(canary)));
        if (started.length === 0)
            return handedOn(attempt, canary);
        const live = started.filter(({ text }) => text !== '' && liveInShell(text, canary));
        const ran = attempt.effects.some(({ what }) => what === 'marker-file');
        const blamed = !ran ? started : live.length > 0 ? live : started;
        return blamed.map((event) => {
            const { name, text, parts, frames } = event;
            const command = text === '' ? parts.join(' ') : text;
            const what = shown(command, canary);
            if (!ran && !live.includes(event))
                return { level: 'inert', observed: `${name} got it as plain text: ${what}`, frames };
            const asked = (context.blind && event.flags['given'] === true) || isAsGiven(command, attempt, context);
            if (asked)
                return { level: 'weak', observed: `${name} runs whatever command it is given`, frames };
            return ran
                ? { level: 'effect', observed: `${name} ran the injected command: ${what}`, frames }
                : { level: 'sink', observed: `${name} was given the injected command: ${what}`, frames };
        });
    },
};

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/deserialize.js

/** CWE-502: reading the data called a function, or an unsafe reader was given it. */
const deserialize = {
    rule: 'bluecode/vulnerable-code/cwe-502',
    context: {
        python: /\b(?:pickle|cPickle|dill|yaml|marshal|shelve|jsonpickle|joblib|torch|read_pickle|ruamel|Unpickler)\b/,
        javascript: /serialize|yaml|deseriali[sz]e|funcster|cryo/i,
    },
    controlled: true,
    look: (attempt, { canary }) => {
        const called = attempt.effects
            .filter(({ what }) => what === 'planted-call')
            .map(({ frames }) => ({ level: 'effect', observed: 'reading the data ran the code in it', frames }));
        const read = sinksOf(attempt, 'deserialize').flatMap(({ name, text, flags, frames }) => {
            if (name === 'pickle.find_class') {
                const chosen = text.endsWith(`.${canary}`);
                return chosen ? [{ level: 'sink', observed: 'the data chose a function to load', frames }] : [];
            }
            if (flags['canary'] !== true && !text.includes(canary))
                return [];
            return flags['safe'] === true
                ? [{ level: 'inert', observed: `${name} builds plain values only`, frames }]
                : attempt.control
                    ? []
                    : [{ level: 'sink', observed: `${name} was given it: ${shown(text, canary)}`, frames }];
        });
        return [...called, ...read];
    },
};

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/disclosure.js

const SECRET_NAMES = /(?:^|_)(?:passw(?:or)?d|passphrase|pwd|secret|api_?key|private_?key|access_?token|auth_?token|refresh_?token|ssn|social_security\w*|credit_?card\w*|card_?number|cc_?number|cvv|cvc|pin|iban)$/i;
/** A name with its words apart. */
const apart = (name) => name.replace(/(?<=[a-z])(?=[A-Z])/g, '_');
/** CWE-200, 209, 532: what an error says inside, a secret in a log, or every field of an object through a caller's format. */
const disclosure = {
    rule: 'bluecode/vulnerable-code/cwe-200',
    context: {
        python: /\bexcept\b|\blog(?:ger|ging)?\b|\.format(?:_map)?\(/i,
        javascript: /\bcatch\b|\berr(?:or)?\b|\.stack\b|\blog(?:ger)?\b|console\./i,
    },
    controlled: false,
    look: (attempt, { canary }) => {
        const told = sinksOf(attempt, 'disclosed').map(({ frames }) => {
            return { level: 'effect', observed: 'the response tells what an error of the system says', frames };
        });
        const logged = attempt.payload !== 'secret' ? [] : sinksOf(attempt, 'log').filter(({ text }) => text.includes(canary));
        const named = attempt.tainted.find((name) => SECRET_NAMES.test(apart(name))) ?? 'a secret field';
        // An object that refuses some of its fields is guarded; whether well enough is not for this to say.
        const asked = sinksOf(attempt, 'format');
        const guarded = asked.some(({ flags }) => flags['refused'] === true);
        const formats = guarded ? [] : asked.filter(({ flags }) => Number(flags['open']) > 1);
        return [
            ...told,
            ...logged.map(({ name, frames }) => ({ level: 'sink', observed: `${name} writes down ${named}`, frames })),
            ...formats.map(({ name, parts, frames }) => {
                return {
                    level: 'predicate',
                    observed: `the caller's format may name every field of ${name}: ${parts.join(', ')}`,
                    frames,
                };
            }),
        ];
    },
};

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/reports.js
/** `asan:heap-buffer-overflow write of 4` is a heap buffer overflow; which access it was comes after it. */
const plainly = (what) => what.replace(/^[a-z]+:/, '').replaceAll('-', ' ');
/** Where a case went wrong when memory ran out or an answer failed to come, the flaw is what follows from it. */
const circumstance = ({ payload }) => /^no-(?:memory|answer)/.test(payload)
    ? ` when ${payload.startsWith('no-memory') ? 'memory runs out' : 'an answer fails to come'}`
    : '';
const seen = (attempt, { what, text, frames }) => ({
    level: 'effect',
    observed: `${plainly(what)}${circumstance(attempt)}${text === '' ? '' : `: ${text.slice(0, 160)}`}`,
    frames,
});
const told = ({ effects }, by) => effects.some(({ what }) => by.test(what));
/** An oracle over what the sanitizers reported: only what has a line of the code's own on its way. */
const reported = (oracle) => ({
    rule: oracle.rule,
    context: oracle.context,
    controlled: true,
    look: (attempt) => attempt.effects
        .filter(({ what, frames }) => oracle.kinds.test(what) && frames.length > 0)
        .filter(({ what }) => oracle.unless?.of.test(what) !== true || !told(attempt, oracle.unless.by))
        .map((effect) => seen(attempt, effect)),
});

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/divide.js

/** CWE-369. */
const divide = reported({
    rule: 'bluecode/vulnerable-code/cwe-369',
    context: { c: /[/%]/ },
    kinds: /^(?:ubsan:divide$|asan:fpe)/,
});

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/double-free.js

/** CWE-415: memory that was given back is given back again. */
const doubleFree = reported({
    rule: 'bluecode/vulnerable-code/cwe-415',
    context: { c: /\b(?:free|delete|realloc|unique_ptr|shared_ptr)\b|free\w*\s*\(/i },
    kinds: /^asan:double-free/,
});

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/sql.js

/** What a statement holds outside of its literals, quoted names and comments. */
function outsideLiterals(statement) {
    let out = '';
    let quote = '';
    for (let i = 0; i < statement.length; i += 1) {
        const c = statement[i] ?? '';
        if (quote !== '') {
            if (c === quote) {
                if (statement[i + 1] === quote)
                    i += 1;
                else
                    quote = '';
            }
        }
        else if (c === "'" || c === '"' || c === '`')
            quote = c;
        else if (statement.startsWith('/*', i)) {
            const end = statement.indexOf('*/', i + 2);
            i = end < 0 ? statement.length : end + 1;
        }
        else
            out += c;
    }
    return out;
}
const ASKS = /(?:exec|quer|sql|fetch|select|insert|update|delete|command|cursor|run|raw|(?:^|[._])db)\w*$/i;
const STATEMENT = /^\s*(?:select|insert|update|delete|drop|alter|create|with|replace|merge)\b/i;
/** Databases that are stand-ins: what is named like asking one was given a statement. */
function sql_handedOn(attempt, canary) {
    return attempt.calls
        .filter(({ name }) => ASKS.test(name.replace(/\(\)|\[\]/g, '')))
        .flatMap(({ name, parts, frames }) => {
        const statement = parts.find((part) => STATEMENT.test(part) && outsideLiterals(part).includes(canary));
        if (statement === undefined)
            return [];
        const observed = `${name} got an altered statement: ${shown(statement, canary)}`;
        return [{ level: 'sink', observed, frames }];
    });
}
/** CWE-89, 564. An injected word outside of every literal has become part of the statement. */
const sql = {
    rule: 'bluecode/vulnerable-code/cwe-89',
    context: {
        python: /\b(?:execute\w*|executescript|raw|text|query|SELECT|INSERT|UPDATE|DELETE)\b/i,
        c: /\b(?:mysql_(?:real_)?query|sqlite3_(?:exec|get_table|prepare)|PQ(?:exec|prepare|sendQuery)|SQL(?:ExecDirect|Prepare))\w*\s*\(/,
        javascript: /\b(?:SELECT|INSERT|UPDATE|DELETE|WHERE)\b|\.(?:query|execute|raw)\s*\(|Unsafe\s*\(/i,
    },
    controlled: true,
    look: (attempt, context) => {
        const { canary } = context;
        const made = sinksOf(attempt, 'sql').flatMap(({ name, text, flags, frames }) => {
            if (outsideLiterals(text).includes(canary)) {
                if (isAsGiven(text, attempt, context))
                    return [{ level: 'weak', observed: `${name} runs whatever statement it is given`, frames }];
                return [{ level: 'sink', observed: `${name} got an altered statement: ${shown(text, canary)}`, frames }];
            }
            if (text.includes(canary) || flags['bound'] === true) {
                return [{ level: 'inert', observed: `${name} got it as a value`, frames }];
            }
            return [];
        });
        return [...made, ...sql_handedOn(attempt, canary)];
    },
};

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/expression.js


const EVALUATES = /(?:^|\.)(?:query|eval|evaluate|sympify|parse_expr|simple_eval|lambdify)$/;
/** CWE-917: the payload became part of what an expression library evaluates. */
const expression = {
    rule: 'bluecode/vulnerable-code/cwe-917',
    context: { python: /\b(?:pandas|numexpr|DataFrame|sympy|simpleeval|asteval|jexl|py_expression_eval)\b/ },
    controlled: true,
    look: (attempt, { canary }) => attempt.calls
        .filter(({ name, parts }) => EVALUATES.test(name) && (parts[0] ?? '').includes(canary))
        .map(({ name, parts, frames }) => {
        const text = parts[0] ?? '';
        return outsideLiterals(text).includes(canary)
            ? { level: 'sink', observed: `${name} got an altered expression: ${shown(text, canary)}`, frames }
            : { level: 'inert', observed: `${name} got it within a literal`, frames };
    }),
};

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/format.js

/** CWE-134: the attack's own directives were about to be followed. */
const format = {
    rule: 'bluecode/vulnerable-code/cwe-134',
    context: { c: /printf|syslog|\bv?(?:err|warn)x?\b/i },
    controlled: true,
    look: (attempt, { canary }) => sinksOf(attempt, 'format').map(({ name, text, frames }) => ({
        level: 'sink',
        observed: `${name} was given untrusted text as its format: ${shown(text, canary)}`,
        frames,
    })),
};

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/hash.js

const hash_BROKEN = /^(?:md2|md4|md5|sha-?1|sha|ripemd160|md5-sha1)$/;
/** CWE-327, 328, 916: a broken hash was computed where something is to be protected. */
const hash = {
    rule: 'bluecode/vulnerable-code/cwe-328',
    context: {
        python: /\b(?:md[245]|sha1|SHA1|MD[245]|hashlib|hmac|Hash)\b/i,
        javascript: /createHash|createSign|\bmd5\b|\bsha1\b|crypto-?js|digest|pbkdf2/i,
    },
    controlled: false,
    look: (attempt, context) => sinksOf(attempt, 'hash')
        .filter(({ text, flags }) => hash_BROKEN.test(text) && flags['security'] !== false)
        .map(({ name, text, flags, frames }) => {
        const chosen = attempt.payload === 'weak-algorithm' &&
            !context.controls.some(({ sinks }) => sinks.some((calm) => calm.sink === 'hash' && calm.text === text));
        if (chosen)
            return { level: 'sink', observed: `${name} accepts ${text} on request`, frames };
        // HMAC over a broken hash still holds.
        return protects(context) && flags['hmac'] !== true
            ? { level: 'sink', observed: `${name} computes ${text} over what is to be protected`, frames }
            : { level: 'weak', observed: `${name} computes ${text}; nothing says what for`, frames };
    }),
};

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/header.js

/** Whether a line end stands before the payload's own header; `shownAs` is a text in which line ends are escaped. */
const addsHeader = (text, canary) => new RegExp(`[\\r\\n]\\s*Injected: ${canary}`).test(text) || new RegExp(`\\\\[rn]Injected: ${canary}`).test(text);
/** Text that is sent as a mail or a response as it is: only what comes before the first empty line is its head. */
const headOf = (text) => text.split(/\r?\n\r?\n/)[0] ?? '';
/** Headers that a caller hands in are the caller's, whatever stands in them. */
const IS_A_TABLE = /(?:^|_)headers?(?:_(?:dict|map|table))?$|[a-z]Headers?$/;
/** Code that makes headers: with harmless text its result is `Name: text`, or a table of them. */
function made(attempt, { canary, controls, unitName }) {
    const named = /header|cookie|response|mail|message/i.test(unitName);
    const line = new RegExp(`(?:^|[\\r\\n'"{ ])[A-Z][A-Za-z]*(?:-[A-Za-z]+)*['"]?: ['"]?[^\\r\\n]*${canary}`);
    const makes = controls.some(({ end }) => end?.status === 'returned' && line.test(headOf(end.value)));
    const value = attempt.end?.status === 'returned' ? attempt.end.value : '';
    const isTheirs = attempt.tainted.length > 0 && attempt.tainted.every((name) => IS_A_TABLE.test(name));
    if (!named || isTheirs || !makes || !addsHeader(headOf(value), canary))
        return [];
    return [
        {
            level: 'predicate',
            observed: `the header it makes ends and another follows: ${shown(value, canary)}`,
            frames: [],
        },
    ];
}
/** CWE-113, 93: a header with a line end, and another header behind it. Frameworks that refuse such headers make it `weak`. */
const header = {
    rule: 'bluecode/vulnerable-code/cwe-113',
    context: {
        python: /header|cookie|start_response|sendmail|smtplib|MIME|HTTP\/1/i,
        javascript: /header|cookie|writeHead|sendmail|HTTP\/1/i,
        c: /header|cookie/i,
    },
    controlled: true,
    look: (attempt, context) => {
        const { canary } = context;
        const sent = sinksOf(attempt, 'raw-header', 'header')
            .filter(({ text }) => text.includes(canary))
            .map(({ sink, name, text, frames }) => {
            if (!addsHeader(headOf(text), canary))
                return { level: 'inert', observed: `${name} got it on one line`, frames };
            const level = sink === 'raw-header' ? 'sink' : 'weak';
            return { level, observed: `${name} got a header of its own: ${shown(text, canary)}`, frames };
        });
        const mails = attempt.calls
            .filter(({ name, parts }) => name.endsWith('.sendmail') && parts.some((part) => addsHeader(headOf(part), canary)))
            .map(({ name, parts, frames }) => {
            const text = parts.find((part) => part.includes(canary)) ?? '';
            return {
                level: 'sink',
                observed: `${name} got a mail with a header of its own: ${shown(text, canary)}`,
                frames,
            };
        });
        return sent.length + mails.length > 0 ? [...sent, ...mails] : made(attempt, context);
    },
};

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/html.js

/** Whether the payload's markup is markup in the page as well. */
function liveInHtml(page, canary) {
    const elements = new RegExp(`<script>\\s*${canary}|<img src=x onerror=${canary}>|<script>[^<]*${canary}|(?:href|src|action)\\s*=\\s*["']?javascript:${canary}`, 'i');
    const attribute = new RegExp(`=\\s*(["'])[^"'<>]*\\1\\s*onmouseover=\\s*["']${canary}`);
    return elements.test(page) || attribute.test(page);
}
const TAGS = /<(?:!doctype|html|head|body|p|div|span|h[1-6]|a|li|ul|ol|td|tr|th|table|b|i|em|strong|img|form|input|button|title|label|br|hr|section|article|pre|code|iframe|textarea|option|select)\b[^<]*>/i;
/** What a function is called that makes pages, or what its file has at hand to make them with. */
const MAKES_PAGES = /html|markup|(?:^|_)page(?:_|$)|widget|(?:^|_)render/i;
const ESCAPES_AT_HAND = /^\s*(?:import html|from (?:html|markupsafe|bleach|cgi|xml\.sax\.saxutils) import|import (?:markupsafe|bleach))\b/m;
/** What a function's own words say that its result is for. */
const SAYS_PAGE = /\b(?:render|show|display|insert|embed)\w*\b[^.\n]{0,60}\bHTML\b|\bHTML (?:page|response|fragment|snippet|message|output)\b/i;
const READS_PAGES = /pars|clean|strip|unescape|decode|saniti[sz]|escape|extract|scrape|normali[sz]/i;
/** A text that holds the harmless word within a sentence or a template of the code's own. */
const writesText = (calm, { canary, unitName, unitText, fileText }) => (MAKES_PAGES.test(unitName) || ESCAPES_AT_HAND.test(fileText) || SAYS_PAGE.test(unitText)) &&
    !READS_PAGES.test(unitName) &&
    calm.some(({ end }) => end?.kind === 'text' && end.value.includes(canary) && end.value !== canary);
/** Without a payload the function's own result is a piece of HTML: it says itself what its result is for. */
const writesHtml = (calm, { canary }) => calm.some(({ end }) => end?.status === 'returned' && TAGS.test(end.value) && end.value.includes(canary));
function inPages(attempt, { canary }) {
    return sinksOf(attempt, 'html')
        .filter(({ text, flags }) => flags['html'] === true && text.includes(canary))
        .map(({ name, text, frames }) => {
        return liveInHtml(text, canary)
            ? { level: 'effect', observed: `${name} holds the injected markup: ${shown(text, canary)}`, frames }
            : { level: 'inert', observed: `${name} holds it escaped`, frames };
    });
}
/** CWE-79, 80, 116: markup in a page, or in a text that the code itself makes as HTML; never in just any string. */
const html = {
    rule: 'bluecode/vulnerable-code/cwe-79',
    context: {
        python: /<\/?[a-z]\w*|html|render|Response|markup|escape|template/i,
        javascript: /<\/?[a-z]\w*|html|\.(?:send|write|end)\(|render|\.body\b|document|escape|new Response/i,
        c: /["\\n]<\/?[a-z]|html/i,
    },
    controlled: true,
    look: (attempt, context) => {
        const pages = inPages(attempt, context);
        const value = attempt.end?.status === 'returned' ? attempt.end.value : '';
        if (pages.length > 0 || !liveInHtml(value, context.canary))
            return pages;
        const calm = calmOf(attempt, context);
        if (!writesHtml(calm, context) && !writesText(calm, context))
            return pages;
        const observed = `the HTML it returns holds the injected markup: ${shown(value, context.canary)}`;
        return [{ level: 'sink', observed, frames: [] }];
    },
};

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/jwt.js

/** Code that says itself that it only looks into a token. */
const LOOKS_ONLY = /unverified|insecure|peek|inspect|debug|header/i;
function believed(attempt, { unitName, canary }) {
    const tokens = sinksOf(attempt, 'token');
    const { end } = attempt;
    // Who reads first and verifies then has refused, or got it verified.
    if (end?.status !== 'returned' || tokens.some(({ flags }) => flags['refused'] === true || flags['verified'] === true))
        return [];
    if (['NoneType', 'bool'].includes(end.kind) && end.value !== 'True')
        return [];
    return tokens
        .filter(({ flags }) => flags['verified'] === false)
        .map(({ name, frames }) => {
        if (LOOKS_ONLY.test(unitName))
            return { level: 'weak', observed: `${name} reads claims that nobody signed`, frames };
        const level = end.value.includes(canary) ? 'effect' : 'sink';
        return { level, observed: `${name} took over the claims of a forged token`, frames };
    });
}
/** CWE-347, 345: a forged token is believed; or a call succeeds although it never looked at the signature it was given. */
const jwt = {
    rule: 'bluecode/vulnerable-code/cwe-347',
    context: {
        python: /\b(?:jwt|jose|pyjwt)\b|(?:_|\b)sig(?:n|nature)?(?:_|\b)|signature/i,
        javascript: /\b(?:jwt|jose|jsonwebtoken)\b|jwt[_-]/i,
    },
    controlled: false,
    look: (attempt, context) => [
        ...believed(attempt, context),
        ...sinksOf(attempt, 'signature')
            .filter(({ flags }) => flags['accepted'] === true && attempt.end?.status === 'returned')
            .map(({ name }) => {
            return { level: 'predicate', observed: `it succeeds with a forged ${name}, which it never reads`, frames: [] };
        }),
    ],
};

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/ldap.js

const ldap_ASKS = /\.(?:search\w*|paged_search|bind\w*|simple_bind\w*|rebind|compare\w*|modify\w*|delete\w*|add\w*|rename\w*)$/;
/** Whether the payload is a condition of a filter, or a part of a name, of its own. */
function altersDirectoryText(text, canary) {
    const condition = new RegExp(`\\(\\s*(?:[&|!]\\s*\\(\\s*)*${canary}\\s*=`).test(text);
    const part = new RegExp(`(?:^|[^\\\\]),\\s*ou=${canary}`).test(text);
    return (text.trimStart().startsWith('(') && condition) || (/^[\w-]+=/.test(text) && part);
}
/** CWE-90: a filter with a condition, or a name with a part, that the code did not write. */
const ldap = {
    rule: 'bluecode/vulnerable-code/cwe-90',
    context: { python: /ldap/i, javascript: /ldap|activedirectory/i },
    controlled: true,
    look: (attempt, { canary }) => attempt.calls
        .filter(({ name }) => ldap_ASKS.test(name))
        .flatMap(({ name, parts, frames }) => parts
        .map((part) => part.replace(/^\w+=(?=\(|[\w-]+=)/, ''))
        .filter((text) => text.includes(canary) && /^\(|^[\w-]+=/.test(text))
        .map((text) => {
        return altersDirectoryText(text, canary)
            ? { level: 'sink', observed: `${name} got an altered filter or name: ${shown(text, canary)}`, frames }
            : { level: 'inert', observed: `${name} got it escaped`, frames };
    })),
};

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/leak.js

const found = reported({
    rule: 'bluecode/vulnerable-code/cwe-401',
    context: {
        c: /\b(?:malloc|calloc|realloc|strdup|strndup|asprintf|getline|new|fopen|opendir|popen)\b|alloc\w*\s*\(/i,
    },
    kinds: /^leak/,
});
/** Where memory has run out a program may leave as it stands; but `p = realloc(p, n)` has lost what it had. */
const counts = ({ payload, effects }) => !payload.startsWith('no-memory') || effects.some(({ what }) => what === 'null:realloc');
/** CWE-401, 772: what a call has allocated, nobody can give back any more, call after call. */
const leak = {
    ...found,
    look: (attempt, context) => (counts(attempt) ? found.look(attempt, context) : []),
};

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/lifetime.js

/** CWE-416: memory that was given back, or whose function has returned, is used. */
const lifetime = reported({
    rule: 'bluecode/vulnerable-code/cwe-416',
    context: { c: /\b(?:free|delete|realloc|return|unique_ptr|shared_ptr)\b|&|free\w*\s*\(/i },
    kinds: /^asan:(?:heap-use-after-free|stack-use-after-(?:return|scope))/,
});

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/log.js

/** What code is called that is there to keep records. */
const KEEPS_RECORDS = /(?:^|_|\.)(?:logs?|logged|logging|logger|audit|journal|trace)(?:_|$)|[a-z]Log(?:[A-Z]|$)|^log[A-Z]/;
/** The payload stands on a line of its own. */
const forged = (text, canary) => new RegExp(`[\\r\\n][^\\r\\n]*${canary}`).test(text);
/** Code that makes records: one line of harmless text, two of the attacker's. */
function madeRecord(attempt, context) {
    const { canary, unitName } = context;
    const value = returned(attempt);
    const single = calmOf(attempt, context).map(returned);
    const makes = single.some((line) => line.includes(canary) && line !== canary && !/[\r\n]/.test(line));
    if (!KEEPS_RECORDS.test(unitName) || attempt.end?.kind !== 'text' || !makes || !forged(value, canary))
        return [];
    return [
        { level: 'predicate', observed: `the record it makes has a forged line: ${shown(value, canary)}`, frames: [] },
    ];
}
/**
 * CWE-117, 93: the log got a line that the code did not write. Nearly all code logs what it is given: that has to come
 * from outside, or keeping records has to be what the code is for.
 */
const log = {
    rule: 'bluecode/vulnerable-code/cwe-117',
    context: {
        python: /(?:\b|_)log|audit/i,
        javascript: /\blog(?:ger|ging)?\b|console|winston|pino|bunyan/,
        c: /(?:\b|_)log|[a-z]Log|audit|journal/,
    },
    controlled: true,
    look: (attempt, context) => {
        const { canary, unitName } = context;
        const isOutside = attempt.outside || (!context.blind && context.source === 'external');
        const matters = isOutside || servesStrangers(context) || KEEPS_RECORDS.test(unitName);
        const logged = sinksOf(attempt, 'log')
            .filter(({ text }) => text.includes(canary))
            .map(({ name, text, frames }) => {
            return forged(text, canary)
                ? { level: matters ? 'sink' : 'weak', observed: `${name} got a forged line: ${shown(text, canary)}`, frames }
                : { level: 'inert', observed: `${name} got it on one line`, frames };
        });
        return logged.length > 0 ? logged : madeRecord(attempt, context);
    },
};

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/memory.js

const MEMORY = /[[*]|\b(?:mem|str|wcs|gets|scanf|read|recv)\w*/;
/** CWE-119 and its children: writing beside what was allocated, and what cannot be told from it. */
const memory = reported({
    rule: 'bluecode/vulnerable-code/cwe-787',
    context: { c: MEMORY },
    kinds: /^asan:(?:(?:heap|stack|global|dynamic-stack)-buffer-(?:overflow|underflow)(?: write of \d+)?$|container-overflow|\w+-param-overlap|wild|unknown-crash)|^ubsan:(?:bounds|size)\b/,
    // The index is told of before the access, which says more.
    unless: { of: /^ubsan:bounds/, by: /^asan:\S+-buffer-\S+ (?:read|write)/ },
});
/** CWE-124. */
const underWrite = reported({
    rule: 'bluecode/vulnerable-code/cwe-124',
    context: { c: MEMORY },
    kinds: /^asan:\S+-buffer-\S+ write of \d+ before$/,
});
/** CWE-126. */
const overRead = reported({
    rule: 'bluecode/vulnerable-code/cwe-126',
    context: { c: MEMORY },
    kinds: /^asan:\S+-buffer-\S+ read of \d+$/,
});
/** CWE-127. */
const underRead = reported({
    rule: 'bluecode/vulnerable-code/cwe-127',
    context: { c: MEMORY },
    kinds: /^asan:\S+-buffer-\S+ read of \d+ before$/,
});

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/nosql.js

const nosql_ASKS = /\.(?:find|find_one|find_one_and_\w+|update_one|update_many|delete_one|delete_many|replace_one|count_documents|aggregate|distinct|filter|objects|find[A-Z]\w*|update(?:One|Many)|delete(?:One|Many)|replaceOne|countDocuments)$/;
const LITERAL = /'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g;
/** Whether an operator of the payload's stands as a key of the query, and not as text, nor under `$eq`. */
function asksByOperator(query, canary) {
    const tokens = query.replace(LITERAL, (text) => {
        const inner = text.slice(1, -1);
        return inner === '$ne' ? '<ne>' : inner === '$eq' ? '<eq>' : inner === canary ? '<canary>' : '<text>';
    });
    return /<ne>:\s*<canary>/.test(tokens) && !/<eq>:\s*\{<ne>:\s*<canary>/.test(tokens);
}
const WHERE = /['"]?\$where['"]?\s*:\s*('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")/g;
/** Whether the payload is code of a `$where`, and not a text within it. */
const asksByCode = (query, canary) => [...query.matchAll(WHERE)].some(([, code = '']) => {
    const plain = code.slice(1, -1).replace(/\\(['"])/g, '$1');
    return plain.replace(LITERAL, "''").includes(canary);
});
/** CWE-943: a document store was asked by an operator that the request brought along. */
const nosql = {
    rule: 'bluecode/vulnerable-code/cwe-943',
    context: {
        python: /\b(?:mongo\w*|pymongo|motor|find_one|bson|MongoClient)\b/i,
        javascript: /mongo|collection|\$where|\.find(?:One)?\w*\s*\(/i,
    },
    controlled: true,
    look: (attempt, { canary }) => [...attempt.calls, ...sinksOf(attempt, 'nosql').map((event) => ({ ...event, parts: [event.text, ...event.parts] }))]
        .filter(({ name, parts }) => nosql_ASKS.test(name) && parts.some((part) => part.includes(canary)))
        .map(({ name, parts, frames }) => {
        const query = parts.find((part) => asksByOperator(part, canary) || asksByCode(part, canary));
        return query === undefined
            ? { level: 'inert', observed: `${name} got it as a text`, frames }
            : {
                level: 'sink',
                observed: `${name} was asked by an operator or code of the input: ${shown(query, canary)}`,
                frames,
            };
    }),
};

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/null-pointer.js

/** CWE-476: the code makes a null pointer, or is given one where it asked, and goes through it. No argument of a case is null. */
const nullPointer = reported({
    rule: 'bluecode/vulnerable-code/cwe-476',
    context: { c: /\*|->|\bNULL\b|\bnullptr\b/ },
    kinds: /^(?:asan:null|ubsan:null)/,
});

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/overflow.js

/** CWE-190, 191, 680: arithmetic whose result its type cannot hold. */
const overflow = reported({
    rule: 'bluecode/vulnerable-code/cwe-190',
    context: { c: /[-+*]/ },
    kinds: /^ubsan:(?:signed-overflow|divide-overflow|array-length|narrowing|wrap)/,
});

// EXTERNAL MODULE: ./build/contracts/folder-names.js
var folder_names = __webpack_require__(6439);
;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/path.js


const VAULT = '/tmp/vault/';
/** Where the harness calls from. */
const CWD = '/tmp/app/work';
/** Resolves `.` and `..` by the text alone: what a path means where its folders exist. */
function normalised(path, cwd) {
    const parts = [];
    for (const part of (path.startsWith('/') ? path : `${cwd}/${path}`).split('/')) {
        if (part === '..')
            parts.pop();
        else if (part !== '' && part !== '.')
            parts.push(part);
    }
    return `/${parts.join('/')}`;
}
const unprefixed = (path) => path.replace(/^file:\/\//, '');
/**
 * Code that makes paths: harmless text gives a path in a folder of the code's own, the payload one outside of it.
 */
function madePath(attempt, { canary, controls }) {
    const value = returned(attempt);
    const inFolder = controls.some((control) => new RegExp(`^/\\S*/${canary}\\.txt$`).test(returned(control)));
    if (!inFolder || !value.includes('/..') || !normalised(value, '/').startsWith(VAULT))
        return [];
    return [{ level: 'predicate', observed: `the path it makes leaves its folder: ${shown(value, canary)}`, frames: [] }];
}
const FOLDER_OF_ITS_OWN = /(?:allow|safe|base|permit|restrict|upload|trust|valid)\w*_?(?:dir|path|folder|root|director)|\b(?:BASE|ROOT|UPLOADS?|MEDIA)\b/i;
const NAMES_A_PATH = /path|file|dir|folder|src|dst|source|dest|target|location|input|output|config/i;
const PUTS_INTO = /^(?:dest|dst|out|output|target|extract|into)(?:$|_|[A-Z]|ination|put|dir|path|folder)/;
/** Whether harmless text was looked for in a folder of the code's own. */
const placed = (control) => sinksOf(control, 'file').some(({ text }) => {
    const path = unprefixed(text);
    return !path.startsWith(control.input) && !normalised(path, CWD).startsWith(normalised(control.input, CWD));
});
/** Whether a folder that is written in the file stands before what was given. */
function below(path, given, fileText) {
    const before = given !== '' && path.endsWith(given) ? path.slice(0, -given.length).replace(/\/$/, '') : '';
    return before.length > 1 && before.startsWith('/') && fileText.includes(before);
}
/**
 * Code that opens exactly the path it is given, or something in it, does what it says: whether that is a flaw, its
 * callers decide. Where nobody suspected anything, a folder that the file knows of shows that it should not.
 */
function asGiven(text, attempt, context) {
    if (context.source !== 'parameter' || attempt.outside || attempt.payload === 'archive-member')
        return false;
    if (calmOf(attempt, context).some(placed))
        return false;
    const path = unprefixed(text);
    if (below(path, attempt.input, context.fileText))
        return false;
    const folder = normalised(attempt.input, CWD);
    const inside = `${normalised(path, CWD)}/`.startsWith(`${folder}/`);
    if (path === attempt.input || path === `${VAULT}${context.canary}.txt`)
        return true;
    const isFolder = attempt.tainted.length > 0 && attempt.tainted.every(folder_names/* namesFolder */.z);
    if (isFolder && path.startsWith(`${attempt.input.replace(/\/$/, '')}/`))
        return true;
    // Where things are to be put, the caller says; what is put in it stays below.
    const into = inside && attempt.tainted.every((name) => PUTS_INTO.test(name));
    const named = attempt.tainted.every((name) => NAMES_A_PATH.test(name));
    const within = inside || (named && path.startsWith(attempt.input));
    // Where strangers choose, they choose the name; the folder beside it is the caller's.
    const alone = !context.controls.some(({ tainted }) => tainted.some((name) => /name/i.test(name) && !attempt.tainted.includes(name)));
    const chosen = FOLDER_OF_ITS_OWN.test(context.fileText) || (alone && servesStrangers(context));
    return context.blind && within && (into || !chosen);
}
/** CWE-22, 23, 36, 73: a file far from everything the code owns was reached. */
const path = {
    rule: 'bluecode/vulnerable-code/cwe-22',
    context: {
        python: /\b(?:open|path|Path|file\w*|dir\w*|read\w*|write\w*|extract\w*|zip\w*|tar\w*|shutil|unlink|remove|send_file|join)\b/,
        javascript: /\bfs\b|path|file|unlink|mkdir|readdir/i,
        c: /\b(?:creat|unlink|remove|rmdir|[io]?fstream)\b|open\s*\(/i,
    },
    controlled: true,
    look: (attempt, context) => {
        const { canary } = context;
        const read = attempt.end?.value.includes(`content-of-${canary}`) === true;
        const touched = sinksOf(attempt, 'file').map(({ name, text, parts, flags, frames }) => {
            const cwd = typeof flags['cwd'] === 'string' ? flags['cwd'] : '/';
            const outside = normalised(unprefixed(text), cwd).startsWith(VAULT) || (parts[0] ?? '').startsWith(VAULT);
            if (!outside)
                return { level: 'inert', observed: `${name} stayed inside: ${shown(text, canary)}`, frames };
            const contract = (context.blind && flags['given'] === true) || asGiven(text, attempt, context);
            const level = contract ? 'weak' : read ? 'effect' : 'sink';
            const what = contract ? 'opens whatever path it is given' : 'left its folder';
            return { level, observed: `${name} ${what}: ${shown(text, canary)}`, frames };
        });
        return touched.some(({ level }) => level !== 'inert') ? touched : [...touched, ...madePath(attempt, context)];
    },
};

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/permission.js

const OTHERS_MAY_WRITE = 0o022;
const OTHERS_MAY_READ = 0o044;
const OTHERS_MAY = 0o007;
const CONFIDENTIAL = /secret|private|passw|credential|confidential|sensitive|api_?key|token|(?:^|_)keys?(?:_|$)/i;
/** What the unit says, by its name and those of its parameters, that its files hold. */
const confidential = ({ unitName, unitText }) => CONFIDENTIAL.test(unitName) || CONFIDENTIAL.test(/\bdef\s+\w+\s*\(([^)]*)\)/.exec(unitText)?.[1] ?? '');
const modeOf = (flags) => typeof flags['mode'] === 'number' ? flags['mode'] : 0;
/** Files that the call left behind: what may be done with them in the end, whatever was asked for on the way. */
function leftBehind(attempt, context) {
    if (!confidential(context))
        return [];
    return sinksOf(attempt, 'left')
        .filter(({ flags }) => (modeOf(flags) & OTHERS_MAY_READ) !== 0)
        .map(({ flags }) => {
        const observed = `what is meant to be kept was left in a file that others may read (0${modeOf(flags).toString(8)})`;
        return { level: 'predicate', observed, frames: [] };
    });
}
/** CWE-732, 276: others may change what was made, or read what was meant to be kept. */
const permission = {
    rule: 'bluecode/vulnerable-code/cwe-732',
    context: {
        python: /\b(?:chmod|fchmod|umask|mkdir|makedirs|os\.open|mkfifo|mode|open|write_text|write_bytes)\b/,
        c: /\bf?chmod\s*\(/,
        javascript: /chmod|umask|\bmode\b|0o\d/,
    },
    controlled: false,
    look: (attempt, context) => {
        const set = sinksOf(attempt, 'mode').flatMap(({ name, text, flags, frames }) => {
            const mode = modeOf(flags);
            // What merely takes over the default of a call is not a decision of the code.
            const open = flags['created'] === true ? (mode & 0o002) !== 0 && mode !== 0o777 : (mode & OTHERS_MAY_WRITE) !== 0;
            const said = `${name} gives others mode ${(mode & OTHERS_MAY).toString(8)} (0${mode.toString(8)}) on ${JSON.stringify(text)}`;
            return open ? [{ level: 'predicate', observed: said, frames }] : [];
        });
        return set.length > 0 ? set : leftBehind(attempt, context);
    },
};

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/prototype.js

/** CWE-1321: keys from outside changed what all objects share, or put another prototype under an object. */
const prototype_prototype = {
    rule: 'bluecode/vulnerable-code/cwe-1321',
    context: {
        javascript: /\[[^\]'"\d][^\]]*\]\s*=[^=]|\bmerge|extend|assign|defaults|clone|__proto__|prototype|\bset\w*\(/i,
    },
    controlled: true,
    look: (attempt) => {
        const polluted = attempt.effects
            .filter(({ what }) => what === 'polluted')
            .map(({ frames }) => {
            return { level: 'effect', observed: `every object has the injected property after ${attempt.input}`, frames };
        });
        const replaced = sinksOf(attempt, 'prototype').map(({ frames }) => {
            return { level: 'sink', observed: 'a key from outside replaced the prototype of an object', frames };
        });
        return polluted.length > 0 ? polluted : replaced;
    },
};

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/race.js

/** Questions that are asked to be sure of something. */
const GUARDS = /^(?:access|islink|is_symlink|lstat)$/;
const WRITES = /[wa+]/;
/** CWE-367: a path was asked about, a link took its place, and the use went where the link leads. */
const race = {
    rule: 'bluecode/vulnerable-code/cwe-367',
    context: {
        c: /\baccess\s*\(/,
        python: /\b(?:exists|isfile|is_file|islink|is_symlink|access|lstat|stat)\s*\(/,
    },
    controlled: false,
    look: (attempt) => {
        if (sinksOf(attempt, 'lock').length > 0)
            return [];
        return sinksOf(attempt, 'race')
            .filter(({ flags }) => flags['refused'] !== true)
            .flatMap(({ name, parts, flags, frames }) => {
            const question = parts[0] ?? '';
            const mode = typeof flags['mode'] === 'string' ? flags['mode'] : '';
            const opens = /^(?:open|read_|write_|copy)/.test(name);
            const guarded = GUARDS.test(question) && (opens || name === 'chmod' || name === 'chown');
            const creates = flags['answer'] === false && ((name === 'open' && WRITES.test(mode)) || name.startsWith('write_'));
            const what = `${name} followed what had taken the path's place after ${question}`;
            if (guarded || (creates && /exists|isfile|is_file/.test(question)))
                return [{ level: 'predicate', observed: what, frames }];
            return [{ level: 'weak', observed: what, frames }];
        });
    },
};

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/random.js

/** CWE-330, 338: the result follows from the state of a generator that is not made for secrets. */
const random = {
    rule: 'bluecode/vulnerable-code/cwe-338',
    context: {
        python: /\brandom\b|\brandint\b|\bchoices?\b|\buuid1\b/,
        javascript: /\brandom\b|chance/i,
    },
    controlled: false,
    look: (attempt, context) => {
        const repeat = attempt.repeat;
        if (repeat === undefined)
            return [];
        const predictable = repeat.same && repeat.differs;
        return sinksOf(attempt, 'random')
            .filter(({ flags }) => flags['secure'] !== true)
            .map(({ name, frames }) => {
            if (!protects(context))
                return { level: 'weak', observed: `${name} makes it; nothing says what for`, frames };
            return predictable
                ? { level: 'predicate', observed: `same state of ${name}, same result; other state, other result`, frames }
                : { level: 'weak', observed: `${name} takes part, but its part in the result was not seen`, frames };
        });
    },
};

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/addresses.js

const INTERNAL = /^(?:169\.254\.169\.254|127\.0\.0\.1|localhost|10\.0\.0\.5|::1|2130706433)$/;
/** The part of an address that decides who is asked: scheme and host, read as lenient clients read them. */
function authorityOf(address) {
    const cleaned = address
        .replace(/[\t\r\n]/g, '')
        .trim()
        .replaceAll('\\', '/');
    const found = /^(?:([a-z][a-z0-9+.-]*):)?(?:\/\/+)?([^/?#]*)/i.exec(cleaned);
    const scheme = (found?.[1] ?? '').toLowerCase();
    const rest = (found?.[2] ?? '').replace(/^.*@/, '');
    const host = rest.startsWith('[') ? rest.slice(1).replace(/\].*$/, '') : rest.replace(/:\d*$/, '');
    return { scheme, host: host.toLowerCase() };
}
/** Whether a host is the attacker's own: the canary stands in the part of the name that is bought, not below somebody else's. */
const isAttackers = (host, canary) => host.split('.').slice(-2).join('.').includes(canary);
/** Whether the attacker chose who is asked: by name, by an internal address, or by a scheme that reads files. */
function attackerChose(address, canary) {
    const { scheme, host } = authorityOf(address);
    if (host.includes('.') && isAttackers(host, canary))
        return true;
    return address.includes(canary) && (INTERNAL.test(host) || scheme === 'file');
}
/** Whether a browser would leave the site for the attacker's. */
function leavesSite(location, canary) {
    const cleaned = location.replace(/[\t\r\n]/g, '').trim();
    const absolute = /^(?:https?:|[/\\]{2})/i.test(cleaned);
    const { host } = authorityOf(cleaned);
    return absolute && host.includes('.') && isAttackers(host, canary);
}
/** What a parameter is called that says whose place it is: beside others, it is the caller's own. */
const PLACE = /^(?:\w+_)?(?:domain|host|hostname|site|server|base|origin|netloc)(?:_name|_ur[il]|_address)?$/i;
/** Whether the payload stands where the code's own place is named, while other parameters say what is wanted from there. */
const namesThePlace = (attempt, { controls }) => attempt.tainted.length > 0 &&
    attempt.tainted.every((name) => PLACE.test(name)) &&
    controls.some(({ tainted }) => tainted.some((name) => !PLACE.test(name)));
/** An address that merely looks like a trusted one was taken as it was. */
const tookLookalike = (location, { payload, input }) => payload === 'lookalike' && location.trim() === input;
const WHOLE = /^(?:https?:)?[/\\]{1,2}\S+$/i;
const ABSOLUTE = /^(?:https?:)?[/\\]{2}[^/\\\s]+/i;
/**
 * Code that makes addresses: harmless text that names no place gives an address in a place of the code's own, the payload
 * one in the attacker's. Where harmless text gives none, the parameter is the place itself, and its caller's choice.
 */
function ledAway(attempt, context) {
    const made = returned(attempt).trim();
    const own = calmOf(attempt, context).some((control) => ABSOLUTE.test(returned(control).trim()) && !ABSOLUTE.test(control.input));
    const away = WHOLE.test(made) && (leavesSite(made, context.canary) || tookLookalike(made, attempt));
    return away && own && !namesThePlace(attempt, context) ? made : undefined;
}

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/url.js


/** A resolved or connected name without its port. */
const bareHost = (target) => target.replace(/^\('?|'?,.*$/g, '').replace(/:\d*$/, '');
/** What a function is called that makes addresses for requests. */
const REQUESTS = /fetch|request|query|visit|download|crawl|scrape|_api|api_|endpoint/i;
const POLICY = /(?:allow|block|trust|permit|safe|internal|private|white|black|deny|denied|forbid|valid|restrict)\w*_?(?:domain|host|ur[il]|ip|network|scheme|site|origin|address|endpoint|list)|is_private|is_loopback|ip_address\(|['"`](?:localhost|127\.0\.0\.1|169\.254\.169\.254|0\.0\.0\.0|::1)['"`]/i;
/**
 * A function that asks exactly the address it is given does what it says; that is a flaw where the file knows of addresses
 * that should not be asked, or says that strangers choose it.
 */
function url_asked(text, attempt, context) {
    // A connection's port stands behind the host.
    const whole = [attempt.input, attempt.input.replace(/\/$/, '')].includes(text.replace(/:\d+$/, '')) || text === attempt.input;
    const given = whole && context.source === 'parameter' && !attempt.outside;
    return given && !POLICY.test(context.fileText) && !servesStrangers(context);
}
/** CWE-918: a request was made, and its target was the attacker's choice; or code that makes addresses for requests made such a one. */
const url = {
    rule: 'bluecode/vulnerable-code/cwe-918',
    context: {
        python: /\b(?:requests?|urlopen|urllib\d?|httpx|aiohttp|http|https|socket|curl|fetch|get|post|pycurl|urlretrieve)\b|ur[il](?![a-z])/i,
        javascript: /\b(?:fetch|https?|axios|got|request|needle|superagent|undici|net|ajax|ky)\b|ur[il](?![a-z])/i,
        c: /ur[il](?![a-z])/i,
    },
    controlled: true,
    look: (attempt, context) => {
        const { canary, unitName } = context;
        const made = sinksOf(attempt, 'request').flatMap(({ name, text, frames }) => {
            // Looking a name up is what a check does, too: only requests count.
            if (/getaddrinfo|gethostbyname/.test(name) || !text.includes(canary))
                return [];
            const chosen = attackerChose(text, canary) || tookLookalike(text, attempt) || bareHost(text) === `${canary}.example`;
            if (chosen && url_asked(text, attempt, context)) {
                return [{ level: 'weak', observed: `${name} asks whatever address it is given`, frames }];
            }
            return chosen
                ? [{ level: 'sink', observed: `${name} was sent to ${shown(text, canary)}`, frames }]
                : [{ level: 'inert', observed: `${name} kept its own target: ${shown(text, canary)}`, frames }];
        });
        const led = made.length === 0 && REQUESTS.test(unitName) ? ledAway(attempt, context) : undefined;
        if (led === undefined)
            return made;
        return [{ level: 'predicate', observed: `the address it makes leads to ${shown(led, canary)}`, frames: [] }];
    },
};

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/redirect.js




const REDIRECTS = /redirect|next|return_?(?:url|to)|callback|forward|go_?to|location|login|logout|continue/i;
/** The same in a program's text, where `next` and `continue` may be the language's own words, and memory has an allocation. */
const speaksOfRedirects = (text) => REDIRECTS.test(text.replace(/\bcontinue\b\s*;?\s*$|(?:->|\.)next\b|(?:re)?allocation/gim, ''));
const MAKES_ADDRESSES = /ur[il]s?(?:_|$)|ur[il]s?[A-Z]|link|href|address/i;
const ADDRESS = /(?:https?:)?[/\\]{1,2}[^\s"'<>,)]+/gi;
/** CWE-601: a redirect to the attacker's site; or, where code makes addresses for redirects, such an address. */
const redirect = {
    rule: 'bluecode/vulnerable-code/cwe-601',
    context: {
        python: /redirect|Location|ur[il](?![a-z])|urljoin|link|href/i,
        javascript: /redirect|location|ur[il](?![a-z])|href/i,
        c: /redirect|location|ur[il](?![a-z])|href/i,
    },
    controlled: true,
    look: (attempt, context) => {
        const { canary, unitName, unitText } = context;
        const sent = sinksOf(attempt, 'redirect')
            .filter(({ text }) => text.includes(canary))
            .map(({ name, text, frames }) => {
            return leavesSite(text, canary) || tookLookalike(text, attempt)
                ? { level: 'sink', observed: `${name} leads to ${shown(text, canary)}`, frames }
                : { level: 'inert', observed: `${name} stays on the site`, frames };
        });
        if (sent.length > 0)
            return sent;
        const about = REDIRECTS.test(unitName) || speaksOfRedirects(unitText);
        const anywhere = (returned(attempt).match(ADDRESS) ?? []).find((address) => leavesSite(address, canary) || tookLookalike(address, attempt));
        const made = MAKES_ADDRESSES.test(unitName) && !REQUESTS.test(unitName) ? ledAway(attempt, context) : undefined;
        const led = about && !(context.blind && namesThePlace(attempt, context)) ? anywhere : made;
        if (led === undefined)
            return [];
        return [{ level: 'predicate', observed: `the address it makes leads to ${shown(led, canary)}`, frames: [] }];
    },
};

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(8343);
;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/growth.js

const series = schemas/* array */.YOg(schemas/* number */.aig());
function numbers(text) {
    try {
        return series.safeParse(JSON.parse(text ?? '')).data ?? [];
    }
    catch {
        return [];
    }
}
/** The series of a `growth` event; undefined where it is none: hostile output may say anything. */
function growthOf({ parts }) {
    const [sizes, costs, controls] = parts.map((part) => numbers(part));
    if (sizes === undefined || costs === undefined || controls === undefined)
        return undefined;
    const whole = sizes.length >= 2 && costs.length === sizes.length && controls.length > 0;
    const rising = sizes.every((size, at) => size > 0 && (at === 0 || size > (sizes[at - 1] ?? size)));
    return whole && rising ? { sizes, costs, controls } : undefined;
}
/** Costs below are noise, in seconds of processor time. */
const MEASURABLE = 0.004;
const LEAST = 1e-5;
/** What harmless input of the same length may cost of it. */
const CONTROL_SHARE = 0.34;
/** A few characters more and at least this many times the time. */
const DOUBLING = 1.7;
const FEW = 12;
/**
 * How time grows with the length: `exponential`, or the power of the length. Undefined where the growth cannot be told from noise, or
 * where any text of the length is as slow. Every step has to grow, not only the last one.
 */
function powerOf({ sizes, costs, controls }) {
    const last = costs.at(-1) ?? 0;
    if (last < MEASURABLE || Math.max(...controls) > last * CONTROL_SHARE)
        return undefined;
    // What the call takes with any text is none of the growth.
    const net = costs.map((cost, at) => Math.max(cost - (controls[at] ?? controls.at(-1) ?? 0), LEAST));
    const steps = net.slice(1).map((cost, at) => ({
        ratio: cost / (net[at] ?? LEAST),
        length: (sizes[at + 1] ?? 1) / (sizes[at] ?? 1),
        added: (sizes[at + 1] ?? 0) - (sizes[at] ?? 0),
    }));
    if (steps.every(({ ratio, added, length }) => added <= FEW && ratio > DOUBLING && Math.log(ratio) / Math.log(length) > 4))
        return 'exponential';
    const powers = steps.map(({ ratio, length }) => Math.log(ratio) / Math.log(length));
    return Math.min(...powers);
}

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/regex.js


/** Up to the square of the length is what many harmless searches take: a nuisance for long texts only. */
const STEEP = 2.4;
const SQUARE = 1.5;
/** CWE-1333, 400, 730: the time of a match grows far faster than the text that was made for its pattern. */
const regex = {
    rule: 'bluecode/vulnerable-code/cwe-1333',
    context: {
        python: /\bre\b|\bregex\b/,
        javascript: /RegExp|\.(?:test|exec|match|matchAll|replace|replaceAll|search|split)\s*\(/,
    },
    controlled: false,
    look: (attempt, { canary }) => [
        ...sinksOf(attempt, 'pattern').map(({ name, text, flags, frames }) => {
            if (flags['live'] !== true)
                return { level: 'inert', observed: `${name} got it escaped`, frames };
            // Who asks its caller for a pattern means to be given one.
            const level = attempt.outside ? 'sink' : 'weak';
            return { level, observed: `${name} compiled a pattern of the input’s own: ${shown(text, canary)}`, frames };
        }),
        ...sinksOf(attempt, 'growth').flatMap((event) => {
            const growth = growthOf(event);
            const power = growth === undefined ? undefined : powerOf(growth);
            if (growth === undefined || power === undefined)
                return [];
            // What grows by a power needs texts that somebody lets through.
            if (power !== 'exponential' && (power < SQUARE || event.flags['lengthy'] === false))
                return [];
            const { name, text, flags, frames } = event;
            const how = power === 'exponential' ? 'doubles with every few characters' : 'grows faster than the square of the length';
            const whose = flags['own'] === true ? 'a pattern of the input’s own' : `the pattern ${shown(text, canary)}`;
            if (power === 'exponential' || power >= STEEP)
                return [{ level: 'predicate', observed: `the time of ${name} with ${whose} ${how}`, frames }];
            const square = `the time of ${name} with ${whose} grows with the square of the length`;
            return [{ level: 'weak', observed: square, frames }];
        }),
    ],
};

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/release.js

const RELEASES = /\b(?:free|delete|realloc)\b|free\w*\s*\(/i;
/** CWE-590: giving back what no allocation gave. */
const release = reported({
    rule: 'bluecode/vulnerable-code/cwe-590',
    context: { c: RELEASES },
    kinds: /^asan:bad-free$/,
});
/** CWE-761: giving back an address inside of what was allocated. */
const releaseInside = reported({
    rule: 'bluecode/vulnerable-code/cwe-761',
    context: { c: RELEASES },
    kinds: /^asan:bad-free inside$/,
});
/** CWE-762: giving back by another allocator's means. */
const releaseOtherwise = reported({
    rule: 'bluecode/vulnerable-code/cwe-762',
    context: { c: RELEASES },
    kinds: /^asan:mismatch/,
});

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/resource.js


const MEGABYTES = 1 << 20;
/** Beyond a gigabyte nobody meant to read. */
const ENDLESS_MEGABYTES = 1024;
/** Costs below this share of what can be measured are mostly the call's own. */
const SHARE = 30;
const resource_MEASURABLE = { time: 0.008, memory: 2 * MEGABYTES };
/** Every tenfold number costs at least half as many times as much, as far as that can be measured. */
function follows({ sizes, costs }, measurable) {
    const steps = costs
        .slice(1)
        .map((cost, at) => ({
        from: costs[at] ?? 0,
        ratio: cost / Math.max(costs[at] ?? 0, 1e-9),
        size: (sizes[at + 1] ?? 0) / (sizes[at] ?? 1),
    }))
        .filter(({ from }) => from > measurable / SHARE);
    return (costs.at(-1) ?? 0) >= measurable && steps.length > 0 && steps.every(({ ratio, size }) => ratio > size / 2);
}
/** A table by key is what the code is about; one that is to save work and is never emptied is a leak. */
const SAVES_WORK = /cache|memo|history|recent/i;
/** A number of the request's, larger and larger: what it costs. */
function resource_asked({ flags, frames }, growth, kind) {
    const { costs } = growth;
    const last = costs.at(-1) ?? 0;
    if (kind === 'memory' && flags['short'] === true && last > 10 * (costs[0] ?? last))
        return { level: 'predicate', observed: 'a number of the request asks for more memory than there is', frames };
    if (!follows(growth, resource_MEASURABLE[kind]))
        return undefined;
    return {
        level: 'predicate',
        observed: `a number of the request decides how much ${kind} it takes, without limit`,
        frames,
    };
}
function sighting(event, { unitName, blind }) {
    const growth = growthOf(event);
    if (growth === undefined)
        return undefined;
    const { text: kind, name, flags, frames } = event;
    const { costs } = growth;
    const last = costs.at(-1) ?? 0;
    const savesWork = SAVES_WORK.test(name) || SAVES_WORK.test(unitName);
    if (kind === 'kept' && flags['endless'] === true && (flags['each'] !== true || savesWork))
        return {
            // Where nobody suspected anything, keeping what one is given may be what the code is for.
            level: blind && !savesWork ? 'weak' : 'predicate',
            observed: `${name} keeps something of every call, however full it says it is`,
            frames,
        };
    if (kind === 'read' && last >= ENDLESS_MEGABYTES * MEGABYTES) {
        const read = `${Math.round(last / MEGABYTES)} MB`;
        return {
            level: flags['whole'] === true ? 'weak' : 'predicate',
            observed: `a stream without end was read on and on, ${read}`,
            frames,
        };
    }
    if (kind === 'received' && flags['kept'] === true) {
        const held = `${Math.round(last / MEGABYTES)} MB`;
        return { level: 'predicate', observed: `a body without end is kept in memory, ${held}`, frames };
    }
    return kind === 'time' || kind === 'memory' ? resource_asked(event, growth, kind) : undefined;
}
/** CWE-400, 770, 409, 834: what a call takes grows with what it is given, and nothing puts an end to it. */
const resource = {
    rule: 'bluecode/vulnerable-code/cwe-400',
    context: {
        python: /\b(?:append|put|put_nowait|add|Queue|read|recv|iter_content|chunks|int|decompress\w*|range)\s*\(|\]\s*=|\bQueue\b/,
        javascript: /\b(?:alloc\w*|Array|\w+Array|Array\.from|repeat|pad(?:Start|End)|Number|parseInt|parseFloat|push|unshift|set|add)\s*\(|\.on\(\s*['"`]data|\bfor\s+await\b|zlib|gunzip|inflate|unzip|brotli|\]\s*=[^=]/i,
    },
    controlled: false,
    look: (attempt, context) => [
        ...sinksOf(attempt, 'growth').flatMap((event) => sighting(event, context) ?? []),
        ...sinksOf(attempt, 'expand')
            .filter(({ flags }) => attempt.outside && Number(flags['to']) > 100 * Number(flags['from']))
            .map(({ name, frames }) => {
            return { level: 'predicate', observed: `${name} expands what comes from outside without a limit`, frames };
        }),
    ],
};

// EXTERNAL MODULE: ./build/contracts/any-of.js
var any_of = __webpack_require__(9002);
;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/secret.js


const PLACEHOLDER = (0,any_of/* anyOf */.E)([
    /^[a-z]*[-_ ]?(?:secret|key|password|passwd|token|pass)(?:[-_ ]?[a-z]+)*$/,
    /change[-_ ]?(?:me|this|it)/,
    /example/,
    /place.?holder/,
    /dummy/,
    /sample/,
    /replace/,
    /redacted/,
    /your[-_ ]/,
    /todo/,
    /fixme/,
    /x{3}/,
    /\*{3}/,
    /^test/,
    /^fake/,
    /^mock/,
    /^<.*>$/,
    /\$\{/,
    /\{\{/,
    /%\(/,
    /^(?:none|null|true|false|string|secret|password|token|key|abc|foo|bar|bearer|basic|utf-?8|ascii|hs\d+|rs\d+|sha\d+|md5)$/,
], 'i');
/** Whether a text that stands in the code may be somebody's real secret. */
const mayBeSecret = (text) => text.length >= 4 && !PLACEHOLDER.test(text) && !/\s/.test(text.trim());
/** CWE-798, 259, 321: a text of the code's own arrived as a password or key, or decides whether a caller's is right. */
const secret = {
    rule: 'bluecode/vulnerable-code/cwe-798',
    context: {
        python: /passw|pwd|passphrase|secret|token|_key|key\s*=|Fernet|hmac|jwt|login|AES|\bpin\b/i,
        javascript: /passw|pwd|passphrase|\bpass\b|secret|token|_?key\b|hmac|cipher|jwt|login|\bpin\b/i,
    },
    controlled: false,
    look: (attempt) => sinksOf(attempt, 'secret')
        .filter(({ text }) => mayBeSecret(text))
        .map(({ name, text, parts, frames }) => {
        const what = parts[0] === 'comparison'
            ? `is what ${name} compares the caller's with`
            : `went to ${name} as ${parts[0] ?? ''}`;
        return { level: 'sink', observed: `a text of the code's own, ${text.length} characters long, ${what}`, frames };
    }),
};

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/sign-extension.js

const NEGATIVE_SIZES = {
    context: { c: /\b(?:mem|str|wcs|wmem|read|recv)\w*/ },
    kinds: /^asan:negative-size-param/,
};
const NAMES = /[A-Za-z_]\w*/g;
const declaredSmall = (name) => new RegExp(`\\b(?:short(?: int)?|(?:signed )?char|int8_t|int16_t)\\s+(?:\\w+\\s*,\\s*)*${name}\\b(?!\\s*[[(])`);
/** Whether the number was one of a small type before it became a size: the line of the call names it. */
function wasSmall({ frames }, { fileText }) {
    const lines = fileText.split('\n');
    const line = frames.map(([, number]) => lines[number - 1] ?? '')[0] ?? '';
    return (line.match(NAMES) ?? []).some((name) => declaredSmall(name).test(fileText));
}
const oracle = (rule, small) => {
    const all = reported({ rule, ...NEGATIVE_SIZES });
    return {
        ...all,
        look: (attempt, context) => all.look(attempt, context).filter((seen) => wasSmall(seen, context) === small),
    };
};
const copied = oracle('bluecode/vulnerable-code/cwe-194', true);
/** All memory there is was asked for: what a small negative number becomes. */
const sign_extension_asked = (attempt) => attempt.effects
    .filter(({ what, text }) => attempt.outside && what.startsWith('allocation:') && Number(text) < 0)
    .map(({ what, frames }) => {
    return {
        level: 'effect',
        observed: `${what.slice('allocation:'.length)} was asked for all memory there is`,
        frames,
    };
});
/** CWE-194: a negative number of a small type was made a large one, and arrived as a size. */
const signExtension = {
    ...copied,
    context: { c: /\b(?:mem|str|wcs|wmem|read|recv|\w*alloc)\w*/ },
    look: (attempt, context) => [
        ...copied.look(attempt, context),
        ...sign_extension_asked(attempt).filter((seen) => wasSmall(seen, context)),
    ],
};
/** CWE-195: a negative number arrived as a size. */
const negativeSize = oracle('bluecode/vulnerable-code/cwe-195', false);

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/tempfile.js

/** CWE-377, 379: a file under a name that others can guess or take first. */
const tempfile = {
    rule: 'bluecode/vulnerable-code/cwe-377',
    context: {
        python: /\b(?:mktemp|tempfile|tempnam|tmpnam|gettempdir)\b|\/tmp\//,
        c: /\b(?:tmpnam|tempnam|mktemp)\s*\(/,
        javascript: /tmpdir|\/tmp\/|mktemp|tmpName/,
    },
    controlled: false,
    look: (attempt) => {
        const named = sinksOf(attempt, 'temp').filter(({ flags }) => flags['safe'] === false);
        const safe = sinksOf(attempt, 'temp').some(({ flags }) => flags['safe'] === true);
        const fixed = sinksOf(attempt, 'write').filter(({ text, flags }) => /^\/(?:var\/)?tmp\/(?!app\/)[^/]+$/.test(text) && flags['exclusive'] !== true && !safe);
        return [
            ...named.map(({ name, frames }) => ({ level: 'sink', observed: `${name} names a file it does not make`, frames })),
            ...(named.length > 0 ? [] : fixed).map(({ name, text, frames }) => {
                return {
                    level: 'sink',
                    observed: `${name} writes under a name that others can take: ${JSON.stringify(text)}`,
                    frames,
                };
            }),
        ];
    },
};

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/template.js

/** CWE-1336: the payload stands in a template's source, where its expression is evaluated. */
const template = {
    rule: 'bluecode/vulnerable-code/cwe-1336',
    context: {
        python: /\b(?:render_template_string|Template|from_string|Environment|mako|jinja2?|format)\b/,
        javascript: /compile|render|template|ejs|handlebars|pug|nunjucks|mustache|liquid/i,
    },
    controlled: true,
    look: (attempt, { canary }) => sinksOf(attempt, 'template', 'rendered').flatMap(({ sink, name, text, flags, frames }) => {
        const live = sink === 'template' && new RegExp(`(?:\\{\\{|\\{%|\\$\\{)[^}]*${canary}`).test(text);
        if (live) {
            return [{ level: 'sink', observed: `${name} was given it as template source: ${shown(text, canary)}`, frames }];
        }
        return flags['bound'] === true ? [{ level: 'inert', observed: `${name} got it as a value`, frames }] : [];
    }),
};

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/tls.js


/** How libraries that are stand-ins are told to verify nothing. */
const SWITCHED_OFF = (0,any_of/* anyOf */.E)([
    /^(?:verify|verify_ssl|ssl_verify|verify_certs?|validate_certs?|check_hostname|ssl_check_hostname|assert_hostname)=False$/,
    /^(?:tlsAllowInvalidCertificates|tlsAllowInvalidHostnames|tlsInsecure|ssl_no_verify|insecure)=True$/,
    /^(?:(?:ssl_)?cert_reqs|validate)=(?:None|none|CERT_NONE|VerifyMode\.CERT_NONE|0)$/,
    /OPT_X_TLS_(?:NEVER|ALLOW)\b/,
]);
/** CWE-295: a connection whose other end is not verified. */
const tls = {
    rule: 'bluecode/vulnerable-code/cwe-295',
    context: {
        python: /\b(?:ssl|verify\w*|CERT_\w+|check_hostname|tls|https?|requests|urllib\d?|httpx|aiohttp|smtplib|ftplib|imaplib|poplib|paramiko|ldap\w*|starttls|set_missing_host_key_policy|pycurl)\b/i,
        javascript: /rejectUnauthorized|strictSSL|NODE_TLS_REJECT_UNAUTHORIZED/,
    },
    controlled: false,
    look: (attempt) => [
        ...sinksOf(attempt, 'tls').map(({ name, text, frames }) => {
            return { level: 'sink', observed: `${name}: ${text}`, frames };
        }),
        // Within a tunnel whose other end was verified a key that nobody knows does no harm.
        ...(sinksOf(attempt, 'verified').length > 0 ? [] : [...attempt.calls, ...attempt.sets])
            .filter(({ name }) => /(?:AutoAddPolicy|WarningPolicy)$/.test(name))
            .map(({ name, frames }) => ({ level: 'sink', observed: `${name} accepts every key`, frames })),
        ...attempt.calls.flatMap(({ name, parts, frames }) => {
            const off = parts.find((part) => SWITCHED_OFF.test(part));
            const curl = /\.setopt$/.test(name) &&
                /SSL_VERIFY(?:PEER|HOST)/.test(parts[0] ?? '') &&
                /^(?:0|False)$/.test(parts[1] ?? '');
            const silent = /\bldap3\.Server$/.test(name) &&
                parts.includes('use_ssl=True') &&
                !parts.some((part) => part.startsWith('tls='));
            if (off === undefined && !curl && !silent)
                return [];
            return [{ level: 'sink', observed: `${name} was told ${off ?? 'to verify nothing'}`, frames }];
        }),
    ],
};

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/unset.js
/** CWE-457, 908: what a call lets out follows from memory that nobody has set: a measured property, told once it came back. */
const unset = {
    rule: 'bluecode/vulnerable-code/cwe-457',
    // A declaration that ends without a value, or memory that comes without one.
    context: { c: /\b(?:malloc|realloc|alloca|new)\b|alloc\w*\s*\(|\w[\s*&]+\w+\s*(?:\[[^\]]*\]\s*)*[;,]/i },
    controlled: true,
    look: (attempt) => attempt.effects
        .filter(({ what }) => what.startsWith('unset'))
        .map(({ what, text, frames }) => ({
        // A structure that was made up may lead where no caller's does.
        level: what === 'unset' ? 'predicate' : 'weak',
        observed: text,
        frames,
    })),
};

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/xml.js

/** CWE-611: an external entity was resolved, or a parser that would resolve it was given it. */
const xml = {
    rule: 'bluecode/vulnerable-code/cwe-611',
    context: {
        python: /\b(?:xml|etree|lxml|sax|minidom|expat|pulldom|XMLParser|fromstring)\b/i,
        javascript: /xml/i,
    },
    controlled: true,
    look: (attempt, { canary }) => {
        const resolved = attempt.end?.value.includes(`content-of-${canary}`) === true ||
            sinksOf(attempt, 'file').some(({ text }) => text.includes(`/tmp/vault/${canary}`));
        const parsed = sinksOf(attempt, 'xml').flatMap(({ name, text, flags, frames }) => {
            if (!text.includes(canary) || flags['entities'] !== true)
                return [];
            return flags['safe'] === true
                ? [{ level: 'inert', observed: `${name} does not resolve entities`, frames }]
                : [{ level: 'sink', observed: `${name} resolves external entities`, frames }];
        });
        return resolved
            ? [...parsed, { level: 'effect', observed: 'the external entity brought in a file', frames: [] }]
            : parsed;
    },
};

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/xpath.js

/** What an expression holds outside of its literals. XPath 1.0 knows no escapes: the next quote of the kind ends one. */
function outsideTexts(expression) {
    return expression.replace(/'[^']*'|"[^"]*"/g, "''");
}
const xpath_ASKS = /\.(?:xpath|XPath|find|findall|findtext|iterfind|select|evaluate|find_elements?|css_or_xpath)$/;
/** CWE-643: the payload names a node of its own in the expression. */
const xpath = {
    rule: 'bluecode/vulnerable-code/cwe-643',
    context: {
        python: /\b(?:x_?path|etree|lxml|ElementTree|ElementPath|elementpath|parsel)\b/i,
        javascript: /x_?path|evaluate/i,
    },
    controlled: true,
    look: (attempt, { canary }) => {
        const asked = [
            ...sinksOf(attempt, 'xpath').map(({ name, text, frames }) => ({ name, text, frames })),
            ...attempt.calls
                .filter(({ name }) => xpath_ASKS.test(name))
                .flatMap(({ name, parts, frames }) => parts
                .slice(0, 2)
                .filter((part) => !/^\w+=/.test(part))
                .map((text) => ({ name, text, frames }))),
        ];
        // Values that are bound to variables are parts of their own: `name=…`.
        const expressions = asked.filter(({ text }) => text.includes(canary) && /[/[\]@(|]/.test(text.replace(canary, '')));
        return expressions.map(({ name, text, frames }) => {
            return outsideTexts(text).includes(canary)
                ? { level: 'sink', observed: `${name} got an altered expression: ${shown(text, canary)}`, frames }
                : { level: 'inert', observed: `${name} got it within a literal`, frames };
        });
    },
};

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/index.js











































/** Every kind of proof. A new one is a file here, one in the harness, and a line in each list. */
const ALL = {
    'null-pointer': nullPointer,
    allocation: allocation,
    assertion: assertion,
    assign: assign_assign,
    cipher: cipher,
    code: code,
    command: command,
    deserialize: deserialize,
    disclosure: disclosure,
    divide: divide,
    'double-free': doubleFree,
    expression: expression,
    format: format,
    hash: hash,
    header: header,
    html: html,
    jwt: jwt,
    ldap: ldap,
    leak: leak,
    lifetime: lifetime,
    log: log,
    memory: memory,
    'negative-size': negativeSize,
    nosql: nosql,
    'over-read': overRead,
    overflow: overflow,
    path: path,
    permission: permission,
    prototype: prototype_prototype,
    race: race,
    random: random,
    redirect: redirect,
    regex: regex,
    release: release,
    'release-inside': releaseInside,
    'release-otherwise': releaseOtherwise,
    resource: resource,
    secret: secret,
    'sign-extension': signExtension,
    sql: sql,
    tempfile: tempfile,
    template: template,
    tls: tls,
    'under-read': underRead,
    'under-write': underWrite,
    unset: unset,
    url: url,
    xml: xml,
    xpath: xpath,
};
const ORACLES = ALL;
const isOracle = (name) => Object.hasOwn(ORACLES, name);


/***/ }),

/***/ 6155:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ reachesForObserver)
/* harmony export */ });
/**
 * What a snippet must not touch if its silence is to mean anything: with these it can find the observer, forge what it
 * says, or learn that it is being watched.
 */
const REACHES = [
    /\b_getframe\b/,
    /\b(?:import|from)\s+gc\b|\bgc\.(?:get_objects|get_referrers|get_referents)\b/,
    /\binspect\.(?:stack|currentframe|trace|getouterframes|getinnerframes)\b|\bf_back\b|\bf_globals\b|\btb_frame\b|\bgi_frame\b|\bcr_frame\b/,
    /\bctypes\b|\bcffi\b/,
    /\bos\.write\b|\bos\.fdopen\b|\bos\.dup2?\b|\bposix\b/,
    /\b_exit\b|\bos\.abort\b|\bos\.kill\b/,
    /\/proc\b|\/dev\/fd\b/,
    /\baddaudithook\b|\bsettrace\b|\bsetprofile\b/,
    /\bsys\.modules\b|\bmeta_path\b|\b__import__\b|\bimportlib\b/,
    /\bprobe_[a-z]+\b/,
    /\bgethostname\b|\buname\b|\bgetuser\b|\bgetpid\b|\bplatform\.node\b/,
    /\b__subclasses__\b|\b__globals__\b|\b__builtins__\b|\b__closure__\b/,
    // JavaScript: stacks and callers, the engine's insides, other modules' code, the process and what it could do to its observer.
    /\bprepareStackTrace\b|\bcaptureStackTrace\b|\bstackTraceLimit\b|\.callee\b|\.caller\b/,
    /\bprocess\s*\.\s*(?:binding|dlopen|kill|abort|reallyExit|_\w+|getBuiltinModule|mainModule|report|setUncaughtException\w*)\b/,
    /\b(?:require|module)\s*\.\s*(?:cache|children|parent|constructor|extensions)\b|\bcreateRequire\b|\b_load\b|\bModule\s*\./,
    /['"`](?:node:)?(?:inspector|async_hooks|module|v8|worker_threads|diagnostics_channel|trace_events|cluster)(?:\/\w+)?['"`]/,
    /\bwriteSync\s*\(\s*[0-9]|\bos['"`]?\s*\)?\s*\.\s*(?:hostname|userInfo|networkInterfaces)\b|\bprocess\s*\.\s*(?:pid|ppid|getuid|getgid)\b/,
    /\{[^{}]*\b(?:hostname|userInfo|networkInterfaces)\b[^{}]*\}\s*(?:=\s*require\(\s*|from\s*)['"`](?:node:)?os['"`]/,
    /\b(?:process|globalThis|global)\s*\[/,
    /\b(?:Object|Array|String|RegExp|Function|Promise|JSON|Reflect|Proxy)\s*(?:\.\s*prototype)?\s*(?:\.\s*\w+|\[[^\]]*\])\s*=(?!=)/,
];
/** Whether a text reaches for interpreter or host in a way that makes "nothing was seen" worthless. */
const reachesForObserver = (text) => REACHES.some((reach) => reach.test(text));


/***/ }),

/***/ 1912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ decodeSource),
/* harmony export */   lt: () => (/* binding */ countLines),
/* harmony export */   o$: () => (/* binding */ readSource)
/* harmony export */ });
/** As far as git looks for a NUL to tell binary files. */
const BINARY_WINDOW = 8000;
function countLines(text) {
    let count = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        count += 1;
    return text.length > 0 && !text.endsWith('\n') ? count + 1 : count;
}
function byteOrderMark(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe)
        return 'utf-16le';
    return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}
function decodeUtf8(bytes) {
    try {
        return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
    }
    catch {
        return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'replaced' };
    }
}
/** Decodes by byte order mark, else as UTF-8. Never fails. */
function decodeSource(bytes) {
    const utf16 = byteOrderMark(bytes);
    if (utf16 !== undefined) {
        const text = new TextDecoder(utf16).decode(bytes);
        return { text, encoding: 'utf-16', binary: text.slice(0, BINARY_WINDOW).includes('\0'), lines: countLines(text) };
    }
    const decoded = decodeUtf8(bytes);
    return { ...decoded, binary: bytes.subarray(0, BINARY_WINDOW).includes(0), lines: countLines(decoded.text) };
}
/** The text of the working tree's file. @throws BlueCodeError path-unreadable */
async function readSource(repository, path, call) {
    return decodeSource(await repository.read(path, call));
}


/***/ }),

/***/ 2957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  PU: () => (/* binding */ isOver),
  S4: () => (/* binding */ judge),
  bP: () => (/* binding */ passagesInScope),
  Bg: () => (/* binding */ tooLate)
});

// EXTERNAL MODULE: ./build/contracts/gap.js
var gap = __webpack_require__(8140);
// EXTERNAL MODULE: ./build/contracts/rule-book.js
var rule_book = __webpack_require__(8132);
// EXTERNAL MODULE: ./build/contracts/span.js
var span = __webpack_require__(6850);
// EXTERNAL MODULE: ./build/contracts/suspicion.js
var suspicion = __webpack_require__(2267);
// EXTERNAL MODULE: ./build/contracts/untrusted.js
var untrusted = __webpack_require__(6162);
// EXTERNAL MODULE: ./build/pipeline/confirm/oracles/index.js + 47 modules
var confirm_oracles = __webpack_require__(5234);
// EXTERNAL MODULE: ./build/contracts/grouped.js
var grouped = __webpack_require__(7582);
;// CONCATENATED MODULE: ./build/pipeline/confirm/spoken.js

const WORD = /[\p{L}_$][\p{L}\p{N}_$]*/gu;
/** Lists of what other files may use: to be in one says nothing about who calls whom. */
const EXPORTED = /(?:module\.)?exports\s*=\s*\{[\s\w$,:]*\}|export\s*(?:default\s*)?\{[\s\w$,]*\}|__all__\s*=\s*[[(][^\])]*[\])]/g;
/** What runs without being named: when an object is made, compared, entered. */
const UNNAMED = /^(?:__\w+__|constructor)$/;
const IDENTIFIER = /^[\p{L}_$][\p{L}\p{N}_$]*$/u;
const wordsOf = (text) => new Set(text.match(WORD) ?? []);
const nameOf = ({ qualifiedName }) => qualifiedName.slice(qualifiedName.lastIndexOf('.') + 1);
const isCalledUnnamed = (unit) => UNNAMED.test(nameOf(unit)) || !IDENTIFIER.test(nameOf(unit));
const surrounds = ({ span: outer }, { span: inner }) => outer.startLine <= inner.startLine && outer.endLine >= inner.endLine;
function partsOf(functions, lines) {
    return functions.map((unit) => {
        const text = lines.slice(unit.span.startLine - 1, unit.span.endLine).join('\n');
        return { unit, text, words: wordsOf(text) };
    });
}
/** The text outside of all functions. */
function around(functions, lines) {
    const inside = new Set();
    for (const { span } of functions)
        for (let line = span.startLine; line <= span.endLine; line++)
            inside.add(line);
    return lines.filter((_, at) => !inside.has(at + 1)).join('\n');
}
/**
 * What a unit speaks of, in pieces, for the units of one file: its own text, that of the functions around it, what stands
 * outside of all functions (imports, constants, tables), and the text of every function that these name, and so on. What
 * another function of the file does by itself is not its matter. A name counts wherever it stands: rather one function
 * too many than one too few.
 */
function spokenBy(units, text) {
    const lines = text.split('\n');
    const functions = units.filter(({ kind }) => kind !== 'module');
    const outside = around(functions, lines);
    const parts = partsOf(functions, lines);
    const byName = (0,grouped/* grouped */.z)(parts, ({ unit }) => nameOf(unit));
    /** Adds whatever the parts lead to. */
    const follow = (reached, begin) => {
        const waiting = [...begin];
        for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
            if (reached.has(part))
                continue;
            reached.add(part);
            for (const word of part.words)
                waiting.push(...(byName.get(word) ?? []));
        }
        return reached;
    };
    const named = wordsOf(outside.replace(EXPORTED, ''));
    const always = follow(new Set(), parts.filter(({ unit }) => isCalledUnnamed(unit) || named.has(nameOf(unit))));
    return (unit) => {
        if (unit.kind === 'module')
            return [text];
        const begin = parts.filter((part) => part.unit === unit || surrounds(part.unit, unit));
        return [outside, ...[...follow(new Set(always), begin)].map((part) => part.text)];
    };
}

;// CONCATENATED MODULE: ./build/pipeline/confirm/blind.js




const NOTHING = (0,untrusted/* untrusted */.bp)('');
/** A claim that says nothing but "try it": no sink, any parameter, and the whole unit as its path. */
function blindSuspicion(unit, ruleId, oracle) {
    const { startLine, startColumn } = unit.span;
    const span = { startLine, startColumn, endLine: startLine, endColumn: startColumn };
    return {
        ruleId,
        unit,
        entry: unit,
        sink: { path: unit.path, span, name: oracle, kind: suspicion/* BLIND */.i, syntax: oracle },
        source: 'parameter',
        parameter: undefined,
        flow: [{ path: unit.path, span: unit.span, says: (0,untrusted/* untrusted */.bp)(`${unit.qualifiedName} is given hostile input`) }],
        quote: NOTHING,
        sentence: (0,untrusted/* untrusted */.bp)(`executing ${unit.qualifiedName} showed it`),
        strength: 'hint',
        constantCallers: false,
    };
}
/** Units of a file with every oracle whose own context they speak of and whose rule is wanted: what execution alone can find. */
function blindSuspicions(units, text, language, wanted = () => true) {
    const oracles = Object.entries(confirm_oracles/* ORACLES */.a).filter(([name, { rule, context }]) => wanted(rule, name) && context[language]?.test(text) === true);
    if (oracles.length === 0)
        return [];
    const known = new Map();
    const named = (piece) => {
        const found = known.get(piece) ??
            new Set(oracles.flatMap(([name, { context }]) => (context[language]?.test(piece) === true ? [name] : [])));
        known.set(piece, found);
        return found;
    };
    const spoken = spokenBy(units, text);
    return units.flatMap((unit) => {
        const pieces = spoken(unit);
        return oracles
            .filter(([name]) => pieces.some((piece) => named(piece).has(name)))
            .map(([name, { rule }]) => blindSuspicion(unit, rule, name));
    });
}

// EXTERNAL MODULE: ./build/pipeline/extract/extract.js
var extract = __webpack_require__(1880);
;// CONCATENATED MODULE: ./build/pipeline/extract/idle.js
/** A call, a function that something may call, or a text that looks like one. */
const MAY_CALL = /[\w$\])]\s*\(|=>|\bfunction\b/;
/** Names something, and does nothing that could be observed. */
function isIdle(statement, text) {
    switch (statement.kind) {
        case 'import':
        case 'define':
            return true;
        case 'class':
            return statement.definition.body.every((inner) => isIdle(inner, text));
        case 'assign':
            return statement.value.kind === 'function' || !MAY_CALL.test(text.slice(statement.start, statement.end));
        case 'evaluate':
            return statement.value.kind === 'literal';
        default:
            return false;
    }
}
/** Whether the statements outside functions only import, define and name: to execute them shows nothing. */
const isModuleIdle = (program) => program.errors.length === 0 && program.body().every((statement) => isIdle(statement, program.text));

// EXTERNAL MODULE: ./build/pipeline/extract/passages.js + 35 modules
var passages = __webpack_require__(9694);
// EXTERNAL MODULE: ./build/pipeline/judge/judge-file.js + 83 modules
var judge_file = __webpack_require__(4139);
// EXTERNAL MODULE: ./build/pipeline/judge/reach.js
var reach = __webpack_require__(2452);
// EXTERNAL MODULE: ./build/pipeline/judge-text/judge-text.js
var judge_text = __webpack_require__(9068);
// EXTERNAL MODULE: ./build/pipeline/settle/line-hash.js
var line_hash = __webpack_require__(9654);
;// CONCATENATED MODULE: ./build/pipeline/syntax-gaps.js

const SPENT = 'the file cost more to follow than one file may; split it, or leave it out with `paths`';
const nestedTooDeep = (line) => `the code at line ${line} is nested too deep to be judged; flatten it, or leave the file out with \`paths\``;
/** What of a file could not be judged, for the way it is written. */
function syntaxGaps(program) {
    const [deep] = program.tooDeep;
    if (deep !== undefined)
        return [(0,gap/* gap */.rQ)('unit-unjudged', 'extract', program.path, nestedTooDeep(deep.startLine))];
    const [first] = program.errors;
    if (first === undefined)
        return [];
    const where = `line ${first.startLine}${program.errors.length > 1 ? ` and ${program.errors.length - 1} more places` : ''}`;
    const nothingSound = program.outline.length === 0 && program.body().length === 0 && program.text.trim() !== '';
    if (nothingSound)
        return [
            (0,gap/* gap */.rQ)('file-unparsable', 'extract', program.path, `nothing in it could be parsed (${where}); mend the syntax`),
        ];
    return [(0,gap/* gap */.rQ)('syntax-errors', 'extract', program.path, `syntax error at ${where}; the rest of the file was judged`)];
}

;// CONCATENATED MODULE: ./build/pipeline/examine.js













const isOver = ({ clock }, { signal, deadline }) => signal.aborted || clock.now() >= deadline;
/** What becomes of a file whose turn comes too late. */
const tooLate = ({ path }) => ({
    gap: (0,gap/* gap */.rQ)('deadline', 'judge', path, 'the time was up before it was judged; raise `deadline`'),
});
/** Judges one file: its tree lives only in here. */
async function judge(file, tools, call) {
    const { language } = file;
    if (language === undefined)
        return undefined;
    const text = await tools.read(file.path, call);
    if (text === undefined)
        return { gap: (0,gap/* gap */.rQ)('file-unreadable', 'judge', file.path, 'the file could not be read again; run the scan again') };
    return tools.languages.withProgram({ path: file.path, language, text }, (program) => judgeProgram(program, file, tools, call));
}
/** Undefined when all that could speak about it only execution proves, and nothing is executed: then it must not count as judged. */
async function judgeProgram(program, file, tools, call) {
    const vocabulary = tools.languages.vocabularyOf(program.language);
    const index = tools.indexOf(vocabulary);
    const applicable = tools.retrieval.applicable(file.path, program.language, vocabulary);
    const constitutions = applicable.filter((one) => tools.executes || !(0,rule_book/* isProvedOnly */.Zk)(one));
    if (constitutions.length < applicable.length && constitutions.length === 0)
        return undefined;
    const module = (0,reach/* mayHoldSinks */.zh)(program, index) ? (0,judge_file/* moduleOf */.c)(program) : undefined;
    if (module !== undefined)
        tools.modules.keep(module);
    const modules = module === undefined ? new Map() : await tools.modules.importedBy(module, call);
    const resolve = tools.modules.resolve.bind(tools.modules);
    const context = { index, constitutions, modules, resolve, budget: tools.budget };
    const { suspicions: judged, facts, spent } = (0,judge_file/* judgeFile */.G)(program, module, context);
    const units = (0,extract/* extractUnits */.po)(program).filter((unit) => (0,span/* touches */.yI)(file.inScope, unit.span));
    const harness = tools.languages.harnessOf(program.language);
    const executes = tools.executes && harness !== undefined;
    const tried = executes
        ? blindSuspicions(worthTrying(units, program, harness), program.text, harness, tools.retrieval.proves)
        : [];
    const suspicions = tools.method === 'blind' ? tried : [...judged, ...tried];
    const reportable = suspicions.filter(({ sink, strength }) => sink.path === file.path && (strength !== 'hint' || executes));
    const sinkLines = new Set(reportable.flatMap(linesOf));
    return {
        file,
        language: program.language,
        suspicions,
        facts,
        gaps: [...syntaxGaps(program), ...(spent ? [(0,gap/* gap */.rQ)('budget', 'judge', file.path, SPENT)] : [])],
        lines: program.text.split('\n').length,
        units,
        constitutions: constitutions.map(({ id }) => id),
        lineHashes: sinkLines.size === 0 ? new Map() : (0,line_hash/* lineHashes */.P)(program.text, sinkLines),
        passages: tools.retrieval.aboutTexts(file.path).length === 0 ? [] : passagesInScope(program, file),
        reads: tools.modules.readFor(program),
    };
}
/** What a file of code says to assistants, as far as it stands on lines in scope. */
function passagesInScope(program, { inScope }) {
    if (!(0,passages/* mayInstruct */.ey)(program.text))
        return [];
    const spanOf = (0,judge_text/* placesIn */.yN)(program.text);
    return (0,passages/* passagesOfCode */.Qv)(program).filter((passage) => (0,span/* touches */.yI)(inScope, spanOf(passage)));
}
/** Where a finding may come to stand: at the sink, or at any line of a unit that is tried as a whole. */
function linesOf({ sink, unit: { span } }) {
    if (sink.kind !== suspicion/* BLIND */.i)
        return [sink.span.startLine];
    return Array.from({ length: span.endLine - span.startLine + 1 }, (_, index) => span.startLine + index);
}
/**
 * Statements that only import, define and name are not executed for themselves: every function's probe executes them
 * too. In C nothing runs outside of functions.
 */
function worthTrying(units, program, harness) {
    const isModule = ({ kind }) => kind === 'module';
    const isIdle = harness === 'c' || (units.some(isModule) && isModuleIdle(program));
    return isIdle ? units.filter((unit) => !isModule(unit)) : units;
}


/***/ }),

/***/ 1880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   po: () => (/* binding */ extractUnits)
/* harmony export */ });
/* unused harmony exports MODULE_UNIT, unitAt, unitsInScope */
/* harmony import */ var _contracts_span_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6850);

/** The unit of the statements outside functions. */
const MODULE_UNIT = '<module>';
const isFunction = (one) => one.kind !== 'class';
/** Functions that no other function holds: what is left of the text between them is the module's. */
function outermost(functions) {
    const found = [];
    let end = 0;
    for (const one of functions) {
        if (one.end <= end)
            continue;
        found.push(one);
        end = one.end;
    }
    return found;
}
/** The text outside the given ranges with comments taken out too. */
function outside(program, ranges) {
    const skipped = [...ranges, ...program.comments()].sort((a, b) => a.start - b.start || b.end - a.end);
    let text = '';
    let from = 0;
    for (const { start, end } of skipped) {
        if (start > from)
            text += program.text.slice(from, start);
        from = Math.max(from, end);
    }
    return text + program.text.slice(from);
}
/** Whether anything stands outside functions; a class's own line says nothing by itself but its body may. */
const hasModuleCode = (program, functions) => /[^\s;{}]/u.test(outside(program, outermost(functions)));
function moduleUnit(program) {
    const { path, language, text } = program;
    const span = program.span({ start: 0, end: text.length });
    return { path, language, kind: 'module', qualifiedName: MODULE_UNIT, span };
}
/**
 * The units of a file: functions and methods in source order, nested ones included, then one for the statements outside
 * of them, if there are any. Needs the outline only; nothing is lowered.
 */
function extractUnits(program) {
    const { path, language } = program;
    const functions = program.outline.filter(isFunction);
    const units = functions.map((one) => ({
        path,
        language,
        kind: one.kind === 'method' ? 'method' : 'function',
        qualifiedName: one.qualifiedName,
        span: program.span(one),
    }));
    return hasModuleCode(program, functions) ? [...units, moduleUnit(program)] : units;
}
const before = (lineA, columnA, lineB, columnB) => lineA < lineB || (lineA === lineB && columnA <= columnB);
/** Whether one span lies in another; the same span does. */
const holds = (outer, inner) => before(outer.startLine, outer.startColumn, inner.startLine, inner.startColumn) &&
    before(inner.endLine, inner.endColumn, outer.endLine, outer.endColumn);
/** The innermost unit that holds a span: the function around it, else the module; undefined when no unit does. */
function unitAt(units, span) {
    let found;
    for (const unit of units) {
        const inside = unit.kind === 'module' ? found === undefined : holds(unit.span, span);
        if (inside && (found === undefined || found.kind === 'module' || holds(found.span, unit.span)))
            found = unit;
    }
    return found;
}
/** Whether some line of the range belongs to no function at all: then it is the module's. */
function leavesFunctions(range, functions, lastLine) {
    const spans = functions
        .map(({ span }) => ({ start: span.startLine, end: span.endLine }))
        .sort((a, b) => a.start - b.start);
    let line = range.start;
    const end = Math.min(range.end, lastLine);
    for (const span of spans) {
        if (span.start > line)
            break;
        line = Math.max(line, span.end + 1);
    }
    return line <= end;
}
/**
 * Units with a line among the given ones. A function counts when any of its lines does, those of functions nested in it
 * included; the module when a line outside all functions does.
 */
function unitsInScope(units, inScope) {
    const functions = units.filter((unit) => unit.kind !== 'module');
    return units.filter((unit) => {
        if (unit.kind !== 'module')
            return touches(inScope, unit.span);
        return inScope.some((range) => leavesFunctions(range, functions, unit.span.endLine));
    });
}


/***/ }),

/***/ 9694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ey: () => (/* reexport */ mayInstruct),
  T5: () => (/* binding */ passages_passagesOf),
  Qv: () => (/* binding */ passagesOfCode)
});

// UNUSED EXPORTS: SOURCES

// EXTERNAL MODULE: ./build/contracts/passage.js
var passage = __webpack_require__(1344);
;// CONCATENATED MODULE: ./build/pipeline/extract/anchored.js

/** A text that is a piece of the file as it stands. */
const slice = (file, start, end) => ({
    text: file.slice(start, end),
    anchors: [{ text: 0, source: start }],
    start,
    end,
});
/** One after the other, with something between them. Pieces of one file, in its order. */
function join(pieces, between) {
    const anchors = [];
    const texts = [];
    let length = 0;
    for (const piece of pieces) {
        if (texts.length > 0) {
            texts.push(between);
            length += between.length;
        }
        for (const { text, source } of piece.anchors)
            anchors.push({ text: length + text, source });
        texts.push(piece.text);
        length += piece.text.length;
    }
    const [first] = pieces;
    const last = pieces.at(-1);
    return { text: texts.join(''), anchors, start: first?.start ?? 0, end: last?.end ?? 0 };
}
const place = (piece, offset) => (0,passage/* sourceOf */.v)(piece, offset, offset)[0];
/** A text with pieces of it replaced; the replacements in order and apart, by offsets of the text. */
function replace(piece, replacements) {
    if (replacements.length === 0)
        return piece;
    const texts = [];
    const anchors = [];
    let length = 0;
    let done = 0;
    const keep = (to) => {
        if (to <= done)
            return;
        anchors.push({ text: length, source: place(piece, done) });
        for (const { text, source: at } of piece.anchors) {
            if (text > done && text < to)
                anchors.push({ text: length + text - done, source: at });
        }
        texts.push(piece.text.slice(done, to));
        length += to - done;
    };
    for (const { start, end, by } of replacements) {
        keep(start);
        if (by !== '')
            anchors.push({ text: length, source: place(piece, start) });
        texts.push(by);
        length += by.length;
        done = end;
    }
    keep(piece.text.length);
    return { text: texts.join(''), anchors, start: piece.start, end: piece.end };
}
const WORD = /[\p{L}\p{N}]+/gu;
/** How far ahead in the file the next word of a text is looked for: past escapes, quotes and indentation. */
const REACH = 2_000;
/**
 * A text whose escapes, indentation and joints were resolved, beside the piece of the file that it was written as: word
 * by word, for what a language makes of a string need not be known to find its words.
 */
function align(text, file, start, end) {
    const anchors = [{ text: 0, source: start }];
    const written = file.slice(start, end);
    let cursor = 0;
    for (const { 0: word, index } of text.matchAll(WORD)) {
        const found = written.slice(cursor, cursor + REACH).indexOf(word);
        if (found < 0)
            continue;
        const source = start + cursor + found;
        const last = anchors.at(-1);
        if (last !== undefined && source - last.source !== index - last.text)
            anchors.push({ text: index, source });
        cursor += found + word.length;
    }
    return { text, anchors, start, end };
}

;// CONCATENATED MODULE: ./build/pipeline/extract/hidden/readable.js
/** How much of one hidden text is looked at. */
const LONGEST = 100_000;
/** Letters, digits, blanks and the signs of prose. */
const PRINTED = /[\p{L}\p{M}\p{N}\s.,;:!?'"“”‘’`()[\]{}<>/\\@#$%&*+=_|~^-]/gu;
/** Whether characters are text at all: nearly everything is printed, and most of that is letters. */
function isText(text, letters = 3) {
    const signs = [...text];
    const printed = text.match(PRINTED)?.length ?? 0;
    const lettersIn = text.match(/\p{L}/gu)?.length ?? 0;
    return lettersIn >= letters && printed >= signs.length * 0.95 && lettersIn >= signs.length * 0.5;
}
/** Fewer words say nothing to anybody. */
const WORDS = 3;
const wordsIn = (text) => text.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;
/** Whether it is prose that could say something: several words, or characters of a script without blanks. */
const isReadable = (text) => isText(text, 8) && (wordsIn(text) >= WORDS || /\p{Script=Han}{6}/u.test(text));
/** The bytes as text; undefined where they are none. */
function utf8(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/pipeline/extract/hidden/base64.js

const BLOB = /[A-Za-z0-9+/_-]{24,}={0,2}(?:\r?\n[ \t]*[A-Za-z0-9+/_-]{24,}={0,2})*/g;
function* find(text) {
    for (const { 0: blob, index } of text.matchAll(BLOB)) {
        const signs = blob.slice(0, LONGEST).replace(/[^A-Za-z0-9+/_-]/g, '');
        const said = utf8(Buffer.from(signs.slice(0, signs.length - (signs.length % 4 === 1 ? 1 : 0)), 'base64'));
        if (said !== undefined && isReadable(said))
            yield { start: index, end: index + blob.length, text: said };
    }
}
const BASE64 = {
    says: 'as base64',
    kind: 'encoding',
    payload: false,
    mayFind: /[A-Za-z0-9+/_-]{24}/,
    find,
};

;// CONCATENATED MODULE: ./build/pipeline/extract/hidden/lines.js
/** What may stand around a place and still be one line. */
const lines_REACH = 400;
/** The line around a place, as far as it reaches. */
function lineAround(text, start, end) {
    const before = text.slice(Math.max(0, start - lines_REACH), start);
    const after = text.slice(end, end + lines_REACH);
    const stop = after.indexOf('\n');
    return { start: start - before.length + before.lastIndexOf('\n') + 1, end: end + (stop < 0 ? after.length : stop) };
}
/** Lines in which a pattern occurs, each once, as something makes of them. */
function* linesWith(text, pattern, read) {
    let done = 0;
    for (const { 0: found, index } of text.matchAll(pattern)) {
        if (index < done)
            continue;
        const line = lineAround(text, index, index + found.length);
        done = line.end;
        const said = read(text.slice(line.start, line.end));
        if (said !== undefined)
            yield { ...line, text: said };
    }
}

;// CONCATENATED MODULE: ./build/pipeline/extract/hidden/bidi.js

/** Embeddings, overrides and isolates with what they hold, to their end or the end of the line. */
const RUN = /[\u202a\u202b\u202d\u202e\u2066-\u2068]([^\n\u202c\u2069]*)[\u202c\u2069]?/gu;
const CONTROLS = /[\u202a-\u202e\u2066-\u2069]/gu;
/** Scripts that run from right to left have use for them. */
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const reversed = (text) => [...text].toReversed().join('');
function* bidi_find(text) {
    for (const { 0: run, index } of text.matchAll(RUN)) {
        const said = run.replace(CONTROLS, '');
        if (!/[A-Za-z]{3}/.test(said))
            continue;
        const { start, end } = lineAround(text, index, index);
        if (RIGHT_TO_LEFT.test(text.slice(start, end)))
            continue;
        const isTurned = run.startsWith('\u202e') || run.startsWith('\u202b') || run.startsWith('\u2067');
        yield { start: index, end: index + run.length, text: isTurned ? `${reversed(said)}\n${said}` : said };
    }
}
/** Latin text whose order on the screen is not its own. */
const BIDI = {
    says: 'behind direction controls, which show it in another order than it is read in',
    kind: 'characters',
    payload: true,
    mayFind: /[\u202a-\u202e\u2066-\u2069]/u,
    find: bidi_find,
};

;// CONCATENATED MODULE: ./build/pipeline/extract/hidden/broken-words.js

/** A character without width between two Latin letters breaks a word for machines, and for nobody else. */
const BROKEN = /[A-Za-z][\u200b-\u200d\u2060-\u2064\u180e\ufeff\u00ad][A-Za-z]/g;
const SIGNS = /[\u200b-\u200d\u2060-\u2064\u180e\ufeff\u00ad]/g;
/** Words that only readers see as words. */
const BROKEN_WORDS = {
    says: 'by characters without width inside of its words',
    kind: 'characters',
    payload: false,
    mayFind: /[A-Za-z][\u200b-\u200d\u2060-\u2064\u180e\ufeff\u00ad][A-Za-z]/,
    find: (text) => linesWith(text, BROKEN, (line) => ((line.match(BROKEN)?.length ?? 0) > 1 ? line.replace(SIGNS, '') : undefined)),
};

;// CONCATENATED MODULE: ./build/pipeline/extract/hidden/comments.js
/** A link definition that nothing links to, which is how Markdown is commented out. */
const DEFINITION = /^ {0,3}\[[^\]\n]{1,40}\]:[ \t]*(?:#|<>|<#>)[ \t]*(?:\(([^\n]*)\)|"([^"\n]*)"|'([^'\n]*)')/gm;
function* comments_find(text) {
    for (let start = text.indexOf('<!--'); start >= 0;) {
        const close = text.indexOf('-->', start + 4);
        const end = close < 0 ? text.length : close;
        yield { start, end: Math.min(end + 3, text.length), text: text.slice(start + 4, end) };
        start = close < 0 ? -1 : text.indexOf('<!--', close + 3);
    }
    for (const { 0: whole, 1: a, 2: b, 3: c, index } of text.matchAll(DEFINITION))
        yield { start: index, end: index + whole.length, text: a ?? b ?? c ?? '' };
}
/** Comments: a page does not show them, and a model reads them. */
const COMMENTS = {
    says: 'in a comment, which a rendered page does not show',
    kind: 'markup',
    payload: false,
    mayFind: /<!--|\]:[ \t]*[#<]/,
    find: comments_find,
};

;// CONCATENATED MODULE: ./build/pipeline/extract/hidden/escapes.js

/** `\u0069\u0067…`, `&#105;&#103;…`, `U+0069 U+0067`. */
const escapes_BLOB = /(?:(?:\\u\{?|U\+)[0-9a-fA-F]{2,6}\}?[ ,]?){8,}|(?:&#(?:\d{2,7}|[xX][0-9a-fA-F]{2,6});[ ]?){8,}/g;
const EACH = /&#(\d+);|(?:\\u\{?|U\+|&#[xX])([0-9a-fA-F]+)/g;
const signOf = ([, decimal, hexadecimal]) => {
    const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
};
function* escapes_find(text) {
    for (const { 0: blob, index } of text.matchAll(escapes_BLOB)) {
        const said = [...blob.slice(0, LONGEST).matchAll(EACH)].map(signOf).join('');
        if (isReadable(said))
            yield { start: index, end: index + blob.length, text: said };
    }
}
const ESCAPES = {
    says: 'as character escapes',
    kind: 'encoding',
    payload: false,
    mayFind: /\\u|U\+|&#/,
    find: escapes_find,
};

;// CONCATENATED MODULE: ./build/pipeline/extract/hidden/far-text.js
/** Columns of blanks that push text out of a window, and empty lines that push it below one. */
const COLUMNS = 120;
const LINES = 30;
/** As much as is said in one go. */
const LONG = 2_000;
function* far_text_find(text) {
    for (const { 0: blanks, index } of text.matchAll(/\s{30,}/gu)) {
        const start = index + blanks.length;
        const lines = blanks.split('\n');
        const isFar = (lines.at(-1)?.length ?? 0) >= COLUMNS;
        if (start >= text.length || !(isFar || lines.length > LINES))
            continue;
        const stop = isFar ? text.indexOf('\n', start) : -1;
        const end = Math.min(stop < 0 ? text.length : stop, start + LONG);
        yield { start, end, text: text.slice(start, end) };
    }
}
/** Text where nobody scrolls. */
const FAR_TEXT = {
    says: 'far away, behind blanks or empty lines',
    kind: 'layout',
    payload: false,
    mayFind: /\s{30}/u,
    find: far_text_find,
};

;// CONCATENATED MODULE: ./build/pipeline/extract/hidden/hex.js

/** `69676e6f…`, `69 67 6e`, `\x69\x67`, `0x69, 0x67`. */
const hex_BLOB = /(?<![0-9A-Za-z])(?:(?:\\x|0x)?[0-9a-fA-F]{2}(?:, ?|[ :\n])?){14,}/g;
function* hex_find(text) {
    for (const { 0: blob, index } of text.matchAll(hex_BLOB)) {
        const digits = blob
            .slice(0, LONGEST)
            .replace(/\\x|0x/g, '')
            .replace(/[^0-9a-fA-F]/g, '');
        const said = utf8(Buffer.from(digits, 'hex'));
        if (said !== undefined && isReadable(said))
            yield { start: index, end: index + blob.length, text: said };
    }
}
const HEX = {
    says: 'as hexadecimal digits',
    kind: 'encoding',
    payload: false,
    mayFind: /[0-9a-fA-F]{2}(?:, ?|[ :])?(?:\\x|0x)?[0-9a-fA-F]{2}/,
    find: hex_find,
};

;// CONCATENATED MODULE: ./build/pipeline/extract/hidden/lookalikes.js

const TWINS = Object.fromEntries('аa еe оo рp сc уy хx ѕs іi јj ԁd һh ӏl ԝw кk мm тt вb нh АA ВB ЕE КK МM НH ОO РP СC ТT ХX οo ιi νv αa ρp υu Αa Βb Εe Ιi Οo Ρp Τt'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)]));
const TWIN = Object.keys(TWINS).join('');
/** Latin letters and letters that look like Latin ones in one word: `μs`, `kΩ` and `Δt` are none. */
const MIXED = new RegExp(`[A-Za-z][${TWIN}]|[${TWIN}][A-Za-z]`, 'g');
const unmasked = (line) => line.replace(new RegExp(`[${TWIN}]`, 'g'), (sign) => TWINS[sign] ?? sign);
/** Words that look like other words. */
const LOOKALIKES = {
    says: 'by letters of other scripts that look like Latin ones',
    kind: 'characters',
    payload: false,
    mayFind: new RegExp(MIXED.source),
    find: (text) => linesWith(text, MIXED, unmasked),
};

;// CONCATENATED MODULE: ./build/pipeline/extract/hidden/morse.js

/** The international code, by its letters and digits. */
const LETTERS = '.- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..';
const DIGITS = '----- .---- ..--- ...-- ....- ..... -.... --... ---.. ----.';
const MEANS = new Map([
    ...LETTERS.split(' ').map((code, i) => [code, String.fromCharCode(97 + i)]),
    ...DIGITS.split(' ').map((code, i) => [code, String(i)]),
]);
/** Signs of dots and dashes with blanks between, a slash or a wide blank between words; a rule of dashes has no blanks. */
const MORSE = /(?<![\w.-])[.-]{1,5}(?:(?: {1,7}| ?[/|] ?)[.-]{1,5}){9,}(?![\w.-])/g;
const said = (code) => code
    .split(/ ?[/|] ?| {3,}/)
    .map((word) => word
    .split(/ +/)
    .map((sign) => MEANS.get(sign) ?? '\ufffd')
    .join(''))
    .join(' ');
function* morse_find(text) {
    for (const { 0: code, index } of text.matchAll(MORSE)) {
        const words = said(code);
        if (isReadable(words))
            yield { start: index, end: index + code.length, text: words };
    }
}
const MORSE_CODE = {
    says: 'as Morse code',
    kind: 'encoding',
    payload: false,
    mayFind: /[.-]{1,5} [.-]{1,5} [.-]/,
    find: morse_find,
};

;// CONCATENATED MODULE: ./build/pipeline/extract/hidden/percent.js

const percent_BLOB = /(?<![\w.~!*'()%+-])[\w.~!*'()+-]*(?:%[0-9a-fA-F]{2}[\w.~!*'()+-]*){3,}/g;
function decode(blob) {
    try {
        return decodeURIComponent(blob.replaceAll('+', ' '));
    }
    catch {
        return undefined;
    }
}
function* percent_find(text) {
    for (const { 0: blob, index } of text.matchAll(percent_BLOB)) {
        const said = decode(blob.slice(0, LONGEST).replace(/%[0-9a-fA-F]?$/, ''));
        if (said !== undefined && isReadable(said))
            yield { start: index, end: index + blob.length, text: said };
    }
}
const PERCENT = {
    says: 'in percent-encoding',
    kind: 'encoding',
    payload: false,
    mayFind: /%[0-9a-fA-F]{2}/,
    find: percent_find,
};

;// CONCATENATED MODULE: ./build/pipeline/extract/hidden/tags.js

const tags_RUN = /[\u{e0001}\u{e0020}-\u{e007f}]+/gu;
/** A flag of a region is a black flag, some letters and digits as tags, and the tag that ends it. */
const FLAG = /^[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{2,6}\u{e007f}$/u;
const tags_decode = (run) => [...run].map((tag) => String.fromCharCode((tag.codePointAt(0) ?? 0) & 0x7f)).join('');
function* tags_find(text) {
    for (const { 0: run, index } of text.matchAll(tags_RUN)) {
        if (FLAG.test(run) && text.slice(0, index).endsWith('\u{1f3f4}'))
            continue;
        const said = tags_decode(run.slice(0, LONGEST)).replace(/\p{Cc}/gu, '');
        if (/[A-Za-z]{2}/.test(said))
            yield { start: index, end: index + run.length, text: said };
    }
}
/** ASCII as Unicode tags: characters of their own that nothing prints. */
const TAGS = {
    says: 'in Unicode tag characters',
    kind: 'characters',
    payload: true,
    mayFind: /[\u{e0020}-\u{e007e}]/u,
    find: tags_find,
};

;// CONCATENATED MODULE: ./build/pipeline/extract/hidden/terminal.js


const ESCAPE = '\u001b';
/** Control sequences, titles and other strings that a terminal takes and does not print. */
const SEQUENCE = new RegExp(`${ESCAPE}\\[[0-9;?]*[ -/]*[@-~]|${ESCAPE}[\\]PX^_]|${ESCAPE}[ -/]*[0-~]`, 'g');
/** A title, a device string: what follows is not printed until its end. */
const UNPRINTED = new RegExp(`${ESCAPE}[\\]PX^_]([^\\u0007${ESCAPE}]{1,2000})`, 'g');
function* terminal_find(text) {
    for (const { 0: whole, 1: said = '', index } of text.matchAll(UNPRINTED))
        yield { start: index, end: index + whole.length, text: said.replace(/^\d+;/, '') };
    yield* linesWith(text, SEQUENCE, (line) => line.slice(0, LONGEST).replace(SEQUENCE, ''));
}
/** Escapes by which a terminal conceals or overwrites what a file says. */
const TERMINAL = {
    says: 'behind terminal escapes',
    kind: 'characters',
    payload: false,
    mayFind: new RegExp(ESCAPE),
    find: terminal_find,
};

;// CONCATENATED MODULE: ./build/pipeline/extract/hidden/turned-letters.js


/** Words without which hardly an instruction to a model is said. */
const turned_letters_WORDS = 'ignore instruction previous system prompt assistant secret password reveal execute following disregard override user'.split(' ');
const rot13 = (text) => text.replace(/[A-Za-z]/g, (letter) => {
    const base = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
});
const turned_letters_reversed = (text) => [...text].toReversed().join('');
/** Whole words, with the letter of a plural on either side. */
const inOther = (turn) => new RegExp(`\\b[a-z]?(?:${turned_letters_WORDS.map(turn).join('|')})[a-z]?\\b`, 'gi');
/** At least two of the words: one may be a name. */
function detector(says, turn) {
    const words = inOther(turn);
    return {
        says,
        kind: 'encoding',
        payload: false,
        mayFind: new RegExp(words.source, 'i'),
        find: (text) => linesWith(text, words, (line) => (line.match(words)?.length ?? 0) > 1 ? turn(line.slice(0, LONGEST)) : undefined),
    };
}
const ROT13 = detector('as rot13', rot13);
const REVERSED = detector('by being written backwards', turned_letters_reversed);

// EXTERNAL MODULE: ./build/contracts/any-of.js
var any_of = __webpack_require__(9002);
;// CONCATENATED MODULE: ./build/pipeline/extract/hidden/unseen-html.js


const TAG = /<([A-Za-z][\w-]{0,20})\b([^<>]{1,2000})>/g;
const STYLES = (0,any_of/* anyOf */.E)([
    /display\s*:\s*none/,
    /visibility\s*:\s*(?:hidden|collapse)/,
    /opacity\s*:\s*0(?:\.0+)?(?![.\d])/,
    /font-size\s*:\s*0*(?:\.\d+|[01])?(?:px|pt|em|rem|%)?(?![.\d])/,
    /(?:^|[;\s"'])(?:max-)?(?:width|height)\s*:\s*0(?:px)?(?![.\d%])/,
    /text-indent\s*:\s*-\d{3}/,
    /(?:left|right|top)\s*:\s*-\d{3}/,
    /clip(?:-path)?\s*:\s*(?:rect\(0|inset\((?:50|100)%)/,
    /(?:^|[;\s"'])color\s*:\s*(?:white|transparent|#fff(?:fff)?\b|rgba?\(\s*255\s*,\s*255\s*,\s*255|rgba\([^)]*,\s*0\s*\))/,
], 'i');
const ATTRIBUTES = /(?:^|\s)hidden(?:\s|=|$)|color\s*=\s*["']?(?:white|#fff(?:fff)?\b)|(?:^|\s)size\s*=\s*["']?0/i;
/** Mathematics of a page prints in colours too. */
const MATHS = /\\(?:(?:text)?color\{white\}|h?phantom|vphantom)\s*\{([^{}]{1,2000})\}/g;
const hides = (attributes) => STYLES.test(attributes) || ATTRIBUTES.test(attributes);
const textIn = (html) => html
    .replace(/<[^<>]{0,2000}>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
function* unseen_html_find(text) {
    const lower = text.toLowerCase();
    const unclosed = new Set();
    for (const { 0: tag, 1: name = '', 2: attributes = '', index } of text.matchAll(TAG)) {
        const element = name.toLowerCase();
        if (!hides(attributes) || unclosed.has(element))
            continue;
        const from = index + tag.length;
        const close = lower.indexOf(`</${element}`, from);
        if (close < 0)
            unclosed.add(element);
        const end = close < 0 ? Math.min(text.length, from + LONGEST) : close;
        yield { start: index, end, text: textIn(text.slice(from, Math.min(end, from + LONGEST))) };
    }
    for (const { 0: whole, 1: said = '', index } of text.matchAll(MATHS))
        yield { start: index, end: index + whole.length, text: said };
}
/** Elements that a page has and does not show. */
const UNSEEN_HTML = {
    says: 'in an element that a page does not show',
    kind: 'markup',
    payload: false,
    mayFind: /style\s*=|hidden|color|size\s*=|phantom/i,
    find: unseen_html_find,
};

;// CONCATENATED MODULE: ./build/pipeline/extract/hidden/variation-selectors.js

/** One selector after a character is how scripts and emoji choose a form; many in a row choose nothing. */
const variation_selectors_RUN = /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]{6,}/gu;
const byteOf = (selector) => {
    const code = selector.codePointAt(0) ?? 0;
    return code >= 0xe0100 ? code - 0xe0100 + 16 : code - 0xfe00;
};
function variation_selectors_decode(run) {
    const bytes = [...run].slice(0, LONGEST).map(byteOf);
    const nibbles = bytes.flatMap((high, i) => (i % 2 === 0 ? [high * 16 + (bytes[i + 1] ?? 0)] : []));
    return [bytes, ...(bytes.every((byte) => byte < 16) ? [nibbles] : [])]
        .map((all) => utf8(Uint8Array.from(all)))
        .find((text) => text !== undefined && isText(text));
}
function* variation_selectors_find(text) {
    for (const { 0: run, index } of text.matchAll(variation_selectors_RUN)) {
        const said = variation_selectors_decode(run);
        if (said !== undefined)
            yield { start: index, end: index + run.length, text: said };
    }
}
/** Bytes as variation selectors, often behind an innocent emoji. */
const VARIATION_SELECTORS = {
    says: 'in variation selectors',
    kind: 'characters',
    payload: true,
    mayFind: /[\ufe00-\ufe0f\u{e0100}-\u{e01ef}]{6}/u,
    find: variation_selectors_find,
};

;// CONCATENATED MODULE: ./build/pipeline/extract/hidden/zero-width.js

/** Bits of at least two letters: joiners of scripts and emoji never stand in such numbers. */
const zero_width_RUN = /[\u200b-\u200d\u2060-\u2064\u180e\ufeff]{16,}/gu;
const zero_width_EACH = /[\u200b-\u200d\u2060-\u2064\u180e\ufeff]/gu;
/** Spread over a text between Latin letters, where no joiner belongs. */
const SPREAD = 64;
const bytesOf = (bits, width) => Uint8Array.from((bits.match(new RegExp(`.{${width}}`, 'g')) ?? []).map((byte) => Number.parseInt(byte, 2)));
/** A bit a character, with or without a sign between letters. */
function* readings(run) {
    const symbols = [...new Set(run)];
    const bitsBy = (zero, one) => [...run].flatMap((sign) => (sign === zero ? ['0'] : sign === one ? ['1'] : [])).join('');
    for (const zero of symbols) {
        for (const one of symbols) {
            if (one === zero)
                continue;
            if (symbols.length === 2) {
                yield utf8(bytesOf(bitsBy(zero, one), 8)) ?? '';
                yield utf8(bytesOf(bitsBy(zero, one), 7)) ?? '';
                const wide = bytesOf(bitsBy(zero, one), 16).length;
                if (wide > 1)
                    yield wideOf(bitsBy(zero, one));
            }
            else {
                const groups = run.split(new RegExp(`[^${zero}${one}]+`, 'u')).filter((group) => group !== '');
                yield groups
                    .map((group) => [...group].map((sign) => (sign === zero ? '0' : '1')).join(''))
                    .map((bits) => String.fromCharCode(Number.parseInt(bits, 2) & 0xffff))
                    .join('');
            }
        }
    }
}
const wideOf = (bits) => (bits.match(/.{16}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 2))).join('');
/** Two bits a character, in the order in which the characters stand in Unicode. */
function quaternary(run) {
    const symbols = [...new Set(run)].sort();
    if (symbols.length !== 4)
        return '';
    const bits = [...run].map((sign) => symbols.indexOf(sign).toString(2).padStart(2, '0')).join('');
    return utf8(bytesOf(bits, 8)) ?? '';
}
function zero_width_decode(run) {
    const kept = run.slice(0, LONGEST * 8);
    const kinds = new Set(kept).size;
    if (kinds < 2 || kinds > 4)
        return undefined;
    const found = [quaternary(kept), ...readings(kept)].find((text) => isText(text));
    return found?.replaceAll('\u0000', '');
}
/** Those that stand beside Latin letters, where they join nothing. */
function* spread(text) {
    const places = [...text.matchAll(zero_width_EACH)].filter(({ index }) => /[ -~\n]/.test(text[index - 1] ?? '\n'));
    const [first, last] = [places[0], places.at(-1)];
    if (places.length < SPREAD || first === undefined || last === undefined)
        return;
    const said = zero_width_decode(places.map(([sign]) => sign).join(''));
    if (said !== undefined)
        yield { start: first.index, end: last.index + 1, text: said };
}
function* zero_width_find(text) {
    let any = false;
    for (const { 0: run, index } of text.matchAll(zero_width_RUN)) {
        const said = zero_width_decode(run);
        if (said === undefined)
            continue;
        any = true;
        yield { start: index, end: index + run.length, text: said };
    }
    if (!any)
        yield* spread(text);
}
/** Bits as characters without width. */
const ZERO_WIDTH = {
    says: 'in characters without width',
    kind: 'characters',
    payload: true,
    mayFind: /[\u200b-\u200d\u2060-\u2064\u180e\ufeff]/u,
    find: zero_width_find,
};

;// CONCATENATED MODULE: ./build/pipeline/extract/hidden/index.js
















/** Every way to hide text that is looked for; its name stands in a passage. */
const DETECTORS = {
    tags: TAGS,
    'zero-width': ZERO_WIDTH,
    'variation-selectors': VARIATION_SELECTORS,
    bidi: BIDI,
    'broken-words': BROKEN_WORDS,
    lookalikes: LOOKALIKES,
    terminal: TERMINAL,
    comments: COMMENTS,
    'unseen-html': UNSEEN_HTML,
    'far-text': FAR_TEXT,
    base64: BASE64,
    hex: HEX,
    escapes: ESCAPES,
    percent: PERCENT,
    morse: MORSE_CODE,
    rot13: ROT13,
    reversed: REVERSED,
};

;// CONCATENATED MODULE: ./build/pipeline/extract/hidden.js


/** Finds of one passage or file: more of them hide nothing any more, they are what it is made of. */
const MOST = 200;
/** A text that was found in another one: all of it stands where it was hidden. */
const found = (piece, start, end, text) => {
    const [from, to] = (0,passage/* sourceOf */.v)(piece, start, end);
    return { text, anchors: [{ text: 0, source: from }], start: from, end: to };
};
function* finds(piece, kinds) {
    for (const [by, detector] of Object.entries(DETECTORS)) {
        if (!kinds.includes(detector.kind) || !detector.mayFind.test(piece.text))
            continue;
        let count = 0;
        for (const { start, end, text } of detector.find(piece.text)) {
            if (text.trim() === '')
                continue;
            if (count >= MOST)
                break;
            count += 1;
            yield { by, detector, content: found(piece, start, end, text), start };
        }
    }
}
const hiddenBy = (by, { says, payload }) => ({ by, says, payload });
/**
 * What is hidden in a text, read. What comes to light is searched once more for encoded text, and no further.
 * @param isShown whether what stands at an offset of the text is plain to see, as markup in a block of code is
 */
function hiddenPassages(piece, { name, place }, kinds, isShown = () => false) {
    return [...finds(piece, kinds)].flatMap(({ by, detector, content, start }) => {
        const quoted = detector.kind === 'markup' && isShown(start);
        const inner = [...finds({ ...content, end: content.start }, ['encoding'])].map((deeper) => ({
            ...content,
            text: deeper.content.text,
            name,
            place,
            quoted,
            hidden: { ...hiddenBy(deeper.by, deeper.detector), says: `${deeper.detector.says}, ${detector.says}` },
        }));
        return [{ ...content, name, place, quoted, hidden: hiddenBy(by, detector) }, ...inner];
    });
}

;// CONCATENATED MODULE: ./build/pipeline/extract/prompt-keys.js
/** Names whose text a model is given as what it is to do. */
const PROMPT = /prompt|instructions?$|^(?:custom_?)?instructions?|system_?message|^system$|^persona$|^preamble$|developer_?message|^role_?definition$|^when_?to_?use$|^rules$|^guidelines$/i;
/** Names of what a tool says of itself to a model. */
const DESCRIPTION = /^(?:description|summary|title|instructions?)$/i;
/** What a chat message says; a message is known by its role beside it. */
const CONTENT = /^(?:content|text|parts)$/i;
/** Whether something of this name is a prompt. `promptTemplate`, `SYSTEM_PROMPT`, `custom-instructions`. */
const isPromptName = (name) => PROMPT.test(name.replaceAll('-', '_')) && !NOT_A_TEXT.test(name);
/** Names of numbers and switches about prompts. */
const NOT_A_TEXT = /tokens?$|length$|count$|size$|_?id$|path$|file$|url$|color|version$|hash$|enabled$/i;
const isDescriptionName = (name) => DESCRIPTION.test(name);
const isContentName = (name) => CONTENT.test(name);
/** Fewer characters than this instruct nobody. */
const SHORTEST = 16;
/** Whether a text is prose: words with blanks between them. */
const isProse = (text) => text.length >= SHORTEST && (/\p{L}\s+\p{L}/u.test(text) || /[\p{Script=Han}\p{Script=Hiragana}]{8}/u.test(text));
/**
 * What the text under these keys is to a model, in a file of data: a prompt by the name of any of its keys, or a
 * description where the file as a whole speaks to assistants.
 */
function placeOfKeys(keys, instructs) {
    const names = keys.filter((key) => !/^\d+$/.test(key));
    if (names.some(isPromptName))
        return 'prompt';
    const last = names.at(-1) ?? '';
    if (names.length > 1 && isContentName(last) && names.some((name) => /^(?:messages|conversation|chat)$/i.test(name)))
        return 'prompt';
    if (!instructs)
        return names.includes('mcpServers') && isDescriptionName(last) ? 'description' : undefined;
    return isDescriptionName(last) ? 'description' : 'instructions';
}

// EXTERNAL MODULE: ./build/contracts/bodies.js
var bodies = __webpack_require__(6506);
;// CONCATENATED MODULE: ./build/pipeline/extract/texts.js
/** What stands for a value that only a run knows. */
const VALUE = '{}';
/** Signs and pieces of one list that are read: a longer one is data. */
const MOST_SIGNS = 20_000;
const texts_MOST = 500;
/** The parts of a callee's name, in one. */
function chainOf(callee) {
    if (callee.kind === 'name')
        return callee.name;
    if (callee.kind === 'member')
        return `${chainOf(callee.object)}.${callee.name}`;
    return callee.kind === 'call' ? chainOf(callee.callee) : '';
}
/** Methods of strings that leave what they say as it is. */
const KEEPS = /^(?:format|formatted|strip|trim|lstrip|rstrip|trimStart|trimEnd|dedent|stripIndent|concat|replace|replaceAll|toString)$/;
/** Calls that make a list of what they are given. */
const LISTS = /^(?:List\.of|Arrays\.asList|Stream\.of|Set\.of)$/;
const pieces = (values, lists) => values.slice(0, texts_MOST).map((value) => ({ start: value.start, end: value.end, text: textOf(value, lists) ?? VALUE }));
/** What a list holds; of a name what it was given before. */
function piecesOf(list, lists) {
    if (list?.kind === 'name')
        return lists.get(list.name);
    if (list?.kind === 'collection' && list.form !== 'map')
        return pieces(list.entries.map(({ value }) => value), lists);
    if (list?.kind !== 'call')
        return undefined;
    if (LISTS.test(chainOf(list.callee)))
        return pieces(list.args.map(({ value }) => value), lists);
    return list.callee.kind === 'member' && list.callee.name === 'filter'
        ? piecesOf(list.callee.object, lists)
        : undefined;
}
/** `sep.join(list)`, `list.join(sep)`, `strings.Join(list, sep)`, `String.join(sep, list)` and `String.join(sep, a, b)`. */
function joined(expression, lists) {
    if (expression.kind !== 'call' || expression.callee.kind !== 'member')
        return undefined;
    const { object, name } = expression.callee;
    if (name !== 'join' && name !== 'Join')
        return undefined;
    const [first, second] = expression.args.map(({ value }) => value);
    const chain = chainOf(expression.callee);
    const of = (list, between) => {
        const held = piecesOf(list, lists);
        const sign = between === undefined ? ',' : (textOf(between, lists) ?? ' ');
        return held === undefined ? undefined : { pieces: held, between: sign };
    };
    if (chain === 'strings.Join')
        return of(first, second);
    if (chain === 'String.join')
        return of(second, first) ?? apart(expression.args, lists);
    return textOf(object, lists) === undefined ? of(object, first) : of(first, object);
}
function apart([between, ...rest], lists) {
    const values = rest.map(({ value }) => value);
    return { pieces: pieces(values, lists), between: (between && textOf(between.value, lists)) ?? ' ' };
}
const together = (values, lists) => values.map((value) => textOf(value, lists) ?? VALUE).join('');
/** What stands between the tags of an element of JSX; undefined for what is none. */
function childrenOf(expression) {
    if (expression.kind !== 'call' || expression.callee.kind !== 'name' || expression.callee.name !== 'jsx')
        return undefined;
    const [tag, ...rest] = expression.args;
    if (tag === undefined || expression.callee.start !== expression.start)
        return undefined;
    return { tag: tag.value, children: rest.filter(({ name }) => name === undefined).map(({ value }) => value) };
}
/** What a call gives that is known to give a text. */
function ofCall(expression, lists) {
    const element = childrenOf(expression);
    if (element?.tag.kind === 'literal')
        return together(element.children, lists);
    const list = joined(expression, lists);
    if (list !== undefined)
        return list.pieces
            .map(({ text }) => text)
            .join(list.between)
            .slice(0, MOST_SIGNS);
    const { callee, args } = expression;
    if (callee.kind !== 'member' || !KEEPS.test(callee.name))
        return undefined;
    const own = textOf(callee.object, lists);
    if (own === undefined || callee.name !== 'concat')
        return own;
    return `${own}${together(args.map(({ value }) => value), lists)}`;
}
/** What a string says; of one with values in it all that is constant. Undefined for what is no string. */
function textOf(expression, lists) {
    switch (expression.kind) {
        case 'literal':
            return typeof expression.value === 'string' ? expression.value : undefined;
        case 'template':
            return together(expression.parts, lists);
        case 'call':
            return ofCall(expression, lists);
        case 'binary': {
            if (expression.operator !== '+')
                return undefined;
            const [left, right] = [textOf(expression.left, lists), textOf(expression.right, lists)];
            return left === undefined && right === undefined ? undefined : `${left ?? VALUE}${right ?? VALUE}`;
        }
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/pipeline/extract/lists.js

/** Methods that put something behind what a list holds. */
const ADDS = /^(?:append|push|add)$/;
const ADDS_ALL = /^(?:extend|addAll|concat)$/;
/** Pieces of one list that are kept: a longer one is data. */
const lists_MOST = 500;
function add(lists, name, pieces) {
    const known = lists.get(name);
    if (known !== undefined)
        lists.set(name, [...known, ...pieces].slice(0, lists_MOST));
}
/** What a call is given, as one list. */
const listOf = (value) => ({
    kind: 'collection',
    form: 'list',
    start: value.start,
    end: value.end,
    entries: value.args,
});
function lists_ofCall(value, lists) {
    if (value.kind !== 'call' || value.callee.kind !== 'member' || value.callee.object.kind !== 'name')
        return;
    const { name, object } = value.callee;
    if (ADDS.test(name))
        add(lists, object.name, piecesOf(listOf(value), lists) ?? []);
    else if (ADDS_ALL.test(name))
        add(lists, object.name, piecesOf(value.args[0]?.value, lists) ?? []);
}
/** Keeps in mind which names hold lists of pieces, as far as the statements tell. */
function noteLists(statement, lists) {
    if (statement.kind === 'evaluate')
        lists_ofCall(statement.value, lists);
    if (statement.kind !== 'assign')
        return;
    const [target] = statement.targets;
    if (target?.kind !== 'name')
        return;
    const pieces = piecesOf(statement.value, lists);
    if (statement.operator === '+=')
        add(lists, target.name, pieces ?? []);
    else if (pieces === undefined)
        lists.delete(target.name);
    else
        lists.set(target.name, pieces.slice(0, lists_MOST));
}

;// CONCATENATED MODULE: ./build/pipeline/extract/named.js


/** Calls whose texts are messages to a model, by the last name of the callee. */
const MESSAGES = /^(?:System|Human|User|AI|Assistant|Developer)Message(?:PromptTemplate)?$|^(?:Chat)?PromptTemplate$|^from_(?:template|messages)$|^fromTemplate$|^fromMessages$|^(?:generate|stream)(?:Text|Object|_content|Content)$|^send_?[mM]essage$|^(?:with_?)?[sS]ystem_?(?:prompt|Prompt|instruction|Instruction)s?$/;
/** Names of arguments of a call of an SDK that are prompts although the word does not say so. */
const GIVEN = /^(?:system|template|contents?|input|persona|backstory|goal)$/;
/** Callees that reach a model, wherever they stand in the chain: `client.chat.completions.create`. */
const SDK = /\b(?:openai|anthropic|claude|gemini|genai|mistral|cohere|ollama|llm|chat|completions?|responses|messages|assistants|agents?|crew)\b/i;
const NONE = new Map();
const promptName = (name) => (isPromptName(name) || name === 'system' ? name : undefined);
const unnamed = (...values) => values.flatMap((value) => (value === undefined ? [] : [[value, undefined]]));
function assigned(targets, value) {
    const names = targets.map(chainOf).map((name) => name.split('.').at(-1) ?? '');
    return [value, names.find(isPromptName)];
}
/** What a statement evaluates, but for the statements in it. */
function valuesOf(statement) {
    switch (statement.kind) {
        case 'assign':
            return [assigned(statement.targets, statement.value)];
        case 'evaluate':
        case 'return':
        case 'raise':
            return unnamed(statement.value);
        case 'branch':
            return unnamed(statement.test);
        case 'loop':
            return unnamed(statement.over, statement.test);
        case 'with':
            return unnamed(...statement.items.map(({ value }) => value));
        case 'define':
            return fallbacks(statement.definition);
        default:
            return [];
    }
}
const fallbacks = ({ parameters }) => parameters.flatMap(({ name, fallback }) => (fallback === undefined ? [] : [[fallback, promptName(name)]]));
function argumentsOf(callee, args, name) {
    const chain = chainOf(callee);
    const last = chain.split('.').at(-1) ?? '';
    const speaks = MESSAGES.test(last);
    const reaches = speaks || SDK.test(chain);
    return args.map(({ name: given, value }) => {
        if (given === undefined)
            return [value, speaks ? last : name];
        return [value, promptName(given) ?? (reaches && GIVEN.test(given) ? given : undefined)];
    });
}
/** A chat message is known by its role: what it says is a prompt. */
function entriesOf(entries, name) {
    const keys = entries.map(({ key }) => (key === undefined ? '' : (textOf(key, NONE) ?? chainOf(key))));
    const isMessage = keys.includes('role');
    return entries.map(({ value }, index) => {
        const key = keys[index] ?? '';
        const own = isMessage && isContentName(key) ? `${key} of a message` : promptName(key);
        return [value, own ?? name];
    });
}
/** The expressions in an expression. */
function partsOf(expression, name) {
    switch (expression.kind) {
        case 'call':
            return [[expression.callee, undefined], ...argumentsOf(expression.callee, expression.args, name)];
        case 'collection':
            return entriesOf(expression.entries, name);
        case 'function':
            return fallbacks(expression.definition);
        case 'assignment':
            return [assigned([expression.target], expression.value)];
        case 'member':
            return [[expression.object, name]];
        case 'conditional':
            return [
                [expression.then, name],
                [expression.otherwise, name],
            ];
        case 'binary':
            return [
                [expression.left, name],
                [expression.right, name],
            ];
        case 'unary':
            return [[expression.operand, name]];
        case 'comprehension':
            return [[expression.element, name]];
        case 'other':
        case 'template':
            return unnamed(...expression.parts);
        default:
            return [];
    }
}

;// CONCATENATED MODULE: ./build/pipeline/extract/strings.js




/** An element of JSX that is a message to a model says what stands in it. */
function ofElement(expression) {
    const { tag, children = [] } = childrenOf(expression) ?? {};
    const [first] = children;
    const last = children.at(-1);
    const name = tag === undefined ? '' : (chainOf(tag).split('.').at(-1) ?? '');
    if (first === undefined || last === undefined || !(MESSAGES.test(name) || /Prompt$/.test(name)))
        return undefined;
    return [{ kind: 'template', start: first.start, end: last.end, parts: children }, name];
}
/** Where a string is written: of a list that has a name, where its pieces are. */
function placeOf(expression, lists) {
    const pieces = joined(expression, lists)?.pieces ?? [];
    const [first] = pieces;
    const last = pieces.at(-1);
    if (first === undefined || last === undefined || first.start >= expression.start)
        return expression;
    return { start: first.start, end: last.end };
}
function* inExpression([expression, name], lists) {
    const text = name === undefined ? undefined : textOf(expression, lists);
    if (text !== undefined) {
        const { start, end } = placeOf(expression, lists);
        yield { start, end, text, name: name ?? '', kind: 'prompt' };
        return;
    }
    const element = ofElement(expression);
    if (element !== undefined)
        yield* inExpression(element, lists);
    for (const part of partsOf(expression, name))
        yield* inExpression(part, lists);
    if (expression.kind === 'function')
        yield* inStatements(expression.definition.body, new Map(lists));
}
/** `prompt += "…"`, `prompt = prompt + "…"`: what is put behind a prompt is read with it. */
function given(statement, found, scope) {
    const [target] = statement.kind === 'assign' ? statement.targets : [];
    const chain = target === undefined ? '' : chainOf(target);
    if (statement.kind !== 'assign' || chain.split('.').at(-1) !== found.name)
        return found;
    const adds = statement.operator === '+=' || addsTo(statement.value, chain);
    return { ...found, to: `${scope} ${chain}`, adds };
}
/** Whether a sum begins with the variable that it is for. */
const addsTo = (value, chain) => value.kind === 'binary' && value.operator === '+' && (chainOf(value.left) === chain || addsTo(value.left, chain));
/** A string that stands alone at the beginning documents what it begins. */
function* inStatements(statements, lists, scope = statements[0]?.start ?? 0) {
    const [first] = statements;
    const said = first?.kind === 'evaluate' ? textOf(first.value, NONE) : undefined;
    if (first !== undefined && said !== undefined && first.kind === 'evaluate' && first.value.kind !== 'call')
        yield { start: first.start, end: first.end, text: said, name: '', kind: 'docstring' };
    for (const statement of statements) {
        for (const value of valuesOf(statement))
            for (const found of inExpression(value, lists))
                yield given(statement, found, scope);
        noteLists(statement, lists);
        const opens = statement.kind === 'define' || statement.kind === 'class';
        for (const body of (0,bodies/* bodiesOf */.A)(statement))
            yield* opens ? inStatements(body, new Map(lists)) : inStatements(body, lists, scope);
    }
}
/** What is put behind a prompt is one text with it. */
function folded(strings) {
    const open = new Map();
    const all = [];
    for (const { to, adds, ...one } of strings) {
        const known = to === undefined || adds !== true ? undefined : open.get(to);
        const before = known === undefined ? undefined : all[known];
        if (known !== undefined && before !== undefined && before.end <= one.start) {
            all[known] = { ...before, text: `${before.text}${one.text.replace(/^\{\}/, '')}`, end: one.end };
            continue;
        }
        if (to !== undefined)
            open.set(to, all.length);
        all.push(one);
    }
    return all;
}
/** Strings that are prompts by their name or by whom they are given to, and docstrings, in source order, each once: a field may be a statement of its class and of its constructor. */
const stringsOf = (program) => folded([
    ...new Map([...inStatements(program.body(), new Map())].map((one) => [`${one.start}:${one.end}`, one])).values(),
].toSorted((a, b) => a.start - b.start));

;// CONCATENATED MODULE: ./build/pipeline/extract/sources/code.js



/** Without one of these nothing in a file of code speaks to an assistant, and nothing is hidden in it. */
const MAY_SPEAK = /prompt|instruction|assistant|language model|chatbot|\b(?:ai|llms?|gpt|agents?|claude|copilot|cursor|codex|gemini|messages|role)\b|(?:system|user|human)message|\b(?:ignore|disregard|forget) (?:all|any|the|previous|prior|your|every)/i;
/** Characters that print nothing: what is hidden by them may be. */
const code_UNPRINTED = /[\p{Cf}\p{Variation_Selector}]|[a-z][\u0370-\u04ff]|[\u0370-\u04ff][a-z]/iu;
const code_ESCAPE = '\u001b';
/** Whether it is worth parsing once more. */
const mayInstruct = (text) => MAY_SPEAK.test(text) || code_UNPRINTED.test(text) || text.includes(code_ESCAPE);
/** Says whom it means: a comment for people is theirs alone. */
const ADDRESSED = /\b(?:ai|llms?|gpt|chatgpt|claude|copilot|cursor|codex|gemini|devin)\b[^.\n]{0,40}(?:\b(?:assistants?|agents?|models?|tools?|reviewers?|systems?)\b|[:,])|\b(?:assistants?|agents?|language models?|chatbots?|copilot|claude|chatgpt|llms?)\b[^.\n]{0,60}\b(?:must|should|shall|please|always|never|do not|don['’]t|need to|have to|will)\b|\b(?:ignore|disregard|forget|override)\b[^.\n]{0,30}\b(?:previous|prior|above|earlier|all|your|system)\b[^.\n]{0,30}\b(?:instructions?|prompts?|rules|guidelines)\b|\bsystem prompt\b|\b(?:note|message|instructions?|attention|important)\b[^.\n]{0,20}\b(?:to|for)\b[^.\n]{0,12}\b(?:ai|llms?|assistants?|agents?|models?|copilot|claude)\b|\bif you are an? (?:ai|llm|assistant|agent|language model)\b/i;
/** What begins a line of a comment and says nothing. */
const LEAD = /^[ \t]*(?:\/\*+!?|\*+\/?|\/{2,}!?|#+!?|--+|"{3}|'{3})?[ \t]?/;
const TAIL = /[ \t]*\*+\/[ \t]*$/;
/** A comment's own words, line by line. */
function wordsOf(file, { start, end }) {
    const pieces = [];
    let at = start;
    for (const line of file.slice(start, end).split('\n')) {
        const [lead = ''] = LEAD.exec(line) ?? [];
        const body = line.slice(lead.length).replace(TAIL, '').trimEnd();
        if (body !== '')
            pieces.push(slice(file, at + lead.length, at + lead.length + body.length));
        at += line.length + 1;
    }
    return pieces.length === 0 ? slice(file, start, start) : join(pieces, '\n');
}
/** Comments with nothing but blanks between them are read as one. */
function runsOf({ text, comments }) {
    const runs = [];
    for (const comment of comments().toSorted((a, b) => a.start - b.start)) {
        const run = runs.at(-1);
        const last = run?.at(-1);
        const touches = last !== undefined && /^[ \t]*\r?\n?[ \t]*$/.test(text.slice(last.end, comment.start));
        if (run !== undefined && touches)
            run.push(comment);
        else
            runs.push([comment]);
    }
    return runs;
}
const base = { place: 'comment', quoted: false };
/** What a program's comments and docstrings say to assistants, and the prompts that it holds. */
function codePassages(program) {
    const { text } = program;
    const comments = runsOf(program)
        .map((run) => ({
        ...join(run.map((one) => wordsOf(text, one)), '\n'),
        name: '<comment>',
        ...base,
    }))
        .filter((passage) => isProse(passage.text) && ADDRESSED.test(passage.text));
    const strings = stringsOf(program)
        .filter((one) => isProse(one.text) && (one.kind === 'prompt' || ADDRESSED.test(one.text)))
        .map(({ text: said, start, end, name, kind }) => {
        const piece = align(said, text, start, end);
        return kind === 'prompt'
            ? { ...piece, name, place: 'prompt', quoted: false }
            : { ...piece, name: '<docstring>', ...base };
    });
    return [...comments, ...strings];
}

;// CONCATENATED MODULE: ./build/pipeline/extract/json-strings.js
/** Strings, brackets and commas; comments are passed over, as editors' settings have them. */
const TOKEN = /"((?:[^"\\\n]|\\.)*)"(\s*:)?|\btrue\b|[[\]{},]|\/\/[^\n]*|\/\*[\s\S]*?\*\//g;
/** Deeper, keys are not kept. */
const DEEPEST = 64;
const json_strings_ESCAPES = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };
const unescaped = (written) => written.includes('\\')
    ? written.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/g, (_, code, sign) => code === undefined ? (json_strings_ESCAPES[sign ?? ''] ?? sign ?? '') : String.fromCharCode(Number.parseInt(code, 16)))
    : written;
const keysTo = (levels) => levels.map(({ list, key, index }) => (list ? String(index) : key));
/**
 * Every string value and every `true`, in order. Token by token, without a tree: a broken or endlessly nested file gives what it holds,
 * and a comment is no error.
 */
function* jsonStrings(text) {
    const levels = [];
    let depth = 0;
    const here = () => (depth <= DEEPEST ? levels.at(-1) : undefined);
    for (const { 0: token, 1: written, 2: colon, index } of text.matchAll(TOKEN)) {
        if (written !== undefined) {
            const level = here();
            if (colon !== undefined && level?.list === false)
                level.key = unescaped(written);
            else {
                const keys = keysTo(levels);
                yield { keys, value: unescaped(written), start: index + 1, end: index + 1 + written.length };
            }
        }
        else if (token === 'true') {
            yield { keys: keysTo(levels), value: token, start: index, end: index + token.length };
        }
        else if (token === '{' || token === '[') {
            depth += 1;
            if (depth <= DEEPEST)
                levels.push({ list: token === '[', key: '', index: 0 });
        }
        else if (token === '}' || token === ']') {
            if (depth <= DEEPEST)
                levels.pop();
            depth = Math.max(0, depth - 1);
        }
        else if (token === ',') {
            const level = here();
            if (level !== undefined)
                level.index += 1;
        }
    }
}

;// CONCATENATED MODULE: ./build/pipeline/extract/sources/json.js



/** Prompts and descriptions of tools in JSON. */
function jsonPassages(file, instructs) {
    const passages = [];
    for (const { keys, value, start, end } of jsonStrings(file)) {
        const place = isProse(value) ? placeOfKeys(keys, instructs) : undefined;
        if (place === undefined)
            continue;
        passages.push({ ...align(value, file, start, end), name: keys.join('.') || '<text>', place, quoted: false });
    }
    return passages;
}

// EXTERNAL MODULE: ./node_modules/@lezer/markdown/dist/index.js + 2 modules
var dist = __webpack_require__(4044);
;// CONCATENATED MODULE: ./build/pipeline/extract/markdown-blocks.js



/**
 * Blocks only: what stands inside of a paragraph is looked at in one pass elsewhere. The inline parsers and the one of
 * link definitions take time that grows with the square of a hostile text.
 */
const blocksOnly = dist/* parser */.K3.configure({
    remove: [
        'Escape',
        'Entity',
        'InlineCode',
        'HTMLTag',
        'Emphasis',
        'HardBreak',
        'Link',
        'Image',
        'LinkEnd',
        'LinkReference',
    ],
});
/** So many quotes and lists in one another, and no writer means them: a parser would only spend its time there. */
const NESTED = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])[ \t]*){40}/m;
/** A list entry further in than this is the same. */
const INDENTED = /^[ \t]{120,}(?:[-*+>]|\d{1,9}[.)])[ \t]/m;
const KINDS = {
    ATXHeading1: 'heading',
    ATXHeading2: 'heading',
    ATXHeading3: 'heading',
    ATXHeading4: 'heading',
    ATXHeading5: 'heading',
    ATXHeading6: 'heading',
    SetextHeading1: 'heading',
    SetextHeading2: 'heading',
    Paragraph: 'prose',
    HTMLBlock: 'prose',
    FencedCode: 'code',
    CodeBlock: 'code',
    CommentBlock: 'ignored',
    ProcessingInstructionBlock: 'ignored',
};
/** Nodes that are no part of what a block says. */
const MARKS = new Set(['QuoteMark', 'HeaderMark', 'CodeMark', 'CodeInfo', 'ListMark']);
/** The block's text without its marks, each line without its indentation. */
function contentOf(file, { from, to, marks }) {
    const pieces = [];
    let done = from;
    for (let i = 0; i <= marks.length; i += 2) {
        const until = marks[i] ?? to;
        if (until > done)
            pieces.push(slice(file, done, until));
        done = Math.max(done, marks[i + 1] ?? to);
    }
    const whole = join(pieces, '');
    const lines = [...whole.text.trimEnd().matchAll(/[^\n]*\n?/g)].flatMap(({ 0: line, index }) => {
        const text = line.trimStart();
        if (text === '')
            return [];
        const [start, end] = (0,passage/* sourceOf */.v)(whole, index + line.length - text.length, index + line.length);
        return [{ text, anchors: [{ text: 0, source: start }], start, end }];
    });
    return lines.length === 0 ? slice(file, from, from) : { ...join(lines, ''), start: from, end: to };
}
/** The leaves in their order; undefined where the text is built to be costly: then it is read as it stands. */
function blocksOf(file) {
    if (NESTED.test(file) || INDENTED.test(file))
        return undefined;
    const blocks = [];
    let quotes = 0;
    let open;
    blocksOnly.parse(file).iterate({
        enter: ({ name, from, to }) => {
            if (name === 'Blockquote')
                quotes += 1;
            const kind = KINDS[name];
            if (kind === 'ignored')
                return false;
            if (kind !== undefined && open === undefined)
                open = { kind, from, to, marks: [] };
            else if (MARKS.has(name))
                open?.marks.push(from, to);
            return true;
        },
        leave: ({ name, from }) => {
            if (name === 'Blockquote')
                quotes -= 1;
            if (open === undefined || KINDS[name] !== open.kind || from !== open.from)
                return;
            blocks.push({ kind: open.kind, quote: quotes > 0, content: contentOf(file, open) });
            open = undefined;
        },
    });
    return blocks;
}

;// CONCATENATED MODULE: ./build/pipeline/extract/markdown-inline.js

const NAMED = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    colon: ':',
    period: '.',
    comma: ',',
    excl: '!',
    NewLine: '\n',
    Tab: '\t',
    shy: '',
    zwnj: '',
    zwj: '',
};
/** Emphasis marks, escapes, entities and tags: what stands between a reader and the words. */
const MARKUP = /\*+|~~+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|`+|\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,8});|<\/?[A-Za-z][^<>]{0,500}>/gu;
function entity(written) {
    const name = written.slice(1, -1);
    if (!name.startsWith('#'))
        return NAMED[name];
    const code = /^#[xX]/.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
function stands(written) {
    if (written.startsWith('&'))
        return entity(written);
    if (written.startsWith('\\'))
        return written.slice(1);
    return '';
}
/** HTML comments are told apart, so that `ig<!-- -->nore` is the word it is read as. */
function comments(text) {
    const found = [];
    for (let start = text.indexOf('<!--'); start >= 0;) {
        const end = text.indexOf('-->', start + 4);
        if (end < 0)
            break;
        found.push({ start, end: end + 3, by: '' });
        start = text.indexOf('<!--', end + 3);
    }
    return found;
}
/** Markdown prose as it is read: without its marks, with its entities resolved. */
function plain(piece) {
    const bare = replace(piece, comments(piece.text));
    const marks = [...bare.text.matchAll(MARKUP)].flatMap(({ 0: written, index }) => {
        const by = stands(written);
        return by === undefined ? [] : [{ start: index, end: index + written.length, by }];
    });
    return replace(bare, marks);
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var yaml_dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./build/pipeline/extract/sources/yaml.js



/** Of collections in one another; what is deeper is no configuration, and would exhaust the stack. */
const yaml_DEEPEST = /[[{]{200}|^(?:[ \t]*- ){100}|^[ ]{400}\S/m;
const keyOf = ({ key }) => ((0,yaml_dist/* isScalar */.jn)(key) ? [String(key.value)] : []);
/** Strings of YAML from one offset of a file to another, each with its keys. What cannot be read has none. */
function yamlPassages(file, start, end, place) {
    const text = file.slice(start, end);
    if (yaml_DEEPEST.test(text))
        return [];
    const passages = [];
    for (const document of (0,yaml_dist/* parseAllDocuments */.hR)(text, { logLevel: 'silent', strict: false, uniqueKeys: false })) {
        if (!('contents' in document))
            continue;
        (0,yaml_dist/* visit */.YR)(document, {
            Scalar: (key, { value, range }, path) => {
                if (key === 'key' || typeof value !== 'string' || !range || !isProse(value))
                    return;
                const keys = path.filter((node) => (0,yaml_dist/* isPair */.tO)(node)).flatMap(keyOf);
                const found = placeOfKeys(keys, place !== undefined);
                if (found === undefined)
                    return;
                const name = keys.join('.') || '<text>';
                passages.push({ ...align(value, file, start + range[0], start + range[1]), name, place: found, quoted: false });
            },
        });
    }
    return passages;
}

;// CONCATENATED MODULE: ./build/pipeline/extract/sources/markdown.js





/** What a text without headings is called among units. */
const WHOLE = '<text>';
const FRONT_MATTER = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;
/** Says to the reader that what follows is to be done. */
const OBEY = (0,any_of/* anyOf */.E)([
    /\b(?:follow|obey|execute|apply|adhere to|comply with|carry out|act on|perform)\b[^.]{0,40}\b(?:these|this|the following|following|below|instructions?|steps|rules|prompt)\b/,
    /\b(?:instructions?|rules|prompt|directives?) (?:below|that follow|for you|to follow|you must)\b/,
    /\byour (?:new )?(?:instructions|rules|orders|task)\b/,
    /\byou (?:must|shall)\b/,
], 'i');
/** Says that what follows is shown, and not meant. */
const SHOWN = /\b(?:examples?|e\.g\.|such as|attack\w*|malicious|inject\w*|bad|wrong|avoid|never|do not|don['’]t|not to|before|instead of|sample|looks? like|might (?:say|contain)|may (?:say|contain))\b/i;
/** Whether the prose before makes the reader do what a block of code or a quotation says. */
const isObeyed = (before) => OBEY.test(before) && !SHOWN.test(before);
/** The last words before a block; more than these are about something else. */
const markdown_LEAD = 240;
/** A heading's text as a name, short enough to be one. */
const nameOf = (heading) => heading.text.trim().slice(0, 80) || WHOLE;
function sectionsOf(blocks) {
    const sections = [];
    let section = { name: WHOLE, prose: [], quoted: [] };
    for (const block of blocks) {
        const content = block.kind === 'code' ? block.content : plain(block.content);
        if (block.kind === 'heading' && !block.quote) {
            sections.push(section);
            section = { name: nameOf(content), prose: [content], quoted: [] };
        }
        else if (block.kind === 'prose' && !block.quote)
            section.prose.push(content);
        else if (isObeyed(section.prose.at(-1)?.text.slice(-markdown_LEAD) ?? ''))
            section.prose.push(content);
        else
            section.quoted.push(content);
    }
    return [...sections, section];
}
function passagesOf(blocks, place) {
    return sectionsOf(blocks).flatMap(({ name, prose, quoted }) => [
        ...(prose.length === 0 ? [] : [{ ...join(prose, '\n'), name, place, quoted: false }]),
        ...quoted.map((content) => ({ ...content, name, place, quoted: true })),
    ]);
}
/** A Markdown document from an offset of its file on: a passage a section, and one for everything that is shown in it. */
function bodyPassages(file, start, end, place) {
    const body = file.slice(start, end);
    const blocks = blocksOf(body)?.map((block) => ({ ...block, content: moved(block.content, start) }));
    if (blocks === undefined)
        return [{ ...slice(file, start, end), name: WHOLE, place, quoted: false }];
    return passagesOf(blocks, place);
}
const moved = (piece, by) => ({
    text: piece.text,
    anchors: piece.anchors.map(({ text, source }) => ({ text, source: source + by })),
    start: piece.start + by,
    end: piece.end + by,
});
/** Markdown, with what its front matter says in prose. */
function markdownPassages(file, place = 'instructions') {
    const [front = '', values = ''] = FRONT_MATTER.exec(file) ?? [];
    const from = front.indexOf('\n') + 1;
    return [
        ...(values === '' ? [] : yamlPassages(file, from, from + values.length, place)),
        ...bodyPassages(file, front.length, file.length, place),
    ];
}

// EXTERNAL MODULE: ./build/contracts/grouped.js
var grouped = __webpack_require__(7582);
;// CONCATENATED MODULE: ./build/pipeline/extract/sources/notebook.js







const isOf = ({ keys }, name) => keys[2] === name;
/** Tags and settings by which a notebook does not show a cell. */
const CONCEALED = /^(?:hide|remove)[-_](?:cell|input|output)$|^hidden$/;
/** Switches by which JupyterLab and its kind fold a cell away. */
const FOLDED = /^(?:source_hidden|hide_input|hidden|collapsed)$/;
const isConcealed = ({ keys, value }) => keys[2] === 'metadata' && (value === 'true' ? FOLDED.test(keys.at(-1) ?? '') : CONCEALED.test(value));
function cellPassage(file, cell, number) {
    const type = cell.find((one) => isOf(one, 'cell_type'))?.value;
    if (type !== 'markdown' && type !== 'raw')
        return [];
    const lines = cell.filter((one) => isOf(one, 'source'));
    const content = join(lines.map(({ value, start, end }) => align(value, file, start, end)), '');
    if (!isProse(content.text))
        return [];
    const name = `cell ${number}`;
    const quoted = type === 'markdown' && isAllShown(content.text);
    const base = { ...(type === 'markdown' ? plain(content) : content), name, place: 'comment', quoted };
    if (type === 'markdown' && !cell.some(isConcealed))
        return [base, ...hiddenPassages(content, base, ['markup'])];
    return [{ ...base, hidden: { by: 'notebook', says: 'in a cell that the notebook does not show', payload: false } }];
}
/** Whether a cell holds nothing but code and quotations. */
const isAllShown = (text) => blocksOf(text)?.every(({ kind, quote }) => kind === 'code' || quote) === true;
/** The Markdown cells of a notebook, and those that it does not show. */
function notebookPassages(file) {
    const inCells = [...jsonStrings(file)].filter(({ keys }) => keys[0] === 'cells' && keys.length > 2);
    const cells = (0,grouped/* grouped */.z)(inCells, ({ keys }) => keys[1] ?? '');
    return [...cells].flatMap(([number, cell]) => cellPassage(file, cell, number));
}

;// CONCATENATED MODULE: ./build/pipeline/extract/sources/toml.js


/** `key = "…"`, `key = """…"""` and their like in single quotes; tables give the keys before. */
const LINE = /^[ \t]*(?:\[+([^\]\n]{1,200})\]+|([\w.-]{1,200}|"[^"\n]{1,200}")[ \t]*=[ \t]*(?:"""([\s\S]*?)"""|'''([\s\S]*?)'''|"((?:[^"\\\n]|\\.)*)"|'([^'\n]*)'))/gm;
const unquoted = (key) => key.trim().replace(/^"|"$/g, '');
/** Prompts in TOML. */
function tomlPassages(file, instructs) {
    const passages = [];
    let table = [];
    for (const { 0: whole, 1: header, 2: key, 3: a, 4: b, 5: c, 6: d, index } of file.matchAll(LINE)) {
        if (header !== undefined)
            table = header.split('.').map(unquoted);
        const value = a ?? b ?? c ?? d;
        if (key === undefined || value === undefined || !isProse(value))
            continue;
        const keys = [...table, ...unquoted(key).split('.')];
        const place = placeOfKeys(keys, instructs);
        if (place === undefined)
            continue;
        const start = index + whole.lastIndexOf(value);
        const text = value.replace(/\\\r?\n\s*/g, '').replace(/\\n/g, '\n');
        passages.push({ ...align(text, file, start, start + value.length), name: keys.join('.'), place, quoted: false });
    }
    return passages;
}

;// CONCATENATED MODULE: ./build/pipeline/extract/passages.js









const wholeOf = (file) => [
    { ...slice(file, 0, file.length), name: WHOLE, place: 'instructions', quoted: false },
];
/** What reads a kind of file, by its extension. Whatever else holds instructions is read as Markdown, as assistants do. */
const SOURCES = {
    json: jsonPassages,
    jsonc: jsonPassages,
    yml: (file, instructs) => yamlPassages(file, 0, file.length, instructs ? 'instructions' : undefined),
    yaml: (file, instructs) => yamlPassages(file, 0, file.length, instructs ? 'instructions' : undefined),
    toml: tomlPassages,
    ipynb: notebookPassages,
};
const extensionOf = (path) => path.slice(path.lastIndexOf('.') + 1).toLowerCase();
const isKnown = (extension) => Object.hasOwn(SOURCES, extension);
/** Passages whose text is searched for encoded text; a document is searched as a whole. */
const deeper = (passages) => passages.flatMap((one) => one.hidden === undefined ? hiddenPassages(one, one, ['markup', 'encoding', 'layout']) : []);
/** Whether an offset lies in what is shown and not said. */
function shownIn(passages) {
    const quoted = passages.filter((one) => one.quoted);
    return (offset) => quoted.some(({ start, end }) => start <= offset && offset < end);
}
/** Documents are prose to their last character: all that is hidden in them is looked for at once. */
function documentPassages(file) {
    const passages = markdownPassages(file);
    const where = { name: WHOLE, place: 'instructions' };
    const kinds = ['characters', 'markup', 'encoding', 'layout'];
    return [...passages, ...hiddenPassages(slice(file, 0, file.length), where, kinds, shownIn(passages))];
}
/** Data is read key by key; a file of instructions that gives nothing in that way is read as it stands. */
function dataPassages(file, read, instructs, place) {
    const keyed = read(file, instructs);
    const passages = keyed.length === 0 && instructs ? wholeOf(file) : keyed;
    const characters = hiddenPassages(slice(file, 0, file.length), { name: WHOLE, place }, ['characters']);
    return [...passages, ...deeper(passages), ...characters];
}
/** What an assistant may take for instructions in a file that is no code. */
function passages_passagesOf(path, role, file) {
    const extension = extensionOf(path);
    if (isKnown(extension))
        return dataPassages(file, SOURCES[extension], role === 'instruction', 'prompt');
    return role === 'instruction' ? documentPassages(file) : [];
}
/** The same in code. */
function passagesOfCode(program) {
    const passages = codePassages(program);
    const where = { name: '<module>', place: 'comment' };
    const characters = hiddenPassages(slice(program.text, 0, program.text.length), where, ['characters']);
    return [...passages, ...deeper(passages), ...characters];
}


/***/ }),

/***/ 9068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hu: () => (/* binding */ judgeText),
/* harmony export */   Jf: () => (/* binding */ CONSEQUENCES),
/* harmony export */   SA: () => (/* binding */ textUnit),
/* harmony export */   jB: () => (/* binding */ QUOTED),
/* harmony export */   vm: () => (/* binding */ INSTRUCTION),
/* harmony export */   yN: () => (/* binding */ placesIn)
/* harmony export */ });
/* harmony import */ var _contracts_untrusted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6162);
/* harmony import */ var _normalise_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5003);


/** The kind of sink of a claim about a text: the words themselves. */
const INSTRUCTION = 'instruction';
/** What the whole file is called among units. */
const WHOLE = '<text>';
/** Claims of one task on one file: beyond, a further one tells nobody more. */
const MOST_CLAIMS = 20;
/** Characters of a text that are quoted. */
const QUOTED = 400;
/** What an assistant would do. */
const CONSEQUENCES = {
    'prompt-injection': 'an assistant that reads this may follow it instead of its user',
    'malicious-instruction': 'an assistant that follows this builds something that harms others',
    'bias-instruction': 'an assistant that follows this decides about people by what they are',
};
/** Finds the places of a text by lines and columns, 1-based, in UTF-16. */
function placesIn(text) {
    const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    const at = (offset) => {
        let low = 0;
        let high = starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
    };
    return ({ start, end }) => {
        const [from, to] = [at(start), at(end)];
        return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
    };
}
/** The window without the blanks around it. */
function trimmed(text, { start, end }) {
    const piece = text.slice(start, end);
    const lead = piece.length - piece.trimStart().length;
    return { start: start + lead, end: start + lead + piece.trim().length };
}
const overlap = (a, b) => a.start < b.end && b.start < a.end;
/** The strongest windows that do not overlap; of a whole text and its parts the part, for it says where. */
function telling(scores) {
    const length = ({ window: { start, end } }) => end - start;
    const ranked = scores.toSorted((a, b) => b.score - a.score || length(a) - length(b) || a.window.start - b.window.start);
    const kept = [];
    for (const one of ranked) {
        if (kept.length < MOST_CLAIMS && kept.every(({ window }) => !overlap(window, one.window)))
            kept.push(one);
    }
    return kept;
}
/** The unit that a file of instructions is. */
const textUnit = (path, text) => ({
    path,
    language: 'text',
    kind: 'text',
    qualifiedName: WHOLE,
    span: placesIn(text)({ start: 0, end: text.length }),
});
/** What the texts of a file ask for, judged under every task that has a classifier and a rule in force. */
function judgeText(path, text, { classifierOf, rules }) {
    const unit = textUnit(path, text);
    const spanOf = placesIn(text);
    const tasks = [...new Set(rules.map(({ task }) => task))];
    return tasks.flatMap((task) => {
        const classifier = classifierOf(task);
        if (classifier === undefined)
            return [];
        const inForce = new Map(rules.filter((rule) => rule.task === task).map((rule) => [rule.id, rule]));
        return telling(classifier.scores(text, classifier.possible)).flatMap(({ score, window, ruleId }) => {
            const rule = inForce.get(ruleId);
            if (rule === undefined)
                return [];
            const place = trimmed(text, window);
            const quote = text.slice(place.start, place.end);
            return [
                {
                    ruleId,
                    unit,
                    entry: unit,
                    sink: {
                        path,
                        span: spanOf(place),
                        name: INSTRUCTION,
                        kind: INSTRUCTION,
                        syntax: (0,_normalise_js__WEBPACK_IMPORTED_MODULE_1__/* .normalise */ .j7)(quote).replace(/\s+/g, ' '),
                    },
                    source: 'none',
                    parameter: undefined,
                    flow: [],
                    quote: (0,_contracts_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .untrusted */ .bp)(quote.length > QUOTED ? `${quote.slice(0, QUOTED)}…` : quote),
                    sentence: (0,_contracts_untrusted_js__WEBPACK_IMPORTED_MODULE_0__/* .untrusted */ .bp)(CONSEQUENCES[task] ?? rule.title),
                    strength: score >= classifier.likely ? 'likely' : 'possible',
                    constantCallers: false,
                },
            ];
        });
    });
}


/***/ }),

/***/ 5003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lv: () => (/* binding */ unposed),
/* harmony export */   Q0: () => (/* binding */ unveil),
/* harmony export */   j7: () => (/* binding */ normalise)
/* harmony export */ });
/**
 * The plain form of a text in which words are looked for: what is written to look alike, or to be passed over, becomes
 * what a reader makes of it.
 */
/** Letters of other scripts that stand in for Latin ones. Unicode's own folding (NFKC) leaves these alone. */
const LOOKALIKES = Object.fromEntries([
    ['аɑα', 'a'],
    ['еє', 'e'],
    ['іιı', 'i'],
    ['оοσ', 'o'],
    ['рρ', 'p'],
    ['сϲ', 'c'],
    ['ѕ', 's'],
    ['хχ', 'x'],
    ['уγ', 'y'],
    ['ԁ', 'd'],
    ['һ', 'h'],
    ['ј', 'j'],
    ['ӏ', 'l'],
    ['ո', 'n'],
    ['ν', 'v'],
    ['ԝ', 'w'],
    ['т', 't'],
    ['к', 'k'],
    ['м', 'm'],
].flatMap(([from = '', to = '']) => [...from].map((letter) => [letter, to])));
/** Digits and signs read as letters, in words that mix both. */
const LEET = {
    '0': 'o',
    '1': 'i',
    '3': 'e',
    '4': 'a',
    '5': 's',
    '7': 't',
    '@': 'a',
    $: 's',
    '!': 'i',
};
/** Invisible characters, soft hyphens, direction and variation marks: between letters they only hide a word. */
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}/gu;
const ACCENTS = /\p{M}/gu;
const OTHER_LETTERS = /[\u0370-\u058fı]/gu;
/**
 * A text in Latin letters whose letters of other scripts do nothing but stand in for them, with these written as the
 * Latin ones: as long as before, so that places stay. In a text that has words of such a script they are what they are.
 */
function unposed(text) {
    const others = text.match(OTHER_LETTERS) ?? [];
    if (others.length === 0 || !/[a-z]/i.test(text) || !others.every((letter) => letter in LOOKALIKES))
        return text;
    return text.replace(OTHER_LETTERS, (letter) => LOOKALIKES[letter] ?? letter);
}
/** A word of mixed scripts is one that looks like another. */
function unmask(word) {
    if (!/[a-z]/.test(word))
        return word;
    return [...word].map((letter) => LOOKALIKES[letter] ?? letter).join('');
}
const unleet = (word) => /[a-z]/i.test(word) && /[a-z@$!][0-9@$!]+[a-z]|^[0-9@$][a-z]{2,}/i.test(word)
    ? [...word].map((sign) => LEET[sign] ?? sign).join('')
    : word;
/** `i g n o r e` is a word to a reader, as is `i.g.n.o.r.e`. */
const joined = (text) => text.replace(/(?<![\p{L}\p{N}])(?:\p{L}[ ._*-]){3,}\p{L}(?![\p{L}\p{N}])/gu, (letters) => letters.replace(/[ ._*-]/g, ''));
/** `readAllKeys`, `read_all_keys` and `READ-ALL` fall into their words. */
const split = (text) => text.replace(/([\p{Ll}\p{N}])(?=\p{Lu}\p{L})|(\p{Lu})(?=\p{Lu}\p{Ll})/gu, '$1$2 ').replace(/_+/g, ' ');
/** Signs by which a text may hide what it looks like: printing nothing, of double width, or of another script. */
const VEILED = /[\u00ad\u0370-\u058f\u061c\u1680-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff-\uff5e]|[\ufe00-\ufe0f]|\udb40/;
/** Takes away what prints nothing, and writes look-alike letters as the Latin ones. */
function unveil(text) {
    if (!VEILED.test(text))
        return { plain: text, offsetOf: (at) => at };
    const offsets = [];
    let plain = '';
    let offset = 0;
    for (const sign of text) {
        const seen = (LOOKALIKES[sign] ?? sign.normalize('NFKC')).replace(INVISIBLE, '');
        for (let i = 0; i < seen.length; i += 1)
            offsets.push(offset);
        plain += seen;
        offset += sign.length;
    }
    return { plain, offsetOf: (at) => offsets[at] ?? offset };
}
/** Lower case, compatibility forms folded, accents, invisible characters and disguises taken away. */
function normalise(text) {
    const plain = split(joined(unposed(text).normalize('NFKC').replace(INVISIBLE, '')))
        .normalize('NFD')
        .replace(ACCENTS, '')
        .toLowerCase();
    return plain.replace(/[\p{L}\p{N}@$!]+/gu, (word) => unleet(unmask(word)));
}


/***/ }),

/***/ 1820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R5: () => (/* binding */ windowsOf),
/* harmony export */   cj: () => (/* binding */ sentencesOf),
/* harmony export */   ky: () => (/* binding */ runsOf)
/* harmony export */ });
/** Characters of one window, about three sentences; a text of at most this many is one window. */
const WINDOW = 320;
/** A text of more characters than this is not judged as a whole, too: what it is about drowns what it asks for. */
const WHOLE = 1200;
const STOPS = '.!?;';
const WIDE_STOPS = '。！？；';
const CLOSING = '"\')]';
const isOneOf = (signs, sign) => sign !== undefined && signs.includes(sign);
const isBlank = (sign) => sign === undefined || sign === ' ' || sign === '\n' || sign.trim() === '';
/** Past the end of the sentence that ends here, or -1. A full stop ends one before a blank only: in names it does not. */
function endAt(text, at) {
    const sign = text[at] ?? '';
    if (sign === '\n')
        return at > 0 && text[at - 1] === '-' && /\p{L}/u.test(text[at + 1] ?? '') ? -1 : at + 1;
    if (isOneOf(WIDE_STOPS, sign))
        return at + 1;
    if (!isOneOf(STOPS, sign))
        return -1;
    let end = at + 1;
    while (isOneOf(STOPS, text[end]) || isOneOf(CLOSING, text[end]))
        end += 1;
    return isBlank(text[end]) ? end : -1;
}
/** Sentences and lines, with their ends. */
function sentencesOf(text) {
    const found = [];
    let start = 0;
    const close = (end) => {
        if (end > start && text.slice(start, end).trim() !== '') {
            const stops = text[end - 1] !== '\n' || text[end] === '\n' || text[end] === '\r';
            found.push(...cut(text, { start, end, stops }));
        }
        start = end;
    };
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        // Letters, digits, blanks and most signs end nothing: they are passed over fast.
        if ((code >= 0x40 && code < 0x3002) ||
            code === 0x20 ||
            (code >= 0x22 && code <= 0x2d) ||
            (code >= 0x2f && code <= 0x3a))
            continue;
        const end = endAt(text, at);
        if (end < 0)
            continue;
        close(end);
        at = end - 1;
    }
    close(text.length);
    return found;
}
/** A tag and the words behind it: of a page that stands in one line, what it says. */
const SPOKEN = /<[^<>]{0,80}>[^<>\s]+(?:\s+[^<>\s]+){3,}/g;
/** What has no end of a sentence for long is cut all the same: around what stands between tags, */
function cut(text, whole) {
    const { start, end, stops } = whole;
    if (end - start <= WINDOW || !text.slice(start, end).includes('<'))
        return cutAtBlanks(text, whole);
    const bounds = [...text.slice(start, end).matchAll(SPOKEN)].flatMap(({ index, 0: said }) => [
        start + index,
        start + index + said.length,
    ]);
    const all = [...new Set([start, ...bounds, end])];
    return all
        .slice(1)
        .flatMap((next, i) => cutAtBlanks(text, { start: all[i] ?? start, end: next, stops: stops && next === end }));
}
/** and at blanks where there are some. */
function cutAtBlanks(text, { start, end, stops }) {
    const parts = [];
    let at = start;
    while (end - at > WINDOW) {
        const blank = text.lastIndexOf(' ', at + WINDOW / 2);
        const next = blank > at + WINDOW / 4 ? blank : at + WINDOW / 2;
        parts.push({ start: at, end: next, stops: false });
        at = next;
    }
    return [...parts, { start: at, end, stops }];
}
/**
 * Runs of sentences, each as long as a window allows and beginning at the next sentence; every sentence by itself; and a
 * short text as a whole.
 */
function runsOf(sentences, length) {
    const final = sentences.length - 1;
    if (final < 0)
        return [];
    const runs = [];
    let last = -1;
    for (const [first, { start }] of sentences.entries()) {
        let end = first;
        while (end < final && (sentences[end + 1]?.end ?? 0) - start <= WINDOW)
            end += 1;
        if (end > first)
            runs.push({ first, last: first });
        if (end > last || end === first)
            runs.push({ first, last: end });
        last = Math.max(last, end);
    }
    const isWhole = runs.some((run) => run.first === 0 && run.last === final);
    return length <= WHOLE && !isWhole ? [...runs, { first: 0, last: final }] : runs;
}
function windowsOf(text) {
    const sentences = sentencesOf(text);
    return runsOf(sentences, text.length).map(({ first, last }) => ({
        start: sentences[first]?.start ?? 0,
        end: sentences[last]?.end ?? 0,
    }));
}


/***/ }),

/***/ 2931:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   ak: () => (/* binding */ parameterSymbol),
/* harmony export */   fT: () => (/* binding */ expand),
/* harmony export */   u2: () => (/* binding */ withoutTypes),
/* harmony export */   wE: () => (/* binding */ compile)
/* harmony export */ });
const escapeRegExp = (text) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
/** Splits `os.{system,popen}` into `os.system`, `os.popen`. */
function expand(pattern) {
    const match = /\{([^}]*)\}/.exec(pattern);
    if (match === null)
        return [pattern];
    const [whole, inner = ''] = match;
    return inner.split(',').flatMap((choice) => expand(pattern.replace(whole, choice)));
}
/** The words of a dotted name that a text must hold for it to occur there; of a group, any. */
function wordsOf(pattern) {
    const group = /^\(([^)]*)\)/.exec(pattern);
    const rest = group === null ? pattern : pattern.slice(group[0].length);
    const words = (rest.match(/[A-Za-z_$][\w$]*/g) ?? []).map((word) => [word]);
    return group === null ? words : [(group[1] ?? '').split('|'), ...words];
}
/** Within a name `.*` is also any element of a list: `files[].path`. */
const partExpression = (part, isLast) => {
    if (part !== '*')
        return `\\.${escapeRegExp(part)}`;
    return isLast ? '\\.[^.]+' : '(?:\\.[^.]+|\\[\\])';
};
/** A parameter's symbol is `(name)`, or `(name@type)` with the dots of its type as colons: `(db@database/sql:DB)`. */
const parameterSymbol = (name, type) => type === undefined ? `(${name})` : `(${name}@${type.replaceAll('.', ':')})`;
/** `(db)` of `(db@database/sql:DB)`: by this name patterns are looked up, and people told of it. */
const withoutTypes = (symbol) => symbol.includes('@') ? symbol.replace(/@[^)]*(?=\))/g, '') : symbol;
/** `T().m` of a pattern also means the method of a parameter that is declared to be a `T`. */
function madeExpression(start, parts) {
    const end = [start, ...parts].findIndex((part) => part.endsWith('()'));
    if (start === '*' || end < 0 || parts.slice(0, end).includes('*'))
        return undefined;
    const type = [start, ...parts]
        .slice(0, end + 1)
        .join('.')
        .slice(0, -2);
    const head = `(?:${escapeRegExp(`${type}()`)}|\\([^@)]*@${escapeRegExp(type.replaceAll('.', ':'))}\\))`;
    return { head, rest: parts.slice(end) };
}
/** `(a|b).c` also means an undefined global `a.c`. */
function symbolExpression(pattern) {
    const group = /^\(([^)]*)\)/.exec(pattern);
    const rest = group === null ? pattern : pattern.slice(group[0].length);
    const head = group === null ? '' : `\\(?(?:${(group[1] ?? '').split('|').map(escapeRegExp).join('|')})(?:@[^)]*)?\\)?`;
    const [start = '', ...parts] = rest.split('.');
    const made = group === null ? madeExpression(start, parts) : undefined;
    const tail = (made?.rest ?? parts).map((part, index, all) => partExpression(part, index === all.length - 1));
    const first = made?.head ?? (start === '*' ? '[^.]+' : escapeRegExp(start));
    return new RegExp(`^${head}${first}${tail.join('')}$`);
}
function compile(pattern, entry) {
    const parts = pattern.split('.');
    const last = parts[parts.length - 1] ?? pattern;
    if (pattern.startsWith('*.') && parts.length === 2) {
        return { last, compiled: { matches: (_, isMethod) => isMethod, exact: false, entry } };
    }
    if (pattern.startsWith('*.')) {
        const suffix = new RegExp(`\\.${parts
            .slice(1)
            .map((p) => (p === '*' ? '[^.]+' : escapeRegExp(p)))
            .join('\\.')}$`);
        return {
            last,
            compiled: { matches: (symbol) => symbol !== undefined && suffix.test(symbol), exact: false, entry },
        };
    }
    const exact = symbolExpression(pattern);
    return { last, compiled: { matches: (symbol) => symbol !== undefined && exact.test(symbol), exact: true, entry } };
}


/***/ }),

/***/ 4465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ importsOf)
/* harmony export */ });
const REQUIRE = /\b(?:require|import)\s*\(\s*(['"])([^'"\n]+)\1\s*\)/g;
/** The statements directly inside a statement. */
function inner(statement) {
    switch (statement.kind) {
        case 'branch':
            return [statement.then, statement.otherwise];
        case 'attempt':
            return [statement.body, ...statement.handlers, statement.otherwise, statement.finally];
        case 'loop':
        case 'with':
        case 'block':
            return [statement.body];
        case 'define':
        case 'class':
            return [statement.definition.body];
        default:
            return [];
    }
}
/** Where a text speaks of importing: a function without such a word imports nothing, and need not be looked into. */
const IMPORTS = /import|require|include/g;
function mentions({ start, end }, places) {
    let low = 0;
    let high = places.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((places[middle] ?? 0) < start)
            low = middle + 1;
        else
            high = middle;
    }
    return (places[low] ?? end) < end;
}
function collect(statements, places, found) {
    for (const statement of statements) {
        if (statement.kind === 'import')
            found.push(...statement.bindings.map(({ module, name, local }) => ({ module, name, local })));
        else if (statement.kind !== 'define' || mentions(statement.definition, places))
            for (const body of inner(statement))
                collect(body, places, found);
    }
}
/** Everything a file imports, wherever in it. */
function importsOf(module) {
    const found = [];
    const places = [...module.text.matchAll(IMPORTS)].map(({ index }) => index);
    collect(module.statements, places, found);
    if (module.language !== 'python') {
        for (const [, , name] of module.text.matchAll(REQUIRE))
            found.push({ module: name ?? '', name: undefined, local: '' });
    }
    return found;
}


/***/ }),

/***/ 4139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ judgeFile),
  c: () => (/* binding */ moduleOf)
});

// EXTERNAL MODULE: ./build/pipeline/judge/compiled-pattern.js
var compiled_pattern = __webpack_require__(2931);
// EXTERNAL MODULE: ./build/pipeline/judge/patterns.js
var judge_patterns = __webpack_require__(7140);
// EXTERNAL MODULE: ./node_modules/scslre/index.js
var scslre = __webpack_require__(3008);
;// CONCATENATED MODULE: ./build/pipeline/judge/regex-danger.js

/** Longer patterns are not analysed: the cost grows faster than the pattern. */
const MAX_LENGTH = 400;
const CHEAP = { exponential: false, slowToMatch: false, slowToFind: false };
const known = new Map();
/** Python's spellings of what JavaScript writes otherwise. */
const translated = (source) => source
    .replace(/^\(\?[aiLmsux]+\)/, '')
    .replaceAll('(?P<', '(?<')
    .replace(/\(\?P=(\w+)\)/g, '\\k<$1>')
    .replaceAll('\\A', '^')
    .replace(/\\[Zz]/g, '$');
function analysed(source) {
    try {
        const { reports } = (0,scslre/* analyse */.K)({ source: translated(source), flags: '' }, { maxReports: 10 });
        return {
            exponential: reports.some((report) => report.exponential),
            slowToMatch: reports.some((report) => report.type !== 'Move'),
            slowToFind: reports.length > 0,
        };
    }
    catch {
        // Not a pattern this analysis can read: no claim is made about it.
        return CHEAP;
    }
}
/** What matching the pattern can cost (the analysis of scslre: no sampling, no time-outs). */
function costOf(source) {
    if (source.length > MAX_LENGTH || !/[*+{]/.test(source))
        return CHEAP;
    const cached = known.get(source);
    if (cached !== undefined)
        return cached;
    const answer = analysed(source);
    if (known.size < 1000)
        known.set(source, answer);
    return answer;
}

;// CONCATENATED MODULE: ./build/pipeline/judge/arguments.js



const givenArgument = (argument, value) => ({
    name: argument.name,
    spread: argument.spread === true,
    value,
    node: argument.value,
});
/** The values an argument reference selects, with the expressions that carry them. */
function arguments_select(site, ref) {
    if (typeof ref === 'number')
        return atPosition(site, ref);
    const [head = '', ...properties] = ref.split('.');
    const found = /^\d+$/.test(head) ? atPosition(site, Number(head)) : byName(site, head);
    if (properties.length === 0)
        return found;
    return found.flatMap(({ value, node }) => {
        const part = properties.reduce(propertyOf, value);
        return part === undefined ? [] : [{ value: part, node }];
    });
}
/** A property or element of a literal, else an argument of the call that made the value. */
const propertyOf = (value, property) => value?.fields?.get(property) ?? argumentOf(value, property);
const argumentOf = (value, named) => value?.made?.findLast(({ name }, position) => (name ?? String(position)) === named)?.value;
function byName(site, name) {
    if (name === 'receiver')
        return site.receiver === undefined ? [] : [site.receiver];
    if (name === 'key' && site.callee.key !== undefined)
        return [{ value: site.callee.key, node: site.expression }];
    if (name === 'any')
        return site.given;
    if (name === 'rest')
        return site.given.filter((argument) => argument.name === undefined).slice(1);
    return site.given.filter((argument) => argument.name === name);
}
function atPosition(site, position) {
    const positional = site.given.filter((argument) => argument.name === undefined);
    const at = positional[position];
    if (at === undefined)
        return positional.slice(0, position).filter((argument) => argument.spread);
    // `run(*words)`: the first of a list whose elements are known.
    const element = at.spread && at.value.sequence === true ? at.value.fields?.get('0') : undefined;
    return [element === undefined ? at : { ...at, value: element }];
}
/** Keys are `a|b`: the first spelling that is present counts. */
const conditionValue = (site, keys) => {
    for (const key of keys.split('|')) {
        const [found] = arguments_select(site, key);
        if (found !== undefined)
            return found.value;
    }
    return undefined;
};
function hasShape(shape, value) {
    switch (shape) {
        case 'present':
            return value !== undefined;
        case 'absent':
            return value === undefined;
        case 'literal':
            return value?.literal === true;
        case 'not-literal':
            return value !== undefined && !value.literal;
        case 'built':
            return value?.built === true;
        case 'collection':
            return value?.fields !== undefined;
        default: {
            const pattern = value?.pattern?.source ?? value?.constant;
            if (typeof pattern !== 'string')
                return false;
            const cost = costOf(pattern);
            if (shape === 'ambiguous-pattern')
                return cost.exponential;
            return shape === 'slow-search' ? cost.slowToFind : cost.slowToMatch;
        }
    }
}
/** Whether one argument passes one test; an argument that is not there passes only `absent`. */
function passes(test, value) {
    if (test === null || typeof test !== 'object')
        return value !== undefined && value.constant === test;
    if ('is' in test)
        return hasShape(test.is, value);
    if (value === undefined)
        return false;
    if ('matches' in test)
        return matchesText(test.matches, value);
    if ('symbol' in test)
        return matchesSymbol(test.symbol, value.symbol);
    if (typeof value.constant !== 'number')
        return false;
    if ('below' in test)
        return value.constant < test.below;
    if ('atLeast' in test)
        return value.constant >= test.atLeast;
    return (value.constant & test.bits) !== 0;
}
/** A constant, the literal parts of a joined text, or the source of a regular expression. */
function matchesText(expression, value) {
    const text = typeof value.constant === 'string' ? value.constant : (value.pattern?.source ?? value.shape);
    return text !== undefined && new RegExp(expression, 'u').test(text);
}
const symbolIndexes = new WeakMap();
function matchesSymbol(patterns, symbol) {
    if (symbol === undefined)
        return false;
    let index = symbolIndexes.get(patterns);
    if (index === undefined) {
        index = new judge_patterns/* PatternIndex */.hb([true], () => `{${patterns.flatMap(compiled_pattern/* expand */.fT).join(',')}}`);
        symbolIndexes.set(patterns, index);
    }
    return index.find(symbol, symbol.split('.').at(-1) ?? symbol, symbol.includes('.')).length > 0;
}
/** Whether all of `when` hold and none of `unless` does. */
function applies(site, when, unless) {
    const holds = ([keys, test]) => passes(test, conditionValue(site, keys));
    return Object.entries(when ?? {}).every(holds) && !Object.entries(unless ?? {}).some(holds);
}

// EXTERNAL MODULE: ./node_modules/re2js/build/index.js
var build = __webpack_require__(2856);
;// CONCATENATED MODULE: ./build/pipeline/judge/regex-guard.js

/**
 * Texts that an attacker would send, by sink kind. A pattern that must match the whole text and matches none of them
 * keeps that kind of harm out. RE2 runs in linear time, so that a hostile pattern cannot stall the judge.
 */
// biome-ignore-start lint/suspicious/noTemplateCurlyInString: these are what an attacker types
const ATTACKS = {
    command: ['a;b', 'a|b', 'a&b', '$(a)', '`a`', 'a b', 'a\nb', 'a>b', "a'b"],
    argv: ['-a', '--a=b', '-a b'],
    sql: ["a'b", 'a"b', 'a;b', 'a b', 'a--b', '1 OR 1=1', 'a,b', 'a(b)'],
    nosql: ['{"$gt":""}', '$where'],
    path: ['../a', '/a', '..\\a', 'a/../b', '..', 'C:\\a', 'a/b/../../../c'],
    archive: ['../a', '/a'],
    html: ['<a>', '"a', "'a", 'a<b', '&lt;'],
    url: ['http://127.0.0.1/', 'https://evil.example/', 'file:///a', 'http://169.254.169.254/a'],
    redirect: ['//evil.example', 'https://evil.example/', '/\\evil.example', 'javascript:a'],
    code: ['a()', '__import__("a")', 'a.b', 'a[b]', 'a;b'],
    eval: ['a()', '__import__("a")', 'a.b', 'a[b]', 'a;b'],
    template: ['{{a}}', '${a}', '{%a%}', '<%= a %>'],
    expression: ['${a}', '#{a}', 'a.b()'],
    'nosql-script': ['a()', "a'b", 'a"b', 'a;b', 'a||b'],
    ldap: ['*', 'a)(b', '(a', 'a\\b'],
    xpath: ["a'b", 'a" or "b', 'a]b', 'a or 1'],
    log: ['a\nb', 'a\r\nb'],
    header: ['a\nb', 'a\r\nb'],
    regex: ['(a+)+', '.*', 'a*', '[a'],
};
// biome-ignore-end lint/suspicious/noTemplateCurlyInString: as above
/** Kinds whose attacks do harm only as the whole text, or at its start: a constant part of the pattern keeps them out. */
const ONLY_WHOLE = new Set(['url', 'redirect', 'argv', 'nosql']);
/** A file name leads out of its folder only by a step up. */
const NEEDS_STEP_UP = new Set(['path', 'archive']);
const compiled = new Map();
/** RE2's spelling of what Python and JavaScript write otherwise. */
const regex_guard_translated = (source) => source.replace(/\\Z$/, '\\z').replace(/\(\?P?<(?![=!])/g, '(?P<');
/** The alternatives of `a|b`, split outside of groups and classes. */
function alternatives(source) {
    const parts = [''];
    let depth = 0;
    for (const [token] of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|./gs)) {
        if (token === '(')
            depth += 1;
        if (token === ')')
            depth -= 1;
        if (token === '|' && depth === 0)
            parts.push('');
        else
            parts[parts.length - 1] += token;
    }
    return parts;
}
/** Characters that may stand in a row: `.+`, `[a-z;]*`. What one of them lets through, the pattern lets through. */
const REPEATED = /(?<!\\)(?:\.|\[(?:\\.|[^\]\\])+\])(?:[*+]|\{\d*,\d*\})|\\[SWDsd](?:[*+]|\{\d*,\d*\})/g;
const repeated = (source) => [...source.matchAll(REPEATED)].map(([atom]) => `(?:${atom.replace(/(?:[*+]|\{[\d,]*\})$/, '')})+`);
function insertable(kind, attacks) {
    if (ONLY_WHOLE.has(kind))
        return [];
    return NEEDS_STEP_UP.has(kind) ? attacks.filter((attack) => attack.includes('/../')) : attacks;
}
/** `^https?:\/\/www\.example\.com\/`: scheme and host are written out, dots and all, up to the slash behind them. */
const HOST_GIVEN = /^\^(?:\(\?:)?https?\??\)?:(?:\\\/|\/){2}(?:\((?:\?:)?(?:[\w|-]|\\\.)+\)\??|\[a-z0-9-\][+*]\\\.)?(?:(?:\\\.)?[\w-]+)(?:\\\.[\w-]+)+(?:\\?\/|\(\?:\/\|\$\)|\(\\?\/\|\$\))/i;
/** `^\/(?!\/)`, `^\/[^\/\\]`: one slash, and not a second. */
const WAY_ON_SITE = /^\^\\?\/(?:\(\?!(?:\\?\/|\[[^\]]*\/[^\]]*\])\)|\[\^[^\]]*\/[^\]]*\])/;
function keptOutBy(source, reach, flags) {
    const starts = reach !== 'anywhere' || /^(?:\^|\\A)/.test(source);
    const ends = reach === 'whole' || /(?:(?<!\\)\$|\\Z|\\z)$/.test(source);
    if (starts && !ends && HOST_GIVEN.test(source))
        return new Set(['url', 'redirect']);
    if (starts && !ends && WAY_ON_SITE.test(source))
        return new Set(['redirect']);
    if (!starts || !ends)
        return new Set();
    const whole = build/* RE2JS */.L3.compile(regex_guard_translated(source), flags);
    const inside = repeated(regex_guard_translated(source)).map((atom) => build/* RE2JS */.L3.compile(atom, flags));
    const kept = Object.entries(ATTACKS).filter(([kind, attacks]) => !attacks.some((attack) => whole.matches(attack)) &&
        !insertable(kind, attacks).some((attack) => inside.some((atom) => atom.matches(attack))));
    return new Set(kept.map(([kind]) => kind));
}
const FLAGS = { i: build/* RE2JS */.L3.CASE_INSENSITIVE, s: build/* RE2JS */.L3.DOTALL };
/** Flags that change nothing about what is matched. */
const NEUTRAL = new Set('dguvya');
/** Longer patterns are not analysed: compiling and matching cost time that grows with them. */
const regex_guard_MAX_LENGTH = 400;
function compute(source, reach, flags) {
    if (source.length > regex_guard_MAX_LENGTH)
        return new Set();
    const letters = [...flags].filter((letter) => !NEUTRAL.has(letter));
    // A pattern for single lines says nothing about the others, and a flag that is not known nothing at all.
    const known = letters.every((letter) => FLAGS[letter] !== undefined || (letter === 'm' && reach === 'whole'));
    if (!known)
        return new Set();
    try {
        const bits = letters.reduce((sum, letter) => sum | (FLAGS[letter] ?? 0), 0);
        const [first, ...rest] = alternatives(source).map((one) => keptOutBy(one, reach, bits));
        return new Set([...(first ?? [])].filter((kind) => rest.every((kinds) => kinds.has(kind))));
    }
    catch {
        // A pattern RE2 cannot read (look-around, back references) proves nothing.
        return new Set();
    }
}
/** Sink kinds that a match of this pattern keeps out. */
function kindsKeptOut(source, reach, flags = '') {
    const key = `${reach}|${flags}|${source}`;
    const known = compiled.get(key);
    if (known !== undefined)
        return known;
    const kinds = compute(source, reach, flags);
    if (compiled.size < 1000)
        compiled.set(key, kinds);
    return kinds;
}

;// CONCATENATED MODULE: ./build/pipeline/judge/match.js

/** Calls that match a text against a pattern. */
const MATCHES = new Set(['fullmatch', 'test', 'match', 'search', 'exec']);
const PYTHON_FLAGS = {
    I: 'i',
    IGNORECASE: 'i',
    M: 'm',
    MULTILINE: 'm',
    S: 's',
    DOTALL: 's',
    A: '',
    ASCII: '',
    U: '',
    UNICODE: '',
};
/** The flags of a pattern as letters; `?` for what is not known. */
function flagsOf(given) {
    if (given === undefined)
        return '';
    if (typeof given.constant === 'string')
        return given.constant;
    const name = given.symbol?.startsWith('re.') === true ? given.symbol.slice('re.'.length) : '';
    return PYTHON_FLAGS[name] ?? '?';
}
const patternOf = (value, flags) => value?.pattern ??
    (typeof value?.constant === 'string' ? { source: value.constant, flags: flagsOf(flags) } : undefined);
/** What a call matches with what: `re.fullmatch(p, text)`, `PATTERN.match(text)`, `/p/.test(text)`, `text.match(/p/)`. */
function matchOf(site) {
    if (!MATCHES.has(site.last))
        return undefined;
    const [first, second, third] = site.given;
    const own = site.receiver?.value.pattern;
    const isModule = site.symbol === `re.${site.last}`;
    const flags = site.given.find(({ name }) => name === 'flags') ?? third;
    // `exec` and `test` of something that is no pattern match nothing.
    if (own === undefined && !isModule && site.last !== 'match' && site.last !== 'search')
        return undefined;
    const pattern = own ?? patternOf(first?.value, isModule ? flags?.value : undefined);
    const subject = own !== undefined ? first : isModule ? second : site.receiver;
    if (pattern === undefined || subject === undefined)
        return undefined;
    return {
        subject,
        keptOut: [...kindsKeptOut(pattern.source, reachOf(site, own !== undefined || isModule), pattern.flags)],
    };
}
/** Python's `match` begins at the start; JavaScript's looks anywhere. */
function reachOf({ last }, byPattern) {
    if (last === 'fullmatch')
        return 'whole';
    return last === 'match' && byPattern ? 'start' : 'anywhere';
}

;// CONCATENATED MODULE: ./build/pipeline/judge/names.js
const MAX_SNIPPET = 60;
/** `self.path`, `request.args['id']`: the spelling under which a guard's finding about an expression is kept. */
function pathOf(expression) {
    switch (expression.kind) {
        case 'name':
            return expression.name;
        case 'member': {
            const object = pathOf(expression.object);
            return object === undefined ? undefined : `${object}.${expression.name}`;
        }
        case 'index': {
            const object = pathOf(expression.object);
            const key = expression.index.kind === 'literal' ? String(expression.index.value) : undefined;
            return object === undefined || key === undefined ? undefined : `${object}.[${key}]`;
        }
        case 'binary':
            return isOrNothing(expression) ? pathOf(expression.left) : undefined;
        default:
            return undefined;
    }
}
/** `host or ""`: what is there, and else nothing that could be anything. */
const isOrNothing = ({ operator, right }) => (operator === 'or' || operator === '??') && right.kind === 'literal' && right.value === '';
/** The source text of a node on one line, cut where it is long. */
function snippet(module, node) {
    const text = module.text.slice(node.start, node.end).replace(/\s+/g, ' ').trim();
    return text.length > MAX_SNIPPET ? `${text.slice(0, MAX_SNIPPET - 1)}…` : text;
}
/** The source text of a node, as far as it matters for the names in it. */
const textOf = (module, node) => module.text.slice(node.start, Math.min(node.end, node.start + 200));
/** The last part of a callee's spelling. */
function lastName(callee) {
    if (callee.kind === 'name' || callee.kind === 'member')
        return callee.name;
    if (callee.kind === 'index' && callee.index.kind === 'literal')
        return String(callee.index.value);
    return '';
}
/** `scheduleTokenCleanup`, `token_refresh_job`: what is drawn there says when something is done. */
const IS_ABOUT_TIME = /^(?:schedule|delay|retry|poll|jitter)|(?:job|task|cron|timer|interval|delay|backoff|jitter|schedule)s?$/i;
/** What a function's name says that the values in it are for. */
const purposeOf = (name) => (IS_ABOUT_TIME.test(name) ? [] : [name]);
/** `run` of `subprocess.run`. */
const lastPart = (symbol) => symbol.slice(symbol.lastIndexOf('.') + 1);
/** Longer names than any pattern; loops would let them grow without end. */
const MAX_SYMBOL = 160;
/** A resolved name with one more part: `.name`, `()`, `[]`. */
const extended = (symbol, part) => symbol === undefined || symbol.length > MAX_SYMBOL ? undefined : symbol + part;

;// CONCATENATED MODULE: ./build/pipeline/judge/asked.js

/** Names of settings by which a caller wants a check, and by which he wants none. */
const WANTS = /verif|validat|check|secure|trust|cert_?reqs|host_?name/i;
const WAIVES = /insecure|unverif|unsafe|skip|disable|no_?(?:verif|check|cert|ssl)|allow_?(?:invalid|self|untrusted|unauth)|ignore|self_?signed/i;
const isNamed = (text) => WANTS.test(text) || WAIVES.test(text);
/** Whether the function itself is called without a check when nobody says anything. */
function isWaivedByDefault({ callers }, text) {
    const parameters = callers.at(-1)?.parameters ?? [];
    return parameters.some(({ name, fallback }) => {
        if (fallback?.kind !== 'literal' || !new RegExp(`\\b${name.replace(/\W/g, '\\$&')}\\b`).test(text))
            return false;
        return Boolean(fallback.value) === WAIVES.test(name);
    });
}
/** `if not verify:`: a check is left out because a caller asks for that. The flaw is at whoever does. */
const isAskedFor = (frame) => (frame.conditions ?? [])
    .map((condition) => textOf(frame.module, condition))
    .some((text) => isNamed(text) && !isWaivedByDefault(frame, text));

;// CONCATENATED MODULE: ./build/pipeline/judge/value.js
const newOrigin = (entry) => ({ parameter: undefined, reach: undefined, within: undefined, ...entry, parts: new Map() });
const MAX_TAINTS = 6;
/** Something about which nothing is known and nothing need be feared. It names every field: values of one form are read faster. */
const UNKNOWN = {
    taints: [],
    symbol: undefined,
    constant: undefined,
    literal: false,
    prefix: undefined,
    shape: undefined,
    made: undefined,
    url: undefined,
    fields: undefined,
    sequence: undefined,
    built: undefined,
    normalised: undefined,
    harmless: undefined,
    pattern: undefined,
    callable: undefined,
    classOf: undefined,
    instanceOf: undefined,
    receiver: undefined,
    test: undefined,
    exports: undefined,
    unfollowed: undefined,
    key: undefined,
};
/** A number, a length, a date: nobody need know where it comes from. */
const HARMLESS_VALUE = { ...UNKNOWN, harmless: new Set(['*']) };
const constantValue = (constant) => ({
    ...UNKNOWN,
    literal: true,
    constant,
    prefix: typeof constant === 'string' ? constant : undefined,
});
const sameSet = (a, b) => a === b || (a !== undefined && b !== undefined && a.size === b.size && [...a].every((kind) => b.has(kind)));
/** Whether two influences of one origin make the same difference. */
const sameSort = (a, b) => a.built === b.built &&
    a.direct === b.direct &&
    a.uncertain === b.uncertain &&
    sameSet(a.cleaned, b.cleaned) &&
    sameSet(a.only, b.only);
/** The less of it can do harm, the higher: cleaned ones, then those of parameters. */
const tameness = ({ cleaned, origin }) => (cleaned.has('*') ? 1_000 : 2 * cleaned.size) + (origin.kind === 'parameter' ? 1 : 0);
/** Where there is no room, the tamest gives way: one value among many that is not cleaned must not be lost. */
function displace(kept, taint) {
    const tamest = kept.reduce((best, other, index) => (tameness(other) > tameness(kept[best] ?? other) ? index : best), 0);
    const other = kept[tamest];
    if (other !== undefined && tameness(other) > tameness(taint))
        kept[tamest] = taint;
}
/** Joins taints, one of each sort per origin, so that values stay small. */
function mergeTaints(lists) {
    const filled = lists.filter((list) => list.length > 0);
    if (filled.length <= 1)
        return filled[0] ?? [];
    const merged = [];
    for (const taint of filled.flat()) {
        const known = merged.some((other) => other.origin === taint.origin && sameSort(other, taint));
        if (known)
            continue;
        if (merged.length < MAX_TAINTS)
            merged.push(taint);
        else
            displace(merged, taint);
    }
    return merged;
}
const mapTaints = (taints, change) => taints.length === 0 ? taints : taints.map((taint) => ({ ...taint, ...change }));
/** The taints made harmless for these kinds. */
const cleanTaints = (taints, kinds) => taints.length === 0 ? taints : taints.map((taint) => ({ ...taint, cleaned: new Set([...taint.cleaned, ...kinds]) }));

;// CONCATENATED MODULE: ./build/pipeline/judge/join.js


const same = (values) => values.every((value) => value === values[0]) ? values[0] : undefined;
function joinFields(values) {
    const all = values.map((value) => value.fields);
    const first = all[0];
    if (first === undefined)
        return all.find((fields) => fields !== undefined);
    if (all.every((fields) => fields === first))
        return first;
    const joined = new Map();
    for (const fields of all) {
        for (const [name, value] of fields ?? []) {
            const known = joined.get(name);
            joined.set(name, known === undefined || known === value
                ? value
                : { ...known, taints: mergeTaints([known.taints, value.taints]) });
        }
    }
    return joined;
}
/** Nothing is known of it but what it is called and who may have made it: most values. */
const isPlain = (value) => !value.literal &&
    !value.fields &&
    !value.callable &&
    !value.classOf &&
    !value.instanceOf &&
    !value.test &&
    !value.pattern &&
    !value.built &&
    !value.prefix &&
    !value.shape &&
    !value.normalised &&
    !value.url &&
    !value.harmless &&
    !value.key &&
    !value.exports &&
    !value.unfollowed;
/** What is known when a value is one of several. */
function joinValues(values) {
    const [first, ...rest] = values;
    if (first === undefined)
        return UNKNOWN;
    if (rest.every((value) => value === first))
        return first;
    if (values.every(isPlain))
        return {
            ...UNKNOWN,
            taints: mergeTaints(values.map((value) => value.taints)),
            symbol: same(values.map((value) => value.symbol)),
        };
    const fields = joinFields(values);
    const known = values.find((value) => value.callable ?? value.instanceOf ?? value.classOf ?? value.pattern) ?? first;
    return {
        ...known,
        taints: mergeTaints(values.map((value) => value.taints)),
        literal: values.every((value) => value.literal),
        symbol: same(values.map((value) => value.symbol)) ?? values.find((value) => value.symbol)?.symbol,
        constant: same(values.map((value) => value.constant)),
        shape: same(values.map((value) => value.shape)),
        made: undefined,
        key: values.find((value) => value.key !== undefined)?.key,
        url: same(values.map((value) => value.url)),
        prefix: same(values.map((value) => value.prefix)),
        built: values.some((value) => value.built),
        normalised: values.every((value) => value.normalised || value.literal),
        test: same(values.map((value) => value.test)),
        harmless: same(values.map((value) => value.harmless)),
        fields,
    };
}
/** What iterating over a value gives. */
function elementOf(value) {
    const elements = value.sequence === true ? [...(value.fields?.values() ?? [])] : [];
    if (elements.length > 0)
        return joinValues(elements);
    return {
        ...UNKNOWN,
        taints: value.taints,
        literal: value.literal,
        symbol: extended(value.symbol, '[]'),
    };
}

;// CONCATENATED MODULE: ./build/pipeline/judge/kinds.js
const EMPTY = new Set();
const NOTHING = new Map();
const intersect = (a, b) => a.has('*') ? b : b.has('*') ? a : new Set([...a].filter((kind) => b.has(kind)));
/** What holds of each key in all of the maps. */
function intersectMaps(maps) {
    const [first, ...rest] = maps;
    if (first === undefined || rest.every((map) => map === first))
        return first ?? NOTHING;
    const result = new Map();
    for (const [key, kinds] of first ?? []) {
        const common = rest.reduce((known, map) => intersect(known, map.get(key) ?? EMPTY), kinds);
        if (common.size > 0)
            result.set(key, common);
    }
    return result;
}

;// CONCATENATED MODULE: ./build/pipeline/judge/environment.js


/** Not a kind: stands among those checked where code that could not be followed may have checked the value. */
const DOUBT = '?';
/**
 * The variables of one function (or module) at one point of its run, and what guards have established there. A branch
 * works on a fork, which holds only what it changed; joining looks at nothing else.
 */
class Environment {
    /** Made when something is bound: most forks bind nothing. */
    variables;
    parent;
    /** What this is a fork of. */
    base;
    /** Entry points that a guard has checked on every way to this point. */
    checked;
    writes = 0;
    /** The same for expressions such as `self.path`, by their dotted spelling. */
    refined;
    constructor(parent, base) {
        this.parent = parent;
        this.base = base;
        // Shared until one of them changes.
        this.checked = (base ?? parent)?.checks ?? NOTHING;
        this.refined = base?.refined ?? NOTHING;
    }
    /** Grows with every write that a lookup from here could see. */
    get age() {
        return this.writes + ((this.base ?? this.parent)?.age ?? 0);
    }
    /** This point of the run; a later one that sees nothing else is the same. */
    get moment() {
        let point = this;
        while (point.variables === undefined && point.base !== undefined)
            point = point.base;
        return { point, age: point.age, refined: this.refined };
    }
    isStill({ point, age, refined }) {
        const now = this.moment;
        return now.point === point && now.age === age && now.refined === refined;
    }
    get isOutermost() {
        return this.parent === undefined;
    }
    get checks() {
        return this.checked;
    }
    lookup(name) {
        return this.own(name) ?? this.parent?.lookup(name);
    }
    /** Bound here, not in an enclosing scope. */
    own(name) {
        for (let point = this; point !== undefined; point = point.base) {
            const value = point.variables?.get(name);
            if (value !== undefined)
                return value;
        }
        return undefined;
    }
    /** Whether this is a later point of that scope's own run. */
    grewFrom(scope) {
        return this === scope || this.base?.grewFrom(scope) === true;
    }
    assign(name, value) {
        this.bind(name, value);
        this.writes += 1;
        if (this.refined.size === 0)
            return;
        const stale = (path) => path === name || path.startsWith(`${name}.`);
        this.refined = new Map([...this.refined].filter(([path]) => !stale(path)));
    }
    bind(name, value) {
        this.variables ??= new Map();
        this.variables.set(name, value);
    }
    /** Everything bound here; in a fork, what it changed. */
    names() {
        return this.variables ?? [];
    }
    check(origin, kinds) {
        const known = this.checked.get(origin) ?? EMPTY;
        this.checked = new Map(this.checked).set(origin, new Set([...known, ...kinds]));
    }
    /** What was checked of the origin, or of the whole that it is a part of. */
    checkedKinds(origin) {
        const own = this.checked.get(origin) ?? EMPTY;
        if (origin.within === undefined)
            return own;
        const whole = this.checkedKinds(origin.within);
        return whole.size === 0 ? own : new Set([...own, ...whole]);
    }
    refine(path, kinds) {
        this.refined = new Map(this.refined).set(path, new Set([...this.refinement(path), ...kinds]));
    }
    get isRefined() {
        return this.refined.size > 0;
    }
    refinement(path) {
        return this.refined.get(path) ?? EMPTY;
    }
    /** Takes over what a callee established about entry points. */
    adoptChecks(exits) {
        if (exits.length > 0)
            this.checked = intersectMaps(exits.map((exit) => exit.checked));
    }
    /** Lets a callee start from what its caller has established. */
    inheritChecks(caller) {
        this.checked = caller.checked;
    }
    /** The same point, for one of several ways on. */
    fork() {
        return new Environment(this.parent, this);
    }
    /** A variable with what guards have established about it written into it: for when the guards are left behind. */
    settled(name) {
        const value = this.own(name);
        if (value === undefined || value.taints.length === 0 || this.checked.size + this.refined.size === 0)
            return value;
        const own = this.refinement(name);
        const taints = value.taints.map((taint) => {
            const kinds = [...own, ...this.checkedKinds(taint.origin)].filter((kind) => !taint.cleaned.has(kind));
            return kinds.length === 0 ? taint : { ...taint, cleaned: new Set([...taint.cleaned, ...kinds]) };
        });
        return taints.every((taint, index) => taint === value.taints[index]) ? value : { ...value, taints };
    }
    /** This point as a fork of an earlier one, untouched by what happens to the forks between them. */
    since(start) {
        const kept = start.fork();
        for (let point = this; point !== undefined && point !== start; point = point.base) {
            for (const [name, value] of point.names())
                if (kept.variables?.has(name) !== true)
                    kept.bind(name, value);
        }
        kept.checked = new Map(this.checked);
        kept.refined = new Map(this.refined);
        return kept;
    }
    /** The names that forks have bound, each once, in the order of the forks. */
    static changedIn(forks) {
        const [only] = forks;
        if (only !== undefined && forks.length === 1)
            return [...(only.variables?.keys() ?? [])];
        const names = new Set();
        for (const fork of forks)
            for (const [name] of fork.names())
                names.add(name);
        return names;
    }
    /**
     * Becomes what holds whichever of its forks was taken. None: the point is not reached, nothing changes.
     * @returns whether a variable that was bound before has become untrusted, or untrusted in another way
     */
    join(forks) {
        if (forks.length === 0)
            return false;
        let tainted = false;
        for (const name of Environment.changedIn(forks)) {
            const before = this.own(name);
            const ways = [];
            for (const fork of forks) {
                const value = fork.settled(name);
                if (value !== undefined)
                    ways.push(value);
            }
            const after = joinValues(ways);
            tainted ||= before !== undefined && after.taints.some((taint) => !before.taints.includes(taint));
            this.bind(name, after);
        }
        this.writes += 1;
        this.checked = intersectMaps(forks.map((fork) => fork.checked));
        this.refined = intersectMaps(forks.map((fork) => fork.refined));
        return tainted;
    }
}

;// CONCATENATED MODULE: ./build/pipeline/judge/methods.js
const words = (text) => new Set(text.split(/\s+/).filter(Boolean));
/** Methods that give back the text they are called on but for case, outer space and encoding: a guard on the result is a guard on the text. */
const SAME_TEXT = words('strip lstrip rstrip lower upper casefold trim toLowerCase toUpperCase toString str String decode encode getBytes toCharArray');
/** Methods that select one part by a constant key. */
const SELECT_PART = words('get getOrDefault getlist pop getAll param header');
/** Methods of texts and collections whose result is made of what they hold and are given. */
const MADE_OF_PARTS = words(`
  format join replace replaceAll split rsplit splitlines partition rpartition concat slice substring substr at charAt copy
  items values keys entries append extend add push update setdefault title capitalize expandtabs zfill ljust rjust center
  padStart padEnd repeat normalize flat reverse sort filter find map then read readline readlines getvalue translate
  removeprefix removesuffix format_map`);
/** Methods that give a function what the object holds; what others give it is their own affair: an error, a result. */
const VISITS_PARTS = words('forEach some every map filter flatMap find findIndex findLast reduce reduceRight sort then each');
/** Of these the ones whose function is given one element first. */
const VISITS_ELEMENTS = words('forEach map filter flatMap find findIndex findLast');
/** Calls that say something about a value and carry none of it. */
const HARMLESS = words(`
  len isinstance issubclass hasattr callable id hash bool int float ord range startswith endswith startsWith endsWith
  includes indexOf index count isdigit isalnum isalpha isnumeric isidentifier test Number parseInt parseFloat Boolean
  exists isfile isdir has every some any all print`);
/** Methods that change the collection they are called on. */
const COLLECTS = words('append extend add push update insert unshift setdefault write');
/** Calls that draw secret bytes: what they are given decides how many, not which. */
const DRAWS_SECRETLY = words(`
  os.urandom secrets.token_bytes secrets.token_hex secrets.token_urlsafe secrets.randbelow secrets.randbits
  crypto.randomBytes crypto.randomInt`);
/** Calls that make a list of what they are given. */
const MAKES_LISTS = words('list tuple sorted Array.from');
/** The same of Java's maps and lists. */
const JAVA_COLLECTS = words('put putAll putIfAbsent setProperty addAll addFirst addLast remove offer');
/** Calls that make a pattern from its text. */
const COMPILES_PATTERN = words('re.compile RegExp std.regex');
/** The part of a parsed address that decides where it leads, where a method tells it. */
const HOST_GETTERS = words('Hostname getHost getAuthority');
/** Methods that read one field of an object, by their names. */
const GETTER = /^(?:[gG]et[A-Z](?!.*(?:Safe|Valid|Clean|Escaped|Sanit|Count|Size|Length))\w*|Hostname)$/;
/** Calls that import a module by name. */
const IMPORTS = words('require import importlib.import_module __import__');
/** Calls that do not come back. */
const NEVER_RETURNS = words(`
  abort flask.abort werkzeug.exceptions.abort bottle.abort fastapi.abort sys.exit exit quit os._exit os.abort process.exit process.abort`);
/** Calls that give back the function they are given, in another dress. */
const SAME_FUNCTION = words('util.promisify util.callbackify util.deprecate functools.cache functools.lru_cache');

;// CONCATENATED MODULE: ./build/pipeline/judge/parts.js


const NONE = new Set();
const originTaint = (origin, step) => ({
    origin,
    trail: { step, before: undefined },
    cleaned: NONE,
    built: false,
    direct: true,
    only: undefined,
    uncertain: false,
});
/** What a constant key selects from untrusted data: an origin of its own, still the text that came in. */
function partTaints(taints, key) {
    return taints.map((taint) => {
        if (!taint.direct)
            return taint;
        let part = taint.origin.parts.get(key);
        if (part === undefined) {
            part = newOrigin({ ...taint.origin, within: taint.origin, key });
            taint.origin.parts.set(key, part);
        }
        return { ...taint, origin: part };
    });
}
const withStep = (taints, step) => taints.length === 0 ? taints : taints.map((taint) => ({ ...taint, trail: { step, before: taint.trail } }));
/** `body.getFile()` reads a field, as `body.file` does elsewhere. */
const fieldOf = (receiver, getter) => ({
    ...UNKNOWN,
    taints: partTaints(receiver.taints, getter),
    url: receiver.url === 'parsed' && HOST_GETTERS.has(getter) ? 'host' : undefined,
});

;// CONCATENATED MODULE: ./build/pipeline/judge/text.js


const isText = (value) => typeof value.constant === 'string' || value.prefix !== undefined;
/** Constant text at the start of a joined value: as far as it is known. */
function commonPrefix(parts) {
    let prefix = '';
    for (const part of parts) {
        if (part.constant === undefined)
            return prefix + (part.prefix ?? '') || undefined;
        prefix += String(part.constant);
    }
    return prefix || undefined;
}
/** What is known of a value's text: see `Value.shape`. */
const shapeOf = (value) => value.shape ?? (value.constant === undefined ? '\0' : String(value.constant));
const HOST_BEFORE = /[^:/?#]\//;
/** What follows a base and a slash (`base + '/users/' + id`) no longer decides which server is asked, whatever the base is. */
function behindHost(before, taints) {
    if (!before.some((part) => part.prefix !== undefined || part.shape !== undefined))
        return taints;
    return HOST_BEFORE.test(before.map(shapeOf).join('')) ? cleanTaints(taints, ['url']) : taints;
}
/** Text (or a list) joined from parts: `a + b`, f-strings, `''.join`, `path / name`. */
function concatenate(parts, at) {
    return joined(parts.map((part, index) => part.taints.length === 0 ? part : { ...part, taints: behindHost(parts.slice(0, index), part.taints) }), at);
}
function joined(parts, at) {
    const constants = parts.map((part) => part.constant);
    if (parts.length > 0 && constants.every((constant) => typeof constant === 'string')) {
        const text = constants.join('');
        return { ...UNKNOWN, literal: true, constant: text, prefix: text };
    }
    const taints = mergeTaints(parts.map((part) => part.taints));
    const alone = parts.filter((part) => part.constant !== '').length <= 1;
    const changed = alone
        ? taints
        : withStep(mapTaints(taints, { built: true, direct: false }), { ...at, says: 'joined with other text' });
    const literal = parts.every((part) => part.literal);
    return {
        ...UNKNOWN,
        taints: changed,
        literal,
        prefix: commonPrefix(parts),
        built: !literal && !alone && parts.some(isText),
        shape: parts.map(shapeOf).join(''),
        harmless: unionOf(parts),
    };
}
/** Text in which something was escaped is left to those who know what else it holds. */
function unionOf(parts) {
    const kinds = parts.flatMap(({ harmless }) => [...(harmless ?? [])]);
    return kinds.length === 0 ? undefined : new Set(kinds);
}
/** Where `%` and `format` put values. */
const PERCENT = /%(?:\([^()]{0,80}\))?[-#0 +]{0,5}[\d.*]{0,9}(?:hh?|ll?|[zjtL])?[diouxXeEfFgGcrsa]/g;
const BRACES = /\{[^{}]{0,80}\}/g;
/** A hole that takes nothing but a number. */
const NUMBER_ONLY = /^%.*[diouxXeEfFgG]$/;
/** What values are put into is still the text that was given: nothing is built around it. */
function aroundHoles(whole, template, values) {
    const filled = new Set(values.flatMap(({ taints }) => taints.map(({ origin }) => origin)));
    const given = new Map(template.taints.map((taint) => [taint.origin, taint.built]));
    return whole.taints.map((taint) => {
        const built = filled.has(taint.origin) ? undefined : given.get(taint.origin);
        return built === undefined ? taint : { ...taint, built };
    });
}
/** `'…%s…' % values`, `'…{}…'.format(values)`: the template's text up to the first placeholder is the prefix. */
function formatted(template, values, at, holes) {
    const whole = joined([template, ...values], at);
    const text = typeof template.constant === 'string' ? template.constant : undefined;
    const prefix = text?.split(/[%{]/, 1)[0];
    const shape = text?.replace(holes, (hole) => (NUMBER_ONLY.test(hole) ? '0' : '\0'));
    if (shape !== undefined && shape !== text && !shape.includes('\0'))
        return { ...HARMLESS_VALUE, prefix: prefix || undefined, shape };
    return {
        ...whole,
        taints: aroundHoles(whole, template, values),
        constant: undefined,
        literal: whole.literal,
        shape: shape ?? whole.shape,
        prefix: prefix || undefined,
        built: !whole.literal,
    };
}
const HOST_FIXED = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]+[/?#]/i;
const LOCAL_PATH = /^\/[^/\\]/;
/** Sink kinds that a constant start makes harmless: the host of a URL is decided before the untrusted part begins. */
function kindsFixedBy(prefix) {
    if (prefix === undefined)
        return [];
    // No key with a prefix is `__proto__` or `constructor`.
    if (HOST_FIXED.test(prefix))
        return ['url', 'redirect', 'property'];
    return LOCAL_PATH.test(prefix) ? ['redirect', 'property'] : ['property', 'method'];
}
/** `['tar', name] + rest`: still a list, its first elements known. */
function appended(left, right) {
    const elements = [left, right].flatMap((part) => (part.sequence === true ? [...(part.fields?.values() ?? [])] : []));
    return {
        ...UNKNOWN,
        taints: mapTaints(mergeTaints([left.taints, right.taints]), { direct: false }),
        literal: left.literal && right.literal,
        fields: new Map(elements.map((element, index) => [String(index), element])),
        sequence: true,
    };
}
/** `folder / name`: text joined, also when neither part is known to be text. */
const joinedPath = (joined) => ({ ...joined, built: !joined.literal });

;// CONCATENATED MODULE: ./build/pipeline/judge/sinks.js








/** What keeps a kind of harm out only together: a way that begins with a slash, and not with two; both ends of a range. */
const TOGETHER = new Map([
    ['redirect', ['rooted', 'one-slash']],
    ['index', ['at-least', 'at-most']],
]);
/** The part of a value's taints that can still do this kind of harm here. */
function dangerous(frame, value, kind) {
    if (kindsFixedBy(value.prefix).includes(kind))
        return [];
    const allows = (kinds) => kinds === undefined || kinds.has('*') || kinds.has(kind);
    return value.taints.flatMap((taint) => {
        const checked = frame.environment.checkedKinds(taint.origin);
        const isKept = (one) => taint.cleaned.has(one) || checked.has(one);
        const isClean = isKept('*') || isKept(kind) || TOGETHER.get(kind)?.every(isKept) === true;
        if (isClean || !allows(taint.only))
            return [];
        const isDoubted = taint.cleaned.has(DOUBT) || checked.has(DOUBT);
        return [isDoubted && !taint.uncertain ? { ...taint, uncertain: true } : taint];
    });
}
const spelled = (module, purpose) => (typeof purpose === 'string' ? purpose : snippet(module, purpose)).replace(SPLITS_TEXT, '');
/** `tokenize`: there a token is a word. */
const SPLITS_TEXT = /tokeni[sz]\w*/gi;
function hit(run, frame, { sink, name, node }, taint, built = false) {
    const { module, root, purposes } = frame;
    run.hits.push({
        module,
        node,
        sink,
        name,
        root,
        taint,
        built,
        purposes: sink.raise === undefined ? [] : [...purposes.map((purpose) => spelled(module, purpose)), textOf(module, node)],
        ...(sink.kind === 'tls' && isAskedFor(frame) ? { asked: true } : {}),
    });
}
/** Untrusted values are hits; one that nobody knows anything about is a hit without a path: a hint. */
function receive(run, frame, place, value) {
    const taints = dangerous(frame, value, place.sink.kind);
    for (const taint of taints)
        hit(run, frame, place, taint);
    const open = value.taints.length === 0 && !value.literal && value.constant === undefined;
    const harmless = value.harmless?.has('*') === true || value.harmless?.has(place.sink.kind) === true;
    if (open && !harmless && value.callable === undefined)
        hit(run, frame, place, undefined, value.built);
}
/** Records what a call's sinks receive. */
function checkCall(run, frame, site) {
    const isOwn = site.callee.callable !== undefined || site.callee.classOf !== undefined;
    if (run.quiet > 0 || (isOwn && site.callee.key === undefined))
        return;
    for (const sink of run.index.calls.find(site.symbol, site.last, isMethod(site) || site.callee.key !== undefined)) {
        if (!applies(site, sink.when, sink.unless) || isDisarmed(frame, site, sink))
            continue;
        const place = { sink, name: shownName(site), node: site.expression };
        if (sink.flaw === 'call')
            hit(run, frame, place, undefined);
        else
            for (const ref of sink.arguments ?? [0])
                for (const { value } of arguments_select(site, ref))
                    receive(run, frame, place, value);
    }
    frame.called.push(site);
}
/** Records what an operator, or a look-up, does with a number from outside. */
function checkOperand(run, frame, operation, node, operand) {
    if (run.quiet > 0 || !operand.taints.some(({ only }) => only !== undefined))
        return;
    for (const sink of run.index.calls.find(undefined, operation, true))
        for (const taint of dangerous(frame, operand, sink.kind))
            if (taint.only !== undefined)
                hit(run, frame, { sink, name: 'the number', node }, taint);
}
/** How a sink is named to people. */
const shownName = (site) => (0,compiled_pattern/* withoutTypes */.u2)(site.callee.symbol ?? `*.${site.last}`);
const disarming = new WeakMap();
/** Whether the function that is being run says one of these words anywhere. */
function names({ callers, module }, words) {
    const around = callers.at(-1);
    const text = around === undefined ? '' : module.text.slice(around.start, around.end);
    return words.some((word) => text.includes(word));
}
/** Whether an earlier call on the same object has taken the danger away: another content type, for one. */
function isDisarmed(frame, site, sink) {
    if (sink.unlessNamed !== undefined && names(frame, sink.unlessNamed))
        return true;
    if (sink.unlessCalled === undefined)
        return false;
    const index = disarming.get(sink) ?? new judge_patterns/* PatternIndex */.hb(sink.unlessCalled, ({ call }) => call);
    disarming.set(sink, index);
    const receiver = site.receiver === undefined ? undefined : rootOf(site.receiver.node);
    return frame.called.some((earlier) => {
        const same = receiver === undefined || (earlier.receiver !== undefined && rootOf(earlier.receiver.node) === receiver);
        return (same && index.find(earlier.symbol, earlier.last, isMethod(earlier)).some(({ when }) => applies(earlier, when)));
    });
}
/** The variable that a chain of calls and attributes starts from. */
function rootOf(expression) {
    if (expression.kind === 'call')
        return rootOf(expression.callee);
    if (expression.kind === 'member')
        return rootOf(expression.object);
    return pathOf(expression);
}
/** An attribute of something other than a literal. */
function isMethod(site) {
    if (site.receiver === undefined)
        return false;
    return site.receiver.value.constant === undefined;
}
/** An assignment as the vocabulary sees it: a call with the assigned value as its argument. */
function assignmentSite({ symbol, last, node, value, object, key }) {
    const expression = { kind: 'other', parts: [], start: node.start, end: node.end };
    const argument = (name, given) => given === undefined ? [] : [{ name, spread: false, value: given, node: expression }];
    const given = [...argument(undefined, value), ...argument('key', key), ...argument('holder', object?.key)];
    const receiver = object === undefined ? undefined : { value: object, node: expression };
    return { expression, callee: UNKNOWN, receiver, last, symbol, given };
}
/** Records what is assigned to a dangerous attribute. */
function checkAssignment(run, frame, assignment) {
    if (run.quiet > 0)
        return;
    const { symbol, last, node } = assignment;
    const site = assignmentSite(assignment);
    for (const sink of run.index.assignments.find(symbol, last, true)) {
        if (!applies(site, sink.when, sink.unless))
            continue;
        const place = { sink, name: symbol ?? `*.${last}`, node };
        if (sink.flaw === 'call')
            hit(run, frame, place, undefined);
        else
            for (const ref of sink.arguments ?? [0])
                for (const found of arguments_select(site, ref))
                    receive(run, frame, place, found.value);
    }
}
const OTHER_TYPE = /^(?!text\/html|application\/xhtml)[\w.+-]+\//;
/** `text, 200, { 'Content-Type': 'text/plain' }`: headers behind a text that say that it is no HTML. */
const isTyped = ({ fields, sequence }) => sequence === true &&
    [...(fields?.values() ?? [])].slice(1).some((headers) => {
        const type = headers.fields?.get('Content-Type') ?? headers.fields?.get('content-type');
        return typeof type?.constant === 'string' && OTHER_TYPE.test(type.constant);
    });
/** A map, alone or before a status, is sent as JSON. */
const isSentAsData = ({ fields, sequence }) => {
    const sent = sequence === true ? fields?.get('0') : { fields, sequence };
    return sent?.fields !== undefined && sent.sequence !== true;
};
/** Records what a handler gives back to the framework. */
function checkReturn(run, frame, node, value) {
    const kinds = frame.role?.returns ?? [];
    if (run.quiet > 0 || kinds.length === 0 || isSentAsData(value) || isTyped(value))
        return;
    const site = assignmentSite({ symbol: undefined, last: '', node, value });
    for (const sink of run.index.returns) {
        if (!kinds.includes(sink.kind) || !applies(site, sink.when, sink.unless))
            continue;
        const taints = dangerous(frame, value, sink.kind).filter((taint) => !taint.uncertain);
        for (const taint of taints)
            hit(run, frame, { sink, name: 'the response', node }, taint);
    }
}

;// CONCATENATED MODULE: ./build/pipeline/judge/guards.js




/** A look at a value without reporting anything. */
function look(run, frame, expression) {
    const { stopped } = frame;
    run.quiet += 1;
    const value = run.machine.evaluate(run, frame, expression);
    run.quiet -= 1;
    frame.stopped = stopped;
    return value;
}
/** Marks an expression's value, and the entry point it is a plain copy of, as safe for these kinds. */
function establish(run, frame, subject, kinds) {
    if (kinds.length === 0)
        return;
    const value = look(run, frame, subject);
    const path = pathOf(subject);
    if (path !== undefined)
        frame.environment.refine(path, kinds);
    for (const taint of value.taints) {
        if (taint.direct)
            frame.environment.check(taint.origin, kinds);
    }
}
/** What a caller gives to compare with (a list of what is allowed, a folder) may be relied upon, where it is not what is checked itself; so may what is looked up by something else of the request. */
const isReliable = (value, subject) => value.taints.every(({ origin, uncertain }) => (origin.kind === 'parameter' || uncertain) &&
    !subject.taints.some((taint) => wholeOf(taint.origin) === wholeOf(origin)));
/** `data` of `data['name']`. */
const wholeOf = (origin) => (origin.within === undefined ? origin : wholeOf(origin.within));
const WAY = /\.(?:relative|relpath)\(\)$/;
/** A way from a folder to a path (`path.relative(folder, file)`): one that is empty, or does not lead up, says where the path is. */
function establishWay(run, frame, subject) {
    const { symbol, taints } = look(run, frame, subject);
    if (symbol === undefined || !WAY.test(symbol))
        return;
    for (const { origin } of taints)
        frame.environment.check(origin, ['path']);
}
/** `name in ALLOWED`, `url.hostname in HOSTS`: constant or unknown collections, never a text or something untrusted itself. */
function assumeMember(run, frame, subject, container) {
    const allowed = look(run, frame, container);
    if (typeof allowed.constant === 'string' || !isReliable(allowed, look(run, frame, subject)))
        return;
    if (isHostPart(run, frame, subject))
        establishHost(run, frame, subject);
    else
        establish(run, frame, subject, ['*']);
}
/** `url.hostname` and its like. */
const isHostPart = (run, frame, subject) => look(run, frame, subject).url === 'host';
/** `url.origin === location.origin`: the page's own. */
const isOwnHost = ({ symbol }) => /(?:^|\.)location\.(?:origin|host|hostname)$/.test(symbol ?? '');
/** An allowed host makes the whole URL allowed, for where it leads to. */
function establishHost(run, frame, subject) {
    const kinds = ['url', 'redirect'];
    for (const taint of look(run, frame, subject).taints) {
        frame.environment.check(taint.origin, kinds);
        if (taint.origin.within !== undefined)
            frame.environment.check(taint.origin.within, kinds);
    }
}
/** A call as the vocabulary sees it, looked at quietly where it was not evaluated just now. */
function siteOf(run, frame, call) {
    const seen = run.seen.get(call);
    if (seen !== undefined && frame.environment.isStill(seen.moment))
        return asCondition(seen.site, call);
    const callee = look(run, frame, call.callee);
    const receiver = call.callee.kind === 'member'
        ? { value: look(run, frame, call.callee.object), node: call.callee.object }
        : undefined;
    const given = call.args.map((argument) => givenArgument(argument, look(run, frame, argument.value)));
    return asCondition({ callee, receiver, given }, call);
}
const asCondition = ({ callee, receiver, given }, call) => ({
    expression: call,
    callee,
    receiver,
    last: callee.symbol === undefined ? lastName(call.callee) : lastPart(callee.symbol),
    symbol: callee.symbol,
    given,
});
/** Guards of the vocabulary. Compared with something (`commonpath(...) == base`), a guard's value is not just true or false. */
function assumeGuards(run, frame, site, outcome, compared) {
    const guards = run.index.guards
        .find(site.symbol, site.last, isMethod(site))
        .filter((guard) => guard.safe !== 'returns' && applies(site, guard.when));
    for (const guard of guards) {
        if (compared || outcome === (guard.safe ?? true))
            establishGuard(run, frame, site, guard);
    }
    return guards.length > 0;
}
/** Where `abspath(file)` lies, `file` lies, however it is spelled. */
function establishResolved(run, frame, node, kinds) {
    const [only, ...more] = node.kind === 'call' ? node.args : [];
    if (only !== undefined && more.length === 0)
        establish(run, frame, only.value, kinds);
    // `file.getCanonicalPath()`
    if (node.kind === 'call' && only === undefined && node.callee.kind === 'member')
        establish(run, frame, node.callee.object, kinds);
}
function establishGuard(run, frame, site, guard) {
    const given = arguments_select(site, guard.argument ?? 0).flatMap(({ value, node }) => node.kind === 'collection'
        ? node.entries.map((entry) => ({ value: look(run, frame, entry.value), node: entry.value }))
        : [{ value, node }]);
    for (const { value, node } of given) {
        if (guard.after === 'host') {
            if (value.url === 'host')
                establishHost(run, frame, node);
            continue;
        }
        // A digest is known: so is what it was made of.
        if (guard.after === 'digest')
            establishResolved(run, frame, node, guard.for);
        if (guard.after === 'digest' || (guard.after === 'normalised' && value.normalised !== true))
            continue;
        establish(run, frame, node, guard.for);
        if (guard.after === 'normalised') {
            establishWay(run, frame, node);
            establishResolved(run, frame, node, guard.for);
        }
    }
}
/** A pattern that the whole text must match keeps out what it cannot match. */
function assumePattern(run, frame, site) {
    const match = matchOf(site);
    if (match !== undefined)
        establish(run, frame, match.subject.node, match.keptOut);
}

;// CONCATENATED MODULE: ./build/pipeline/judge/memo.js
const ids = new WeakMap();
let next = 0;
/** A number for an object: the same for the same object, and never shown. */
function idOf(object) {
    const known = ids.get(object);
    if (known !== undefined)
        return known;
    next += 1;
    ids.set(object, next);
    return next;
}
const sorted = (kinds) => (kinds.length < 2 ? (kinds[0] ?? '') : [...kinds].sort().join());
function taintKey({ origin, cleaned, built, direct, uncertain, only }, environment) {
    const checked = environment.checkedKinds(origin);
    const kinds = cleaned.size + checked.size === 0 ? '' : sorted([...cleaned, ...checked]);
    const bits = (built ? 1 : 0) + (direct ? 2 : 0) + (uncertain ? 4 : 0);
    return `${idOf(origin)}~${bits}~${kinds}~${only === undefined ? '' : sorted([...only])}`;
}
/** How deep fields are looked at; deeper ones make two calls different. */
const DEPTH = 2;
/**
 * What a callee can see of a value. Two calls whose arguments have equal keys do the same: the second need not be run.
 * Undefined: too much to compare.
 */
function keyOf(value, environment, depth = DEPTH) {
    if (value === undefined)
        return '';
    const { fields } = value;
    let key = plainKey(value);
    for (const taint of value.taints)
        key += `|${taintKey(taint, environment)}`;
    if (value.key !== undefined)
        key += `|by${keyOf(value.key, environment, 0)}`;
    for (const [position, { name, value: given }] of (value.made ?? []).entries())
        key += `|${name ?? position}:${plainKey(given)}`;
    if (fields === undefined || fields.size === 0)
        return `${key})`;
    if (depth === 0 || fields.size > 12)
        return undefined;
    for (const [name, field] of fields) {
        const inner = keyOf(field, environment, depth - 1);
        if (inner === undefined)
            return undefined;
        key += `|${name}=${inner}`;
    }
    return `${key})`;
}
/** What is known of it but for its taints and fields. */
function plainKey(value) {
    const { constant, callable, classOf, instanceOf, exports, harmless, pattern, receiver, test } = value;
    const text = constant === undefined ? '' : JSON.stringify(constant);
    const state = `${value.literal}|${value.built}|${value.normalised}|${value.unfollowed}`;
    let key = `(${value.symbol}|${text}|${value.prefix}|${value.shape}|${state}|${value.url}`;
    if (pattern !== undefined)
        key += `|p${pattern.flags}/${pattern.source}`;
    if (value.sequence === true)
        key += '|s';
    if (harmless !== undefined)
        key += `|h${sorted([...harmless])}`;
    if (callable !== undefined)
        key += `|f${idOf(callable.definition)}`;
    if (classOf !== undefined)
        key += `|c${idOf(classOf)}`;
    if (instanceOf !== undefined)
        key += `|i${idOf(instanceOf)}`;
    if (exports !== undefined)
        key += `|e${idOf(exports)}`;
    if (receiver !== undefined)
        key += `|r${idOf(receiver)}`;
    if (test !== undefined)
        key += `|t${idOf(test)}`;
    return key;
}

;// CONCATENATED MODULE: ./build/pipeline/judge/parameters.js


/** `self`, `cls`: also in functions that become methods elsewhere. */
const isReceiverParameter = (parameter, position) => position === 0 && (parameter.name === 'self' || parameter.name === 'cls');
/** A definition's parameters without `self` and `cls`. */
const ownParameters = (definition) => definition.className === undefined
    ? definition.parameters
    : definition.parameters.filter((parameter, position) => !isReceiverParameter(parameter, position));
/** What a call gives to one parameter. */
function argumentFor(parameter, position, given) {
    if (parameter.rest === 'positional')
        return collected(given.filter((argument) => argument.name === undefined).slice(position));
    if (parameter.rest === 'keyword')
        return collected(given.filter((argument) => argument.name !== undefined));
    const named = given.find((argument) => argument.name === parameter.name);
    if (named !== undefined)
        return named.value;
    if (parameter.keywordOnly === true)
        return undefined;
    const at = positionalAt(given, position);
    return at?.spread === true ? { ...UNKNOWN, taints: at.value.taints } : at?.value;
}
function positionalAt(given, position) {
    let before = 0;
    for (const argument of given) {
        if (argument.name !== undefined)
            continue;
        if (before === position)
            return argument;
        before += 1;
    }
    return undefined;
}
function collected(given) {
    const values = given.map((argument) => argument.value);
    const fields = new Map(given.map((argument, index) => [argument.name ?? String(index), argument.value]));
    return {
        ...joinValues(values),
        symbol: undefined,
        callable: undefined,
        fields,
        sequence: given.every((argument) => argument.name === undefined),
    };
}
/** Remembers whether parameters were given constants, for the cap of `docs/results.md` on parameter paths. */
function recordFacts(run, site, { definition, module }) {
    for (const [position, parameter] of ownParameters(definition).entries()) {
        const value = argumentFor(parameter, position, site.given);
        const constant = value === undefined || value.literal || value.constant !== undefined;
        const before = run.passed.get(parameter);
        if (before === false || before === constant)
            continue;
        run.passed.set(parameter, constant);
        const { qualifiedName } = definition;
        const key = `${module.path}\n${qualifiedName}\n${parameter.name}`;
        const known = run.facts.get(key);
        if (known === undefined || known.constant !== (known.constant && constant)) {
            run.facts.set(key, { path: module.path, qualifiedName, parameter: parameter.name, constant });
        }
    }
}

;// CONCATENATED MODULE: ./build/pipeline/judge/invoke.js







/** How many calls deep text from outside is followed. */
const MAX_DEPTH = 4;
/** The same for everything else: further in, each function is looked at from its own entry. */
const MAX_PARAMETER_DEPTH = 2;
/** How many calls are followed from one entry point; beyond, they count as code that cannot be followed. */
const MAX_CALLS = 40;
/** Characters of a function that leads to no sink and is followed all the same: a guard or a builder is short. */
const MAX_DETOUR = 1_500;
/** What comes of a call that always throws. */
const NEVER = { ...UNKNOWN };
/** Runs a known function on what it is given; undefined when it cannot be followed from here. */
function invoke(run, frame, site, callable) {
    if (run.quiet === 0)
        recordFacts(run, site, callable);
    const outcome = follow(run, frame, site, callable);
    if (outcome === undefined)
        return undefined;
    const { exits, receiver } = outcome;
    const environments = exits.map((exit) => exit.environment);
    frame.environment.adoptChecks(environments);
    adoptRefinements(frame, site, callable.definition, environments);
    updateReceiver(frame, site, receiver);
    adoptVariables(frame, callable, environments);
    return exits.length === 0 ? NEVER : joinValues(exits.map((exit) => exit.value));
}
/** `names.forEach((name) => { list += name; })`: what a closure of this very function writes into its variables. */
function adoptVariables(frame, { definition, module, scope }, after) {
    if (module.language === 'python' || !frame.environment.grewFrom(scope))
        return;
    const own = new Set(['this', ...definition.parameters.map(({ name }) => name)]);
    for (const [name, value] of after.flatMap((environment) => [...environment.names()])) {
        const before = frame.environment.own(name);
        if (before === undefined || own.has(name) || value.taints.length === 0)
            continue;
        frame.environment.assign(name, joinValues([before, value]));
    }
}
/** The same function with the same arguments from the same entry point does the same again. */
function follow(run, frame, site, callable) {
    const outcomes = run.outcomes.get(callable.definition);
    const isOpen = mayFollow(run, frame, site, callable);
    // A key costs: without anything known or to come, none is made.
    if (!isOpen && outcomes === undefined)
        return undefined;
    const key = callKey(frame, site, callable);
    const before = key === undefined ? undefined : outcomes?.get(key);
    const known = before?.quiet === true && run.quiet === 0 ? undefined : before;
    if (known !== undefined || !isOpen)
        return known;
    frame.root.calls += 1;
    const { exits, environment } = activate(run, frame, site, callable, site.callee.receiver);
    const outcome = { exits, receiver: environment.own('self') ?? environment.own('this'), quiet: run.quiet > 0 };
    if (key !== undefined)
        remember(run, callable, key, outcome);
    return outcome;
}
function mayFollow(run, frame, site, { definition }) {
    if (frame.depth >= depthFor(site) || frame.callers.includes(definition) || frame.root.calls >= MAX_CALLS)
        return false;
    return definition.end - definition.start <= MAX_DETOUR || run.reaches(definition);
}
function remember(run, { definition }, key, outcome) {
    const outcomes = run.outcomes.get(definition) ?? new Map();
    run.outcomes.set(definition, outcomes.set(key, outcome));
}
const isExternal = ({ taints }) => taints.some(({ origin }) => origin.kind === 'external');
/** Text from outside is worth a longer way. */
const depthFor = (site) => site.given.some(({ value }) => isExternal(value)) ? MAX_DEPTH : MAX_PARAMETER_DEPTH;
function callKey(frame, site, callable) {
    const receiver = keyOf(site.callee.receiver, frame.environment);
    if (receiver === undefined)
        return undefined;
    const { scope } = callable;
    // What a closure finds around it may have changed between two calls.
    const surroundings = scope.isOutermost ? '' : `${idOf(scope)}~${scope.age}`;
    let key = `${surroundings}\n${receiver}`;
    for (const { name, spread, value } of site.given) {
        const given = keyOf(value, frame.environment);
        if (given === undefined)
            return undefined;
        key += `\n${name ?? ''}${spread ? '*' : ''}\n${given}`;
    }
    return key;
}
/** Runs the body in an environment of its own and tells how it can end. */
function activate(run, frame, site, callable, receiver) {
    const { definition } = callable;
    const environment = new Environment(callable.scope);
    environment.inheritChecks(frame.environment);
    const inner = {
        module: callable.module,
        root: frame.root,
        depth: frame.depth + 1,
        callers: [...frame.callers, definition],
        exits: [],
        role: undefined,
        purposes: [...purposeOf(definition.name)],
        called: [],
        environment,
        stopped: false,
    };
    bindReceiver(environment, definition, receiver);
    bindParameters(run, inner, frame, site, definition, receiver !== undefined && definition.binding !== 'static');
    run.machine.execute(run, inner, definition.body);
    if (!inner.stopped)
        inner.exits.push({ value: UNKNOWN, expression: undefined, environment: inner.environment });
    return { exits: inner.exits, environment: inner.environment };
}
/** `this`, and Python's first parameter. */
function bindReceiver(environment, definition, receiver) {
    if (receiver === undefined)
        return;
    environment.assign('this', receiver);
    const first = definition.parameters[0];
    if (definition.binding === 'instance' || definition.binding === 'class') {
        if (first !== undefined && (first.name === 'self' || first.name === 'cls'))
            environment.assign(first.name, receiver);
    }
}
function bindParameters(run, inner, caller, site, definition, bound) {
    const parameters = bound || definition.className !== undefined ? ownParameters(definition) : definition.parameters;
    for (const [position, parameter] of parameters.entries()) {
        const value = argumentFor(parameter, position, site.given) ??
            (parameter.fallback === undefined ? UNKNOWN : run.machine.evaluate(run, inner, parameter.fallback));
        const stepped = value.taints.length === 0 ? value : passed(value, caller, site, definition, parameter);
        if (parameter.pattern !== undefined)
            run.machine.assign(run, inner, parameter.pattern, stepped);
        else
            inner.environment.assign(parameter.name, stepped);
    }
}
/** An untrusted argument, with the call as a step of its way. */
function passed(value, caller, site, { name }, parameter) {
    const says = `passed to \`${name || 'a function'}\`${parameter.name === '' ? '' : ` as \`${parameter.name}\``}`;
    return { ...value, taints: withStep(value.taints, { module: caller.module, node: site.expression, says }) };
}
/** A guard that checks a derived value inside a helper has checked the caller's variable too. */
function adoptRefinements(frame, site, definition, ends) {
    if (!ends.some((end) => end.isRefined))
        return;
    for (const [position, parameter] of ownParameters(definition).entries()) {
        const argument = site.given[position];
        const path = argument === undefined ? undefined : pathOf(argument.node);
        if (path === undefined || parameter.name === '')
            continue;
        const kinds = ends.map((end) => end.refinement(parameter.name));
        const common = [...(kinds[0] ?? [])].filter((kind) => kinds.every((set) => set.has(kind)));
        if (common.length > 0)
            frame.environment.refine(path, common);
    }
}
/** What a method did to `self` is seen by whoever holds the object. */
function updateReceiver(frame, site, after) {
    const name = site.receiver?.node.kind === 'name' ? site.receiver.node.name : undefined;
    const before = site.receiver?.value;
    if (name === undefined ||
        after?.fields === undefined ||
        before?.instanceOf === undefined ||
        after.fields === before.fields)
        return;
    frame.environment.assign(name, { ...before, fields: after.fields });
}

;// CONCATENATED MODULE: ./build/pipeline/judge/keys.js

/** A key that is not `__proto__` was looked at by somebody who knew what keys can do. */
function assumeOtherKey(run, frame, { left, right }, differs) {
    if (!differs)
        return;
    if (right.kind === 'literal' && right.value === '__proto__')
        establish(run, frame, left, ['property']);
    if (left.kind === 'literal' && left.value === '__proto__')
        establish(run, frame, right, ['property']);
}
/** `LIST.includes(text)`; not being listed where `__proto__` is says that of a key. */
function assumeListed(run, frame, { given, receiver }, truth) {
    const [subject] = given;
    if (subject === undefined || receiver === undefined)
        return;
    if (truth) {
        assumeMember(run, frame, subject.node, receiver.node);
        return;
    }
    const listed = [...(look(run, frame, receiver.node).fields?.values() ?? [])];
    if (listed.some((value) => value.constant === '__proto__'))
        establish(run, frame, subject.node, ['property']);
}
/** `typeof x === 'number'`, `typeof query.name === 'string'`, which is then no object with operators, `typeof actions[name] === 'function'`. */
function assumeType(run, frame, subject, type) {
    if (type === 'number' || type === 'boolean')
        establish(run, frame, subject, ['*']);
    if (type === 'string')
        establish(run, frame, subject, ['nosql']);
    if (type !== 'function')
        return;
    for (const taint of look(run, frame, subject).key?.taints ?? [])
        frame.environment.check(taint.origin, ['method']);
}

;// CONCATENATED MODULE: ./build/pipeline/judge/numbers.js


/** `Math.abs(count)` is as large as the number is far from zero. */
const measured = (side) => side.kind === 'call' && lastName(side.callee) === 'abs' ? (side.args[0]?.value ?? side) : side;
/** One side is known not to be the larger. */
function assumeBounds(run, frame, [smaller, larger]) {
    establish(run, frame, measured(smaller), ['resource', 'product', 'at-most']);
    establish(run, frame, measured(larger), ['divisor', 'product', 'at-least']);
}
/** `count != 0`: it can be divided by. */
function assumeNotZero(run, frame, { left, right }) {
    if (right.kind === 'literal' && right.value === 0)
        establish(run, frame, left, ['divisor']);
}

;// CONCATENATED MODULE: ./build/pipeline/judge/assume.js







/** Calls whose answer is the truth of what they are given. */
const AS_TRUTH = new Set(['bool', 'Boolean']);
/** Comparisons after which one side is known not to be the larger. */
const BOUNDS = new Set(['<', '<=', '>', '>=']);
const NUMBERS = /^(?:int|float|bool|complex|Decimal|uuid\.UUID|UUID|numbers\.Number)$/;
/** Takes over into the environment what follows from a test having come out this way. */
function assume(run, frame, test, truth) {
    switch (test.kind) {
        case 'unary':
            if (test.operator === 'not')
                assume(run, frame, test.operand, !truth);
            return;
        case 'binary':
            assumeBinary(run, frame, test, truth);
            return;
        case 'call':
            assumeCall(run, frame, test, truth);
            return;
        case 'name': {
            const known = frame.environment.lookup(test.name)?.test;
            // `x = x or y` stands for itself.
            if (known === undefined || run.named.has(known))
                return;
            run.named.add(known);
            assume(run, frame, known, truth);
            run.named.delete(known);
            return;
        }
        case 'index':
            // `ALLOWED[name]`: only what stands in the table is true there.
            if (truth && look(run, frame, test.object).literal)
                assumeMember(run, frame, test.index, test.object);
            return;
        case 'member':
            // `not urlparse(target).netloc`: it leads nowhere else.
            if (!truth && isHostPart(run, frame, test))
                establishHost(run, frame, test);
            return;
        case 'assignment':
            assume(run, frame, test.value, truth);
            return;
        default:
            return;
    }
}
function assumeBinary(run, frame, test, truth) {
    const { operator, left, right } = test;
    if (operator === 'and' || operator === 'or') {
        if ((operator === 'and') === truth) {
            assume(run, frame, left, truth);
            assume(run, frame, right, truth);
        }
        else
            assumeEither(run, frame, left, right, truth);
        return;
    }
    if (assumePresence(run, frame, test, truth))
        return;
    if (BOUNDS.has(operator)) {
        assumeBounds(run, frame, operator.startsWith('<') === truth ? [left, right] : [right, left]);
        return;
    }
    assumeEquality(run, frame, test, truth);
}
function assumeEquality(run, frame, test, truth) {
    const { operator, left, right } = test;
    if (operator === '==' || operator === '!=')
        assumeOtherKey(run, frame, test, (operator === '!=') === truth);
    const positive = operator === 'in' || operator === '==' || operator === 'is';
    const negative = operator === 'not in' || operator === '!=' || operator === 'is not';
    if (!(positive && truth) && !(negative && !truth)) {
        if (positive || negative)
            assumeNotZero(run, frame, test);
        return;
    }
    if (operator === 'in' || operator === 'not in')
        assumeMember(run, frame, left, right);
    else
        assumeEqual(run, frame, left, right);
}
/** `match is None` is the match's being false. Of a plain value it says only that it is there. */
function assumePresence(run, frame, { operator, left, right }, truth) {
    const absent = operator === '==' || operator === 'is';
    if (!absent && operator !== '!=' && operator !== 'is not')
        return false;
    if (right.kind !== 'literal' || right.value !== null)
        return false;
    if (absent !== truth)
        assume(run, frame, left, true);
    else if (left.kind === 'call' || frame.environment.lookup(left.kind === 'name' ? left.name : '')?.test !== undefined)
        assume(run, frame, left, false);
    else
        establish(run, frame, left, ['*']);
    return true;
}
/** Only what both alternatives establish holds afterwards. */
function assumeEither(run, frame, left, right, truth) {
    const before = frame.environment;
    const branches = [left, right].map((part) => {
        frame.environment = before.fork();
        assume(run, frame, part, truth);
        return frame.environment;
    });
    frame.environment = before;
    before.join(branches);
}
function assumeEqual(run, frame, left, right) {
    for (const [subject, other] of [
        [left, right],
        [right, left],
    ]) {
        const value = look(run, frame, other);
        if (subject.kind === 'unary' && subject.operator === 'typeof') {
            assumeType(run, frame, subject.operand, value.constant);
        }
        else if (subject.kind === 'call' &&
            value.taints.every(({ origin }) => origin.kind === 'parameter') &&
            assumeGuards(run, frame, siteOf(run, frame, subject), value.constant ?? true, true))
            continue;
        else if ((value.literal || isOwnHost(value)) && isHostPart(run, frame, subject))
            establishHost(run, frame, subject);
        else if (value.literal)
            establish(run, frame, subject, ['*']);
        if (value.constant === '')
            establishWay(run, frame, subject);
    }
}
function assumeCall(run, frame, test, truth) {
    const site = siteOf(run, frame, test);
    const [first] = test.args;
    if (first !== undefined && AS_TRUTH.has(site.symbol ?? '')) {
        assume(run, frame, first.value, truth);
        return;
    }
    assumeEach(run, frame, site, truth);
    if (assumeGuards(run, frame, site, truth, false))
        return;
    if (matchOf(site) !== undefined) {
        if (truth)
            assumePattern(run, frame, site);
        return;
    }
    if (truth && site.last === 'isinstance') {
        const [subject, type] = site.given;
        if (subject !== undefined && NUMBERS.test(type?.value.symbol ?? ''))
            establish(run, frame, subject.node, ['*']);
        return;
    }
    if ((site.last === 'includes' || site.last === 'has') && site.receiver !== undefined) {
        assumeListed(run, frame, site, truth);
        return;
    }
    if (site.callee.callable !== undefined)
        assumePredicate(run, frame, site, truth);
}
/** `all(part in ALLOWED for part in parts)`: what holds of each element holds of what is made of them. */
function assumeEach(run, frame, site, truth) {
    const given = site.given[0]?.node;
    if (!truth || site.last !== 'all' || given?.kind !== 'comprehension')
        return;
    const { element, clauses, tests } = given;
    const [clause] = clauses;
    const over = clause === undefined ? undefined : pathOf(clause.over);
    if (clause?.target.kind !== 'name' || over === undefined || clauses.length > 1 || tests.length > 0)
        return;
    const before = frame.environment;
    frame.environment = before.fork();
    frame.environment.assign(clause.target.name, elementOf(look(run, frame, clause.over)));
    assume(run, frame, element, true);
    const kinds = frame.environment.refinement(clause.target.name);
    frame.environment = before;
    if (kinds !== undefined && kinds.size > 0)
        before.refine(over, [...kinds]);
}
/** `if is_safe(name)`: what the helper has established wherever it answers this way. */
function assumePredicate(run, frame, site, truth) {
    const { callable } = site.callee;
    if (callable === undefined || frame.callers.includes(callable.definition) || frame.depth > 3)
        return;
    run.quiet += 1;
    const { exits } = follow(run, frame, site, callable) ?? { exits: [] };
    const answering = exits.filter(({ value }) => value.constant === undefined || Boolean(value.constant) === truth);
    const environments = answering.map((exit) => {
        const environment = exit.environment.fork();
        const inner = { ...frame, module: callable.module, environment, depth: frame.depth + 1, exits: [] };
        if (exit.expression !== undefined && exit.value.constant === undefined)
            assume(run, inner, exit.expression, truth);
        return inner.environment;
    });
    run.quiet -= 1;
    frame.environment.adoptChecks(environments);
    adoptRefinements(frame, site, callable.definition, environments);
}

// EXTERNAL MODULE: ./build/contracts/folder-names.js
var folder_names = __webpack_require__(6439);
// EXTERNAL MODULE: ./build/contracts/words.js
var contracts_words = __webpack_require__(5453);
// EXTERNAL MODULE: ./build/contracts/untrusted.js
var untrusted = __webpack_require__(6162);
;// CONCATENATED MODULE: ./build/pipeline/judge/units.js
/** The innermost function or method around a place; the module's body where there is none. */
function unitAround(module, node) {
    const around = module.outline.filter((entry) => entry.kind !== 'class' && node !== undefined && entry.start <= node.start && node.end <= entry.end);
    const innermost = around.reduce((best, entry) => (best === undefined || entry.end - entry.start < best.end - best.start ? entry : best), undefined);
    const place = { path: module.path, language: module.language };
    if (innermost === undefined || innermost.kind === 'class') {
        return {
            ...place,
            kind: 'module',
            qualifiedName: '<module>',
            span: module.span({ start: 0, end: module.text.length }),
        };
    }
    return { ...place, kind: innermost.kind, qualifiedName: innermost.qualifiedName, span: module.span(innermost) };
}

;// CONCATENATED MODULE: ./build/pipeline/judge/suspect.js



const MAX_QUOTE = 400;
const MAX_STEPS = 20;
/**
 * Kinds in which building the text is the flaw: a function that glues its parameter into a command or a query is wrong
 * whoever calls it. A file name, an address or code that is a parameter is what such functions are for.
 */
const BUILDING_IS_THE_FLAW = new Set(['command', 'sql', 'nosql', 'html', 'template', 'expression', 'ldap', 'xpath']);
/** What text from a keyboard must not become; naming a file is what people type. */
const NOT_TO_BE_TYPED = new Set([...BUILDING_IS_THE_FLAW, 'code', 'eval', 'deserialize', 'format', 'library']);
/** What the page's own address can harm: the page. Which server it asks is the visitor's affair. */
const OF_THE_PAGE = new Set(['html', 'redirect', 'eval', 'code', 'template', 'expression', 'property']);
/** Whether whoever gives the text may decide what it decides here. */
function isOwn({ origin, built }, { kind }) {
    switch (origin.reach) {
        case 'local':
            return true;
        case 'typed':
            return !NOT_TO_BE_TYPED.has(kind);
        case 'page':
            return !OF_THE_PAGE.has(kind);
        case 'stored':
            return kind !== 'html';
        case 'answer':
            return kind === 'html' && !built;
        default:
            return false;
    }
}
function strengthOf(hit) {
    const { sink, purposes } = hit;
    const claimed = sink.flaw === 'call' ? (sink.strength ?? 'likely') : weakest(flowStrength(hit), sink.strength ?? 'likely');
    const { raise } = sink;
    const isNamed = raise !== undefined && purposes.some((name) => new RegExp(raise.names, 'iu').test(name));
    const raised = isNamed && (0,contracts_words/* atLeast */.jZ)(contracts_words/* STRENGTHS */.p6, raise.to, claimed) ? raise.to : claimed;
    return hit.asked === true ? weakest(raised, 'possible') : raised;
}
const weakest = (a, b) => (contracts_words/* STRENGTHS */.p6.indexOf(a) > contracts_words/* STRENGTHS */.p6.indexOf(b) ? a : b);
function flowStrength({ taint, sink, built }) {
    if (taint === undefined)
        return built ? (sink.unknown ?? 'hint') : 'hint';
    if (taint.origin.kind === 'external' && !isOwn(taint, sink))
        return taint.uncertain ? 'possible' : 'likely';
    if (sink.from === 'external' || isNobodys(taint))
        return 'hint';
    // Whoever starts a program and shows himself a page of his own making harms nobody.
    if (taint.origin.reach === 'local' && sink.kind === 'html')
        return 'possible';
    if (isOfStructure(taint))
        return 'possible';
    if (sink.parameter !== undefined && !taint.uncertain)
        return sink.parameter;
    // Where a hole is a flaw whatever fills it, it does not matter by which way this came.
    const isCertain = !taint.uncertain || (sink.unknown === 'likely' && !isOwn(taint, sink));
    return taint.built && isCertain && BUILDING_IS_THE_FLAW.has(sink.kind) ? 'likely' : 'possible';
}
/** Parameters by these names hold what somebody sent, however deep. */
const IS_SENT = /^_*(?:req|request|ctx|context|event|body|data|payload|params?|args?|arguments|inputs?|json|form|query|props|messages?|msg|values?|fields|attrs|kwargs)$|(?:Request|_request|Event|_event|Body|_body|Data|_data|Payload|_payload|Params|_params|Input|_input|Args|_args)$/;
/** What is set up once, by whoever runs the program: `props.theme.colour`. */
const IS_SET_UP = /^(?:theme|config|configuration|settings|styles?)$/;
/** Two steps into a parameter's fields the program's own structure is read (`subject.metadata.table`), not a text that was given. */
const isOfStructure = ({ origin }) => origin.within?.within !== undefined &&
    origin.kind === 'parameter' &&
    (!IS_SENT.test(origin.parameter ?? '') || IS_SET_UP.test(origin.within.key ?? ''));
/** What others left behind, and the page's address, are no parameter: where they do no harm, nothing is known of any. */
const isNobodys = ({ origin }) => origin.reach === 'stored' || origin.reach === 'page';
const capitalised = (text) => text.charAt(0).toUpperCase() + text.slice(1);
/** A destructured parameter has no name. */
const named = (parameter) => (parameter ? `\`${parameter}\`` : 'a parameter');
function sentenceOf({ taint, sink, name }) {
    const where = name.startsWith('the ') ? `in ${name}` : `in \`${name.replace(/^\*\./, '')}\``;
    if (sink.flaw === 'call')
        return `${where.slice(3)} ${sink.says}.`;
    if (taint === undefined)
        return `It is not known what reaches this place; if it is untrusted, it ${sink.says} ${where}.`;
    if (taint.origin.kind === 'parameter')
        return `If ${named(taint.origin.parameter)} is untrusted, it ${sink.says} ${where}.`;
    return `${capitalised(taint.origin.says)} ${sink.says} ${where}.`;
}
/** `a + b + c` joins twice on one line: once is enough to read. */
const isRepeated = (step, after) => after !== undefined &&
    step.says === after.says &&
    step.module === after.module &&
    step.module.span(step.node).startLine === after.module.span(after.node).startLine;
/** From source to sink; in a long path the middle is left out. */
function flowOf(hit) {
    if (hit.taint === undefined)
        return [];
    const raw = [];
    for (let trail = hit.taint.trail; trail !== undefined; trail = trail.before) {
        if (!isRepeated(trail.step, raw[0]))
            raw.unshift(trail.step);
    }
    const kept = raw.length > MAX_STEPS ? [...raw.slice(0, MAX_STEPS / 2), ...raw.slice(-MAX_STEPS / 2)] : raw;
    const last = { module: hit.module, node: hit.node, says: hit.sink.says };
    return [...kept, last].map(({ module, node, says }) => ({
        path: module.path,
        span: module.span(node),
        says: (0,untrusted/* untrusted */.bp)(says),
    }));
}
/** The sink without comments and white space: what a fingerprint is made of. */
function normalisedSyntax(module, node) {
    const inside = module.comments.filter(({ start, end }) => node.start <= start && end <= node.end);
    const starts = [node.start, ...inside.map(({ end }) => end)];
    const ends = [...inside.map(({ start }) => start), node.end];
    return starts
        .map((start, index) => module.text.slice(start, ends[index]))
        .join('')
        .replace(/\s+/g, '');
}
const quoteOf = (module, start, end) => {
    const text = module.text.slice(start, end);
    return text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE)}…` : text;
};
/** The claim that a hit makes under a rule. */
function suspicionOf(hit, constitution) {
    const { module, node, taint } = hit;
    return {
        ruleId: constitution.id,
        unit: unitAround(module, node),
        entry: unitAround(hit.root.module, hit.root.node),
        sink: {
            path: module.path,
            span: module.span(node),
            name: hit.name,
            kind: hit.sink.kind,
            syntax: normalisedSyntax(module, node),
        },
        source: taint?.origin.kind ?? 'none',
        parameter: taint?.origin.parameter,
        flow: flowOf(hit),
        quote: (0,untrusted/* untrusted */.bp)(quoteOf(module, node.start, node.end)),
        sentence: (0,untrusted/* untrusted */.bp)(sentenceOf(hit)),
        strength: strengthOf(hit),
        constantCallers: false,
        local: hit.asked === true || (taint !== undefined && isOwn(taint, hit.sink)),
    };
}

;// CONCATENATED MODULE: ./build/pipeline/judge/best-claims.js



const SOURCE_ORDER = ['external', 'parameter', 'none'];
/** The stronger claim first, then one about more than the folder that a caller names, then the shorter path. */
function better(a, b) {
    const rank = (s) => [
        contracts_words/* STRENGTHS */.p6.indexOf(s.strength),
        SOURCE_ORDER.indexOf(s.source),
        Number(s.parameter !== undefined && (0,folder_names/* namesFolder */.z)(s.parameter)),
        s.flow.length,
    ];
    const [left, right] = [rank(a), rank(b)];
    const differing = left.findIndex((value, index) => value !== right[index]);
    return differing >= 0 && (left[differing] ?? 0) < (right[differing] ?? 0);
}
/** Turns hits into claims: for each rule, sink and entry unit the best one. */
function suspicionsOf(hits, constitutions) {
    const best = new Map();
    for (const hit of hits) {
        for (const constitution of constitutions) {
            if (!constitution.sinks.includes(hit.sink.kind))
                continue;
            const suspicion = suspicionOf(hit, constitution);
            const key = [
                suspicion.ruleId,
                hit.module.path,
                hit.node.start,
                suspicion.entry.path,
                suspicion.entry.qualifiedName,
            ].join('\n');
            const known = best.get(key);
            if (known === undefined || better(suspicion, known))
                best.set(key, suspicion);
        }
    }
    return [...best.values()];
}

;// CONCATENATED MODULE: ./build/pipeline/judge/binding.js






/** Binds a name, a pattern, an attribute or an item. */
function binding_assign(run, frame, target, value) {
    switch (target.kind) {
        case 'name':
            frame.environment.assign(target.name, value);
            return;
        case 'collection':
            for (const [position, entry] of target.entries.entries()) {
                const key = entry.key?.kind === 'literal'
                    ? String(entry.key.value)
                    : entry.key?.kind === 'name'
                        ? entry.key.name
                        : undefined;
                binding_assign(run, frame, entry.value, entry.spread === true
                    ? { ...UNKNOWN, taints: value.taints }
                    : destructured(run, frame, target, value, key ?? String(position)));
            }
            return;
        case 'assignment':
            binding_assign(run, frame, target.target, value);
            return;
        case 'member':
        case 'index':
            assignField(run, frame, target, value);
            return;
        default:
            return;
    }
}
/** One element or property of a pattern: read as if it had been written as `value.key`. */
function destructured(run, frame, target, value, key) {
    const field = value.fields?.get(key) ?? value.exports?.own(key);
    if (field !== undefined)
        return field;
    if (/^\d+$/.test(key))
        return elementOf(value);
    const holder = '%destructured';
    const before = frame.environment.own(holder);
    frame.environment.assign(holder, value);
    const at = { start: target.start, end: target.end };
    const part = run.machine.evaluate(run, frame, {
        kind: 'member',
        object: { kind: 'name', name: holder, ...at },
        name: key,
        ...at,
    });
    frame.environment.assign(holder, before ?? UNKNOWN);
    return part;
}
function assignField(run, frame, target, value) {
    const object = run.machine.evaluate(run, frame, target.object);
    const place = target.kind === 'index' ? run.machine.evaluate(run, frame, target.index) : undefined;
    const index = place?.constant;
    const key = target.kind === 'member' ? target.name : index === undefined ? undefined : String(index);
    const symbol = key === undefined ? undefined : extended(object.symbol, `.${key}`);
    checkAssignment(run, frame, { symbol, last: key ?? '', node: target, value });
    const chosen = key === undefined && place !== undefined && place.taints.length > 0 ? place : undefined;
    if (chosen !== undefined || object.key !== undefined)
        checkAssignment(run, frame, {
            symbol: extended(object.symbol, `.${judge_patterns/* ITEM */.Uo}`),
            last: judge_patterns/* ITEM */.Uo,
            node: target,
            value,
            object,
            key: chosen,
        });
    const fields = new Map(object.fields);
    if (key !== undefined)
        fields.set(key, value);
    const taints = key === undefined ? mergeTaints([object.taints, value.taints]) : object.taints;
    store(run, frame, target.object, { ...object, fields, taints, literal: object.literal && value.literal });
}
/** Writes a changed object back to where it was read from, as far up as names go. */
function store(run, frame, place, value) {
    if (place.kind === 'name')
        frame.environment.assign(place.name, value);
    else if (place.kind === 'member') {
        const holder = run.machine.evaluate(run, frame, place.object);
        store(run, frame, place.object, { ...holder, fields: new Map([...(holder.fields ?? []), [place.name, value]]) });
    }
}
/** Binds what an import statement names. */
function bindImport(run, frame, binding) {
    if (binding.name === '*') {
        const loaded = run.modules(binding.module, undefined, frame.module);
        if (loaded instanceof Environment)
            for (const [name, value] of loaded.names())
                frame.environment.assign(name, value);
        return;
    }
    const loaded = run.modules(binding.module, binding.name, frame.module);
    frame.environment.assign(binding.local, importedValue(binding, loaded));
}
function importedValue(binding, loaded) {
    const whole = binding.name === undefined || binding.name === 'default';
    const symbol = whole ? binding.module : `${binding.module}.${binding.name}`;
    if (loaded === 'unfollowed')
        return { ...UNKNOWN, symbol, unfollowed: true };
    if (loaded === undefined)
        return { ...UNKNOWN, symbol };
    // `module.exports = function …` is what `require` gives.
    if (binding.name === undefined)
        return { ...UNKNOWN, ...loaded.own('default'), symbol, exports: loaded };
    return loaded.own(binding.name) ?? { ...UNKNOWN, symbol, exports: loaded };
}

;// CONCATENATED MODULE: ./build/pipeline/judge/collected.js
const MAP = /(?:Map|Hashtable|Properties)\(\)$/;
const LIST = /(?:ArrayList|LinkedList|Vector)\(\)$/;
/**
 * What a map or list of Java holds after a call, place by place, as far as every call before it was of that kind; undefined
 * where it is not known any more.
 */
function collected_collected(site, before) {
    const [first, second] = site.given.map(({ value }) => value);
    const symbol = before.symbol ?? '';
    const fields = before.fields ?? (before.taints.length === 0 ? new Map() : undefined);
    if (fields === undefined || first === undefined)
        return undefined;
    if (MAP.test(symbol))
        return put(site.last, fields, first, second);
    return LIST.test(symbol) && second === undefined ? listed(site.last, fields, first) : undefined;
}
function put(method, fields, key, value) {
    if (!/^(?:put|setProperty)$/.test(method) || value === undefined || key.constant === undefined)
        return undefined;
    return new Map([...fields, [String(key.constant), value]]);
}
function listed(method, fields, given) {
    const held = [...fields.values()];
    const at = given.constant;
    if (method === 'add')
        held.push(given);
    else if (method === 'remove' && typeof at === 'number' && at < held.length)
        held.splice(at, 1);
    else
        return undefined;
    return new Map(held.map((value, place) => [String(place), value]));
}

;// CONCATENATED MODULE: ./build/pipeline/judge/constants.js
/** Named numbers that matter as bits: POSIX file modes, as Python's `stat` and Node's `fs.constants` call them. */
const MODES = {
    S_ISUID: 0o4000,
    S_ISGID: 0o2000,
    S_ISVTX: 0o1000,
    S_IRWXU: 0o700,
    S_IRUSR: 0o400,
    S_IWUSR: 0o200,
    S_IXUSR: 0o100,
    S_IRWXG: 0o070,
    S_IRGRP: 0o040,
    S_IWGRP: 0o020,
    S_IXGRP: 0o010,
    S_IRWXO: 0o007,
    S_IROTH: 0o004,
    S_IWOTH: 0o002,
    S_IXOTH: 0o001,
};
const HOLDERS = ['stat', 'fs.constants', 'fs/promises.constants', 'constants'];
const KNOWN = new Map(HOLDERS.flatMap((holder) => Object.entries(MODES).map(([name, value]) => [`${holder}.${name}`, value])));
/** The number behind a library's symbol, where it is known. */
const constantOf = (symbol) => symbol === undefined ? undefined : KNOWN.get(symbol);

;// CONCATENATED MODULE: ./build/pipeline/judge/declared-type.js
/** Languages in which a declaration binds what a variable holds. */
const TYPED = new Set(['java', 'go', 'cpp']);
const AROUND = /<[\s\S]*>|\b(?:const|final|struct|class|unsigned|signed)\b/g;
/** The class that a declaration names, as the file's imports spell it: `database/sql.DB` of `*sql.DB`. */
function declaredType(module, scope, written) {
    if (written === undefined || !TYPED.has(module.language))
        return undefined;
    const path = /[A-Za-z_][\w.]*/.exec(written.replace(AROUND, '').replaceAll('::', '.'))?.[0];
    if (path === undefined)
        return undefined;
    const [head = '', ...rest] = path.split('.');
    return [scope.lookup(head)?.symbol ?? head, ...rest].join('.');
}

;// CONCATENATED MODULE: ./build/pipeline/judge/members.js








/** The parts of a URL that decide where it leads. */
const HOST_PARTS = new Set(['hostname', 'netloc', 'host', 'Host', 'origin', '1']);
/** Facts about a text that carry none of it. */
const HARMLESS_MEMBERS = new Set(['length', 'size', 'count']);
/** Adds what guards have established about this very expression. */
function refined(frame, value, expression) {
    const path = value.taints.length === 0 ? undefined : pathOf(expression);
    const kinds = path === undefined ? undefined : frame.environment.refinement(path);
    return kinds === undefined || kinds.size === 0 ? value : { ...value, taints: cleanTaints(value.taints, [...kinds]) };
}
/** Marks the value as untrusted where the vocabulary says that this symbol is a source. */
function sourced(run, frame, value, last, expression) {
    // What came in for one kind of harm only (an archive, of which names are read here) may be a source of others.
    const isKnown = value.taints.some(({ origin, only }) => origin.kind === 'external' && only === undefined);
    if (value.symbol === undefined || isKnown)
        return value;
    const [source] = run.index.sources.find(value.symbol, last, value.symbol.includes('.'));
    if (source === undefined)
        return value;
    const spelled = snippet(frame.module, expression);
    const origin = originOf(run, source, spelled, { path: frame.module.path, at: expression.start });
    return { ...value, taints: [originTaint(origin, { module: frame.module, node: expression, says: origin.says })] };
}
/** One origin per place, however often the place is passed: guards are about the place. */
function originOf(run, source, spelled, { path, at }) {
    const key = `${path}:${at}`;
    const known = run.origins.get(key);
    if (known !== undefined)
        return known;
    const says = `${source.says} (\`${spelled}\`)`;
    const origin = newOrigin({ kind: 'external', says, reach: source.reach });
    run.origins.set(key, origin);
    return origin;
}
/** A name that nothing here defines may be one of the library's numbers. */
function unbound(symbol) {
    const number = constantOf(`constants.${symbol}`);
    return number === undefined ? { ...UNKNOWN, symbol } : { ...constantValue(number), symbol };
}
/** A field of Java that is given from elsewhere goes by its name and its class. */
function declared({ module, environment }, { name, cast }) {
    if (module.language !== 'java' || cast === undefined)
        return undefined;
    return { ...UNKNOWN, symbol: (0,compiled_pattern/* parameterSymbol */.ak)(name, declaredType(module, environment, cast)) };
}
function nameOf(run, frame, expression) {
    const bound = frame.environment.lookup(expression.name);
    const value = bound ?? declared(frame, expression) ?? unbound(expression.name);
    return refined(frame, sourced(run, frame, value, expression.name, expression), expression);
}
/** What a request calls `size` is what its sender wrote there. */
function isFact(run, { symbol }, name) {
    if (!HARMLESS_MEMBERS.has(name))
        return false;
    return (name === 'length' ||
        symbol === undefined ||
        run.index.sources.find(symbol, symbol.split('.').at(-1) ?? '', true).length === 0);
}
/** A field that is known, an export of a loaded module, a method of a known class; undefined when none is. */
function knownMember(object, name) {
    const field = object.fields?.get(name);
    if (field !== undefined)
        return field;
    const exported = object.exports?.own(name);
    if (exported !== undefined)
        return exported;
    const member = (object.instanceOf ?? object.classOf)?.members.own(name);
    return member === undefined ? undefined : { ...member, receiver: object };
}
/** Reading some attributes is as good as a sanitizer: the last part of a path. */
function attributeTaints(run, object, symbol, name) {
    if (object.taints.length === 0)
        return object.taints;
    const kinds = run.index.sanitizers.find(symbol, name, false).flatMap((sanitizer) => sanitizer.for);
    if (kinds.includes('*'))
        return [];
    const taints = partTaints(object.taints, name);
    return kinds.length === 0 ? taints : cleanTaints(taints, kinds);
}
function memberOf(run, frame, object, expression) {
    const { name } = expression;
    const known = knownMember(object, name);
    if (known !== undefined)
        return refined(frame, known, expression);
    const symbol = extended(object.symbol, `.${name}`);
    // `import shop.guards` binds a name with a dot, which nothing else does.
    const submodule = symbol === undefined ? undefined : frame.environment.lookup(symbol);
    if (submodule !== undefined)
        return submodule;
    const number = constantOf(symbol);
    if (number !== undefined)
        return constantValue(number);
    const value = {
        ...UNKNOWN,
        taints: isFact(run, object, name) ? [] : attributeTaints(run, object, symbol, name),
        symbol,
        url: object.url === 'parsed' && HOST_PARTS.has(name) ? 'host' : undefined,
        unfollowed: object.unfollowed,
        literal: false,
    };
    return refined(frame, sourced(run, frame, value, name, expression), expression);
}
function indexOf(run, frame, object, index, expression) {
    const key = index.constant === undefined ? undefined : String(index.constant);
    checkOperand(run, frame, judge_patterns/* INDEX */.hx, expression, index);
    const field = key === undefined ? undefined : object.fields?.get(key);
    if (field !== undefined)
        return refined(frame, field, expression);
    // An untrusted key into a constant table gives one of the table's values: that is an allow-list. An empty one is filled elsewhere.
    const fromTable = (object.fields?.size ?? 0) > 0 && object.literal && key === undefined;
    const chosen = index.taints.length > 0 && !fromTable && key === undefined;
    const part = key ?? '';
    const isName = /^\w+(?:\.\w+)*$/.test(part);
    const symbol = extended(object.symbol, isName ? `.${part}` : chosen ? `.${judge_patterns/* ITEM */.Uo}` : '[]');
    const taints = isName ? attributeTaints(run, object, symbol, part) : partTaints(object.taints, key ?? '[]');
    const value = {
        ...UNKNOWN,
        taints: fromTable ? [] : taints,
        literal: object.literal,
        url: object.url === 'parsed' && HOST_PARTS.has(part) ? 'host' : undefined,
        symbol,
        key: chosen ? index : undefined,
        callable: key === undefined ? [...(object.fields?.values() ?? [])].find((entry) => entry.callable)?.callable : undefined,
    };
    return refined(frame, sourced(run, frame, value, part.split('.').at(-1) ?? part, expression), expression);
}

;// CONCATENATED MODULE: ./build/pipeline/judge/callbacks.js




/** Functions given to a call see what the call sees: `names.map(name => …)`. */
function runCallbacks(run, frame, site, uncertain = false) {
    const taints = mergeTaints([
        site.receiver?.value.taints ?? [],
        ...site.given.map((argument) => argument.value.taints),
    ]);
    if (taints.length === 0)
        return [];
    const element = { ...UNKNOWN, taints: mapTaints(taints, { direct: false, ...(uncertain ? { uncertain } : {}) }) };
    // What the first one is, is known by name: an uploaded file, whose `path` its sender did not choose.
    const first = VISITS_ELEMENTS.has(site.last)
        ? { ...element, symbol: extended(site.receiver?.value.symbol, '[]') }
        : element;
    return site.given.flatMap(({ value, node }) => {
        if (value.callable === undefined)
            return [];
        const given = value.callable.definition.parameters.map((_, position) => ({
            name: undefined,
            spread: false,
            value: position === 0 ? first : element,
            node,
        }));
        return invoke(run, frame, { ...site, given, receiver: undefined }, value.callable) ?? [];
    });
}

;// CONCATENATED MODULE: ./build/pipeline/judge/construct.js




/** `Shop(name)`: an object whose fields are what the initializer put there. */
function construct(run, frame, site, info) {
    const blank = { ...UNKNOWN, instanceOf: info, symbol: info.bases[0] ?? '(self)' };
    const initializer = (info.members.own('__init__') ?? info.members.own('constructor'))?.callable;
    if (initializer === undefined || frame.depth >= MAX_DEPTH || frame.callers.includes(initializer.definition)) {
        const fields = new Map(site.given.flatMap(({ name, value }) => (name === undefined ? [] : [[name, value]])));
        return { ...blank, fields, taints: joinValues(site.given.map((argument) => argument.value)).taints };
    }
    const inside = { ...site, callee: { ...UNKNOWN, callable: initializer, receiver: blank }, receiver: undefined };
    if (run.quiet === 0)
        recordFacts(run, inside, initializer);
    const { environment } = activate(run, frame, inside, initializer, blank);
    return { ...blank, fields: (environment.own('self') ?? environment.own('this'))?.fields };
}

;// CONCATENATED MODULE: ./build/pipeline/judge/filtered.js

/** A name that no code can have. */
const ELEMENT = '%element';
/** `names.filter(isSafe)`: what is left, with what the callback establishes about each element that it keeps. */
function filtered(run, frame, site) {
    const [test] = site.given;
    const held = site.receiver?.value;
    if (site.last !== 'filter' || test === undefined || held === undefined || held.taints.length === 0)
        return undefined;
    const elements = held.taints.map((taint) => ({
        ...taint,
        origin: newOrigin({ ...taint.origin, within: taint.origin }),
        direct: true,
    }));
    const { start, end } = test.node;
    const element = { kind: 'name', name: ELEMENT, start, end };
    const args = [{ value: element }];
    const before = frame.environment;
    const inner = before.fork();
    inner.assign(ELEMENT, { ...UNKNOWN, taints: elements });
    frame.environment = inner;
    run.machine.assume(run, frame, { kind: 'call', callee: test.node, args, start, end }, true);
    frame.environment = before;
    const taints = elements.flatMap(({ origin }, index) => {
        const taint = held.taints[index];
        return taint === undefined ? [] : cleanTaints([taint], [...inner.checkedKinds(origin)]);
    });
    return { ...held, taints, fields: undefined };
}

;// CONCATENATED MODULE: ./build/pipeline/judge/sanitize.js



/** What a sanitizer of the vocabulary gives back; undefined when the call is none. */
function sanitized(run, site) {
    const entries = run.index.sanitizers
        .find(site.symbol, site.last, isMethod(site))
        .filter((entry) => applies(site, entry.when));
    if (entries.length === 0)
        return undefined;
    const [entry] = entries;
    const inputs = arguments_select(site, entry?.argument ?? 0);
    const kinds = entries.flatMap((one) => one.for);
    if (kinds.includes('*'))
        return HARMLESS_VALUE;
    const taints = mergeTaints((inputs.length > 0 ? inputs : site.given).map((input) => input.value.taints));
    const makes = run.index.propagators
        .find(site.symbol, site.last, isMethod(site))
        .some((one) => one.makes === 'normalised');
    return {
        ...UNKNOWN,
        taints: mapTaints(cleanTaints(taints, kinds), { direct: false }),
        normalised: makes,
        harmless: new Set(kinds),
    };
}

;// CONCATENATED MODULE: ./build/pipeline/judge/results.js















const MAPS = new Set(['map', 'flatMap']);
/** What a call may return: by the vocabulary, by following it, or by what it was given. */
function resultOf(run, frame, site, registered) {
    const symbol = extended(site.callee.symbol, '()');
    const [given] = site.given;
    if (given !== undefined && SAME_FUNCTION.has(site.symbol ?? ''))
        return given.value;
    const cleaned = sanitized(run, site);
    if (cleaned !== undefined)
        return { ...cleaned, symbol };
    if (site.callee.classOf !== undefined)
        return construct(run, frame, site, site.callee.classOf);
    if (site.callee.callable !== undefined)
        return returned(run, frame, site, site.callee.callable, symbol);
    if (site.callee.unfollowed === true)
        return doubted(frame, site, symbol);
    const imported = importedModule(run, frame, site);
    if (imported !== undefined)
        return imported;
    const made = propagated(run, frame, site);
    const isList = MAKES_LISTS.has(site.symbol ?? '');
    if (made !== undefined)
        return { ...made, symbol: made.symbol ?? symbol, ...(isList ? { sequence: true } : {}) };
    const callbacks = registered ? [] : runCallbacks(run, frame, site, !VISITS_PARTS.has(site.last));
    return {
        ...unfollowed(site, symbol),
        ...(callbacks.length > 0 ? { taints: joinValues([unfollowed(site, symbol), ...callbacks]).taints } : {}),
    };
}
/** What a function of the repository gives back, if it does come back. */
function returned(run, frame, site, callable, symbol) {
    const value = invoke(run, frame, site, callable);
    if (value === NEVER)
        frame.stopped = true;
    return value ?? unfollowed(site, symbol);
}
/** A library call nobody described: its result may carry what it was given, but nobody can say so for certain. */
function unfollowed(site, symbol) {
    const taints = mergeTaints([
        site.receiver?.value.taints ?? [],
        site.callee.taints,
        ...site.given.map((argument) => argument.value.taints),
    ]);
    return { ...UNKNOWN, taints: mapTaints(taints, { uncertain: true, direct: false }), symbol };
}
/** What code that is not followed has been given may have been checked by it: claims about it are at most `possible`. */
function doubted(frame, site, symbol) {
    const value = unfollowed(site, symbol);
    for (const { origin } of value.taints)
        frame.environment.check(origin, [DOUBT]);
    return { ...value, unfollowed: true };
}
/** `require('x')` and `import('x')` with a constant name. */
function importedModule(run, frame, site) {
    const name = site.given[0]?.value.constant;
    if (typeof name !== 'string' || !IMPORTS.has(site.symbol ?? ''))
        return undefined;
    const module = name.replace(/^node:/, '');
    const loaded = run.modules(module, undefined, frame.module);
    if (loaded === undefined)
        return { ...UNKNOWN, symbol: module };
    return loaded === 'unfollowed' ? { ...UNKNOWN, unfollowed: true } : { ...UNKNOWN, exports: loaded };
}
function propagated(run, frame, site) {
    const match = matchOf(site);
    if (match !== undefined) {
        const taints = cleanTaints(match.subject.value.taints, match.keptOut);
        return { ...UNKNOWN, taints: mapTaints(taints, { direct: false }) };
    }
    const [entry] = run.index.propagators.find(site.symbol, site.last, isMethod(site));
    if (entry !== undefined)
        return described(frame, site, entry);
    const text = site.given[0]?.value.constant;
    if (site.symbol !== undefined && COMPILES_PATTERN.has(site.symbol) && typeof text === 'string') {
        return { ...UNKNOWN, literal: true, pattern: { source: text, flags: flagsOf(site.given[1]?.value) } };
    }
    const made = MAPS.has(site.last) ? mapped(run, frame, site) : undefined;
    if (made !== undefined)
        return made;
    if (SAME_TEXT.has(site.last))
        return sameText(site);
    if (HARMLESS.has(site.last))
        return HARMLESS_VALUE;
    return site.receiver === undefined ? undefined : methodResult(run, frame, site, site.receiver.value);
}
/** As the vocabulary says: the result is made of these inputs. */
function described(frame, site, entry) {
    const given = site.given.map((argument) => argument.value);
    const all = site.receiver === undefined ? given : [site.receiver.value, ...given];
    const inputs = entry.arguments === undefined ? all : entry.arguments.flatMap((ref) => arguments_select(site, ref).map((one) => one.value));
    const [first, ...others] = inputs;
    if (first !== undefined && entry.makes === 'copy')
        return { ...first, taints: mapTaints(first.taints, { direct: false }) };
    if (first?.constant !== undefined && entry.makes === 'formatted')
        return formatted(first, others, { module: frame.module, node: site.expression }, PERCENT);
    const taints = mapTaints(mergeTaints(inputs.map((input) => input.taints)), { direct: false });
    const built = inputs.length > 1 && inputs.some((input) => input.taints.length === 0);
    return {
        ...UNKNOWN,
        taints: mapTaints(taints, {
            ...(built ? { built } : {}),
            ...(entry.for === undefined ? {} : { only: new Set(entry.for) }),
        }),
        normalised: entry.makes === 'normalised',
        url: entry.makes === 'parsed-url' ? 'parsed' : undefined,
        built: built && !inputs.every((input) => input.literal),
        literal: inputs.every((input) => input.literal),
    };
}
/** `names.map(() => '?')`: what a list of texts is made into is what the function gives, and nothing else. */
function mapped(run, frame, site) {
    const given = site.receiver === undefined ? [] : runCallbacks(run, frame, site);
    const isText = ({ fields, instanceOf, callable }) => fields === undefined && instanceOf === undefined && callable === undefined;
    if (given.length === 0 || !given.every(isText))
        return undefined;
    const taints = mapTaints(joinValues(given).taints, { direct: false });
    return { ...UNKNOWN, taints, literal: given.every(({ literal }) => literal) };
}
function sameText(site) {
    const values = [site.receiver?.value ?? UNKNOWN, ...site.given.map((argument) => argument.value)];
    const taints = mergeTaints(values.map((value) => value.taints));
    const { prefix, built = false } = site.receiver?.value ?? UNKNOWN;
    return { ...UNKNOWN, taints, prefix, built, literal: values.every(({ literal }) => literal) };
}
/** Methods of texts and collections. */
function methodResult(run, frame, site, receiver) {
    const at = { module: frame.module, node: site.expression };
    const values = site.given.map((argument) => argument.value);
    const holdsParts = receiver.taints.length > 0 || (receiver.fields?.size ?? 0) > 0;
    if (SELECT_PART.has(site.last) && holdsParts)
        return selectedPart(receiver, values);
    if (site.last === 'format')
        return formatted(receiver, values, at, BRACES);
    if (site.last === 'join' && receiver.symbol === undefined)
        return concatenate([...values, receiver], at);
    // In Python no text has such a method.
    if (site.last === 'concat' && frame.module.language === 'python')
        return undefined;
    if (site.last === 'concat')
        return concatenate([receiver, ...values], at);
    if (values.length === 0 && GETTER.test(site.last) && receiver.taints.length > 0)
        return fieldOf(receiver, site.last);
    return MADE_OF_PARTS.has(site.last) ? madeOfParts(run, frame, site) : undefined;
}
function selectedPart(receiver, values) {
    const key = values[0]?.constant;
    const field = receiver.fields?.get(String(key));
    const fallback = values.slice(1);
    if (field !== undefined)
        return joinValues([field, ...fallback]);
    if (receiver.literal && receiver.fields !== undefined)
        return joinValues([{ ...constantValue(null), constant: undefined }, ...fallback]);
    const taints = mergeTaints([
        partTaints(receiver.taints, String(key ?? '[]')),
        ...fallback.map((value) => value.taints),
    ]);
    return { ...UNKNOWN, taints };
}
function madeOfParts(run, frame, site) {
    const receiver = filtered(run, frame, site) ?? site.receiver?.value ?? UNKNOWN;
    const values = [receiver, ...site.given.map((argument) => argument.value), ...runCallbacks(run, frame, site)];
    // `this.orders.add(name)`: what an object of which nothing is known gives back is its own affair.
    const isUnknown = COLLECTS.has(site.last) && !receiver.literal && !receiver.fields && receiver.taints.length === 0;
    const uncertain = isUnknown && !/(?:Builder|Buffer|StringIO)\(\)/.test(receiver.symbol ?? '');
    const change = uncertain ? { direct: false, uncertain } : { direct: false };
    const taints = mapTaints(mergeTaints(values.map((value) => value.taints)), change);
    return { ...UNKNOWN, taints, literal: values.every((value) => value.literal), built: receiver.built };
}

;// CONCATENATED MODULE: ./build/pipeline/judge/fill.js







/** The variable behind `&line[at]`, `line + 4`, `*line`. */
function holder(expression) {
    if (expression.kind === 'unary')
        return holder(expression.operand);
    if (expression.kind === 'index')
        return holder(expression.object);
    if (expression.kind === 'binary')
        return holder(expression.left);
    return expression;
}
/** What a call puts into its arguments: a stranger's text, or a copy of another argument. Whose text it gives back, the place's origin keeps. */
function fillArguments(run, frame, site) {
    for (const source of run.index.fills.find(site.symbol, site.last, isMethod(site))) {
        if (!applies(site, source.when, source.unless))
            continue;
        const { expression } = site;
        const spelled = snippet(frame.module, expression);
        const origin = originOf(run, source, spelled, { path: frame.module.path, at: expression.start });
        const taint = originTaint(origin, { module: frame.module, node: expression, says: origin.says });
        fill(run, frame, site, source.into ?? [], { ...UNKNOWN, taints: [taint] });
    }
    forget(run, frame, site);
    const [copy] = run.index.copies.find(site.symbol, site.last, isMethod(site));
    if (copy !== undefined)
        fill(run, frame, site, copy.into ?? [], described(frame, site, copy));
}
const BY_ADDRESS = new Set(['c', 'cpp']);
const isKnown = ({ index }, { symbol, last, callee }) => callee.callable === undefined &&
    [index.calls, index.propagators, index.sanitizers, index.guards].some((entries) => entries.find(symbol, last, false).length > 0);
/** C gives a buffer by its address: what a function that nobody described has left in it is not what stood there before. */
function forget(run, frame, site) {
    if (!BY_ADDRESS.has(frame.module.language))
        return;
    for (const { node, value } of site.given) {
        const isBuffer = value.literal && (value.fields !== undefined || typeof value.constant === 'string');
        if (node.kind !== 'name' || !isBuffer || frame.environment.own(node.name) === undefined)
            continue;
        if (isKnown(run, site))
            return;
        frame.environment.assign(node.name, { ...UNKNOWN, taints: value.taints });
    }
}
/** A part of a variable that is written to leaves the rest of it. */
function fill(run, frame, site, into, value) {
    for (const { node, value: before } of into.flatMap((ref) => arguments_select(site, ref))) {
        const target = holder(node);
        if (pathOf(target) === undefined)
            continue;
        const taints = target === node ? value.taints : mergeTaints([before.taints, value.taints]);
        run.machine.assign(run, frame, target, { ...value, taints });
    }
}

;// CONCATENATED MODULE: ./build/pipeline/judge/handlers.js





/** The names that a parameter's annotation and default value mention: `Annotated[Session, Depends(get)]`. */
const mentioned = (parameter) => {
    const made = parameter.fallback?.kind === 'call' ? [lastName(parameter.fallback.callee)] : [];
    return [...((parameter.annotation ?? '').match(/[\w.]+/g) ?? []), ...made];
};
/** Parts of a route that the framework lets through as numbers only: `/items/<int:number>`, `/items/{number:\d+}`. */
const NUMBER_PART = /<(?:int|float|uuid)(?:\([^)]*\))?:(\w+)>|\{(\w+):(?:int|float|uuid|\\d[+*]?|\[0-9\][+*]?)\}/g;
function numbersOf(site) {
    const route = site?.given.find(({ name }) => name === undefined || name === 'rule' || name === 'path')?.value
        .constant;
    if (typeof route !== 'string')
        return new Set();
    return new Set([...route.matchAll(NUMBER_PART)].map(([, flask, other]) => flask ?? other ?? ''));
}
function roleOf(entry, site) {
    const { parameters = 'all' } = entry;
    const trusted = new Set((entry.trusted ?? []).flatMap((pattern) => (0,compiled_pattern/* expand */.fT)(pattern)).map((pattern) => pattern.split('.').at(-1)));
    const numbers = numbersOf(site);
    return {
        says: entry.says,
        isExternal: (index, parameter) => {
            if (numbers.has(parameter.name))
                return false;
            if (mentioned(parameter).some((name) => trusted.has(name.split('.').at(-1))))
                return false;
            return (parameters === 'all' ||
                (parameters !== 'none' && (parameters.includes(index) || parameters.includes(parameter.name))));
        },
        returns: entry.returns === undefined ? [] : [entry.returns].flat(),
        reach: entry.reach,
    };
}
/** The role that a function's decorators give it. */
function roleByDecorator(run, frame, definition) {
    for (const decorator of definition.decorators) {
        const site = siteOf(run, frame, decorator.kind === 'call' ? decorator : called(decorator));
        const entries = run.index.decorators.find(site.symbol, site.last, isMethod(site));
        const entry = entries.find(({ when }) => applies(site, when));
        if (entry !== undefined)
            return roleOf(entry, site);
    }
    return undefined;
}
/** `@route` is `@route()` to the vocabulary. */
const called = (callee) => ({ kind: 'call', callee, args: [], start: callee.start, end: callee.end });
/** The role that a class's base gives to one of its methods. */
function roleByBase(run, owner, definition) {
    for (const base of owner.bases) {
        const entries = run.index.bases.find(base, base.split('.').at(-1) ?? base, base.includes('.'));
        const entry = entries.find((candidate) => candidate.method === undefined || new RegExp(`^(?:${candidate.method})$`).test(definition.name));
        if (entry !== undefined)
            return roleOf(entry);
    }
    return undefined;
}
/** Functions given to a registration call (`app.get('/x', handler)`) are run as handlers. */
function registerHandlers(run, site) {
    const callables = site.given.filter((argument) => argument.value.callable !== undefined);
    if (callables.length === 0 || run.quiet > 0)
        return false;
    const entries = run.index.registrations.find(site.symbol, site.last, isMethod(site));
    const entry = entries.find(({ when }) => applies(site, when));
    if (entry === undefined)
        return false;
    for (const { value } of callables)
        assignRole(run, value, roleOf(entry, site));
    return true;
}
function assignRole(run, value, role) {
    if (value.callable === undefined)
        return;
    const known = run.pending.get(value.callable.definition);
    if (known !== undefined)
        known.role ??= role;
    else
        run.pending.set(value.callable.definition, {
            callable: value.callable,
            receiver: value.receiver,
            role,
            named: true,
        });
}

;// CONCATENATED MODULE: ./build/pipeline/judge/calls.js












/** Evaluates a call: what it may return, what it does to its arguments, which sinks it is. */
function evaluateCall(run, frame, expression) {
    const site = calls_siteOf(run, frame, expression);
    run.seen.set(expression, { site, moment: frame.environment.moment });
    checkCall(run, frame, site);
    const registered = registerHandlers(run, site);
    applyReturningGuards(run, frame, site);
    mutateReceiver(run, frame, site);
    if (NEVER_RETURNS.has(site.symbol ?? ''))
        frame.stopped = true;
    const value = resultOf(run, frame, site, registered);
    fillArguments(run, frame, site);
    const made = {
        ...value,
        made: value.instanceOf === undefined ? (value.made ?? site.given) : value.made,
        test: value.test === undefined && isTest(run, site) ? expression : value.test,
    };
    return sourced(run, frame, made, made.symbol === undefined ? site.last : lastPart(made.symbol), expression);
}
/** Membership tests that are calls. */
const CONTAINS = new Set(['includes', 'has', 'isinstance']);
/** Whether knowing how the call came out tells something about what it was given. */
const isTest = (run, site) => CONTAINS.has(site.last) ||
    site.callee.callable !== undefined ||
    matchOf(site) !== undefined ||
    run.index.guards.find(site.symbol, site.last, isMethod(site)).length > 0;
/** Where nothing is known of the object: its spelling, which only patterns with a leading `*` can match. */
function calls_spelled(callee) {
    const path = callee.kind === 'member' ? pathOf(callee) : undefined;
    return path === undefined ? undefined : `~${path}`;
}
function calls_siteOf(run, frame, expression) {
    const { callee } = expression;
    // What a chain of calls is given says what the things it is called on are for: `createHash('md5').update(password)`.
    frame.purposes.push(textOf(frame.module, { start: callee.end, end: expression.end }));
    const receiver = callee.kind === 'member'
        ? { value: run.machine.evaluate(run, frame, callee.object), node: callee.object }
        : undefined;
    const called = callee.kind === 'member' && receiver !== undefined
        ? memberOf(run, frame, receiver.value, callee)
        : run.machine.evaluate(run, frame, callee);
    frame.purposes.length -= 1;
    // How many bytes are drawn is for nothing that the bytes are for.
    const purposes = DRAWS_SECRETLY.has(called.symbol ?? '') ? frame.purposes.splice(0) : [];
    const given = expression.args.map((argument) => {
        frame.purposes.push(argument.name ?? '');
        const value = run.machine.evaluate(run, frame, argument.value);
        frame.purposes.length -= 1;
        return givenArgument(argument, value);
    });
    frame.purposes.unshift(...purposes);
    const named = called.symbol === undefined ? lastName(callee) : lastPart(called.symbol);
    const last = called.key === undefined ? named : judge_patterns/* ITEM */.Uo;
    return { expression, callee: called, receiver, last, symbol: called.symbol ?? calls_spelled(callee), given };
}
/** `validate(name)` throws when the name is bad: after it, the name is good. */
function applyReturningGuards(run, frame, site) {
    for (const guard of run.index.guards.find(site.symbol, site.last, isMethod(site))) {
        if (guard.safe !== 'returns' || !applies(site, guard.when))
            continue;
        for (const { value } of arguments_select(site, guard.argument ?? 0)) {
            if (guard.after === 'normalised' && value.normalised !== true)
                continue;
            for (const taint of value.taints)
                frame.environment.check(taint.origin, guard.for);
        }
    }
}
/** Objects that a text is put together in. */
const BUILDS_TEXT = /\b(?:StringBuilder|StringBuffer)\(\)/;
/** `parts.append(x)`, `query += x`: a variable that collects keeps what it was given. */
function mutateReceiver(run, frame, site) {
    const isJava = frame.module.language === 'java' && JAVA_COLLECTS.has(site.last);
    if (site.receiver?.node.kind !== 'name' || (!COLLECTS.has(site.last) && !isJava))
        return;
    const taints = mergeTaints(site.given.map((argument) => argument.value.taints));
    const before = site.receiver.value;
    if (run.quiet > 0 || before.callable !== undefined)
        return;
    const literal = before.literal && site.given.every((argument) => argument.value.literal);
    const isText = BUILDS_TEXT.test(before.symbol ?? '');
    const after = {
        ...before,
        taints: mergeTaints([before.taints, mapTaints(taints, { direct: false, ...(isText ? { built: true } : {}) })]),
        built: before.built || (isText && !literal),
        literal,
        fields: collected_collected(site, before),
    };
    frame.environment.assign(site.receiver.node.name, after);
}

;// CONCATENATED MODULE: ./build/pipeline/judge/decided.js
/** Languages in whose samples, settings and generated code conditions of nothing but constants are common. */
const LANGUAGES = new Set(['java', 'go', 'c', 'cpp']);
/** How a condition comes out that hangs on nothing but constants: `7 * 42 - size > 200`. */
function decided(frame, test) {
    if (!LANGUAGES.has(frame.module.language))
        return undefined;
    const value = decided_known(frame, test);
    return typeof value === 'boolean' ? value : undefined;
}
function decided_known(frame, expression) {
    switch (expression.kind) {
        case 'literal':
            return expression.value ?? undefined;
        case 'name':
            return decided_constantOf(frame, expression.name);
        case 'binary':
            return computed(expression, decided_known(frame, expression.left), decided_known(frame, expression.right));
        case 'unary': {
            const operand = decided_known(frame, expression.operand);
            if (expression.operator === 'not')
                return typeof operand === 'boolean' ? !operand : undefined;
            return expression.operator === '-' && typeof operand === 'number' ? -operand : undefined;
        }
        default:
            return undefined;
    }
}
/** What is set in one place of the file only is there what it is everywhere. */
function decided_constantOf({ environment, module }, name) {
    const constant = environment.lookup(name)?.constant ?? undefined;
    return constant === undefined || timesSet(module, name) !== 1 ? undefined : constant;
}
const counted = new WeakMap();
/** How often a name is set in a module's text; each is counted once. */
function timesSet(module, name) {
    const counts = counted.get(module) ?? new Map();
    counted.set(module, counts);
    const times = counts.get(name) ?? (module.text.match(setsOf(name)) ?? []).length;
    counts.set(name, times);
    return times;
}
function setsOf(name) {
    const plain = name.replace(/\$/g, '\\$');
    const assigned = `(?<![\\w$.])${plain}\\s*(?:[-+*/%&|^:]?=(?!=)|<<=|>>=|\\+\\+|--)`;
    return new RegExp(`${assigned}|(?:\\+\\+|--)\\s*${plain}\\b|&${plain}\\b`, 'g');
}
function computed({ operator }, left, right) {
    if (operator === 'and' || operator === 'or') {
        if (left === (operator === 'or') || right === (operator === 'or'))
            return operator === 'or';
        return typeof left === 'boolean' && typeof right === 'boolean' ? left : undefined;
    }
    if (left === undefined || right === undefined)
        return undefined;
    if (operator === '==')
        return left === right;
    if (operator === '!=')
        return left !== right;
    return typeof left === 'number' && typeof right === 'number' ? OPERATIONS.get(operator)?.(left, right) : undefined;
}
const OPERATIONS = new Map([
    ['+', (left, right) => left + right],
    ['-', (left, right) => left - right],
    ['*', (left, right) => left * right],
    ['/', (left, right) => Math.trunc(left / right)],
    ['%', (left, right) => left % right],
    ['<', (left, right) => left < right],
    ['<=', (left, right) => left <= right],
    ['>', (left, right) => left > right],
    ['>=', (left, right) => left >= right],
]);

;// CONCATENATED MODULE: ./build/pipeline/judge/leave.js
/** Keeps what guards have established here with the value, for when the place is left. */
function refinedBy(frame, value) {
    if (value.taints.length === 0)
        return value;
    const taints = value.taints.map((taint) => ({
        ...taint,
        cleaned: new Set([...taint.cleaned, ...frame.environment.checkedKinds(taint.origin)]),
    }));
    return { ...value, taints };
}
/** Hands a value to whoever called: by `return` or `yield`. */
function leaveWith(frame, value, expression) {
    // What its condition was is said in names that mean nothing outside.
    const handed = { ...refinedBy(frame, value), test: undefined };
    frame.exits.push({ value: handed, expression, environment: frame.environment });
}

;// CONCATENATED MODULE: ./build/pipeline/judge/machine.js
/** Expressions and statements looked at before a file is given up: about ten seconds. */
const BUDGET = 3_000_000;
/** Thrown when a file costs more than its budget; becomes a gap. */
class BudgetSpent extends Error {
}
/** Costs of the walk are counted in expressions and statements. */
function spend(run) {
    run.budget -= 1;
    if (run.budget < 0)
        throw new BudgetSpent();
}
/** The calls around a function within another one. A module's are too many, and too far away. */
const calledAround = ({ callers, called }) => callers.length === 0 ? {} : { around: called };

;// CONCATENATED MODULE: ./build/pipeline/judge/evaluate.js











const COMPARISONS = new Set(['==', '!=', '<', '>', '<=', '>=', 'in', 'not in', 'is', 'is not', 'instanceof']);
const BOOLEAN = new Set(['not', 'typeof', 'delete', 'void']);
/** What an expression may be, given what the environment knows. Records the sinks it passes on the way. */
function evaluate(run, frame, expression) {
    spend(run);
    switch (expression.kind) {
        case 'literal':
            return constantValue(expression.value);
        case 'regex':
            return { ...UNKNOWN, literal: true, pattern: { source: expression.pattern, flags: expression.flags } };
        case 'name':
            return nameOf(run, frame, expression);
        case 'member':
            return memberOf(run, frame, evaluate(run, frame, expression.object), expression);
        case 'index':
            return indexOf(run, frame, evaluate(run, frame, expression.object), evaluate(run, frame, expression.index), expression);
        case 'call':
            return evaluateCall(run, frame, expression);
        case 'function':
            return functionValue(run, frame, expression);
        case 'assignment': {
            const value = assigned(run, frame, expression);
            run.machine.assign(run, frame, expression.target, value);
            return value;
        }
        default:
            return evaluateCompound(run, frame, expression);
    }
}
function evaluateCompound(run, frame, expression) {
    const all = (parts) => parts.map((part) => evaluate(run, frame, part));
    switch (expression.kind) {
        case 'template':
            return concatenate(all(expression.parts), { module: frame.module, node: expression });
        case 'binary':
            return evaluateBinary(run, frame, expression);
        case 'unary': {
            const operand = evaluate(run, frame, expression.operand);
            if (expression.operator === 'yield')
                leaveWith(frame, operand, expression.operand);
            if (BOOLEAN.has(expression.operator))
                return { ...UNKNOWN, test: expression };
            return expression.operator === '-' && typeof operand.constant === 'number'
                ? constantValue(-operand.constant)
                : operand;
        }
        case 'conditional':
            return evaluateConditional(run, frame, expression);
        case 'collection':
            return evaluateCollection(run, frame, expression);
        case 'comprehension':
            return evaluateComprehension(run, frame, expression);
        case 'slice':
            all(expression.parts);
            return UNKNOWN;
        case 'other':
            return { ...UNKNOWN, taints: mergeTaints(all(expression.parts).map((value) => value.taints)) };
    }
}
function assigned(run, frame, expression) {
    const value = evaluate(run, frame, expression.value);
    if (expression.operator === undefined)
        return value;
    return concatenate([evaluate(run, frame, expression.target), value], { module: frame.module, node: expression });
}
function functionValue(run, frame, expression) {
    const callable = { definition: expression.definition, scope: frame.environment, module: frame.module };
    if (run.quiet === 0 && !run.pending.has(expression.definition)) {
        run.pending.set(expression.definition, {
            callable,
            receiver: frame.environment.lookup('this'),
            role: undefined,
            named: false,
            ...calledAround(frame),
        });
    }
    return { ...UNKNOWN, callable };
}
function evaluateBinary(run, frame, expression) {
    const { operator } = expression;
    if (operator === 'and' || operator === 'or' || operator === '??')
        return evaluateChoice(run, frame, expression);
    const left = evaluate(run, frame, expression.left);
    const right = evaluate(run, frame, expression.right);
    if (COMPARISONS.has(operator))
        return { ...UNKNOWN, test: expression };
    const operation = judge_patterns/* OPERATORS */.we.get(operator);
    if (operation !== undefined)
        checkOperand(run, frame, operation, expression, right);
    if (operator === '*')
        checkOperand(run, frame, '$multiply', expression, left);
    const at = { module: frame.module, node: expression };
    if (operator === '+' && left.sequence === true)
        return appended(left, right);
    if (operator === '+' || (operator === '<<' && frame.module.language === 'cpp'))
        return concatenate([left, right], at);
    if (operator === '%' && (left.prefix !== undefined || left.built === true))
        return formatted(left, [right], at, PERCENT);
    if (operator === '/')
        return joinedPath(concatenate([left, right], at));
    if (operator === '|' && typeof left.constant === 'number' && typeof right.constant === 'number')
        return constantValue(left.constant | right.constant);
    const taints = mergeTaints([left.taints, right.taints]);
    return { ...UNKNOWN, taints: mapTaints(taints, { direct: false }), literal: left.literal && right.literal };
}
/** `a and b`: b is looked at knowing that a holds. */
function evaluateChoice(run, frame, expression) {
    const left = evaluate(run, frame, expression.left);
    const before = frame.environment;
    frame.environment = before.fork();
    if (expression.operator !== '??')
        run.machine.assume(run, frame, expression.left, expression.operator === 'and');
    const right = evaluate(run, frame, expression.right);
    frame.environment = before;
    if (frame.stopped) {
        // `ok or fail()`: whoever comes through has not asked for the right side.
        frame.stopped = false;
        if (expression.operator !== '??')
            run.machine.assume(run, frame, expression.left, expression.operator === 'or');
        return left;
    }
    return { ...joinValues([left, right]), ...(isOrNothing(expression) ? { url: left.url } : {}), test: expression };
}
function evaluateConditional(run, frame, expression) {
    evaluate(run, frame, expression.test);
    const before = frame.environment;
    const branch = (truth) => {
        if (decided(frame, expression.test) === !truth)
            return [];
        frame.environment = before.fork();
        run.machine.assume(run, frame, expression.test, truth);
        const value = refinedBy(frame, evaluate(run, frame, truth ? expression.then : expression.otherwise));
        const comesBack = !frame.stopped;
        frame.stopped = false;
        frame.environment = before;
        return comesBack ? [value] : [];
    };
    const [then, otherwise] = [branch(true), branch(false)];
    if (then.length !== otherwise.length)
        run.machine.assume(run, frame, expression.test, then.length > 0);
    frame.stopped = then.length + otherwise.length === 0;
    return joinValues([...then, ...otherwise]);
}
function evaluateCollection(run, frame, expression) {
    const fields = new Map();
    const values = [];
    for (const [position, entry] of expression.entries.entries()) {
        const key = entry.key === undefined ? undefined : evaluate(run, frame, entry.key);
        const value = evaluate(run, frame, entry.value);
        values.push(value, ...(key === undefined ? [] : [key]));
        if (entry.spread === true)
            for (const [name, field] of value.fields ?? [])
                fields.set(name, field);
        else if (expression.form !== 'map')
            fields.set(String(position), value);
        else if (key?.constant !== undefined)
            fields.set(String(key.constant), value);
    }
    return {
        ...UNKNOWN,
        taints: mapTaints(mergeTaints(values.map((value) => value.taints)), { direct: false }),
        literal: values.every((value) => value.literal),
        fields,
        sequence: expression.form !== 'map',
    };
}
function evaluateComprehension(run, frame, expression) {
    const before = frame.environment;
    frame.environment = before.fork();
    for (const clause of expression.clauses) {
        const over = evaluate(run, frame, clause.over);
        run.machine.assign(run, frame, clause.target, elementOf(over));
    }
    for (const test of expression.tests) {
        evaluate(run, frame, test);
        run.machine.assume(run, frame, test, true);
    }
    const element = refinedBy(frame, evaluate(run, frame, expression.element));
    frame.environment = before;
    return { ...UNKNOWN, taints: element.taints, literal: element.literal, built: element.built };
}

;// CONCATENATED MODULE: ./build/pipeline/judge/alternatives.js
/** Runs alternatives from the same start; what follows knows what all that come through have in common. Tells whether they made anything untrusted. */
function alternatives_alternatives(frame, branches, left = []) {
    const start = frame.environment;
    const reached = [];
    for (const branch of branches) {
        frame.environment = start.fork();
        frame.stopped = false;
        branch();
        if (!frame.stopped)
            reached.push(frame.environment);
    }
    const tainted = start.join([...reached, ...left]);
    frame.environment = start;
    frame.stopped = reached.length === 0;
    return tainted;
}

;// CONCATENATED MODULE: ./build/pipeline/judge/definitions.js




/** Binds a function's name before its definition is reached: calls further up may mean it. */
function hoist(frame, definition) {
    const callable = { definition, scope: frame.environment, module: frame.module };
    frame.environment.assign(definition.name, { ...UNKNOWN, callable });
}
/** Binds a function's name, and remembers to run it from its own entry. */
function definitions_define(run, frame, definition, owner) {
    const callable = { definition, scope: frame.environment, module: frame.module };
    const value = { ...UNKNOWN, callable, symbol: undefined };
    (owner?.members ?? frame.environment).assign(definition.name, value);
    if (run.quiet > 0 || run.pending.has(definition))
        return;
    const role = roleByDecorator(run, frame, definition) ?? (owner === undefined ? undefined : roleByBase(run, owner, definition));
    const receiver = owner === undefined ? undefined : { ...UNKNOWN, instanceOf: owner, symbol: owner.bases[0] ?? '(self)' };
    run.pending.set(definition, { callable, receiver, role, named: true, ...calledAround(frame) });
}
/** Binds a class with its methods and class attributes. */
function defineClass(run, frame, definition) {
    const parents = definition.bases.map((base) => run.machine.evaluate(run, frame, base));
    const [inherited] = parents.flatMap(({ classOf }) => classOf?.members ?? []);
    const info = {
        definition,
        scope: frame.environment,
        module: frame.module,
        members: inherited?.fork() ?? new Environment(),
        bases: parents.flatMap(({ classOf, symbol }) => classOf?.bases ?? symbol ?? []),
    };
    frame.environment.assign(definition.name, { ...UNKNOWN, classOf: info });
    const outer = frame.environment;
    for (const statement of definition.body) {
        if (statement.kind === 'define')
            definitions_define(run, frame, statement.definition, info);
    }
    frame.environment = outer.fork();
    const rest = definition.body.filter((statement) => statement.kind !== 'define');
    run.machine.execute(run, frame, rest);
    for (const [name, value] of frame.environment.names()) {
        info.members.assign(name, value);
    }
    frame.environment = outer;
}

;// CONCATENATED MODULE: ./build/pipeline/judge/loops.js




/** Once round to see what the body does; once more when what it did reaches its start. */
function executeLoop(run, frame, statement) {
    const { over, target } = statement;
    let each;
    const round = () => {
        if (over !== undefined && target !== undefined) {
            binding_assign(run, frame, target, elementOf(run.machine.evaluate(run, frame, over)));
        }
        if (statement.test !== undefined) {
            run.machine.evaluate(run, frame, statement.test);
            run.machine.assume(run, frame, statement.test, true);
        }
        run.machine.execute(run, frame, statement.body);
        each = target?.kind === 'name' && !frame.stopped ? frame.environment.refinement(target.name) : undefined;
    };
    if (oneRound(frame, round))
        oneRound(frame, round);
    frame.stopped = false;
    // Whoever comes through a loop that no element leaves early has had each of them checked.
    const checked = over === undefined || mayLeave(statement.body) ? undefined : pathOf(over);
    if (checked !== undefined && each !== undefined && each.size > 0)
        frame.environment.refine(checked, [...each]);
}
const mayLeave = (body) => body.some((statement) => {
    switch (statement.kind) {
        case 'leave':
            return true;
        case 'branch':
            return mayLeave(statement.then) || mayLeave(statement.otherwise);
        case 'attempt':
            return true;
        case 'block':
        case 'with':
            return mayLeave(statement.body);
        default:
            return false;
    }
});
/** A round that is run through, left early, or not begun. */
function oneRound(frame, round) {
    const outer = frame.loop;
    const left = [];
    frame.loop = { start: frame.environment, left };
    const tainted = alternatives_alternatives(frame, [round, () => undefined], left);
    frame.loop = outer;
    return tainted;
}

;// CONCATENATED MODULE: ./build/pipeline/judge/execute.js










/** Runs statements in order, until one of them leaves the block. */
function execute(run, frame, statements) {
    for (const statement of statements) {
        if (statement.kind === 'define')
            hoist(frame, statement.definition);
    }
    for (const statement of statements) {
        if (frame.stopped)
            return;
        spend(run);
        executeOne(run, frame, statement);
    }
}
/** `text << a << b;` of C++: the stream holds what was put into it. */
function inserted(run, frame, expression, value) {
    if (frame.module.language !== 'cpp' || expression.kind !== 'binary' || expression.operator !== '<<')
        return;
    let stream = expression;
    while (stream.kind === 'binary' && stream.operator === '<<')
        stream = stream.left;
    if (stream.kind === 'name')
        binding_assign(run, frame, stream, { ...value, symbol: undefined });
}
function executeOne(run, frame, statement) {
    switch (statement.kind) {
        case 'import':
            for (const binding of statement.bindings)
                bindImport(run, frame, binding);
            break;
        case 'assign':
            executeAssign(run, frame, statement);
            break;
        case 'evaluate':
            inserted(run, frame, statement.value, run.machine.evaluate(run, frame, statement.value));
            break;
        case 'return':
            executeReturn(run, frame, statement);
            break;
        case 'raise':
            if (statement.value !== undefined)
                run.machine.evaluate(run, frame, statement.value);
            frame.stopped = true;
            break;
        case 'leave':
            frame.loop?.left.push(frame.environment.since(frame.loop.start));
            frame.stopped = true;
            break;
        case 'assert':
            run.machine.evaluate(run, frame, statement.test);
            run.machine.assume(run, frame, statement.test, true);
            break;
        case 'declare':
        case 'goto':
        case 'label':
            break;
        case 'define':
            definitions_define(run, frame, statement.definition, undefined);
            break;
        case 'class':
            defineClass(run, frame, statement.definition);
            break;
        default:
            executeBlock(run, frame, statement);
    }
}
function executeBlock(run, frame, statement) {
    switch (statement.kind) {
        case 'block':
            execute(run, frame, statement.body);
            break;
        case 'branch':
            executeBranch(run, frame, statement);
            break;
        case 'loop':
            executeLoop(run, frame, statement);
            break;
        case 'attempt':
            executeAttempt(run, frame, statement);
            break;
        case 'with':
            executeWith(run, frame, statement);
    }
}
function executeAssign(run, frame, statement) {
    frame.purposes.push(...statement.targets);
    let value = run.machine.evaluate(run, frame, statement.value);
    frame.purposes.length -= statement.targets.length;
    const [first] = statement.targets;
    if (statement.operator !== undefined && first !== undefined) {
        const before = run.machine.evaluate(run, frame, first);
        value =
            before.sequence === true
                ? appended(before, value)
                : concatenate([before, value], { module: frame.module, node: statement });
    }
    for (const target of statement.targets) {
        if (value.callable !== undefined)
            nameFunction(run, value);
        binding_assign(run, frame, target, value);
    }
}
function nameFunction(run, value) {
    const pending = value.callable === undefined ? undefined : run.pending.get(value.callable.definition);
    if (pending !== undefined)
        pending.named = true;
}
function executeReturn(run, frame, statement) {
    const value = statement.value === undefined ? UNKNOWN : run.machine.evaluate(run, frame, statement.value);
    if (statement.value !== undefined)
        checkReturn(run, frame, statement, value);
    leaveWith(frame, value, statement.value);
    frame.stopped = true;
}
/** What `not x` denies: evaluating one is evaluating the other. */
const negated = (test) => test.kind === 'unary' && test.operator === 'not' ? negated(test.operand) : test;
function executeBranch(run, frame, statement) {
    const { constant, literal } = run.machine.evaluate(run, frame, negated(statement.test));
    const branch = (truth, body) => () => {
        run.machine.assume(run, frame, statement.test, truth);
        execute(run, frame, body);
    };
    const { conditions = [] } = frame;
    if (constant === undefined && !literal)
        frame.conditions = [...conditions, statement.test];
    const ways = [branch(true, statement.then), branch(false, statement.otherwise)];
    const outcome = decided(frame, statement.test);
    alternatives_alternatives(frame, outcome === undefined ? ways : ways.slice(outcome ? 0 : 1, outcome ? 1 : 2));
    frame.conditions = conditions;
}
function executeAttempt(run, frame, statement) {
    const start = frame.environment;
    const body = () => {
        execute(run, frame, statement.body);
        if (!frame.stopped)
            execute(run, frame, statement.otherwise);
    };
    let attempted = start.fork();
    const handlers = statement.handlers.map((handler) => () => {
        frame.environment.join([start.fork(), attempted]);
        execute(run, frame, handler);
    });
    const first = () => {
        body();
        attempted = frame.environment;
    };
    alternatives_alternatives(frame, [first, ...handlers]);
    const stopped = frame.stopped;
    frame.stopped = false;
    execute(run, frame, statement.finally);
    frame.stopped ||= stopped;
}
function executeWith(run, frame, statement) {
    for (const item of statement.items) {
        const value = run.machine.evaluate(run, frame, item.value);
        if (item.target !== undefined)
            binding_assign(run, frame, item.target, value);
    }
    execute(run, frame, statement.body);
}

// EXTERNAL MODULE: ./build/pipeline/judge/imports.js
var imports = __webpack_require__(4465);
;// CONCATENATED MODULE: ./build/pipeline/judge/machine-made.js
/** Longer lines than people write. */
const LONG_LINE = 500;
/** Shorter files are read all the same. */
const MIN_LENGTH = 2_000;
/**
 * Whether most of a file stands in lines that no person has written: minified, bundled or generated. Only the shape counts: what
 * a file says of itself takes nothing out of sight.
 */
function isMachineMade(text) {
    if (text.length < MIN_LENGTH)
        return false;
    let inLong = 0;
    for (let start = 0; start < text.length;) {
        const end = text.indexOf('\n', start);
        const stop = end < 0 ? text.length : end;
        if (stop - start > LONG_LINE)
            inLong += stop - start;
        start = stop + 1;
    }
    return inLong > text.length / 2;
}

;// CONCATENATED MODULE: ./build/pipeline/judge/memory/analysis.js
/** Steps that one function, and one file, may cost. */
const STEPS_A_FUNCTION = 40_000;
const STEPS_A_FILE = 600_000;
/** Thrown when a function has too many ways to be followed: what was found stands. */
class TooMany extends Error {
}
/** What is known of an expression's value; what it does is done. */
const analysis_evaluate = (an, st, expression) => an.machine.evaluate(an, st, expression);
/** Evaluates a test once for what it does, and goes on with what each outcome says. */
const split = (an, st, test) => {
    an.doubtful = st.doubted;
    return an.machine.split(an, st, test);
};
/** Follows statements from each way that reaches them. What is declared in them is out of sight afterwards. */
const block = (an, starts, body) => an.machine.block(an, starts, body);
/** Whether all ways came through one test in one way only. */
function hangsOnATest(ways) {
    const met = new Set(ways.flat());
    const opposite = (fork) => fork.replace(/yes$|no$/, (end) => (end === 'yes' ? 'no' : 'yes'));
    return ways.length > 0 && ways.every((way) => way.some((fork) => !met.has(opposite(fork))));
}
/** The state of looking through one file. */
class Analysis {
    machine;
    module;
    constants;
    texts;
    functions;
    /** Those of the file that are called like functions. */
    macros;
    /** Of variables, by what the state calls them. */
    types = new Map();
    /** Those that outlive a call: others may see and change them. */
    kept = new Set();
    #findings = new Map();
    /** For each flaw, of each way that came to it, how the tests came out that could have come out otherwise. */
    #forks = new Map();
    /** Places where a variable was read on some way after it was set. */
    #sound = new Set();
    definition;
    /** Greater than zero: what is evaluated only to be known reports nothing. */
    quiet = 0;
    /** The way that is being followed may not be one. */
    doubtful = false;
    /** Greater than zero: within a condition, where counters may pass their end. */
    testing = 0;
    #steps = 0;
    #all = 0;
    #next = 0;
    constructor(module, defined, functions, machine) {
        this.machine = machine;
        this.module = module;
        this.constants = defined.constants;
        this.texts = defined.texts;
        this.macros = defined.macros;
        this.functions = functions;
    }
    get isCpp() {
        return this.module.language === 'cpp';
    }
    fresh() {
        this.#next += 1;
        return this.#next;
    }
    begin(definition) {
        this.definition = definition;
        this.#steps = 0;
    }
    get isSpent() {
        return this.#all > STEPS_A_FILE;
    }
    spend() {
        this.#steps += 1;
        this.#all += 1;
        if (this.#steps > STEPS_A_FUNCTION)
            throw new TooMany();
    }
    /** `char name[32];` in a structure of the file: to name it is to say where it lies, and reads nothing. */
    isArrayField(field) {
        const name = field.slice(field.lastIndexOf('.') + 1);
        return name !== '' && new RegExp(`[\\s*]${name}\\s*(?:\\[[^\\]]*\\])+\\s*[;,]`).test(this.module.text);
    }
    text(node) {
        return this.module.text.slice(node.start, node.end);
    }
    /** Records a flaw once a place; the stronger claim stays. What whoever starts the program chooses, or a caller, is `possible`. */
    report(kind, node, name, says, { origin, strength = 'likely', forks = [] } = {}) {
        if (this.quiet > 0 || this.definition === undefined)
            return;
        const claimed = origin?.own === true || this.doubtful ? 'possible' : strength;
        const key = `${kind}:${node.start}-${node.end}`;
        this.#forks.set(key, [...(this.#forks.get(key) ?? []), forks]);
        const known = this.#findings.get(key);
        if (known !== undefined && (known.strength === 'likely' || claimed !== 'likely'))
            return;
        this.#findings.set(key, { kind, node, name, says, strength: claimed, definition: this.definition });
    }
    sound(node) {
        this.#sound.add(`${node.start}-${node.end}`);
    }
    /**
     * Whether a value is set can hang on a condition that is not understood: then some way reads it well. And what every way
     * to a flaw needs may be ruled out by what made the pointer null.
     */
    get findings() {
        return [...this.#findings].map(([key, finding]) => {
            const isSound = finding.kind === 'unset-use' && this.#sound.has(`${finding.node.start}-${finding.node.end}`);
            return isSound || hangsOnATest(this.#forks.get(key) ?? [])
                ? { ...finding, strength: 'possible' }
                : finding;
        });
    }
}

;// CONCATENATED MODULE: ./build/pipeline/judge/memory/values.js
const ANY = { kind: 'any' };
const UNSET = { kind: 'unset' };
const PLAIN = { origin: undefined, unit: undefined, nonzero: false, made: false };
const constant = (value, unit) => ({
    kind: 'number',
    lo: value,
    hi: value,
    low: true,
    high: true,
    ...PLAIN,
    unit: value === 0 ? undefined : unit,
});
/** Somewhere between; no end is known to be met. */
const between = (lo, hi) => ({ kind: 'number', lo, hi, low: false, high: false, ...PLAIN });
/** Anything between, as somebody outside likes. */
const chosen = (lo, hi, origin) => ({
    ...between(lo, hi),
    low: true,
    high: true,
    origin,
});
const isConstant = (value) => value.kind === 'number' && value.lo === value.hi;
const isNull = (value) => isConstant(value) && value.lo === 0;
const unitOf = (a, b) => (a.unit === b.unit ? a.unit : (a.unit ?? b.unit));
/** Sizes of different structures cannot be added. */
const agree = (a, b) => a.unit === b.unit || (isConstant(a) && a.lo === 0) || (isConstant(b) && b.lo === 0);
const ends = (num) => [
    { value: num.lo, met: num.low },
    { value: num.hi, met: num.high },
];
function fromCorners(corners, a, b) {
    const values = corners.map(({ value }) => (Number.isNaN(value) ? 0 : value));
    const lo = Math.min(...values);
    const hi = Math.max(...values);
    const isMet = (end) => corners.some(({ value, met }) => value === end && met);
    const origin = a.origin ?? b.origin;
    const assumed = a.assumed === true || b.assumed === true;
    return { ...between(lo, hi), low: isMet(lo), high: isMet(hi), origin, unit: unitOf(a, b), made: true, assumed };
}
const met = (a, b) => a.met && b.met;
function add(a, b) {
    const [alo, ahi] = ends(a);
    const [blo, bhi] = ends(b);
    if (alo === undefined || ahi === undefined || blo === undefined || bhi === undefined)
        return between(-Infinity, Infinity);
    const corners = [
        { value: alo.value + blo.value, met: met(alo, blo) },
        { value: ahi.value + bhi.value, met: met(ahi, bhi) },
    ];
    return agree(a, b) ? fromCorners(corners, a, b) : between(-Infinity, Infinity);
}
const negate = (a) => ({ ...a, lo: -a.hi, hi: -a.lo, low: a.high, high: a.low });
const subtract = (a, b) => add(a, negate(b));
function multiply(a, b) {
    if (a.unit !== undefined && b.unit !== undefined)
        return between(-Infinity, Infinity);
    const corners = ends(a).flatMap((x) => ends(b).map((y) => ({ value: x.value * y.value, met: met(x, y) })));
    return fromCorners(corners, a, b);
}
/** By a constant. */
function divide(a, b) {
    if (!isConstant(b) || b.lo === 0 || (b.unit !== undefined && b.unit !== a.unit))
        return between(-Infinity, Infinity);
    const corners = ends(a).map((x) => ({ value: Math.trunc(x.value / b.lo), met: x.met }));
    return { ...fromCorners(corners, a, b), unit: b.unit === undefined ? a.unit : undefined };
}
/** What one of two values is. */
function either(a, b) {
    if (a.kind === 'pointer' && isNull(b))
        return { ...a, maybeNull: true };
    if (b.kind === 'pointer' && isNull(a))
        return { ...b, maybeNull: true };
    if (a.kind !== 'number' || b.kind !== 'number')
        return ANY;
    const [lower, higher] = [a.lo <= b.lo ? a : b, a.hi >= b.hi ? a : b];
    const origin = a.origin ?? b.origin;
    return {
        ...a,
        lo: lower.lo,
        hi: higher.hi,
        low: lower.low,
        high: higher.high,
        origin,
        nonzero: a.nonzero && b.nonzero,
    };
}
/** Nothing remembers since when it is. */
const dated = ({ forks }, value) => value.kind === 'number' && isNull(value) ? { ...value, since: forks.length } : value;
const pointTo = (object, offset = constant(0)) => ({
    kind: 'pointer',
    object,
    offset,
    maybeNull: false,
    unasked: undefined,
    moved: false,
    old: undefined,
});

;// CONCATENATED MODULE: ./build/pipeline/judge/memory/constants.js

const constants_NUMBERS = {
    NULL: 0,
    EOF: -1,
    CHAR_MAX: 127,
    CHAR_MIN: -128,
    SCHAR_MAX: 127,
    SCHAR_MIN: -128,
    UCHAR_MAX: 255,
    SHRT_MAX: 32767,
    SHRT_MIN: -32768,
    USHRT_MAX: 65535,
    INT_MAX: 2147483647,
    INT_MIN: -2147483648,
    INT32_MAX: 2147483647,
    INT32_MIN: -2147483648,
    UINT_MAX: 4294967295,
    UINT32_MAX: 4294967295,
    LONG_MAX: 2 ** 63 - 1,
    LONG_MIN: -(2 ** 63),
    LLONG_MAX: 2 ** 63 - 1,
    LLONG_MIN: -(2 ** 63),
    INT64_MAX: 2 ** 63 - 1,
    INT64_MIN: -(2 ** 63),
    SIZE_MAX: 2 ** 64 - 1,
    RAND_MAX: 2147483647,
    BUFSIZ: 8192,
    PATH_MAX: 4096,
    FILENAME_MAX: 4096,
    EXIT_SUCCESS: 0,
    EXIT_FAILURE: 1,
    TRUE: 1,
    FALSE: 0,
};
/** What the C library's own names stand for. */
const KNOWN_CONSTANTS = new Map(Object.entries(constants_NUMBERS).map(([name, value]) => [name, constant(value)]));
const DEFINE = /^[ \t]*#[ \t]*define[ \t]+(\w+)[ \t]+(.+?)[ \t]*(?:\/[/*].*)?$/gm;
const NUMBER = /^\(?\s*(-?(?:0[xX][0-9a-fA-F]+|\d+))[uUlL]*\s*\)?$/;
const PRODUCT = /^\(?\s*(\d+)\s*(\*|<<|\+|-)\s*(\d+)\s*\)?$/;
const TEXT = /^L?"([^"\\]*)"$/;
function numberOf(written) {
    const plain = NUMBER.exec(written)?.[1];
    if (plain !== undefined)
        return Number(plain);
    const [, left, operator, right] = PRODUCT.exec(written) ?? [];
    if (left === undefined || right === undefined)
        return undefined;
    const [a, b] = [Number(left), Number(right)];
    return operator === '*' ? a * b : operator === '<<' ? a * 2 ** b : operator === '+' ? a + b : a - b;
}
/** The macros of a file that are a number or a text; one that is defined in two ways is neither. */
function definedIn(text) {
    const constants = new Map();
    const texts = new Map();
    const seen = new Map();
    for (const [, name = '', written = ''] of text.matchAll(DEFINE)) {
        const before = seen.get(name);
        seen.set(name, written);
        if (before !== undefined && before !== written) {
            constants.delete(name);
            texts.delete(name);
            continue;
        }
        const number = numberOf(written);
        if (number !== undefined)
            constants.set(name, constant(number));
        const words = TEXT.exec(written)?.[1];
        if (words !== undefined)
            texts.set(name, words);
    }
    return { constants, texts };
}

;// CONCATENATED MODULE: ./build/pipeline/judge/memory/types.js
const POINTER_SIZE = 8;
/** What a structure is taken to be as large as: only compared with its own kind. */
const NOMINAL = 64;
const NO_PART = /\b(?:static|const|volatile|register|extern|inline|auto|thread_local|_Thread_local|restrict|constexpr|struct|union|enum|class|typename)\b|__attribute__\s*\(\([^)]*\)\)|std::|[*&]/g;
/** The type's own words: without storage, qualifiers and pointers. */
const baseOf = (written) => written.replace(NO_PART, ' ').replace(/\s+/g, ' ').trim();
const whole = (size, signed) => {
    const bits = size * 8;
    const range = signed ? { lo: -(2 ** (bits - 1)), hi: 2 ** (bits - 1) - 1 } : { lo: 0, hi: 2 ** bits - 1 };
    return { size, ...range, isReal: false };
};
const NAMED = new Map([
    ...[1, 2, 4, 8].flatMap((size) => [
        [`int${size * 8}_t`, whole(size, true)],
        [`uint${size * 8}_t`, whole(size, false)],
        [`u${size * 8}`, whole(size, false)],
    ]),
    ['size_t', whole(8, false)],
    ['ssize_t', whole(8, true)],
    ['off_t', whole(8, true)],
    ['ptrdiff_t', whole(8, true)],
    ['intptr_t', whole(8, true)],
    ['uintptr_t', whole(8, false)],
    ['wchar_t', whole(4, true)],
    ['bool', { size: 1, lo: 0, hi: 1, isReal: false }],
    ['_Bool', { size: 1, lo: 0, hi: 1, isReal: false }],
    ['float', { size: 4, lo: -3.4e38, hi: 3.4e38, isReal: true }],
    ['double', { size: 8, lo: -Infinity, hi: Infinity, isReal: true }],
    ['long double', { size: 16, lo: -Infinity, hi: Infinity, isReal: true }],
    ['uint', whole(4, false)],
]);
const WORDS = /^(?:signed|unsigned|char|short|int|long)(?: (?:signed|unsigned|char|short|int|long))*$/;
/** What is known of a base type; undefined for structures and names of a program's own. */
function scalarOf(base) {
    const named = NAMED.get(base);
    if (named !== undefined || !WORDS.test(base))
        return named;
    const signed = !/\bunsigned\b/.test(base);
    if (/\bchar\b/.test(base))
        return whole(1, signed);
    if (/\bshort\b/.test(base))
        return whole(2, signed);
    return whole(/\blong\b/.test(base) ? 8 : 4, signed);
}
const INT = whole(4, true);
const SIZE = whole(8, false);
const LONG = whole(8, true);
/** The type that a value of a variable has. */
const scalarOfVariable = ({ base, pointers, isArray }) => pointers === 0 && !isArray ? scalarOf(base) : undefined;
function sizeOfType(base, pointers) {
    if (pointers > 0)
        return { bytes: POINTER_SIZE, unit: undefined };
    if (base === 'void')
        return { bytes: 1, unit: undefined };
    const known = scalarOf(base);
    return known === undefined ? { bytes: NOMINAL, unit: base } : { bytes: known.size, unit: undefined };
}
/** `(char *)`, `unsigned int`: a type where no variable is declared. */
function parseType(written) {
    const stars = written.match(/\*/g)?.length ?? 0;
    const array = /\[/.test(written);
    return { base: baseOf(written.replace(/\[[^\]]*\]/g, '')), pointers: stars + (array ? 1 : 0), isArray: false };
}
/** What arithmetic on small numbers is done in. */
const promoted = (type) => (type.isReal || type.size >= INT.size ? type : INT);
/** The common type of two operands. */
function commonType(a, b) {
    if (a === undefined || b === undefined)
        return undefined;
    const [left, right] = [promoted(a), promoted(b)];
    if (left.isReal || right.isReal)
        return left.isReal ? left : right;
    if (left.size !== right.size)
        return left.size > right.size ? left : right;
    return left.lo === 0 ? left : right;
}

;// CONCATENATED MODULE: ./build/pipeline/judge/memory/places.js



function dereferenced(type) {
    if (type === undefined)
        return undefined;
    if (type.isArray)
        return { ...type, isArray: false };
    return type.pointers > 0 ? { ...type, pointers: type.pointers - 1 } : undefined;
}
/** The type that an expression is declared with, as far as that can be seen here. */
function typeOf(an, st, expression) {
    if (expression.cast !== undefined)
        return parseType(expression.cast);
    switch (expression.kind) {
        case 'name':
            return an.types.get(st.scope.get(expression.name) ?? '');
        case 'index':
            return dereferenced(typeOf(an, st, expression.object));
        case 'unary': {
            const type = typeOf(an, st, expression.operand);
            if (expression.operator === '*')
                return dereferenced(type);
            if (expression.operator !== '&' || type === undefined)
                return undefined;
            return { base: type.base, pointers: type.pointers + 1, isArray: false };
        }
        case 'binary': {
            const types = [typeOf(an, st, expression.left), typeOf(an, st, expression.right)];
            return types.find((type) => type !== undefined && (type.isArray || type.pointers > 0));
        }
        case 'assignment':
            return typeOf(an, st, expression.target);
        case 'conditional':
            return typeOf(an, st, expression.then);
        default:
            return undefined;
    }
}
/** How large what a pointer expression points to is; undefined where nobody knows. */
function places_elementOf(an, st, pointer, value) {
    const type = dereferenced(typeOf(an, st, pointer));
    if (type !== undefined) {
        const { bytes, unit } = sizeOfType(type.base, type.isArray ? POINTER_SIZE : type.pointers);
        return constant(bytes, unit);
    }
    const memory = value.kind === 'pointer' ? st.memory.get(value.object) : undefined;
    return memory === undefined || memory.element === 0 ? undefined : constant(memory.element);
}
/** A pointer moved by a number of elements. */
function shifted(pointer, by, element) {
    if (by.kind !== 'number' || element === undefined)
        return ANY;
    return { ...pointer, offset: add(pointer.offset, multiply(by, element)) };
}
/** The place that an expression names; undefined where it is out of sight. */
function locate(an, st, expression) {
    switch (expression.kind) {
        case 'name': {
            const id = st.scope.get(expression.name);
            return id === undefined ? undefined : { kind: 'variable', id };
        }
        case 'member':
            return places_fieldOf(an, st, expression);
        case 'index': {
            const base = analysis_evaluate(an, st, expression.object);
            const index = analysis_evaluate(an, st, expression.index);
            const element = places_elementOf(an, st, expression.object, base);
            const pointer = base.kind === 'pointer' ? shifted(base, index, element) : base;
            return { kind: 'memory', pointer, bytes: element, field: '', name: 'the index' };
        }
        case 'unary': {
            if (expression.operator !== '*')
                return undefined;
            const pointer = analysis_evaluate(an, st, expression.operand);
            const bytes = places_elementOf(an, st, expression.operand, pointer);
            return { kind: 'memory', pointer, bytes, field: '', name: 'the pointer' };
        }
        default:
            return undefined;
    }
}
function places_fieldOf(an, st, expression) {
    const { object, name } = expression;
    const type = typeOf(an, st, object);
    const arrow = /^\s*->/.test(an.module.text.slice(object.end, object.end + 8).replace(/^\)+/, ''));
    if (arrow) {
        const pointer = analysis_evaluate(an, st, object);
        const bytes = places_elementOf(an, st, object, pointer);
        return { kind: 'memory', pointer, bytes, field: `.${name}`, name: 'the pointer' };
    }
    const outer = locate(an, st, object);
    if (outer?.kind === 'variable' && type?.isArray !== true)
        return { kind: 'field', id: outer.id, key: `${outer.id}.${name}` };
    if (outer?.kind === 'field')
        return { kind: 'field', id: outer.id, key: `${outer.key}.${name}` };
    if (outer?.kind === 'memory')
        return { ...outer, field: `${outer.field}.${name}` };
    return undefined;
}

;// CONCATENATED MODULE: ./build/pipeline/judge/memory/scalars.js


/** Functions whose results are of a type that everybody knows. */
const RESULTS = [
    [/^(?:strlen|wcslen|strnlen|fread|fwrite|sizeof)$/, SIZE],
    [/^(?:atoi|getc|fgetc|getchar|rand|abs|toupper|tolower|printf|snprintf|sprintf|scanf|fscanf|sscanf)$/, INT],
    [/^(?:atol|strtol|strtoll|atoll|read|recv|write|send|time|labs)$/, LONG],
    [/^(?:strtoul|strtoull)$/, { ...SIZE }],
];
/** The type that arithmetic is done in; undefined where a part of it is not known. */
function scalarOfExpression(an, st, expression) {
    const own = expression.cast === undefined ? ownScalar(an, st, expression) : undefined;
    if (own !== undefined)
        return own;
    const type = typeOf(an, st, expression);
    return type === undefined ? undefined : scalarOfVariable(type);
}
/** Of what is no variable and has no cast. */
function ownScalar(an, st, expression) {
    switch (expression.kind) {
        case 'literal':
            return typeof expression.value === 'number' ? literalType(an, expression) : undefined;
        case 'other':
            return expression.measures === undefined ? undefined : SIZE;
        case 'call': {
            const { callee } = expression;
            return callee.kind === 'name' ? RESULTS.find(([names]) => names.test(callee.name))?.[1] : undefined;
        }
        case 'unary':
            return expression.operator === '-' ? scalarOfExpression(an, st, expression.operand) : undefined;
        case 'binary': {
            const { operator, left, right } = expression;
            if (!/^[-+*/%]$/.test(operator))
                return undefined;
            return commonType(scalarOfExpression(an, st, left), scalarOfExpression(an, st, right));
        }
        case 'name': {
            const isKnown = an.constants.has(expression.name) || /^(?:INT|CHAR|SHRT)_/.test(expression.name);
            return isKnown && !st.scope.has(expression.name) ? INT : undefined;
        }
        default:
            return undefined;
    }
}
function literalType(an, expression) {
    const written = an.text(expression);
    if (/[.eE]/.test(written) && !/^0[xX]/.test(written))
        return { ...LONG, isReal: true };
    if (/[lL]/.test(written))
        return /[uU]/.test(written) ? SIZE : LONG;
    return INT;
}

;// CONCATENATED MODULE: ./build/pipeline/judge/memory/access.js

const KINDS = {
    read: { over: 'over-read', under: 'under-read' },
    write: { over: 'over-write', under: 'under-write' },
};
const VERBS = { read: 'reads', write: 'writes' };
const sizeText = ({ size }) => size !== undefined && isConstant(size) && size.unit === undefined ? ` of ${size.lo} bytes` : '';
/** A number that came from outside says so. */
const amount = (num) => (num.origin === undefined ? '' : `, as ${num.origin.says} says`);
/** Uses `bytes` from where a pointer points. Tells whether there is anything to use. */
function touch(an, st, value, bytes, use) {
    const { node, name, mode } = use;
    if (isNull(value) && bytes !== undefined && isNull(bytes))
        return undefined;
    if (isNull(value)) {
        const since = value.kind === 'number' ? (value.since ?? st.forks.length) : 0;
        an.report('null-use', node, name, 'goes through a pointer that is null here', { forks: st.forks.slice(since) });
        // Nothing comes after it on this way.
        if (an.quiet === 0)
            st.doubted = true;
    }
    if (value.kind !== 'pointer')
        return undefined;
    const memory = st.memory.get(value.object);
    if (memory === undefined)
        return undefined;
    if (memory.freed !== undefined) {
        an.report('freed-use', node, name, `${VERBS[mode]} \`${memory.name}\` after it was given back`);
        return undefined;
    }
    if (value.unasked === 'allocation' && memory.how !== 'fopen')
        an.report('null-use', node, name, 'goes through what an allocation gave, and nobody has asked whether it is null', {
            strength: 'possible',
        });
    if (value.unasked === 'search')
        an.report('null-use', node, name, 'goes through what may not have been found', { strength: 'possible' });
    if (bytes !== undefined)
        bounded(an, memory, value, bytes, use);
    return memory;
}
/** Within the memory's bounds, as far as they are known. */
function bounded(an, memory, { offset, moved }, bytes, use) {
    const { size } = memory;
    const { mode, node, name } = use;
    if (offset.lo < 0 && offset.low && !moved && memory.how !== 'given')
        an.report(KINDS[mode].under, node, name, `${VERBS[mode]} before the start of \`${memory.name}\`${amount(offset)}`, offset);
    if (size === undefined || !isConstant(size) || memory.how === 'variable')
        return;
    const end = add(offset, bytes);
    if (!agree(end, size) || !agree(offset, bytes) || !end.high || end.hi <= size.lo)
        return;
    an.report(KINDS[mode].over, node, name, `${VERBS[mode]} beyond the end of \`${memory.name}\`${sizeText(memory)}${amount(end)}`, end);
}
/** Reading what nobody has written; tells whether it is that. */
function checkWritten(an, memory, { offset }, use) {
    const isFresh = memory.how === 'malloc' || memory.how === 'alloca' || memory.how === 'array';
    if (!isFresh || memory.escaped || !isConstant(offset) || offset.lo < memory.written)
        return false;
    if (memory.size !== undefined && isConstant(memory.size) && offset.lo >= memory.size.lo)
        return false;
    an.report('unset-use', use.node, use.name, `reads \`${memory.name}\` where nothing has been written`);
    return true;
}
/** Notes that bytes were written; from where nobody knows: all may have been. */
function noteWritten(st, memory, offset, bytes) {
    const end = bytes === undefined ? undefined : add(offset, bytes);
    const known = end !== undefined && isConstant(end) && isConstant(offset);
    st.change(memory.id, { written: known ? Math.max(memory.written, end.hi) : Number.POSITIVE_INFINITY });
}
/** A character was written: a zero ends the text there. */
function writeCharacter(st, memory, offset, value) {
    const known = st.memory.get(memory.id);
    if (known === undefined)
        return;
    const isZero = isNull(value);
    if (!isConstant(offset)) {
        const kept = isZero && known.text !== undefined ? { ...known.text, filled: 0, ends: true, raw: false } : undefined;
        st.change(memory.id, { text: kept });
        return;
    }
    const place = offset.lo / memory.element;
    const text = known.text;
    if (isZero && (place === 0 || (text !== undefined && text.filled >= place)))
        st.change(memory.id, { text: { length: constant(place), filled: place, ends: true } });
    else if (isZero && text !== undefined && (!text.ends || text.raw === true))
        st.change(memory.id, { text: { ...text, length: atMost(text.length, place), ends: true, raw: false } });
    else if (text?.ends && text.length.hi >= place && !isZero)
        st.change(memory.id, { text: undefined });
}
const atMost = (num, hi) => num.hi <= hi ? num : { ...num, lo: Math.min(num.lo, hi), hi, high: num.lo >= hi && num.low };

;// CONCATENATED MODULE: ./build/pipeline/judge/memory/stores.js




/** Where the parts of a memory stand among the values. */
const stores_keyOf = (memory, offset, field) => isConstant(offset) ? `#${memory.id}:${offset.lo}${field}` : undefined;
/** What a place holds. */
function load(an, st, place, node) {
    if (place === undefined)
        return ANY;
    if (place.kind === 'variable')
        return held(an, st, place.id, node);
    if (place.kind === 'field')
        return st.values.get(place.key) ?? ANY;
    const { pointer, bytes, field, name } = place;
    const memory = touch(an, st, pointer, bytes, { mode: 'read', node, name });
    if (memory === undefined || pointer.kind !== 'pointer')
        return ANY;
    if (memory.variable !== undefined && field === '')
        return held(an, st, memory.variable, node);
    if (an.isArrayField(field))
        return ANY;
    if (!checkWritten(an, memory, pointer, { mode: 'read', node, name }))
        an.sound(node);
    const key = stores_keyOf(memory, pointer.offset, field);
    return (key === undefined ? undefined : st.values.get(key)) ?? ANY;
}
/** A variable's value; of an array: where it lies. */
function held(an, st, id, node) {
    const type = an.types.get(id);
    const value = st.values.get(id) ?? ANY;
    if (value.kind === 'unset') {
        an.report('unset-use', node, `\`${an.text(node)}\``, 'is read and has never been given a value');
        st.values.set(id, ANY);
        return ANY;
    }
    an.sound(node);
    const scalar = type === undefined ? undefined : scalarOfVariable(type);
    return value.kind === 'any' && scalar !== undefined && !scalar.isReal ? between(scalar.lo, scalar.hi) : value;
}
/** What a type can hold of a value. What a computation on a number from outside loses is the flaw. */
function fitted(an, value, scalar, node) {
    if (value.kind !== 'number' || scalar === undefined || scalar.isReal)
        return value;
    if (value.lo >= scalar.lo && value.hi <= scalar.hi)
        return value;
    const over = value.hi > scalar.hi && value.high;
    const under = value.lo < scalar.lo && value.low;
    if (value.made && (over || under)) {
        const size = over ? 'large' : 'small';
        if (value.origin !== undefined)
            an.report('overflow', node, 'the result', `can become too ${size} for its type, since ${value.origin.says} is computed with unchecked`, value);
        else if (isConstant(value) &&
            value.assumed !== true &&
            value.unit === undefined &&
            an.testing === 0 &&
            isNear(value, scalar))
            an.report('overflow', node, 'the result', `is too ${size} for its type`);
    }
    return cut(value, scalar);
}
/**
 * What is left of a value that was too large: anything, and still as somebody outside likes. What nobody chose and no bound
 * is known of is not held to have gone round.
 */
const cut = (value, { lo, hi }) => {
    const { origin, low, high } = value;
    if (origin !== undefined && low && high)
        return chosen(lo, hi, origin);
    const isOpen = origin === undefined && value.hi === Number.POSITIVE_INFINITY && value.lo >= lo && value.lo <= hi;
    return between(isOpen ? value.lo : lo, hi);
};
/** Hashes wrap on purpose, and by far. */
const isNear = ({ lo }, scalar) => (scalar.lo < 0 || lo >= -16 ? lo <= 16 * scalar.hi : false);
/** Gives a place a value. */
function stores_store(an, st, place, value, node) {
    if (place === undefined) {
        handOn(st, value);
        return;
    }
    if (place.kind === 'variable') {
        setVariable(an, st, place.id, value, node);
        return;
    }
    if (place.kind === 'field') {
        st.values.set(place.key, value);
        handOn(st, value);
        return;
    }
    storeThrough(an, st, place, value, node);
}
function setVariable(an, st, id, value, node) {
    const type = an.types.get(id);
    st.undecide(id);
    if (an.kept.has(id)) {
        handOn(st, value);
        st.values.set(id, type?.isArray === true ? (st.values.get(id) ?? ANY) : ANY);
        return;
    }
    st.values.set(id, dated(st, fitted(an, value, type === undefined ? undefined : scalarOfVariable(type), node)));
}
function storeThrough(an, st, place, value, node) {
    const { pointer, bytes, field, name } = place;
    handOn(st, value);
    st.undecide(undefined);
    const memory = touch(an, st, pointer, bytes, { mode: 'write', node, name });
    if (memory === undefined || pointer.kind !== 'pointer')
        return;
    if (memory.variable !== undefined) {
        if (field === '')
            setVariable(an, st, memory.variable, value, node);
        return;
    }
    noteWritten(st, memory, pointer.offset, bytes);
    const key = stores_keyOf(memory, pointer.offset, field);
    if (key === undefined)
        st.forgetParts(memory.id);
    else
        st.values.set(key, value);
    if (field === '' && bytes !== undefined && bytes.lo <= 4)
        writeCharacter(st, memory, pointer.offset, value);
}
/** Somebody else has it now: it may be given back there, or kept. */
function handOn(st, value) {
    if (value.kind !== 'pointer')
        return;
    st.change(value.object, { escaped: true });
    if (value.old !== undefined)
        st.change(value.old, { escaped: true });
}
/** `&x`: the variable as memory. */
function addressOf(an, st, operand, node) {
    const place = locate(an, st, operand);
    if (place?.kind === 'memory')
        return place.pointer;
    if (place?.kind !== 'variable')
        return ANY;
    const type = an.types.get(place.id);
    const value = st.values.get(place.id);
    if (type?.isArray === true && value !== undefined)
        return value;
    const known = [...st.memory.values()].find(({ variable }) => variable === place.id);
    if (known !== undefined)
        return pointTo(known.id);
    const id = an.fresh();
    const made = { id, how: 'variable', name: an.text(operand), size: undefined, element: 0, node };
    st.memory.set(id, {
        ...made,
        freed: undefined,
        escaped: false,
        written: Number.POSITIVE_INFINITY,
        text: undefined,
        variable: place.id,
    });
    return { ...pointTo(id), offset: constant(0) };
}

;// CONCATENATED MODULE: ./build/pipeline/judge/memory/arithmetic.js




/** What comes out of `+ - * / %`; whether it fits the type it is computed in. */
function arithmetic(an, st, expression, a, b) {
    const { operator, right } = expression;
    if (operator === '/' || operator === '%')
        checkDivisor(an, st, expression, b);
    if (a.kind !== 'number' || b.kind !== 'number')
        return ANY;
    const result = arithmetic_computed(operator, a, b);
    if (result === undefined)
        return operator === '%' ? remainder(a, b) : ANY;
    const type = commonType(scalarOfExpression(an, st, expression.left), scalarOfExpression(an, st, right));
    return type === undefined || operator === '/' ? result : fitted(an, result, type, expression);
}
function arithmetic_computed(operator, a, b) {
    switch (operator) {
        case '+':
            return add(a, b);
        case '-':
            return subtract(a, b);
        case '*':
            return multiply(a, b);
        case '/':
            return divide(a, b);
        default:
            return undefined;
    }
}
/** `n % 10` lies below 10, however it came about. */
function remainder(a, b) {
    if (!isConstant(b) || b.lo <= 0 || b.unit !== undefined)
        return ANY;
    if (isConstant(a) && a.unit === undefined)
        return { ...a, lo: a.lo % b.lo, hi: a.lo % b.lo };
    return between(a.lo >= 0 ? 0 : 1 - b.lo, b.lo - 1);
}
/** A divisor that is zero, or that somebody outside may make zero. */
function checkDivisor(an, st, { right }, divisor) {
    if (divisor.kind !== 'number' || divisor.nonzero)
        return;
    if (isNull(divisor))
        an.report('zero-divisor', right, 'the divisor', 'is zero here');
    const reaches = divisor.origin !== undefined && divisor.lo <= 0 && divisor.hi >= 0 && (divisor.low || divisor.high);
    if (!reaches || divisor.origin === undefined || isNull(divisor))
        return;
    const real = scalarOfExpression(an, st, right)?.isReal === true;
    an.report('zero-divisor', right, 'the divisor', `can be zero, since ${divisor.origin.says} is not tested for it${real ? ' (infinite, in floating point)' : ''}`, divisor);
}

;// CONCATENATED MODULE: ./build/pipeline/judge/memory/assign.js



/** `target = value`, `target += value`. */
function assign_assigned(an, st, expression) {
    const { target, operator } = expression;
    const { start, end } = expression;
    const given = operator === undefined
        ? expression.value
        : {
            kind: 'binary',
            start,
            end,
            operator: operator.replace(/=$/, ''),
            left: target,
            right: expression.value,
        };
    const value = analysis_evaluate(an, st, given);
    stores_store(an, st, locate(an, st, target), value, operator === undefined ? expression.value : expression);
    return value;
}

;// CONCATENATED MODULE: ./build/pipeline/judge/memory/heap.js

/** What is more than this many bytes is not what a program meant to ask for. */
const HUGE = 64 * 1024 * 1024;
/** New memory, and a pointer to it. */
function make(an, st, made) {
    const id = an.fresh();
    const { how, size, element, node, name, filled, maybeNull } = made;
    const memory = {
        id,
        how,
        name,
        size: size.kind === 'number' ? size : undefined,
        element,
        node,
        freed: undefined,
        escaped: false,
        written: filled ? Number.POSITIVE_INFINITY : 0,
        text: undefined,
        variable: undefined,
    };
    st.memory.set(id, memory);
    return { ...pointTo(id), maybeNull, unasked: maybeNull ? 'allocation' : undefined };
}
/** A size that somebody outside says: negative becomes huge, huge is too much. */
function checkSize(an, node, name, size, bits) {
    if (size.kind !== 'number')
        return undefined;
    if (size.lo < 0 && size.low && size.origin !== undefined) {
        const kind = bits < 32 ? 'sign-extension' : 'sign-change';
        an.report(kind, node, name, `takes its size from ${size.origin.says}, which can be negative and then means a huge size`, size);
        return undefined;
    }
    return size;
}
function checkAllocation(an, node, name, size) {
    if (size?.origin === undefined || !size.high || size.hi < HUGE || size.lo < 0)
        return;
    an.report('huge-allocation', node, name, `allocates as much as ${size.origin.says} says, without a limit`, size);
}
const PARTNERS = {
    malloc: 'free',
    new: 'delete',
    'new[]': 'delete[]',
    fopen: 'fclose',
};
/** Gives memory back in the way that `how` is given back. */
function release(an, st, value, node, how) {
    if (value.kind !== 'pointer')
        return;
    const memory = st.memory.get(value.object);
    if (memory === undefined)
        return;
    const name = PARTNERS[how] ?? 'free';
    if (memory.freed !== undefined) {
        an.report('freed-twice', node, name, `gives \`${memory.name}\` back a second time`);
        return;
    }
    if (memory.how === 'given') {
        st.change(memory.id, { freed: node });
        return;
    }
    if (PARTNERS[memory.how] === undefined) {
        if (!memory.escaped || memory.how !== 'static')
            an.report('freed-stack', node, name, `gives back \`${memory.name}\`, which no allocation has given`);
        return;
    }
    if (memory.how !== how && !memory.escaped) {
        an.report('freed-otherwise', node, name, `gives back \`${memory.name}\`, which must be given back by ${PARTNERS[memory.how]}`);
    }
    else if ((value.moved || (isConstant(value.offset) && value.offset.lo !== 0)) && !memory.escaped) {
        an.report('freed-inside', node, name, `gives \`${memory.name}\` back at an address inside of it`);
    }
    st.change(memory.id, { freed: node });
}
/** What is allocated, was not handed on, and nobody knows any more when a function ends. */
function checkLeaks(an, st, returned) {
    for (const memory of st.memory.values()) {
        const isOwned = PARTNERS[memory.how] !== undefined && memory.freed === undefined && !memory.escaped;
        if (!isOwned || (returned?.kind === 'pointer' && returned.object === memory.id))
            continue;
        const what = memory.how === 'fopen' ? 'opens what is not closed' : 'allocates what is not given back';
        an.report('leak', memory.node, `\`${memory.name}\``, `${what} on every way out of the function`);
    }
}

;// CONCATENATED MODULE: ./build/pipeline/judge/memory/library-heap.js





/** Bits of the type that a size is held in, before it becomes a `size_t`. */
const bitsOf = ({ an, st, args }, position) => {
    const argument = args[position];
    const scalar = argument === undefined ? undefined : scalarOfExpression(an, st, argument);
    return scalar === undefined ? 32 : scalar.size * 8;
};
/** A size as the callee sees it; undefined where it is wrong, or nobody knows it. */
function sizeAt(called, position) {
    const { an, expression, name, values } = called;
    return checkSize(an, expression, name, values[position] ?? ANY, bitsOf(called, position));
}
function elementOfCast({ expression }) {
    if (expression.cast === undefined)
        return 1;
    const { base, pointers } = parseType(expression.cast);
    return sizeOfType(base, pointers - 1).bytes;
}
function made(called, how, size, filled, maybeNull) {
    const { an, st, expression, name } = called;
    return make(an, st, {
        how,
        size,
        element: elementOfCast(called),
        node: expression,
        name: `what ${name} gave`,
        maybeNull,
        filled,
    });
}
function allocate(called, how, maybeNull) {
    const size = sizeAt(called, 0);
    checkAllocation(called.an, called.expression, called.name, size);
    return made(called, how, size ?? ANY, false, maybeNull);
}
const calloc = (called) => {
    const [count, each] = called.values;
    const size = count?.kind === 'number' && each?.kind === 'number' ? multiply(count, each) : ANY;
    const checked = checkSize(called.an, called.expression, called.name, size, 32);
    checkAllocation(called.an, called.expression, called.name, checked);
    return made(called, 'malloc', checked ?? ANY, true, true);
};
/** The old memory is gone when it went well, and still there when not. */
const realloc = (called) => {
    const { an, st, expression, name, values } = called;
    const [before] = values;
    const size = sizeAt(called, 1);
    checkAllocation(an, expression, name, size);
    const isNew = before !== undefined && isNull(before);
    const value = made(called, 'malloc', size ?? ANY, !isNew, true);
    if (before?.kind !== 'pointer' || value.kind !== 'pointer')
        return value;
    const memory = st.memory.get(before.object);
    if (memory?.freed !== undefined)
        an.report('freed-use', expression, name, `is given \`${memory.name}\` after it was given back`);
    if (memory?.escaped === true)
        st.change(value.object, { escaped: true });
    return { ...value, old: before.object };
};
const free = (called) => {
    const { an, st, values, expression } = called;
    release(an, st, values[0]?.kind === 'any' ? (shown(called) ?? ANY) : (values[0] ?? ANY), expression, 'malloc');
    return ANY;
};
/** A pointer of which nothing was known points to something from here on. */
function shown({ an, st, args, expression }) {
    const [argument] = args;
    const place = argument === undefined ? undefined : locate(an, st, argument);
    if (argument === undefined || (place?.kind !== 'variable' && place?.kind !== 'field'))
        return undefined;
    const made = { how: 'given', size: ANY, element: 1, node: expression, maybeNull: false, filled: true };
    const value = make(an, st, { ...made, name: an.text(argument) });
    st.values.set(place.kind === 'variable' ? place.id : place.key, value);
    return value;
}
const fclose = ({ an, st, values, expression }) => {
    release(an, st, values[0] ?? ANY, expression, 'fopen');
    return ANY;
};
const copied = (called) => {
    const value = made(called, 'malloc', ANY, true, true);
    const [source] = called.values;
    const text = source?.kind === 'pointer' ? called.st.memory.get(source.object)?.text : undefined;
    if (value.kind === 'pointer')
        called.st.change(value.object, { text });
    return value;
};
const ALLOCAS = ['alloca', 'ALLOCA', '_alloca', '__builtin_alloca'];
const COPIES = ['strdup', 'strndup', 'wcsdup', '_strdup'];
const ALLOCATIONS = [
    ['malloc', (called) => allocate(called, 'malloc', true)],
    ...ALLOCAS.map((name) => [name, (called) => allocate(called, 'alloca', false)]),
    ['calloc', calloc],
    ['realloc', realloc],
    ...COPIES.map((name) => [name, copied]),
    ['free', free],
    ['fopen', (called) => made(called, 'fopen', ANY, true, true)],
    ['fclose', fclose],
];

;// CONCATENATED MODULE: ./build/pipeline/judge/memory/library-text.js



/** The text that starts just where a pointer points. */
function library_text_textOf(st, value) {
    if (value?.kind !== 'pointer' || !isConstant(value.offset))
        return undefined;
    const memory = st.memory.get(value.object);
    const text = memory?.text;
    if (memory === undefined || text === undefined || value.offset.lo === 0)
        return text;
    const passed = value.offset.lo / (memory.element || 1);
    return passed < 0 || passed > text.filled
        ? undefined
        : { ...text, length: add(text.length, constant(-passed)), filled: text.filled - passed };
}
/** Writes through an argument; from then on it holds `text`. */
function write(called, position, bytes, text) {
    const { an, st, expression, name, values } = called;
    const value = values[position];
    if (value === undefined)
        return undefined;
    const memory = touch(an, st, value, bytes, { mode: 'write', node: expression, name });
    if (memory === undefined || value.kind !== 'pointer')
        return undefined;
    noteWritten(st, memory, value.offset, bytes);
    st.forgetParts(memory.id);
    const isStart = isConstant(value.offset) && value.offset.lo === 0;
    const behind = text?.raw === true ? { ...text, length: add(value.offset, text.length) } : undefined;
    st.change(memory.id, { text: isStart ? text : behind });
    if (memory.variable !== undefined)
        st.values.set(memory.variable, ANY);
    st.undecide(undefined);
    return memory;
}
function read(called, position, bytes) {
    const { an, st, expression, name, values } = called;
    const value = values[position];
    if (value !== undefined)
        touch(an, st, value, bytes, { mode: 'read', node: expression, name });
}
const target = ({ values }) => values[0] ?? ANY;
/** How far a text must be read to find its end; says where there is none. */
function library_text_measured(called, position, element) {
    const { an, st, expression, name, values } = called;
    const value = values[position];
    read(called, position, constant(1));
    const text = library_text_textOf(st, value);
    const memory = value?.kind === 'pointer' ? st.memory.get(value.object) : undefined;
    if (text === undefined || memory === undefined)
        return undefined;
    const room = memory.size !== undefined && isConstant(memory.size) ? memory.size.lo / element : undefined;
    if (text.raw === true || (!text.ends && room !== undefined && text.filled >= room))
        an.report('unended-text', expression, name, `reads \`${memory.name}\` as a text, which has no end`);
    return text.ends ? text.length : undefined;
}
const noEnd = (filled) => ({
    length: between(filled, Number.POSITIVE_INFINITY),
    filled,
    ends: false,
});
const copyText = (element) => (called) => {
    const length = library_text_measured(called, 1, element);
    const text = library_text_textOf(called.st, called.values[1]);
    const bytes = length === undefined ? undefined : multiply(add(length, constant(1)), constant(element));
    write(called, 0, bytes, text);
    return target(called);
};
const appendText = (element) => (called) => {
    const more = library_text_measured(called, 1, element);
    const had = library_text_measured(called, 0, element);
    const length = more === undefined || had === undefined ? undefined : add(had, more);
    const bytes = length === undefined ? undefined : multiply(add(length, constant(1)), constant(element));
    const text = length === undefined ? undefined : { length, filled: Math.max(0, length.lo), ends: true };
    write(called, 0, bytes, text);
    return target(called);
};
/** `strncpy` fills all that it is told to; without an end where the source is as long. */
const copyUpTo = (element) => (called) => {
    const length = library_text_measured(called, 1, element);
    const count = sizeAt(called, 2);
    const bytes = count === undefined ? undefined : multiply(count, constant(element));
    write(called, 0, bytes, copiedUpTo(length, count));
    return target(called);
};
function copiedUpTo(length, count) {
    if (length === undefined || count === undefined || !isConstant(count))
        return undefined;
    if (length.hi < count.lo)
        return { length, filled: Math.max(0, length.lo), ends: true };
    if (length.lo >= count.lo)
        return noEnd(count.lo);
    return undefined;
}
const appendUpTo = (element) => (called) => {
    const more = library_text_measured(called, 1, element);
    const had = library_text_measured(called, 0, element);
    const count = sizeAt(called, 2);
    const added = more === undefined || count === undefined ? undefined : atMost(more, count.hi);
    const length = added === undefined || had === undefined ? undefined : add(had, added);
    const bytes = length === undefined ? undefined : multiply(add(length, constant(1)), constant(element));
    write(called, 0, bytes, length === undefined ? undefined : { length, filled: Math.max(0, length.lo), ends: true });
    return target(called);
};
const library_text_length = (element) => (called) => unsigned(library_text_measured(called, 0, element)) ?? between(0, Number.POSITIVE_INFINITY);
/** An empty text is one that programs forget, and mostly know not to be there. */
const unsigned = (num) => num === undefined || num.lo === num.hi ? num : { ...num, low: false };
const compare = (called) => {
    library_text_measured(called, 0, 1);
    library_text_measured(called, 1, 1);
    return ANY;
};
/** A place in a text, or none. */
const search = ({ values }) => {
    const [where] = values;
    if (where?.kind !== 'pointer')
        return ANY;
    return { ...where, offset: between(0, Number.POSITIVE_INFINITY), maybeNull: true, unasked: 'search' };
};
const TEXTS = [
    ...['strchr', 'strrchr', 'strstr', 'strpbrk', 'memchr'].map((name) => [name, search]),
    ['strcpy', copyText(1)],
    ['stpcpy', copyText(1)],
    ['wcscpy', copyText(4)],
    ['strcat', appendText(1)],
    ['wcscat', appendText(4)],
    ['strncpy', copyUpTo(1)],
    ['wcsncpy', copyUpTo(4)],
    ['strncat', appendUpTo(1)],
    ['wcsncat', appendUpTo(4)],
    ['strlen', library_text_length(1)],
    ['wcslen', library_text_length(4)],
    ['strcmp', compare],
];

;// CONCATENATED MODULE: ./build/pipeline/judge/memory/library-bytes.js



const copyBytes = (element) => (called) => {
    const count = sizeAt(called, 2);
    const bytes = count === undefined ? undefined : multiply(count, constant(element));
    const text = library_text_textOf(called.st, called.values[1]);
    read(called, 1, bytes);
    write(called, 0, bytes, text === undefined || count === undefined ? undefined : copiedBytes(text, count));
    return target(called);
};
function copiedBytes(text, count) {
    if (!isConstant(count))
        return undefined;
    if (text.ends && text.length.hi < count.lo)
        return text;
    return text.filled >= count.lo ? noEnd(count.lo) : undefined;
}
const fillBytes = (element) => (called) => {
    const count = sizeAt(called, 2);
    const fill = called.values[1] ?? ANY;
    const bytes = count === undefined ? undefined : multiply(count, constant(element));
    const isZero = isNull(fill);
    const text = isZero
        ? { length: constant(0), filled: 0, ends: true }
        : count !== undefined && isConstant(count) && isConstant(fill)
            ? noEnd(count.lo)
            : undefined;
    write(called, 0, bytes, text);
    return target(called);
};
const BYTES = [
    ['memcpy', copyBytes(1)],
    ['memmove', copyBytes(1)],
    ['wmemcpy', copyBytes(4)],
    ['wmemmove', copyBytes(4)],
    ['memset', fillBytes(1)],
    ['wmemset', fillBytes(4)],
];

;// CONCATENATED MODULE: ./build/pipeline/judge/memory/library-format.js




/** What a format writes, as far as it is known: `%s` as much as the text that it is given. */
function formattedLength(called, at) {
    const { st, args, values } = called;
    const format = args[at];
    if (format?.kind !== 'literal' || typeof format.value !== 'string')
        return undefined;
    let total = constant(0);
    let next = at + 1;
    for (const [piece, width, , kind] of format.value.matchAll(/%[-+ #0]*(\d*)(\.\d+|\.\*)?[hlzjt]*([a-zA-Z%])|[^%]/g)) {
        if (kind === undefined)
            total = add(total, constant(new TextEncoder().encode(piece).length));
        else if (kind === '%')
            total = add(total, constant(1));
        else {
            const text = kind === 's' && piece.indexOf('.') < 0 && width === '' ? library_text_textOf(st, values[next]) : undefined;
            total = add(total, kind === 'c' ? constant(1) : text?.ends === true ? text.length : between(0, Number.POSITIVE_INFINITY));
            next += 1;
        }
    }
    return total;
}
const print = (called) => {
    const written = formattedLength(called, 1);
    const bytes = written === undefined ? undefined : add(written, constant(1));
    write(called, 0, bytes, written === undefined ? undefined : { length: written, filled: 0, ends: true });
    return ANY;
};
const printUpTo = (called) => {
    const limit = sizeAt(called, 1);
    const written = formattedLength(called, 2) ?? between(0, Number.POSITIVE_INFINITY);
    const most = limit === undefined ? written : atMost(written, limit.hi - 1);
    write(called, 0, limit, { length: { ...most, high: false }, filled: 0, ends: true });
    return written;
};
const FORMATS = [
    ['sprintf', print],
    ['snprintf', printUpTo],
    ['SNPRINTF', printUpTo],
    ['swprintf', printUpTo],
];

;// CONCATENATED MODULE: ./build/pipeline/judge/memory/library-input.js






const origin = (says, own = false) => ({ says, own });
const LINE = origin('a line of input');
const NETWORK = origin('what the network sent');
const FILE = origin('what was read');
const ENVIRONMENT = origin('the environment', true);
const CHANCE = origin('a random number');
/** A number that is read from a stream. */
const typed = (scalar) => scalar === undefined || scalar.isReal ? ANY : chosen(scalar.lo, scalar.hi, LINE);
const chosenText = (most, from) => ({ length: chosen(0, most, from), filled: 0, ends: true });
/** `fgets(to, size, from)`. */
const line = (element) => (called) => {
    const size = sizeAt(called, 1);
    const bytes = size === undefined ? undefined : multiply(size, constant(element));
    write(called, 0, bytes, chosenText(size === undefined ? Number.POSITIVE_INFINITY : Math.max(0, size.hi - 1), LINE));
    return ANY;
};
/** Without any limit. */
const unlimited = (called) => {
    write(called, 0, chosen(1, Number.POSITIVE_INFINITY, LINE), chosenText(Number.POSITIVE_INFINITY, LINE));
    return ANY;
};
/** Bytes without an end, in an argument: where a text ended before them, and they leave room behind, it may go on doing so. */
function bringBytes(called, position, size, from) {
    const { st, values } = called;
    const value = values[position];
    const memory = value?.kind === 'pointer' ? st.memory.get(value.object) : undefined;
    const before = memory?.text;
    const end = size === undefined || value?.kind !== 'pointer' ? undefined : add(value.offset, size);
    const room = memory?.size?.lo;
    const isShort = end !== undefined && room !== undefined && end.hi < room;
    const hasEnd = memory?.how === 'static' || (isShort && before?.ends === true && before.raw !== true);
    const most = size?.hi ?? Number.POSITIVE_INFINITY;
    write(called, position, size, { ...chosenText(most, from), raw: !hasEnd });
}
/** `read(from, to, size)`: as many bytes as it says, and no end. */
const bytes = (from) => (called) => {
    const size = sizeAt(called, 2);
    bringBytes(called, 1, size, from);
    return between(-1, size?.hi ?? LONG.hi);
};
const items = (called) => {
    const [, each, count] = called.values;
    const size = each?.kind === 'number' && count?.kind === 'number' ? multiply(each, count) : undefined;
    bringBytes(called, 0, size, FILE);
    return between(0, count?.kind === 'number' ? count.hi : LONG.hi);
};
/** A number written in a text that comes from outside. */
const number = (scalar) => ({ an, st, args, values }) => {
    const end = args[1]?.kind === 'unary' && args[1].operator === '&' ? locate(an, st, args[1].operand) : undefined;
    if (end?.kind === 'variable')
        st.values.set(end.id, ANY);
    const from = library_text_textOf(st, values[0])?.length.origin;
    return from === undefined ? between(scalar.lo, scalar.hi) : chosen(scalar.lo, scalar.hi, from);
};
const environment = ({ expression, st, an }) => {
    const id = an.fresh();
    st.memory.set(id, {
        id,
        how: 'static',
        name: 'the environment',
        size: undefined,
        element: 1,
        node: expression,
        freed: undefined,
        escaped: true,
        written: Number.POSITIVE_INFINITY,
        text: chosenText(Number.POSITIVE_INFINITY, ENVIRONMENT),
        variable: undefined,
    });
    return { ...pointTo(id), maybeNull: true, unasked: 'search' };
};
const REAL = { size: 8, lo: -3.4e38, hi: 3.4e38, isReal: true };
const CHARACTER = { size: 1, lo: -128, hi: 127, isReal: false };
const CONVERSION = /%(\*?)(\d*)(hh|h|ll|l|z|j|L)?(\[[^\]]*\]|[a-zA-Z])/g;
/** `scanf`: what each conversion puts where. */
const scan = (at) => (called) => {
    const { args } = called;
    const format = args[at];
    if (format?.kind !== 'literal' || typeof format.value !== 'string')
        return ANY;
    const from = at === 1 && called.name === 'sscanf' ? library_text_textOf(called.st, called.values[0])?.length.origin : LINE;
    let next = at + 1;
    for (const [, skipped, width, , kind] of format.value.matchAll(CONVERSION)) {
        if (skipped !== '')
            continue;
        library_input_put(called, next, kind ?? '', width ?? '', from);
        next += 1;
    }
    return ANY;
};
function library_input_put(called, position, kind, width, from) {
    const { an, st, args, values } = called;
    const argument = args[position];
    const value = values[position];
    if (argument === undefined || value === undefined)
        return;
    if (kind === 's' || kind.startsWith('[')) {
        const most = from === undefined
            ? between(0, Number.POSITIVE_INFINITY)
            : chosen(0, width === '' ? Number.POSITIVE_INFINITY : Number(width), from);
        write(called, position, add(most, constant(1)), { length: most, filled: 0, ends: true });
        return;
    }
    if (kind === 'n')
        return;
    const type = typeOf(an, st, argument);
    const scalar = /[fegaFEGA]/.test(kind)
        ? REAL
        : kind === 'c'
            ? CHARACTER
            : type === undefined
                ? INT
                : scalarOf(type.base);
    const given = scalar === undefined || from === undefined ? ANY : chosen(scalar.lo, scalar.hi, from);
    const place = { kind: 'memory', pointer: value, bytes: undefined, field: '', name: called.name };
    stores_store(an, st, place, given, argument);
}
/** Whatever a program calls it. */
const DRAWS = /^(?:[a-z]*_?)?rand(?:om)?(?:_r|32|64|int)?$/i;
const draw = ({ name }) => name === 'rand' || name === 'random' ? chosen(0, INT.hi, CHANCE) : chosen(INT.lo, INT.hi, CHANCE);
const INPUTS = [
    ['fgets', line(1)],
    ['fgetws', line(4)],
    ['gets', unlimited],
    ['read', bytes(FILE)],
    ['recv', bytes(NETWORK)],
    ['recvfrom', bytes(NETWORK)],
    ['fread', items],
    ['getenv', environment],
    ['GETENV', environment],
    ['atoi', number(INT)],
    ['atol', number(LONG)],
    ['atoll', number(LONG)],
    ['atof', number(REAL)],
    ['strtol', number(LONG)],
    ['strtoll', number(LONG)],
    ['strtoul', number(SIZE)],
    ['strtoull', number(SIZE)],
    ['strtod', number(REAL)],
    ['wcstol', number(LONG)],
    ['scanf', scan(0)],
    ['fscanf', scan(1)],
    ['sscanf', scan(1)],
];

;// CONCATENATED MODULE: ./build/pipeline/judge/memory/library.js





/** What functions of the C library do to memory. */
const LIBRARY = new Map([...ALLOCATIONS, ...TEXTS, ...BYTES, ...FORMATS, ...INPUTS]);

;// CONCATENATED MODULE: ./build/pipeline/judge/memory/ends.js

const ENDS = /^(?:_?exit|_Exit|quick_exit|longjmp|siglongjmp|__builtin_(?:unreachable|trap)|err|errx|verr|verrx|pthread_exit|memory_full)$|(?:^|_)(?:abort|die|fatalx?|panic|usage|unreachable|oom|nomem|no_memory|out_of_memory)$/;
/** Macros that leave the function: `debug_return_int(-1)`. */
const RETURNS = /(?:^|_)return(?:_|$)/i;
const COMES_BACK = /^_*(?:print|puts?|fput|fprint|perror|log|warn|str|mem|set|add|get|init|free|f?close|push|append|write|send|lock|unlock)/i;
/** Whether a function's name says that it does not come back. */
const isEnd = (name) => ENDS.test(name);
/** Whether a name, called as a statement, says that it ends the function around it. */
const isReturn = (name) => RETURNS.test(name);
/** A call of something unknown at the end of a branch: many a program ends or jumps there. */
function mayStay(last) {
    if (last?.kind === 'block')
        return mayStay(last.body.at(-1));
    if (last?.kind !== 'evaluate')
        return false;
    // A name alone is a macro.
    if (last.value.kind === 'name')
        return true;
    if (last.value.kind !== 'call' || last.value.callee.kind !== 'name')
        return false;
    const { name } = last.value.callee;
    return !LIBRARY.has(name) && !COMES_BACK.test(name);
}

;// CONCATENATED MODULE: ./build/pipeline/judge/memory/macros.js

const DEFINES = /^[ \t]*#[ \t]*define[ \t]+(\w+)\(/gm;
/** The macros of a file that are called like functions. */
const calledMacros = (text) => new Set([...text.matchAll(DEFINES)].map(([, name = '']) => name));
/** Whether a name stands in what comes behind an expression in its function. */
function comesBack(an, name, { end }) {
    const rest = an.module.text.slice(end, an.definition?.end ?? end);
    return new RegExp(`\\b${name}\\b`).test(rest);
}
/**
 * `READ_INTO(value, source); use(value);`: what looks like a call may be a macro that sets the variable it is given by its name alone.
 * Of one that this file defines that is as likely as not; of anything else unknown where the variable is used afterwards.
 */
function setByMacro(an, st, expression, name) {
    if (an.functions.has(name))
        return;
    for (const { value: argument } of expression.args) {
        if (argument.kind !== 'name')
            continue;
        const id = st.scope.get(argument.name) ?? '';
        if (st.values.get(id)?.kind !== 'unset')
            continue;
        if (an.macros.has(name) || comesBack(an, argument.name, expression))
            st.values.set(id, ANY);
    }
}
const ASSEMBLY = /^_*asm_*\b/;
/** `asm("…" : "=r"(low))`: what it names, it may set. */
function assembled(an, st, expression) {
    const text = an.text(expression);
    if (!ASSEMBLY.test(text))
        return false;
    for (const [word] of text.replace(/"(?:\\.|[^"\\])*"/g, '').matchAll(/[A-Za-z_]\w*/g)) {
        const id = st.scope.get(word);
        const held = id === undefined ? undefined : st.values.get(id);
        if (id === undefined || held === undefined)
            continue;
        if (held.kind === 'pointer')
            st.change(held.object, { written: Number.POSITIVE_INFINITY, text: undefined });
        else
            st.values.set(id, ANY);
    }
    return true;
}

;// CONCATENATED MODULE: ./build/pipeline/judge/memory/unknown-calls.js






/** What only looks at what it is given: named for showing, comparing, measuring. */
const LOOKS = new RegExp(`^_*(?:${[
    'print|log|dump|show|display|debug|trace|warn|err|fprint|puts|fputs|putw|put_?s|perror|assert|check',
    'str(?:n?case)?n?cmp|memcmp|wcscmp|strn?len|is[A-Z_]|has[A-Z_]|hash|crc|isalpha|isdigit|isalnum|isspace',
    'fflush|feof|ferror|setvbuf|write|send|fwrite|access|stat|unlink|remove|system|close',
    'shutdown|bind|connect|listen|setsockopt|inet_|hton|ntoh',
    'f?getw?c$|ungetc|fputw?c|putc|fseek|ftell|rewind|fileno|clearerr|toupper|tolower|qsort|bsearch|time|ctime|clock|sleep|usleep',
].join('|')})`, 'i');
/** `&end`: what is given by its address may be set by the call, whatever it is for. */
function filled(an, st, argument) {
    if (argument.kind === 'conditional') {
        filled(an, st, argument.then);
        filled(an, st, argument.otherwise);
    }
    if (argument.kind !== 'unary' || argument.operator !== '&')
        return;
    const place = locate(an, st, argument.operand);
    if (place?.kind === 'variable' && st.values.get(place.id)?.kind === 'unset')
        st.values.set(place.id, ANY);
}
/** A function that is not followed: what it is given by address may be changed, kept or given back. */
function unknown(an, st, expression, name, args) {
    setByMacro(an, st, expression, name);
    const looks = LOOKS.test(name) && !isReturn(name) && !an.functions.has(name);
    const mayAssign = !looks && (an.isCpp || /^[A-Z_0-9]+$/.test(name)) && !isInherited(name);
    for (const argument of args) {
        const value = given(an, st, argument, { mayAssign, mayWrite: !looks && !an.functions.has(name) });
        filled(an, st, argument);
        if (value.kind !== 'pointer')
            continue;
        if (looks && !isBlank(st, value))
            unknown_calls_look(an, st, value, expression, name);
        else
            handOver(an, st, value, expression, name);
    }
    if (!looks) {
        st.undecide(undefined);
        forgetKept(an, st);
    }
    return ANY;
}
/** The value of an argument, which a macro may set instead of reading it. */
function given(an, st, argument, { mayAssign, mayWrite }) {
    const isSet = argument.kind === 'name' && mayAssign;
    if (isSet)
        unknown_calls_forget(an, st, argument);
    const isPart = argument.kind === 'index' && mayWrite;
    if (isPart)
        written(an, st, argument);
    return isSet || isPart ? quietly(an, st, argument) : analysis_evaluate(an, st, argument);
}
/** A function that is not followed may set whatever outlives it, and what somebody holds the address of. */
function forgetKept(an, st) {
    for (const { variable, escaped } of st.memory.values())
        if (variable !== undefined && escaped && st.values.get(variable)?.kind === 'unset')
            st.values.set(variable, ANY);
    for (const [key, value] of st.values) {
        const dot = key.indexOf('.');
        if (dot > 0 && an.kept.has(key.slice(0, dot)))
            st.values.delete(key);
        else if (value.kind === 'pointer' && an.kept.has(key) && an.types.get(key)?.isArray !== true)
            st.values.set(key, ANY);
    }
}
/** `GET32(words[i], bytes)`: what looks like a function may be a macro that sets the element. */
function written(an, st, argument) {
    const holder = quietly(an, st, argument.object);
    if (holder.kind === 'pointer')
        st.change(holder.object, { written: Number.POSITIVE_INFINITY });
}
const isInherited = (name) => name === 'sizeof' || name === 'static_cast';
function quietly(an, st, argument) {
    an.quiet += 1;
    const value = analysis_evaluate(an, st, argument);
    an.quiet -= 1;
    return value;
}
/** A reference may be set by what it is given to. */
function unknown_calls_forget(an, st, argument) {
    const place = locate(an, st, argument);
    if (place?.kind !== 'variable' || an.types.get(place.id)?.isArray === true)
        return;
    const value = st.values.get(place.id);
    if (value !== undefined && value.kind !== 'pointer')
        setVariable(an, st, place.id, ANY, argument);
}
/** Memory that nobody has written yet is there to be filled, whatever the function is called. */
const isBlank = (st, { object }) => {
    const memory = st.memory.get(object);
    return memory?.written === 0 && (memory.how === 'array' || memory.how === 'malloc');
};
function unknown_calls_look(an, st, value, expression, name) {
    if (value.kind !== 'pointer')
        return;
    const memory = st.memory.get(value.object);
    if (memory?.freed !== undefined)
        an.report('freed-use', expression, name, `is given \`${memory.name}\` after it was given back`);
    const text = memory?.text;
    if (memory !== undefined &&
        text !== undefined &&
        memory.size !== undefined &&
        /print|puts|log|show|display/i.test(name)) {
        const room = memory.size.lo / memory.element;
        if (!text.ends && text.filled >= room && memory.size.lo === memory.size.hi)
            an.report('unended-text', expression, name, `is given \`${memory.name}\` as a text, which has no end`);
    }
}
function handOver(an, st, value, expression, name) {
    if (value.kind !== 'pointer')
        return;
    const memory = st.memory.get(value.object);
    if (memory === undefined)
        return;
    if (memory.freed !== undefined && name !== '' && !/free|delete|release|destroy|unref|put/i.test(name))
        an.report('freed-use', expression, name, `is given \`${memory.name}\` after it was given back`, {
            strength: 'possible',
        });
    if (memory.variable !== undefined) {
        // What the variable points to may be given back, or moved, with it.
        handOn(st, st.values.get(memory.variable) ?? ANY);
        st.values.set(memory.variable, ANY);
    }
    st.change(memory.id, { escaped: true, written: Number.POSITIVE_INFINITY, text: undefined });
    st.forgetParts(memory.id);
}

;// CONCATENATED MODULE: ./build/pipeline/judge/memory/calls.js








const calls_nameOf = ({ callee }) => callee.kind === 'name'
    ? callee.name
    : callee.kind === 'member' && callee.object.kind === 'name' && callee.object.name === 'std'
        ? callee.name
        : '';
/** What a call gives, and what it does to what it is given. */
function call(an, st, expression) {
    const name = calls_nameOf(expression);
    if (expression.cast !== undefined && /^(?:::)?\s*new\b/.test(an.text(expression)))
        return created(an, st, expression);
    if (name === '' && expression.callee.kind !== 'name')
        analysis_evaluate(an, st, objectOf(expression.callee));
    const args = expression.args.map(({ value }) => value);
    const known = an.functions.has(name)
        ? undefined
        : (LIBRARY.get(name) ?? (args.length === 0 && DRAWS.test(name) ? draw : undefined));
    if (known === undefined)
        return unknown(an, st, expression, name, args);
    const values = args.map((argument) => analysis_evaluate(an, st, argument));
    const result = known({ an, st, expression, name, args, values });
    for (const argument of args)
        filled(an, st, argument);
    return result;
}
/** `open(&size).ok()`: the call before the last one is made as well. */
const objectOf = (callee) => callee.kind === 'member' && callee.object.kind === 'call' ? callee.object : callee;
/** `new (place) T(a)` allocates nothing. */
const PLACED = /^(?:::)?\s*new\s*\((?:[^()]|\([^()]*\))*\)\s*[A-Za-z_:]/;
/** `new T(a)`, `new T[n]`. What is made with something may be kept by it. */
function created(an, st, expression) {
    if (PLACED.test(an.text(expression))) {
        for (const { value } of expression.args)
            handOn(st, analysis_evaluate(an, st, value));
        return ANY;
    }
    const { base, pointers } = parseType(expression.cast ?? '');
    const { bytes, unit } = sizeOfType(base, pointers - 1);
    const isArray = expression.callee.kind === 'name' && expression.callee.name === 'new[]';
    const values = expression.args.map(({ value }) => analysis_evaluate(an, st, value));
    for (const value of values)
        handOn(st, value);
    const [count] = values;
    const size = !isArray
        ? constant(bytes, unit)
        : count?.kind === 'number'
            ? multiply(count, constant(bytes, unit))
            : ANY;
    const filled = unit !== undefined || expression.args.length > 0;
    const how = isArray ? 'new[]' : 'new';
    const made = make(an, st, {
        how,
        size,
        element: bytes,
        node: expression,
        name: an.text(expression),
        maybeNull: false,
        filled,
    });
    // A class of the program's own may keep itself somewhere.
    if (unit !== undefined && !isArray && values.length > 0)
        handOn(st, made);
    return made;
}

;// CONCATENATED MODULE: ./build/pipeline/judge/memory/compare.js

function sameAddress(operator, a, b) {
    if (operator !== '==' && operator !== '!=')
        return undefined;
    if (a.maybeNull || b.maybeNull || !isConstant(a.offset) || !isConstant(b.offset))
        return undefined;
    const same = a.object === b.object && a.offset.lo === b.offset.lo;
    return same === (operator === '==');
}
/** Whether a comparison comes out true; undefined where both can be. */
function compared(operator, a, b) {
    if (a.kind === 'pointer' && b.kind === 'pointer')
        return sameAddress(operator, a, b);
    const [pointer, other] = a.kind === 'pointer' ? [a, b] : [b, a];
    if (pointer.kind === 'pointer') {
        const isAsked = isNull(other) && !pointer.maybeNull && (operator === '==' || operator === '!=');
        return isAsked ? operator === '!=' : undefined;
    }
    if (a.kind !== 'number' || b.kind !== 'number' || a.unit !== b.unit)
        return undefined;
    return compare_NUMBERS[operator]?.(a, b);
}
const less = (a, b) => (a.hi < b.lo ? true : a.lo >= b.hi ? false : undefined);
const compare_atMost = (a, b) => (a.hi <= b.lo ? true : a.lo > b.hi ? false : undefined);
const opposite = (truth) => (truth === undefined ? undefined : !truth);
function equal(a, b) {
    if (isConstant(a) && isConstant(b))
        return a.lo === b.lo;
    return a.hi < b.lo || b.hi < a.lo ? false : undefined;
}
const compare_NUMBERS = {
    '<': less,
    '<=': compare_atMost,
    '>': (a, b) => less(b, a),
    '>=': (a, b) => compare_atMost(b, a),
    '==': equal,
    '!=': (a, b) => opposite(equal(a, b)),
};

;// CONCATENATED MODULE: ./build/pipeline/judge/memory/measure.js



const encoder = new TextEncoder();
/** What `sizeof` gives. */
function measure_measured(an, st, { type, value }) {
    if (type !== undefined) {
        if (st.scope.has(type.trim()))
            return measuredVariable(an, st, type.trim());
        if (/\[/.test(type))
            return ANY;
        const { base, pointers } = parseType(type);
        const { bytes, unit } = sizeOfType(base, pointers);
        return constant(bytes, unit);
    }
    if (value === undefined)
        return ANY;
    if (value.kind === 'name' && st.scope.has(value.name))
        return measuredVariable(an, st, value.name);
    // `sizeof(thing)` looks the same for a type's name.
    if (value.kind === 'name')
        return measure_measured(an, st, { type: value.name });
    if (value.kind === 'literal' && typeof value.value === 'string')
        return constant(encoder.encode(value.value).length + 1);
    const declared = typeOf(an, st, value);
    if (declared === undefined || declared.isArray)
        return ANY;
    const { bytes, unit } = sizeOfType(declared.base, declared.pointers);
    return constant(bytes, unit);
}
function measuredVariable(an, st, name) {
    const id = st.scope.get(name) ?? '';
    const type = an.types.get(id);
    if (type === undefined)
        return ANY;
    if (!type.isArray) {
        const { bytes, unit } = sizeOfType(type.base, type.pointers);
        return constant(bytes, unit);
    }
    const value = st.values.get(id);
    const memory = value?.kind === 'pointer' ? st.memory.get(value.object) : undefined;
    return memory?.size ?? ANY;
}

;// CONCATENATED MODULE: ./build/pipeline/judge/memory/streams.js





/** What is no number is shifted by none: `in >> width` reads from a stream. */
function isStream(an, st, expression) {
    if (expression.kind === 'binary' && expression.operator === '>>')
        return isStream(an, st, expression.left);
    if (expression.kind === 'member')
        return expression.object.kind === 'name' && expression.object.name === 'std';
    const type = typeOf(an, st, expression);
    return expression.kind === 'name' && (expression.name === 'cin' || (type !== undefined && /stream$/.test(type.base)));
}
/** What is read from a stream is set, to whatever its type can hold. */
function extracted(an, st, target) {
    const place = locate(an, st, target);
    const type = place?.kind === 'variable' ? an.types.get(place.id) : undefined;
    if (place !== undefined && type?.isArray === false)
        stores_store(an, st, place, typed(scalarOfVariable(type)), target);
    return ANY;
}

;// CONCATENATED MODULE: ./build/pipeline/judge/memory/evaluate.js














const COMPARES = new Set(['==', '!=', '<', '>', '<=', '>=', 'and', 'or']);
/** What is known of an expression's value; what it does is done. */
function evaluateExpression(an, st, expression) {
    an.spend();
    const value = plain(an, st, expression);
    if (expression.cast === undefined || value.kind !== 'number')
        return value;
    // Who writes a cast knows that the value may be cut: only what was computed before it counts.
    const scalar = scalarOfVariable(parseType(expression.cast));
    return value.made ? fitted(an, value, scalar, expression) : narrowed(value, scalar);
}
function narrowed(value, scalar) {
    if (value.kind !== 'number' || scalar === undefined || scalar.isReal)
        return value;
    return value.lo >= scalar.lo && value.hi <= scalar.hi ? value : cut(value, scalar);
}
function plain(an, st, expression) {
    switch (expression.kind) {
        case 'literal':
            return literal(an, st, expression);
        case 'name':
            return evaluate_named(an, st, expression);
        case 'member':
        case 'index':
            return load(an, st, locate(an, st, expression), expression);
        case 'call':
            return call(an, st, expression);
        case 'binary':
            return binary(an, st, expression);
        case 'unary':
            return unary(an, st, expression);
        case 'conditional':
            return conditional(an, st, expression);
        case 'assignment':
            return assignment(an, st, expression);
        case 'other':
            if (assembled(an, st, expression))
                return ANY;
            if (expression.measures !== undefined)
                return measure_measured(an, st, expression.measures);
            for (const part of expression.parts)
                analysis_evaluate(an, st, part);
            return ANY;
        case 'collection':
            for (const entry of expression.entries)
                handOn(st, analysis_evaluate(an, st, entry.value));
            return ANY;
        case 'template':
            for (const part of expression.parts)
                analysis_evaluate(an, st, part);
            return ANY;
        default:
            return ANY;
    }
}
function literal(an, st, { value, start }) {
    if (value === null)
        return constant(0);
    if (typeof value !== 'string')
        return constant(Number(value));
    return textAt(an, st, value, start, /^L"/.test(an.module.text.slice(start, start + 2)) ? 4 : 1);
}
const evaluate_encoder = new TextEncoder();
/** A literal text lies somewhere, with its end. */
function textAt(an, st, value, start, element) {
    const id = -1 - start;
    const length = element === 1 ? evaluate_encoder.encode(value).length : value.length;
    st.memory.set(id, {
        id,
        how: 'literal',
        name: 'the text',
        size: constant((length + 1) * element),
        element,
        node: { start, end: start },
        freed: undefined,
        escaped: false,
        written: Number.POSITIVE_INFINITY,
        text: { length: constant(length), filled: length, ends: true },
        variable: undefined,
    });
    an.spend();
    return pointTo(id);
}
function evaluate_named(an, st, expression) {
    const place = locate(an, st, expression);
    if (place !== undefined)
        return load(an, st, place, expression);
    const text = an.texts.get(expression.name);
    if (text !== undefined)
        return textAt(an, st, text, expression.start, 1);
    return an.constants.get(expression.name) ?? KNOWN_CONSTANTS.get(expression.name) ?? ANY;
}
function binary(an, st, expression) {
    const { operator, left, right } = expression;
    if (operator === 'and' || operator === 'or') {
        const { yes, no } = split(an, st.copy(), expression);
        for (const side of [...yes, ...no])
            setBeside(st, side);
        return yes.length === 0 ? constant(0) : no.length === 0 ? constant(1) : between(0, 1);
    }
    const a = analysis_evaluate(an, st, left);
    if (operator === '>>' && an.isCpp && isStream(an, st, left))
        return extracted(an, st, right);
    const b = analysis_evaluate(an, st, right);
    if (COMPARES.has(operator)) {
        const truth = compared(operator, a, b);
        return truth === undefined ? between(0, 1) : constant(truth ? 1 : 0);
    }
    return moved(an, st, expression, a, b) ?? arithmetic(an, st, expression, a, b);
}
const ANYWHERE = between(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
/** A pointer and a number. */
function moved(an, st, { operator, left, right }, a, b) {
    if (operator !== '+' && operator !== '-')
        return undefined;
    if (a.kind === 'pointer' && b.kind === 'any' && operator === '+')
        return shifted(a, ANYWHERE, constant(1));
    if (a.kind === 'pointer' && b.kind === 'number')
        return shifted(a, operator === '-' ? negate(b) : b, places_elementOf(an, st, left, a));
    return b.kind === 'pointer' && operator === '+' ? shifted(b, a, places_elementOf(an, st, right, b)) : undefined;
}
function unary(an, st, expression) {
    const { operator, operand } = expression;
    if (operator === '&')
        return addressOf(an, st, operand, expression);
    if (operator === '*')
        return load(an, st, locate(an, st, expression), expression);
    const value = analysis_evaluate(an, st, operand);
    if (operator === 'delete') {
        release(an, st, value, expression, /^(?:::)?\s*delete\s*\[/.test(an.text(expression)) ? 'new[]' : 'new');
        return ANY;
    }
    if (operator === '-' && value.kind === 'number')
        return negate(value);
    if (operator === '+')
        return value;
    if (operator !== 'not')
        return ANY;
    return isNull(value) ? constant(1) : isConstant(value) ? constant(0) : between(0, 1);
}
/** What one side of a condition has set may be set. */
function setBeside(st, side) {
    for (const [id, value] of st.values) {
        if (value.kind === 'unset' && side.values.get(id)?.kind !== 'unset')
            st.values.set(id, ANY);
    }
    for (const { id, written } of st.memory.values()) {
        const there = side.memory.get(id)?.written ?? written;
        if (there > written)
            st.change(id, { written: there });
    }
}
/** Each side is looked at where the test came out for it; of what it does besides only what it may have set counts. */
function conditional(an, st, { test, then, otherwise }) {
    const { yes, no } = split(an, st.copy(), test);
    const [some, none] = [yes[0], no[0]];
    const first = some === undefined ? undefined : analysis_evaluate(an, some, then);
    const second = none === undefined ? undefined : analysis_evaluate(an, none, otherwise);
    for (const side of [some, none])
        if (side !== undefined)
            setBeside(st, side);
    if (first === undefined)
        return second ?? ANY;
    return second === undefined ? first : either(first, second);
}
function assignment(an, st, expression) {
    const { target, operator } = expression;
    const before = operator === undefined ? undefined : analysis_evaluate(an, st, target);
    const value = assign_assigned(an, st, expression);
    const isAfter = operator !== undefined && !/^(?:\+\+|--)/.test(an.text(expression)) && /(?:\+\+|--)$/.test(an.text(expression));
    return isAfter && before !== undefined ? before : value;
}

;// CONCATENATED MODULE: ./build/pipeline/judge/memory/declare.js




/** A variable comes into sight. Only numbers and pointers are known to hold nothing yet. */
function declare(an, st, statement) {
    const { name, type, pointers, dimensions } = statement;
    const isKept = /\b(?:static|extern|thread_local|_Thread_local)\b/.test(type);
    const base = baseOf(type);
    const id = `${name}@${statement.start}`;
    const isArray = dimensions.length > 0;
    st.scope = new Map([...st.scope, [name, id]]);
    st.undecide(name);
    if (isKept)
        an.kept.add(id);
    if (isArray && dimensions[0] === undefined)
        st.values.set(`${id} unsized`, ANY);
    an.types.set(id, { base: dimensions.length > 1 ? '' : base, pointers, isArray });
    if (isArray)
        st.values.set(id, arrayOf(an, st, statement, base, isKept));
    else
        st.values.set(id, isKept || (pointers === 0 && scalarOf(base) === undefined) ? ANY : UNSET);
}
function arrayOf(an, st, statement, base, isKept) {
    const { dimensions, pointers, name } = statement;
    const [length] = dimensions;
    if (dimensions.length > 1)
        return ANY;
    const { bytes, unit } = sizeOfType(base, pointers);
    const count = length === undefined ? ANY : analysis_evaluate(an, st, length);
    const size = count.kind === 'number' ? multiply(count, constant(bytes, unit)) : ANY;
    const how = isKept ? 'static' : 'array';
    const element = bytes;
    return make(an, st, {
        how,
        size,
        element,
        node: statement,
        name,
        maybeNull: false,
        filled: isKept || (unit !== undefined && an.isCpp),
    });
}
/** `char a[10] = "x"`, `int a[] = {1, 2}`. Tells whether it was one. */
function initialise(an, st, target, value) {
    if (target.kind !== 'name')
        return false;
    const id = st.scope.get(target.name) ?? '';
    const type = an.types.get(id);
    const held = st.values.get(id);
    if (value.kind === 'collection')
        for (const entry of value.entries)
            analysis_evaluate(an, st, entry.value);
    if (type?.isArray !== true || held?.kind !== 'pointer') {
        if (value.kind !== 'collection')
            return false;
        st.values.set(id, ANY);
        return true;
    }
    const memory = st.memory.get(held.object);
    if (memory === undefined)
        return true;
    const given = value.kind === 'collection' ? undefined : analysis_evaluate(an, st, value);
    const from = given?.kind === 'pointer' ? st.memory.get(given.object) : undefined;
    const count = value.kind === 'collection' ? constant(value.entries.length * memory.element) : from?.size;
    const { bytes, unit } = sizeOfType(type.base, type.pointers);
    const counted = value.kind === 'collection' ? constant(value.entries.length * bytes, unit) : count;
    const isZero = value.kind === 'collection' && memory.element <= 4 && value.entries.every(isZeroEntry);
    st.change(memory.id, {
        written: Number.POSITIVE_INFINITY,
        size: memory.size ?? (isUnsized(st, id) ? counted : undefined),
        text: isZero ? { length: constant(0), filled: 0, ends: true } : from?.text,
    });
    return true;
}
const isUnsized = (st, id) => st.values.has(`${id} unsized`);
const isZeroEntry = ({ value }) => value.kind === 'literal' && value.value === 0;

;// CONCATENATED MODULE: ./build/pipeline/judge/memory/changes.js
const RISES = ['up', 'more'];
function changes_joined(a, b) {
    if (a === undefined || a === b)
        return b;
    return RISES.includes(a) && RISES.includes(b) ? 'more' : 'any';
}
/** Which variables statements change, and in which direction. */
function changesIn(body, found = new Map()) {
    for (const statement of body)
        changed(statement, found);
    return found;
}
function note(target, operator, value, found) {
    if (target.kind !== 'name')
        return;
    const step = value.kind === 'literal' && typeof value.value === 'number' && value.value > 0;
    const rises = operator === '+=' ? (step ? 'up' : 'more') : undefined;
    const how = rises ?? (step && operator === '-=' ? 'down' : 'any');
    found.set(target.name, changes_joined(found.get(target.name), how));
}
function changed(statement, found) {
    switch (statement.kind) {
        case 'assign':
            for (const target of statement.targets)
                note(target, statement.operator, statement.value, found);
            within(statement.value, found);
            break;
        case 'evaluate':
            within(statement.value, found);
            break;
        case 'branch':
            within(statement.test, found);
            changesIn([...statement.then, ...statement.otherwise], found);
            break;
        case 'loop':
            if (statement.test !== undefined)
                within(statement.test, found);
            changesIn(statement.body, found);
            break;
        case 'block':
        case 'attempt':
            changesIn(statement.body, found);
            break;
        default:
    }
}
/** Assignments, and what is given by address, within an expression. */
function within(expression, found) {
    switch (expression.kind) {
        case 'assignment':
            note(expression.target, expression.operator, expression.value, found);
            within(expression.value, found);
            break;
        case 'binary':
            within(expression.left, found);
            within(expression.right, found);
            break;
        case 'unary':
            if (expression.operator === '&' && expression.operand.kind === 'name')
                found.set(expression.operand.name, 'any');
            within(expression.operand, found);
            break;
        case 'call':
            for (const { value } of expression.args)
                within(value, found);
            break;
        case 'index':
            within(expression.object, found);
            within(expression.index, found);
            break;
        case 'member':
            within(expression.object, found);
            break;
        case 'conditional':
            for (const part of [expression.test, expression.then, expression.otherwise])
                within(part, found);
            break;
        case 'other':
        case 'template':
            for (const part of expression.parts)
                within(part, found);
            break;
        default:
    }
}

;// CONCATENATED MODULE: ./build/pipeline/judge/memory/state.js
/** What is known at one point of one way through a function. */
class State {
    /** Names in sight, each with the variable it means. */
    scope;
    values;
    memory;
    decided;
    /** Tests that could have come out either way, and how they did: `412:yes`. */
    forks;
    /** Came by a call at the end of a branch that may never come back: what was tested before it may not hold here. */
    doubted;
    constructor(from) {
        this.scope = from?.scope ?? new Map();
        this.values = new Map(from?.values);
        this.memory = new Map(from?.memory);
        this.decided = new Map(from?.decided);
        this.forks = from?.forks ?? [];
        this.doubted = from?.doubted ?? false;
    }
    copy() {
        return new State(this);
    }
    change(id, change) {
        const known = this.memory.get(id);
        if (known !== undefined)
            this.memory.set(id, { ...known, ...change });
    }
    /** Forgets decisions about a variable, or, with no name, about all that a call may have changed. */
    undecide(name) {
        for (const [text, { names, pure }] of this.decided)
            if (name === undefined ? !pure : names.has(name))
                this.decided.delete(text);
    }
    /** What stands in the fields and elements of a memory is not known any more. */
    forgetParts(id) {
        const prefix = `#${id}:`;
        for (const key of this.values.keys())
            if (key.startsWith(prefix))
                this.values.delete(key);
    }
}
/** Beyond so many ways at once the later ones are left out. */
const MOST_WAYS = 24;
const limited = (states) => states.slice(0, MOST_WAYS);

;// CONCATENATED MODULE: ./build/pipeline/judge/memory/loops.js






/** Rounds that are gone through one by one while the test is certain. */
const MOST_ROUNDS = 300;
/** Ways at once while rounds are gone through one by one. */
const FEW_WAYS = 3;
const isDo = (an, statement) => /^do\b/.test(an.text(statement).slice(0, 3));
/** A loop whose rounds are certain is gone through; another one is looked at in one round for all. */
function loop(an, st, statement) {
    return oneByOne(an, st.copy(), statement) ?? anyRound(an, st, statement);
}
function roundOf(an, starts, statement) {
    const ways = block(an, starts, statement.body);
    const goOn = [...ways.on, ...ways.out.filter(({ how }) => how === 'continue').map(({ state }) => state)];
    return { ways, goOn };
}
const leavers = (out) => ({
    left: out.filter(({ how }) => how === 'break').map(({ state }) => state),
    further: out.filter(({ how }) => how !== 'break' && how !== 'continue'),
});
/** Undefined where a test can come out either way. Ways that ran their course come first: of too many the early leavers are left out. */
function oneByOne(an, st, statement) {
    const { test } = statement;
    const on = [];
    const broken = [];
    const out = [];
    let states = [st];
    for (let round = 0; states.length > 0; round++) {
        if (round > MOST_ROUNDS || states.length > FEW_WAYS)
            return undefined;
        let entering = states;
        if (test !== undefined && (round > 0 || !isDo(an, statement))) {
            const decided = states.map((state) => split(an, state, test));
            if (decided.some(({ yes, no }) => yes.length > 0 && no.length > 0))
                return undefined;
            on.push(...decided.flatMap(({ no }) => no));
            entering = decided.flatMap(({ yes }) => yes);
        }
        if (entering.length === 0)
            break;
        if (test === undefined && round > 1)
            return undefined;
        const { ways, goOn } = roundOf(an, entering, statement);
        const { left, further } = leavers(ways.out);
        broken.push(...left);
        out.push(...further);
        states = goOn;
    }
    return { on: limited([...on, ...broken]), out };
}
/** No round, and one round from what any round before may have left. */
function anyRound(an, st, statement) {
    const { test, body } = statement;
    const first = isDo(an, statement) || test === undefined ? undefined : split(an, st.copy(), test);
    const skipped = first?.no ?? [];
    // That there is nothing to go round for may be ruled out elsewhere.
    if (first !== undefined && first.yes.length > 0)
        for (const state of skipped)
            state.doubted = true;
    const general = st.copy();
    for (const [name, how] of changesIn([...body, ...(test === undefined ? [] : [asStatement(test)])]))
        loops_blur(an, general, name, how);
    general.decided.clear();
    for (const { id } of general.memory.values())
        if (id > 0)
            general.change(id, { text: undefined });
    for (const key of general.values.keys())
        if (/^#|\./.test(key))
            general.values.delete(key);
    const entering = test === undefined || isDo(an, statement) ? [general] : split(an, general, test).yes;
    const { ways, goOn } = roundOf(an, limited(entering), statement);
    const { left, further } = leavers(ways.out);
    const ended = test === undefined ? [] : limited(goOn).flatMap((state) => split(an, state, test).no);
    return { on: limited([...ended, ...skipped, ...left]), out: further };
}
const asStatement = (value) => ({ kind: 'evaluate', start: value.start, end: value.end, value });
/** A variable that some rounds have changed. */
function loops_blur(an, st, name, how) {
    const id = st.scope.get(name);
    const value = id === undefined ? undefined : st.values.get(id);
    const type = id === undefined ? undefined : an.types.get(id);
    if (id === undefined || value === undefined || type?.isArray === true)
        return;
    if (how === 'more') {
        const isUnsigned = type !== undefined && scalarOfVariable(type)?.lo === 0;
        loops_blur(an, st, name, isUnsigned && value.kind === 'number' ? 'up' : 'any');
        return;
    }
    // Another round may have given it back, or hung it into what this one does not see.
    if (how === 'any')
        handOn(st, value);
    st.values.set(id, blurred(value, how));
}
function blurred(value, how) {
    if (how === 'any')
        return ANY;
    if (value.kind === 'number')
        return opened(value, how);
    if (value.kind === 'pointer')
        return { ...value, offset: opened(value.offset, how), moved: true };
    return value.kind === 'unset' ? value : ANY;
}
const opened = (num, how) => how === 'up'
    ? { ...between(num.lo, Number.POSITIVE_INFINITY), low: num.low, unit: num.unit }
    : { ...between(Number.NEGATIVE_INFINITY, num.hi), high: num.high, unit: num.unit };

;// CONCATENATED MODULE: ./build/pipeline/judge/memory/execute.js







const on = (state) => ({ on: [state], out: [] });
/** Follows statements from each way that reaches them. What is declared in them is out of sight afterwards. */
function followBlock(an, starts, body) {
    const scopes = new Map(starts.map((state) => [state, state.scope]));
    const [outer] = scopes.values();
    const ways = execute_follow(an, starts, body);
    if (outer === undefined)
        return ways;
    for (const state of ways.on)
        state.scope = outer;
    return ways;
}
/** The same, with what is declared still in sight. */
function execute_follow(an, starts, body) {
    let states = starts;
    const out = [];
    for (const statement of body) {
        if (statement.kind === 'label')
            states = limited([...states, ...arriving(out, statement.label)]);
        if (states.length === 0)
            continue;
        const results = states.map((state) => step(an, state, statement));
        states = limited(results.flatMap((one) => one.on));
        out.push(...results.flatMap((one) => one.out));
    }
    return { on: states, out };
}
/** The ways that jump to a label, which come on here. */
function arriving(out, label) {
    const there = out.filter((exit) => exit.how === 'goto' && exit.label === label);
    for (const exit of there)
        out.splice(out.indexOf(exit), 1);
    return there.map(({ state }) => state);
}
function step(an, st, statement) {
    an.spend();
    an.doubtful = st.doubted;
    switch (statement.kind) {
        case 'declare':
            declare(an, st, statement);
            return on(st);
        case 'assign':
            return execute_assign(an, st, statement);
        case 'evaluate':
            return evaluated(an, st, statement.value);
        case 'return':
            return execute_returned(an, st, statement.value);
        case 'raise':
            if (statement.value !== undefined)
                handOn(st, analysis_evaluate(an, st, statement.value));
            return { on: [], out: [{ state: st, how: 'throw' }] };
        case 'leave':
            return { on: [], out: [{ state: st, how: statement.how }] };
        case 'goto':
            return { on: [], out: [{ state: st, how: 'goto', label: statement.label }] };
        default:
            return compound(an, st, statement);
    }
}
function compound(an, st, statement) {
    switch (statement.kind) {
        case 'block':
            return followBlock(an, [st], statement.body);
        case 'branch':
            return branch(an, st, statement);
        case 'loop':
            return loop(an, st, statement);
        case 'attempt':
            // What a handler sees is not known: it is not looked into.
            return caught(followBlock(an, [st], statement.body));
        default:
            return on(st);
    }
}
const caught = ({ on: through, out }) => ({ on: through, out: out.filter(({ how }) => how !== 'throw') });
function execute_assign(an, st, statement) {
    const [target] = statement.targets;
    if (target === undefined)
        return on(st);
    const { start, end, operator, value } = statement;
    if (operator === undefined && initialise(an, st, target, value))
        return on(st);
    assign_assigned(an, st, { kind: 'assignment', start, end, target, value, ...(operator === undefined ? {} : { operator }) });
    return on(st);
}
function evaluated(an, st, value) {
    if (value.kind === 'conditional') {
        const { yes, no } = split(an, st, value.test);
        for (const state of yes)
            analysis_evaluate(an, state, value.then);
        for (const state of no)
            analysis_evaluate(an, state, value.otherwise);
        return { on: [...yes, ...no], out: [] };
    }
    analysis_evaluate(an, st, value);
    return ended(an, st, value);
}
/** Whether the way goes on after a call, or after a macro's name that stands alone. */
function ended(an, st, value) {
    if (value.kind === 'name' && isReturn(value.name))
        return { on: [], out: [{ state: st, how: 'return' }] };
    if (value.kind !== 'call' || value.callee.kind !== 'name')
        return on(st);
    const { name } = value.callee;
    if (name === 'assert') {
        const [test] = value.args;
        return { on: test === undefined ? [st] : split(an, st, test.value).yes, out: [] };
    }
    if (isReturn(name))
        return execute_returned(an, st, value.args.at(-1)?.value);
    return isEnd(name) ? { on: [], out: [{ state: st, how: 'stop' }] } : on(st);
}
/** What is given back, and what it is a part of, is the caller's. */
function execute_returned(an, st, expression) {
    if (expression === undefined)
        return { on: [], out: [{ state: st, how: 'return' }] };
    if (expression.kind === 'conditional') {
        const { yes, no } = split(an, st, expression.test);
        const ways = [
            ...yes.map((state) => execute_returned(an, state, expression.then)),
            ...no.map((state) => execute_returned(an, state, expression.otherwise)),
        ];
        return { on: [], out: ways.flatMap(({ out }) => out) };
    }
    const value = analysis_evaluate(an, st, expression);
    if (value.kind === 'pointer')
        checkOwn(an, st, value.object, expression);
    if (expression.kind === 'member' || expression.kind === 'unary')
        handOn(st, holderOf(an, st, expression));
    return { on: [], out: [{ state: st, how: 'return', value }] };
}
/** An array of the function ends with it. */
function checkOwn(an, st, object, expression) {
    const memory = st.memory.get(object);
    if (memory === undefined || !/^[&(]*\w+[)]*$/.test(an.text(expression)))
        return;
    const { how, variable = '' } = memory;
    if (how !== 'array' && (how !== 'variable' || expression.kind !== 'unary' || an.kept.has(variable)))
        return;
    an.report('freed-use', expression, `\`${memory.name}\``, 'ends with the function, and its address is given to the caller');
}
function holderOf(an, st, expression) {
    if (expression.kind === 'member' || expression.kind === 'index')
        return holderOf(an, st, expression.object);
    if (expression.kind === 'unary')
        return holderOf(an, st, expression.operand);
    an.quiet += 1;
    const value = analysis_evaluate(an, st, expression);
    an.quiet -= 1;
    return value;
}
/** `#ifdef WIDE`: nobody knows here, but it comes out the same everywhere. */
function compiledSplit(st, condition) {
    const known = st.decided.get(condition)?.truth;
    if (known !== undefined)
        return known ? { yes: [st], no: [] } : { yes: [], no: [st] };
    const other = st.copy();
    st.decided.set(condition, { truth: true, names: new Set(), pure: true });
    other.decided.set(condition, { truth: false, names: new Set(), pure: true });
    return { yes: [st], no: [other] };
}
function branch(an, st, statement) {
    const compiled = /^#[ \t]*if[^\n]*/.exec(an.module.text.slice(statement.start, statement.start + 200))?.[0];
    const { yes, no } = compiled === undefined ? split(an, st, statement.test) : compiledSplit(st, compiled);
    // What stands behind `#if` is declared for what comes after it, too.
    const go = compiled === undefined ? followBlock : execute_follow;
    const then = go(an, limited(yes), statement.then);
    const otherwise = go(an, limited(no), statement.otherwise);
    if (mayStay(statement.then.at(-1)))
        for (const state of then.on)
            state.doubted = true;
    if (mayStay(statement.otherwise.at(-1)))
        for (const state of otherwise.on)
            state.doubted = true;
    return { on: [...then.on, ...otherwise.on], out: [...then.out, ...otherwise.out] };
}

;// CONCATENATED MODULE: ./build/pipeline/judge/memory/refine.js



const OPPOSITE = {
    '<': '>=',
    '>=': '<',
    '>': '<=',
    '<=': '>',
    '==': '!=',
    '!=': '==',
};
const MIRRORED = {
    '<': '>',
    '>': '<',
    '<=': '>=',
    '>=': '<=',
    '==': '==',
    '!=': '!=',
};
/** What the outcome says about both sides; empty where it cannot be. */
function refine_refined(an, st, test, left, right, truth) {
    const operator = truth ? test.operator : (OPPOSITE[test.operator] ?? '');
    const mirrored = MIRRORED[operator] ?? '';
    const possible = learn(an, st, test.left, left, operator, right) && learn(an, st, test.right, right, mirrored, left);
    return possible ? [st] : [];
}
/** A variable behind an assignment or a call that only takes its size. */
function subjectOf(expression) {
    if (expression.kind === 'assignment')
        return expression.target;
    return expression;
}
/** `value operator other` holds: what that says about the variable that holds the value. Whether it can be so. */
function learn(an, st, expression, value, operator, other) {
    if (value.kind === 'pointer')
        return learnPointer(an, st, expression, value, operator, other);
    const subject = subjectOf(expression);
    if (subject.kind === 'call') {
        if (measuredText(an, st, subject, operator, other))
            return true;
        for (const argument of subject.args)
            lookedAt(st, argument.value, operator, other);
        return true;
    }
    if (value.kind !== 'number')
        return true;
    const next = refine_narrowed(value, operator, other);
    if (next === undefined)
        return false;
    refine_put(an, st, subject, next);
    return true;
}
/** Replaces a variable's value by what is now known of it. */
function refine_put(an, st, expression, value) {
    an.quiet += 1;
    const place = locate(an, st, expression);
    an.quiet -= 1;
    const known = dated(st, value);
    if (place?.kind === 'variable' && an.types.get(place.id)?.isArray !== true)
        st.values.set(place.id, known);
    if (place?.kind === 'field')
        st.values.set(place.key, known);
}
/** `strlen(text) > 0` says how long the text is. */
function measuredText(an, st, { callee, args }, operator, other) {
    const [argument] = args;
    if (argument === undefined || callee.kind !== 'name' || !/^(?:strlen|wcslen)$/.test(callee.name))
        return false;
    an.quiet += 1;
    const pointer = analysis_evaluate(an, st, argument.value);
    an.quiet -= 1;
    const memory = pointer.kind === 'pointer' && isNull(pointer.offset) ? st.memory.get(pointer.object) : undefined;
    if (memory?.text === undefined)
        return true;
    const length = refine_narrowed(memory.text.length, operator, other);
    if (length !== undefined)
        st.change(memory.id, { text: { ...memory.text, length } });
    return true;
}
/** `abs(n) < limit`, `valid(n)`: somebody has looked at it, and whether that is enough cannot be seen here. */
function lookedAt(st, expression, operator, other) {
    if (expression.kind !== 'name')
        return;
    const id = st.scope.get(expression.name);
    const value = id === undefined ? undefined : st.values.get(id);
    if (id === undefined || value?.kind !== 'number' || value.origin === undefined)
        return;
    const nonzero = operator === '>' && other.kind === 'number' && other.lo >= 0;
    st.values.set(id, { ...value, low: false, high: false, nonzero: value.nonzero || nonzero || !isConstant(other) });
}
/** A value after a comparison; undefined where it cannot come out so. */
function refine_narrowed(value, operator, other) {
    if (other.kind !== 'number')
        return unbounded(value, operator);
    if (value.unit !== other.unit && !isNull(other))
        return { ...value, low: false, high: false };
    switch (operator) {
        case '<':
            return below(value, other.hi - 1, other);
        case '<=':
            return below(value, other.hi, other);
        case '>':
            return above(value, other.lo + 1, other);
        case '>=':
            return above(value, other.lo, other);
        case '==':
            return isConstant(other)
                ? other.lo < value.lo || other.lo > value.hi
                    ? undefined
                    : { ...other, assumed: !isConstant(value) }
                : { ...value, low: false, high: false };
        case '!=':
            return excluding(value, other);
        default:
            return value;
    }
}
/** Compared with what nobody knows: that end is looked at. */
function unbounded(value, operator) {
    if (operator.startsWith('<'))
        return { ...value, high: false };
    if (operator.startsWith('>'))
        return { ...value, low: false };
    return value;
}
function below(value, bound, other) {
    if (value.lo > bound)
        return undefined;
    if (value.hi <= bound)
        return other.high ? value : { ...value, high: false };
    // A counter that starts somewhere and runs to a bound from outside meets it.
    const origin = value.origin ?? (value.low ? other.origin : undefined);
    return { ...value, hi: bound, high: other.high && origin !== undefined, origin };
}
function above(value, bound, other) {
    if (value.hi < bound)
        return undefined;
    if (value.lo >= bound)
        return other.low ? value : { ...value, low: false };
    return { ...value, lo: bound, low: other.low && value.origin !== undefined };
}
function excluding(value, other) {
    if (other.lo !== other.hi)
        return value;
    if (value.lo === value.hi)
        return value.lo === other.lo ? undefined : value;
    const nonzero = value.nonzero || other.lo === 0;
    const lo = value.lo === other.lo ? value.lo + 1 : value.lo;
    const hi = value.hi === other.lo ? value.hi - 1 : value.hi;
    return { ...value, lo, hi, nonzero };
}
function learnPointer(an, st, expression, value, operator, other) {
    if (!isNull(other)) {
        // The same as something that nobody knows: it may be known, and given back, under that name.
        if (operator === '==')
            st.change(value.object, { escaped: true });
        return true;
    }
    const subject = subjectOf(expression);
    const known = { ...value, maybeNull: false, unasked: undefined, old: undefined };
    if (operator === '!=') {
        if (value.old !== undefined)
            st.memory.delete(value.old);
        refine_put(an, st, subject, known);
        return true;
    }
    if (operator !== '==')
        return true;
    if (!value.maybeNull)
        return false;
    if (value.unasked === 'allocation')
        st.memory.delete(value.object);
    refine_put(an, st, subject, constant(0));
    return true;
}

;// CONCATENATED MODULE: ./build/pipeline/judge/memory/split.js





function splitWays(an, st, test) {
    if (test.kind === 'unary' && test.operator === 'not') {
        const { yes, no } = splitWays(an, st, test.operand);
        return { yes: no, no: yes };
    }
    if (test.kind === 'binary' && (test.operator === 'and' || test.operator === 'or'))
        return junction(an, st, test);
    if (test.kind === 'binary' && /^(?:[<>]=?|[!=]=)$/.test(test.operator))
        return comparison(an, st, test);
    const expected = expectation(test);
    if (expected !== undefined)
        return splitWays(an, st, expected);
    const value = tested(an, st, test);
    const zero = { kind: 'binary', start: test.start, end: test.end, operator: '!=', left: test, right: ZERO };
    return outcomes(an, st, zero, value, constant(0));
}
const EXPECTS = /^_*(?:builtin_expect|(?:glibc_|g_)?(?:un)?likely)$/i;
/** What `likely(test)` and `__builtin_expect(test, 0)` test. */
function expectation(test) {
    if (test.kind !== 'call' || test.callee.kind !== 'name' || !EXPECTS.test(test.callee.name))
        return undefined;
    return test.args[0]?.value;
}
const ZERO = { kind: 'literal', start: 0, end: 0, value: 0 };
function tested(an, st, expression) {
    an.testing += 1;
    const value = analysis_evaluate(an, st, expression);
    an.testing -= 1;
    return value;
}
function junction(an, st, { operator, left, right }) {
    const first = splitWays(an, st, left);
    const [through, decided] = operator === 'and' ? [first.yes, first.no] : [first.no, first.yes];
    const rest = limited(through).map((state) => splitWays(an, state, right));
    const yes = rest.flatMap((one) => one.yes);
    const no = rest.flatMap((one) => one.no);
    return operator === 'and' ? { yes, no: [...decided, ...no] } : { yes: [...decided, ...yes], no };
}
function comparison(an, st, test) {
    const left = tested(an, st, test.left);
    return outcomes(an, st, test, left, tested(an, st, test.right));
}
function outcomes(an, st, test, left, right) {
    const truth = compared(test.operator, left, right) ?? split_known(an, st, test);
    if (truth === true)
        return { yes: refine_refined(an, st, test, left, right, true), no: [] };
    if (truth === false)
        return { yes: [], no: refine_refined(an, st, test, left, right, false) };
    const other = st.copy();
    split_remember(an, st, test, true);
    split_remember(an, other, test, false);
    st.forks = [...st.forks, `${test.start}:yes`];
    other.forks = [...other.forks, `${test.start}:no`];
    return {
        yes: refine_refined(an, st, test, left, right, true),
        no: refine_refined(an, other, test, left, right, false),
    };
}
const NAME = /[A-Za-z_]\w*/g;
const split_keyOf = (an, test) => an.text(test).replace(/\s+/g, '');
const CONSTANT = /^[A-Z][A-Z0-9]*_[A-Z0-9_]+$/;
/** The same test came out before, or `kind == KIND_A` did: then it is not `KIND_B`. */
function split_known(an, st, test) {
    const same = st.decided.get(split_keyOf(an, test));
    if (same !== undefined)
        return same.truth;
    if ((test.operator !== '==' && test.operator !== '!=') || !CONSTANT.test(an.text(test.right)))
        return undefined;
    const subject = an.text(test.left).replace(/\s+/g, '');
    for (const [text, { truth }] of st.decided) {
        if (!text.startsWith(subject))
            continue;
        const [, operator, name = ''] = /^([=!]=)(\w+)$/.exec(text.slice(subject.length)) ?? [];
        if (operator === undefined)
            continue;
        const isEqual = (operator === '==') === truth;
        if (name === an.text(test.right))
            return isEqual === (test.operator === '==');
        if (isEqual && CONSTANT.test(name))
            return test.operator === '!=';
    }
    return undefined;
}
function split_remember(an, st, test, truth) {
    const text = split_keyOf(an, test);
    if (text === '' || /(?:\+\+|--|[^=!<>]=[^=])/.test(text))
        return;
    const ids = (text.match(NAME) ?? []).map((name) => st.scope.get(name) ?? name);
    st.decided.set(text, { truth, names: new Set(ids), pure: !/->|[([*.]/.test(text) });
}

;// CONCATENATED MODULE: ./build/pipeline/judge/memory/check.js










/** The functions that a file defines, wherever they stand. */
function functionsIn(statements, found = []) {
    for (const statement of statements) {
        if (statement.kind === 'define')
            found.push(statement.definition);
        else if (statement.kind === 'class')
            functionsIn(statement.definition.body, found);
        else if (statement.kind === 'block')
            functionsIn(statement.body, found);
    }
    return found;
}
const MACHINE = { evaluate: evaluateExpression, split: splitWays, block: followBlock };
/** Looks through every function of a file of C or C++ for misuse of memory and numbers. */
function checkMemory(module) {
    const functions = functionsIn(module.statements);
    const byName = new Map(functions.map((definition) => [definition.name, definition]));
    const an = new Analysis(module, { ...definedIn(module.text), macros: calledMacros(module.text) }, byName, MACHINE);
    const shared = sharedState(an, module.statements);
    for (const definition of functions) {
        if (an.isSpent)
            break;
        try {
            checkFunction(an, definition, shared);
        }
        catch (error) {
            if (!(error instanceof TooMany))
                throw error;
        }
    }
    return an.findings;
}
/** What all functions see: the file's arrays, and its constants. */
function sharedState(an, statements) {
    const st = new State();
    const own = statements.filter(({ kind }) => kind === 'declare' || kind === 'assign');
    try {
        execute_follow(an, [st], own);
    }
    catch (error) {
        if (!(error instanceof TooMany))
            throw error;
    }
    for (const { id, how } of st.memory.values())
        if (how === 'array')
            st.change(id, { escaped: true, how: 'static', written: Number.POSITIVE_INFINITY, text: undefined });
    for (const statement of own) {
        if (statement.kind !== 'declare')
            continue;
        const id = st.scope.get(statement.name) ?? '';
        an.kept.add(id);
        const isConstant = /\bconst\b/.test(statement.type) && statement.pointers === 0;
        if (statement.dimensions.length === 0 && !isConstant)
            st.values.set(id, ANY);
    }
    return st;
}
function checkFunction(an, definition, shared) {
    an.begin(definition);
    const st = shared.copy();
    for (const { name, annotation = '' } of definition.parameters)
        declareParameter(an, st, name, annotation, definition);
    const ways = followBlock(an, [st], definition.body);
    if (definition.name === 'main')
        return;
    const leaks = (state, value) => {
        an.doubtful = state.doubted;
        checkLeaks(an, state, value);
    };
    for (const state of ways.on)
        leaks(state);
    for (const { how, state, value } of ways.out)
        if (how === 'return' || how === 'throw')
            leaks(state, value);
}
/** What a caller gives is not known. */
function declareParameter(an, st, name, annotation, definition) {
    if (name === '')
        return;
    const { pointers } = parseType(annotation);
    const base = baseOf(annotation.replace(/\[[^\]]*\]/g, ''));
    const id = `${name}@parameter`;
    st.scope = new Map([...st.scope, [name, id]]);
    an.types.set(id, { base, pointers, isArray: false });
    const scalar = pointers === 0 && !annotation.includes('&') ? scalarOf(base) : undefined;
    const value = scalar === undefined || scalar.isReal ? ANY : between(scalar.lo, scalar.hi);
    st.values.set(id, pointers === 1 ? check_given(an, st, name, base, definition) : value);
}
/** What a caller has: as large as it likes, and, where it is a text, as long. */
function check_given(an, st, name, base, node) {
    const id = an.fresh();
    const isText = base === 'char';
    const origin = { says: `the parameter \`${name}\``, own: true };
    st.memory.set(id, {
        id,
        how: 'given',
        name,
        size: undefined,
        element: sizeOfType(base, 0).bytes,
        node,
        freed: undefined,
        escaped: true,
        written: Number.POSITIVE_INFINITY,
        text: isText ? { length: chosen(0, Number.POSITIVE_INFINITY, origin), filled: 0, ends: true } : undefined,
        variable: undefined,
    });
    return { ...pointTo(id), maybeNull: true };
}

;// CONCATENATED MODULE: ./build/pipeline/judge/memory/hits.js

/**
 * What was found, as the rules know it: the kind is the sink's. Where a function's syntax is broken (by macros that are no
 * code of their own), ways through it may have been missed, and what they give or check.
 */
function memoryHits(module, wanted, broken) {
    if (module.language !== 'c' && module.language !== 'cpp')
        return [];
    const isSound = (definition) => {
        const { startLine, endLine } = module.span(definition);
        return !broken.some((span) => span.startLine <= endLine && startLine <= span.endLine);
    };
    return checkMemory(module)
        .filter(({ kind }) => wanted.has(kind))
        .map(({ kind, node, name, says, strength, definition }) => ({
        module,
        node,
        sink: {
            kind,
            says,
            strength: strength === 'likely' && !isSound(definition) ? 'possible' : strength,
            flaw: 'call',
        },
        name,
        root: { module, node: definition, id: definition.start + 1, calls: 0 },
        taint: undefined,
        built: false,
        purposes: [],
    }));
}

;// CONCATENATED MODULE: ./build/pipeline/judge/modules.js


/** What a module exports does not depend on who imports it. */
const exportsKnown = new WeakMap();
/** Follows imports into the repository, one level: a loaded module's own repository imports stay unfollowed. */
function repositoryModules(run, main, known) {
    return (module, name, from) => {
        const path = known.resolve(from, module, name);
        if (path === undefined)
            return undefined;
        const source = from === main && path !== main.path ? known.modules.get(path) : undefined;
        if (source === undefined)
            return 'unfollowed';
        const loaded = exportsKnown.get(source) ?? exportsOf(run, source);
        exportsKnown.set(source, loaded);
        return loaded;
    };
}
/** Runs a module's body quietly and gives what others can import from it. */
function exportsOf(run, source) {
    const frame = {
        module: source,
        root: { module: source, node: undefined, id: 0, calls: 0 },
        depth: 0,
        callers: [],
        exits: [],
        role: undefined,
        purposes: [],
        called: [],
        environment: new Environment(),
        stopped: false,
    };
    // Apart from the run that asks first: what a module exports must not depend on who that is, nor be paid by it.
    const own = { ...run, outcomes: new Map(), quiet: 1, budget: BUDGET };
    run.machine.execute(own, frame, source.statements);
    return source.language === 'python' ? frame.environment : scriptExports(frame.environment);
}
/** What `exports.x = …`, `module.exports = …` and `export …` have collected. */
function scriptExports(environment) {
    const exports = new Environment();
    const assigned = environment.own('module')?.fields?.get('exports');
    if (assigned !== undefined)
        exports.assign('default', assigned);
    for (const fields of [environment.own('exports')?.fields, assigned?.fields]) {
        for (const [name, value] of fields ?? [])
            exports.assign(name, value);
    }
    return exports;
}

// EXTERNAL MODULE: ./build/pipeline/judge/reach.js
var reach = __webpack_require__(2452);
;// CONCATENATED MODULE: ./build/pipeline/judge/roots.js








/** Types whose values cannot carry an attack. */
const HARMLESS_TYPES = /^(?:int|float|bool|complex|number|boolean|bigint|Decimal|UUID|uuid\.UUID|date|datetime)(?:\s*\|\s*(?:None|null|undefined))?$/;
/** Runs every function that can reach a sink from its own entry, with its parameters as sources; functions found on the way follow. */
function runRoots(run, module) {
    const done = new Set();
    for (let found = true; found;) {
        found = false;
        for (const [definition, pending] of run.pending) {
            if (done.has(definition))
                continue;
            done.add(definition);
            found = true;
            if (pending.role === undefined && !run.reaches(definition))
                continue;
            runRoot(run, module, definition, pending);
        }
    }
}
/** What a function is called; of one without a name, what is around it. */
const namesOf = ({ name, qualifiedName }) => name === '' ? qualifiedName.split('.') : [name];
function runRoot(run, module, definition, pending) {
    const { callable, role } = pending;
    run.outcomes.clear();
    run.seen.clear();
    const environment = new Environment(callable.scope);
    const frame = {
        ...module,
        module: callable.module,
        root: { module: callable.module, node: definition, id: definition.start + 1, calls: 0 },
        callers: [definition],
        exits: [],
        role,
        purposes: namesOf(definition).flatMap(purposeOf),
        called: [...(pending.around ?? [])],
        environment,
        stopped: false,
    };
    bindReceiver(environment, definition, receiverOf(run, frame, pending));
    for (const [position, parameter] of ownParameters(definition).entries()) {
        bindParameter(run, frame, parameter, entryValue(callable, parameter, position, role, pending.named));
    }
    run.machine.execute(run, frame, definition.body);
}
function bindParameter(run, frame, parameter, value) {
    if (parameter.pattern !== undefined)
        run.machine.assign(run, frame, parameter.pattern, value);
    else
        frame.environment.assign(parameter.name, value);
}
/** Requests that a program sends itself, by what clients call them. */
const OF_A_CLIENT = /\b(?:HTTPRequest|PreparedRequest|ClientRequest)\b/;
const FROM_A_CLIENT = /^\s*from (?:scrapy|httpx|requests|urllib\.request|tornado\.httpclient)\b[\w.]* import [^#;]*?\bRequest\b/m;
/** `def send(self, request: PreparedRequest)`: what it holds is this program's, and nobody has sent it here. */
const isOwnRequest = ({ module }, { name, annotation = '' }) => name.endsWith('request') &&
    (OF_A_CLIENT.test(annotation) || (/\bRequest\b/.test(annotation) && FROM_A_CLIENT.test(module.text)));
/** What is known of a parameter when nobody has called yet. */
function entryValue(callable, parameter, position, role, named) {
    const type = declaredType(callable.module, callable.scope, parameter.annotation);
    const symbol = isOwnRequest(callable, parameter) ? undefined : (0,compiled_pattern/* parameterSymbol */.ak)(parameter.name, type);
    const plain = { ...UNKNOWN, symbol };
    if (HARMLESS_TYPES.test(parameter.annotation ?? ''))
        return plain;
    if (isReceiverParameter(parameter, position))
        return plain;
    const step = { module: callable.module, node: parameter };
    if (role !== undefined) {
        if (!role.isExternal(position, parameter))
            return plain;
        const says = `${role.says} (\`${parameter.name}\`)`;
        return {
            ...plain,
            taints: [originTaint(newOrigin({ kind: 'external', says, reach: role.reach }), { ...step, says })],
        };
    }
    if (!named)
        return plain;
    const says = `the parameter \`${parameter.name}\``;
    return {
        ...plain,
        taints: [originTaint(newOrigin({ kind: 'parameter', says, parameter: parameter.name }), { ...step, says })],
    };
}
/** `self`, with the fields that the initializer gives it: looked at once a class. */
function receiverOf(run, frame, { receiver, callable }) {
    const info = receiver?.instanceOf;
    const initializer = (info?.members.own('__init__') ?? info?.members.own('constructor'))?.callable;
    if (receiver === undefined || info === undefined || initializer === undefined)
        return receiver;
    if (initializer.definition === callable.definition)
        return receiver;
    const known = run.objects.get(info) ?? initialised(run, frame, receiver, initializer);
    run.objects.set(info, known);
    return known;
}
function initialised(run, frame, receiver, initializer) {
    const { definition, module } = initializer;
    const environment = new Environment(initializer.scope);
    const inner = { ...frame, module, role: undefined, exits: [], environment, callers: [definition] };
    bindReceiver(environment, definition, receiver);
    for (const [position, parameter] of ownParameters(definition).entries()) {
        bindParameter(run, inner, parameter, entryValue(initializer, parameter, position, undefined, true));
    }
    run.quiet += 1;
    run.machine.execute(run, inner, definition.body);
    run.quiet -= 1;
    const after = inner.environment.own('self') ?? inner.environment.own('this');
    return { ...receiver, fields: after?.fields };
}

;// CONCATENATED MODULE: ./build/pipeline/judge/structural.js





const MASK = '***';
/** Replaces what the query captured as `@secret` by stars. */
function masked(quote, secrets) {
    return secrets.reduce((text, secret) => text.split(secret.text).join(MASK), quote);
}
/** A key as services give them out, not a word that somebody thought of, nor the digits of a hash, and not a private key, which tests make for themselves. */
const KEY = /(?![0-9a-f-]+$)(?=[\w+/=-]*\d)(?=[\w+/=-]*[a-z])[\w+/=-]{20,}/i;
const isKey = ({ text }) => KEY.test(text) && !text.includes('PRIVATE KEY');
const ENTRY = /:\s*(["'])([^"'\n]*)\1\s*(?=[,}])/g;
/** From so many entries on, a map in which each word stands twice on average puts names into groups. */
const MIN_GROUPED = 8;
/** `{ session_secret: 'core', db_hash: 'core', title: 'site', … }`: the words are groups of settings, and none is a secret. */
function isOfGroups(table) {
    const words = [...table.matchAll(ENTRY)].map((match) => match[2] ?? '');
    const isGroup = words.every((word) => /^[a-z][a-z_-]*$/.test(word));
    return isGroup && words.length >= MIN_GROUPED && new Set(words).size * 2 <= words.length;
}
/** `TYPE_GATEWAY_SECRET = 'gateway_secret'`: the end of a constant's own name, which is what things are called by. */
const isNameOfItself = (name, value) => /^[a-z]+(?:[_-][a-z]+)+$/.test(value) && name.endsWith(`_${value.replaceAll('-', '_').toUpperCase()}`);
const PREPROCESSED = ['c', 'cpp'];
/** The end of a line in the middle of a statement, and then the preprocessor's lines up to here. */
const IN_THE_MIDDLE = /(?:^|\n)(?![ \t]*#)[^\n]*[^\s;{}:/\\][ \t]*\n(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]*#[ \t]*(?:if|el|endif)[^\n]*\n\s*$/;
/** `#if` within an expression or a statement: two programs in one, and what stands beside what in them is in neither. */
const isOfTwo = ({ language, text }, { start, end }) => PREPROCESSED.includes(language) &&
    (/^[ \t]*#[ \t]*(?:if|el|endif)/m.test(text.slice(start, end)) ||
        IN_THE_MIDDLE.test(text.slice(Math.max(0, start - 400), start)));
const withoutSpace = (secret) => ({ ...secret, text: secret.text.replace(/\s+/g, '') });
function structural_suspicionOf(module, constitution, query, captures) {
    const flaw = captures.find((capture) => capture.name === 'flaw');
    const textOf = (name) => captures.find((capture) => capture.name === name)?.text ?? '';
    if (flaw === undefined || isOfTwo(module, flaw))
        return undefined;
    if (isOfGroups(textOf('table')) || isNameOfItself(textOf('name'), textOf('secret')))
        return undefined;
    const secrets = captures.filter((capture) => capture.name === 'secret' && capture.text.length > 0);
    const unit = unitAround(module, flaw);
    const says = query.says;
    return {
        ruleId: constitution.id,
        unit,
        entry: unit,
        sink: {
            path: module.path,
            span: module.span(flaw),
            name: 'query',
            kind: 'query',
            syntax: masked(normalisedSyntax(module, flaw), secrets.map(withoutSpace)),
        },
        source: 'none',
        parameter: undefined,
        flow: [],
        quote: (0,untrusted/* untrusted */.bp)(masked(quoteOf(module, flaw.start, flaw.end), secrets)),
        sentence: (0,untrusted/* untrusted */.bp)(`Here ${says}.`),
        strength: query.strength,
        constantCallers: false,
        ...(secrets.some(isKey) ? { isKey: true } : {}),
    };
}
const WORD = /^[A-Za-z_$][\w$]*$/;
/** Whether a text holds a trigger. One that is a word is looked for in the text's words, of which each stands there once. */
function holds(text) {
    const words = [...(0,reach/* wordsIn */.Hn)(text)].join(' ');
    return (trigger) => (WORD.test(trigger) ? words : text).includes(trigger);
}
/** Runs the structural queries whose trigger words occur in the file. */
function judgeStructure(program, module, constitutions) {
    const isHeld = holds(program.text);
    return constitutions.flatMap((constitution) => {
        const query = constitution.queries.get(program.language);
        if (query === undefined || !query.triggers.some(isHeld))
            return [];
        const seen = new Set();
        const isMade = isMachineMade(program.text);
        return program.query(query.source).flatMap((captures) => {
            const suspicion = structural_suspicionOf(module(), constitution, query, captures);
            const start = captures.find((capture) => capture.name === 'flaw')?.start ?? -1;
            if (suspicion === undefined || seen.has(start))
                return [];
            seen.add(start);
            // The shape of what a machine has written says little; a key is one wherever it stands.
            const isShape = !captures.some(({ name }) => name === 'secret');
            return [
                isMade && isShape && suspicion.strength === 'likely' ? { ...suspicion, strength: 'possible' } : suspicion,
            ];
        });
    });
}

;// CONCATENATED MODULE: ./build/pipeline/judge/judge-file.js














const judge_file_NOTHING = { suspicions: [], facts: [], spent: false };
/** What is needed to quote a file and to name its units. */
const sketchOf = (program) => ({
    path: program.path,
    language: program.language,
    text: program.text,
    statements: [],
    outline: program.outline,
    comments: program.comments().map(({ start, end }) => ({ start, end })),
    span: program.span,
});
/** The same with everything lowered: what can be followed. */
const moduleOf = (program) => ({ ...sketchOf(program), statements: program.body() });
/** Judges one file: taint from every entry point to every sink, and the structural queries. */
function judgeFile(program, module, context) {
    const structural = judgeStructure(program, () => module ?? sketchOf(program), context.constitutions);
    const flows = module === undefined ? judge_file_NOTHING : judgeFlows(module, context, program.errors);
    return { ...flows, suspicions: [...flows.suspicions, ...structural] };
}
function judgeFlows(module, context, broken) {
    const run = {
        index: context.index,
        modules: () => undefined,
        hits: [],
        facts: new Map(),
        passed: new Map(),
        origins: new Map(),
        pending: new Map(),
        outcomes: new Map(),
        objects: new Map(),
        seen: new Map(),
        named: new Set(),
        reaches: (0,reach/* reachingFunctions */.tq)(module, leadingWords(module, context)),
        quiet: 0,
        budget: context.budget ?? BUDGET,
        machine: { evaluate: evaluate, execute: execute, assume: assume, assign: binding_assign },
    };
    run.modules = repositoryModules(run, module, context);
    let spent = false;
    try {
        const frame = moduleFrame(module);
        execute(run, frame, module.statements);
        runRoots(run, frame);
    }
    catch (error) {
        if (!(error instanceof BudgetSpent))
            throw error;
        spent = true;
    }
    const hits = [
        ...run.hits,
        ...memoryHits(module, new Set(context.constitutions.flatMap(({ sinks }) => sinks)), broken),
    ];
    const claims = suspicionsOf(hits, context.constitutions);
    // Nobody calls the functions of a minified file but the file itself: of their parameters nothing can be said.
    const suspicions = isMachineMade(module.text) ? claims.filter(({ source }) => source !== 'parameter') : claims;
    return { suspicions, facts: [...run.facts.values()], spent };
}
/** Words that lead to a sink: the sinks' own names, what they are imported as, and all that comes from the repository. */
function leadingWords(module, { index, modules, resolve }) {
    const leading = new Set(index.sinkWords((0,reach/* wordsOfModules */.gL)([module, ...modules.values()])));
    for (const { name, local, module: from } of (0,imports/* importsOf */.c)(module)) {
        const last = name ?? from.split(/[./]/).at(-1) ?? from;
        if (!leading.has(last) && resolve(module, from, name) === undefined)
            continue;
        leading.add(last).add(local);
    }
    return leading;
}
/** A module's body, about to run. */
const moduleFrame = (module) => ({
    module,
    root: { module, node: undefined, id: 0, calls: 0 },
    depth: 0,
    callers: [],
    exits: [],
    role: undefined,
    purposes: [],
    called: [],
    environment: new Environment(),
    stopped: false,
});


/***/ }),

/***/ 7140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uo: () => (/* binding */ ITEM),
/* harmony export */   hb: () => (/* binding */ PatternIndex),
/* harmony export */   hx: () => (/* binding */ INDEX),
/* harmony export */   we: () => (/* binding */ OPERATORS)
/* harmony export */ });
/* harmony import */ var _compiled_pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2931);
/** Dotted-name patterns of the vocabulary (`contracts/vocabulary.ts` has their syntax), indexed by their last part. */

/** Lookups kept: real files repeat their names. */
const MAX_REMEMBERED = 20_000;
/** What patterns call the item that an untrusted key selects. */
const ITEM = '$item';
/** What they call operators, of which a number from outside is an operand, and what selects an item. */
const OPERATORS = new Map([
    ['/', '$divide'],
    ['%', '$divide'],
    ['*', '$multiply'],
]);
const INDEX = '$index';
const NAMELESS = new Set([ITEM, INDEX, ...OPERATORS.values()]);
const NONE = [];
function append(lists, key, entry) {
    const known = lists.get(key);
    if (known === undefined)
        lists.set(key, [entry]);
    else
        known.push(entry);
}
/** The part before the last: `args` of `flask.request.args.page`. */
function holderOf(symbol) {
    const end = symbol?.lastIndexOf('.') ?? -1;
    return symbol === undefined || end < 0 ? '' : symbol.slice(symbol.lastIndexOf('.', end - 1) + 1, end);
}
/** Looks up the entries whose pattern fits a resolved name. */
class PatternIndex {
    byLast = new Map();
    /** Patterns that end in `*`, by the part before. */
    byHolder = new Map();
    /** Patterns whose last part is the end of a name (`*.*Service()`), by that end. */
    byEnd = new Map();
    /** What else a text must hold, by the word that it must hold first of all. */
    needs = new Map();
    /** By last part, whether it is an attribute, and symbol. */
    found = new Map();
    remembered = 0;
    constructor(entries, patternOf) {
        for (const entry of entries) {
            const pattern = patternOf(entry);
            for (const one of pattern === undefined ? [] : (0,_compiled_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .expand */ .fT)(pattern))
                this.add(one, entry);
        }
    }
    add(pattern, entry) {
        const { last, compiled } = (0,_compiled_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .compile */ .wE)(pattern, entry);
        // An item or an operator has no name; the key or operand needs a source, which the file is asked for anyway.
        const words = (0,_compiled_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)(pattern).filter(([word]) => word === undefined || !NAMELESS.has(word));
        for (const word of words.at(-1) ?? NONE)
            append(this.needs, word, { last: words.at(-1)?.[0] ?? last, words });
        if (last === '*')
            append(this.byHolder, pattern.split('.').at(-2) ?? '', compiled);
        else if (last.startsWith('*'))
            append(this.byEnd, last.slice(1), compiled);
        else
            append(this.byLast, last, compiled);
    }
    /**
     * Entries for a symbol whose last part is `last`; exact patterns win over `*.name` ones.
     * `isMethod`: it is an attribute of something that is not a plain module.
     */
    find(symbol, spelled, isMethod) {
        const last = (0,_compiled_pattern_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutTypes */ .u2)(spelled);
        const named = this.byLast.get(last) ?? NONE;
        const held = this.byHolder.size === 0 ? NONE : (this.byHolder.get(holderOf(symbol)) ?? NONE);
        const ended = [...this.byEnd].flatMap(([end, entries]) => last.endsWith(end) ? entries : NONE);
        if (named.length === 0 && held.length === 0 && ended.length === 0)
            return NONE;
        const shelf = this.shelfOf(last, isMethod);
        const known = shelf.get(symbol);
        if (known !== undefined)
            return known;
        const fitting = [...named, ...held, ...ended].filter((candidate) => candidate.matches(symbol, isMethod));
        const exact = fitting.filter((candidate) => candidate.exact);
        const found = (exact.length > 0 ? exact : fitting).map((candidate) => candidate.entry);
        if (this.remembered < MAX_REMEMBERED) {
            this.remembered += 1;
            shelf.set(symbol, found);
        }
        return found;
    }
    shelfOf(last, isMethod) {
        let shelves = this.found.get(last);
        if (shelves === undefined) {
            shelves = { plain: new Map(), method: new Map() };
            if (this.remembered < MAX_REMEMBERED)
                this.found.set(last, shelves);
        }
        return isMethod ? shelves.method : shelves.plain;
    }
    /** The last words of the patterns that can match in a text with these words. */
    wordsWithin(words) {
        const found = new Set();
        for (const [word, needs] of this.needs) {
            if (!words.has(word))
                continue;
            for (const need of needs) {
                if (!found.has(need.last) && need.words.every((choices) => choices.some((one) => words.has(one))))
                    found.add(need.last);
            }
        }
        return found;
    }
}


/***/ }),

/***/ 2452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ wordsIn),
/* harmony export */   gL: () => (/* binding */ wordsOfModules),
/* harmony export */   tq: () => (/* binding */ reachingFunctions),
/* harmony export */   zh: () => (/* binding */ mayHoldSinks)
/* harmony export */ });
const IDENTIFIER = /[A-Za-z_$][\w$]*/g;
function readWords(text) {
    const words = text.match(IDENTIFIER) ?? [];
    let end = 0;
    const starts = words.map((word) => {
        const start = text.indexOf(word, end);
        end = start + word.length;
        return start;
    });
    return { words, starts, all: new Set(words) };
}
/** The text that was read last: whether it is worth judging and what in it leads to a sink are asked one after the other. */
let last;
function textOf(text) {
    if (last?.text !== text)
        last = { text, read: readWords(text) };
    return last.read;
}
/** The words of a text, each once. */
const wordsIn = (text) => last?.text === text ? last.read.all : new Set(text.match(IDENTIFIER));
const remembered = new WeakMap();
/** The words of modules together; each is read once, however many files import it. */
function wordsOfModules(modules) {
    const sets = modules.map((module) => {
        const words = remembered.get(module) ?? wordsIn(module.text);
        remembered.set(module, words);
        return words;
    });
    return { has: (word) => sets.some((words) => words.has(word)) };
}
/**
 * Whether anything in the text can be a sink, or a stranger's text on its way to one: else, following it would be wasted.
 * In C any index and any sum can be wrong.
 */
function mayHoldSinks({ text, language }, index) {
    if (language === 'c' || language === 'cpp')
        return true;
    const words = textOf(text).all;
    return index.sinkWords(words).size > 0 || index.holdsSource(words);
}
/** The index of the first word that begins at an offset or behind it. */
function firstAt(starts, offset) {
    let low = 0;
    let high = starts.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
/** The words of a function but for the name it is defined under: `execute(sql) { cursor.execute(sql) }` leads to a sink. */
function wordsWithin({ words, starts }, { start, end }, name) {
    const within = words.slice(firstAt(starts, start), firstAt(starts, end));
    const own = within.indexOf(name);
    return [...new Set(own < 0 ? within : within.toSpliced(own, 1))];
}
/**
 * Which functions can lead to a sink at all, judged by the words in them: those that hold a sink's name, and those that
 * name a function that does. The others need not be run from their own entry. Too many is fine, too few is not.
 */
function reachingFunctions(module, leadingWords) {
    const text = textOf(module.text);
    const functions = module.outline
        .filter((entry) => entry.kind !== 'class')
        .map((entry) => ({ name: entry.name, node: entry, words: wordsWithin(text, entry, entry.name) }));
    const leading = new Set(leadingWords);
    const reaching = new Set();
    for (let grew = true; grew;) {
        grew = false;
        for (const { name, node, words } of functions) {
            if (reaching.has(node.end) || !words.some((word) => leading.has(word)))
                continue;
            reaching.add(node.end);
            leading.add(name);
            grew = true;
        }
    }
    const outlined = new Set(functions.map(({ node }) => node.end));
    return (node) => reaching.has(node.end) || !outlined.has(node.end);
}


/***/ }),

/***/ 1990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J_: () => (/* binding */ THERE),
/* harmony export */   KV: () => (/* binding */ Modules),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sj: () => (/* binding */ ABSENT)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2673);
/* harmony import */ var _judge_imports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4465);
/* harmony import */ var _judge_judge_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4139);




/** Characters of lowered modules kept at once: memory is bounded by this, not by the repository. */
const SHELF = 3_000_000;
/** Characters of a module above which it is not followed: what checks or builds a value is short. */
const MAX_MODULE = 64_000;
const THERE = 'there';
const ABSENT = 'absent';
const UNREADABLE = 'unreadable';
const digestOf = (text) => text === undefined ? UNREADABLE : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
/** The repository's modules as the judge sees them: found by import, lowered once, forgotten when others come. */
class Modules {
    shelf = new Map();
    kept = 0;
    /** What was asked on behalf of a file, and what texts were. */
    asked = new Map();
    digests = new Map();
    languages;
    paths;
    read;
    constructor(languages, paths, read) {
        this.languages = languages;
        this.paths = paths;
        this.read = read;
    }
    /** The repository path that an import means; undefined when it leads out of the repository. */
    resolve(from, module, name) {
        const asked = this.asked.get(from.path) ?? new Map();
        this.asked.set(from.path, asked);
        return this.languages.moduleCandidates(from.language, from.path, module, name).find((path) => {
            const isThere = this.paths.has(path);
            asked.set(path, isThere ? THERE : ABSENT);
            return isThere;
        });
    }
    /** The repository modules that a file imports, by path. */
    async importedBy(module, call) {
        const loaded = new Map();
        for (const { module: specifier, name } of (0,_judge_imports_js__WEBPACK_IMPORTED_MODULE_3__/* .importsOf */ .c)(module)) {
            const path = this.resolve(module, specifier, name);
            if (path === undefined || path === module.path || loaded.has(path))
                continue;
            const source = await this.load(path, call);
            if (source !== undefined)
                loaded.set(path, source);
        }
        return loaded;
    }
    /** What judging this file has read, once it is judged. What its modules' exports hang on was asked by these. */
    readFor({ path, text }) {
        const reads = new Map();
        const imported = [...(this.asked.get(path) ?? [])].filter(([, state]) => state === THERE).map(([at]) => at);
        for (const from of [path, ...imported])
            for (const [at, state] of this.asked.get(from) ?? [])
                reads.set(at, state);
        for (const at of imported)
            reads.set(at, this.digests.get(at) ?? THERE);
        return Object.fromEntries(reads.set(path, digestOf(text)));
    }
    /** Keeps a lowered file for those that import it. The one asked for longest ago goes first. */
    keep(module) {
        if (this.shelf.has(module.path) || module.text.length > MAX_MODULE)
            return;
        this.digests.set(module.path, digestOf(module.text));
        this.shelf.set(module.path, module);
        this.kept += module.text.length;
        for (const [path, { text }] of this.shelf) {
            if (this.kept <= SHELF)
                return;
            this.shelf.delete(path);
            this.kept -= text.length;
        }
    }
    async load(path, call) {
        const known = this.shelf.get(path);
        if (known !== undefined) {
            this.shelf.delete(path);
            this.shelf.set(path, known);
            return known;
        }
        const module = await this.lower(path, call);
        if (module !== undefined)
            this.keep(module);
        return module;
    }
    async lower(path, call) {
        const text = await this.textOf(path, call);
        this.digests.set(path, digestOf(text));
        const language = this.languages.detect(path, text?.split('\n', 1)[0] ?? '');
        if (text === undefined || text.length > MAX_MODULE || language === undefined)
            return undefined;
        return this.languages.withProgram({ path, language, text }, _judge_judge_file_js__WEBPACK_IMPORTED_MODULE_2__/* .moduleOf */ .c);
    }
    /** Undefined too where the file may not be read: what imports it is judged all the same, and less surely. */
    async textOf(path, call) {
        try {
            return await this.read(path, call);
        }
        catch (error) {
            if (error instanceof _contracts_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BlueCodeError */ .K && error.code === 'path-unreadable')
                return undefined;
            throw error;
        }
    }
}


/***/ }),

/***/ 9654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ lineHashes)
/* harmony export */ });
/**
 * The line fingerprints that code scanning computes itself (`primaryLocationLineHash`); a value that differs from its
 * own is worse than none. A line's hash covers the 100 characters from its start on, blanks left out and line ends
 * normalised, as a polynomial in 37 modulo 2^64; the number behind the colon counts equal hashes from the file's top.
 */
const WINDOW = 100;
const BASE = 37;
const TWO_32 = 0x1_0000_0000;
const END_OF_FILE = 65535;
const LF = 10;
const CR = 13;
const TAB = 9;
const SPACE = 32;
/** 37 to the power of the window's length, modulo 2^64: the weight of the character that leaves it. */
const LEAVING = BigInt(BASE) ** BigInt(WINDOW) % BigInt(TWO_32) ** 2n;
const LEAVING_HIGH = Number(LEAVING / BigInt(TWO_32));
const LEAVING_LOW = Number(LEAVING % BigInt(TWO_32));
const modulo = (value) => ((value % TWO_32) + TWO_32) % TWO_32;
/** 64 bits in two halves, changed in place: a BigInt or an object per character would take seconds on large files. */
class RollingHash {
    #high = 0;
    #low = 0;
    /** hash × 37 + entering − leaving × 37^100. */
    roll(entering, leaving) {
        const product = this.#low * BASE;
        const gone = LEAVING_LOW * leaving;
        const low = (product % TWO_32) + entering - (gone % TWO_32);
        const carried = Math.floor(product / TWO_32) - Math.floor(gone / TWO_32) + Math.floor(low / TWO_32);
        this.#high = modulo(this.#high * BASE + carried - LEAVING_HIGH * leaving);
        this.#low = modulo(low);
    }
    toString() {
        const low = this.#low.toString(16);
        return this.#high === 0 ? low : this.#high.toString(16) + low.padStart(8, '0');
    }
}
/** The characters that count, padded so that the last line has a full window, and where in them each line starts. */
function normalise(text) {
    const units = new Uint16Array(text.length + 1);
    const starts = [];
    let size = 0;
    let atLineStart = true;
    let afterReturn = false;
    for (let index = 0; index <= text.length; index++) {
        const unit = index === text.length ? END_OF_FILE : text.charCodeAt(index);
        const skipped = unit === SPACE || unit === TAB || (afterReturn && unit === LF);
        afterReturn = unit === CR;
        if (skipped)
            continue;
        if (atLineStart)
            starts.push(size);
        units[size++] = unit === CR ? LF : unit;
        atLineStart = unit === CR || unit === LF;
    }
    return { units, starts };
}
/**
 * Fingerprints by 1-based line for the lines asked for. The text is the whole file, a byte-order mark included. Lines
 * end at LF, CR or CRLF.
 */
function lineHashes(text, lines) {
    const { units, starts } = normalise(text);
    const seen = new Map();
    const found = new Map();
    const hash = new RollingHash();
    // Only lines above one that is asked for can have its hash before it.
    const last = Math.min(starts.length, [...lines].reduce((highest, one) => Math.max(highest, one), 0));
    let line = 0;
    for (let end = 1; line < last; end++) {
        hash.roll(units[end - 1] ?? 0, units[end - 1 - WINDOW] ?? 0);
        if (starts[line] !== end - WINDOW)
            continue;
        line++;
        const value = hash.toString();
        const occurrence = (seen.get(value) ?? 0) + 1;
        seen.set(value, occurrence);
        if (lines.has(line))
            found.set(line, `${value}:${occurrence}`);
    }
    return found;
}


/***/ }),

/***/ 902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ assetsOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/constitutions/folder-reader.js
var folder_reader = __webpack_require__(2691);
// EXTERNAL MODULE: ./build/contracts/errors.js
var errors = __webpack_require__(2673);
;// CONCATENATED MODULE: ./build/harness/c/manifest.js
/** The C and C++ harness: which file holds which module. Listed, not scanned, so that a bundle knows it. */
const C_HARNESS = {
    probe_arguments: 'arguments.py',
    probe_attempts: 'attempts.py',
    probe_build: 'build.py',
    probe_contract: 'contract.py',
    probe_dwarf: 'dwarf.py',
    probe_events: 'events.py',
    probe_image: 'image.py',
    main: 'main.py',
    probe_payloads: 'payloads.py',
    probe_plans: 'plans.py',
    preload: 'preload.py',
    probe_process: 'process.py',
    probe_report: 'report.py',
    probe_spoken: 'spoken.py',
    probe_standins: 'standins.py',
    probe_target: 'target.py',
    probe_touching: 'touching.py',
    probe_unset: 'unset.py',
    // The driver in C, compiled by `preload`.
    probe_driver_feed: 'driver/feed.c',
    probe_driver_fill: 'driver/fill.c',
    probe_driver_h: 'driver/driver.h',
    probe_driver_leaks: 'driver/leaks.c',
    probe_driver_log: 'driver/log.c',
    probe_driver_places: 'driver/places.c',
    probe_driver_run: 'driver/run.c',
    probe_driver_serve: 'driver/serve.c',
    probe_driver_speak: 'driver/speak.c',
    probe_driver_watch: 'driver/watch.c',
};

;// CONCATENATED MODULE: ./build/harness/javascript/manifest.js
/** The JavaScript harness: which file holds which module. Listed, not scanned, so that a bundle knows it. */
const JAVASCRIPT_HARNESS = {
    main: 'main.cjs',
    probe_allocations: 'allocations.cjs',
    probe_answers: 'answers.cjs',
    probe_arguments: 'arguments.cjs',
    probe_attempts: 'attempts.cjs',
    probe_callbacks: 'callbacks.cjs',
    probe_channel: 'channel.cjs',
    probe_clues: 'clues.cjs',
    probe_digest: 'digest.cjs',
    probe_driver: 'driver.cjs',
    probe_endless: 'endless.cjs',
    probe_engine: 'engine.cjs',
    probe_find: 'find.cjs',
    probe_fitted: 'fitted.cjs',
    probe_kept: 'kept.cjs',
    probe_models: 'models.cjs',
    probe_modules: 'modules.cjs',
    probe_notice: 'notice.cjs',
    probe_parameters: 'parameters.cjs',
    probe_plans: 'plans.cjs',
    preload: 'preload.cjs',
    probe_pump: 'pump.cjs',
    probe_reach: 'reach.cjs',
    probe_running: 'running.cjs',
    probe_scan: 'scan.cjs',
    probe_services: 'services.cjs',
    probe_shapes: 'shapes.cjs',
    probe_state: 'state.cjs',
    probe_stubs: 'stubs.cjs',
    probe_taint: 'taint.cjs',
    probe_trial: 'trial.cjs',
    probe_world: 'world.cjs',
    probe_bare_buffer: 'bare/buffer.cjs',
    probe_bare_encodings: 'bare/encodings.cjs',
    probe_bare_modules: 'bare/modules.cjs',
    probe_bare_path: 'bare/path.cjs',
    probe_bare_query: 'bare/query.cjs',
    probe_bare_streams: 'bare/streams.cjs',
    probe_bare_url: 'bare/url.cjs',
    probe_bare_util: 'bare/util.cjs',
    probe_data_documents: 'data/documents.cjs',
    probe_data_mappers: 'data/mappers.cjs',
    probe_data_mongo: 'data/mongo.cjs',
    probe_data_sql: 'data/sql.cjs',
    probe_data_statements: 'data/statements.cjs',
    probe_node_commands: 'node/commands.cjs',
    probe_node_contents: 'node/contents.cjs',
    probe_node_crypto: 'node/crypto.cjs',
    probe_node_files: 'node/files.cjs',
    probe_node_hashing: 'node/hashing.cjs',
    probe_node_http: 'node/http.cjs',
    probe_node_paths: 'node/paths.cjs',
    probe_node_process: 'node/process.cjs',
    probe_node_randomness: 'node/randomness.cjs',
    probe_node_requests: 'node/requests.cjs',
    probe_node_sockets: 'node/sockets.cjs',
    probe_node_system: 'node/system.cjs',
    probe_node_timers: 'node/timers.cjs',
    probe_packages_clients: 'packages/clients.cjs',
    probe_packages_digests: 'packages/digests.cjs',
    probe_packages_evaluators: 'packages/evaluators.cjs',
    probe_packages_files: 'packages/files.cjs',
    probe_packages_html: 'packages/html.cjs',
    probe_packages_identifiers: 'packages/identifiers.cjs',
    probe_packages_inputs: 'packages/inputs.cjs',
    probe_packages_lodash: 'packages/lodash.cjs',
    probe_packages_logs: 'packages/logs.cjs',
    probe_packages_members: 'packages/members.cjs',
    probe_packages_objects: 'packages/objects.cjs',
    probe_packages_quoting: 'packages/quoting.cjs',
    probe_packages_readers: 'packages/readers.cjs',
    probe_packages_services: 'packages/services.cjs',
    probe_packages_tar: 'packages/tar.cjs',
    probe_packages_templates: 'packages/templates.cjs',
    probe_packages_texts: 'packages/texts.cjs',
    probe_packages_tokens: 'packages/tokens.cjs',
    probe_packages_validators: 'packages/validators.cjs',
    probe_packages_xml: 'packages/xml.cjs',
    probe_packages_zip: 'packages/zip.cjs',
    probe_page_document: 'page/document.cjs',
    probe_page_element: 'page/element.cjs',
    probe_page_globals: 'page/globals.cjs',
    probe_page_jquery: 'page/jquery.cjs',
    probe_page_react: 'page/react.cjs',
    probe_web_context: 'web/context.cjs',
    probe_web_fetch_response: 'web/fetch-response.cjs',
    probe_web_fields: 'web/fields.cjs',
    probe_web_frameworks: 'web/frameworks.cjs',
    probe_web_request: 'web/request.cjs',
    probe_web_response: 'web/response.cjs',
    probe_web_stream: 'web/stream.cjs',
    probe_web_uploads: 'web/uploads.cjs',
    probe_web_wording: 'web/wording.cjs',
    probe_oracle_assign: 'oracles/assign.cjs',
    probe_oracle_base: 'oracles/base.cjs',
    probe_oracle_cipher: 'oracles/cipher.cjs',
    probe_oracle_code: 'oracles/code.cjs',
    probe_oracle_command: 'oracles/command.cjs',
    probe_oracle_deserialize: 'oracles/deserialize.cjs',
    probe_oracle_disclosure: 'oracles/disclosure.cjs',
    probe_oracle_hash: 'oracles/hash.cjs',
    probe_oracle_header: 'oracles/header.cjs',
    probe_oracle_html: 'oracles/html.cjs',
    probe_oracle_jwt: 'oracles/jwt.cjs',
    probe_oracle_ldap: 'oracles/ldap.cjs',
    probe_oracle_log: 'oracles/log.cjs',
    probe_oracle_nosql: 'oracles/nosql.cjs',
    probe_oracle_path: 'oracles/path.cjs',
    probe_oracle_permission: 'oracles/permission.cjs',
    probe_oracle_prototype: 'oracles/prototype.cjs',
    probe_oracle_random: 'oracles/random.cjs',
    probe_oracle_redirect: 'oracles/redirect.cjs',
    probe_oracle_regex: 'oracles/regex.cjs',
    probe_oracle_resource: 'oracles/resource.cjs',
    probe_oracle_secret: 'oracles/secret.cjs',
    probe_oracle_sql: 'oracles/sql.cjs',
    probe_oracle_tempfile: 'oracles/tempfile.cjs',
    probe_oracle_template: 'oracles/template.cjs',
    probe_oracle_tls: 'oracles/tls.cjs',
    probe_oracle_url: 'oracles/url.cjs',
    probe_oracle_xml: 'oracles/xml.cjs',
    probe_oracle_xpath: 'oracles/xpath.cjs',
};

;// CONCATENATED MODULE: ./build/harness/keeper/manifest.js
/** The keeper's files, which every sandbox with processes needs. Those of `keeper`, one after the other, are one program. */
const KEEPER_FILES = {
    keeper: ['scour.py', 'finder.py', 'packing.py', 'task.py', 'keeper.py'],
    boot: ['boot.cjs'],
};

;// CONCATENATED MODULE: ./build/harness/python/ahead.js
/**
 * Modules of Python's own that take long to load, by the words that speak of them. A place whose program has the word
 * loads them once, before its first task; where none has it, nobody waits for them. `late.py` sees to it that a snippet
 * finds them all the same.
 */
const BY_WORD = {
    async: ['asyncio'],
    asyncio: ['asyncio'],
    configparser: ['configparser'],
    csv: ['csv'],
    decimal: ['decimal'],
    email: ['email.message'],
    gzip: ['gzip'],
    http: ['http.client', 'http.server'],
    ipaddress: ['ipaddress'],
    logging: ['logging.handlers'],
    lxml: ['xml.etree.ElementTree'],
    pickle: ['pickle'],
    platform: ['platform'],
    shelve: ['shelve'],
    smtplib: ['smtplib'],
    socket: ['socket'],
    ssl: ['ssl'],
    tarfile: ['tarfile'],
    urllib: ['urllib.request'],
    uuid: ['uuid'],
    xml: ['xml.dom.minidom', 'xml.etree.ElementTree', 'xml.sax'],
    zipfile: ['zipfile'],
};
const IMPORT = /^[ \t]*(?:import|from)\b.*|\basync\b/gm;
/** What a program's imports speak of. */
function aheadOf(texts) {
    const words = texts.flatMap((text) => text.match(IMPORT) ?? []).flatMap((line) => line.match(/\w+/g) ?? []);
    return Object.keys(BY_WORD)
        .filter((word) => words.includes(word))
        .flatMap((word) => BY_WORD[word] ?? []);
}

;// CONCATENATED MODULE: ./build/harness/python/manifest.js
/**
 * The Python harness: which file holds which module. Listed, not scanned, so that a bundle knows it; a test compares the
 * list with the folder. `main` is what the sandbox executes; every other module is imported by the name given here.
 */
const PYTHON_HARNESS = {
    probe_arguments: 'arguments.py',
    probe_calling: 'calling.py',
    probe_clues: 'clues.py',
    probe_database: 'database.py',
    probe_endless: 'endless.py',
    probe_events: 'events.py',
    probe_framework_cipher: 'framework_cipher.py',
    probe_framework_data: 'framework_data.py',
    probe_framework_directory: 'framework_directory.py',
    probe_framework_handlers: 'framework_handlers.py',
    probe_framework_http: 'framework_http.py',
    probe_framework_model: 'framework_model.py',
    probe_framework_request: 'framework_request.py',
    probe_framework_response: 'framework_response.py',
    probe_framework_sql: 'framework_sql.py',
    probe_framework_template: 'framework_template.py',
    probe_framework_token: 'framework_token.py',
    probe_framework_web: 'framework_web.py',
    probe_frameworks: 'frameworks.py',
    probe_hooks: 'hooks.py',
    probe_kept: 'kept.py',
    probe_kinds: 'kinds.py',
    probe_late: 'late.py',
    probe_literals: 'literals.py',
    probe_loader: 'loader.py',
    main: 'main.py',
    probe_names: 'names.py',
    probe_patch_crypto: 'patch_crypto.py',
    probe_patch_files: 'patch_files.py',
    probe_patch_inputs: 'patch_inputs.py',
    probe_patch_logs: 'patch_logs.py',
    probe_patch_network: 'patch_network.py',
    probe_patch_patterns: 'patch_patterns.py',
    probe_patch_process: 'patch_process.py',
    probe_patch_sockets: 'patch_sockets.py',
    probe_patterns: 'patterns.py',
    probe_plans: 'plans.py',
    preload: 'preload.py',
    probe_probing: 'probing.py',
    probe_pump: 'pump.py',
    probe_running: 'running.py',
    probe_samples: 'samples.py',
    probe_shapes: 'shapes.py',
    probe_snippet: 'snippet.py',
    probe_stub_modules: 'stub_modules.py',
    probe_stubs: 'stubs.py',
    probe_taint: 'taint.py',
    probe_task: 'task.py',
    probe_timing: 'timing.py',
    probe_trial: 'trial.py',
    probe_written: 'written.py',
    probe_oracle_base: 'oracles/base.py',
    probe_oracle_assign: 'oracles/assign.py',
    probe_oracle_cipher: 'oracles/cipher.py',
    probe_oracle_code: 'oracles/code.py',
    probe_oracle_command: 'oracles/command.py',
    probe_oracle_deserialize: 'oracles/deserialize.py',
    probe_oracle_disclosure: 'oracles/disclosure.py',
    probe_oracle_expression: 'oracles/expression.py',
    probe_oracle_hash: 'oracles/hash.py',
    probe_oracle_header: 'oracles/header.py',
    probe_oracle_html: 'oracles/html.py',
    probe_oracle_jwt: 'oracles/jwt.py',
    probe_oracle_ldap: 'oracles/ldap.py',
    probe_oracle_log: 'oracles/log.py',
    probe_oracle_nosql: 'oracles/nosql.py',
    probe_oracle_path: 'oracles/path.py',
    probe_oracle_permission: 'oracles/permission.py',
    probe_oracle_race: 'oracles/race.py',
    probe_oracle_random: 'oracles/random.py',
    probe_oracle_redirect: 'oracles/redirect.py',
    probe_oracle_regex: 'oracles/regex.py',
    probe_oracle_resource: 'oracles/resource.py',
    probe_oracle_secret: 'oracles/secret.py',
    probe_oracle_sql: 'oracles/sql.py',
    probe_oracle_tempfile: 'oracles/tempfile.py',
    probe_oracle_template: 'oracles/template.py',
    probe_oracle_tls: 'oracles/tls.py',
    probe_oracle_url: 'oracles/url.py',
    probe_oracle_xml: 'oracles/xml.py',
    probe_oracle_xpath: 'oracles/xpath.py',
};

;// CONCATENATED MODULE: ./build/harness/service/manifest.js
/** What runs in a job's service container beside the keeper. */
const SERVICE_FILES = {
    enter: 'enter.py',
    reset: 'reset.py',
    look: 'look.py',
    trial: 'trial.py',
};

// EXTERNAL MODULE: ./build/pipeline/confirm/confirm.js + 3 modules
var confirm_confirm = __webpack_require__(5933);
;// CONCATENATED MODULE: ./build/wiring/assets.js












/** @param here the folder of the running program: `dist/`, or `src/` when it runs unbuilt; both lie below the root */
function assetsOf(here) {
    const bundled = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(here, 'wasm'));
    const grammars = bundled ? (0,external_node_path_.join)(here, 'wasm') : (0,external_node_path_.join)(here, '..', 'dist', 'wasm');
    return {
        rules: (0,folder_reader/* readFolder */.j)((0,external_node_path_.join)(here, '..', 'constitutions'), 'constitutions'),
        grammar: (file) => (0,external_node_path_.join)(grammars, file),
        here,
        thread: (0,external_node_path_.join)(here, bundled ? 'thread.js' : 'thread.ts'),
        wasm: bundled
            ? { child: (0,external_node_path_.join)(here, 'machines', 'child', 'index.js'), folder: (0,external_node_path_.join)(here, 'machines') }
            : unbuiltWasm((0,external_node_path_.join)(here, '..')),
        kits: async () => ({
            python: (0,confirm_confirm/* kitOf */.O)('python', await harnessOf(here, 'python', PYTHON_HARNESS), aheadOf),
            javascript: (0,confirm_confirm/* kitOf */.O)('javascript', await harnessOf(here, 'javascript', JAVASCRIPT_HARNESS)),
            c: (0,confirm_confirm/* kitOf */.O)('c', await harnessOf(here, 'c', C_HARNESS)),
        }),
        keeper: async () => ({
            keeper: await joined(here, KEEPER_FILES.keeper),
            boot: await joined(here, KEEPER_FILES.boot),
        }),
        service: async () => ({
            enter: await harnessFile(here, 'service', SERVICE_FILES.enter),
            reset: await harnessFile(here, 'service', SERVICE_FILES.reset),
            look: await harnessFile(here, 'service', SERVICE_FILES.look),
            trial: await harnessFile(here, 'service', SERVICE_FILES.trial),
        }),
    };
}
/** Unbuilt, the child process runs the sources, and reads the packages that these import. */
const unbuiltWasm = (root) => ({
    child: (0,external_node_path_.join)(root, 'src', 'sandboxes', 'wasm', 'child', 'main.ts'),
    folder: (0,external_node_path_.join)(root, 'dist', 'machines'),
    readable: [root],
});
/** Every file of a harness's manifest, under its name there. */
async function harnessOf(here, folder, manifest) {
    const entries = Object.entries(manifest).map(async ([name, file]) => [name, await harnessFile(here, folder, file)]);
    return Object.fromEntries(await Promise.all(entries));
}
/** Parts of the keeper that are one program. */
const joined = async (here, files) => (await Promise.all(files.map((file) => harnessFile(here, 'keeper', file)))).join('\n');
async function harnessFile(here, folder, file) {
    try {
        return await (0,promises_.readFile)((0,external_node_path_.join)(here, 'harness', folder, file), 'utf8');
    }
    catch (cause) {
        throw new errors/* BlueCodeError */.K('internal', `harness/${folder}/${file} is missing beside the program: install it again`, {
            cause,
        });
    }
}


/***/ }),

/***/ 3957:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ clock)
/* harmony export */ });
/** Monotonic milliseconds. */
const clock = { now: () => performance.now() };


/***/ }),

/***/ 1137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A7: () => (/* binding */ judgePorts),
  TB: () => (/* binding */ portsOver),
  Q7: () => (/* binding */ sharedPorts)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/contracts/errors.js
var errors = __webpack_require__(2673);
;// CONCATENATED MODULE: ./build/languages/lowering.js
/** Statements nested deeper than this in each other are rare. */
const SHALLOW = 20;
const isMany = (lowered) => Array.isArray(lowered);
const NOTHING = [];
/** Walks the arrays of one file and lowers them by a language's rules. */
class Lowering {
    syntax;
    definitions;
    #rules;
    /** Whether the function being lowered has yielded so far. */
    #yields = false;
    /** How many functions hold what is being lowered. */
    #functions = 0;
    /** How many statements hold the one being lowered. */
    #nesting = 0;
    constructor(syntax, definitions, rules) {
        this.syntax = syntax;
        this.definitions = definitions;
        this.#rules = rules;
    }
    node(at) {
        return { start: this.syntax.start(at), end: this.syntax.end(at) };
    }
    expression(at) {
        const rule = this.#rules.expressions.get(this.syntax.kind(at));
        if (rule === undefined)
            return this.other(at);
        const lowered = rule(at, this);
        const errors = this.syntax.errorsIn(at);
        if (errors.length === 0)
            return lowered;
        return { kind: 'other', ...this.node(at), parts: [lowered, ...errors.map((error) => this.expression(error))] };
    }
    /** An expression that may be missing, as it can be around syntax errors. */
    optional(at, around) {
        return at === undefined ? this.nothing(around) : this.expression(at);
    }
    /** What stands for a value that the source does not write. */
    nothing(around) {
        const end = this.syntax.end(around);
        return { kind: 'other', start: end, end, parts: [] };
    }
    /** A node whose value is made of its children's. */
    other(at) {
        return {
            kind: 'other',
            ...this.node(at),
            parts: this.syntax.everyChild(at).map((child) => this.expression(child)),
        };
    }
    statement(at) {
        const kind = this.syntax.kind(at);
        const rule = this.#rules.statements.get(kind);
        if (rule !== undefined) {
            this.#nesting++;
            const lowered = rule(at, this);
            this.#nesting--;
            const statements = isMany(lowered) ? lowered : [lowered];
            const errors = this.syntax.errorsIn(at);
            return errors.length === 0 ? statements : [...statements, ...this.statements(errors)];
        }
        if (this.#rules.expressions.has(kind))
            return [this.evaluate(this.expression(at))];
        // An ERROR node, or one of the grammar's that no rule names: its sound parts.
        return this.block(at);
    }
    /** Whether code of this depth can afford branches that nest. */
    get isShallow() {
        return this.#nesting <= SHALLOW;
    }
    evaluate(value) {
        return { kind: 'evaluate', start: value.start, end: value.end, value };
    }
    statements(nodes) {
        const lowered = [];
        for (const at of nodes)
            for (const statement of this.statement(at))
                lowered.push(statement);
        return lowered;
    }
    /** The statements that a node holds; none when it is missing. */
    block(at) {
        return at === undefined ? NOTHING : this.statements(this.syntax.everyChild(at));
    }
    /**
     * A function, its inside lowered when it is first asked for: most functions that a file imports are never looked into.
     */
    withBody(head, lower) {
        const nesting = this.#nesting;
        const functions = this.#functions + 1;
        let known;
        const inside = () => {
            known ??= this.#inFunction(nesting, functions, lower);
            return known;
        };
        return {
            ...head,
            get body() {
                return inside().body;
            },
            get isGenerator() {
                return inside().isGenerator;
            },
        };
    }
    #inFunction(nesting, functions, lower) {
        const outer = { yields: this.#yields, nesting: this.#nesting, functions: this.#functions };
        this.#yields = false;
        this.#nesting = nesting;
        this.#functions = functions;
        const body = lower();
        const isGenerator = this.#yields;
        this.#yields = outer.yields;
        this.#nesting = outer.nesting;
        this.#functions = outer.functions;
        return { body, isGenerator };
    }
    get isInFunction() {
        return this.#functions > 0;
    }
    noteYield() {
        this.#yields = true;
    }
    /** The start of a definition, its decorators included, and its end. */
    definitionNode(at) {
        return { start: this.definitions.get(at)?.start ?? this.syntax.start(at), end: this.syntax.end(at) };
    }
    define(definition) {
        return { kind: 'define', start: definition.start, end: definition.end, definition };
    }
    defineClass(definition) {
        return { kind: 'class', start: definition.start, end: definition.end, definition };
    }
}
/** The rule of a wrapper whose value is its first child's: parentheses, types that are erased. */
const first = (at, lower) => lower.optional(lower.syntax.children(at)[0], at);

// EXTERNAL MODULE: ./node_modules/web-tree-sitter/web-tree-sitter.js
var web_tree_sitter = __webpack_require__(33);
;// CONCATENATED MODULE: ./build/languages/grammar.js

/** Bits of a plan. */
const PLAN = { token: 1, leaf: 2, ignored: 4, comment: 8, positional: 16, chain: 32 };
/** The type id of the library's ERROR nodes. */
const ERROR_TYPE = 0xffff;
function planOf(kinds, name, named) {
    // Tokens are told by the name of the operator they may be; the others are punctuation and keywords.
    if (!named)
        return PLAN.token | PLAN.leaf;
    let plan = 0;
    if (kinds.leaves.includes(name))
        plan |= PLAN.leaf;
    if (kinds.ignored.includes(name))
        plan |= PLAN.ignored | PLAN.leaf;
    if (kinds.comments.includes(name))
        plan |= PLAN.comment | PLAN.leaf;
    if (kinds.positional.includes(name))
        plan |= PLAN.positional;
    if (kinds.chains.includes(name))
        plan |= PLAN.chain;
    return plan;
}
function describeGrammar(language, cursor, kinds) {
    const parser = new web_tree_sitter/* Parser */.iX();
    parser.setLanguage(language);
    const plans = new Uint8Array(ERROR_TYPE + 1);
    const names = Array.from(language.types, (name) => name ?? '');
    for (const [id, name] of names.entries())
        plans[id] = planOf(kinds, name, language.nodeTypeIsNamed(id));
    return {
        language,
        parser,
        cursor,
        names,
        fields: language.fields.map((name) => name ?? ''),
        plans,
    };
}

;// CONCATENATED MODULE: ./build/languages/syntax.js

/**
 * Deeper nodes are left out, and their place recorded as an error: whoever walks a lowered tree may recurse. Real code stays far below;
 * what does not is generated, or written to break a parser.
 */
const MAX_DEPTH = 500;
/** A chain of more operations is lowered to one flat node; up to here each of them counts as depth. */
const LONGEST_CHAIN = 64;
const NONE = [];
/**
 * A syntax tree as arrays, in the order of the text: one entry for each named node and operator, its subtree in the entries
 * right behind it. Nodes are indexes. It is built in one walk, because every call into the parser's memory costs, and
 * lives on when the tree is freed.
 */
class Syntax {
    text;
    grammar;
    size;
    /** In source order. */
    comments;
    /** Syntax errors, missing tokens and what lies too deep, in source order. */
    errors;
    /** Of these, what lies too deep. */
    deep;
    #types;
    #fields;
    #starts;
    #ends;
    #afters;
    constructor(text, grammar, walked) {
        this.text = text;
        this.grammar = grammar;
        this.size = walked.size;
        this.comments = walked.comments;
        this.errors = walked.errors;
        this.deep = walked.deep;
        this.#types = walked.types;
        this.#fields = walked.fields;
        this.#starts = walked.starts;
        this.#ends = walked.ends;
        this.#afters = walked.afters;
    }
    /** The node's type in the grammar's words. */
    kind(at) {
        return this.grammar.names[this.#types[at] ?? 0] ?? 'ERROR';
    }
    /** The name of the field the node fills in its parent; empty where there is none or the parent's plan is positional. */
    field(at) {
        return this.grammar.fields[this.#fields[at] ?? 0] ?? '';
    }
    isToken(at) {
        return ((this.grammar.plans[this.#types[at] ?? 0] ?? 0) & PLAN.token) !== 0;
    }
    isError(at) {
        return this.#types[at] === ERROR_TYPE;
    }
    start(at) {
        return this.#starts[at] ?? 0;
    }
    end(at) {
        return this.#ends[at] ?? 0;
    }
    /** The first index behind the node's subtree: its next sibling, if it has one. */
    after(at) {
        return this.#afters[at] ?? this.size;
    }
    slice(at) {
        return this.text.slice(this.start(at), this.end(at));
    }
    /** Named children but for ERROR nodes, which would shift the places of the others. */
    children(at) {
        const found = [];
        const after = this.after(at);
        for (let child = at + 1; child < after; child = this.after(child))
            if (!this.isToken(child) && !this.isError(child))
                found.push(child);
        return found;
    }
    /** Named children, ERROR nodes among them. */
    everyChild(at) {
        const found = [];
        const after = this.after(at);
        for (let child = at + 1; child < after; child = this.after(child))
            if (!this.isToken(child))
                found.push(child);
        return found;
    }
    /** The ERROR nodes right below a node. */
    errorsIn(at) {
        return this.errors.length === 0 ? NONE : this.everyChild(at).filter((child) => this.isError(child));
    }
    /** The first child that fills a field. */
    child(at, field) {
        const after = this.after(at);
        for (let child = at + 1; child < after; child = this.after(child))
            if (this.field(child) === field)
                return child;
        return undefined;
    }
    /** All named children that fill a field. */
    all(at, field) {
        return this.children(at).filter((child) => this.field(child) === field);
    }
    /** The first child of a kind. */
    ofKind(at, kind) {
        const after = this.after(at);
        for (let child = at + 1; child < after; child = this.after(child))
            if (this.kind(child) === kind)
                return child;
        return undefined;
    }
}

;// CONCATENATED MODULE: ./build/languages/chains.js


/** Branches nest in each other up to here, where the statements around them are few: nesting must not multiply. */
const MOST_ARMS = 32;
/** The left-leaning chain that a node begins, as `first (operator right)*`. */
function chainOf(syntax, at) {
    const kind = syntax.kind(at);
    const links = [];
    let current = at;
    while (current !== undefined && syntax.kind(current) === kind) {
        const [left, right] = syntax.children(current);
        if (right !== undefined)
            links.push({ operator: operatorOf(syntax, current), right });
        current = left;
    }
    return { first: current, links: links.reverse() };
}
/** The operator token among a node's children, as written. */
function operatorOf(syntax, at) {
    const after = syntax.after(at);
    for (let child = at + 1; child < after; child = syntax.after(child))
        if (syntax.isToken(child))
            return syntax.kind(child);
    return '';
}
/**
 * A binary operation. Chains are descended in a loop, for they may be as long as a file: `a + b + c + …` of many parts becomes one
 * `template` (joined text), one of another operator one `other`.
 */
function lowerBinary(at, lower, spell) {
    const { first, links } = chainOf(lower.syntax, at);
    const head = lower.optional(first, at);
    if (links.length > LONGEST_CHAIN) {
        const joins = links.every(({ operator }) => operator === '+');
        const parts = [head, ...links.map(({ right }) => lower.expression(right))];
        return { kind: joins ? 'template' : 'other', ...lower.node(at), parts };
    }
    return links.reduce((left, link) => {
        const right = lower.expression(link.right);
        return { kind: 'binary', start: head.start, end: right.end, operator: spell(link.operator), left, right };
    }, head);
}
/** `if (test) body`, and what is done otherwise. */
function branch({ start, end, test, body }, otherwise) {
    // biome-ignore lint/suspicious/noThenProperty: a list of statements, which nobody awaits
    return { kind: 'branch', start, end, test, then: body, otherwise };
}
/** `test ? a : b`, from its three nodes. */
function conditional(at, lower, [test, then, otherwise]) {
    const yes = lower.optional(then, at);
    const no = lower.optional(otherwise, at);
    // biome-ignore lint/suspicious/noThenProperty: an expression, which nobody awaits
    return { kind: 'conditional', ...lower.node(at), test: lower.optional(test, at), then: yes, otherwise: no };
}
/**
 * `if` … `elif` … `else`: nested branches. A very long chain, or one very deep inside others, becomes branches one after
 * another, which says less and nests nothing.
 */
function lowerArms(arms, otherwise, lower) {
    const nests = arms.length <= 2 || (arms.length <= MOST_ARMS && lower.isShallow);
    if (!nests)
        return [...arms.map((arm) => branch(arm, NOTHING)), ...otherwise];
    return arms.reduceRight((rest, arm) => [branch(arm, rest)], otherwise);
}

;// CONCATENATED MODULE: ./build/languages/c/names.js
/** Declarators and names nest as deep as a program writes them; deeper than this nobody does. */
const DEEPEST = 32;
/** What stands around a declared name: `*f`, `f[3]`, `(f)`, `f(int)`, `f = 1`. */
const WRAPPERS = [
    'pointer_declarator',
    'reference_declarator',
    'array_declarator',
    'function_declarator',
    'parenthesized_declarator',
    'init_declarator',
    'attributed_declarator',
    'variadic_declarator',
];
/** The node of the name that a declarator declares; undefined where it declares none. */
function declaredName(syntax, declarator) {
    let current = declarator;
    for (let depth = 0; current !== undefined && depth < DEEPEST; depth++) {
        if (!WRAPPERS.includes(syntax.kind(current)))
            return current;
        current = innerDeclarator(syntax, current);
    }
    return undefined;
}
/** Only some wrappers name what they wrap. */
const innerDeclarator = (syntax, at) => syntax.child(at, 'declarator') ??
    syntax.children(at).find((child) => /(?:declarator|identifier|_name)$/.test(syntax.kind(child)));
/** `tc::Shop::st` is `tc.Shop.st`; a template's arguments are left out. */
const dotted = (text) => text
    .replace(/<[^<>]*>/g, '')
    .replace(/^::/, '')
    .replace(/\s+/g, '')
    .replaceAll('::', '.');
/** Functions of C that C++ has under `std::` too. */
const OF_C = new Set([
    'system getenv abort exit _Exit atoi atol atof strtod strtof strtol strtold strtoll strtoul strtoull rand srand',
    'malloc calloc realloc free memcpy memmove memset memcmp memchr strcpy strncpy strcat strncat strcmp strncmp strlen',
    'strchr strrchr strstr strtok strpbrk printf sprintf snprintf vprintf vsprintf vsnprintf fprintf vfprintf scanf fscanf',
    'sscanf fopen freopen fgets fputs fread fwrite fclose fseek ftell fgetc getc getchar gets puts remove rename tmpnam',
    'tmpfile',
].flatMap((line) => line.split(' ')));
const plainName = (dottedName) => {
    const name = /^std\.(\w+)$/.exec(dottedName)?.[1];
    return name !== undefined && OF_C.has(name) ? name : dottedName;
};
const functionName = (syntax, at) => {
    const name = declaredName(syntax, syntax.child(at, 'declarator'));
    return name === undefined ? undefined : { kind: 'function', name: dotted(syntax.slice(name)) };
};
/** A struct with a body holds what is declared in it; one that is only named defines nothing. */
const type = (syntax, at, parent) => {
    if (syntax.child(at, 'body') === undefined)
        return undefined;
    const name = syntax.child(at, 'name');
    if (name !== undefined)
        return { kind: 'class', name: dotted(syntax.slice(name)) };
    const bound = parent === undefined ? undefined : declaredName(syntax, syntax.child(parent, 'declarator'));
    const naming = { kind: 'class', name: '' };
    return bound === undefined ? naming : { ...naming, boundTo: dotted(syntax.slice(bound)) };
};
const namespace = (syntax, at) => {
    const name = syntax.child(at, 'name');
    return name === undefined ? undefined : { kind: 'namespace', name: dotted(syntax.slice(name)) };
};
const lambda = (syntax, _at, parent) => {
    const bound = parent !== undefined && syntax.kind(parent) === 'init_declarator' ? declaredName(syntax, parent) : undefined;
    return bound === undefined
        ? { kind: 'function', name: '', inline: 'always' }
        : { kind: 'function', name: '', boundTo: dotted(syntax.slice(bound)), inline: 'in-function' };
};
/** C's structs hold no functions: they are no units, and do not qualify a name. */
const C_NAMINGS = new Map([['function_definition', functionName]]);
const CPP_NAMINGS = new Map([
    ...C_NAMINGS,
    ['class_specifier', type],
    ['struct_specifier', type],
    ['union_specifier', type],
    ['namespace_definition', namespace],
    ['lambda_expression', lambda],
]);

;// CONCATENATED MODULE: ./build/languages/c/functions.js

const MOST_DECLARATORS = 32;
/** The part of a declarator that holds the parameters: `*f(int)` declares a function that gives a pointer. */
function functionDeclarator(syntax, declarator) {
    let current = declarator;
    for (let depth = 0; current !== undefined && depth < MOST_DECLARATORS; depth++) {
        if (syntax.child(current, 'parameters') !== undefined)
            return current;
        current = innerDeclarator(syntax, current);
    }
    return undefined;
}
/** A parameter's type as written, its name left out: `const char *`. */
function annotationOf(at, name, syntax) {
    if (name === undefined)
        return syntax.slice(at);
    const before = syntax.text.slice(syntax.start(at), syntax.start(name));
    const after = syntax.text.slice(syntax.end(name), syntax.end(at)).replace(/=[\s\S]*$/, '');
    return `${before}${after}`.trim();
}
function parameterOf(at, lower) {
    const { syntax } = lower;
    const name = declaredName(syntax, syntax.child(at, 'declarator'));
    const fallback = syntax.child(at, 'default_value');
    const isNamed = name !== undefined && /identifier$/.test(syntax.kind(name));
    return {
        ...lower.node(at),
        name: isNamed ? syntax.slice(name) : '',
        annotation: annotationOf(at, isNamed ? name : undefined, syntax),
        ...(fallback === undefined ? {} : { fallback: lower.expression(fallback) }),
        ...(syntax.kind(at).startsWith('variadic') ? { rest: 'positional' } : {}),
    };
}
/** `f(void)` has no parameter. */
function parametersOf(declarator, lower) {
    const { syntax } = lower;
    const list = declarator === undefined ? undefined : syntax.child(declarator, 'parameters');
    if (list === undefined)
        return [];
    const all = syntax.children(list).filter((child) => /parameter/.test(syntax.kind(child)));
    return all.filter((child) => syntax.slice(child) !== 'void').map((child) => parameterOf(child, lower));
}
/** `Shop(int a) : x(a) {}` gives `x` its value before anything else. */
function membersSet(at, lower) {
    const { syntax } = lower;
    const list = syntax.ofKind(at, 'field_initializer_list');
    if (list === undefined)
        return [];
    return syntax.children(list).flatMap((one) => {
        const [name, given] = syntax.children(one);
        const value = given === undefined ? undefined : syntax.children(given)[0];
        if (name === undefined || value === undefined)
            return [];
        const node = lower.node(name);
        const object = { kind: 'name', ...node, name: 'this' };
        const target = { kind: 'member', ...node, object, name: syntax.slice(name) };
        return [{ kind: 'assign', ...lower.node(one), targets: [target], value: lower.expression(value) }];
    });
}
/** A function, a method or a lambda. */
function functionOf(at, lower) {
    const { syntax } = lower;
    const definition = lower.definitions.get(at);
    const declarator = functionDeclarator(syntax, syntax.child(at, 'declarator'));
    const className = definition?.className;
    const isStatic = syntax.children(at).some((child) => syntax.slice(child) === 'static');
    const head = {
        ...lower.definitionNode(at),
        name: definition?.name ?? '',
        qualifiedName: definition?.qualifiedName ?? '<lambda>',
        parameters: parametersOf(declarator, lower),
        decorators: [],
        isAsync: false,
        ...(className === undefined ? {} : { className, binding: isStatic ? 'static' : 'instance' }),
    };
    return lower.withBody(head, () => [...membersSet(at, lower), ...lower.block(syntax.child(at, 'body'))]);
}
/** A class or structure with what is defined in it. */
function classOf(at, lower) {
    const { syntax } = lower;
    const definition = lower.definitions.get(at);
    const bases = syntax.ofKind(at, 'base_class_clause');
    const named = bases === undefined ? [] : syntax.children(bases).filter((child) => /identifier$/.test(syntax.kind(child)));
    const lowered = {
        ...lower.definitionNode(at),
        name: definition?.name ?? '',
        qualifiedName: definition?.qualifiedName ?? '',
        bases: named.map((child) => ({ kind: 'name', ...lower.node(child), name: syntax.slice(child) })),
        decorators: [],
        body: lower.block(syntax.child(at, 'body')),
    };
    return lower.defineClass(lowered);
}

;// CONCATENATED MODULE: ./build/languages/c/literals.js
const SIMPLE = new Map([
    ['a', '\x07'],
    ['b', '\b'],
    ['e', '\x1b'],
    ['f', '\f'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
    ['v', '\v'],
    ['\n', ''],
    ['\r\n', ''],
]);
const ESCAPE = /\\(?:\r\n|x[0-9a-fA-F]+|[0-7]{1,3}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[\s\S])/g;
function resolveEscape(sequence) {
    const body = sequence.slice(1);
    const simple = SIMPLE.get(body);
    if (simple !== undefined)
        return simple;
    if (/^[0-7]/.test(body))
        return String.fromCharCode(Number.parseInt(body, 8));
    if (!/^[xuU]./.test(body))
        return body;
    const code = Number.parseInt(body.slice(1), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : sequence;
}
const cook = (text) => (text.includes('\\') ? text.replace(ESCAPE, resolveEscape) : text);
/** Between the quotes; `L`, `u8` and their like before them say how it is stored. */
function textOf(written) {
    const raw = /^\w*R"([^()\s\\]*)\(([\s\S]*)\)\1"$/.exec(written);
    if (raw !== null)
        return raw[2] ?? '';
    return cook(written.replace(/^\w*"/, '').replace(/"$/, ''));
}
const literals_text = (at, lower) => ({
    kind: 'literal',
    ...lower.node(at),
    value: textOf(lower.syntax.slice(at)),
});
/** `"a" "b"` is one text; a macro between them is what nobody knows. */
function concatenated(at, lower) {
    const parts = lower.syntax.children(at).map((child) => lower.expression(child));
    const texts = parts.flatMap((part) => part.kind === 'literal' && typeof part.value === 'string' ? [part.value] : []);
    if (texts.length === parts.length)
        return { kind: 'literal', ...lower.node(at), value: texts.join('') };
    return { kind: 'template', ...lower.node(at), parts };
}
/** A character is the number that it is stored as. */
const character = (at, lower) => {
    const written = lower.syntax.slice(at).replace(/^\w*'/, '').replace(/'$/, '');
    return { kind: 'literal', ...lower.node(at), value: cook(written).codePointAt(0) ?? 0 };
};
const number = (at, lower) => {
    const plain = lower.syntax.slice(at).replaceAll("'", '');
    const whole = /^(0[xX][0-9a-fA-F]+|0[bB][01]+|0[0-7]+|\d+)[uUlLzZ]*$/.exec(plain)?.[1];
    const octal = whole !== undefined && /^0[0-7]+$/.test(whole);
    const value = whole === undefined ? Number.parseFloat(plain) : octal ? Number.parseInt(whole, 8) : Number(whole);
    return Number.isNaN(value) ? lower.other(at) : { kind: 'literal', ...lower.node(at), value };
};
const constant = (value) => (at, lower) => ({ kind: 'literal', ...lower.node(at), value });
const LITERALS = [
    ['string_literal', literals_text],
    ['raw_string_literal', literals_text],
    ['concatenated_string', concatenated],
    ['char_literal', character],
    ['number_literal', number],
    ['true', constant(true)],
    ['false', constant(false)],
    ['null', constant(null)],
    ['nullptr', constant(null)],
];

;// CONCATENATED MODULE: ./build/languages/c/expressions.js





const SPELLED = new Map([
    ['&&', 'and'],
    ['||', 'or'],
    ['!', 'not'],
]);
const spell = (operator) => SPELLED.get(operator) ?? operator;
/** `tc::Shop::open` is the member `open` of the member `Shop` of `tc`. */
function namePath(at, lower) {
    const [head = '', ...rest] = plainName(dotted(lower.syntax.slice(at))).split('.');
    const node = lower.node(at);
    return rest.reduce((object, name) => ({ kind: 'member', ...node, object, name }), {
        kind: 'name',
        ...node,
        name: head,
    });
}
function argumentsOf(at, lower) {
    return at === undefined ? [] : lower.syntax.children(at).map((child) => ({ value: lower.expression(child) }));
}
const call = (at, lower) => {
    const { syntax } = lower;
    const callee = lower.optional(syntax.child(at, 'function'), at);
    return { kind: 'call', ...lower.node(at), callee, args: argumentsOf(syntax.child(at, 'arguments'), lower) };
};
/** `p->x` and `s.x`: which of them says only how the object is held. */
const field = (at, lower) => {
    const { syntax } = lower;
    const name = syntax.child(at, 'field');
    const object = lower.optional(syntax.child(at, 'argument'), at);
    return { kind: 'member', ...lower.node(at), object, name: name === undefined ? '' : dotted(syntax.slice(name)) };
};
/** In C++ the index is a list, of one mostly. */
const subscript = (at, lower) => {
    const { syntax } = lower;
    const list = syntax.child(at, 'indices');
    const index = syntax.child(at, 'index') ?? (list === undefined ? undefined : syntax.children(list)[0]);
    const object = lower.optional(syntax.child(at, 'argument'), at);
    return { kind: 'index', ...lower.node(at), object, index: lower.optional(index, at) };
};
/** `-a`, `!a`, and with their own signs `*a` and `&a`. */
const unary = (at, lower) => {
    const operand = lower.optional(lower.syntax.child(at, 'argument'), at);
    return { kind: 'unary', ...lower.node(at), operator: spell(operatorOf(lower.syntax, at)), operand };
};
const assignment = (at, lower) => {
    const { syntax } = lower;
    const operator = operatorOf(syntax, at);
    const target = lower.optional(syntax.child(at, 'left'), at);
    const value = lower.optional(syntax.child(at, 'right'), at);
    return { kind: 'assignment', ...lower.node(at), target, value, ...(operator === '=' ? {} : { operator }) };
};
const update = (at, lower) => {
    const node = lower.node(at);
    const target = lower.optional(lower.syntax.child(at, 'argument'), at);
    const operator = operatorOf(lower.syntax, at) === '--' ? '-=' : '+=';
    return { kind: 'assignment', ...node, target, operator, value: { kind: 'literal', ...node, value: 1 } };
};
const ofField = (name) => (at, lower) => lower.optional(lower.syntax.child(at, name), at);
/** What is measured is not evaluated. */
const nothingOf = (at, lower) => ({ kind: 'other', ...lower.node(at), parts: [] });
const measure = (at, lower) => {
    const { syntax } = lower;
    const type = syntax.child(at, 'type');
    const value = syntax.child(at, 'value');
    const measures = {
        ...(type === undefined ? {} : { type: syntax.slice(type) }),
        ...(value === undefined ? {} : { value: lower.expression(value) }),
    };
    return { kind: 'other', ...lower.node(at), parts: [], measures };
};
/** The value itself: most that look at it need not know. */
const castOf = (at, lower) => {
    const { syntax } = lower;
    const type = syntax.child(at, 'type');
    const value = lower.optional(syntax.child(at, 'value'), at);
    return type === undefined ? value : { ...value, cast: syntax.slice(type) };
};
/** `new T(a)` calls `T`, `new T[n]` calls `new[]`. */
const creation = (at, lower) => {
    const { syntax } = lower;
    const type = syntax.child(at, 'type');
    const array = syntax.child(at, 'declarator');
    const node = { ...lower.node(at), ...(type === undefined ? {} : { cast: `${syntax.slice(type)} *` }) };
    if (array !== undefined) {
        const length = lower.optional(syntax.child(array, 'length'), array);
        return { kind: 'call', ...node, callee: { kind: 'name', ...node, name: 'new[]' }, args: [{ value: length }] };
    }
    const callee = type === undefined ? lower.nothing(at) : namePath(type, lower);
    return { kind: 'call', ...node, callee, args: argumentsOf(syntax.child(at, 'arguments'), lower) };
};
const deletion = (at, lower) => ({
    kind: 'unary',
    ...lower.node(at),
    operator: 'delete',
    operand: lower.optional(lower.syntax.children(at).at(-1), at),
});
function entryOf(at, lower) {
    const { syntax } = lower;
    if (syntax.kind(at) !== 'initializer_pair')
        return { value: lower.expression(at) };
    const designator = syntax.child(at, 'designator');
    const value = lower.optional(syntax.child(at, 'value'), at);
    if (designator === undefined)
        return { value };
    const name = syntax.slice(designator).replace(/^\./, '');
    return { key: { kind: 'literal', ...lower.node(designator), value: name }, value };
}
/** `{ 1, 2 }` is a list, `{ .a = 1 }` a map. */
const initializer = (at, lower) => {
    const entries = lower.syntax.children(at).map((child) => entryOf(child, lower));
    return { kind: 'collection', ...lower.node(at), form: entries.some(({ key }) => key) ? 'map' : 'list', entries };
};
const expressions_lambda = (at, lower) => ({
    kind: 'function',
    ...lower.node(at),
    definition: functionOf(at, lower),
});
const choice = (at, lower) => conditional(at, lower, ['condition', 'consequence', 'alternative'].map((name) => lower.syntax.child(at, name)));
const EXPRESSIONS = new Map([
    ...LITERALS,
    ['identifier', namePath],
    ['field_identifier', namePath],
    ['qualified_identifier', namePath],
    ['template_function', namePath],
    ['this', namePath],
    ['call_expression', call],
    ['field_expression', field],
    ['subscript_expression', subscript],
    ['binary_expression', (at, lower) => lowerBinary(at, lower, spell)],
    ['unary_expression', unary],
    ['pointer_expression', unary],
    ['assignment_expression', assignment],
    ['update_expression', update],
    ['cast_expression', castOf],
    ['compound_literal_expression', ofField('value')],
    ['parenthesized_expression', first],
    ['condition_clause', ofField('value')],
    ['conditional_expression', choice],
    ['comma_expression', (at, lower) => lower.other(at)],
    ['sizeof_expression', measure],
    ['alignof_expression', nothingOf],
    ['offsetof_expression', nothingOf],
    ['new_expression', creation],
    ['delete_expression', deletion],
    ['initializer_list', initializer],
    ['lambda_expression', expressions_lambda],
]);

;// CONCATENATED MODULE: ./build/languages/c/compiled.js


const HEADS = ['condition', 'name', 'value'];
/** `extern "C" { … }`, and outside of functions `#if A … #else …`: which of them is compiled nobody knows here, so that both count. */
const withoutHead = (at, lower) => {
    const { syntax } = lower;
    return lower.statements(syntax.everyChild(at).filter((child) => !HEADS.includes(syntax.field(child))));
};
/** `#if A … #else …` in a function: one of the two is compiled, and nobody knows here which. */
const compiled = (at, lower) => {
    const { syntax } = lower;
    if (!lower.isInFunction)
        return withoutHead(at, lower);
    const rest = syntax.child(at, 'alternative');
    const own = syntax.everyChild(at).filter((child) => child !== rest && !HEADS.includes(syntax.field(child)));
    const condition = syntax.child(at, 'condition');
    const constant = condition === undefined ? undefined : /^[01]$/.exec(syntax.slice(condition).trim())?.[0];
    const otherwise = rest === undefined || constant === '1' ? NOTHING : lower.statement(rest);
    const body = constant === '0' ? NOTHING : lower.statements(own);
    if (constant !== undefined)
        return constant === '1' ? body : otherwise;
    if (body.length === 0 && otherwise.length === 0)
        return NOTHING;
    return branch({ ...lower.node(at), test: lower.nothing(at), body }, otherwise);
};
const otherwiseCompiled = (at, lower) => lower.syntax.kind(at) === 'preproc_else' ? withoutHead(at, lower) : compiled(at, lower);

;// CONCATENATED MODULE: ./build/languages/c/declarations.js




/** `std::string s("a")` calls what makes it; `= value` is the value. */
function initialValue(type, value, lower) {
    if (lower.syntax.kind(value) !== 'argument_list')
        return lower.expression(value);
    const callee = type === undefined ? lower.nothing(value) : namePath(type, lower);
    return { kind: 'call', ...lower.node(value), callee, args: argumentsOf(value, lower) };
}
/** The size of an array that is not a plain number: `char line[n + 1]`. */
function sizesIn(declarator, lower) {
    const { syntax } = lower;
    const size = syntax.kind(declarator) === 'array_declarator' ? syntax.child(declarator, 'size') : undefined;
    if (size === undefined || syntax.kind(size) === 'number_literal')
        return NOTHING;
    return [lower.evaluate(lower.expression(size))];
}
const MOST_WRAPPERS = 32;
/** What a declarator says around a name: `*a[3]` is an array of three pointers. A function that is only declared is no variable. */
function shapeOf(at, lower) {
    const { syntax } = lower;
    const dimensions = [];
    let pointers = 0;
    let current = at;
    for (let depth = 0; current !== undefined && depth < MOST_WRAPPERS; depth++) {
        const kind = syntax.kind(current);
        if (kind === 'function_declarator' || kind === 'reference_declarator')
            return undefined;
        if (kind === 'pointer_declarator')
            pointers++;
        if (kind === 'array_declarator') {
            const size = syntax.child(current, 'size');
            dimensions.unshift(size === undefined ? undefined : lower.expression(size));
        }
        current = innerDeclarator(syntax, current);
    }
    return { pointers, dimensions };
}
/** `static const char` of `static const char *a`: all that stands before the declarators. */
function typeText(declaration, first, lower) {
    const { syntax } = lower;
    return syntax.text.slice(syntax.start(declaration), syntax.start(first)).trim();
}
function declared(at, name, type, lower) {
    const shape = lower.syntax.kind(name) === 'identifier' ? shapeOf(at, lower) : undefined;
    if (shape === undefined)
        return NOTHING;
    return [{ kind: 'declare', ...lower.node(at), name: lower.syntax.slice(name), type, ...shape }];
}
function declarator(at, type, written, lower) {
    const { syntax } = lower;
    const value = syntax.child(at, 'value');
    const name = declaredName(syntax, at);
    if (name === undefined)
        return sizesIn(at, lower);
    const declares = declared(at, name, written, lower);
    if (value === undefined)
        return [...declares, ...sizesIn(at, lower)];
    const targets = [namePath(name, lower)];
    return [...declares, { kind: 'assign', ...lower.node(at), targets, value: initialValue(type, value, lower) }];
}
/** `char *a = f(), b[3];`: an assignment for each that has a value; a type that is defined on the way. */
const declaration = (at, lower) => {
    const { syntax } = lower;
    const type = syntax.child(at, 'type');
    const defined = type !== undefined && lower.definitions.has(type) ? [classOf(type, lower)] : NOTHING;
    const fallback = syntax.child(at, 'default_value');
    const declarators = syntax.all(at, 'declarator');
    const written = typeText(at, declarators[0] ?? at, lower);
    const declarations = declarators.flatMap((one) => declarator(one, type, written, lower));
    return [...defined, ...declarations, ...(fallback === undefined ? [] : [lower.evaluate(lower.expression(fallback))])];
};

;// CONCATENATED MODULE: ./build/languages/case-breaks.js

/** How often what follows may be written twice, for the ways that meet it and those that do not. */
const MOST_DOUBLED = 2;
/** Each puts what follows one level deeper. */
const MOST_BREAKS = 32;
const isBreak = (statement) => statement.kind === 'leave' && statement.how === 'break';
/** Whether a `break` in it means the `switch`: those of a loop stay within the loop, and inner switches have none any more. */
function breaks(statement) {
    switch (statement.kind) {
        case 'branch':
            return statement.then.some(breaks) || statement.otherwise.some(breaks);
        case 'block':
            return statement.body.some(breaks);
        default:
            return isBreak(statement);
    }
}
function leaves(body) {
    const last = body.at(-1);
    switch (last?.kind) {
        case 'block':
            return leaves(last.body);
        case 'branch':
            return leaves(last.then) && leaves(last.otherwise);
        case 'leave':
        case 'return':
        case 'raise':
        case 'goto':
            return true;
        default:
            return false;
    }
}
/**
 * What a case does, without the `break` of its switch, which must not look like one of a loop around it: what a break passes
 * over stands where the test that leads to the break came out otherwise.
 */
const endedByBreaks = (body) => body.filter(breaks).length > MOST_BREAKS ? body : ended(body, MOST_DOUBLED);
function ended(body, doubled) {
    const at = body.findIndex(breaks);
    const found = body[at];
    if (found === undefined)
        return body;
    const before = body.slice(0, at);
    const rest = body.slice(at + 1);
    if (found.kind === 'block')
        return [...before, ...ended([...found.body, ...rest], doubled)];
    if (found.kind !== 'branch')
        return before;
    const { then, otherwise } = found;
    const isForked = rest.length > 0 && !leaves(then) && !leaves(otherwise);
    if (isForked && doubled === 0)
        return [...before, found, ...ended(rest, doubled)];
    const left = isForked ? doubled - 1 : doubled;
    const goOn = (arm) => ended(leaves(arm) ? arm : [...arm, ...rest], left);
    return [...before, branch({ ...found, body: goOn(then) }, goOn(otherwise))];
}

;// CONCATENATED MODULE: ./build/languages/cases.js



const LEAVES = new Set(['leave', 'return', 'raise', 'goto']);
const cases_isBreak = (statement) => statement.kind === 'leave' && statement.how === 'break';
/** `case 'a': { …; break; }` leaves as well. */
function lastOf(body) {
    const last = body.at(-1);
    return last?.kind === 'block' ? lastOf(last.body) : last;
}
/** A `break` of the switch must not look like one of a loop around it. */
function withoutBreak(body) {
    const last = body.at(-1);
    if (last === undefined)
        return body;
    if (last.kind === 'block')
        return [...body.slice(0, -1), { ...last, body: withoutBreak(last.body) }];
    return cases_isBreak(last) ? body.slice(0, -1) : body;
}
/** A case with what is tested for it; of `default` there is nothing. */
function caseOf({ start, end }, test, body) {
    const last = lastOf(body);
    return { start, end, test, body: withoutBreak(body), leaves: last !== undefined && LEAVES.has(last.kind) };
}
const equality = (left, right) => ({
    kind: 'binary',
    start: right.start,
    end: right.end,
    operator: '==',
    left,
    right,
});
const either = (left, right) => ({
    kind: 'binary',
    start: left.start,
    end: right.end,
    operator: 'or',
    left,
    right,
});
/** More cases than these falling into one are not told apart. */
const MOST_JOINED = 16;
/** The test of a case that others fall into: either of theirs or its own. Very many say no more than what is tested. */
function eitherOf(tests, subject) {
    const [first] = tests;
    if (first === undefined || tests.length > MOST_JOINED) {
        return { kind: 'other', start: subject.start, end: subject.end, parts: [subject] };
    }
    return tests.slice(1).reduce(either, first);
}
/** Cases of which each falls into the next, up to one that leaves. */
function groupsOf(cases) {
    const groups = [];
    let group = [];
    for (const one of cases) {
        group.push(one);
        if (!one.leaves)
            continue;
        groups.push(group);
        group = [];
    }
    return group.length === 0 ? groups : [...groups, group];
}
const testsOf = (cases) => cases.flatMap(({ test }) => (test === undefined ? [] : [test]));
/** What a group does: each case when the subject has got that far. `default` is what none of the other cases of its group is. */
function bodyOf(group, subject) {
    const filled = group.filter(({ body }) => body.length > 0);
    return filled.flatMap((one) => {
        const at = group.indexOf(one);
        if (at === group.length - 1)
            return one.body;
        const before = group.slice(0, at + 1);
        const after = testsOf(group.slice(at + 1));
        const isRest = before.some(({ test }) => test === undefined);
        if (isRest && after.length === 0)
            return one.body;
        const { start, end } = one;
        if (!isRest)
            return [branch({ start, end, test: eitherOf(testsOf(before), subject), body: one.body }, NOTHING)];
        return [branch({ start, end, test: eitherOf(after, subject), body: NOTHING }, one.body)];
    });
}
/**
 * The cases of a `switch`, as `if … else if …` with equality tests of its subject: `case 'a': case 'b':` tests for either, and
 * `default` is what remains, wherever it stands.
 */
function arrange(cases, subject, lower) {
    const arms = [];
    let otherwise = NOTHING;
    for (const group of groupsOf(cases)) {
        const body = endedByBreaks(bodyOf(group, subject));
        const [first] = group;
        if (group.some(({ test }) => test === undefined))
            otherwise = body;
        else if (first !== undefined)
            arms.push({ ...first, test: eitherOf(testsOf(group), subject), body });
    }
    return lowerArms(arms, otherwise, lower);
}

;// CONCATENATED MODULE: ./build/languages/c/switches.js

/** What stands in the body beside its cases (declarations, a preprocessor's branches) is done before them. */
const switchStatement = (at, lower) => {
    const { syntax } = lower;
    const subject = lower.optional(syntax.child(at, 'condition'), at);
    const body = syntax.child(at, 'body');
    const children = body === undefined ? [] : syntax.children(body);
    const isCase = (child) => syntax.kind(child) === 'case_statement';
    const cases = children.filter(isCase).map((child) => {
        const value = syntax.child(child, 'value');
        const test = value === undefined ? undefined : equality(subject, lower.expression(value));
        const inside = syntax.everyChild(child).filter((one) => one !== value);
        return caseOf(lower.node(child), test, lower.statements(inside));
    });
    const beside = lower.statements(children.filter((child) => !isCase(child)));
    const statements = [...beside, ...arrange(cases, subject, lower)];
    return statements.length === 0 ? lower.evaluate(subject) : statements;
};

;// CONCATENATED MODULE: ./build/languages/c/statements.js






/** The module of an `#include`: `"x.h"` stands beside the file, `<x.h>` somewhere on the compiler's way. */
const include = (at, lower) => {
    const { syntax } = lower;
    const path = syntax.child(at, 'path');
    const written = path === undefined ? '' : syntax.slice(path);
    const name = /^[<"]([^<>"]+)[>"]$/.exec(written)?.[1];
    if (name === undefined)
        return NOTHING;
    const module = written.startsWith('"') ? `./${name}` : name;
    return { kind: 'import', ...lower.node(at), bindings: [{ local: '*', module, name: '*' }] };
};
/** An assignment nobody takes the value of is a statement. */
function settle(value, lower) {
    if (value.kind !== 'assignment')
        return lower.evaluate(value);
    const { start, end, operator, target } = value;
    const statement = { kind: 'assign', start, end, targets: [target], value: value.value };
    return operator === undefined ? statement : { ...statement, operator };
}
/** `a, b` runs one after the other. */
function expressionStatements(at, lower) {
    const { syntax } = lower;
    if (syntax.kind(at) !== 'comma_expression')
        return [settle(lower.expression(at), lower)];
    return syntax.children(at).flatMap((child) => expressionStatements(child, lower));
}
const expressionStatement = (at, lower) => lower.syntax.children(at).flatMap((child) => expressionStatements(child, lower));
/** A body with or without braces. */
function statements_bodyOf(at, lower) {
    if (at === undefined)
        return NOTHING;
    return lower.syntax.kind(at) === 'compound_statement' ? lower.block(at) : lower.statement(at);
}
/** What `if (x = f(); x > 0)` does before it asks. */
function before(condition, lower) {
    const initializer = condition === undefined ? undefined : lower.syntax.child(condition, 'initializer');
    return initializer === undefined ? NOTHING : lower.statement(initializer);
}
/** `else if` chains in a loop: they may be long. */
const ifStatement = (at, lower) => {
    const { syntax } = lower;
    const arms = [];
    const first = [];
    let current = at;
    let otherwise = NOTHING;
    while (current !== undefined) {
        const condition = syntax.child(current, 'condition');
        first.push(...before(condition, lower));
        const test = lower.optional(condition, current);
        arms.push({ ...lower.node(current), test, body: statements_bodyOf(syntax.child(current, 'consequence'), lower) });
        const clause = syntax.child(current, 'alternative');
        const next = clause === undefined ? undefined : syntax.children(clause)[0];
        const chained = next !== undefined && syntax.kind(next) === 'if_statement';
        if (next !== undefined && !chained)
            otherwise = statements_bodyOf(next, lower);
        current = chained ? next : undefined;
    }
    return [...first, ...lowerArms(arms, otherwise, lower)];
};
/** `while` and `do … while`: how often the body runs is not told apart. */
const whileLoop = (at, lower) => {
    const { syntax } = lower;
    const condition = syntax.child(at, 'condition');
    const body = statements_bodyOf(syntax.child(at, 'body'), lower);
    return [...before(condition, lower), { kind: 'loop', ...lower.node(at), test: lower.optional(condition, at), body }];
};
/** A part of a `for` head, which may be an expression without a statement around it. */
const headOf = (at, lower) => {
    if (at === undefined)
        return NOTHING;
    return lower.syntax.kind(at) === 'declaration' ? lower.statement(at) : expressionStatements(at, lower);
};
/** `for (a; b; c) d`: `a`, then `while (b) { d; c }`. */
const forLoop = (at, lower) => {
    const { syntax } = lower;
    const condition = syntax.child(at, 'condition');
    const body = [...statements_bodyOf(syntax.child(at, 'body'), lower), ...headOf(syntax.child(at, 'update'), lower)];
    const test = condition === undefined ? {} : { test: lower.expression(condition) };
    return [...headOf(syntax.child(at, 'initializer'), lower), { kind: 'loop', ...lower.node(at), ...test, body }];
};
const forRange = (at, lower) => {
    const { syntax } = lower;
    const declarator = syntax.child(at, 'declarator');
    const name = declarator === undefined ? undefined : (/\w+$/.exec(syntax.slice(declarator))?.[0] ?? '');
    const node = lower.node(declarator ?? at);
    return {
        kind: 'loop',
        ...lower.node(at),
        target: { kind: 'name', ...node, name: name ?? '' },
        over: lower.optional(syntax.child(at, 'right'), at),
        body: statements_bodyOf(syntax.child(at, 'body'), lower),
    };
};
const valued = (kind) => (at, lower) => {
    const [value] = lower.syntax.children(at);
    return { kind, ...lower.node(at), ...(value === undefined ? {} : { value: lower.expression(value) }) };
};
const leave = (how) => (at, lower) => ({ kind: 'leave', ...lower.node(at), how });
const tryStatement = (at, lower) => {
    const { syntax } = lower;
    const clauses = syntax.children(at).filter((child) => syntax.kind(child) === 'catch_clause');
    return {
        kind: 'attempt',
        ...lower.node(at),
        body: lower.block(syntax.child(at, 'body')),
        handlers: clauses.map((clause) => lower.block(syntax.child(clause, 'body'))),
        otherwise: NOTHING,
        finally: NOTHING,
    };
};
const block = (at, lower) => ({ kind: 'block', ...lower.node(at), body: lower.block(at) });
/** A label, a template's head and a namespace say nothing by themselves: what they hold does. */
const contents = (at, lower) => lower.block(at);
/** `goto out;` */
const jump = (at, lower) => {
    const label = /^goto\s+(\w+)/.exec(lower.syntax.slice(at))?.[1];
    return label === undefined ? NOTHING : { kind: 'goto', ...lower.node(at), label };
};
/** `out: free(p);` */
const labelled = (at, lower) => {
    const { syntax } = lower;
    const label = syntax.child(at, 'label');
    const inside = lower.statements(syntax.everyChild(at).filter((child) => child !== label));
    return label === undefined
        ? inside
        : [{ kind: 'label', ...lower.node(label), label: syntax.slice(label) }, ...inside];
};
const functionDefinition = (at, lower) => lower.definitions.has(at) ? lower.define(functionOf(at, lower)) : lower.block(at);
const statements_type = (at, lower) => (lower.definitions.has(at) ? classOf(at, lower) : lower.block(at));
const STATEMENTS = new Map([
    ['preproc_include', include],
    ['function_definition', functionDefinition],
    ['class_specifier', statements_type],
    ['struct_specifier', statements_type],
    ['union_specifier', statements_type],
    ['declaration', declaration],
    ['field_declaration', declaration],
    ['expression_statement', expressionStatement],
    ['compound_statement', block],
    ['if_statement', ifStatement],
    ['while_statement', whileLoop],
    ['do_statement', whileLoop],
    ['for_statement', forLoop],
    ['for_range_loop', forRange],
    ['switch_statement', switchStatement],
    ['return_statement', valued('return')],
    ['co_return_statement', valued('return')],
    ['throw_statement', valued('raise')],
    ['break_statement', leave('break')],
    ['continue_statement', leave('continue')],
    ['goto_statement', jump],
    ['try_statement', tryStatement],
    ['labeled_statement', labelled],
    ['namespace_definition', contents],
    ['template_declaration', contents],
    ['linkage_specification', withoutHead],
    ['preproc_if', compiled],
    ['preproc_ifdef', compiled],
    ['preproc_elif', otherwiseCompiled],
    ['preproc_elifdef', otherwiseCompiled],
    ['preproc_else', otherwiseCompiled],
]);

;// CONCATENATED MODULE: ./build/languages/c.js



const KINDS = {
    leaves: [
        'identifier',
        'field_identifier',
        'type_identifier',
        'statement_identifier',
        'namespace_identifier',
        'primitive_type',
        'sized_type_specifier',
        'storage_class_specifier',
        'type_qualifier',
        'access_specifier',
        'number_literal',
        'char_literal',
        'system_lib_string',
        'string_literal',
        'raw_string_literal',
        'true',
        'false',
        'null',
        'nullptr',
        'this',
        'auto',
        'operator_name',
        'destructor_name',
        'break_statement',
        'continue_statement',
        'goto_statement',
        'preproc_def',
        'preproc_function_def',
        'preproc_call',
        'preproc_directive',
        'template_parameter_list',
        'template_argument_list',
        'using_declaration',
        'alias_declaration',
        'type_definition',
        'static_assert_declaration',
        'friend_declaration',
        'attribute_declaration',
        'attribute_specifier',
        'gnu_asm_expression',
        'ms_call_modifier',
    ],
    ignored: ['string_content', 'escape_sequence', 'character', 'lambda_default_capture'],
    comments: ['comment'],
    chains: ['binary_expression'],
    positional: [
        'translation_unit',
        'compound_statement',
        'expression_statement',
        'argument_list',
        'declaration_list',
        'field_declaration_list',
        'initializer_list',
        'parenthesized_expression',
        'return_statement',
        'concatenated_string',
    ],
};
const of = (wasm, namings) => ({
    wasm,
    kinds: KINDS,
    namings,
    rules: { expressions: EXPRESSIONS, statements: STATEMENTS },
});
/** C, with what GNU adds to it. */
const C = of('tree-sitter-c.wasm', C_NAMINGS);
/** C++, and headers, which both languages have. */
const CPP = of('tree-sitter-cpp.wasm', CPP_NAMINGS);

;// CONCATENATED MODULE: ./build/languages/detect.js
const BY_EXTENSION = new Map([
    ['py', 'python'],
    ['pyw', 'python'],
    ['js', 'javascript'],
    ['mjs', 'javascript'],
    ['cjs', 'javascript'],
    ['jsx', 'javascript'],
    ['ts', 'typescript'],
    ['mts', 'typescript'],
    ['cts', 'typescript'],
    ['tsx', 'tsx'],
    ['c', 'c'],
    ['cc', 'cpp'],
    ['cpp', 'cpp'],
    ['cxx', 'cpp'],
    ['c++', 'cpp'],
    ['hh', 'cpp'],
    ['hpp', 'cpp'],
    ['hxx', 'cpp'],
    // C's headers and C++'s: the grammar of C++ reads both.
    ['h', 'cpp'],
    ['java', 'java'],
    ['go', 'go'],
]);
/** Programs that a `#!` line may name, with the language they run. */
const INTERPRETERS = [
    [/^(?:python|pypy)[\d.]*$/, 'python'],
    [/^(?:node|nodejs|bun)$/, 'javascript'],
    [/^(?:ts-node|tsx|deno)$/, 'typescript'],
];
/** Lower case, without the dot; the whole name where a file has no extension (`Makefile`, `.gitignore`). */
function extensionOf(path) {
    const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
    return name.slice(name.lastIndexOf('.') + 1);
}
/** `#!/usr/bin/env -S python3 -u` names `python3`. */
function interpreterOf(firstLine) {
    if (!firstLine.startsWith('#!'))
        return undefined;
    const words = firstLine.slice(2).trim().split(/\s+/);
    const names = words.map((word) => word.slice(word.lastIndexOf('/') + 1));
    if (names[0] !== 'env')
        return names[0];
    return names.slice(1).find((name) => !name.startsWith('-') && !name.includes('='));
}
/** Declarations only (`.d.ts`, `.pyi`): nothing in them runs. */
const DECLARATIONS = /\.d\.(?:[^./]+\.)?[cm]?ts$/i;
/** By extension; a file that has none, by its `#!` line. */
function detectLanguage(path, firstLine) {
    if (DECLARATIONS.test(path))
        return undefined;
    const known = BY_EXTENSION.get(extensionOf(path));
    if (known !== undefined && path.includes('.'))
        return known;
    if (path.slice(path.lastIndexOf('/') + 1).includes('.'))
        return undefined;
    const interpreter = interpreterOf(firstLine);
    if (interpreter === undefined)
        return undefined;
    return INTERPRETERS.find(([pattern]) => pattern.test(interpreter))?.[1];
}

;// CONCATENATED MODULE: ./build/languages/comment-syntax.js

const C_LIKE = { line: ['//'], block: [['/*', '*/']] };
const HASH = { line: ['#'], block: [] };
const MARKUP = { line: [], block: [['<!--', '-->']] };
const comment_syntax_NONE = { line: [], block: [] };
/** Each way to comment with the file extensions and the file names that use it. */
const FAMILIES = [
    [
        {
            line: ['#'],
            block: [
                ['"""', '"""'],
                ["'''", "'''"],
            ],
        },
        'py pyi pyw pyx',
    ],
    [
        {
            line: ['//', '#!'],
            block: [
                ['/*', '*/'],
                ['{/*', '*/}'],
            ],
        },
        'js mjs cjs jsx ts mts cts tsx',
    ],
    [
        C_LIKE,
        'c h cc cpp cxx c++ hpp hh hxx m mm java kt kts scala groovy gradle go rs swift dart cs fs proto zig sol v sv',
    ],
    [C_LIKE, 'jsonc json5 scss less styl glsl hlsl thrift'],
    [{ line: ['//', '#'], block: [['/*', '*/']] }, 'php tf tfvars hcl'],
    [{ line: [], block: [['/*', '*/']] }, 'css'],
    [HASH, 'sh bash zsh fish ksh pl pm r jl yml yaml toml cfg conf properties env mk cmake nix tcl ex exs cr'],
    [
        HASH,
        'dockerfile makefile gnumakefile jenkinsfile gitignore gitattributes dockerignore editorconfig bazel bzl star',
    ],
    [{ line: ['#'], block: [['=begin', '=end']] }, 'rb rake gemspec gemfile rakefile'],
    [{ line: ['#'], block: [['<#', '#>']] }, 'ps1 psm1 psd1'],
    [MARKUP, 'html htm xhtml xml svg xsd xsl xslt md mdx markdown rst csproj plist'],
    [
        {
            line: ['//'],
            block: [
                ['<!--', '-->'],
                ['/*', '*/'],
            ],
        },
        'vue svelte astro',
    ],
    [{ line: ['--'], block: [['/*', '*/']] }, 'sql psql plsql ddl'],
    [{ line: ['--'], block: [['--[[', ']]']] }, 'lua'],
    [{ line: ['--'], block: [['{-', '-}']] }, 'hs elm purs'],
    [{ line: ['--'], block: [] }, 'adb ads vhd vhdl'],
    [{ line: [';', '#'], block: [] }, 'ini'],
    [{ line: [';'], block: [] }, 'asm lisp cl el clj cljs scm rkt'],
    [{ line: ['%'], block: [] }, 'tex sty erl hrl'],
    [
        {
            line: ['//'],
            block: [
                ['(*', '*)'],
                ['{', '}'],
            ],
        },
        'pas dpr',
    ],
    [{ line: [], block: [['(*', '*)']] }, 'ml mli'],
    [{ line: ["'"], block: [] }, 'vb vbs bas'],
    [{ line: ['rem', 'REM', '::'], block: [] }, 'bat cmd'],
    [{ line: ['!'], block: [] }, 'f90 f95 f03 f08'],
    [{ line: ['"'], block: [] }, 'vim'],
];
const comment_syntax_BY_EXTENSION = new Map(FAMILIES.flatMap(([syntax, names]) => names.split(' ').map((name) => [name, syntax])));
/** How a file comments, by its extension or, without one, its name. Files of unknown kinds have no comments. */
function commentSyntaxOf(path) {
    return comment_syntax_BY_EXTENSION.get(extensionOf(path)) ?? comment_syntax_NONE;
}

;// CONCATENATED MODULE: ./build/languages/executable.js
const SCRIPTS = ['javascript', 'typescript', 'tsx'];
const COMMENTS_AND_TEXTS = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"/g;
const MODULE_SYNTAX = /(?:^|[;}\n])\s*(?:import\s*(?:[\w$*{]|['"])|export\s*(?:[{*]|default\b|async\b|const\b|let\b|var\b|function\b|class\b|abstract\b|enum\b|=))/;
const DYNAMIC_IMPORT = /\bimport\s*\(/;
const executable_MARKUP = /<\/?[A-Za-z][\w.]*[^<>]*\/?>|<>/;
const IMPORT_META = /\bimport\s*\.\s*meta\b/g;
/** What `import.meta` is in a module that runs as CommonJS. */
const META = "({url:'file://'+__filename,filename:__filename,dirname:__dirname,env:(globalThis.process||{}).env})";
const blank = (text) => text.replace(/[^\n]/g, ' ');
/** Whether a JavaScript text must be rewritten at all: what is CommonJS already stays as it is written. */
const needsRewriting = ({ language, path, text }) => language !== 'javascript' || path.endsWith('.mjs') || isModule(text);
function isModule(text) {
    const code = text.replace(COMMENTS_AND_TEXTS, (found) => (/^['"]/.test(found) ? '""' : blank(found)));
    return (MODULE_SYNTAX.test(code) || DYNAMIC_IMPORT.test(code) || /\bimport\s*\.\s*meta\b/.test(code) || executable_MARKUP.test(code));
}
function transformsOf({ language, path }) {
    if (language === 'javascript')
        return ['jsx', 'imports'];
    return language === 'tsx' || path.endsWith('x') ? ['typescript', 'jsx', 'imports'] : ['typescript', 'imports'];
}
/** The end of a decorator that begins at `at`: its name, and its arguments where it has any. */
function decoratorEnd(text, at) {
    const name = /^@[\w$.]+(?:<[\w$., ]*>)?/.exec(text.slice(at, at + 200));
    if (name === null)
        return at;
    let end = at + name[0].length;
    if (text[end] !== '(')
        return end;
    let depth = 0;
    const parts = /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|[()]/g;
    parts.lastIndex = end;
    for (let part = parts.exec(text); part !== null; part = parts.exec(text)) {
        if (part[0] === '(')
            depth += 1;
        if (part[0] === ')')
            depth -= 1;
        end = part.index + part[0].length;
        if (depth === 0)
            break;
    }
    return end;
}
/** Decorators change nothing of what a method does with its arguments, and no engine in use can run them. */
function withoutDecorators(text) {
    const starts = /(?<=^[ \t]*|[(,]\s*|\)\s*|[\w$][ \t]+)@(?=[A-Za-z_$])|\/\*[\s\S]*?\*\/|\/\/[^\n]*|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/gm;
    let out = '';
    let from = 0;
    for (let found = starts.exec(text); found !== null; found = starts.exec(text)) {
        if (found[0] !== '@')
            continue;
        const end = decoratorEnd(text, found.index);
        out += text.slice(from, found.index) + blank(text.slice(found.index, end));
        from = end;
        starts.lastIndex = Math.max(end, found.index + 1);
    }
    return out + text.slice(from);
}
const linesOf = (text) => text.split('\n').length;
/**
 * The text as its interpreter takes it, line for line: types, markup and decorators gone, modules as CommonJS. A text that
 * cannot be converted comes back as it is: what is wrong with it, the interpreter says.
 */
async function executableOf(source) {
    if (!SCRIPTS.includes(source.language) || !needsRewriting(source))
        return source.text;
    // Loaded here, for it takes longer than the rest of the program's start.
    const { transform } = await __webpack_require__.e(/* import() */ 413).then(__webpack_require__.t.bind(__webpack_require__, 2413, 19));
    const options = {
        transforms: transformsOf(source),
        production: true,
        disableESTransforms: true,
        preserveDynamicImport: false,
    };
    for (const text of [source.text, withoutDecorators(source.text)]) {
        try {
            const code = transform(text, options).code.replace(IMPORT_META, META);
            if (/^[ \t]*@[A-Za-z]/m.test(code))
                continue;
            return linesOf(code) === linesOf(source.text) ? code : source.text;
        }
        catch {
            // Tried once more without decorators.
        }
    }
    return source.text;
}

;// CONCATENATED MODULE: ./build/languages/format-text.js
/** A conversion of `String.format` and `fmt.Sprintf`; with positions of its own (`%1$s`, `%[1]s`) nobody counts here. */
const CONVERSION = /%(?:%|[-+ #0,(]*\d*(?:\.\d+)?([a-zA-Z]))/g;
/** Conversions that give nothing but digits, signs and words. */
const HARMLESS = /^[bdoxXeEfFgGtTnUp]$/;
/** Conversions of `%q` quote what they are given, and say no more than `%s` about what is in it. */
const POSITIONED = /%(?:\d+\$|\[\d+\])/;
/** What a number is printed as says nothing of it; how it came about is looked at all the same. */
const digitsOf = (value, digits) => ({
    kind: 'conditional',
    start: value.start,
    end: value.end,
    test: value,
    // biome-ignore lint/suspicious/noThenProperty: an expression, which nobody awaits
    then: digits,
    otherwise: digits,
});
/** `format("a %s b", x)` as the text that it gives: its parts in order. Undefined where the format is no literal. */
function formattedText(at, format, args) {
    if (format?.kind !== 'literal' || typeof format.value !== 'string' || POSITIONED.test(format.value))
        return undefined;
    const { start, end } = format;
    const literal = (value) => ({ kind: 'literal', start, end, value });
    const parts = [];
    let [from, next] = [0, 0];
    for (const match of format.value.matchAll(CONVERSION)) {
        const before = format.value.slice(from, match.index);
        if (before !== '')
            parts.push(literal(before));
        from = match.index + match[0].length;
        const letter = match[1];
        if (letter === undefined)
            parts.push(literal('%'));
        else if (letter === 'n')
            parts.push(literal('\n'));
        else {
            const value = args[next]?.value;
            next += 1;
            parts.push(value === undefined ? literal('0') : HARMLESS.test(letter) ? digitsOf(value, literal('0')) : value);
        }
    }
    const rest = format.value.slice(from);
    if (rest !== '')
        parts.push(literal(rest));
    return { kind: 'template', ...at, parts };
}

;// CONCATENATED MODULE: ./build/languages/go/calls.js

const argumentOf = (at, lower) => lower.syntax.kind(at) === 'variadic_argument'
    ? { value: lower.optional(lower.syntax.children(at)[0], at), spread: true }
    : { value: lower.expression(at) };
const calls_argumentsOf = (at, lower) => at === undefined ? [] : lower.syntax.children(at).map((child) => argumentOf(child, lower));
const comparison = (operator, turned) => (node, [a, b]) => {
    if (a === undefined || b === undefined)
        return undefined;
    const [left, right] = turned ? [b.value, a.value] : [a.value, b.value];
    return { kind: 'binary', ...node, operator, left, right };
};
/** Go's functions over texts are the methods of a text elsewhere. */
const method = (name) => (node, [object, ...args]) => object === undefined
    ? undefined
    : { kind: 'call', ...node, callee: { kind: 'member', ...node, object: object.value, name }, args };
/** The judge knows patterns by the words of Python's `re`. */
const pattern = (name) => (node, args) => {
    const object = { kind: 'name', ...node, name: 're' };
    return { kind: 'call', ...node, callee: { kind: 'member', ...node, object, name }, args };
};
/** Functions of the standard library that say the same as an operator, or as what the judge knows under another name. */
const calls_SPELLED = new Map([
    ['fmt.Sprintf', (node, [format, ...args]) => formattedText(node, format?.value, args)],
    ['strings.Contains', comparison('in', true)],
    ['slices.Contains', comparison('in', true)],
    ['strings.EqualFold', comparison('==', false)],
    ['strings.HasPrefix', method('startswith')],
    ['strings.HasSuffix', method('endswith')],
    ['strings.TrimSpace', method('strip')],
    ['strings.ToLower', method('lower')],
    ['strings.ToUpper', method('upper')],
    ['strings.ReplaceAll', method('replace')],
    ['strings.Replace', method('replace')],
    ['strings.Split', method('split')],
    ['strings.TrimPrefix', method('removeprefix')],
    ['strings.TrimSuffix', method('removesuffix')],
    ['regexp.MustCompile', pattern('compile')],
    ['regexp.Compile', pattern('compile')],
    ['regexp.MatchString', pattern('search')],
]);
const calls_call = (at, lower) => {
    const { syntax } = lower;
    const node = lower.node(at);
    const written = syntax.child(at, 'function');
    const args = calls_argumentsOf(syntax.child(at, 'arguments'), lower);
    const name = written === undefined ? '' : syntax.slice(written);
    const spelled = calls_SPELLED.get(name)?.(node, args);
    if (spelled !== undefined)
        return spelled;
    const [only] = args;
    if (name === 'string' && only !== undefined)
        return only.value;
    const callee = lower.optional(written, at);
    // A pattern's own method for what the judge calls a search.
    const isMatch = callee.kind === 'member' && callee.name === 'MatchString';
    return { kind: 'call', ...node, callee: isMatch ? { ...callee, name: 'search' } : callee, args };
};

;// CONCATENATED MODULE: ./build/languages/go/names.js
/** The type that a method belongs to: `S` of `func (s *S[T]) f()`. */
function receiverType(syntax, at) {
    const list = syntax.child(at, 'receiver');
    const parameter = list === undefined ? undefined : syntax.children(list)[0];
    const type = parameter === undefined ? undefined : syntax.child(parameter, 'type');
    return type === undefined ? '' : (/[\p{L}_][\p{L}\p{N}_]*/u.exec(syntax.slice(type))?.[0] ?? '');
}
const nameIn = (syntax, at) => {
    const name = syntax.child(at, 'name');
    return name === undefined ? '' : syntax.slice(name);
};
/** The variable that a function is given to: `fn := func() {}`. */
function boundName(syntax, at) {
    const before = syntax.text.slice(Math.max(0, syntax.start(at) - 80), syntax.start(at));
    return /(?:^|[\s;{])([\p{L}_][\p{L}\p{N}_]*)\s*:?=\s*$/u.exec(before)?.[1] ?? '';
}
const literal = (syntax, at) => {
    const boundTo = boundName(syntax, at);
    return boundTo === ''
        ? { kind: 'function', name: '', inline: 'in-function' }
        : { kind: 'function', name: '', boundTo, inline: 'in-function' };
};
const NAMINGS = new Map([
    ['function_declaration', (syntax, at) => ({ kind: 'function', name: nameIn(syntax, at) })],
    [
        'method_declaration',
        (syntax, at) => ({ kind: 'method', name: `${receiverType(syntax, at)}.${nameIn(syntax, at)}` }),
    ],
    ['func_literal', literal],
]);
/** `http.Request` is the member `Request` of `http`. */
function names_namePath(at, lower) {
    const [head = '', ...rest] = lower.syntax
        .slice(at)
        .replace(/\[[\s\S]*\]|\s+/g, '')
        .split('.');
    const node = lower.node(at);
    return rest.reduce((object, name) => ({ kind: 'member', ...node, object, name }), {
        kind: 'name',
        ...node,
        name: head,
    });
}

;// CONCATENATED MODULE: ./build/languages/go/functions.js


/** `a, b T` are two parameters of one type. */
function functions_parameterOf(at, lower) {
    const { syntax } = lower;
    const type = syntax.child(at, 'type');
    const annotation = type === undefined ? '' : syntax.slice(type);
    const rest = syntax.kind(at).startsWith('variadic') ? { rest: 'positional' } : {};
    const names = syntax.all(at, 'name');
    if (names.length === 0)
        return [{ ...lower.node(at), name: '', annotation, ...rest }];
    return names.map((name) => ({ ...lower.node(name), name: syntax.slice(name), annotation, ...rest }));
}
function functions_parametersOf(at, lower) {
    const list = lower.syntax.child(at, 'parameters');
    return list === undefined ? [] : lower.syntax.children(list).flatMap((child) => functions_parameterOf(child, lower));
}
/** The receiver's own name for what the judge calls `this`. */
function receiverOf(at, lower) {
    const { syntax } = lower;
    const list = syntax.child(at, 'receiver');
    const parameter = list === undefined ? undefined : syntax.children(list)[0];
    const name = parameter === undefined ? undefined : syntax.child(parameter, 'name');
    if (name === undefined)
        return NOTHING;
    const node = lower.node(name);
    const target = { kind: 'name', ...node, name: syntax.slice(name) };
    return [{ kind: 'assign', ...node, targets: [target], value: { kind: 'name', ...node, name: 'this' } }];
}
/** A function, a method or a function literal. */
function functions_functionOf(at, lower) {
    const { syntax } = lower;
    const known = lower.definitions.get(at);
    const className = syntax.kind(at) === 'method_declaration' ? receiverType(syntax, at) : undefined;
    const name = known?.name ?? '';
    const head = {
        ...lower.definitionNode(at),
        name: className === undefined ? name : name.slice(className.length + 1),
        qualifiedName: known?.qualifiedName ?? '<lambda>',
        parameters: functions_parametersOf(at, lower),
        decorators: [],
        isAsync: false,
        ...(className === undefined ? {} : { className, binding: 'instance' }),
    };
    return lower.withBody(head, () => [...receiverOf(at, lower), ...lower.block(syntax.child(at, 'body'))]);
}
/** The methods of each type, in source order: they stand apart in a file, and belong together. */
const methodsBySyntax = new WeakMap();
function methodsIn(syntax) {
    const known = methodsBySyntax.get(syntax);
    if (known !== undefined)
        return known;
    const found = new Map();
    for (const child of syntax.children(0)) {
        if (syntax.kind(child) !== 'method_declaration')
            continue;
        const type = receiverType(syntax, child);
        found.set(type, [...(found.get(type) ?? []), child]);
    }
    methodsBySyntax.set(syntax, found);
    return found;
}
/** All methods of a type as a class, where the first of them stands. */
function methodsOf(at, lower) {
    const { syntax } = lower;
    const name = receiverType(syntax, at);
    const methods = methodsIn(syntax).get(name) ?? [at];
    if (methods[0] !== at)
        return NOTHING;
    const body = methods.map((method) => lower.define(functions_functionOf(method, lower)));
    const definition = { ...lower.node(at), name, qualifiedName: name, bases: [], decorators: [], body };
    return [lower.defineClass(definition)];
}

;// CONCATENATED MODULE: ./build/languages/go/expressions.js





const expressions_SPELLED = new Map([
    ['&&', 'and'],
    ['||', 'or'],
    ['!', 'not'],
]);
const expressions_spell = (operator) => expressions_SPELLED.get(operator) ?? operator;
const expressions_SIMPLE = new Map([
    ['a', '\x07'],
    ['b', '\b'],
    ['f', '\f'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
    ['v', '\v'],
]);
const expressions_ESCAPE = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-7]{3}|[\s\S])/g;
function expressions_resolveEscape(sequence) {
    const body = sequence.slice(1);
    const simple = expressions_SIMPLE.get(body);
    if (simple !== undefined)
        return simple;
    const code = /^[xuU]./.test(body) ? Number.parseInt(body.slice(1), 16) : Number.parseInt(body, 8);
    return Number.isNaN(code) || code > 0x10ffff ? body : String.fromCodePoint(code);
}
const expressions_cook = (text) => (text.includes('\\') ? text.replace(expressions_ESCAPE, expressions_resolveEscape) : text);
const expressions_text = (at, lower) => {
    const written = lower.syntax.slice(at);
    const inner = written.slice(1, -1);
    return { kind: 'literal', ...lower.node(at), value: written.startsWith('`') ? inner : expressions_cook(inner) };
};
const expressions_number = (at, lower) => {
    const written = lower.syntax.slice(at).replaceAll('_', '');
    const octal = /^0o?([0-7]+)$/.exec(written)?.[1];
    const value = octal === undefined ? Number(written) : Number.parseInt(octal, 8);
    return Number.isNaN(value) ? lower.other(at) : { kind: 'literal', ...lower.node(at), value };
};
const expressions_constant = (value) => (at, lower) => ({ kind: 'literal', ...lower.node(at), value });
const member = (at, lower) => {
    const { syntax } = lower;
    const field = syntax.child(at, 'field');
    const object = lower.optional(syntax.child(at, 'operand'), at);
    return { kind: 'member', ...lower.node(at), object, name: field === undefined ? '' : syntax.slice(field) };
};
const expressions_element = (at, lower) => ({
    kind: 'index',
    ...lower.node(at),
    object: lower.optional(lower.syntax.child(at, 'operand'), at),
    index: lower.optional(lower.syntax.child(at, 'index'), at),
});
const slice = (at, lower) => {
    const { syntax } = lower;
    const bounds = ['start', 'end', 'capacity'].flatMap((name) => syntax.child(at, name) ?? []);
    const parts = bounds.map((bound) => lower.expression(bound));
    const object = lower.optional(syntax.child(at, 'operand'), at);
    return { kind: 'index', ...lower.node(at), object, index: { kind: 'slice', ...lower.node(at), parts } };
};
/** What a pointer points to, its address, and what comes out of a channel are the value itself. */
const expressions_unary = (at, lower) => {
    const operator = operatorOf(lower.syntax, at);
    const operand = lower.optional(lower.syntax.child(at, 'operand'), at);
    if (operator === '&' || operator === '*' || operator === '<-')
        return operand;
    return { kind: 'unary', ...lower.node(at), operator: expressions_spell(operator), operand };
};
const operandOf = (at, lower) => lower.optional(lower.syntax.child(at, 'operand'), at);
const inner = (at, lower) => at !== undefined && lower.syntax.kind(at) === 'literal_element' ? lower.syntax.children(at)[0] : at;
function expressions_entryOf(at, lower, isMap) {
    const { syntax } = lower;
    if (syntax.kind(at) !== 'keyed_element')
        return { value: lower.optional(inner(at, lower), at) };
    const key = inner(syntax.child(at, 'key'), lower);
    const value = lower.optional(inner(syntax.child(at, 'value'), lower), at);
    if (key === undefined)
        return { value };
    // The fields of a structure are names, the keys of a map values: of one that has a name of its own (`bson.M`) too.
    return isMap || syntax.kind(key).endsWith('string_literal')
        ? { key: lower.expression(key), value }
        : { key: { kind: 'literal', ...lower.node(key), value: syntax.slice(key) }, value };
}
const literalValue = (at, lower) => {
    const entries = lower.syntax.children(at).map((child) => expressions_entryOf(child, lower, false));
    return { kind: 'collection', ...lower.node(at), form: entries.some(({ key }) => key) ? 'map' : 'list', entries };
};
/** `tls.Config{A: b}` calls `tls.Config` with what its fields are given; maps, lists and own structures are collections. */
const composite = (at, lower) => {
    const { syntax } = lower;
    const type = syntax.child(at, 'type');
    const body = syntax.child(at, 'body');
    if (body === undefined)
        return lower.other(at);
    const isMap = type !== undefined && syntax.kind(type) === 'map_type';
    const entries = syntax.children(body).map((child) => expressions_entryOf(child, lower, isMap));
    if (type !== undefined && syntax.kind(type) === 'qualified_type') {
        const args = entries.map(({ key, value }) => (key?.kind === 'literal' ? { name: String(key.value), value } : { value }));
        return { kind: 'call', ...lower.node(at), callee: names_namePath(type, lower), args };
    }
    const form = entries.some(({ key }) => key) ? 'map' : 'list';
    return { kind: 'collection', ...lower.node(at), form, entries };
};
const several = (at, lower) => {
    const parts = lower.syntax.children(at).map((child) => lower.expression(child));
    const [only, ...more] = parts;
    if (only !== undefined && more.length === 0)
        return only;
    const entries = parts.map((value) => ({ value }));
    return { kind: 'collection', ...lower.node(at), form: 'tuple', entries };
};
const literalFunction = (at, lower) => ({
    kind: 'function',
    ...lower.node(at),
    definition: functions_functionOf(at, lower),
});
const expressions_EXPRESSIONS = new Map([
    ...[
        'identifier',
        'field_identifier',
        'package_identifier',
        'type_identifier',
        'blank_identifier',
        'qualified_type',
        'iota',
    ].map((kind) => [kind, names_namePath]),
    ['interpreted_string_literal', expressions_text],
    ['raw_string_literal', expressions_text],
    ['rune_literal', expressions_text],
    ['int_literal', expressions_number],
    ['float_literal', expressions_number],
    ['true', expressions_constant(true)],
    ['false', expressions_constant(false)],
    ['nil', expressions_constant(null)],
    ['call_expression', calls_call],
    ['selector_expression', member],
    ['index_expression', expressions_element],
    ['slice_expression', slice],
    ['unary_expression', expressions_unary],
    ['binary_expression', (at, lower) => lowerBinary(at, lower, expressions_spell)],
    ['parenthesized_expression', first],
    ['type_assertion_expression', operandOf],
    ['type_conversion_expression', operandOf],
    ['composite_literal', composite],
    ['literal_value', literalValue],
    ['literal_element', first],
    ['expression_list', several],
    ['func_literal', literalFunction],
]);

;// CONCATENATED MODULE: ./build/languages/go/assignments.js


/** Results that say how it went, and hold nothing of what was asked. */
const OUTCOME = /^(?:_|ok|found|exists|err|[\p{L}\p{N}_]*[eE]rr(?:or)?)$/u;
const isOutcome = (target) => target.kind === 'name' && OUTCOME.test(target.name);
const listed = (at, lower) => {
    if (at === undefined)
        return [];
    const isList = lower.syntax.kind(at) === 'expression_list';
    return isList ? lower.syntax.children(at).map((child) => lower.expression(child)) : [lower.expression(at)];
};
/**
 * `a, b := c, d` is two assignments; of `v, err := f()` only `v` holds what the call gives: that the error is none must not
 * be taken for a check of what was asked.
 */
function assigned(at, targets, values, lower) {
    const node = lower.node(at);
    const [value, ...more] = values;
    if (value === undefined)
        return NOTHING;
    if (more.length > 0 || targets.length === 1) {
        return targets.flatMap((target, index) => {
            const own = values[index];
            if (own === undefined)
                return [];
            if (target.kind === 'name' && targets.length === 1 && /err$/i.test(target.name))
                return [lower.evaluate(own), { kind: 'assign', ...node, targets: [target], value: lower.nothing(at) }];
            return [{ kind: 'assign', ...node, targets: [target], value: own }];
        });
    }
    const wanted = targets.filter((target) => !isOutcome(target));
    const [target] = wanted;
    if (target === undefined)
        return [lower.evaluate(value)];
    if (wanted.length === 1)
        return [{ kind: 'assign', ...node, targets: [target], value }];
    const pattern = {
        kind: 'collection',
        ...node,
        form: 'tuple',
        entries: wanted.map((one) => ({ value: one })),
    };
    return [{ kind: 'assign', ...node, targets: [pattern], value }];
}
const assignments_assignment = (at, lower) => {
    const { syntax } = lower;
    const operator = operatorOf(syntax, at);
    const targets = listed(syntax.child(at, 'left'), lower);
    const values = listed(syntax.child(at, 'right'), lower);
    const [target] = targets;
    const [value] = values;
    if (/^[^:=!<>]+=$/.test(operator) && target !== undefined && value !== undefined)
        return { kind: 'assign', ...lower.node(at), targets: [target], value, operator };
    return assigned(at, targets, values, lower);
};
/** `i++` adds one. */
const step = (at, lower) => {
    const node = lower.node(at);
    const operator = lower.syntax.kind(at) === 'dec_statement' ? '-=' : '+=';
    const target = lower.optional(lower.syntax.children(at)[0], at);
    return { kind: 'assign', ...node, targets: [target], operator, value: { kind: 'literal', ...node, value: 1 } };
};
/** `var a, b T = 1, 2`, also of constants. */
const specification = (at, lower) => {
    const { syntax } = lower;
    const targets = syntax.all(at, 'name').map((name) => lower.expression(name));
    return assigned(at, targets, listed(syntax.child(at, 'value'), lower), lower);
};
/** The name that a package goes by: the last part of its path that is no version. */
function packageName(path) {
    const parts = path.split('/').filter((part) => !/^v\d+$/.test(part));
    const last = parts.at(-1) ?? '';
    return last
        .replace(/\.v\d+$/, '')
        .replace(/^go-|-go$|\.go$/g, '')
        .replaceAll('-', '_');
}
/** `import h "net/http"` binds `h` to `net/http`. */
const importSpec = (at, lower) => {
    const { syntax } = lower;
    const path = syntax.child(at, 'path');
    const name = syntax.child(at, 'name');
    const module = path === undefined ? '' : syntax.slice(path).slice(1, -1);
    if (module === '')
        return NOTHING;
    const local = name === undefined ? packageName(module) : syntax.slice(name);
    if (local === '_')
        return NOTHING;
    const binding = local === '.' ? { local: '*', module, name: '*' } : { local, module };
    return { kind: 'import', ...lower.node(at), bindings: [binding] };
};
/** What a function gives back, the errors beside it left out. */
const returned = (at, lower) => {
    const { syntax } = lower;
    const node = lower.node(at);
    const all = listed(syntax.children(at)[0], lower);
    const wanted = all.filter((one) => !isOutcome(one) && !(one.kind === 'literal' && one.value === null));
    const [value, ...more] = wanted.length > 0 ? wanted : all;
    if (value === undefined)
        return { kind: 'return', ...node };
    if (more.length === 0)
        return { kind: 'return', ...node, value };
    const entries = wanted.map((one) => ({ value: one }));
    return { kind: 'return', ...node, value: { kind: 'collection', ...node, form: 'tuple', entries } };
};

;// CONCATENATED MODULE: ./build/languages/go/statements.js




const statements_before = (at, lower) => {
    const initializer = lower.syntax.child(at, 'initializer');
    return initializer === undefined ? NOTHING : lower.statement(initializer);
};
/** `else if` chains in a loop: they may be long. */
const statements_ifStatement = (at, lower) => {
    const { syntax } = lower;
    const arms = [];
    const first = [];
    let current = at;
    let otherwise = NOTHING;
    while (current !== undefined) {
        first.push(...statements_before(current, lower));
        const test = lower.optional(syntax.child(current, 'condition'), current);
        arms.push({ ...lower.node(current), test, body: lower.block(syntax.child(current, 'consequence')) });
        const next = syntax.child(current, 'alternative');
        const chained = next !== undefined && syntax.kind(next) === 'if_statement';
        if (next !== undefined && !chained)
            otherwise = lower.block(next);
        current = chained ? next : undefined;
    }
    return [...first, ...lowerArms(arms, otherwise, lower)];
};
/** `for k, v := range m`: what the last of the names holds is an element. */
function rangeLoop(at, clause, lower) {
    const { syntax } = lower;
    const left = syntax.child(clause, 'left');
    const last = left === undefined ? undefined : syntax.children(left).at(-1);
    const target = last === undefined ? {} : { target: lower.expression(last) };
    const over = lower.optional(syntax.child(clause, 'right'), clause);
    return { kind: 'loop', ...lower.node(at), ...target, over, body: lower.block(syntax.child(at, 'body')) };
}
/** `for a; b; c { d }`: `a`, then `while (b) { d; c }`; with a condition alone, or with nothing. */
const statements_forLoop = (at, lower) => {
    const { syntax } = lower;
    const bodyAt = syntax.child(at, 'body');
    const head = syntax.children(at).find((child) => child !== bodyAt);
    if (head !== undefined && syntax.kind(head) === 'range_clause')
        return rangeLoop(at, head, lower);
    const isClause = head !== undefined && syntax.kind(head) === 'for_clause';
    const condition = isClause ? syntax.child(head, 'condition') : head;
    const update = isClause ? syntax.child(head, 'update') : undefined;
    const body = [...lower.block(bodyAt), ...(update === undefined ? NOTHING : lower.statement(update))];
    const test = condition === undefined ? {} : { test: lower.expression(condition) };
    return [...(isClause ? statements_before(head, lower) : NOTHING), { kind: 'loop', ...lower.node(at), ...test, body }];
};
const CASES = ['expression_case', 'type_case', 'communication_case', 'default_case'];
/** What a case compares with, as a test; undefined where it always fits, or asks for a type. */
function testOf(at, subject, lower) {
    const value = lower.syntax.child(at, 'value');
    if (value === undefined)
        return undefined;
    const right = lower.expression(value);
    if (subject === undefined)
        return right;
    const { start, end } = right;
    const operator = right.kind === 'collection' ? 'in' : '==';
    return { kind: 'binary', start, end, operator, left: subject, right };
}
function statements_caseOf(at, subject, lower) {
    const { syntax } = lower;
    const communication = syntax.child(at, 'communication');
    const inner = syntax.children(at).filter((child) => syntax.kind(child) === 'statement_list');
    const body = [
        ...(communication === undefined ? NOTHING : lower.statement(communication)),
        ...lower.statements(inner),
    ];
    const test = testOf(at, subject, lower);
    return test === undefined ? body : [branch({ ...lower.node(at), test, body }, NOTHING)];
}
/** Each case is a branch of its own. The name that a type switch gives is one more for its value. */
const statements_switchStatement = (at, lower) => {
    const { syntax } = lower;
    const value = syntax.child(at, 'value');
    const subject = value === undefined ? undefined : lower.expression(value);
    const alias = syntax.child(at, 'alias');
    const named = alias === undefined || subject === undefined
        ? NOTHING
        : [{ kind: 'assign', ...lower.node(alias), targets: [lower.expression(alias)], value: subject }];
    const isTyped = syntax.kind(at) === 'type_switch_statement';
    const cases = syntax.children(at).filter((child) => CASES.includes(syntax.kind(child)));
    return [...statements_before(at, lower), ...named, ...cases.flatMap((one) => statements_caseOf(one, isTyped ? undefined : subject, lower))];
};
const statements_leave = (how) => (at, lower) => ({ kind: 'leave', ...lower.node(at), how });
/** `go f()` and `defer f()`: when it runs is not told apart. */
const evaluated = (at, lower) => lower.syntax.children(at).map((child) => lower.evaluate(lower.expression(child)));
const statements_contents = (at, lower) => lower.block(at);
const nothing = () => NOTHING;
const statements_STATEMENTS = new Map([
    ['package_clause', nothing],
    ['import_declaration', statements_contents],
    ['import_spec_list', statements_contents],
    ['import_spec', importSpec],
    ['const_declaration', statements_contents],
    ['var_declaration', statements_contents],
    ['var_spec_list', statements_contents],
    ['const_spec', specification],
    ['var_spec', specification],
    ['type_declaration', nothing],
    ['function_declaration', (at, lower) => lower.define(functions_functionOf(at, lower))],
    ['method_declaration', methodsOf],
    ['short_var_declaration', assignments_assignment],
    ['assignment_statement', assignments_assignment],
    ['receive_statement', assignments_assignment],
    ['inc_statement', step],
    ['dec_statement', step],
    ['expression_statement', evaluated],
    ['go_statement', evaluated],
    ['defer_statement', evaluated],
    ['send_statement', evaluated],
    ['return_statement', returned],
    ['if_statement', statements_ifStatement],
    ['for_statement', statements_forLoop],
    ['expression_switch_statement', statements_switchStatement],
    ['type_switch_statement', statements_switchStatement],
    ['select_statement', statements_switchStatement],
    ['break_statement', statements_leave('break')],
    ['continue_statement', statements_leave('continue')],
    ['goto_statement', nothing],
    ['fallthrough_statement', nothing],
    ['empty_statement', nothing],
    ['labeled_statement', (at, lower) => lower.statements(lower.syntax.everyChild(at).slice(1))],
    ['statement_list', statements_contents],
    ['block', (at, lower) => ({ kind: 'block', ...lower.node(at), body: lower.block(at) })],
]);

;// CONCATENATED MODULE: ./build/languages/go.js



const go_KINDS = {
    leaves: [
        'identifier',
        'field_identifier',
        'type_identifier',
        'package_identifier',
        'blank_identifier',
        'label_name',
        'package_clause',
        'type_declaration',
        'type_parameter_list',
        'type_arguments',
        'qualified_type',
        'pointer_type',
        'slice_type',
        'array_type',
        'map_type',
        'channel_type',
        'function_type',
        'struct_type',
        'interface_type',
        'generic_type',
        'interpreted_string_literal',
        'raw_string_literal',
        'rune_literal',
        'break_statement',
        'continue_statement',
        'goto_statement',
        'fallthrough_statement',
        'dot',
    ],
    ignored: ['interpreted_string_literal_content', 'raw_string_literal_content', 'escape_sequence'],
    comments: ['comment'],
    chains: ['binary_expression'],
    positional: [
        'source_file',
        'block',
        'statement_list',
        'expression_statement',
        'expression_list',
        'argument_list',
        'parenthesized_expression',
        'return_statement',
        'literal_element',
        'inc_statement',
        'dec_statement',
    ],
};
/** Go, with type parameters. */
const GO = {
    wasm: 'tree-sitter-go.wasm',
    kinds: go_KINDS,
    namings: NAMINGS,
    rules: { expressions: expressions_EXPRESSIONS, statements: statements_STATEMENTS },
};

;// CONCATENATED MODULE: ./build/languages/java/names.js
/** Where nothing names the object, the judge finds a constructor under this name, as in JavaScript. */
const CONSTRUCTOR = 'constructor';
const names_nameIn = (syntax, at) => {
    const name = syntax.child(at, 'name');
    return name === undefined ? '' : syntax.slice(name);
};
const names_declared = (kind) => (syntax, at) => ({ kind, name: names_nameIn(syntax, at) });
const names_lambda = (syntax, _at, parent) => {
    const bound = parent !== undefined && syntax.kind(parent) === 'variable_declarator' ? names_nameIn(syntax, parent) : '';
    return bound === ''
        ? { kind: 'function', name: '', inline: 'always' }
        : { kind: 'function', name: '', boundTo: bound, inline: 'in-function' };
};
const names_NAMINGS = new Map([
    ['class_declaration', names_declared('class')],
    ['interface_declaration', names_declared('class')],
    ['enum_declaration', names_declared('class')],
    ['record_declaration', names_declared('class')],
    ['annotation_type_declaration', names_declared('class')],
    // A method of an interface without a body does nothing.
    [
        'method_declaration',
        (syntax, at) => syntax.child(at, 'body') === undefined ? undefined : { kind: 'function', name: names_nameIn(syntax, at) },
    ],
    ['constructor_declaration', () => ({ kind: 'function', name: CONSTRUCTOR })],
    ['compact_constructor_declaration', () => ({ kind: 'function', name: CONSTRUCTOR })],
    ['lambda_expression', names_lambda],
]);
/** `a.b.C<D>` is the member `C` of `a.b`; what it is a type of is left out. */
function java_names_namePath(at, lower) {
    const text = lower.syntax.slice(at);
    const plain = text.replace(/@\w+(?:\([^)]*\))?\s*/g, '').replace(/<[\s\S]*>|\[\s*\]/g, '');
    const [head = '', ...rest] = plain.replace(/\s+/g, '').split('.');
    const node = lower.node(at);
    return rest.reduce((object, name) => ({ kind: 'member', ...node, object, name }), {
        kind: 'name',
        ...node,
        name: head,
    });
}

;// CONCATENATED MODULE: ./build/languages/java/functions.js

const NUMBERS = ['integral_type', 'floating_point_type', 'boolean_type'];
/** `@GetMapping(path = "/x")` and `@Override`. */
function annotation(at, lower) {
    const { syntax } = lower;
    const name = syntax.child(at, 'name');
    const list = syntax.child(at, 'arguments');
    const callee = name === undefined ? lower.nothing(at) : java_names_namePath(name, lower);
    if (list === undefined)
        return callee;
    const args = syntax.children(list).map((child) => {
        const key = syntax.child(child, 'key');
        if (syntax.kind(child) !== 'element_value_pair' || key === undefined)
            return { value: lower.expression(child) };
        return { name: syntax.slice(key), value: lower.optional(syntax.child(child, 'value'), child) };
    });
    return { kind: 'call', ...lower.node(at), callee, args };
}
/** What stands before a declaration as annotations. */
function annotationsOf(at, lower) {
    const { syntax } = lower;
    const modifiers = syntax.ofKind(at, 'modifiers');
    if (modifiers === undefined)
        return [];
    const all = syntax.children(modifiers).filter((child) => /annotation$/.test(syntax.kind(child)));
    return all.map((child) => annotation(child, lower));
}
/** Whether a word such as `static` stands before a declaration. */
function hasModifier(at, word, syntax) {
    const modifiers = syntax.ofKind(at, 'modifiers');
    return modifiers !== undefined && new RegExp(`(?:^|\\s)${word}(?:\\s|$)`).test(syntax.slice(modifiers));
}
/** A type as written; of Java's numbers, which carry no text, the name that the judge knows for all of them. */
function typeOf(at, syntax) {
    if (at === undefined)
        return '';
    return NUMBERS.includes(syntax.kind(at)) ? 'int' : syntax.slice(at);
}
function java_functions_parameterOf(at, lower) {
    const { syntax } = lower;
    const node = lower.node(at);
    if (syntax.kind(at) === 'identifier')
        return { ...node, name: syntax.slice(at) };
    const isRest = syntax.kind(at) === 'spread_parameter';
    const declarator = isRest ? syntax.ofKind(at, 'variable_declarator') : at;
    const name = declarator === undefined ? undefined : syntax.child(declarator, 'name');
    const type = syntax.child(at, 'type') ??
        (isRest ? syntax.children(at).find((child) => /type/.test(syntax.kind(child))) : undefined);
    const decorators = annotationsOf(at, lower);
    return {
        ...node,
        name: name === undefined ? '' : syntax.slice(name),
        annotation: typeOf(type, syntax),
        ...(isRest ? { rest: 'positional' } : {}),
        ...(decorators.length === 0 ? {} : { decorators }),
    };
}
const PARAMETERS = ['formal_parameter', 'spread_parameter', 'identifier'];
function java_functions_parametersOf(at, lower) {
    const { syntax } = lower;
    const list = syntax.child(at, 'parameters');
    if (list === undefined)
        return [];
    if (syntax.kind(list) === 'identifier')
        return [java_functions_parameterOf(list, lower)];
    const all = syntax.children(list).filter((child) => PARAMETERS.includes(syntax.kind(child)));
    return all.map((child) => java_functions_parameterOf(child, lower));
}
/** A lambda's expression is what it returns. */
function functions_bodyOf(at, lower) {
    const body = lower.syntax.child(at, 'body');
    if (body === undefined)
        return [];
    if (/(?:^|_)b(?:lock|ody)$/.test(lower.syntax.kind(body)))
        return lower.block(body);
    const value = lower.expression(body);
    return [{ kind: 'return', start: value.start, end: value.end, value }];
}
/** A method, a constructor or a lambda. */
function java_functions_functionOf(at, lower) {
    const { syntax } = lower;
    const known = lower.definitions.get(at);
    const className = known?.className;
    const head = {
        ...lower.definitionNode(at),
        name: known?.name ?? '',
        qualifiedName: known?.qualifiedName ?? '<lambda>',
        parameters: java_functions_parametersOf(at, lower),
        decorators: annotationsOf(at, lower),
        isAsync: false,
        ...(className === undefined
            ? {}
            : { className, binding: hasModifier(at, 'static', syntax) ? 'static' : 'instance' }),
    };
    return lower.withBody(head, () => functions_bodyOf(at, lower));
}

;// CONCATENATED MODULE: ./build/languages/java/calls.js



const java_calls_argumentsOf = (at, lower) => at === undefined ? [] : lower.syntax.children(at).map((child) => ({ value: lower.expression(child) }));
const calls_comparison = (operator, turned) => ({ node, object, args }) => {
    const [only, ...more] = args;
    if (only === undefined || more.length > 0)
        return undefined;
    const [left, right] = turned ? [only.value, object] : [object, only.value];
    return { kind: 'binary', ...node, operator, left, right };
};
/** The judge knows patterns by the words of Python's `re`. */
function patternCall(node, name, args) {
    const object = { kind: 'name', ...node, name: 're' };
    return { kind: 'call', ...node, callee: { kind: 'member', ...node, object, name }, args };
}
const isNamed = (expression, name) => (expression.kind === 'name' || expression.kind === 'member') && expression.name === name;
/** `text.matches(p)`, `Pattern.matches(p, text)` and `pattern.matcher(text).matches()` ask whether all of a text fits. */
function matches({ node, object, args }) {
    const [pattern] = args;
    if (isNamed(object, 'Pattern'))
        return patternCall(node, 'fullmatch', args);
    if (pattern !== undefined)
        return patternCall(node, 'fullmatch', [pattern, { value: object }]);
    if (object.kind !== 'call' || object.callee.kind !== 'member' || object.callee.name !== 'matcher')
        return undefined;
    const callee = { kind: 'member', ...node, object: object.callee.object, name: 'fullmatch' };
    return { kind: 'call', ...node, callee, args: object.args };
}
const TABLES = ['Map', 'Set', 'List', 'Arrays'];
/** `Map.of(k, v)`, `Set.of(a)`, `Arrays.asList(a)`: what stands in them is written out. */
function table({ node, object, args }) {
    if (!TABLES.some((name) => isNamed(object, name)))
        return undefined;
    if (!isNamed(object, 'Map'))
        return { kind: 'collection', ...node, form: 'list', entries: args.map(({ value }) => ({ value })) };
    const entries = args.flatMap(({ value: key }, index) => {
        const value = args[index + 1]?.value;
        return index % 2 === 0 && value !== undefined ? [{ key, value }] : [];
    });
    return { kind: 'collection', ...node, form: 'map', entries };
}
/** Methods that say the same as an operator, or as what the judge knows under another name. */
const java_calls_SPELLED = new Map([
    ['equals', calls_comparison('==', false)],
    ['equalsIgnoreCase', calls_comparison('==', false)],
    ['contentEquals', calls_comparison('==', false)],
    ['of', table],
    ['asList', table],
    ['contains', calls_comparison('in', true)],
    ['containsKey', calls_comparison('in', true)],
    ['matches', matches],
    [
        'compile',
        ({ node, object, args }) => (isNamed(object, 'Pattern') ? patternCall(node, 'compile', args) : undefined),
    ],
    [
        'format',
        ({ node, object, args }) => isNamed(object, 'String') ? formattedText(node, args[0]?.value, args.slice(1)) : undefined,
    ],
    ['formatted', ({ node, object, args }) => formattedText(node, object, args)],
]);
/** What a method is called on; without an object, on `this`: the judge looks for it in the class. */
const invocation = (at, lower) => {
    const { syntax } = lower;
    const written = syntax.child(at, 'object');
    const name = syntax.child(at, 'name');
    const node = lower.node(at);
    const object = written === undefined ? { kind: 'name', ...node, name: 'this' } : lower.expression(written);
    const args = java_calls_argumentsOf(syntax.child(at, 'arguments'), lower);
    const method = name === undefined ? '' : syntax.slice(name);
    const spelled = written === undefined ? undefined : java_calls_SPELLED.get(method)?.({ node, object, args });
    return spelled ?? { kind: 'call', ...node, callee: { kind: 'member', ...node, object, name: method }, args };
};
/** `new T(a)` calls `T`; the methods of a class that it makes on the way are functions in it. */
const calls_creation = (at, lower) => {
    const { syntax } = lower;
    const type = syntax.child(at, 'type');
    const callee = type === undefined ? lower.nothing(at) : java_names_namePath(type, lower);
    const args = java_calls_argumentsOf(syntax.child(at, 'arguments'), lower);
    const call = { kind: 'call', ...lower.node(at), callee, args };
    const body = syntax.ofKind(at, 'class_body');
    if (body === undefined)
        return call;
    const methods = syntax.children(body).filter((child) => lower.definitions.has(child));
    const functions = methods.map((child) => {
        const definition = java_functions_functionOf(child, lower);
        return { kind: 'function', start: definition.start, end: definition.end, definition };
    });
    return { kind: 'other', ...lower.node(at), parts: [call, ...functions] };
};

;// CONCATENATED MODULE: ./build/languages/java/literals.js
const literals_SIMPLE = new Map([
    ['b', '\b'],
    ['f', '\f'],
    ['n', '\n'],
    ['r', '\r'],
    ['s', ' '],
    ['t', '\t'],
    ['\n', ''],
]);
const literals_ESCAPE = /\\(?:u+[0-9a-fA-F]{4}|[0-7]{1,3}|[\s\S])/g;
function literals_resolveEscape(sequence) {
    const body = sequence.slice(1);
    const simple = literals_SIMPLE.get(body);
    if (simple !== undefined)
        return simple;
    if (/^u+[0-9a-fA-F]{4}$/.test(body))
        return String.fromCharCode(Number.parseInt(body.replace(/^u+/, ''), 16));
    return /^[0-7]/.test(body) ? String.fromCharCode(Number.parseInt(body, 8)) : body;
}
/** The escapes of a Java text, resolved. */
const literals_cook = (text) => (text.includes('\\') ? text.replace(literals_ESCAPE, literals_resolveEscape) : text);
/** A text block begins on the line behind its quotes; by how much it is indented does not matter here. */
const java_literals_text = (at, lower) => {
    const written = lower.syntax.slice(at);
    const block = /^"""[ \t]*\r?\n([\s\S]*)"""$/.exec(written)?.[1];
    return { kind: 'literal', ...lower.node(at), value: literals_cook(block ?? written.slice(1, -1)) };
};
const literals_number = (at, lower) => {
    const written = lower.syntax.slice(at).replaceAll('_', '');
    const whole = /^(0[xX][0-9a-fA-F]+|0[bB][01]+|\d+)[lL]?$/.exec(written)?.[1];
    const octal = whole !== undefined && /^0[0-7]+$/.test(whole);
    const value = whole === undefined ? Number.parseFloat(written) : octal ? Number.parseInt(whole, 8) : Number(whole);
    return Number.isNaN(value) ? lower.other(at) : { kind: 'literal', ...lower.node(at), value };
};
const literals_constant = (value) => (at, lower) => ({ kind: 'literal', ...lower.node(at), value });
const literals_LITERALS = [
    ['string_literal', java_literals_text],
    // Joined to a text, a character is one.
    ['character_literal', java_literals_text],
    ['decimal_integer_literal', literals_number],
    ['hex_integer_literal', literals_number],
    ['octal_integer_literal', literals_number],
    ['binary_integer_literal', literals_number],
    ['decimal_floating_point_literal', literals_number],
    ['hex_floating_point_literal', literals_number],
    ['true', literals_constant(true)],
    ['false', literals_constant(false)],
    ['null_literal', literals_constant(null)],
];

;// CONCATENATED MODULE: ./build/languages/java/switches.js

const switches_CASES = ['switch_rule', 'switch_block_statement_group'];
const casesOf = (at, lower) => {
    const body = lower.syntax.child(at, 'body');
    return body === undefined
        ? []
        : lower.syntax.children(body).filter((child) => switches_CASES.includes(lower.syntax.kind(child)));
};
const isLabel = (at, lower) => lower.syntax.kind(at) === 'switch_label';
/** What the labels of a case compare with; none of `default`. */
const labelsOf = (at, lower) => lower.syntax
    .children(at)
    .filter((child) => isLabel(child, lower))
    .flatMap((label) => lower.syntax.children(label).map((child) => lower.expression(child)));
/** One label is compared with, several are a list to be in. */
function switches_testOf(labels, subject) {
    const [right, ...more] = labels;
    if (right === undefined || more.length === 0)
        return right && equality(subject, right);
    const { start, end } = right;
    const all = {
        kind: 'collection',
        start,
        end,
        form: 'tuple',
        entries: labels.map((value) => ({ value })),
    };
    return { kind: 'binary', start, end, operator: 'in', left: subject, right: all };
}
/** A case with an arrow never falls into the next. */
const switches_switchStatement = (at, lower) => {
    const { syntax } = lower;
    const subject = lower.optional(syntax.child(at, 'condition'), at);
    const cases = casesOf(at, lower).map((child) => {
        const inside = lower.statements(syntax.everyChild(child).filter((one) => !isLabel(one, lower)));
        const one = caseOf(lower.node(child), switches_testOf(labelsOf(child, lower), subject), inside);
        return syntax.kind(child) === 'switch_rule' ? { ...one, leaves: true } : one;
    });
    const statements = arrange(cases, subject, lower);
    return statements.length === 0 ? lower.evaluate(subject) : statements;
};
/** What a case of a switch that gives a value may give: its expression, or what its block yields. */
function valuesOf(at, lower) {
    const { syntax } = lower;
    return syntax.children(at).flatMap((child) => {
        if (isLabel(child, lower))
            return [];
        switch (syntax.kind(child)) {
            case 'expression_statement':
            case 'yield_statement':
                return syntax.children(child).map((value) => lower.expression(value));
            case 'block':
                return valuesOf(child, lower);
            default:
                return [];
        }
    });
}
/** The subject only chooses: no part of it is in the value. */
const switchValue = (at, lower) => ({
    kind: 'other',
    ...lower.node(at),
    parts: casesOf(at, lower).flatMap((one) => valuesOf(one, lower)),
});

;// CONCATENATED MODULE: ./build/languages/java/expressions.js







const java_expressions_SPELLED = new Map([
    ['&&', 'and'],
    ['||', 'or'],
    ['!', 'not'],
]);
const java_expressions_spell = (operator) => java_expressions_SPELLED.get(operator) ?? operator;
/** `A.this` is `this`. */
const expressions_field = (at, lower) => {
    const { syntax } = lower;
    const name = syntax.child(at, 'field');
    if (name !== undefined && syntax.kind(name) === 'this')
        return { kind: 'name', ...lower.node(at), name: 'this' };
    const object = lower.optional(syntax.child(at, 'object'), at);
    return { kind: 'member', ...lower.node(at), object, name: name === undefined ? '' : syntax.slice(name) };
};
const java_expressions_element = (at, lower) => ({
    kind: 'index',
    ...lower.node(at),
    object: lower.optional(lower.syntax.child(at, 'array'), at),
    index: lower.optional(lower.syntax.child(at, 'index'), at),
});
const java_expressions_unary = (at, lower) => ({
    kind: 'unary',
    ...lower.node(at),
    operator: java_expressions_spell(operatorOf(lower.syntax, at)),
    operand: lower.optional(lower.syntax.child(at, 'operand'), at),
});
const expressions_assignment = (at, lower) => {
    const { syntax } = lower;
    const operator = operatorOf(syntax, at);
    const target = lower.optional(syntax.child(at, 'left'), at);
    const value = lower.optional(syntax.child(at, 'right'), at);
    const plain = operator === '=' || operator === '';
    return { kind: 'assignment', ...lower.node(at), target, value, ...(plain ? {} : { operator }) };
};
const expressions_update = (at, lower) => {
    const node = lower.node(at);
    const operator = operatorOf(lower.syntax, at) === '--' ? '-=' : '+=';
    const value = { kind: 'literal', ...node, value: 1 };
    return { kind: 'assignment', ...node, target: first(at, lower), operator, value };
};
/** `o instanceof String s` gives `s` the value of `o`. */
const typeTest = (at, lower) => {
    const { syntax } = lower;
    const node = lower.node(at);
    const value = lower.optional(syntax.child(at, 'left'), at);
    const type = syntax.child(at, 'right');
    const name = syntax.child(at, 'name');
    const left = name === undefined ? value : { kind: 'assignment', ...node, target: java_names_namePath(name, lower), value };
    const right = type === undefined ? lower.nothing(at) : java_names_namePath(type, lower);
    return { kind: 'binary', ...node, operator: 'instanceof', left, right };
};
const list = (at, lower) => ({
    kind: 'collection',
    ...lower.node(at),
    form: 'list',
    entries: lower.syntax.children(at).map((child) => ({ value: lower.expression(child) })),
});
/** `new T[] { a }` is its elements, `new T[n]` calls `new[]`. */
const arrayCreation = (at, lower) => {
    const { syntax } = lower;
    const value = syntax.child(at, 'value');
    if (value !== undefined)
        return lower.expression(value);
    const node = lower.node(at);
    const sizes = syntax.children(at).filter((child) => syntax.kind(child) === 'dimensions_expr');
    const args = sizes.map((child) => ({ value: first(child, lower) }));
    return { kind: 'call', ...node, callee: { kind: 'name', ...node, name: 'new[]' }, args };
};
/** `Shop::open` is the member `open` of `Shop`. */
const reference = (at, lower) => {
    const [object, name] = lower.syntax.children(at);
    if (object === undefined || name === undefined)
        return lower.other(at);
    return { kind: 'member', ...lower.node(at), object: lower.expression(object), name: lower.syntax.slice(name) };
};
const java_expressions_lambda = (at, lower) => ({
    kind: 'function',
    ...lower.node(at),
    definition: java_functions_functionOf(at, lower),
});
const expressions_choice = (at, lower) => conditional(at, lower, ['condition', 'consequence', 'alternative'].map((name) => lower.syntax.child(at, name)));
const java_expressions_EXPRESSIONS = new Map([
    ...literals_LITERALS,
    ['identifier', java_names_namePath],
    ['type_identifier', java_names_namePath],
    ['scoped_identifier', java_names_namePath],
    ['scoped_type_identifier', java_names_namePath],
    ['generic_type', java_names_namePath],
    ['this', java_names_namePath],
    ['super', java_names_namePath],
    ['method_invocation', invocation],
    ['object_creation_expression', calls_creation],
    ['array_creation_expression', arrayCreation],
    ['array_initializer', list],
    ['element_value_array_initializer', list],
    ['field_access', expressions_field],
    ['array_access', java_expressions_element],
    ['binary_expression', (at, lower) => lowerBinary(at, lower, java_expressions_spell)],
    ['unary_expression', java_expressions_unary],
    ['assignment_expression', expressions_assignment],
    ['update_expression', expressions_update],
    ['instanceof_expression', typeTest],
    ['cast_expression', (at, lower) => lower.optional(lower.syntax.child(at, 'value'), at)],
    ['parenthesized_expression', first],
    ['ternary_expression', expressions_choice],
    ['lambda_expression', java_expressions_lambda],
    ['method_reference', reference],
    ['class_literal', (at, lower) => ({ kind: 'other', ...lower.node(at), parts: [] })],
    ['switch_expression', switchValue],
]);

;// CONCATENATED MODULE: ./build/languages/java/classes.js


/** What a class extends and implements. */
function basesOf(at, lower) {
    const { syntax } = lower;
    const clauses = ['superclass', 'super_interfaces', 'extends_interfaces'].flatMap((kind) => syntax.ofKind(at, kind) ?? []);
    return clauses.flatMap((clause) => syntax
        .children(clause)
        .flatMap((child) => (syntax.kind(child) === 'type_list' ? syntax.children(child) : [child]))
        .map((child) => java_names_namePath(child, lower)));
}
/** `String a = f(), b;`: an assignment for each that has a value. */
const classes_declaration = (at, lower) => {
    const { syntax } = lower;
    return syntax.all(at, 'declarator').flatMap((declarator) => {
        const name = syntax.child(declarator, 'name');
        const value = syntax.child(declarator, 'value');
        if (name === undefined || value === undefined)
            return [];
        const targets = [java_names_namePath(name, lower)];
        return [{ kind: 'assign', ...lower.node(declarator), targets, value: lower.expression(value) }];
    });
};
/** `private final JdbcTemplate jdbc;`: whoever makes the object gives it, and only its class is known. */
function givenFields(at, lower) {
    const { syntax } = lower;
    const type = syntax.child(at, 'type');
    return syntax.all(at, 'declarator').flatMap((declarator) => {
        const name = syntax.child(declarator, 'name');
        if (name === undefined || type === undefined || syntax.child(declarator, 'value') !== undefined)
            return [];
        const node = lower.node(declarator);
        const target = { kind: 'name', ...node, name: syntax.slice(name) };
        return [{ kind: 'assign', ...node, targets: [target], value: { ...target, cast: syntax.slice(type) } }];
    });
}
/** Methods name the constants of their class without an object: to them these are as good as the file's. */
function constantsOf(body, lower) {
    const { syntax } = lower;
    const fields = body === undefined ? [] : syntax.children(body).filter((child) => syntax.kind(child) === 'field_declaration');
    const constant = fields.filter((child) => hasModifier(child, 'final', syntax));
    return [...lower.statements(constant), ...fields.flatMap((field) => givenFields(field, lower))];
}
/** A class, interface, enumeration or record with what is defined in it, behind its constants. */
const classDeclaration = (at, lower) => {
    const { syntax } = lower;
    const known = lower.definitions.get(at);
    const body = syntax.child(at, 'body');
    const definition = {
        ...lower.definitionNode(at),
        name: known?.name ?? '',
        qualifiedName: known?.qualifiedName ?? '',
        bases: basesOf(at, lower),
        decorators: annotationsOf(at, lower),
        body: lower.block(body),
    };
    return [...constantsOf(body, lower), lower.defineClass(definition)];
};

;// CONCATENATED MODULE: ./build/languages/java/statements.js







/** `import a.b.C` binds `C`; `import static a.B.f` binds `f`; of `a.b.*` nobody knows the names. */
const importDeclaration = (at, lower) => {
    const { syntax } = lower;
    const path = syntax.children(at).find((child) => /identifier$/.test(syntax.kind(child)));
    const all = syntax.ofKind(at, 'asterisk') !== undefined;
    const parts = path === undefined ? [] : syntax.slice(path).replace(/\s+/g, '').split('.');
    const local = parts.at(-1);
    if (local === undefined)
        return NOTHING;
    const binding = all
        ? { local: '*', module: parts.join('.'), name: '*' }
        : { local, module: parts.slice(0, -1).join('.'), name: local };
    return { kind: 'import', ...lower.node(at), bindings: [binding] };
};
/** An assignment nobody takes the value of is a statement. */
function statements_settle(value, lower) {
    if (value.kind !== 'assignment')
        return lower.evaluate(value);
    const { start, end, operator, target } = value;
    const statement = { kind: 'assign', start, end, targets: [target], value: value.value };
    return operator === undefined ? statement : { ...statement, operator };
}
const settled = (nodes, lower) => nodes.flatMap((child) => {
    const kind = lower.syntax.kind(child);
    return kind === 'local_variable_declaration' || kind === 'switch_expression'
        ? lower.statement(child)
        : [statements_settle(lower.expression(child), lower)];
});
const statements_expressionStatement = (at, lower) => settled(lower.syntax.children(at), lower);
/** A body with or without braces. */
function java_statements_bodyOf(at, lower) {
    if (at === undefined)
        return NOTHING;
    return lower.syntax.kind(at) === 'block' ? lower.block(at) : lower.statement(at);
}
/** `else if` chains in a loop: they may be long. */
const java_statements_ifStatement = (at, lower) => {
    const { syntax } = lower;
    const arms = [];
    let current = at;
    let otherwise = NOTHING;
    while (current !== undefined) {
        const test = lower.optional(syntax.child(current, 'condition'), current);
        arms.push({ ...lower.node(current), test, body: java_statements_bodyOf(syntax.child(current, 'consequence'), lower) });
        const next = syntax.child(current, 'alternative');
        const chained = next !== undefined && syntax.kind(next) === 'if_statement';
        if (next !== undefined && !chained)
            otherwise = java_statements_bodyOf(next, lower);
        current = chained ? next : undefined;
    }
    return lowerArms(arms, otherwise, lower);
};
const statements_whileLoop = (at, lower) => ({
    kind: 'loop',
    ...lower.node(at),
    test: lower.optional(lower.syntax.child(at, 'condition'), at),
    body: java_statements_bodyOf(lower.syntax.child(at, 'body'), lower),
});
/** `for (a; b; c) d`: `a`, then `while (b) { d; c }`. */
const java_statements_forLoop = (at, lower) => {
    const { syntax } = lower;
    const condition = syntax.child(at, 'condition');
    const body = [...java_statements_bodyOf(syntax.child(at, 'body'), lower), ...settled(syntax.all(at, 'update'), lower)];
    const test = condition === undefined ? {} : { test: lower.expression(condition) };
    return [...settled(syntax.all(at, 'init'), lower), { kind: 'loop', ...lower.node(at), ...test, body }];
};
const forEach = (at, lower) => ({
    kind: 'loop',
    ...lower.node(at),
    target: lower.optional(lower.syntax.child(at, 'name'), at),
    over: lower.optional(lower.syntax.child(at, 'value'), at),
    body: java_statements_bodyOf(lower.syntax.child(at, 'body'), lower),
});
const statements_valued = (kind) => (at, lower) => {
    const [value] = lower.syntax.children(at);
    return { kind, ...lower.node(at), ...(value === undefined ? {} : { value: lower.expression(value) }) };
};
const java_statements_leave = (how) => (at, lower) => ({ kind: 'leave', ...lower.node(at), how });
/** What is opened in the head of a `try` is a value with a name, mostly. */
function resourcesOf(at, lower) {
    const { syntax } = lower;
    const list = syntax.child(at, 'resources');
    if (list === undefined)
        return NOTHING;
    return syntax.children(list).flatMap((one) => {
        const name = syntax.child(one, 'name');
        const value = syntax.child(one, 'value');
        if (name === undefined || value === undefined)
            return NOTHING;
        return [{ kind: 'assign', ...lower.node(one), targets: [java_names_namePath(name, lower)], value: lower.expression(value) }];
    });
}
function handlerOf(at, lower) {
    const { syntax } = lower;
    const parameter = syntax.ofKind(at, 'catch_formal_parameter');
    const name = parameter === undefined ? undefined : syntax.child(parameter, 'name');
    const body = lower.block(syntax.child(at, 'body'));
    if (name === undefined)
        return body;
    return [
        { kind: 'assign', ...lower.node(name), targets: [java_names_namePath(name, lower)], value: lower.nothing(name) },
        ...body,
    ];
}
const statements_tryStatement = (at, lower) => {
    const { syntax } = lower;
    const all = syntax.children(at);
    const clauses = all.filter((child) => syntax.kind(child) === 'catch_clause');
    const last = all.find((child) => syntax.kind(child) === 'finally_clause');
    return {
        kind: 'attempt',
        ...lower.node(at),
        body: [...resourcesOf(at, lower), ...lower.block(syntax.child(at, 'body'))],
        handlers: clauses.map((clause) => handlerOf(clause, lower)),
        otherwise: NOTHING,
        finally: last === undefined ? NOTHING : lower.block(syntax.ofKind(last, 'block')),
    };
};
const statements_method = (at, lower) => lower.definitions.has(at) ? lower.define(java_functions_functionOf(at, lower)) : NOTHING;
/** `this(a)` and `super(a)`. */
const ownConstructor = (at, lower) => {
    const { syntax } = lower;
    const callee = lower.optional(syntax.child(at, 'constructor'), at);
    const args = java_calls_argumentsOf(syntax.child(at, 'arguments'), lower);
    return lower.evaluate({ kind: 'call', ...lower.node(at), callee, args });
};
const statements_block = (at, lower) => ({ kind: 'block', ...lower.node(at), body: lower.block(at) });
const statements_nothing = () => NOTHING;
const java_statements_STATEMENTS = new Map([
    ['package_declaration', statements_nothing],
    ['import_declaration', importDeclaration],
    ...['class', 'interface', 'enum', 'record', 'annotation_type'].map((kind) => [`${kind}_declaration`, classDeclaration]),
    ['method_declaration', statements_method],
    ['constructor_declaration', statements_method],
    ['compact_constructor_declaration', statements_method],
    ['field_declaration', classes_declaration],
    ['constant_declaration', classes_declaration],
    ['local_variable_declaration', classes_declaration],
    ['explicit_constructor_invocation', ownConstructor],
    ['expression_statement', statements_expressionStatement],
    ['yield_statement', statements_expressionStatement],
    ['block', statements_block],
    ['static_initializer', statements_block],
    ['synchronized_statement', (at, lower) => lower.block(lower.syntax.child(at, 'body'))],
    ['labeled_statement', (at, lower) => lower.statements(lower.syntax.everyChild(at).slice(1))],
    ['if_statement', java_statements_ifStatement],
    ['while_statement', statements_whileLoop],
    ['do_statement', statements_whileLoop],
    ['for_statement', java_statements_forLoop],
    ['enhanced_for_statement', forEach],
    ['switch_expression', switches_switchStatement],
    ['return_statement', statements_valued('return')],
    ['throw_statement', statements_valued('raise')],
    ['break_statement', java_statements_leave('break')],
    ['continue_statement', java_statements_leave('continue')],
    ['try_statement', statements_tryStatement],
    ['try_with_resources_statement', statements_tryStatement],
    [
        'assert_statement',
        (at, lower) => ({ kind: 'assert', ...lower.node(at), test: lower.optional(lower.syntax.children(at)[0], at) }),
    ],
]);

;// CONCATENATED MODULE: ./build/languages/java.js



const java_KINDS = {
    leaves: [
        'identifier',
        'type_identifier',
        'scoped_identifier',
        'scoped_type_identifier',
        'generic_type',
        'array_type',
        'integral_type',
        'floating_point_type',
        'boolean_type',
        'void_type',
        'type_parameters',
        'type_arguments',
        'throws',
        'permits',
        'package_declaration',
        'dimensions',
        'class_literal',
        'string_literal',
        'character_literal',
        'break_statement',
        'continue_statement',
        'asterisk',
        'this',
        'super',
    ],
    ignored: ['string_fragment', 'multiline_string_fragment', 'escape_sequence'],
    comments: ['line_comment', 'block_comment'],
    chains: ['binary_expression'],
    positional: [
        'program',
        'block',
        'expression_statement',
        'argument_list',
        'class_body',
        'array_initializer',
        'parenthesized_expression',
        'return_statement',
        'throw_statement',
        'update_expression',
        'method_reference',
    ],
};
/** Java, of any release. */
const JAVA = {
    wasm: 'tree-sitter-java.wasm',
    kinds: java_KINDS,
    namings: names_NAMINGS,
    rules: { expressions: java_expressions_EXPRESSIONS, statements: java_statements_STATEMENTS },
};

;// CONCATENATED MODULE: ./build/languages/javascript/functions.js

/** `a = 1`, in a list of parameters or inside a pattern. */
function withFallback(pattern, fallback) {
    const bound = pattern.kind === 'name' ? { name: pattern.name } : { name: '', pattern };
    return fallback === undefined ? bound : { ...bound, fallback };
}
function untyped(at, lower) {
    const { syntax } = lower;
    const node = lower.node(at);
    const [bound, fallback] = syntax.children(at);
    if (syntax.kind(at) === 'assignment_pattern' && bound !== undefined) {
        return {
            ...node,
            ...withFallback(lower.expression(bound), fallback === undefined ? undefined : lower.expression(fallback)),
        };
    }
    if (syntax.kind(at) === 'rest_pattern' && bound !== undefined) {
        return { ...node, ...withFallback(lower.expression(bound), undefined), rest: 'positional' };
    }
    return { ...node, ...withFallback(lower.expression(at), undefined) };
}
/** TypeScript's `private a?: string = '…'`. */
function typed(at, lower) {
    const { syntax } = lower;
    const pattern = syntax.child(at, 'pattern') ?? syntax.child(at, 'name');
    const type = syntax.child(at, 'type');
    const value = syntax.child(at, 'value');
    const decorators = syntax.all(at, 'decorator').map((child) => first(child, lower));
    return {
        ...(pattern === undefined ? { name: '' } : untyped(pattern, lower)),
        ...lower.node(at),
        ...(type === undefined ? {} : { annotation: syntax.slice(type).replace(/^:\s*/, '') }),
        ...(value === undefined ? {} : { fallback: lower.expression(value) }),
        ...(decorators.length === 0 ? {} : { decorators }),
    };
}
const isTyped = (kind) => kind === 'required_parameter' || kind === 'optional_parameter';
function javascript_functions_parametersOf(at, lower) {
    const { syntax } = lower;
    const single = syntax.child(at, 'parameter');
    if (single !== undefined)
        return [untyped(single, lower)];
    const list = syntax.child(at, 'parameters');
    if (list === undefined)
        return [];
    const lowered = syntax.children(list).map((child) => (isTyped(syntax.kind(child)) ? typed : untyped)(child, lower));
    // TypeScript's `this` parameter is a type, not a parameter.
    return lowered.filter(({ name }) => name !== 'this');
}
/** `constructor(private db: Database)` assigns `this.db`. */
function parameterProperties(at, lower) {
    const { syntax } = lower;
    const list = syntax.child(at, 'parameters');
    const marked = list === undefined ? [] : syntax.children(list).filter((child) => isProperty(child, syntax));
    return marked.flatMap((child) => {
        const node = lower.node(child);
        const { name } = typed(child, lower);
        if (name === '')
            return [];
        const object = { kind: 'name', ...node, name: 'this' };
        return [
            {
                kind: 'assign',
                ...node,
                targets: [{ kind: 'member', ...node, object, name }],
                value: { kind: 'name', ...node, name },
            },
        ];
    });
}
function isProperty(at, syntax) {
    if (!isTyped(syntax.kind(at)))
        return false;
    const marks = syntax.children(at).map((child) => syntax.kind(child));
    if (marks.includes('accessibility_modifier') || marks.includes('override_modifier'))
        return true;
    return /^readonly\s/.test(syntax.slice(at));
}
/** An arrow's expression is what it returns. */
function javascript_functions_bodyOf(at, lower) {
    const { syntax } = lower;
    const body = syntax.child(at, 'body');
    if (body === undefined)
        return [];
    if (syntax.kind(body) === 'statement_block')
        return [...parameterProperties(at, lower), ...lower.block(body)];
    const value = lower.expression(body);
    return [{ kind: 'return', start: value.start, end: value.end, value }];
}
/** The words before a function's name or parameters: `async`, `static`, `get`, `*`. */
function modifiersOf(at, syntax) {
    const named = syntax.child(at, 'name') ??
        syntax.child(at, 'property') ??
        syntax.child(at, 'parameters') ??
        syntax.child(at, 'parameter');
    const decorators = syntax.all(at, 'decorator');
    const start = decorators.length === 0 ? syntax.start(at) : syntax.end(decorators.at(-1) ?? at);
    return syntax.text.slice(start, named === undefined ? syntax.end(at) : syntax.start(named)).match(/[a-z]+|\*/g) ?? [];
}
/** Lowers any function-like node. */
function javascript_functions_functionOf(at, lower, decorators) {
    const { syntax } = lower;
    const known = lower.definitions.get(at);
    const modifiers = modifiersOf(at, syntax);
    const className = known?.className;
    const parameters = javascript_functions_parametersOf(at, lower);
    const head = {
        ...lower.definitionNode(at),
        name: known?.name ?? '',
        qualifiedName: known?.qualifiedName ?? '<lambda>',
        parameters,
        decorators,
        isAsync: modifiers.includes('async'),
        ...(className === undefined
            ? {}
            : { className, binding: modifiers.includes('static') ? 'static' : 'instance' }),
    };
    return lower.withBody(head, () => {
        if (modifiers.includes('*'))
            lower.noteYield();
        return javascript_functions_bodyOf(at, lower);
    });
}
const functionExpression = (at, lower) => ({
    kind: 'function',
    ...lower.node(at),
    definition: javascript_functions_functionOf(at, lower, []),
});
/** The kinds of nodes that are functions where an expression stands. */
const FUNCTION_EXPRESSIONS = ['arrow_function', 'function_expression', 'generator_function'];

;// CONCATENATED MODULE: ./build/languages/javascript/strings.js
const strings_SIMPLE = new Map([
    ['b', '\b'],
    ['f', '\f'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
    ['v', '\v'],
    ['\n', ''],
    ['\r\n', ''],
    ['\u2028', ''],
    ['\u2029', ''],
]);
const strings_ESCAPE = /\\(?:\r\n|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|u\{[0-9a-fA-F]{1,6}\}|[0-7]{1,3}|[\s\S])/g;
function strings_resolveEscape(sequence) {
    const body = sequence.slice(1);
    const simple = strings_SIMPLE.get(body);
    if (simple !== undefined)
        return simple;
    if (/^[0-7]/.test(body))
        return String.fromCharCode(Number.parseInt(body, 8));
    if (body.length === 1)
        return body;
    const code = Number.parseInt(body.replace(/^[xu]\{?/, ''), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : sequence;
}
/** A literal's text with its escapes resolved. */
const strings_cook = (text) => (text.includes('\\') ? text.replace(strings_ESCAPE, strings_resolveEscape) : text);
const quoted = (text) => strings_cook(text.replace(/^['"]/, '').replace(/['"]$/, ''));
/** The value of a string node. */
const stringValue = (at, { syntax }) => quoted(syntax.slice(at));
const string = (at, lower) => ({
    kind: 'literal',
    ...lower.node(at),
    value: stringValue(at, lower),
});
/** The parts between the backticks: text between substitutions is not a node of its own in every grammar, so it is cut from the source. */
function templateParts(at, lower) {
    const { syntax } = lower;
    const parts = [];
    let from = syntax.start(at) + 1;
    const text = (to) => {
        if (to > from)
            parts.push({ kind: 'literal', start: from, end: to, value: strings_cook(syntax.text.slice(from, to)) });
    };
    for (const child of syntax.everyChild(at)) {
        if (syntax.kind(child) !== 'template_substitution')
            continue;
        text(syntax.start(child));
        for (const value of syntax.everyChild(child))
            parts.push(lower.expression(value));
        from = syntax.end(child);
    }
    text(syntax.end(at) - 1);
    return parts;
}
/** Without substitutions a template is a plain literal. */
const template = (at, lower) => {
    const parts = templateParts(at, lower);
    const node = lower.node(at);
    const [only] = parts;
    if (only === undefined)
        return { kind: 'literal', ...node, value: '' };
    return only.kind === 'literal' && parts.length === 1 ? { ...only, ...node } : { kind: 'template', ...node, parts };
};

;// CONCATENATED MODULE: ./build/languages/javascript/collections.js



/** `name`, `'name'` and `1` as keys are text; `[computed]` is what it computes. */
function keyOf(at, lower) {
    const { syntax } = lower;
    const kind = syntax.kind(at);
    if (kind === 'computed_property_name')
        return first(at, lower);
    return { kind: 'literal', ...lower.node(at), value: kind === 'string' ? stringValue(at, lower) : syntax.slice(at) };
}
/** `{ a = 1 }` in a pattern. */
const patternDefault = (at, lower) => {
    const [target, value] = lower.syntax.children(at);
    return {
        kind: 'assignment',
        ...lower.node(at),
        target: lower.optional(target, at),
        value: lower.optional(value, at),
    };
};
function entry(at, lower) {
    const { syntax } = lower;
    switch (syntax.kind(at)) {
        case 'pair':
        case 'pair_pattern': {
            const key = syntax.child(at, 'key');
            const value = lower.optional(syntax.child(at, 'value'), at);
            return key === undefined ? { value } : { key: keyOf(key, lower), value };
        }
        case 'spread_element':
        case 'rest_pattern':
            return { value: first(at, lower), spread: true };
        case 'shorthand_property_identifier':
        case 'shorthand_property_identifier_pattern':
            return { key: keyOf(at, lower), value: { kind: 'name', ...lower.node(at), name: syntax.slice(at) } };
        case 'object_assignment_pattern': {
            const [target] = syntax.children(at);
            return { key: keyOf(target ?? at, lower), value: patternDefault(at, lower) };
        }
        case 'method_definition': {
            const key = syntax.child(at, 'name');
            const value = functionExpression(at, lower);
            return key === undefined ? { value } : { key: keyOf(key, lower), value };
        }
        default:
            return { value: lower.expression(at) };
    }
}
const collection = (form) => (at, lower) => ({
    kind: 'collection',
    ...lower.node(at),
    form,
    entries: lower.syntax.children(at).map((child) => entry(child, lower)),
});
const COLLECTIONS = [
    ['array', collection('list')],
    ['array_pattern', collection('list')],
    ['object', collection('map')],
    ['object_pattern', collection('map')],
    ['assignment_pattern', patternDefault],
    ['object_assignment_pattern', patternDefault],
];

;// CONCATENATED MODULE: ./build/languages/javascript/classes.js



const FUNCTIONS = new Set(FUNCTION_EXPRESSIONS);
const decoratorsIn = (at, lower) => lower.syntax.children(at).flatMap((child) => (lower.syntax.kind(child) === 'decorator' ? [first(child, lower)] : []));
/** `extends a.B, implements C`: what is extended; interfaces are types. */
function classes_basesOf(at, lower) {
    const { syntax } = lower;
    const heritage = syntax.ofKind(at, 'class_heritage');
    if (heritage === undefined)
        return [];
    return syntax.children(heritage).flatMap((child) => {
        const kind = syntax.kind(child);
        if (kind === 'implements_clause')
            return [];
        return kind === 'extends_clause'
            ? syntax.all(child, 'value').map((base) => lower.expression(base))
            : [lower.expression(child)];
    });
}
/** `handle = async () => {…}` is a method; any other field an assignment in the class's body. */
function classes_field(at, lower, decorators) {
    const { syntax } = lower;
    const name = syntax.child(at, 'name') ?? syntax.child(at, 'property');
    const value = syntax.child(at, 'value');
    if (name === undefined || value === undefined)
        return decorators.map((decorator) => lower.evaluate(decorator));
    if (FUNCTIONS.has(syntax.kind(value)))
        return [lower.define(javascript_functions_functionOf(value, lower, decorators))];
    const key = keyOf(name, lower);
    const node = lower.node(name);
    const named = key.kind === 'literal' && typeof key.value === 'string';
    const target = named ? { kind: 'name', ...node, name: key.value } : key;
    const marks = decorators.map((decorator) => lower.evaluate(decorator));
    return [...marks, { kind: 'assign', ...lower.node(at), targets: [target], value: lower.expression(value) }];
}
/** `[key()]() {…}` computes its name when the class is defined. */
function computedName(at, lower) {
    const { syntax } = lower;
    const name = syntax.child(at, 'name');
    return name !== undefined && syntax.kind(name) === 'computed_property_name'
        ? [lower.evaluate(first(name, lower))]
        : [];
}
function memberOf(at, lower, decorators) {
    const { syntax } = lower;
    switch (syntax.kind(at)) {
        case 'method_definition':
            return [
                ...computedName(at, lower),
                lower.define(javascript_functions_functionOf(at, lower, [...decorators, ...decoratorsIn(at, lower)])),
            ];
        case 'field_definition':
        case 'public_field_definition':
            return classes_field(at, lower, [...decorators, ...decoratorsIn(at, lower)]);
        case 'class_static_block':
            return [{ kind: 'block', ...lower.node(at), body: lower.block(syntax.child(at, 'body')) }];
        case 'method_signature':
        case 'abstract_method_signature':
        case 'index_signature':
            return NOTHING;
        default:
            return lower.statement(at);
    }
}
/** TypeScript's grammar puts a method's decorators before it. */
function membersOf(at, lower) {
    if (at === undefined)
        return [];
    const { syntax } = lower;
    const lowered = [];
    let decorators = [];
    for (const child of syntax.everyChild(at)) {
        if (syntax.kind(child) === 'decorator') {
            decorators.push(first(child, lower));
            continue;
        }
        lowered.push(...memberOf(child, lower, decorators));
        decorators = [];
    }
    return [...lowered, ...decorators.map((decorator) => lower.evaluate(decorator))];
}
/** A class; `decorators` are those that stand before it. */
function classes_classOf(at, lower, decorators) {
    const known = lower.definitions.get(at);
    return {
        ...lower.definitionNode(at),
        name: known?.name || (known?.boundTo ?? ''),
        qualifiedName: known?.qualifiedName ?? '',
        bases: classes_basesOf(at, lower),
        decorators: [...decorators, ...decoratorsIn(at, lower)],
        body: membersOf(lower.syntax.child(at, 'body'), lower),
    };
}
/** What of a class is a value where an expression stands: its bases, its methods, its fields. */
function partsOf(statement) {
    if (statement.kind === 'define') {
        const { definition } = statement;
        return [{ kind: 'function', start: definition.start, end: definition.end, definition }];
    }
    if (statement.kind === 'assign')
        return [statement.value];
    if (statement.kind === 'evaluate')
        return [statement.value];
    return statement.kind === 'block' ? statement.body.flatMap(partsOf) : [];
}
/** A class where an expression stands has no kind of its own: a value made of its bases, methods and fields. */
const classExpression = (at, lower) => {
    const { bases, decorators, body } = classes_classOf(at, lower, []);
    return { kind: 'other', ...lower.node(at), parts: [...bases, ...decorators, ...body.flatMap(partsOf)] };
};

;// CONCATENATED MODULE: ./build/languages/javascript/jsx.js

/** `<div>` is the text `div`; `<Page>` and `<ui.Page>` are values. */
function elementName(at, around, lower) {
    if (at === undefined)
        return lower.nothing(around);
    const written = lower.syntax.slice(at);
    if (/^[a-z]/.test(written) && !written.includes('.'))
        return { kind: 'literal', ...lower.node(at), value: written };
    return lower.expression(at);
}
/** `name={value}`, `name="text"`, `name` (true), `{...spread}`. */
function attribute(at, lower) {
    const { syntax } = lower;
    if (syntax.kind(at) !== 'jsx_attribute')
        return spread(at, lower);
    const [key, value] = syntax.children(at);
    const name = key === undefined ? '' : syntax.slice(key);
    if (value === undefined)
        return { name, value: { kind: 'literal', ...lower.node(at), value: true } };
    return { name, value: lower.expression(value) };
}
/** `{value}`; spread where its only part is. */
function spread(at, lower) {
    const [only] = lower.syntax.children(at);
    const spreads = only !== undefined && lower.syntax.kind(only) === 'spread_element';
    return spreads ? { value: first(only, lower), spread: true } : { value: lower.expression(at) };
}
function childOf(at, lower) {
    const { syntax } = lower;
    const kind = syntax.kind(at);
    if (kind === 'jsx_text') {
        const value = syntax.slice(at);
        return value.trim() === '' ? [] : [{ value: { kind: 'literal', ...lower.node(at), value } }];
    }
    if (kind === 'jsx_expression')
        return syntax.children(at).length === 0 ? [] : [spread(at, lower)];
    return kind === 'html_character_reference' ? [] : [{ value: lower.expression(at) }];
}
function elementCall(at, lower, opening, children) {
    const { syntax } = lower;
    const node = lower.node(at);
    const name = opening === undefined ? undefined : syntax.child(opening, 'name');
    const attributes = opening === undefined ? [] : syntax.all(opening, 'attribute');
    return {
        kind: 'call',
        ...node,
        callee: { kind: 'name', start: node.start, end: node.start, name: 'jsx' },
        args: [
            { value: elementName(name, at, lower) },
            ...attributes.map((child) => attribute(child, lower)),
            ...children.flatMap((child) => childOf(child, lower)),
        ],
    };
}
const jsx_element = (at, lower) => {
    const { syntax } = lower;
    const children = syntax.children(at).filter((child) => !/^jsx_(?:opening|closing)_element$/.test(syntax.kind(child)));
    return elementCall(at, lower, syntax.child(at, 'open_tag'), children);
};
const selfClosing = (at, lower) => elementCall(at, lower, at, []);
const JSX = [
    ['jsx_element', jsx_element],
    ['jsx_self_closing_element', selfClosing],
    ['jsx_expression', first],
];

;// CONCATENATED MODULE: ./build/languages/javascript/expressions.js







const SPELLINGS = new Map([
    ['&&', 'and'],
    ['||', 'or'],
    ['===', '=='],
    ['!==', '!='],
    ['!', 'not'],
]);
const javascript_expressions_spell = (operator) => SPELLINGS.get(operator) ?? operator;
const expressions_literal = (value) => (at, lower) => ({ kind: 'literal', ...lower.node(at), value });
const expressions_name = (at, lower) => ({ kind: 'name', ...lower.node(at), name: lower.syntax.slice(at) });
const javascript_expressions_number = (at, lower) => {
    const written = lower.syntax.slice(at).replaceAll('_', '').replace(/n$/, '');
    const value = /^0[0-7]+$/.test(written) ? Number.parseInt(written, 8) : Number(written);
    return Number.isNaN(value) ? lower.other(at) : { kind: 'literal', ...lower.node(at), value };
};
const regex = (at, lower) => {
    const { syntax } = lower;
    const pattern = syntax.child(at, 'pattern');
    const flags = syntax.child(at, 'flags');
    return {
        kind: 'regex',
        ...lower.node(at),
        pattern: pattern === undefined ? '' : syntax.slice(pattern),
        flags: flags === undefined ? '' : syntax.slice(flags),
    };
};
const expressions_member = (at, lower) => {
    const { syntax } = lower;
    const property = syntax.child(at, 'property');
    const text = property === undefined ? '' : syntax.slice(property);
    return { kind: 'member', ...lower.node(at), object: lower.optional(syntax.child(at, 'object'), at), name: text };
};
/** `import.meta`, `new.target`. */
const metaProperty = (at, lower) => {
    const node = lower.node(at);
    const [object = '', property = ''] = lower.syntax.slice(at).split('.', 2);
    return { kind: 'member', ...node, object: { kind: 'name', ...node, name: object.trim() }, name: property.trim() };
};
const expressions_subscript = (at, lower) => ({
    kind: 'index',
    ...lower.node(at),
    object: lower.optional(lower.syntax.child(at, 'object'), at),
    index: lower.optional(lower.syntax.child(at, 'index'), at),
});
/** `<Type>value`. */
const last = (at, lower) => lower.optional(lower.syntax.children(at).at(-1), at);
/** `(0, module.f)` is how compilers write `module.f`: what comes before it does nothing. */
const sequence = (at, lower) => {
    const parts = lower.syntax.children(at).map((child) => lower.expression(child));
    const value = parts.at(-1);
    const idle = parts.slice(0, -1).every(({ kind }) => kind === 'literal');
    return value !== undefined && idle ? value : { kind: 'other', ...lower.node(at), parts };
};
function argument(at, lower) {
    return lower.syntax.kind(at) === 'spread_element'
        ? { value: first(at, lower), spread: true }
        : { value: lower.expression(at) };
}
const expressions_call = (at, lower) => {
    const { syntax } = lower;
    const callee = lower.optional(syntax.child(at, 'function') ?? syntax.child(at, 'constructor'), at);
    const args = syntax.child(at, 'arguments');
    const node = lower.node(at);
    if (args !== undefined && syntax.kind(args) === 'template_string') {
        return { kind: 'template', ...node, parts: templateParts(args, lower), tag: callee };
    }
    const list = args === undefined ? [] : syntax.children(args);
    return { kind: 'call', ...node, callee, args: list.map((child) => argument(child, lower)) };
};
const javascript_expressions_unary = (at, lower) => ({
    kind: 'unary',
    ...lower.node(at),
    operator: javascript_expressions_spell(operatorOf(lower.syntax, at)),
    operand: first(at, lower),
});
const word = (operator) => (at, lower) => {
    if (operator === 'yield')
        lower.noteYield();
    return { kind: 'unary', ...lower.node(at), operator, operand: first(at, lower) };
};
const ternary = (at, lower) => conditional(at, lower, ['condition', 'consequence', 'alternative'].map((field) => lower.syntax.child(at, field)));
/** `a = b` and `a += b` where a value is wanted. */
const javascript_expressions_assignment = (at, lower) => {
    const [target, value] = lower.syntax.children(at);
    const operator = operatorOf(lower.syntax, at);
    return {
        kind: 'assignment',
        ...lower.node(at),
        target: lower.optional(target, at),
        value: lower.optional(value, at),
        ...(operator === '' ? {} : { operator }),
    };
};
/** `i++` adds one. */
const javascript_expressions_update = (at, lower) => {
    const node = lower.node(at);
    const operator = operatorOf(lower.syntax, at) === '--' ? '-=' : '+=';
    return {
        kind: 'assignment',
        ...node,
        target: first(at, lower),
        value: { kind: 'literal', ...node, value: 1 },
        operator,
    };
};
const binary = (at, lower) => lowerBinary(at, lower, javascript_expressions_spell);
const javascript_expressions_EXPRESSIONS = new Map([
    ...COLLECTIONS,
    ...JSX,
    ...FUNCTION_EXPRESSIONS.map((kind) => [kind, functionExpression]),
    ['class', classExpression],
    ['identifier', expressions_name],
    ['shorthand_property_identifier', expressions_name],
    ['shorthand_property_identifier_pattern', expressions_name],
    ['this', expressions_name],
    ['super', expressions_name],
    ['import', expressions_name],
    ['private_property_identifier', expressions_name],
    ['property_identifier', expressions_name],
    ['true', expressions_literal(true)],
    ['false', expressions_literal(false)],
    ['null', expressions_literal(null)],
    ['undefined', expressions_literal(null)],
    ['number', javascript_expressions_number],
    ['string', string],
    ['template_string', template],
    ['regex', regex],
    ['member_expression', expressions_member],
    ['nested_identifier', expressions_member],
    ['meta_property', metaProperty],
    ['subscript_expression', expressions_subscript],
    ['call_expression', expressions_call],
    ['new_expression', expressions_call],
    ['parenthesized_expression', first],
    ['sequence_expression', sequence],
    ['non_null_expression', first],
    ['as_expression', first],
    ['satisfies_expression', first],
    ['instantiation_expression', first],
    ['type_assertion', last],
    ['binary_expression', binary],
    ['unary_expression', javascript_expressions_unary],
    ['update_expression', javascript_expressions_update],
    ['await_expression', word('await')],
    ['yield_expression', word('yield')],
    ['ternary_expression', ternary],
    ['assignment_expression', javascript_expressions_assignment],
    ['augmented_assignment_expression', javascript_expressions_assignment],
]);

;// CONCATENATED MODULE: ./build/languages/javascript/names.js

/** A property's or variable's name as text; undefined for patterns and computed names. */
function names_plainName(syntax, at) {
    if (at === undefined)
        return undefined;
    const kind = syntax.kind(at);
    if (kind === 'string')
        return syntax.slice(at).slice(1, -1);
    return kind.endsWith('identifier') || kind === 'number' ? syntax.slice(at) : undefined;
}
/** The name that an anonymous function or class gets from where it stands. */
function names_boundName(syntax, parent) {
    if (parent === undefined)
        return undefined;
    switch (syntax.kind(parent)) {
        case 'variable_declarator':
            return names_plainName(syntax, syntax.child(parent, 'name'));
        case 'pair':
            return names_plainName(syntax, syntax.child(parent, 'key'));
        case 'public_field_definition':
            return names_plainName(syntax, syntax.child(parent, 'name'));
        case 'field_definition':
            return names_plainName(syntax, syntax.child(parent, 'property'));
        case 'assignment_expression':
            return assignedName(syntax, syntax.child(parent, 'left'));
        case 'export_statement':
            return 'default';
        default:
            return undefined;
    }
}
/** `exports.run = …` names `run`. */
function assignedName(syntax, at) {
    if (at === undefined)
        return undefined;
    const member = syntax.kind(at) === 'member_expression';
    return names_plainName(syntax, member ? syntax.child(at, 'property') : at);
}
const javascript_names_declared = (kind) => (syntax, at, parent) => {
    const name = names_plainName(syntax, syntax.child(at, 'name'));
    if (name !== undefined)
        return { kind, name };
    const boundTo = names_boundName(syntax, parent);
    return boundTo === undefined ? { kind, name: '' } : { kind, name: '', boundTo };
};
/**
 * A function expression is a unit where it has a name or is bound to one, and where it has statements and stands in no other
 * function's body directly: a handler given to a framework. Others belong to what encloses them.
 */
function expression(syntax, at, parent) {
    const naming = javascript_names_declared('function')(syntax, at, parent);
    if (naming.name !== '' || naming.boundTo !== undefined)
        return naming;
    const body = syntax.child(at, 'body');
    const hasStatements = body !== undefined && syntax.kind(body) === 'statement_block';
    return { ...naming, inline: hasStatements ? 'in-function' : 'always' };
}
function names_method(syntax, at) {
    const name = names_plainName(syntax, syntax.child(at, 'name')) ?? '<computed>';
    return { kind: 'function', name };
}
const names_namespace = (syntax, at) => {
    const name = syntax.child(at, 'name');
    return name === undefined ? undefined : { kind: 'namespace', name: syntax.slice(name) };
};
const javascript_names_NAMINGS = new Map([
    ['function_declaration', javascript_names_declared('function')],
    ['generator_function_declaration', javascript_names_declared('function')],
    ...FUNCTION_EXPRESSIONS.map((kind) => [kind, expression]),
    ['method_definition', names_method],
    ['class_declaration', javascript_names_declared('class')],
    ['abstract_class_declaration', javascript_names_declared('class')],
    ['class', javascript_names_declared('class')],
    ['internal_module', names_namespace],
    ['module', names_namespace],
]);

;// CONCATENATED MODULE: ./build/languages/javascript/loops.js

/** A body with or without braces. */
const loops_bodyOf = (at, lower) => {
    if (at === undefined)
        return NOTHING;
    return lower.syntax.kind(at) === 'statement_block' ? lower.block(at) : lower.statement(at);
};
/** `for (const target of over)`; with `in` the target is a key of it. */
const forIn = (at, lower) => {
    const { syntax } = lower;
    return {
        kind: 'loop',
        ...lower.node(at),
        target: lower.optional(syntax.child(at, 'left'), at),
        over: lower.optional(syntax.child(at, 'right'), at),
        body: loops_bodyOf(syntax.child(at, 'body'), lower),
    };
};
/** An expression or declaration of a loop's head, as the statements it is. */
function loops_headOf(nodes, lower) {
    return nodes.flatMap((at) => lower.statement(at));
}
/** `for (a; b; c) d`: `a`, then `while (b) { d; c }`. */
const forClassic = (at, lower) => {
    const { syntax } = lower;
    const [condition] = syntax.all(at, 'condition').filter((child) => syntax.kind(child) !== 'empty_statement');
    const body = [...loops_bodyOf(syntax.child(at, 'body'), lower), ...loops_headOf(syntax.all(at, 'increment'), lower)];
    const loop = {
        kind: 'loop',
        ...lower.node(at),
        ...(condition === undefined ? {} : { test: lower.expression(condition) }),
        body,
    };
    return [...loops_headOf(syntax.all(at, 'initializer'), lower), loop];
};
/** `while` and `do … while`: how often the body runs is not told apart. */
const loops_whileLoop = (at, lower) => {
    const { syntax } = lower;
    return {
        kind: 'loop',
        ...lower.node(at),
        test: lower.optional(syntax.child(at, 'condition'), at),
        body: loops_bodyOf(syntax.child(at, 'body'), lower),
    };
};
const LOOPS = [
    ['for_in_statement', forIn],
    ['for_statement', forClassic],
    ['while_statement', loops_whileLoop],
    ['do_statement', loops_whileLoop],
];

;// CONCATENATED MODULE: ./build/languages/javascript/modules.js



/** `node:fs` and `fs` are the same module. */
const moduleName = (at, lower) => stringValue(at, lower).replace(/^node:/, '');
const nameOf = (at, lower) => lower.syntax.kind(at) === 'string' ? stringValue(at, lower) : lower.syntax.slice(at);
function specifier(at, lower) {
    const [first, second] = lower.syntax.children(at);
    // `default` is a keyword to the grammar, and no child then.
    const written = lower.syntax.slice(at).trim();
    if (first === undefined)
        return { name: written, alias: written };
    if (second === undefined && written.startsWith('default'))
        return { name: 'default', alias: nameOf(first, lower) };
    if (second === undefined && /\sas\s+default$/.test(written))
        return { name: nameOf(first, lower), alias: 'default' };
    return { name: nameOf(first, lower), alias: nameOf(second ?? first, lower) };
}
function clauseBindings(at, module, lower) {
    const { syntax } = lower;
    return syntax.children(at).flatMap((child) => {
        switch (syntax.kind(child)) {
            case 'identifier':
                return [{ local: syntax.slice(child), module, name: 'default' }];
            case 'namespace_import':
                return syntax.children(child).map((name) => ({ local: syntax.slice(name), module }));
            default:
                return syntax.children(child).map((one) => {
                    const { name, alias } = specifier(one, lower);
                    return { local: alias, module, name };
                });
        }
    });
}
/** `import …`; `import x = require('y')` too. */
const importStatement = (at, lower) => {
    const { syntax } = lower;
    const required = syntax.ofKind(at, 'import_require_clause');
    const source = syntax.child(at, 'source') ?? (required === undefined ? undefined : syntax.child(required, 'source'));
    if (source === undefined)
        return NOTHING;
    const module = moduleName(source, lower);
    const clause = syntax.ofKind(at, 'import_clause');
    const local = required === undefined ? undefined : syntax.children(required)[0];
    const bindings = clause === undefined ? [] : clauseBindings(clause, module, lower);
    const whole = local === undefined ? [] : [{ local: syntax.slice(local), module }];
    return { kind: 'import', ...lower.node(at), bindings: [...bindings, ...whole] };
};
/** `exports.name = value`. */
function exported(name, value) {
    const node = { start: value.start, end: value.end };
    const object = { kind: 'name', ...node, name: 'exports' };
    return { kind: 'assign', ...node, targets: [{ kind: 'member', ...node, object, name }], value };
}
const named = (name, start) => ({ kind: 'name', start, end: start, name });
/** The plain names that statements define: what an exported declaration exports. */
function definedNames(statement) {
    switch (statement.kind) {
        case 'define':
        case 'class':
            return [statement.definition.name];
        case 'assign':
            return statement.targets.flatMap(targetNames);
        case 'import':
            return statement.bindings.map(({ local }) => local);
        default:
            return [];
    }
}
function targetNames(target) {
    if (target.kind === 'name')
        return [target.name];
    if (target.kind === 'assignment')
        return targetNames(target.target);
    return target.kind === 'collection' ? target.entries.flatMap(({ value }) => targetNames(value)) : [];
}
/** `export { a as b } from './m'` and `export * from './m'`: imported under a name that no source can write, then exported. */
function reExports(at, source, lower) {
    const { syntax } = lower;
    const module = moduleName(source, lower);
    const node = lower.node(at);
    const namespace = syntax.ofKind(at, 'namespace_export');
    const clause = syntax.ofKind(at, 'export_clause');
    if (namespace !== undefined) {
        const [name] = syntax.children(namespace);
        const local = `${module}:*`;
        const imports = { kind: 'import', ...node, bindings: [{ local, module }] };
        return [imports, exported(name === undefined ? 'default' : nameOf(name, lower), named(local, node.start))];
    }
    if (clause === undefined)
        return [{ kind: 'import', ...node, bindings: [{ local: '*', module, name: '*' }] }];
    const all = syntax.children(clause).map((child) => specifier(child, lower));
    const bindings = all.map(({ name }) => ({ local: `${module}:${name}`, module, name }));
    return [
        { kind: 'import', ...node, bindings },
        ...all.map(({ name, alias }) => exported(alias, named(`${module}:${name}`, node.start))),
    ];
}
/** `export default …` and TypeScript's `export = …`. */
function exportedValue(at, value, lower) {
    const { syntax } = lower;
    if (/^export\s*=/.test(syntax.slice(at))) {
        const node = lower.node(at);
        const object = { kind: 'name', ...node, name: 'module' };
        const target = { kind: 'member', ...node, object, name: 'exports' };
        return [{ kind: 'assign', ...node, targets: [target], value: lower.expression(value) }];
    }
    if (syntax.kind(value) !== 'class')
        return [exported('default', lower.expression(value))];
    const definition = classes_classOf(value, lower, decoratorsIn(at, lower));
    return [lower.defineClass(definition), exported('default', named(definition.name, syntax.start(value)))];
}
const exportStatement = (at, lower) => {
    const { syntax } = lower;
    const source = syntax.child(at, 'source');
    if (source !== undefined)
        return reExports(at, source, lower);
    const declaration = syntax.child(at, 'declaration');
    const isDefault = /^(?:@[\s\S]*)?export\s+default\b/.test(syntax.slice(at).slice(0, 4000));
    if (declaration !== undefined) {
        const decorators = decoratorsIn(at, lower);
        const isClass = decorators.length > 0 && syntax.kind(declaration).endsWith('class_declaration');
        const statements = isClass
            ? [lower.defineClass(classes_classOf(declaration, lower, decorators))]
            : lower.statement(declaration);
        const names = statements.flatMap(definedNames);
        const start = syntax.start(declaration);
        return [...statements, ...names.map((name) => exported(isDefault ? 'default' : name, named(name, start)))];
    }
    const clause = syntax.ofKind(at, 'export_clause');
    if (clause !== undefined) {
        const all = syntax.children(clause).map((child) => ({ child, ...specifier(child, lower) }));
        return all.map(({ child, name, alias }) => exported(alias, named(name, syntax.start(child))));
    }
    const value = syntax.child(at, 'value') ?? syntax.children(at).find((child) => syntax.kind(child) !== 'decorator');
    return value === undefined ? NOTHING : exportedValue(at, value, lower);
};

;// CONCATENATED MODULE: ./build/languages/javascript/requires.js

/** The module of `require('m')`, `await import('m')`. */
function requiredModule(at, lower) {
    const { syntax } = lower;
    const kind = syntax.kind(at);
    if (kind === 'await_expression' || kind === 'parenthesized_expression') {
        const [inner] = syntax.children(at);
        return inner === undefined ? undefined : requiredModule(inner, lower);
    }
    if (kind !== 'call_expression')
        return undefined;
    const callee = syntax.child(at, 'function');
    const args = syntax.child(at, 'arguments');
    if (callee === undefined || args === undefined || !/^(?:require|import)$/.test(syntax.slice(callee)))
        return undefined;
    const [only, second] = syntax.children(args);
    if (only === undefined || second !== undefined || syntax.kind(only) !== 'string')
        return undefined;
    return stringValue(only, lower).replace(/^node:/, '');
}
/** `{ a, b: c }` binds names of the module; undefined where the pattern does more. */
function patternBindings(at, module, lower) {
    const { syntax } = lower;
    const bindings = [];
    for (const child of syntax.children(at)) {
        const kind = syntax.kind(child);
        const [key, value] = syntax.children(child);
        if (kind === 'shorthand_property_identifier_pattern') {
            bindings.push({ local: syntax.slice(child), module, name: syntax.slice(child) });
        }
        else if (kind === 'pair_pattern' &&
            key !== undefined &&
            value !== undefined &&
            syntax.kind(value) === 'identifier') {
            bindings.push({ local: syntax.slice(value), module, name: syntax.slice(key) });
        }
        else
            return undefined;
    }
    return bindings;
}
/**
 * What `const x = require('m')`, `const { a } = require('m')` and `const a = require('m').a` bind: they are imports. Undefined for any
 * other declaration.
 */
function requireBindings(target, value, lower) {
    const { syntax } = lower;
    const local = syntax.kind(target) === 'identifier' ? syntax.slice(target) : undefined;
    if (syntax.kind(value) === 'member_expression' && local !== undefined) {
        const object = syntax.child(value, 'object');
        const property = syntax.child(value, 'property');
        const module = object === undefined ? undefined : requiredModule(object, lower);
        return module === undefined || property === undefined
            ? undefined
            : [{ local, module, name: syntax.slice(property) }];
    }
    const module = requiredModule(value, lower);
    if (module === undefined)
        return undefined;
    if (local !== undefined)
        return [{ local, module }];
    return syntax.kind(target) === 'object_pattern' ? patternBindings(target, module, lower) : undefined;
}

;// CONCATENATED MODULE: ./build/languages/javascript/switches.js

const javascript_switches_switchStatement = (at, lower) => {
    const { syntax } = lower;
    const subject = lower.optional(syntax.child(at, 'value'), at);
    const body = syntax.child(at, 'body');
    const cases = (body === undefined ? [] : syntax.children(body)).map((child) => {
        const value = syntax.child(child, 'value');
        const test = value === undefined ? undefined : equality(subject, lower.expression(value));
        return caseOf(lower.node(child), test, lower.statements(syntax.all(child, 'body')));
    });
    const statements = arrange(cases, subject, lower);
    return statements.length === 0 ? lower.evaluate(subject) : statements;
};

;// CONCATENATED MODULE: ./build/languages/javascript/typescript.js


function typescript_member(at, index, lower) {
    const { syntax } = lower;
    const name = syntax.kind(at) === 'enum_assignment' ? syntax.child(at, 'name') : at;
    const value = syntax.child(at, 'value');
    const counted = { kind: 'literal', ...lower.node(at), value: index };
    return { key: keyOf(name ?? at, lower), value: value === undefined ? counted : lower.expression(value) };
}
/** `enum Mode { Read, Write = 'w' }`: an object of its members. */
const enumDeclaration = (at, lower) => {
    const { syntax } = lower;
    const name = syntax.child(at, 'name');
    const body = syntax.child(at, 'body');
    if (name === undefined || body === undefined)
        return NOTHING;
    return {
        kind: 'assign',
        ...lower.node(at),
        targets: [lower.expression(name)],
        value: {
            kind: 'collection',
            ...lower.node(body),
            form: 'map',
            entries: syntax.children(body).map((child, index) => typescript_member(child, index, lower)),
        },
    };
};
/** `namespace Shop { … }`: its statements, in a block. */
const namespaceDeclaration = (at, lower) => ({
    kind: 'block',
    ...lower.node(at),
    body: lower.block(lower.syntax.child(at, 'body')),
});

;// CONCATENATED MODULE: ./build/languages/javascript/statements.js









/** `a, b` runs one after the other; parentheses around a statement say nothing. */
function statements_expressionStatements(at, lower) {
    const { syntax } = lower;
    switch (syntax.kind(at)) {
        case 'sequence_expression':
        case 'parenthesized_expression':
            return syntax.children(at).flatMap((child) => statements_expressionStatements(child, lower));
        case 'internal_module':
            return lower.statement(at);
        default:
            return [javascript_statements_settle(lower.expression(at), lower)];
    }
}
/** An assignment nobody takes the value of is a statement; `a = b = c` is one with several targets. */
function javascript_statements_settle(value, lower) {
    if (value.kind !== 'assignment')
        return lower.evaluate(value);
    const { start, end, operator } = value;
    const targets = [value.target];
    let assigned = value.value;
    while (operator === undefined && assigned.kind === 'assignment' && assigned.operator === undefined) {
        targets.push(assigned.target);
        assigned = assigned.value;
    }
    const statement = { kind: 'assign', start, end, targets, value: assigned };
    return operator === undefined ? statement : { ...statement, operator };
}
const javascript_statements_expressionStatement = (at, lower) => lower.syntax.children(at).flatMap((child) => statements_expressionStatements(child, lower));
/** The parts of a `for` head, which are statements without being wrapped in one. */
const BARE = [
    'assignment_expression',
    'augmented_assignment_expression',
    'update_expression',
    'sequence_expression',
];
/** `const a = 1, { b } = c;`: an assignment each; modules that are required become imports. */
const statements_declaration = (at, lower) => lower.syntax.children(at).flatMap((child) => statements_declarator(child, lower));
function statements_declarator(at, lower) {
    const { syntax } = lower;
    if (syntax.kind(at) !== 'variable_declarator')
        return lower.statement(at);
    const target = syntax.child(at, 'name');
    const value = syntax.child(at, 'value');
    if (target === undefined || value === undefined)
        return NOTHING;
    const node = lower.node(at);
    const bindings = requireBindings(target, value, lower);
    if (bindings !== undefined)
        return [{ kind: 'import', ...node, bindings }];
    if (syntax.kind(value) === 'class')
        return [lower.defineClass(classes_classOf(value, lower, []))];
    return [{ kind: 'assign', ...node, targets: [lower.expression(target)], value: lower.expression(value) }];
}
/** `else if` chains in a loop: they may be long. */
const javascript_statements_ifStatement = (at, lower) => {
    const { syntax } = lower;
    const arms = [];
    let current = at;
    let otherwise = NOTHING;
    while (current !== undefined) {
        arms.push({
            ...lower.node(current),
            test: lower.optional(syntax.child(current, 'condition'), current),
            body: loops_bodyOf(syntax.child(current, 'consequence'), lower),
        });
        const clause = syntax.child(current, 'alternative');
        const next = clause === undefined ? undefined : syntax.children(clause)[0];
        const chained = next !== undefined && syntax.kind(next) === 'if_statement';
        if (next !== undefined && !chained)
            otherwise = loops_bodyOf(next, lower);
        current = chained ? next : undefined;
    }
    return lowerArms(arms, otherwise, lower);
};
const javascript_statements_valued = (kind) => (at, lower) => {
    const [value] = lower.syntax.children(at);
    return { kind, ...lower.node(at), ...(value === undefined ? {} : { value: lower.expression(value) }) };
};
const javascript_statements_leave = (how) => (at, lower) => ({ kind: 'leave', ...lower.node(at), how });
/** What was caught is made of nothing we know. */
function handler(at, lower) {
    const { syntax } = lower;
    const parameter = syntax.child(at, 'parameter');
    const body = lower.block(syntax.child(at, 'body'));
    if (parameter === undefined)
        return body;
    const node = lower.node(parameter);
    const caught = {
        kind: 'assign',
        ...node,
        targets: [lower.expression(parameter)],
        value: { kind: 'other', ...node, parts: [] },
    };
    return [caught, ...body];
}
const javascript_statements_tryStatement = (at, lower) => {
    const { syntax } = lower;
    const caught = syntax.child(at, 'handler');
    const last = syntax.child(at, 'finalizer');
    return {
        kind: 'attempt',
        ...lower.node(at),
        body: lower.block(syntax.child(at, 'body')),
        handlers: caught === undefined ? [] : [handler(caught, lower)],
        otherwise: NOTHING,
        finally: last === undefined ? NOTHING : lower.block(syntax.child(last, 'body')),
    };
};
const withStatement = (at, lower) => {
    const { syntax } = lower;
    const object = lower.optional(syntax.child(at, 'object'), at);
    return [lower.evaluate(object), ...loops_bodyOf(syntax.child(at, 'body'), lower)];
};
const javascript_statements_block = (at, lower) => ({ kind: 'block', ...lower.node(at), body: lower.block(at) });
const labeled = (at, lower) => loops_bodyOf(lower.syntax.child(at, 'body'), lower);
const javascript_statements_nothing = () => NOTHING;
const defineFunction = (at, lower) => lower.define(javascript_functions_functionOf(at, lower, []));
const defineClass = (at, lower) => lower.defineClass(classes_classOf(at, lower, []));
const SILENT = [
    'debugger_statement',
    'empty_statement',
    'hash_bang_line',
    'ambient_declaration',
    'interface_declaration',
    'type_alias_declaration',
    'function_signature',
    'import_alias',
];
const javascript_statements_STATEMENTS = new Map([
    ...SILENT.map((kind) => [kind, javascript_statements_nothing]),
    ...BARE.map((kind) => [kind, statements_expressionStatements]),
    ...LOOPS,
    ['expression_statement', javascript_statements_expressionStatement],
    ['lexical_declaration', statements_declaration],
    ['variable_declaration', statements_declaration],
    ['using_declaration', statements_declaration],
    ['variable_declarator', statements_declarator],
    ['statement_block', javascript_statements_block],
    ['if_statement', javascript_statements_ifStatement],
    ['switch_statement', javascript_switches_switchStatement],
    ['return_statement', javascript_statements_valued('return')],
    ['throw_statement', javascript_statements_valued('raise')],
    ['break_statement', javascript_statements_leave('break')],
    ['continue_statement', javascript_statements_leave('continue')],
    ['try_statement', javascript_statements_tryStatement],
    ['with_statement', withStatement],
    ['labeled_statement', labeled],
    ['function_declaration', defineFunction],
    ['generator_function_declaration', defineFunction],
    ['class_declaration', defineClass],
    ['abstract_class_declaration', defineClass],
    ['enum_declaration', enumDeclaration],
    ['internal_module', namespaceDeclaration],
    ['module', namespaceDeclaration],
    ['import_statement', importStatement],
    ['export_statement', exportStatement],
]);

;// CONCATENATED MODULE: ./build/languages/javascript.js



/** Types say nothing at run time: what is inside them is not looked at. */
const TYPES = [
    'type_annotation',
    'asserts_annotation',
    'type_predicate_annotation',
    'type_arguments',
    'type_parameters',
    'interface_declaration',
    'type_alias_declaration',
    'function_signature',
    'method_signature',
    'abstract_method_signature',
    'index_signature',
    'ambient_declaration',
    'implements_clause',
    'object_type',
    'union_type',
    'generic_type',
    'predefined_type',
    'function_type',
    'accessibility_modifier',
    'override_modifier',
];
const javascript_KINDS = {
    leaves: [
        ...TYPES,
        'identifier',
        'property_identifier',
        'private_property_identifier',
        'shorthand_property_identifier',
        'shorthand_property_identifier_pattern',
        'statement_identifier',
        'type_identifier',
        'string',
        'number',
        'this',
        'super',
        'true',
        'false',
        'null',
        'undefined',
        'regex_pattern',
        'regex_flags',
        'jsx_text',
        'meta_property',
        'debugger_statement',
        'empty_statement',
        'hash_bang_line',
        'import_attribute',
    ],
    ignored: ['string_fragment', 'escape_sequence', 'optional_chain'],
    comments: ['comment', 'html_comment'],
    chains: ['binary_expression'],
    positional: [
        'program',
        'statement_block',
        'expression_statement',
        'arguments',
        'array',
        'object',
        'array_pattern',
        'object_pattern',
        'formal_parameters',
        'parenthesized_expression',
        'sequence_expression',
        'return_statement',
        'lexical_declaration',
        'variable_declaration',
        'template_string',
        'template_substitution',
        'spread_element',
        'await_expression',
        'as_expression',
        'non_null_expression',
        'jsx_attribute',
        'jsx_expression',
        'class_heritage',
        'import_clause',
        'named_imports',
        'export_clause',
        'enum_body',
        'decorator',
    ],
};
const javascript_of = (wasm) => ({
    wasm,
    kinds: javascript_KINDS,
    namings: javascript_names_NAMINGS,
    rules: { expressions: javascript_expressions_EXPRESSIONS, statements: javascript_statements_STATEMENTS },
});
/** JavaScript with JSX, as modules or scripts. */
const JAVASCRIPT = javascript_of('tree-sitter-javascript.wasm');
const TYPESCRIPT = javascript_of('tree-sitter-typescript.wasm');
/** TypeScript with JSX. Its own grammar, for `<T>x` means something else there. */
const TSX = javascript_of('tree-sitter-tsx.wasm');

;// CONCATENATED MODULE: ./build/languages/module-paths.js
const directoryOf = (path) => path.slice(0, Math.max(0, path.lastIndexOf('/')));
const join = (directory, rest) => (directory === '' ? rest : `${directory}/${rest}`);
/** The directory and all above it, nearest first; `''` is the root. */
function ancestorsOf(directory) {
    const found = [directory];
    let current = directory;
    while (current !== '') {
        current = directoryOf(current);
        found.push(current);
    }
    return found;
}
const unique = (paths) => [...new Set(paths)];
const DOTTED = /^[\p{L}\p{N}_.]+$/u;
/** A module's file, or the package it may be. */
const pythonFiles = (base) => [`${base}.py`, `${base}/__init__.py`];
/** From a package, a name is as likely a module in it as a value of its `__init__.py`. */
function pythonPaths(base, name) {
    const module = base === '' ? ['__init__.py'] : pythonFiles(base);
    const isName = name !== undefined && name !== '*' && DOTTED.test(name);
    return isName ? [...pythonFiles(join(base, name)), ...module] : module;
}
/**
 * Relative imports from the importing file's package; absolute ones from its directory and each directory above it up to the
 * root, which finds `src/` layouts and scripts beside their modules.
 */
function pythonCandidates(fromPath, module, name) {
    const dots = /^\.*/.exec(module)?.[0].length ?? 0;
    const path = module.slice(dots);
    if (path !== '' && !DOTTED.test(path))
        return [];
    const parts = path
        .split('.')
        .filter((part) => part !== '')
        .join('/');
    const directory = directoryOf(fromPath);
    const ancestors = ancestorsOf(directory);
    if (dots === 0)
        return parts === '' ? [] : unique(ancestors.flatMap((base) => pythonPaths(join(base, parts), name)));
    const base = ancestors[dots - 1];
    if (base === undefined)
        return [];
    return unique(pythonPaths(parts === '' ? base : join(base, parts), name));
}
const SCRIPT_EXTENSIONS = ['ts', 'tsx', 'mts', 'cts', 'js', 'jsx', 'mjs', 'cjs'];
/** What TypeScript writes when it means its own source. */
const WRITTEN_FOR = new Map([
    ['js', ['js', 'ts', 'tsx', 'jsx']],
    ['jsx', ['jsx', 'tsx']],
    ['mjs', ['mjs', 'mts']],
    ['cjs', ['cjs', 'cts']],
]);
/** The path that a specifier means, `..` resolved; undefined when it leaves the repository. */
function resolve(directory, specifier) {
    const parts = directory === '' ? [] : directory.split('/');
    for (const part of specifier.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
}
/** Relative specifiers only: a bare name is a package, and not in the repository. */
function scriptCandidates(fromPath, module) {
    if (!/^\.{1,2}(?:\/|$)/.test(module))
        return [];
    const base = resolve(directoryOf(fromPath), module.replace(/[?#].*$/, ''));
    if (base === undefined)
        return [];
    const index = SCRIPT_EXTENSIONS.map((extension) => join(base, `index.${extension}`));
    if (base === '' || module.endsWith('/') || /(?:^|\/)\.{1,2}$/.test(module))
        return index;
    const extension = base.slice(base.lastIndexOf('.') + 1);
    const stem = base.slice(0, base.length - extension.length);
    const written = WRITTEN_FOR.get(extension)?.map((other) => stem + other);
    if (written !== undefined)
        return written;
    if (SCRIPT_EXTENSIONS.some((known) => known === extension))
        return [base];
    return [...SCRIPT_EXTENSIONS.map((known) => `${base}.${known}`), ...index];
}
/** A header's own text lies in the file of the same name: both are wanted, or nothing could be linked. */
const SOURCES_OF_HEADERS = ['c', 'cc', 'cpp', 'cxx'];
const HEADER = /\.(?:h|hh|hpp|hxx)$/i;
/** An include names a path from the file's own folder, from a folder above it, or from an `include` or `src` beside them. */
function includeCandidates(fromPath, module) {
    const directories = ancestorsOf(directoryOf(fromPath)).flatMap((base) => [
        base,
        join(base, 'include'),
        join(base, 'src'),
    ]);
    const found = directories.flatMap((directory) => resolve(directory, module) ?? []).filter((path) => path !== '');
    const sources = found
        .filter((path) => HEADER.test(path))
        .flatMap((path) => {
        const stem = path.replace(HEADER, '');
        const beside = stem.replace(/(^|\/)include\//, '$1src/');
        return [stem, beside].flatMap((base) => SOURCES_OF_HEADERS.map((extension) => `${base}.${extension}`));
    });
    return unique([...found, ...sources]);
}
/** Where in the repository an import may lead, most likely first. */
function moduleCandidatesOf(language, fromPath, module, name) {
    if (language === 'python')
        return pythonCandidates(fromPath, module, name);
    if (language === 'c' || language === 'cpp')
        return includeCandidates(fromPath, module);
    // Packages of Java and Go are folders, whose files nothing names: what they define is not followed.
    if (language === 'java' || language === 'go')
        return [];
    return scriptCandidates(fromPath, module);
}

;// CONCATENATED MODULE: ./build/languages/definitions.js
const definitions_nameOf = (naming) => naming.name || naming.boundTo || '<lambda>';
function definitions_define(at, naming, around) {
    const name = definitions_nameOf(naming);
    const inFunction = around?.kind === 'function' || around?.kind === 'method';
    const inline = naming.inline === 'always' || (naming.inline === 'in-function' && inFunction);
    const inClass = around?.kind === 'class' && naming.kind === 'function' && !inline;
    return {
        ...naming,
        at,
        inline,
        kind: inClass ? 'method' : naming.kind,
        qualifiedName: around === undefined ? name : `${around.qualifiedName}.${name}`,
        ...(inClass ? { className: definitions_nameOf(around) } : {}),
    };
}
/**
 * Every definition of a file, by node. One scan over the arrays, without lowering anything; lowering takes names from
 * here, so that an outline and a lowered function always agree.
 */
function findDefinitions(syntax, namings) {
    const found = new Map();
    const scopes = [];
    const ancestors = [];
    for (let at = 0; at < syntax.size; at++) {
        while (ancestors.length > 0 && syntax.after(ancestors.at(-1) ?? 0) <= at)
            ancestors.pop();
        while (scopes.length > 0 && (scopes.at(-1)?.after ?? 0) <= at)
            scopes.pop();
        const naming = namings.get(syntax.kind(at))?.(syntax, at, ancestors.at(-1));
        if (naming !== undefined) {
            const definition = definitions_define(at, naming, scopes.at(-1)?.definition);
            found.set(at, definition);
            if (!definition.inline)
                scopes.push({ after: syntax.after(at), definition });
        }
        if (syntax.after(at) > at + 1)
            ancestors.push(at);
    }
    return found;
}
/** The outline that definitions give: functions, methods and classes in source order. */
function outlineOf(syntax, definitions) {
    const outline = [];
    for (const definition of definitions.values()) {
        const { at, kind, qualifiedName } = definition;
        if (kind === 'namespace' || definition.inline)
            continue;
        const start = definition.start ?? syntax.start(at);
        outline.push({ start, end: syntax.end(at), kind, name: definitions_nameOf(definition), qualifiedName });
    }
    return outline;
}

;// CONCATENATED MODULE: ./build/languages/line-table.js
/** Where lines begin. Lines end at `\n`, as git counts them; a `\r` before it belongs to the line. */
class LineTable {
    #starts;
    constructor(text) {
        const starts = [0];
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            starts.push(at + 1);
        this.#starts = starts;
    }
    span(node) {
        const first = this.#lineOf(node.start);
        const last = node.end === node.start ? first : this.#lineOf(node.end);
        return {
            startLine: first + 1,
            startColumn: node.start - (this.#starts[first] ?? 0) + 1,
            endLine: last + 1,
            endColumn: node.end - (this.#starts[last] ?? 0) + 1,
        };
    }
    /** The last line that begins at or before the offset, from 0. */
    #lineOf(offset) {
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return low;
    }
}

;// CONCATENATED MODULE: ./build/languages/query-forms.js
const TOKEN = /\s+|;[^\n]*|"(?:[^"\\]|\\.)*"|[()[\]*+?]|[@#!][\w.-]+[?!]?|[\w.:/-]+/gy;
/** `(#eq? @name "x")`: its captures are arguments, not names for what stands before them. */
const isPredicate = (form) => form?.items[0]?.token.startsWith('#') === true;
/** Reads a query token by token. */
class Reader {
    top = [];
    #open = [];
    get isClosed() {
        return this.#open.length === 0;
    }
    take(token, start) {
        const holder = this.#open.at(-1);
        const last = holder === undefined ? this.top.at(-1)?.form : holder.items.at(-1);
        if (token === ')' || token === ']')
            this.#open.pop();
        else if (token.startsWith('@') && !isPredicate(holder))
            last?.captures.push(token);
        else if (!/^[*+?]$/.test(token))
            this.#begin(token, start, holder);
        else if (last !== undefined && token !== '+')
            last.optional = true;
        const current = this.top.at(-1);
        if (current !== undefined)
            current.end = start + token.length;
    }
    #begin(token, start, holder) {
        const form = { token, items: [], captures: [], optional: false };
        if (holder === undefined)
            this.top.push({ form, start, end: start });
        else
            holder.items.push(form);
        if (token === '(' || token === '[')
            this.#open.push(form);
    }
}
/** The patterns of a query; undefined where the text is not understood. */
function patternsOf(query) {
    const reader = new Reader();
    let read = 0;
    for (const { 0: token, index } of query.matchAll(TOKEN)) {
        read = index + token.length;
        if (!/^[\s;]/.test(token))
            reader.take(token, index);
    }
    if (read !== query.length || !reader.isClosed || reader.top.some(({ form }) => isPredicate(form)))
        return undefined;
    return reader.top.map(({ form, start, end }) => ({ form, source: query.slice(start, end) }));
}

;// CONCATENATED MODULE: ./build/languages/query-needs.js

/** Nodes whose text is one identifier and nothing else. */
const IDENTIFIERS = new Set([
    'identifier',
    'property_identifier',
    'shorthand_property_identifier',
    'field_identifier',
    'type_identifier',
    'package_identifier',
]);
const query_needs_NONE = new Set();
const query_needs_headOf = (form) => (form.token === '(' ? (form.items[0]?.token ?? '') : '');
/** The captures that a match is sure to have. */
function certain(form) {
    if (form.optional || isPredicate(form))
        return query_needs_NONE;
    const inner = form.items.map(certain);
    const [first = query_needs_NONE, ...rest] = inner;
    const held = form.token === '['
        ? [...first].filter((name) => rest.every((names) => names.has(name)))
        : inner.flatMap((names) => [...names]);
    return new Set([...form.captures, ...held]);
}
/** The captures that may be something else than one identifier. */
function uncertainKinds(form, found = new Set()) {
    if (isPredicate(form))
        return found;
    if (!IDENTIFIERS.has(query_needs_headOf(form)) || form.items.length > 1)
        for (const name of form.captures)
            found.add(name);
    for (const item of form.items)
        uncertainKinds(item, found);
    return found;
}
const predicatesIn = (form) => (isPredicate(form) ? [form] : form.items.flatMap(predicatesIn));
const ESCAPES = new Map([
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
    ['0', '\0'],
]);
const unquoted = (token) => token.startsWith('"')
    ? token.slice(1, -1).replace(/\\([\s\S])/g, (_, escaped) => ESCAPES.get(escaped) ?? escaped)
    : undefined;
function needOf(predicate, isCertain, isWord) {
    const [name, capture, ...rest] = predicate.items.map(({ token }) => token);
    if (capture === undefined || !isCertain(capture))
        return [];
    const choices = rest.flatMap((token) => unquoted(token) ?? []);
    if (choices.length < rest.length)
        return [];
    if (name === '#eq?' || name === '#any-of?')
        return [{ kind: isWord(capture) ? 'word' : 'text', choices }];
    if (name === '#match?' && isWord(capture))
        return choices.map((one) => ({ kind: 'fit', expression: new RegExp(one) }));
    return [];
}
/** What a pattern needs, by its own conditions. Too little is fine, too much is not. */
function needsOf(pattern) {
    const sure = certain(pattern);
    const mixed = uncertainKinds(pattern);
    return predicatesIn(pattern).flatMap((predicate) => needOf(predicate, (name) => sure.has(name), (name) => !mixed.has(name)));
}
/** Every run of characters that an identifier could be made of, and what is left of it without leading digits. */
const RUN = /[^\s!-#%-/:-@[-^`{-~]+/g;
/** Undefined where identifiers can be spelled in another way than they are called. */
function searched(text) {
    if (/\\u|\r(?!\n)/.test(text))
        return undefined;
    const words = new Set(text.match(RUN));
    for (const word of [...words]) {
        if (/^\d/.test(word))
            words.add(word.replace(/^\d+/, ''));
        if (word.includes('$'))
            for (const part of word.split('$'))
                words.add(part);
    }
    return { text, words };
}
/** Longer words are not asked: on a text of one word, an expression may take long. */
const LONGEST_WORD = 500;
function isMet(need, { text, words }) {
    switch (need.kind) {
        case 'text':
            return need.choices.some((choice) => text.includes(choice));
        case 'word':
            return need.choices.some((choice) => words.has(choice));
        default:
            for (const word of words)
                if (word.length > LONGEST_WORD || need.expression.test(word))
                    return true;
            return false;
    }
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
;// CONCATENATED MODULE: ./build/languages/runtime.js



const isStep = (value) => typeof value === 'function';
function stepsOf(library) {
    const step = (name) => {
        const value = library[`_ts_${name}_wasm`];
        if (isStep(value))
            return value;
        throw new errors/* BlueCodeError */.K('internal', `web-tree-sitter has no function ${name}: use the version of package.json`);
    };
    return {
        root: step('tree_root_node'),
        open: step('tree_cursor_new'),
        close: step('tree_cursor_delete'),
        firstChild: step('tree_cursor_goto_first_child'),
        nextSibling: step('tree_cursor_goto_next_sibling'),
        parent: step('tree_cursor_goto_parent'),
        type: step('tree_cursor_current_node_type_id'),
        field: step('tree_cursor_current_field_id'),
        start: step('tree_cursor_start_index'),
        end: step('tree_cursor_end_index'),
        missing: step('tree_cursor_current_node_is_missing'),
        descendants: step('node_descendant_count'),
    };
}
/** A tree's address in the library's memory. */
function addressOf(tree) {
    const address = Reflect.get(tree, 0);
    if (typeof address === 'number')
        return address;
    throw new errors/* BlueCodeError */.K('internal', 'web-tree-sitter keeps no tree address: use the version of package.json');
}
async function readWasm(locate, file) {
    const path = locate(file);
    try {
        return await (0,promises_.readFile)(path);
    }
    catch (cause) {
        throw new errors/* BlueCodeError */.K('internal', `cannot read ${file}: the installation is incomplete, install it again`, {
            cause,
        });
    }
}
/** NOTE: the library is one per process whatever we do (`Parser.init` replaces it under trees that live), so this is too. */
let cursor;
async function start(locate) {
    // The library fills the object it is given with its compiled functions.
    const library = { wasmBinary: await readWasm(locate, 'web-tree-sitter.wasm') };
    await web_tree_sitter/* Parser */.iX.init(library);
    return stepsOf(library);
}
/** Starts the parser library, once per process. */
function startRuntime(locate) {
    cursor ??= start(locate).catch((cause) => {
        cursor = undefined;
        throw cause;
    });
    return cursor;
}
/** Loads a grammar into the library, which must have been started. */
async function loadGrammar(locate, file) {
    return await web_tree_sitter/* Language */.TM.load(await readWasm(locate, file));
}

;// CONCATENATED MODULE: ./build/languages/walk.js


/** One walk over a tree in the parser's memory. Iterative: hostile nesting cannot overflow the stack. */
class Walk {
    #cursor;
    #tree;
    #grammar;
    #sound;
    #comments = [];
    #errors = [];
    #deep = [];
    #types;
    #fields;
    #starts;
    #ends;
    #afters;
    /** The nodes that are open, outermost first, how deep each counts, and how many of its chain are open above it. */
    #open = [];
    #depths = [];
    #links = [];
    #size = 0;
    constructor(grammar, tree, count, sound) {
        this.#cursor = grammar.cursor;
        this.#tree = tree;
        this.#grammar = grammar;
        this.#sound = sound;
        this.#types = new Uint16Array(count);
        this.#fields = new Uint8Array(count);
        this.#starts = new Uint32Array(count);
        this.#ends = new Uint32Array(count);
        this.#afters = new Uint32Array(count);
    }
    run(text) {
        const { firstChild, nextSibling, parent } = this.#cursor;
        for (;;) {
            const opened = this.#enter();
            if (opened && firstChild(this.#tree) === 1)
                continue;
            if (opened)
                this.#close();
            while (nextSibling(this.#tree) === 0) {
                if (parent(this.#tree) === 0)
                    return this.#finish(text);
                this.#close();
            }
        }
    }
    /** Records the node under the cursor; whether to descend. */
    #enter() {
        const type = this.#cursor.type(this.#tree);
        const plan = this.#grammar.plans[type] ?? 0;
        if ((plan & (PLAN.token | PLAN.ignored | PLAN.comment)) !== 0)
            return this.#pass(type, plan);
        const links = this.#linksOf(type, plan);
        const depth = (this.#depths.at(-1) ?? 0) + (links > LONGEST_CHAIN ? 0 : 1);
        if (depth > MAX_DEPTH) {
            this.#refuse(this.#deep);
            return this.#refuse(this.#errors);
        }
        if (type === ERROR_TYPE)
            this.#refuse(this.#errors);
        else if (!this.#sound && this.#cursor.missing(this.#tree) === 1)
            return this.#refuse(this.#errors);
        this.#record(type);
        if ((plan & PLAN.leaf) !== 0)
            return false;
        this.#open.push(this.#size - 1);
        this.#depths.push(depth);
        this.#links.push(links);
        return true;
    }
    #close() {
        this.#depths.pop();
        this.#links.pop();
        this.#afters[this.#open.pop() ?? 0] = this.#size;
    }
    #record(type) {
        const at = this.#size;
        this.#types[at] = type;
        if (!this.#inPositional())
            this.#fields[at] = this.#cursor.field(this.#tree);
        this.#starts[at] = this.#cursor.start(this.#tree);
        this.#ends[at] = this.#cursor.end(this.#tree);
        this.#size = at + 1;
        this.#afters[at] = this.#size;
    }
    #inPositional() {
        const open = this.#open.at(-1);
        if (open === undefined)
            return true;
        return ((this.#grammar.plans[this.#types[open] ?? 0] ?? 0) & PLAN.positional) !== 0;
    }
    #linksOf(type, plan) {
        const open = this.#open.at(-1);
        const leansLeft = (plan & PLAN.chain) !== 0 && open === this.#size - 1 && this.#types[open] === type;
        return leansLeft ? (this.#links.at(-1) ?? 0) + 1 : 0;
    }
    /** Comments are kept aside; of tokens only operators count, and only where they are one. */
    #pass(type, plan) {
        if ((plan & PLAN.comment) !== 0)
            return this.#refuse(this.#comments);
        if (!this.#sound && this.#cursor.missing(this.#tree) === 1)
            return this.#refuse(this.#errors);
        if ((plan & PLAN.token) !== 0 && !this.#inPositional()) {
            const field = this.#grammar.fields[this.#cursor.field(this.#tree)];
            if (field === 'operator' || field === 'operators')
                this.#record(type);
        }
        return false;
    }
    #refuse(into) {
        into.push({ start: this.#cursor.start(this.#tree), end: this.#cursor.end(this.#tree) });
        return false;
    }
    #finish(text) {
        return new Syntax(text, this.#grammar, {
            size: this.#size,
            // Cut to what was recorded: tokens were counted too, and a file's arrays may be kept for those that import it.
            types: this.#types.slice(0, this.#size),
            fields: this.#fields.slice(0, this.#size),
            starts: this.#starts.slice(0, this.#size),
            ends: this.#ends.slice(0, this.#size),
            afters: this.#afters.slice(0, this.#size),
            comments: this.#comments,
            errors: this.#errors,
            deep: this.#deep,
        });
    }
}
/**
 * Walks a parsed tree into arrays. Nothing else may use the library until it returns: the cursor lives in the one
 * buffer that all of the library's calls share.
 */
function walkTree(grammar, tree, text, sound) {
    const { cursor } = grammar;
    cursor.root(tree);
    const count = cursor.descendants(tree);
    cursor.root(tree);
    cursor.open(tree);
    try {
        return new Walk(grammar, tree, count, sound).run(text);
    }
    finally {
        cursor.close(tree);
    }
}

;// CONCATENATED MODULE: ./build/languages/program.js







/** Computed when first asked for. */
function once(compute) {
    let held;
    return () => {
        held ??= { value: compute() };
        return held.value;
    };
}
function lower(syntax, definitions, loaded) {
    return syntax.size === 0 ? [] : new Lowering(syntax, definitions, loaded.definition.rules).block(0);
}
/** Parses when the tree is first asked for, and frees it when nobody uses the program any more. */
function holdTree(path, parse) {
    let held;
    let users = 0;
    return {
        get: () => {
            if (users === 0)
                throw new errors/* BlueCodeError */.K('internal', `the program of ${path} was used after withProgram ended`);
            held ??= parse();
            return held;
        },
        open: () => {
            users += 1;
            return () => {
                users -= 1;
                if (users > 0)
                    return;
                held?.delete();
                held = undefined;
            };
        },
    };
}
/** A program over a tree; everything but its text is computed when first asked for. */
function programOf(source, parse, loaded) {
    const { path, language, text } = source;
    const { get, open } = holdTree(path, parse);
    const syntax = once(() => walkTree(loaded.grammar, addressOf(get()), text, !get().rootNode.hasError));
    const definitions = once(() => findDefinitions(syntax(), loaded.definition.namings));
    const lines = once(() => new LineTable(text));
    const span = (node) => lines().span(node);
    const errors = once(() => syntax().errors.map(span));
    const tooDeep = once(() => syntax().deep.map(span));
    const words = once(() => searched(text));
    const outline = once(() => outlineOf(syntax(), definitions()));
    const program = {
        path,
        language,
        text,
        get errors() {
            return errors();
        },
        get tooDeep() {
            return tooDeep();
        },
        get outline() {
            return outline();
        },
        body: once(() => lower(syntax(), definitions(), loaded)),
        comments: once(() => syntax().comments.map((comment) => ({ ...comment, text: text.slice(comment.start, comment.end) }))),
        query: (query) => loaded.queries.run(query, words(), () => get().rootNode),
        span,
    };
    return { program, open };
}

;// CONCATENATED MODULE: ./build/languages/python/collections.js
/** The only child of a wrapper: parentheses, `type`, a case's pattern. */
const collections_inner = (at, lower) => {
    const children = lower.syntax.children(at);
    const [only] = children;
    return only !== undefined && children.length === 1 ? lower.expression(only) : lower.other(at);
};
/** Values without brackets around them. */
const tupleOf = (at, lower, values) => ({
    kind: 'collection',
    ...lower.node(at),
    form: 'tuple',
    entries: values.map((value) => ({ value })),
});
function collections_argument(at, lower) {
    const { syntax } = lower;
    const kind = syntax.kind(at);
    if (kind === 'keyword_argument') {
        const [key, value] = syntax.children(at);
        return { name: key === undefined ? '' : syntax.slice(key), value: lower.optional(value, at) };
    }
    if (kind === 'list_splat')
        return { value: collections_inner(at, lower), spread: true };
    if (kind === 'dictionary_splat')
        return { name: '**', value: collections_inner(at, lower), spread: true };
    return { value: lower.expression(at) };
}
/** The arguments of a call, or the bases of a class. */
function collections_argumentsOf(at, lower) {
    if (at === undefined)
        return [];
    // `f(x for x in y)`: the grammar makes the generator the arguments.
    if (lower.syntax.kind(at) !== 'argument_list')
        return [{ value: lower.expression(at) }];
    return lower.syntax.children(at).map((child) => collections_argument(child, lower));
}
function collections_entry(at, lower) {
    const { syntax } = lower;
    const kind = syntax.kind(at);
    if (kind === 'pair') {
        const [key, value] = syntax.children(at);
        return { key: lower.optional(key, at), value: lower.optional(value, at) };
    }
    if (kind.endsWith('_splat') || kind === 'list_splat_pattern')
        return { value: collections_inner(at, lower), spread: true };
    return { value: lower.expression(at) };
}
const collections_collection = (form) => (at, lower) => ({
    kind: 'collection',
    ...lower.node(at),
    form,
    entries: lower.syntax.children(at).map((child) => collections_entry(child, lower)),
});
/** `for target in over`; several sources without parentheses are a tuple. */
function clause(at, lower) {
    const [target, ...sources] = lower.syntax.children(at);
    const [over, ...more] = sources.map((source) => lower.expression(source));
    const first = over ?? lower.nothing(at);
    return {
        target: lower.optional(target, at),
        over: more.length === 0 ? first : tupleOf(at, lower, [first, ...more]),
    };
}
const comprehension = (at, lower) => {
    const { syntax } = lower;
    const [element, ...rest] = syntax.children(at);
    const pair = element !== undefined && syntax.kind(element) === 'pair';
    return {
        kind: 'comprehension',
        ...lower.node(at),
        element: pair
            ? { kind: 'collection', ...lower.node(element), form: 'map', entries: [collections_entry(element, lower)] }
            : lower.optional(element, at),
        clauses: rest.filter((child) => syntax.kind(child) === 'for_in_clause').map((child) => clause(child, lower)),
        tests: rest.filter((child) => syntax.kind(child) !== 'for_in_clause').map((child) => collections_inner(child, lower)),
    };
};
const collections_COLLECTIONS = [
    ['list', collections_collection('list')],
    ['list_pattern', collections_collection('list')],
    ['set', collections_collection('set')],
    ['tuple', collections_collection('tuple')],
    ['tuple_pattern', collections_collection('tuple')],
    ['expression_list', collections_collection('tuple')],
    ['pattern_list', collections_collection('tuple')],
    ['dictionary', collections_collection('map')],
    ['list_comprehension', comprehension],
    ['set_comprehension', comprehension],
    ['dictionary_comprehension', comprehension],
    ['generator_expression', comprehension],
];

;// CONCATENATED MODULE: ./build/languages/python/functions.js
const restOf = (kind) => {
    if (kind === 'list_splat_pattern')
        return { rest: 'positional' };
    return kind === 'dictionary_splat_pattern' ? { rest: 'keyword' } : {};
};
/** `a`, `a: int`, `a=1`, `*a`, `**a`, and Python 2's `(a, b)`. */
function parameter(at, lower) {
    const { syntax } = lower;
    const kind = syntax.kind(at);
    const [first] = syntax.children(at);
    const wraps = kind === 'default_parameter' || kind.startsWith('typed_') || kind.endsWith('_splat_pattern');
    if (wraps && first !== undefined) {
        const type = syntax.child(at, 'type');
        const value = syntax.child(at, 'value');
        return {
            ...parameter(first, lower),
            ...lower.node(at),
            ...restOf(kind),
            ...(type === undefined ? {} : { annotation: syntax.slice(type) }),
            ...(value === undefined ? {} : { fallback: lower.expression(value) }),
        };
    }
    if (kind === 'identifier')
        return { ...lower.node(at), name: syntax.slice(at) };
    return { ...lower.node(at), name: '', pattern: lower.expression(at) };
}
const opensKeywords = (syntax, at) => {
    const kind = syntax.kind(at);
    if (kind === 'keyword_separator' || kind === 'list_splat_pattern')
        return true;
    return kind === 'typed_parameter' && syntax.ofKind(at, 'list_splat_pattern') !== undefined;
};
function python_functions_parametersOf(at, lower) {
    if (at === undefined)
        return [];
    const { syntax } = lower;
    const lowered = [];
    let keywordOnly = false;
    for (const child of syntax.children(at)) {
        const kind = syntax.kind(child);
        if (kind !== 'keyword_separator' && kind !== 'positional_separator') {
            const one = parameter(child, lower);
            lowered.push(keywordOnly && one.rest === undefined ? { ...one, keywordOnly } : one);
        }
        keywordOnly ||= opensKeywords(syntax, child);
    }
    return lowered;
}
const decoratorsOf = (nodes, lower) => nodes.flatMap((at) => lower.syntax.children(at)).map((at) => lower.expression(at));
function bindingOf(decorators, name) {
    const names = decorators.flatMap((decorator) => (decorator.kind === 'name' ? [decorator.name] : []));
    if (names.includes('staticmethod') || name === '__new__')
        return 'static';
    return names.includes('classmethod') || name === '__init_subclass__' ? 'class' : 'instance';
}
/** A function or method; `decorators` are the nodes of its decorators. */
function python_functions_functionOf(at, lower, decorators) {
    const { syntax } = lower;
    const definition = lower.definitions.get(at);
    const name = definition?.name ?? '';
    const marks = decoratorsOf(decorators, lower);
    const parameters = python_functions_parametersOf(syntax.child(at, 'parameters'), lower);
    const className = definition?.className;
    const head = {
        ...lower.definitionNode(at),
        name,
        qualifiedName: definition?.qualifiedName ?? name,
        parameters,
        decorators: marks,
        isAsync: syntax.text.startsWith('async', syntax.start(at)),
        ...(className === undefined ? {} : { className, binding: bindingOf(marks, name) }),
    };
    return lower.withBody(head, () => lower.block(syntax.child(at, 'body')));
}
/** A class; `bases` are lowered by the caller. */
function functions_classOf(at, lower, decorators, bases) {
    const definition = lower.definitions.get(at);
    return {
        ...lower.definitionNode(at),
        name: definition?.name ?? '',
        qualifiedName: definition?.qualifiedName ?? '',
        bases,
        decorators: decoratorsOf(decorators, lower),
        body: lower.block(lower.syntax.child(at, 'body')),
    };
}
const functions_lambda = (at, lower) => {
    const { syntax } = lower;
    const body = syntax.child(at, 'body');
    const node = lower.node(at);
    const head = {
        ...node,
        name: '',
        qualifiedName: lower.definitions.get(at)?.qualifiedName ?? '<lambda>',
        parameters: python_functions_parametersOf(syntax.child(at, 'parameters'), lower),
        decorators: [],
        isAsync: false,
    };
    const definition = lower.withBody(head, () => {
        const value = lower.optional(body, at);
        return [{ kind: 'return', start: value.start, end: value.end, value }];
    });
    return { kind: 'function', ...node, definition };
};
const functions_named = (kind) => (syntax, at, parent) => {
    const name = syntax.child(at, 'name');
    const decorated = parent !== undefined && syntax.kind(parent) === 'decorated_definition';
    return {
        kind,
        name: name === undefined ? '' : syntax.slice(name),
        ...(decorated ? { start: syntax.start(parent) } : {}),
    };
};
/** A lambda is a unit of its own where it is given a name. */
function lambdaNaming(syntax, _at, parent) {
    const target = parent !== undefined && syntax.kind(parent) === 'assignment' ? parent + 1 : undefined;
    const bound = target !== undefined && syntax.kind(target) === 'identifier' ? syntax.slice(target) : undefined;
    return bound === undefined
        ? { kind: 'function', name: '', inline: 'always' }
        : { kind: 'function', name: '', boundTo: bound };
}
const functions_NAMINGS = new Map([
    ['function_definition', functions_named('function')],
    ['class_definition', functions_named('class')],
    ['lambda', lambdaNaming],
]);

;// CONCATENATED MODULE: ./build/languages/python/strings.js
const python_strings_SIMPLE = new Map([
    ['a', '\x07'],
    ['b', '\b'],
    ['f', '\f'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
    ['v', '\v'],
    ['\\', '\\'],
    ["'", "'"],
    ['"', '"'],
    ['\n', ''],
    ['\r\n', ''],
]);
const python_strings_ESCAPE = /\\(?:\r\n|x[0-9a-fA-F]{2}|[0-7]{1,3}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|N\{[^}]*\}|[\s\S])/g;
/** One escape sequence's character; what Python does not know stays as written. */
function python_strings_resolveEscape(sequence, bytes) {
    const body = sequence.slice(1);
    const simple = python_strings_SIMPLE.get(body);
    if (simple !== undefined)
        return simple;
    if (/^[0-7]/.test(body))
        return String.fromCharCode(Number.parseInt(body, 8));
    if (body.length === 1 || (bytes && !body.startsWith('x')) || body.startsWith('N'))
        return sequence;
    const code = Number.parseInt(body.slice(1), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : sequence;
}
function python_strings_cook(text, { raw, bytes, formatted }) {
    const braced = formatted && text.includes('{{') ? text.replaceAll('{{', '{') : text;
    const plain = formatted && braced.includes('}}') ? braced.replaceAll('}}', '}') : braced;
    return raw || !plain.includes('\\') ? plain : plain.replace(python_strings_ESCAPE, (sequence) => python_strings_resolveEscape(sequence, bytes));
}
function prefixOf(written) {
    const letters = written.toLowerCase();
    return {
        raw: letters.includes('r'),
        bytes: letters.includes('b'),
        formatted: letters.includes('f') || letters.includes('t'),
    };
}
/** `{name!r}` is `repr(name)`. */
function converted(at, value, lower) {
    const { syntax } = lower;
    const expression = lower.expression(value);
    if (!/^\s*![ra]\s*[:}]/.test(syntax.text.slice(syntax.end(value), syntax.end(at))))
        return expression;
    const node = lower.node(value);
    return { kind: 'call', ...node, callee: { kind: 'name', ...node, name: 'repr' }, args: [{ value: expression }] };
}
/** The value between braces, and those its format specification interpolates. */
function interpolated(at, lower) {
    const value = lower.syntax.child(at, 'expression');
    const parts = value === undefined ? [] : [converted(at, value, lower)];
    const specification = lower.syntax.child(at, 'format_specifier');
    const nested = specification === undefined ? [] : lower.syntax.children(specification);
    return [...parts, ...nested.flatMap((child) => interpolated(child, lower))];
}
const OPENING = /([a-zA-Z]*)("""|'''|"|')/y;
/**
 * The text between the quotes and what is interpolated in it. Cut from the source: the grammar's nodes for the text are many, and not
 * recorded.
 */
function piecesOf(at, lower) {
    const { syntax } = lower;
    const end = syntax.end(at);
    OPENING.lastIndex = syntax.start(at);
    const [opening = '', letters = '', quote = ''] = OPENING.exec(syntax.text) ?? [];
    const prefix = prefixOf(letters);
    const parts = [];
    let from = syntax.start(at) + opening.length;
    const text = (to) => {
        if (to <= from)
            return;
        parts.push({ kind: 'literal', start: from, end: to, value: python_strings_cook(syntax.text.slice(from, to), prefix) });
    };
    for (const child of syntax.children(at)) {
        text(syntax.start(child));
        parts.push(...interpolated(child, lower));
        from = syntax.end(child);
    }
    text(syntax.text.endsWith(quote, end) ? end - quote.length : end);
    return { parts, bytes: prefix.bytes };
}
const isText = (part) => part.kind === 'literal' && typeof part.value === 'string';
/** One literal where all is text, a template otherwise. */
function strings_join(at, lower, { parts, bytes }) {
    const node = lower.node(at);
    const [only] = parts;
    if (only !== undefined && only.kind === 'literal' && parts.length === 1 && !bytes)
        return { ...only, ...node };
    if (!parts.every(isText))
        return { kind: 'template', ...node, parts };
    const value = parts.map((part) => (part.kind === 'literal' ? part.value : '')).join('');
    return bytes ? { kind: 'literal', ...node, value, bytes } : { kind: 'literal', ...node, value };
}
/** `"…"`, with every prefix. */
const strings_string = (at, lower) => strings_join(at, lower, piecesOf(at, lower));
/** `"a" "b" f"{c}"`: one string. */
const concatenatedString = (at, lower) => {
    const all = lower.syntax.children(at).map((child) => piecesOf(child, lower));
    return strings_join(at, lower, { parts: all.flatMap(({ parts }) => parts), bytes: all.some(({ bytes }) => bytes) });
};
const STRINGS = [
    ['string', strings_string],
    ['concatenated_string', concatenatedString],
];

;// CONCATENATED MODULE: ./build/languages/python/expressions.js




const python_expressions_spell = (operator) => (operator === '<>' ? '!=' : operator);
const python_expressions_literal = (value) => (at, lower) => ({ kind: 'literal', ...lower.node(at), value });
/** Numbers as JavaScript has them: an integer beyond 2^53 is rounded. A complex number has no value of its own. */
const python_expressions_number = (at, lower) => {
    const written = lower.syntax.slice(at).replaceAll('_', '').replace(/[lL]$/, '');
    const value = /^0\d+$/.test(written) ? Number.parseInt(written, 8) : Number(written);
    return Number.isNaN(value) ? lower.other(at) : { kind: 'literal', ...lower.node(at), value };
};
const python_expressions_name = (at, lower) => ({ kind: 'name', ...lower.node(at), name: lower.syntax.slice(at) });
/** `a.b.c` where the grammar has a dotted name (patterns, imports). */
const dottedName = (at, lower) => {
    const [first, ...rest] = lower.syntax.children(at);
    const start = lower.syntax.start(at);
    return rest.reduce((object, part) => ({ kind: 'member', start, end: lower.syntax.end(part), object, name: lower.syntax.slice(part) }), first === undefined ? lower.nothing(at) : python_expressions_name(first, lower));
};
const expressions_attribute = (at, lower) => {
    const [object, member] = lower.syntax.children(at);
    const text = member === undefined ? '' : lower.syntax.slice(member);
    return { kind: 'member', ...lower.node(at), object: lower.optional(object, at), name: text };
};
const python_expressions_subscript = (at, lower) => {
    const [object, ...indexes] = lower.syntax.children(at);
    const [only, ...more] = indexes.map((index) => lower.expression(index));
    const index = only !== undefined && more.length === 0 ? only : tupleOf(at, lower, only === undefined ? [] : [only, ...more]);
    return { kind: 'index', ...lower.node(at), object: lower.optional(object, at), index };
};
const expressions_slice = (at, lower) => ({
    kind: 'slice',
    ...lower.node(at),
    parts: lower.syntax.children(at).map((part) => lower.expression(part)),
});
const python_expressions_call = (at, lower) => {
    const [callee, args] = lower.syntax.children(at);
    return { kind: 'call', ...lower.node(at), callee: lower.optional(callee, at), args: collections_argumentsOf(args, lower) };
};
/** Longer comparisons are written by nobody, and would nest. */
const MOST_COMPARED = 4;
/** `a < b <= c` is `a < b and b <= c`. */
const expressions_comparison = (at, lower) => {
    const { syntax } = lower;
    const operands = syntax.children(at).map((child) => lower.expression(child));
    const operators = operatorsOf(at, lower);
    const tests = operators.map((operator, index) => {
        const left = operands[index] ?? lower.nothing(at);
        const right = operands[index + 1] ?? lower.nothing(at);
        return { kind: 'binary', start: left.start, end: right.end, operator: python_expressions_spell(operator), left, right };
    });
    const [first, ...rest] = tests;
    if (first === undefined || rest.length > MOST_COMPARED)
        return lower.other(at);
    return rest.reduce((left, right) => ({ kind: 'binary', start: left.start, end: right.end, operator: 'and', left, right }), first);
};
function operatorsOf(at, { syntax }) {
    const found = [];
    const after = syntax.after(at);
    for (let child = at + 1; child < after; child = syntax.after(child))
        if (syntax.isToken(child))
            found.push(syntax.kind(child));
    return found;
}
const python_expressions_unary = (operator) => (at, lower) => {
    const [operand] = lower.syntax.children(at);
    return {
        kind: 'unary',
        ...lower.node(at),
        operator: operator ?? operatorsOf(at, lower)[0] ?? '',
        operand: lower.optional(operand, at),
    };
};
const yields = (at, lower) => {
    lower.noteYield();
    return python_expressions_unary('yield')(at, lower);
};
/** `then if test else otherwise`. */
const conditionalExpression = (at, lower) => {
    const [then, test, otherwise] = lower.syntax.children(at);
    return conditional(at, lower, [test, then, otherwise]);
};
const walrus = (at, lower) => {
    const [target, value] = lower.syntax.children(at);
    return {
        kind: 'assignment',
        ...lower.node(at),
        target: lower.optional(target, at),
        value: lower.optional(value, at),
    };
};
const expressions_binary = (at, lower) => lowerBinary(at, lower, python_expressions_spell);
const python_expressions_EXPRESSIONS = new Map([
    ...STRINGS,
    ...collections_COLLECTIONS,
    ['identifier', python_expressions_name],
    ['dotted_name', dottedName],
    ['keyword_identifier', python_expressions_name],
    ['integer', python_expressions_number],
    ['float', python_expressions_number],
    ['true', python_expressions_literal(true)],
    ['false', python_expressions_literal(false)],
    ['none', python_expressions_literal(null)],
    ['attribute', expressions_attribute],
    ['subscript', python_expressions_subscript],
    ['slice', expressions_slice],
    ['call', python_expressions_call],
    ['parenthesized_expression', collections_inner],
    ['binary_operator', expressions_binary],
    ['boolean_operator', expressions_binary],
    ['comparison_operator', expressions_comparison],
    ['not_operator', python_expressions_unary('not')],
    ['unary_operator', python_expressions_unary(undefined)],
    ['await', python_expressions_unary('await')],
    ['yield', yields],
    ['conditional_expression', conditionalExpression],
    ['named_expression', walrus],
    ['lambda', functions_lambda],
]);

;// CONCATENATED MODULE: ./build/languages/python/compounds.js



function armOf(at, lower) {
    const { syntax } = lower;
    return {
        ...lower.node(at),
        test: lower.optional(syntax.child(at, 'condition'), at),
        body: lower.block(syntax.child(at, 'consequence')),
    };
}
const compounds_ifStatement = (at, lower) => {
    const { syntax } = lower;
    const alternatives = syntax.all(at, 'alternative');
    const arms = [at, ...alternatives.filter((child) => syntax.kind(child) === 'elif_clause')];
    const last = alternatives.find((child) => syntax.kind(child) === 'else_clause');
    return lowerArms(arms.map((arm) => armOf(arm, lower)), elseOf(last, lower), lower);
};
const elseOf = (at, lower) => at === undefined ? NOTHING : lower.block(lower.syntax.child(at, 'body'));
/** A loop's `else` runs when it was not left: it follows. */
const forStatement = (at, lower) => {
    const { syntax } = lower;
    const loop = {
        kind: 'loop',
        ...lower.node(at),
        target: lower.optional(syntax.child(at, 'left'), at),
        over: lower.optional(syntax.child(at, 'right'), at),
        body: lower.block(syntax.child(at, 'body')),
    };
    return [loop, ...elseOf(syntax.child(at, 'alternative'), lower)];
};
const whileStatement = (at, lower) => {
    const { syntax } = lower;
    const test = lower.optional(syntax.child(at, 'condition'), at);
    const loop = { kind: 'loop', ...lower.node(at), test, body: lower.block(syntax.child(at, 'body')) };
    return [loop, ...elseOf(syntax.child(at, 'alternative'), lower)];
};
/** `except Kind as name`: the name is what was caught, made of its kind. */
function compounds_handler(at, lower) {
    const { syntax } = lower;
    const values = syntax.all(at, 'value');
    const [first] = values;
    // With one kind the grammar takes `Kind as name` for a pattern.
    const pattern = first !== undefined && syntax.kind(first) === 'as_pattern' ? syntax.children(first) : undefined;
    const kinds = (pattern?.slice(0, 1) ?? values).map((child) => lower.expression(child));
    const alias = pattern === undefined ? syntax.child(at, 'alias') : pattern[1];
    return [...caught(kinds, alias, lower), ...lower.block(syntax.ofKind(at, 'block'))];
}
function caught(kinds, alias, lower) {
    if (alias === undefined) {
        return kinds.filter(({ kind }) => kind === 'call' || kind === 'other').map((kind) => lower.evaluate(kind));
    }
    const node = lower.node(alias);
    const target = lower.syntax.kind(alias) === 'as_pattern_target' ? collections_inner(alias, lower) : lower.expression(alias);
    return [{ kind: 'assign', ...node, targets: [target], value: { kind: 'other', ...node, parts: kinds } }];
}
const compounds_tryStatement = (at, lower) => {
    const { syntax } = lower;
    const handlers = syntax.children(at).filter((child) => syntax.kind(child) === 'except_clause');
    const last = syntax.ofKind(at, 'finally_clause');
    return {
        kind: 'attempt',
        ...lower.node(at),
        body: lower.block(syntax.child(at, 'body')),
        handlers: handlers.map((child) => compounds_handler(child, lower)),
        otherwise: elseOf(syntax.ofKind(at, 'else_clause'), lower),
        finally: last === undefined ? NOTHING : lower.block(syntax.ofKind(last, 'block')),
    };
};
function withItem(at, lower) {
    const { syntax } = lower;
    const [value] = syntax.children(at);
    if (value === undefined || syntax.kind(value) !== 'as_pattern')
        return { value: lower.optional(value, at) };
    const [managed, target] = syntax.children(value);
    return {
        value: lower.optional(managed, at),
        ...(target === undefined ? {} : { target: collections_inner(target, lower) }),
    };
}
const compounds_withStatement = (at, lower) => {
    const { syntax } = lower;
    const clause = syntax.ofKind(at, 'with_clause');
    const items = clause === undefined ? [] : syntax.children(clause).map((child) => withItem(child, lower));
    return { kind: 'with', ...lower.node(at), items, body: lower.block(syntax.child(at, 'body')) };
};
const COMPOUNDS = [
    ['if_statement', compounds_ifStatement],
    ['for_statement', forStatement],
    ['while_statement', whileStatement],
    ['try_statement', compounds_tryStatement],
    ['with_statement', compounds_withStatement],
];

;// CONCATENATED MODULE: ./build/languages/python/imports.js
const bare = (text) => text.replace(/\s|\\/g, '');
/** A name as written and what it is bound to. */
function imported(at, { syntax }) {
    if (syntax.kind(at) !== 'aliased_import')
        return { name: bare(syntax.slice(at)), alias: undefined };
    const [name, alias] = syntax.children(at);
    return {
        name: name === undefined ? '' : bare(syntax.slice(name)),
        alias: alias === undefined ? undefined : syntax.slice(alias),
    };
}
/** `import a.b` binds `a`, and tells that `a.b` is a module as well. */
function moduleBindings(at, lower) {
    const { name, alias } = imported(at, lower);
    if (alias !== undefined)
        return [{ local: alias, module: name }];
    const top = name.split('.')[0] ?? name;
    return top === name
        ? [{ local: top, module: top }]
        : [
            { local: top, module: top },
            { local: name, module: name },
        ];
}
const imports_importStatement = (at, lower) => ({
    kind: 'import',
    ...lower.node(at),
    bindings: lower.syntax.children(at).flatMap((child) => moduleBindings(child, lower)),
});
const importFrom = (at, lower) => {
    const { syntax } = lower;
    const [from, ...names] = syntax.children(at);
    const module = from === undefined ? '' : bare(syntax.slice(from));
    const bindings = names.map((child) => {
        if (syntax.kind(child) === 'wildcard_import')
            return { local: '*', module, name: '*' };
        const { name, alias } = imported(child, lower);
        return { local: alias ?? name, module, name };
    });
    return { kind: 'import', ...lower.node(at), bindings };
};

;// CONCATENATED MODULE: ./build/languages/python/match.js


/** Patterns that stand for one value: matching them is equality. */
const VALUES = new Set(['string', 'concatenated_string', 'integer', 'float', 'true', 'false', 'none', 'dotted_name']);
/** Past the wrappers around a single pattern. */
function unwrap(at, lower) {
    const { syntax } = lower;
    const [only, second] = syntax.children(at);
    const wrapper = syntax.kind(at) === 'case_pattern' || syntax.kind(at) === 'tuple_pattern';
    return wrapper && only !== undefined && second === undefined ? unwrap(only, lower) : at;
}
/** A bare name captures; a dotted one is a constant. */
const isCapture = (at, { syntax }) => syntax.kind(at) === 'identifier' || (syntax.kind(at) === 'dotted_name' && !syntax.slice(at).includes('.'));
/** The names that a pattern binds. */
function captures(at, lower) {
    const { syntax } = lower;
    const kind = syntax.kind(at);
    if (isCapture(at, lower))
        return syntax.slice(at) === '_' ? [] : [lower.expression(at)];
    const children = kind === 'dotted_name' ? [] : syntax.children(at);
    // The first name of `Point(x=0)` is the class, that of `x=y` the attribute.
    const named = kind === 'class_pattern' || kind === 'keyword_pattern';
    return (named ? children.slice(1) : children).flatMap((child) => captures(child, lower));
}
function match_testOf(at, lower, subject) {
    const pattern = unwrap(at, lower);
    const { syntax } = lower;
    const kind = syntax.kind(pattern);
    const node = lower.node(pattern);
    const wildcard = kind === 'case_pattern' && syntax.children(pattern).length === 0;
    if (wildcard || isCapture(pattern, lower))
        return { kind: 'literal', ...node, value: true };
    if (VALUES.has(kind)) {
        return { kind: 'binary', ...node, operator: '==', left: subject, right: lower.expression(pattern) };
    }
    const options = kind === 'union_pattern' ? syntax.children(pattern) : [];
    if (options.length > 0 && options.every((option) => VALUES.has(syntax.kind(option)) && !isCapture(option, lower))) {
        const entries = options.map((option) => ({ value: lower.expression(option) }));
        return {
            kind: 'binary',
            ...node,
            operator: 'in',
            left: subject,
            right: { kind: 'collection', ...node, form: 'tuple', entries },
        };
    }
    return { kind: 'other', ...node, parts: [subject] };
}
function arm(at, lower, subject) {
    const { syntax } = lower;
    const patterns = syntax.children(at).filter((child) => syntax.field(child) === '');
    const guard = syntax.child(at, 'guard');
    const tests = patterns.map((pattern) => match_testOf(pattern, lower, subject));
    const condition = guard === undefined ? undefined : collections_inner(guard, lower);
    const [only] = tests;
    const node = lower.node(at);
    const matches = only !== undefined && tests.length === 1 ? only : { kind: 'other', ...node, parts: [subject] };
    const bound = patterns.flatMap((pattern) => captures(pattern, lower));
    const bindings = bound.map((target) => ({
        kind: 'assign',
        start: target.start,
        end: target.end,
        targets: [target],
        value: subject,
    }));
    return {
        ...node,
        test: condition === undefined ? matches : { kind: 'binary', ...node, operator: 'and', left: matches, right: condition },
        body: [...bindings, ...lower.block(syntax.child(at, 'consequence'))],
    };
}
/** `match`: one branch a case. What a pattern captures is assigned the whole subject. */
const matchStatement = (at, lower) => {
    const { syntax } = lower;
    const subjects = syntax.all(at, 'subject').map((child) => lower.expression(child));
    const [only] = subjects;
    const node = lower.node(at);
    const entries = subjects.map((value) => ({ value }));
    const subject = only !== undefined && entries.length === 1 ? only : { kind: 'collection', ...node, form: 'tuple', entries };
    const body = syntax.child(at, 'body');
    const clauses = body === undefined ? [] : syntax.children(body).filter((child) => syntax.kind(child) === 'case_clause');
    return lowerArms(clauses.map((clause) => arm(clause, lower, subject)), [], lower);
};

;// CONCATENATED MODULE: ./build/languages/python/statements.js







/** `a = b = value`: the targets in order, and the value's node. */
function targetsOf(at, lower) {
    const { syntax } = lower;
    const targets = [];
    let value = at;
    while (value !== undefined && syntax.kind(value) === 'assignment') {
        const left = syntax.child(value, 'left');
        if (left !== undefined)
            targets.push(lower.expression(left));
        value = syntax.child(value, 'right');
    }
    return { targets, value };
}
/** A mere annotation (`x: int`) assigns nothing. */
const statements_assignment = (at, lower) => {
    const { targets, value } = targetsOf(at, lower);
    if (value === undefined)
        return NOTHING;
    return { kind: 'assign', ...lower.node(at), targets, value: lower.expression(value) };
};
const augmented = (at, lower) => {
    const [target, value] = lower.syntax.children(at);
    return {
        kind: 'assign',
        ...lower.node(at),
        targets: [lower.optional(target, at)],
        value: lower.optional(value, at),
        operator: operatorOf(lower.syntax, at),
    };
};
/** `a, b` at the top of a statement is a tuple that nobody keeps. */
const python_statements_expressionStatement = (at, lower) => lower.block(at);
const returnStatement = (at, lower) => {
    const [value] = lower.syntax.children(at);
    return { kind: 'return', ...lower.node(at), ...(value === undefined ? {} : { value: lower.expression(value) }) };
};
/** `raise error from cause`: both are part of what is raised. */
const raiseStatement = (at, lower) => {
    const [value, cause] = lower.syntax.children(at);
    if (value === undefined)
        return { kind: 'raise', ...lower.node(at) };
    return { kind: 'raise', ...lower.node(at), value: cause === undefined ? lower.expression(value) : lower.other(at) };
};
const python_statements_leave = (how) => (at, lower) => ({ kind: 'leave', ...lower.node(at), how });
/** The message is computed only when the test fails; its calls are kept. */
const assertStatement = (at, lower) => {
    const [test, message] = lower.syntax.children(at);
    const assertion = { kind: 'assert', ...lower.node(at), test: lower.optional(test, at) };
    if (message === undefined)
        return assertion;
    const said = lower.expression(message);
    return said.kind === 'literal' ? assertion : [assertion, lower.evaluate(said)];
};
const deleteStatement = (at, lower) => {
    const [operand] = lower.syntax.children(at);
    return lower.evaluate({ kind: 'unary', ...lower.node(at), operator: 'delete', operand: lower.optional(operand, at) });
};
/** Python 2's `print x` and `exec code in scope`: calls of the functions they became. */
const callOf = (name) => (at, lower) => {
    const node = lower.node(at);
    const args = lower.syntax.children(at).map((child) => ({ value: lower.expression(child) }));
    const callee = { kind: 'name', start: node.start, end: node.start + name.length, name };
    return lower.evaluate({ kind: 'call', ...node, callee, args });
};
const statements_defineFunction = (at, lower, decorators) => lower.define(python_functions_functionOf(at, lower, decorators));
const statements_defineClass = (at, lower, decorators) => {
    const bases = collections_argumentsOf(lower.syntax.child(at, 'superclasses'), lower).map(({ value }) => value);
    return lower.defineClass(functions_classOf(at, lower, decorators, bases));
};
const decorated = (at, lower) => {
    const { syntax } = lower;
    const children = syntax.children(at);
    const decorators = children.filter((child) => syntax.kind(child) === 'decorator');
    const definition = children.find((child) => syntax.kind(child) !== 'decorator');
    // What follows the decorators is missing: they are kept.
    if (definition === undefined)
        return lower.statements(decorators.flatMap((child) => syntax.children(child)));
    const isClass = syntax.kind(definition) === 'class_definition';
    return (isClass ? statements_defineClass : statements_defineFunction)(definition, lower, decorators);
};
const python_statements_nothing = () => NOTHING;
const python_statements_STATEMENTS = new Map([
    ...COMPOUNDS,
    ['expression_statement', python_statements_expressionStatement],
    ['assignment', statements_assignment],
    ['augmented_assignment', augmented],
    ['return_statement', returnStatement],
    ['raise_statement', raiseStatement],
    ['break_statement', python_statements_leave('break')],
    ['continue_statement', python_statements_leave('continue')],
    ['assert_statement', assertStatement],
    ['delete_statement', deleteStatement],
    ['print_statement', callOf('print')],
    ['exec_statement', callOf('exec')],
    ['match_statement', matchStatement],
    ['function_definition', (at, lower) => statements_defineFunction(at, lower, [])],
    ['class_definition', (at, lower) => statements_defineClass(at, lower, [])],
    ['decorated_definition', decorated],
    ['import_statement', imports_importStatement],
    ['import_from_statement', importFrom],
    ['future_import_statement', python_statements_nothing],
    ['global_statement', python_statements_nothing],
    ['nonlocal_statement', python_statements_nothing],
    ['pass_statement', python_statements_nothing],
    ['type_alias_statement', python_statements_nothing],
]);

;// CONCATENATED MODULE: ./build/languages/python.js



const python_KINDS = {
    leaves: [
        'identifier',
        'integer',
        'float',
        'true',
        'false',
        'none',
        'ellipsis',
        'pass_statement',
        'break_statement',
        'continue_statement',
        'global_statement',
        'nonlocal_statement',
        'future_import_statement',
        'type',
        'type_parameter',
        'type_alias_statement',
        'relative_import',
        'wildcard_import',
    ],
    ignored: ['string_start', 'string_content', 'string_end', 'line_continuation', 'type_conversion'],
    comments: ['comment'],
    chains: ['binary_operator', 'boolean_operator'],
    positional: [
        'module',
        'block',
        'expression_statement',
        'argument_list',
        'keyword_argument',
        'call',
        'attribute',
        'subscript',
        'parameters',
        'tuple',
        'list',
        'dictionary',
        'pair',
        'string',
        'concatenated_string',
        'return_statement',
        'expression_list',
        'pattern_list',
        'parenthesized_expression',
        'dotted_name',
        'aliased_import',
        'import_statement',
        'import_from_statement',
        'decorator',
        'conditional_expression',
    ],
};
const rules = { expressions: python_expressions_EXPRESSIONS, statements: python_statements_STATEMENTS };
/** Python 3, and what is left of Python 2. */
const PYTHON = {
    wasm: 'tree-sitter-python.wasm',
    kinds: python_KINDS,
    namings: functions_NAMINGS,
    rules,
};

// EXTERNAL MODULE: ./build/contracts/order.js
var order = __webpack_require__(9764);
;// CONCATENATED MODULE: ./build/languages/query-places.js

/** Places that lie closer together are walked in one go. */
const NEAR = 400;
/** Of more places than these, one walk over the whole is cheaper. */
const MOST_PLACES = 24;
/** The words of a text by one of which a need is met; undefined where it is not about words. */
function wordsFor(need, { words }) {
    if (need.kind !== 'fit')
        return need.kind === 'word' ? need.choices.filter((choice) => words.has(choice)) : undefined;
    const fitting = [];
    for (const word of words) {
        if (word.length > LONGEST_WORD)
            return undefined;
        if (need.expression.test(word))
            fitting.push(word);
    }
    return fitting;
}
/** A character that an identifier does not end before; a number may. */
const BEFORE = /[A-Za-z_\u0080-\uffff]/;
const BEHIND = /[A-Za-z0-9_\u0080-\uffff]/;
/** Where words stand, in the order of the text; undefined where they are too many. */
function startsOf(words, text) {
    const found = [];
    for (const word of words) {
        for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            const end = at + word.length;
            if (BEFORE.test(text.charAt(at - 1)) || BEHIND.test(text.charAt(end)))
                continue;
            if (found.length === MOST_PLACES)
                return undefined;
            found.push({ start: at, end });
        }
    }
    return found.sort((a, b) => a.start - b.start);
}
function together(places) {
    const joined = [];
    for (const place of places) {
        const last = joined.at(-1);
        if (last === undefined || place.start - last.end > NEAR)
            joined.push(place);
        else
            joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, place.end) };
    }
    return joined;
}
/** The few places with which every match of a pattern has something in common; undefined: it may match anywhere. */
function placesOf(needs, searched) {
    let fewest;
    for (const need of needs) {
        const words = wordsFor(need, searched);
        const places = words === undefined ? undefined : startsOf(words, searched.text);
        if (places !== undefined && (fewest === undefined || places.length < fewest.length))
            fewest = places;
    }
    return fewest === undefined ? undefined : together(fewest);
}

;// CONCATENATED MODULE: ./build/languages/queries.js






/** Of more patterns than these, one walk for all of them is cheaper than one for each. */
const MOST_WALKS = 3;
/** The order of the text, however many walks found them. */
const inText = (0,order/* inOrder */.a)((0,order.by)((captures) => Math.min(...captures.map(({ start }) => start))));
const EVERYWHERE = [{ start: 0, end: 0 }];
/** NOTE: of all of the library's offsets, only these count bytes of its UTF-16 text. */
const inBytes = ({ start, end }) => ({
    startIndex: 2 * start,
    endIndex: 2 * end,
});
/** What matches anywhere in these pieces, each once: a match may lie in several. */
function matchesIn(query, ranges, root) {
    const seen = new Map();
    for (const range of ranges) {
        for (const { captures } of query.matches(root(), inBytes(range))) {
            const key = captures.map(({ name, node }) => `${name} ${node.startIndex} ${node.endIndex}`).join();
            if (ranges.length > 1 && seen.has(key))
                continue;
            seen.set(ranges.length > 1 ? key : `${seen.size}`, captures.map(({ name, node }) => ({ name, text: node.text, start: node.startIndex, end: node.endIndex })));
        }
    }
    return [...seen.values()];
}
/** A language's compiled structural queries, by their text. Of each, only the patterns run that can match in a text. */
class Queries {
    #grammar;
    #known = new Map();
    constructor(grammar) {
        this.#grammar = grammar;
    }
    run(source, searched, root) {
        return this.#walksFor(this.#know(source), searched)
            .flatMap(({ query, ranges }) => matchesIn(query, ranges, root))
            .toSorted(inText);
    }
    #walksFor({ whole, parts }, searched) {
        if (parts === undefined || searched === undefined)
            return [{ query: whole, ranges: EVERYWHERE }];
        const possible = parts
            .filter(({ needs }) => needs.every((need) => isMet(need, searched)))
            .map((part) => ({ part, ranges: placesOf(part.needs, searched) ?? EVERYWHERE }));
        if (possible.filter(({ ranges }) => ranges === EVERYWHERE).length > MOST_WALKS)
            return [{ query: whole, ranges: EVERYWHERE }];
        return possible.map(({ part, ranges }) => ({ query: this.#queryOf(part), ranges }));
    }
    #queryOf(part) {
        part.query ??= this.#compile(part.source);
        return part.query;
    }
    #know(source) {
        const known = this.#known.get(source);
        if (known !== undefined)
            return known;
        const whole = this.#compile(source);
        const parts = patternsOf(source)?.map((one) => ({
            source: one.source,
            needs: needsOf(one.form),
            query: undefined,
        }));
        // As many as the library has found: else the text means something that is not understood here.
        const made = { whole, parts: parts?.length === whole.patternCount() ? parts : undefined };
        this.#known.set(source, made);
        return made;
    }
    #compile(source) {
        try {
            return new web_tree_sitter/* Query */.XK(this.#grammar.language, source);
        }
        catch (cause) {
            const why = cause instanceof Error ? cause.message : String(cause);
            throw new errors/* BlueCodeError */.K('constitution-invalid', `the query does not fit the grammar: ${why}`, { cause });
        }
    }
}

;// CONCATENATED MODULE: ./build/languages/recent-programs.js
/** Characters of programs kept at once: their arrays take some ten bytes for each. */
const KEPT = 3_000_000;
/** Longer ones are not kept: they would push out many. */
const LONGEST = 64_000;
/** Programs that were used last: a file that others import is read by each of them, and judged itself. */
class RecentPrograms {
    #held = new Map();
    #characters = 0;
    /** The program of the very same text. */
    find({ path, language, text }) {
        const held = this.#held.get(path);
        if (held === undefined || held.program.language !== language || held.program.text !== text)
            return undefined;
        this.#held.delete(path);
        this.#held.set(path, held);
        return held;
    }
    keep(held) {
        const { path, text } = held.program;
        if (text.length > LONGEST)
            return held;
        this.#forget(path);
        this.#held.set(path, held);
        this.#characters += text.length;
        for (const oldest of this.#held.keys()) {
            if (this.#characters <= KEPT)
                break;
            this.#forget(oldest);
        }
        return held;
    }
    #forget(path) {
        this.#characters -= this.#held.get(path)?.program.text.length ?? 0;
        this.#held.delete(path);
    }
}

;// CONCATENATED MODULE: ./build/languages/without-comments.js

/** Languages whose preprocessor takes the rest of a line as text, comments and all. */
const PREPROCESSED = ['c', 'cpp'];
/** Finds comments wherever they stand, also where the walk over the tree does not go. */
const commentQuery = ({ kinds }, language) => [...kinds.comments, ...(PREPROCESSED.includes(language) ? ['preproc_arg'] : [])]
    .map((kind) => `(${kind}) @${kind === 'preproc_arg' ? 'argument' : 'comment'}`)
    .join('\n');
const STRINGS_AND_LINE_COMMENT = /"(?:\\[\s\S]|[^"\\\n])*"|'(?:\\[\s\S]|[^'\\\n])*'|\/\/[\s\S]*$/g;
/** What the grammar counts as a part of a macro's text may end in a comment. */
function commentIn({ name, start, text }) {
    if (name === 'comment')
        return [{ start, end: start + text.length }];
    const found = [...text.matchAll(STRINGS_AND_LINE_COMMENT)].find(([part]) => part.startsWith('//'));
    return found === undefined ? [] : [{ start: start + found.index, end: start + text.length }];
}
/** Where the comments are, of what `commentQuery` captured. */
const commentsOf = (matches) => matches.flat().flatMap(commentIn);
/** All but the ends of lines becomes blanks. */
const without_comments_blank = (text) => text.replace(/[^\n\r\u2028\u2029]/g, ' ');
/** Inside a directive a comment may go on over a line's end; the directive may not, unless it says so. */
const continued = (text) => without_comments_blank(text).replace(/\r?\n/g, (end) => `\\${end}`);
/** Whether what follows this text still belongs to a preprocessor's line. */
function isInDirective(before) {
    const joined = before.replace(/\\\r?\n/g, '');
    return /^[ \t]*#/.test(joined.slice(joined.lastIndexOf('\n') + 1));
}
/** The text with blanks where its comments are: the same lines, and every string as it was. */
function blanked(text, comments, language) {
    const isPreprocessed = PREPROCESSED.includes(language);
    let result = '';
    let at = 0;
    for (const { start, end } of comments.toSorted((0,order.by)((comment) => comment.start))) {
        if (start < at)
            continue;
        result += text.slice(at, start);
        const comment = text.slice(start, end);
        const isSpliced = isPreprocessed && comment.includes('\n') && isInDirective(result);
        result += isSpliced ? continued(comment) : without_comments_blank(comment);
        at = end;
    }
    return result + text.slice(at);
}

;// CONCATENATED MODULE: ./build/languages/index.js
















/** Every language, the vocabulary that serves it, and the harness that executes it, if there is one. */
const LANGUAGES = {
    python: { definition: PYTHON, vocabulary: 'python', harness: 'python' },
    javascript: { definition: JAVASCRIPT, vocabulary: 'javascript', harness: 'javascript' },
    typescript: { definition: TYPESCRIPT, vocabulary: 'javascript', harness: 'javascript' },
    tsx: { definition: TSX, vocabulary: 'javascript', harness: 'javascript' },
    c: { definition: C, vocabulary: 'c', harness: 'c' },
    cpp: { definition: CPP, vocabulary: 'c', harness: 'c' },
    java: { definition: JAVA, vocabulary: 'java', harness: undefined },
    go: { definition: GO, vocabulary: 'go', harness: undefined },
};
/** The runtime's and the grammars' files: what `locate` is asked for, and what a bundle must carry. */
const WASM_FILES = [
    'web-tree-sitter.wasm',
    ...Object.values(LANGUAGES).map(({ definition }) => definition.wasm),
];
/** Far longer than any real file takes (5 MB of the densest code: some ten seconds); hostile text could make the parser search for hours. */
const PARSE_LIMIT_MS = 90_000;
/**
 * A lone carriage return ends a line for Python and JavaScript, but not for the Python grammar: code behind one would hide in a
 * comment. Offsets stay as they are.
 */
const withLineEnds = (text) => (text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text);
function parse({ path, text }, { grammar }) {
    const { parser } = grammar;
    const deadline = performance.now() + PARSE_LIMIT_MS;
    const tree = parser.parse(withLineEnds(text), null, { progressCallback: () => performance.now() > deadline });
    if (tree !== null)
        return tree;
    parser.reset();
    throw new errors/* BlueCodeError */.K('internal', `${path}: parsing took more than ${PARSE_LIMIT_MS / 1000} s; exclude the file`);
}
async function load(id, locate) {
    const { definition } = LANGUAGES[id];
    const cursor = await startRuntime(locate);
    const language = await loadGrammar(locate, definition.wasm);
    const grammar = describeGrammar(language, cursor, definition.kinds);
    return { definition, grammar, queries: new Queries(grammar) };
}
/** The grammars, loaded on first use. `locate` tells where each of `WASM_FILES` lies. */
function createLanguages({ locate }) {
    const loading = new Map();
    const recent = new RecentPrograms();
    const loaded = (id) => {
        const known = loading.get(id) ?? load(id, locate);
        loading.set(id, known);
        return known;
    };
    const withProgram = async (source, use) => {
        const language = await loaded(source.language);
        const { program, open } = recent.find(source) ?? recent.keep(programOf(source, () => parse(source, language), language));
        const close = open();
        try {
            return await use(program);
        }
        finally {
            close();
        }
    };
    return {
        detect: detectLanguage,
        commentSyntax: commentSyntaxOf,
        vocabularyOf: (language) => LANGUAGES[language].vocabulary,
        harnessOf: (language) => LANGUAGES[language].harness,
        executable: executableOf,
        withoutComments: (source) => withProgram(source, ({ text, language, query }) => blanked(text, commentsOf(query(commentQuery(LANGUAGES[language].definition, language))), language)),
        moduleCandidates: moduleCandidatesOf,
        withProgram,
    };
}

// EXTERNAL MODULE: ./build/pipeline/discover/source-text.js
var source_text = __webpack_require__(1912);
// EXTERNAL MODULE: ./build/pipeline/judge/patterns.js
var patterns = __webpack_require__(7140);
;// CONCATENATED MODULE: ./build/pipeline/judge/vocabulary-index.js

/** Sources that a look at the call tells: it puts text into its arguments, or these say whose text it gives. */
const isOfCall = ({ into, when }) => into !== undefined || when !== undefined;
/** What comes in as a value, and what a call brings in. */
function inputsOf({ sources, propagators }) {
    return {
        sources: new patterns/* PatternIndex */.hb(sources.filter((source) => !isOfCall(source)), (source) => source.match),
        fills: new patterns/* PatternIndex */.hb(sources.filter(isOfCall), (source) => source.match),
        copies: new patterns/* PatternIndex */.hb(propagators.filter(({ into }) => into !== undefined), (propagator) => propagator.call),
    };
}
/** Indexes a vocabulary, with only the sinks that some constitution asks for. */
function indexVocabulary(vocabulary, wanted) {
    const sinks = vocabulary.sinks.filter((sink) => wanted.has(sink.kind));
    const calls = new patterns/* PatternIndex */.hb(sinks, (sink) => sink.call);
    const assignments = new patterns/* PatternIndex */.hb(sinks, (sink) => sink.assign);
    const returns = sinks.filter((sink) => sink.returns !== undefined);
    const decorators = new patterns/* PatternIndex */.hb(vocabulary.handlers, (handler) => handler.decorator);
    const bases = new patterns/* PatternIndex */.hb(vocabulary.handlers, (handler) => handler.base);
    const answers = vocabulary.handlers.filter((handler) => handler.returns !== undefined);
    const answering = [new patterns/* PatternIndex */.hb(answers, ({ decorator, call, base }) => decorator ?? call ?? base)];
    const strangers = vocabulary.handlers.filter(({ reach }) => reach !== 'local');
    const entrances = [
        new patterns/* PatternIndex */.hb(vocabulary.sources.filter(({ reach }) => reach !== 'local'), (source) => source.match),
        new patterns/* PatternIndex */.hb(strangers, ({ decorator, call, base }) => decorator ?? call ?? base),
    ];
    // What a number does as an operand has no name: where it came in does.
    const operands = sinks.some(({ call = '' }) => /\$(?!item)/.test(call)) ? entrances : [];
    return {
        ...inputsOf(vocabulary),
        calls,
        assignments,
        returns,
        sanitizers: new patterns/* PatternIndex */.hb(vocabulary.sanitizers, (sanitizer) => sanitizer.call),
        guards: new patterns/* PatternIndex */.hb(vocabulary.guards, (guard) => guard.call),
        propagators: new patterns/* PatternIndex */.hb(vocabulary.propagators, (propagator) => propagator.call),
        decorators,
        registrations: new patterns/* PatternIndex */.hb(vocabulary.handlers, (handler) => handler.call),
        bases,
        holdsSource: (words) => entrances.some((one) => one.wordsWithin(words).size > 0),
        sinkWords: (words) => new Set([calls, assignments, ...(returns.length > 0 ? answering : []), ...operands].flatMap((one) => [
            ...one.wordsWithin(words),
        ])),
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(8343);
;// CONCATENATED MODULE: ./build/pipeline/judge-text/hash.js
const BEGIN = 0x811c9dc5;
/**
 * FNV-1a, 32 bits (Fowler, Noll, Vo): fast, and the same everywhere.
 *
 * @param begun the hash of what stands before the text
 */
function hash(text, begun = BEGIN) {
    let value = begun;
    for (let i = 0; i < text.length; i += 1)
        value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
    return value >>> 0;
}
/** The hash of two things in their order. */
const hashPair = (a, b) => (Math.imul(a ^ 0x5bd1e995, 0x01000193) ^ b) >>> 0;

;// CONCATENATED MODULE: ./build/pipeline/judge-text/features.js

/** What each kind of feature counts. Concepts add up; what words say is shared among them. */
const features_VALUES = {
    word: 1.4,
    pair: 1.0,
    piece: 1.0,
    alone: 0.8,
    near: 0.45,
    together: 0.2,
    before: 0.2,
    sides: 1.5,
};
/** Words apart within which two concepts speak of each other. */
const features_NEAR = 8;
/** Two concepts, the one after the other within reach. Shapes speak of words, not of each other. */
function takeNear({ concepts, positions }, [from, to], keys, take) {
    const met = new Set();
    for (let i = from; i < to; i += 1) {
        const one = concepts[i] ?? 0;
        const reach = (positions[i] ?? 0) + features_NEAR;
        for (let j = i + 1; j < to && (positions[j] ?? 0) <= reach; j += 1) {
            const other = concepts[j] ?? 0;
            const pair = one * keys.count + other;
            if (other === one || (other >= keys.words && one >= keys.words) || met.has(pair))
                continue;
            met.add(pair);
            take(keys.near[pair] ?? 0, features_VALUES.near);
        }
    }
}
/** What the concepts of a window say: all that its first judgement needs. */
function takeConcepts(heard, part, keys, take) {
    const [from, to] = part.heard;
    for (const one of new Set(heard.concepts.subarray(part.before, from)))
        take(keys.before[one] ?? 0, features_VALUES.before);
    const present = Int32Array.from(new Set(heard.concepts.subarray(from, to))).sort();
    takeNear(heard, part.heard, keys, take);
    const sides = present.reduce((known, one) => known | (keys.sides[one] ?? 0), 0);
    const sided = keys.sided[sides];
    if (sided !== undefined)
        take(sided, features_VALUES.sides);
    for (let i = 0; i < present.length; i += 1) {
        const one = present[i] ?? 0;
        take(keys.alone[one] ?? 0, features_VALUES.alone);
        if (one >= keys.words)
            continue;
        for (let j = i + 1; j < present.length; j += 1)
            take(keys.together[one * keys.count + (present[j] ?? 0)] ?? 0, features_VALUES.together);
    }
}
/** What stands before the first word of a window. */
const START = hash('^');
/** Words, pairs of words and pieces of words: each kind of a length of its own, so that a long text does not outweigh. */
function takeWords({ words }, part, take) {
    const [from, to] = part.words;
    const own = new Set(words.slice(from, to));
    const pairs = new Set();
    let previous = START;
    for (let i = from; i < to; i += 1) {
        const next = words[i]?.hash ?? 0;
        pairs.add(hashPair(previous, next));
        previous = next;
    }
    let pieces = 0;
    for (const word of own)
        pieces += word.pieces.length;
    const [ofWord, ofPair, ofPiece] = [
        features_VALUES.word / Math.sqrt(own.size),
        features_VALUES.pair / Math.sqrt(pairs.size),
        features_VALUES.piece / Math.sqrt(pieces),
    ];
    for (const word of own) {
        take(word.hash, ofWord);
        for (const piece of word.pieces)
            take(piece, ofPiece);
    }
    for (const pair of pairs)
        take(pair, ofPair);
}
/** All features of a window. */
function featuresOf(document, heard, part, keys) {
    const vector = new Map();
    const take = (key, value) => vector.set(key, (vector.get(key) ?? 0) + value);
    takeConcepts(heard, part, keys, take);
    takeWords(document, part, take);
    return vector;
}

;// CONCATENATED MODULE: ./build/pipeline/judge-text/concept-sums.js

/** What the concepts of a window say to one model: what `takeConcepts` takes, summed in its order. */
class ConceptSums {
    count;
    words;
    alone;
    before;
    together;
    near;
    sides;
    sided;
    /** The window in which a concept, and two near each other, were met last: nothing is said twice. */
    met;
    metNear;
    /** The concepts of a window, each once. */
    present;
    turn = 0;
    constructor(keys, weights) {
        const said = (names) => Float32Array.from(names, (name) => weights.of(name));
        this.count = keys.count;
        this.words = keys.words;
        this.alone = said(keys.alone);
        this.before = said(keys.before);
        this.together = said(keys.together);
        this.near = said(keys.near);
        this.sides = keys.sides;
        this.sided = said(keys.sided);
        this.met = new Int32Array(keys.count);
        this.metNear = new Int32Array(keys.count * keys.count);
        this.present = new Int32Array(keys.count);
    }
    /** @param begun what the sum begins with */
    of(heard, part, begun) {
        const total = this.addNear(heard, part, this.addBefore(heard, part, begun));
        const present = this.gather(heard, part);
        return this.addPresent(present, total);
    }
    addBefore({ concepts }, { before, heard }, begun) {
        const to = heard[0];
        let total = begun;
        this.turn += 1;
        for (let i = before; i < to; i += 1) {
            const one = concepts[i] ?? 0;
            if (this.met[one] === this.turn)
                continue;
            this.met[one] = this.turn;
            total += (this.before[one] ?? 0) * features_VALUES.before;
        }
        return total;
    }
    addNear({ concepts, positions }, { heard }, begun) {
        const [from, to] = heard;
        const { count, words, turn } = this;
        let total = begun;
        for (let i = from; i < to; i += 1) {
            const one = concepts[i] ?? 0;
            const reach = (positions[i] ?? 0) + features_NEAR;
            for (let j = i + 1; j < to && (positions[j] ?? 0) <= reach; j += 1) {
                const other = concepts[j] ?? 0;
                const pair = one * count + other;
                if (other === one || (other >= words && one >= words) || this.metNear[pair] === turn)
                    continue;
                this.metNear[pair] = turn;
                total += (this.near[pair] ?? 0) * features_VALUES.near;
            }
        }
        return total;
    }
    /** Writes down the concepts of a window, each once, in their order, and says how many they are. */
    gather({ concepts }, { heard }) {
        const [from, to] = heard;
        const { present } = this;
        let found = 0;
        this.turn += 1;
        for (let i = from; i < to; i += 1) {
            const one = concepts[i] ?? 0;
            if (this.met[one] === this.turn)
                continue;
            this.met[one] = this.turn;
            let place = found;
            for (; place > 0 && (present[place - 1] ?? 0) > one; place -= 1)
                present[place] = present[place - 1] ?? 0;
            present[place] = one;
            found += 1;
        }
        return found;
    }
    addPresent(found, begun) {
        const { present, together, count } = this;
        let sides = 0;
        for (let i = 0; i < found; i += 1)
            sides |= this.sides[present[i] ?? 0] ?? 0;
        let total = begun + (this.sided[sides] ?? 0) * features_VALUES.sides;
        for (let i = 0; i < found; i += 1) {
            const one = present[i] ?? 0;
            total += (this.alone[one] ?? 0) * features_VALUES.alone;
            if (one >= this.words)
                continue;
            for (let j = i + 1; j < found; j += 1)
                total += (together[one * count + (present[j] ?? 0)] ?? 0) * features_VALUES.together;
        }
        return total;
    }
}

;// CONCATENATED MODULE: ./build/pipeline/judge-text/blobs.js
/** A sentence around what was written in another form: what that says is a sentence of its own. */
function apart(sentence, blobs) {
    const inside = blobs.length === 0 ? blobs : blobs.filter(({ start, first }) => start >= sentence.start && first >= sentence.first);
    if (inside.length === 0)
        return [sentence];
    const found = [];
    let { start, first } = sentence;
    for (const blob of inside) {
        if (blob.start > start)
            found.push({ start, end: blob.start, stops: false, first, last: blob.first });
        found.push({ ...blob, stops: false });
        start = blob.end;
        first = blob.last;
    }
    if (start < sentence.end || found.length === 0)
        found.push({ ...sentence, start, first });
    return found;
}

;// CONCATENATED MODULE: ./build/pipeline/judge-text/numbers.js
/** Whole numbers in a row, as many as come: a list of objects' numbers that costs four bytes each. */
class Numbers {
    length = 0;
    values;
    constructor(expected = 16) {
        this.values = new Int32Array(Math.max(16, expected));
    }
    push(value) {
        if (this.length === this.values.length)
            this.grow();
        this.values[this.length] = value;
        this.length += 1;
    }
    get(at) {
        return this.values[at] ?? 0;
    }
    /** Those that came, without a copy. */
    all() {
        return this.values.subarray(0, this.length);
    }
    grow() {
        const values = new Int32Array(this.length * 2);
        values.set(this.values);
        this.values = values;
    }
}

;// CONCATENATED MODULE: ./build/pipeline/judge-text/hits.js

/** Concepts as they are found: those of words in their order, those of phrases and shapes afterwards. */
class Found {
    concepts = new Numbers(256);
    tokens = new Numbers(256);
    add(concept, token) {
        this.concepts.push(concept);
        this.tokens.push(token);
    }
    /** Puts them in their order: each goes to the place that its word has, among the few of its word to its own. */
    inOrder() {
        const [from, at] = [this.concepts.all(), this.tokens.all()];
        const ends = new Int32Array(at.reduce((most, token) => Math.max(most, token), 0) + 2);
        for (let i = 0; i < at.length; i += 1)
            ends[(at[i] ?? 0) + 1] = (ends[(at[i] ?? 0) + 1] ?? 0) + 1;
        for (let token = 1; token < ends.length; token += 1)
            ends[token] = (ends[token] ?? 0) + (ends[token - 1] ?? 0);
        const [concepts, tokens] = [new Int32Array(at.length), new Int32Array(at.length)];
        for (let i = 0; i < at.length; i += 1) {
            const [concept, token] = [from[i] ?? 0, at[i] ?? 0];
            let place = ends[token] ?? 0;
            ends[token] = place + 1;
            tokens[place] = token;
            for (; tokens[place - 1] === token && (concepts[place - 1] ?? 0) > concept; place -= 1)
                concepts[place] = concepts[place - 1] ?? 0;
            concepts[place] = concept;
        }
        return { concepts, tokens };
    }
}
/** The word at or after a place of the text. */
function tokenAt(offsets, offset) {
    let low = 0;
    let high = offsets.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((offsets[middle] ?? 0) < offset)
            low = middle + 1;
        else
            high = middle;
    }
    return Math.min(low, offsets.length - 1);
}

;// CONCATENATED MODULE: ./build/pipeline/judge-text/forms.js
/** Words and stems, and what is known of those that begin like them. */
class Stems {
    exact = new Map();
    stems = new Map();
    lengths = new Set();
    /** All that words and stems begin with: most other words are told apart by their first letters. */
    beginnings = new Set();
    add(form, value) {
        const isStem = form.endsWith('*');
        const key = isStem ? form.slice(0, -1) : form;
        const kept = isStem ? this.stems : this.exact;
        if (isStem)
            this.lengths.add(key.length);
        for (let length = 1; length <= key.length; length += 1)
            this.beginnings.add(key.slice(0, length));
        const known = kept.get(key);
        if (known === undefined)
            kept.set(key, [value]);
        else
            known.push(value);
    }
    /** Whether anything begins like that. */
    begins(letters) {
        return letters === '' || this.beginnings.has(letters);
    }
    /** @param least letters that a stem or word has at least */
    of(word, least = 1) {
        if (!this.begins(word.slice(0, least)))
            return [];
        const byStem = [...this.lengths].flatMap((length) => word.length < length || length < least ? [] : (this.stems.get(word.slice(0, length)) ?? []));
        return [...(word.length < least ? [] : (this.exact.get(word) ?? [])), ...byStem];
    }
}
/** Forms under their first word or stem, so that a word finds those that it may begin; and the places of their others. */
class Forms {
    firsts = new Stems();
    others = new Stems();
    numbers = new Map();
    add(form, concept) {
        const [places = '', ...rest] = form.split(' ');
        const phrase = { concept, rest: rest.map((place) => this.numberOf(place)) };
        for (const first of places.split('|'))
            this.firsts.add(first, phrase);
    }
    numberOf(place) {
        const known = this.numbers.get(place);
        if (known !== undefined)
            return known;
        const number = this.numbers.size;
        this.numbers.set(place, number);
        for (const form of place.split('|'))
            this.others.add(form, number);
        return number;
    }
    of(word, least = 1) {
        return this.firsts.of(word, least);
    }
    /** Whether the first word of a form begins like that. */
    begins(letters) {
        return this.firsts.begins(letters);
    }
    placesOf(word) {
        return new Set(this.others.of(word));
    }
}

;// CONCATENATED MODULE: ./build/pipeline/judge-text/misspelt.js
/** A shorter word is too like others for a guess at what it was meant to be. */
const LEAST = 6;
/**
 * What a word with two neighbours swapped, or one letter too many, was meant to be: put right at one letter after the
 * other, as long as what stands before that letter begins anything.
 */
function ofMisspelt(word, forms) {
    if (word.length < LEAST || !/^[a-z]+$/.test(word))
        return [];
    for (let i = 1; i + 1 < word.length; i += 1) {
        const [before, one, two, after] = [word.slice(0, i), word[i] ?? '', word[i + 1] ?? '', word.slice(i + 2)];
        if (!forms.begins(before))
            return [];
        const swapped = one === two ? [] : forms.of(`${before}${two}${one}${after}`, LEAST - 1);
        if (swapped.length > 0)
            return swapped;
        const shortened = forms.of(`${before}${two}${after}`, LEAST - 1);
        if (shortened.length > 0)
            return shortened;
    }
    return [];
}

// EXTERNAL MODULE: ./build/pipeline/judge-text/normalise.js
var normalise = __webpack_require__(5003);
;// CONCATENATED MODULE: ./build/pipeline/judge-text/raw-runs.js
/** FNV-1a over the units of a run. */
function hashOf(text, start, end) {
    let value = 0x811c9dc5;
    for (let i = start; i < end; i += 1)
        value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
    return value;
}
function isAt(run, text, start, end) {
    if (run.length !== end - start)
        return false;
    for (let i = 0; i < run.length; i += 1)
        if (run.charCodeAt(i) !== text.charCodeAt(start + i))
            return false;
    return true;
}
/** What runs of signs stand for, found in the text as it stands: no run is cut out of it to be looked up. */
class RawRuns {
    runs = [];
    /** The number of a run, from 1, at the place that its hash gives or behind it. */
    slots = new Int32Array(1024);
    get size() {
        return this.runs.length;
    }
    find(text, start, end) {
        const { slots, runs } = this;
        const mask = slots.length - 1;
        for (let at = hashOf(text, start, end) & mask;; at = (at + 1) & mask) {
            const known = runs[(slots[at] ?? 0) - 1];
            if (known === undefined || isAt(known.run, text, start, end))
                return known?.means;
        }
    }
    /** Of a run that is not known. */
    add(run, means) {
        this.runs.push({ run, means });
        if (this.runs.length * 2 <= this.slots.length) {
            this.place(run, this.runs.length);
            return;
        }
        this.slots = new Int32Array(this.slots.length * 2);
        for (const [i, known] of this.runs.entries())
            this.place(known.run, i + 1);
    }
    clear() {
        this.runs = [];
        this.slots = new Int32Array(1024);
    }
    place(run, number) {
        const mask = this.slots.length - 1;
        let at = hashOf(run, 0, run.length) & mask;
        while (this.slots[at] !== 0)
            at = (at + 1) & mask;
        this.slots[at] = number;
    }
}

;// CONCATENATED MODULE: ./build/pipeline/judge-text/lexicon.js





const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** All of those scripts, and others, in few signs, which is faster to look for. */
const FAR = /[\u2e80-\uffff]/;
/** Whether a text holds signs of a script without blanks. */
const hasHan = (text) => FAR.test(text) && HAN.test(text);
/** Words; scripts without blanks give pairs of signs. */
function wordsOf(normalised) {
    return [...normalised.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(([word]) => {
        if (!hasHan(word))
            return [/^\p{N}+$/u.test(word) ? '0' : word];
        const signs = [...word];
        return signs.length === 1 ? signs : signs.slice(1).map((sign, i) => `${signs[i]}${sign}`);
    });
}
function lexicon_piecesOf(word) {
    const padded = `^${word}$`;
    const pieces = [];
    for (let i = 0; i + 4 <= padded.length; i += 1)
        pieces.push(hash(`c ${padded.slice(i, i + 4)}`));
    return pieces;
}
/** Words are kept until there are this many: a tree of files has not many more, and a hostile one has no end of them. */
const MOST_WORDS = 100_000;
/** A run of signs longer than this is no word that comes again. */
const lexicon_LONGEST = 40;
/** Most runs are one word and their own plain form, but for capitals. */
const lexicon_SIMPLE = /^(?:[A-Z]?[a-z]+|[A-Z]+)$/;
/** Knows the words of all texts that it has seen. */
class Lexicon {
    names;
    /** Runs of signs of scripts without blanks, with their concepts. */
    runs;
    forms = new Forms();
    words = new Map();
    raw = new RawRuns();
    met = 0;
    /** How often it has begun anew. */
    age = 0;
    most;
    constructor(concepts, shapes, most = MOST_WORDS) {
        this.most = most;
        this.names = [...Object.keys(concepts), ...shapes];
        const runs = [];
        for (const [concept, forms] of Object.values(concepts).entries()) {
            for (const form of forms.map(plainForm)) {
                if (hasHan(form))
                    runs.push({ form, concept });
                else
                    this.forms.add(form, concept);
            }
        }
        this.runs = runs;
    }
    /** The words that a run of letters and signs stands for. */
    wordsAt(text, start, end) {
        const known = this.raw.find(text, start, end);
        if (known !== undefined)
            return known;
        const raw = text.slice(start, end);
        const plain = lexicon_SIMPLE.test(raw) ? [raw.toLowerCase()] : wordsOf((0,normalise/* normalise */.j7)(raw));
        const words = plain.map((word) => this.word(word));
        if (raw.length <= lexicon_LONGEST)
            this.raw.add(raw, words);
        return words;
    }
    /** The number of a word, if it was met. */
    idOf(word) {
        return this.words.get(word)?.id;
    }
    /** To be called between texts: words that were met before may be met under other numbers afterwards. */
    forget() {
        if (this.met < this.most && this.raw.size < this.most)
            return false;
        this.words.clear();
        this.raw.clear();
        this.met = 0;
        this.age += 1;
        return true;
    }
    get size() {
        return this.met;
    }
    word(text) {
        const known = this.words.get(text);
        if (known !== undefined)
            return known;
        const found = this.forms.of(text);
        const phrases = found.length > 0 ? found : ofMisspelt(text, this.forms);
        const concepts = phrases.filter(({ rest }) => rest.length === 0).map(({ concept }) => concept);
        const word = {
            id: this.met,
            hash: hash(`w ${text}`),
            pieces: lexicon_piecesOf(text),
            concepts: [...new Set(concepts)],
            phrases: phrases.filter(({ rest }) => rest.length > 0),
            places: this.forms.placesOf(text),
            text,
        };
        this.met += 1;
        this.words.set(text, word);
        return word;
    }
}
const plainForm = (form) => (0,normalise/* normalise */.j7)(form)
    .replace(/[^\p{L}\p{N}*|]+/gu, ' ')
    .trim();

;// CONCATENATED MODULE: ./build/pipeline/judge-text/decode.js
/** Fewest signs of a run that is taken for writing in another form; hashes and names are shorter, or no text. */
const decode_LEAST = 16;
const OF_RUN = Uint8Array.from({ length: 128 }, (_, code) => (/[A-Za-z0-9+/]/.test(String.fromCharCode(code)) ? 1 : 0));
const decode_RUN = /[A-Za-z0-9+/]{16,2000}={0,2}/y;
/** Two letters in three and blanks between: text, and not bytes of another kind. */
function decode_isText(decoded) {
    const letters = decoded.match(/[\p{L} ,.:;'"!?-]/gu)?.length ?? 0;
    return letters >= 0.9 * [...decoded].length && /\p{L} \p{L}|\p{L}{3,} /u.test(decoded);
}
const fromHex = (run) => Buffer.from(run, 'hex').toString('utf8');
const fromBase64 = (run) => Buffer.from(run, 'base64').toString('utf8');
/** Whether a run of the signs of both begins here that is long enough. */
function mayDecode(text, at) {
    for (let i = at; i < at + decode_LEAST; i += 1)
        if (OF_RUN[text.charCodeAt(i)] !== 1)
            return false;
    return true;
}
/** What base64 or hexadecimal digits from here on say, when that is text, and where they end. */
function decodedAt(text, at) {
    if (!mayDecode(text, at))
        return undefined;
    decode_RUN.lastIndex = at;
    const run = decode_RUN.exec(text)?.[0];
    if (run === undefined || run.length < decode_LEAST)
        return undefined;
    const says = /^[0-9a-fA-F]+$/.test(run) && run.length % 2 === 0 ? fromHex(run) : fromBase64(run);
    return decode_isText(says) ? { says, end: at + run.length } : undefined;
}

;// CONCATENATED MODULE: ./build/pipeline/judge-text/reading.js

/** What the end of a line is worth in words. */
const LINE = 1;
/** Of ASCII the letters, digits, and the signs that stand in for letters. */
const OF_WORD = Uint8Array.from({ length: 128 }, (_, code) => /[a-z0-9@A-Z_$!]/.test(String.fromCharCode(code)) ? 1 : 0);
/** The same, and everything that is not ASCII but blank. */
function isOfWord(code) {
    if (code < 0x80)
        return OF_WORD[code] === 1;
    return code !== 0xa0 && code !== 0x3000 && (code < 0x2000 || code > 0x200a);
}
function add(reading, text, start, end, offset = start) {
    const said = reading.lexicon.wordsAt(text, start, end);
    for (let w = 0; w < said.length; w += 1) {
        const word = said[w];
        if (word === undefined)
            continue;
        const { concepts } = word;
        for (let i = 0; i < concepts.length; i += 1)
            reading.hits.add(concepts[i] ?? 0, reading.words.length);
        if (word.phrases.length > 0)
            reading.openers.push(reading.words.length);
        reading.words.push(word);
        reading.ids.push(word.id);
        reading.offsets.push(offset);
        reading.positions.push(reading.position);
        reading.position += 1;
    }
}
/** `i g n o r e`, `i.g.n.o.r.e`: the end of the letters that stand apart from here on, or -1. */
function endOfSpaced(text, start, end) {
    let at = start;
    let letters = 1;
    while (at + 2 < end && ' .-*_'.includes(text[at + 1] ?? '') && /\p{L}/u.test(text[at + 2] ?? '')) {
        if (at + 3 < end && isOfWord(text.charCodeAt(at + 3)) && text[at + 3] !== '_')
            break;
        at += 2;
        letters += 1;
    }
    return letters >= 4 ? at + 1 : -1;
}
function endOfWord(text, start, end) {
    let at = start;
    while (at < end && isOfWord(text.charCodeAt(at)))
        at += 1;
    return at;
}
/** Runs of signs shorter than this are words. */
const LONG = 10;
/** Notes a shape of the words at the word that comes next. */
function hear({ lexicon, hits, words }, shape, token = words.length) {
    hits.add(lexicon.names.indexOf(shape), token);
}
/** Reads a run of signs that says a text in another form. Returns where it ends, or -1 when it says none. */
function readBlob(reading, text, at, end) {
    const decoded = decodedAt(text, at);
    if (decoded === undefined)
        return -1;
    hear(reading, 'shape-blob');
    const first = reading.words.length;
    readWords(reading, decoded.says, 0, decoded.says.length);
    const stop = Math.min(end, decoded.end);
    reading.blobs.push({ start: at, end: stop, first, last: reading.words.length });
    return stop;
}
const HYPHEN = 0x2d;
/** Reads one word: whole, spelled apart, or broken at the end of a line. Returns where it ends. */
function readWord(reading, text, at, end) {
    const stop = endOfWord(text, at + 1, end);
    if (stop - at >= LONG) {
        const past = readBlob(reading, text, at, end);
        if (past >= 0)
            return past;
    }
    const spaced = stop === at + 1 ? endOfSpaced(text, at, end) : -1;
    if (spaced >= 0) {
        const letters = text.slice(at, spaced).replace(/[ .*_-]/g, '');
        add(reading, letters, 0, letters.length, at);
        return spaced;
    }
    if (text.charCodeAt(stop) !== HYPHEN || !/^-\r?\n[a-z]/.test(text.slice(stop, stop + 4))) {
        add(reading, text, at, stop);
        return stop;
    }
    const next = text.indexOf('\n', stop) + 1;
    const rest = endOfWord(text, next, end);
    const whole = text.slice(at, stop) + text.slice(next, rest);
    add(reading, whole, 0, whole.length, at);
    return rest;
}
/** The words between two places of a text. */
function readWords(reading, text, start, end) {
    let at = start;
    while (at < end) {
        const code = text.charCodeAt(at);
        if (isOfWord(code)) {
            at = readWord(reading, text, at, end);
            continue;
        }
        if (code === 0x0a)
            reading.position += LINE;
        at += 1;
    }
}

;// CONCATENATED MODULE: ./build/pipeline/judge-text/repeats.js
/** Words that are said again, and how often at least. */
const LONGEST_ROUND = 6;
const ROUNDS = 4;
/**
 * Where the same few words have come again and again, from the shortest round to the longest.
 *
 * @param number what stands for figures, which do in a table
 */
function* repeatsIn(words, number) {
    for (let round = 1; round <= LONGEST_ROUND; round += 1) {
        let same = 0;
        for (let i = round; i < words.length; i += 1) {
            same = words[i] === words[i - round] && words[i] !== number ? same + 1 : 0;
            if (same === ROUNDS * round)
                yield i;
        }
    }
}

;// CONCATENATED MODULE: ./build/pipeline/judge-text/person-aliases.js
/** Sets a name to whether something holds. */
const SETS = /^\s*(?:(?:const|let|var|val|final|boolean|bool|auto|export)\s+)*([a-z][a-z ]*?)\s*(?::\s*[a-z]+\s*)?:?=(?![=>])\s*(.+)$/i;
const HOLDS = /[=!]==?(?!\s*['"]{2})|\bin\b|[<>]|starts ?with\(|ends ?with\(|is ?in\(|contains\(|includes\(|\.has\(|has ?prefix\(|\bmatch\(/i;
/** The head of a function that may answer a question about a person. */
const HEAD = /\b(?:def|function|func|bool|boolean|fun|fn)\s+(?:\([^)]*\)\s*)?([a-z][a-z ]*)\(|\bconst\s+([a-z][a-z ]*?)\s*=\s*(?:\([^)]*\)|[a-z]+)\s*=>/i;
/** Lines below its head in which a small function answers. */
const SMALL = 3;
/** A shorter name may be anything. */
const SHORTEST = 4;
const wordsIn = (name) => name.trim().replace(/\s+/g, ' ').toLowerCase();
/**
 * Names that stand for what a person is: `mask = df.zip == x`, `def is_foreign(p): return p.birthplace != x`. What they
 * decide is decided by the attribute.
 */
function aliasesIn(lines, isAttribute) {
    const found = new Set();
    const keep = (name) => {
        const said = wordsIn(name ?? '');
        if (said.length >= SHORTEST && !isAttribute(said))
            found.add(said);
    };
    for (const [at, line] of lines.entries()) {
        const [, name, value = ''] = SETS.exec(line) ?? [];
        if (name !== undefined && HOLDS.test(value) && isAttribute(value) && !/[?{]|\bif\b|\bfor\b/.test(value))
            keep(name);
        const head = HEAD.exec(line);
        const body = lines.slice(at, at + 1 + SMALL).join('\n');
        const answer = /(?:\breturn\b|=>)\s*(.+)/.exec(body)?.[1] ?? '';
        if (head !== null && HOLDS.test(answer) && isAttribute(answer) && !/\?|\bif\b/.test(answer))
            keep(head[1] ?? head[2]);
    }
    return [...found];
}

;// CONCATENATED MODULE: ./build/pipeline/judge-text/person-outcomes.js
/** A value of one's own that moves, or an answer; not a field of a record that is filled in. */
const MOVES = /(?:^|[{;:)])\s*[a-z][a-z ]*(?:[-+*/]=|=\s*(?:-?\d|true|false|none|null|['"](?:rej|den|app|low|high|no|yes))|=[^=\n;]*[-+*/]\s*[\d.]|=\s*(?:min|max)\()|\breturn\b(?!\s*(?:;|$|\n))|\bcontinue\b/im;
/** What is answered in words. */
const WORDS = /\breturn\s*\(?\s*[a-z]?(['"`])([^'"`\n]*)\1/i;
/** Words that a condition picks from. */
const PICKED = /[?:]\s*(['"`])([^'"`\n]*)\1|(?:\breturn\s+|=\s*|\(|\belse\s+)(['"])([^'"\n]*)\3(?=\s*(?:if\b|[;)\n]|$))/gi;
const GRADES = /^(?:yes|no|none|low|high|slow|fast|first|last|top|bottom|wait|later|true|false)\b/i;
/** Tells answers that decide from names of things: `"decline"` is one, `"Roma / Sinti"` is none. */
class Outcomes {
    words;
    constructor(words) {
        this.words = words;
    }
    decides(said) {
        const { acts, lists, decisions } = this.words;
        return GRADES.test(said) || acts.test(said) || lists.test(said) || decisions.test(said);
    }
    /** Whether a line of a branch moves a value or answers. */
    moves(body) {
        return body.split('\n').some((line) => {
            if (!MOVES.test(line))
                return false;
            const said = WORDS.exec(line)?.[2];
            return said === undefined || this.decides(said);
        });
    }
    /** Whether an expression picks among words that decide nothing. */
    onlyNames(line) {
        const said = [...line.matchAll(PICKED)].map(([, , one, , other]) => one ?? other ?? '');
        return said.length > 1 && !said.some((word) => this.decides(word));
    }
}

;// CONCATENATED MODULE: ./build/pipeline/judge-text/person-words.js
/** The lists of `constitutions/people.yml`. */
const PERSON_LISTS = (/* unused pure expression or super */ null && ([
    'attributes',
    'values',
    'decisions',
    'scales',
    'harmless',
    'clerical',
    'acts',
    'lists',
]));
/** In the table of concepts, what the lists of words of code are called by: no text is read for these. */
const CODE = 'code ';
const person_words_nameOf = (list) => `${CODE}${list}`;
/** What texts are read for. */
const withoutCode = (concepts) => Object.fromEntries(Object.entries(concepts).filter(([name]) => !name.startsWith(CODE)));
const escaped = (text) => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');
/** `religio*|faith|born in` as one expression. An empty list finds nothing. */
function expressionOf(forms) {
    if (forms.length === 0)
        return /(?!)/;
    const parts = forms.map((form) => escaped(form).replaceAll('*', '[a-z]*').replaceAll(' ', ' +'));
    return new RegExp(`(?<![a-z])(?:${parts.join('|')})(?![a-z])`, 'i');
}
/** The words of code among the concepts that were trained with. */
function personWordsOf(concepts) {
    const of = (list) => expressionOf(concepts[person_words_nameOf(list)] ?? []);
    return {
        attributes: of('attributes'),
        values: of('values'),
        decisions: of('decisions'),
        scales: of('scales'),
        harmless: of('harmless'),
        clerical: of('clerical'),
        acts: of('acts'),
        lists: of('lists'),
    };
}

;// CONCATENATED MODULE: ./build/pipeline/judge-text/person-ways.js


const CONDITION = /\b(?:if|elif|elsif|else if|case|when|unless|where|filter|switch|match)\b|\?(?!:|\.)|&&|\|\||\band\b|\bor\b/i;
const COMPARES = /[=!]==?|\bin\b(?! )|\bor\b|\|\||\bhas\(|\bis ?in\(|includes\(|[<>]=?\s*[\d.]+|(?<![?.])\?(?![.?])/;
/** One of two values by a condition: a number, a yes, a no, or a word for them. */
const VALUE = String.raw `(?:-?[\d.]+%?|true|false|none|null|['"](?:no|yes|low|high|slow|fast|den|rej|refus|decl|app)[a-z ]*['"])`;
const AMOUNT = String.raw `(?:${VALUE}|[a-z][\w. ]*[*+-]\s*[\d.]+)`;
const PICKS = new RegExp(String.raw `${AMOUNT}\s+if\b(.+?)\belse\b|([^?:{},\n]+)\?\s*${AMOUNT}\s*:`, 'i');
/** A comparison that counts as a number. */
const SUMMED = /[-+*]\s*(?:int|number|float)?\([^()\n]*(?:[=!]==?|<|>)[^()\n]*\)/i;
/** Keys of a table, with what they are worth. */
const KEYED = /([a-z][a-z ]*)(?:['"]?\]?\s*(?::|=>)|['"]\s*,)\s*(-?[\d.]+)/gi;
const INDEX = /\w\[([^\]\n]{1,60})\]|\.get(?: or default)?\(([^)\n]{1,60})\)|\}\s*\[([^\]\n]{1,60})\]/gi;
const ORDERS = /\bsort\w*\b|\bto sorted\(|\border by\b|\bkey ?=|\bmin\(|\bmax\(/i;
const CHOOSES = /\bfilter\w*\(|\.loc\[|\bis ?in\(|\.query\(|\bwhere\(|\w\[~?\(?\w+[.[]|\bfor\b.*\bin\b.*\bif\b/i;
const STATEMENT = /\b(?:WHERE|CASE WHEN|ORDER BY)\b(.*)$/;
/** Columns that a model is given. */
const FEEDS = /\b(?:features?|inputs?|predictors?|covariates?|regressors?|x cols|x columns)\s*(?::[^=]*)?=\s*(?:\w+\[)?\[/i;
const CUTS = /\.head\(|\[:\d|\blimit\b|\bdesc/i;
const depth = (line) => line.length - line.trimStart().length;
/** Lines that belong to a branch, and cases of a choice that are read. */
const BODY = 3;
const person_ways_CASES = 8;
/** The lines below that are deeper. */
function deeper(lines, at, most) {
    const found = [];
    for (const next of lines.slice(at + 1, at + 1 + most)) {
        if (depth(next) <= depth(lines[at] ?? ''))
            break;
        found.push(next.trim());
    }
    return found;
}
const byKey = expressionOf(['lambda', 'by']);
/** What happens in the branch that begins at a line: the rest of the line, and the deeper lines that follow. */
function bodyAt(lines, at) {
    const own = /\)\s*[{:]?\s*(\S.*)$|:\s*(\S.*)$/.exec(lines[at] ?? '');
    return [own?.[1] ?? own?.[2] ?? '', ...deeper(lines, at, BODY)].join('\n');
}
const withoutArrows = (line) => line.replace(/=>/g, '');
/** An expression whose value is what the person is: returned, or the body of an arrow. */
function answers(lines, at) {
    const line = lines[at] ?? '';
    const isLast = /\breturn\b/.test(line) || /=>\s*(?:\S|$)/.test(line) || /=>\s*$/.test(lines[at - 1] ?? '');
    return isLast && COMPARES.test(withoutArrows(line));
}
/** The ways in which a line of code decides by what it names. */
class Ways {
    words;
    named;
    acts;
    scaled;
    outcomes;
    /** @param named finds an attribute, ages among them */
    constructor(words, named) {
        this.words = words;
        this.named = named;
        this.outcomes = new Outcomes(words);
        const { acts, lists, scales } = words;
        this.acts = new RegExp(`(?:${acts.source})[a-z ]*\\(|(?:${lists.source})\\.(?:append|push|add)\\(`, 'i');
        this.scaled = new RegExp(`(?:${scales.source})[^=:\\n]*(?:[=:]|\\[\\])|[-+*/]`, 'i');
    }
    decides(lines, at, body) {
        const line = lines[at] ?? '';
        if (this.looksUp(line) || this.weighs(lines, at))
            return true;
        if (!this.named.test(line))
            return false;
        return (this.branches(line, body) ||
            (answers(lines, at) && !this.outcomes.onlyNames(line)) ||
            this.orders(line) ||
            this.picks(line) ||
            this.states(line) ||
            this.switches(lines, at) ||
            this.chooses(line) ||
            this.asks(line) ||
            FEEDS.test(line));
    }
    branches(line, body) {
        return (CONDITION.test(line) && !/^\s*(?:for|while)\b/.test(line) && (this.outcomes.moves(body) || this.acts.test(body)));
    }
    /** A factor that is looked up by what the person is. */
    looksUp(line) {
        if (!this.scaled.test(line.replace(INDEX, '[]')))
            return false;
        return [...line.matchAll(INDEX)].some(([, one, other, third]) => this.named.test(one ?? other ?? third ?? ''));
    }
    /** A table of what counts, with what people are for keys. */
    weighs(lines, at) {
        if (!this.words.scales.test(lines.slice(Math.max(0, at - BODY), at + 1).join('\n')))
            return false;
        const keyed = [...(lines[at] ?? '').matchAll(KEYED)].filter(([, , worth]) => Number(worth) !== 0);
        return keyed.some(([, key = '']) => this.named.test(key) || this.words.values.test(key));
    }
    orders(line) {
        if (!ORDERS.test(line))
            return false;
        return (/[=!]==?|\?|[<>]|\bnumber\(|\bint\(|\bnot\b|!\w/i.test(withoutArrows(line)) ||
            (CUTS.test(line) && !byKey.test(line)));
    }
    picks(line) {
        const summed = SUMMED.exec(line);
        if (summed !== null && this.named.test(summed[0]))
            return true;
        const found = PICKS.exec(line);
        return found !== null && this.named.test(found[1] ?? found[2] ?? '');
    }
    /** A statement of SQL whose rows are chosen by what people are. */
    states(line) {
        const rest = STATEMENT.exec(line)?.[1] ?? '';
        return this.named.test(rest) && /[=<>]|\bIN\b|\bOR\b|\bIS\b/.test(rest);
    }
    /** A choice by what the person is, whose cases answer or count. */
    switches(lines, at) {
        if (!/\b(?:switch|match|case|when)\b/.test(lines[at] ?? ''))
            return false;
        const cases = deeper(lines, at, person_ways_CASES);
        return cases.some((line, i) => {
            if (!this.words.values.test(line))
                return false;
            const rest = line.replace(/^.*?(?::|=>|->)/, ':');
            const said = rest.trim() === ':' ? (cases.slice(i + 1).find((next) => !/^case\b/.test(next)) ?? '') : rest;
            return this.outcomes.moves(said);
        });
    }
    /** A filter over people. */
    chooses(line) {
        return CHOOSES.test(line) && (COMPARES.test(withoutArrows(line)) || /\bif\b|=>|lambda/.test(line));
    }
    /** A yes or no that is put together from what people are. */
    asks(line) {
        const [target = ''] = line.split('=', 1);
        return this.words.decisions.test(target) && /^[^=]*=(?!=).*(?:&&|\band\b|\bor\b|\|\||!\w|\bnot\b)/.test(line);
    }
}

;// CONCATENATED MODULE: ./build/pipeline/judge-text/person-branches.js



/**
 * Places where code decides about a person by what the person is: a branch, a table, an order, a filter or a statement by
 * a protected attribute that moves a score, a price or a yes. Read line by line, in any language: names and operators say
 * enough.
 */
const LEGAL_AGES = /\b(?:0|1[345678]|21|1[0-9]{2})\b|legal|minor|adult|minimum/i;
const AGE = expressionOf(['age', 'ages', 'birth year', 'birth date', 'year of birth', 'date of birth', 'birthday']);
/** What a value is given to. */
const TARGET = /^\s*(?!\b(?:if|elif|else|return|case|when|while|for)\b)(?:(?:export|default|const|let|var|public|private|static|final)\s+)*([^=(!<>]*?)=[^=>]/i;
/** Asks whether something was said at all. */
const UNSAID = /(?:(?!\b(?:and|or|not|if)\b)[\w.[\]'" ])+(?:(?:\bis|===?)\s*(?:none\b|null\b|undefined\b|''|"")|!==?\s*(?:''|""))/gi;
/** Asks whether all of it was said. */
const COMPLETE = /(?:!==?|\bis not)\s*(?:none|null|undefined)\b.*(?:!==?|\bis not)\s*(?:none|null|undefined)\b/i;
/** Counts by what people are, and sizes of what they wrote. */
const COUNTED = /\[[^\]\n]+\]+\s*(?:\+=\s*1\b(?!\.)|\+\+|\+=[^=\n]*[=<>]=)|\)\s*\+\s*1\b|\.length\b|\.test\(|\blen\(|\.(?:mean|sum|count|size|len)\(|\bsum\(/i;
/** Picks fields or figures, not people. */
const FIELDS = /[[(]\s*(?:float\()?([a-z]+)\.(?!name|id\b|e ?mail)[a-z]+\s+for\s+\1\s+in\b|\bif\s+(?:k|key|col|column|field|attr|name|f|c)\s+(?:not\s+)?in\b/i;
/** Without one of these a line decides nothing. */
const MAY_DECIDE = /if|return|switch|\?|=>|case|when|unless|where|\[|\.get\(|&&|\|\||[:=]\s*-?[\d.]|sort|order|filter|match|=/i;
/** Lines longer than this were written by a machine. */
const person_branches_LONGEST = 400;
const person_branches_BEFORE = 12;
const AFTER = 3;
/** `isPregnant` and `is_pregnant` as `is pregnant`, so that the parts of names stand apart. */
const person_branches_apart = (line) => line.replace(/([a-z])(?=[A-Z])/g, '$1 ').replace(/_/g, ' ');
/** What is said of a line behind it decides nothing. */
const withoutComment = (line) => line.replace(/\s(?:#|\/\/|--)\s.*$/, '');
/** Code has an operator or a call in most lines; prose has not. */
const looksLikeCode = (text) => /\breturn\b|[-+*]=|[=!]==?\s*['"]|\)\s*[:{]|=>|\bdef\b|\bfunction\b|\b(?:SELECT|UPDATE|DELETE|WHERE)\b|\w\[[^\]\n]+\]|\w\.[a-z]\w*\s*[:<>=!(\][]|\b(?:match|switch) \w|:\s*-?\d|\bsort(?:ed)?\(|\bfilter\(/.test(text);
/** The name of a function: behind its keyword, before its parameters, or what an arrow is given to. */
const person_branches_HEAD = /\b(?:def|function|func|fun|fn|class)\s+(?:\([^)]*\)\s*)?([a-z][a-z ]*)|\b(?:const|let|var)\s+([a-z][a-z ]*?)\s*(?::[^=]*)?=\s*(?:async\s*)?(?:\(|[a-z]+\s*=>)|^\s*(?!.*\b(?:if|for|while|switch|return|new)\b)[\w<>[\], ]+? ([a-z][a-z ]*)\([^)]*\)\s*(?::[^{]*)?\{/i;
const isComment = (line) => /^\s*(?:#|\/\/|--|\*|\/\*)/.test(line);
const DOCSTRING = /("""|''')[\s\S]*?\1/g;
/** What is to be completed, or stands among prose. */
const UNFINISHED = /^\s*(?:\.\.\.|pass|<\w+>)\s*$|\b(?:TODO|implement|complete)\b|```/im;
const OF_CODE = /[(){}[\]=;:,<>@]|^\s*(?:#|\/\/|--|\*|else\b|end\b|import\b|from\b|try\b|package\b|return\b|break\b|continue\b|yield\b|select\b|where\b|and\b|or\b|order\b|group\b|limit\b)/i;
/** A sentence of five words and more; statements of SQL read like one. */
const PROSE = /^\s*[a-z][\w'’,;-]*(?:[ .:!?]+[\w'’,;-]+){4,}[.:!?]*\s*$/i;
const SQL = /\b(?:SELECT|FROM|WHERE|AND|ORDER|GROUP|SET|JOIN|LIMIT|INTO)\b/;
const isProse = (line) => !isComment(line) && PROSE.test(line) && !SQL.test(line);
/** Code from the first line to the last, that nobody is asked to complete. */
function isWholeCode(text) {
    const own = text.replace(DOCSTRING, '');
    if (UNFINISHED.test(own) || !looksLikeCode(own))
        return false;
    const lines = own.split('\n').filter((line) => line.trim() !== '');
    return (lines.some((line) => !person_branches_HEAD.test(line) && !isComment(line)) &&
        lines.every((line) => OF_CODE.test(line) && !isProse(line)));
}
const person_branches_depth = (line) => line.length - line.trimStart().length;
/** What the function is called that a line stands in. */
function person_branches_headOf(lines, at) {
    const own = lines[at] ?? '';
    for (let above = at; above >= Math.max(0, at - person_branches_BEFORE); above -= 1) {
        const line = lines[above] ?? '';
        const [, named, given, typed] = above === at || person_branches_depth(line) < person_branches_depth(own) ? (person_branches_HEAD.exec(line) ?? []) : [];
        const name = named ?? given ?? typed;
        if (name !== undefined)
            return name;
    }
    return '';
}
/** A field called by the attribute itself that is filled in: a record, not a decision. A number there is what it counts. */
const filledWith = (attributes) => new RegExp(String.raw `(?<=[{,]\s*)['"]?(?:${attributes.source})['"]?\s*:\s*(?!\s|-?[\d.])[^,}\n]*|(?:^(?!.*\bwhere\b)|\bset\b|(?<=,))(?:[\w.[\]'" ]*[.\['" ])?(?:${attributes.source})['"\]]*\s*=(?![=>])\s*(?:case\b.*\bend\b|[^,\n]*)`, 'gi');
function decidesAt({ words, named, ways, filled }, lines, at) {
    const line = (lines[at] ?? '').replace(UNSAID, ' ').replace(filled, ' ');
    if (!named.test(line))
        return false;
    const body = bodyAt(lines, at);
    if (!ways.decides(lines.with(at, line), at, body))
        return false;
    const others = line.replace(new RegExp(AGE.source, 'gi'), '');
    if (!words.attributes.test(others) && !words.values.test(others) && LEGAL_AGES.test(line))
        return false;
    const target = TARGET.exec(line)?.[1] ?? '';
    if (words.clerical.test(target) || COMPLETE.test(line))
        return false;
    if (COUNTED.test(line) || FIELDS.test(line) || words.harmless.test(`${line}\n${body.replace(UNSAID, ' ')}`))
        return false;
    if (words.clerical.test(person_branches_headOf(lines, at)))
        return false;
    return words.decisions.test(lines.slice(Math.max(0, at - person_branches_BEFORE), at + 1 + AFTER).join('\n'));
}
function person_branches_linesOf(text) {
    let offset = 0;
    return text.split('\n').map((raw) => {
        const start = offset;
        offset += raw.length + 1;
        return { raw, offset: start + (raw.length - raw.trimStart().length) };
    });
}
/** Finds the places by what the words are. */
function personCodeOf(words) {
    const ages = new RegExp(`${words.attributes.source}|${AGE.source}`, 'i');
    const matcherOf = (named) => {
        const met = new RegExp(`${named.source}|${words.values.source}`, 'i');
        return { words, named: met, ways: new Ways(words, named), filled: filledWith(ages) };
    };
    const general = matcherOf(ages);
    const isKept = (line) => ages.test(line.replace(UNSAID, ' ')) && !COUNTED.test(line) && !FIELDS.test(line) && !words.harmless.test(line);
    const decides = (text) => {
        if (!looksLikeCode(text))
            return [];
        const lines = person_branches_linesOf(text);
        if (!lines.some(({ raw }) => general.named.test(person_branches_apart(withoutComment(raw)))))
            return [];
        const plain = lines.map(({ raw }) => (raw.length > person_branches_LONGEST ? '' : person_branches_apart(withoutComment(raw))));
        const aliases = aliasesIn(plain, isKept);
        const matcher = aliases.length === 0 ? general : matcherOf(new RegExp(`${ages.source}|${expressionOf(aliases).source}`, 'i'));
        return lines.flatMap(({ raw, offset }, at) => MAY_DECIDE.test(raw) && decidesAt(matcher, plain, at) ? [offset] : []);
    };
    const names = (text) => {
        if (!isWholeCode(text) || decides(text).length > 0)
            return [];
        const lines = person_branches_linesOf(text);
        const isNamed = (part) => general.named.test(person_branches_apart(part));
        // What a comment says of people, the words decide.
        const inComment = (raw) => isNamed(raw) && !isNamed(withoutComment(isComment(raw) ? '' : raw));
        if ((text.match(DOCSTRING) ?? []).some(isNamed) || lines.some(({ raw }) => inComment(raw)))
            return [];
        return isNamed(text) ? lines.map(({ offset }) => offset) : [];
    };
    return { decides, names };
}

;// CONCATENATED MODULE: ./build/pipeline/judge-text/shapes.js


function* shapes_matches(text, pattern) {
    for (const { index } of text.matchAll(pattern))
        yield index;
}
const shape = (name, pattern) => ({ name, find: (text) => shapes_matches(text, pattern) });
/** Pairs of question and answer whose last question waits for the reader's. */
function* openQuestions(text) {
    const turns = [
        ...text.matchAll(/(?<![\p{L}\p{N}])([QA]|Question|Answer|Frage|Antwort|Input|Output|User|Assistant|Human|AI)\s?:/gu),
    ];
    const asks = (turn) => /^(?:Q|F|I|U|H)/.test(turn?.[1] ?? 'A');
    const last = turns.at(-1);
    if (turns.length < 3 || last === undefined)
        return;
    if (asks(last) || text.slice(last.index + last[0].length).trim() === '')
        yield last.index;
}
/** Turns of a conversation, and the marks that models know them by. */
const TURNS = /(?:^|\n)[\s>#*-]{0,6}(?:system|assistant|user|human|developer)(?: (?:message|prompt|note|override|update|notice|alert))?\s?\*{0,2}\s?:|<\|[a-z_]{2,20}\|>|\[\/?INST\]|<<\/?SYS>>|<\/?(?:system|assistant|user|instructions?|admin|system[-_](?:prompt|message|reminder)|user_query|data|document|context|tool_(?:result|output))>|###? ?(?:System|Instructions?|New task|Response|Human|Assistant)\b|\[(?:SYSTEM|ADMIN|DEVELOPER|ASSISTANT|AI|LLM|AGENT)\b[^\]\n]{0,40}\]/gi;
const SHAPES = [
    shape('shape-question', /[?？]/g),
    shape('shape-turn', TURNS),
    shape('shape-hidden-comment', /<!--|display\s?:\s?none|font-size\s?:\s?[01](?:px|pt)?\b|visibility\s?:\s?hidden|color\s?:\s?(?:#fff|white)|\[\/\/\]: #/gi),
    shape('shape-markup', /<\/?(?:html|body|p|div|span|h[1-6]|td|tr|table|img|caption|code|title)\b/gi),
    shape('shape-loud', /\b(?:[A-Z]{3,}[ -]){1,6}(?:MODE|OVERRIDE|UPDATE|NOTICE|INSTRUCTIONS?|COMMAND|ALERT|PROTOCOL)\b/g),
    shape('shape-money', /[$€£]\s?\d|\b\d+\s?(?:dollars?|euros?|bucks|USD|EUR|points|tips?)\b/gi),
    shape('shape-encoded', /\\[xu][0-9a-f]{2,4}(?:\\[xu][0-9a-f]{2,4}){3,}|%[0-9a-f]{2}(?:%[0-9a-f]{2}){5,}|-(?:[.-]{0,5} [.-]{1,6}){4,}/gi),
    shape('shape-url', /\bhttps?:\/\/|\bwww\./gi),
    shape('shape-mail', /@[\w-]{1,40}\.[a-z]{2,}/gi),
    shape('shape-parts', /=\s?["'“][^"'”\n]{2,120}["'”]|part \d+ is\b|string \w is\b/gi),
    shape('shape-person', /\b[A-Z][a-z]{2,12}'s\b|\b(?:does|did|is|was|of|for|about|with|where|call|contact|find) [A-Z][a-z]{2,12}(?: [A-Z][a-z]{2,12})?\b/g),
    shape('shape-table', /\|[^|\n]{0,80}\|[^|\n]{0,80}\|/g),
    shape('shape-code', /[;{}]\s*(?:\n|$)|\w\(\w*\)|=>|\bdef \w+\(|\bfunction\b|\breturn\b|\bimport\b|^\s*[$#>] /gm),
    shape('shape-comment', /(?:^|\s)(?:\/\/|#|\/\*|\*|--)\s/gm),
    shape('shape-quote', /["“”«»„`]/g),
    shape('shape-item', /(?:^|\n)\s{0,8}(?:[-*+•]|\d{1,3}[.)])\s/g),
    { name: 'shape-open-question', find: openQuestions },
];
/** Shapes of texts, with those that the words of the concepts tell. */
function shapesOf(concepts) {
    const code = personCodeOf(personWordsOf(concepts));
    return [
        ...SHAPES,
        { name: 'shape-decides-by-person', find: code.decides },
        { name: 'shape-only-names-person', find: code.names },
    ];
}
/** Shapes that only the words of a text show. */
const SHAPES_OF_WORDS = ['shape-repeats', 'shape-blob'];

// EXTERNAL MODULE: ./build/pipeline/judge-text/windows.js
var windows = __webpack_require__(1820);
;// CONCATENATED MODULE: ./build/pipeline/judge-text/document.js









/** What the end of a sentence is worth in words. */
const STOP = 4;
/** Concepts that are phrases, which may run over the end of a line. */
function readPhrases({ words, positions, openers, hits }) {
    for (const i of openers.all()) {
        const phrases = words[i]?.phrases ?? [];
        for (let p = 0; p < phrases.length; p += 1) {
            const { concept = 0, rest = [] } = phrases[p] ?? {};
            let said = 0;
            while (said < rest.length && words[i + 1 + said]?.places.has(rest[said] ?? -1))
                said += 1;
            if (said < rest.length)
                continue;
            if (positions.get(i + said) - positions.get(i) < said + STOP)
                hits.add(concept, i);
        }
    }
}
/** Concepts of scripts without blanks. */
function readRuns({ lexicon, words, hits }, first, sentence) {
    if (!hasHan(sentence))
        return;
    const plain = (0,normalise/* normalise */.j7)(sentence);
    for (const { form, concept } of lexicon.runs) {
        const at = plain.indexOf(form);
        if (at >= 0)
            hits.add(concept, first + Math.floor((at * (words.length - first)) / plain.length));
    }
}
function readShapes({ lexicon, offsets: places, hits }, text, shapes) {
    if (places.length === 0)
        return;
    const offsets = places.all();
    const base = lexicon.names.length - shapes.length - SHAPES_OF_WORDS.length;
    const { plain, offsetOf } = (0,normalise/* unveil */.Q0)(text);
    for (const [i, { find }] of shapes.entries()) {
        for (const at of find(plain))
            hits.add(base + i, tokenAt(offsets, offsetOf(at)));
    }
}
/** @param shapes the last names of the lexicon but for those of words, in their order */
function documentOf(given, lexicon, shapes) {
    const text = (0,normalise/* unposed */.Lv)(given);
    const expected = text.length >> 2;
    const [positions, offsets] = [new Numbers(expected), new Numbers(expected)];
    const [ids, openers] = [new Numbers(expected), new Numbers()];
    const rest = { words: [], hits: new Found(), blobs: [], position: 0 };
    const reading = { lexicon, ids, positions, offsets, openers, ...rest };
    const hasRuns = hasHan(text);
    const sentences = (0,windows/* sentencesOf */.cj)(text).flatMap((sentence) => {
        const first = reading.words.length;
        readWords(reading, text, sentence.start, sentence.end);
        if (hasRuns)
            readRuns(reading, first, text.slice(sentence.start, sentence.end));
        reading.position += sentence.stops ? STOP : LINE;
        return apart({ ...sentence, first, last: reading.words.length }, reading.blobs);
    });
    readPhrases(reading);
    readShapes(reading, text, shapes);
    for (const token of repeatsIn(ids.all(), lexicon.idOf('0')))
        hear(reading, 'shape-repeats', token);
    return {
        words: reading.words,
        ids: ids.all(),
        known: lexicon.size,
        age: lexicon.age,
        positions: positions.all(),
        sentences,
        runs: (0,windows/* runsOf */.ky)(sentences, text.length),
        hits: reading.hits.inOrder(),
    };
}

;// CONCATENATED MODULE: ./build/pipeline/judge-text/heard.js

/** Sentences before a window that say how it is meant. */
const heard_BEFORE = 2;
/** Takes the concepts of one sentence after the other; what stands behind a frame as what it is framed to. */
class Listener {
    concepts;
    places;
    document;
    keys;
    at = 0;
    constructor(document, keys) {
        const { length } = document.hits.concepts;
        [this.concepts, this.places] = [new Numbers(length), new Numbers(length)];
        [this.document, this.keys] = [document, keys];
    }
    /** Hears what stands before a word. */
    until(token) {
        const { hits, positions } = this.document;
        let isFramed = false;
        for (; this.at < hits.tokens.length && (hits.tokens[this.at] ?? 0) < token; this.at += 1) {
            const concept = this.keys.numberOf[hits.concepts[this.at] ?? 0] ?? -1;
            if (concept < 0)
                continue;
            if (this.keys.frames[concept] === 1)
                isFramed = true;
            const turned = isFramed ? (this.keys.framed[concept] ?? -1) : -1;
            this.concepts.push(turned < 0 ? concept : turned);
            this.places.push(positions[hits.tokens[this.at] ?? 0] ?? 0);
        }
    }
}
function heardIn(document, keys) {
    const { sentences } = document;
    const listener = new Listener(document, keys);
    const starts = new Int32Array(sentences.length + 1);
    for (let i = 0; i <= sentences.length; i += 1) {
        listener.until(sentences[i]?.first ?? sentences[i - 1]?.last ?? 0);
        starts[i] = listener.concepts.length;
    }
    return { concepts: listener.concepts.all(), positions: listener.places.all(), starts };
}
function partOf({ sentences }, { starts }, { first, last }) {
    const start = sentences[first]?.first ?? 0;
    return {
        words: [start, sentences[last]?.last ?? start],
        heard: [starts[first] ?? 0, starts[last + 1] ?? 0],
        before: starts[Math.max(0, first - heard_BEFORE)] ?? 0,
    };
}

;// CONCATENATED MODULE: ./build/pipeline/judge-text/keys.js

const isShape = (name) => name.startsWith('shape-');
const UNFRAMED = { frames: [], governs: [], who: [], what: [] };
/** @param uses the concepts that count; shapes do always */
function keysOf(names, uses, { frames, governs, who, what } = UNFRAMED) {
    const known = new Set(uses);
    const plain = names.filter((name) => known.has(name) && !isShape(name));
    const turned = plain.filter((name) => governs.includes(name));
    const own = [...plain, ...turned.map((name) => `framed ${name}`), ...names.filter(isShape)];
    const of = (kind) => Uint32Array.from(own, (name) => hash(`${kind} ${name}`));
    const pairs = (kind) => Uint32Array.from(own.flatMap((one) => {
        const begun = hash(`${kind} ${one} `);
        return own.map((other) => hash(other, begun));
    }));
    const numbers = new Map(own.map((name, number) => [name, number]));
    return {
        count: own.length,
        words: own.filter((name) => !isShape(name)).length,
        numberOf: Int32Array.from(names, (name) => numbers.get(name) ?? -1),
        alone: of('k'),
        before: of('x'),
        together: pairs('k'),
        near: pairs('n'),
        framed: Int32Array.from(own, (name) => numbers.get(`framed ${name}`) ?? -1),
        frames: Uint8Array.from(own, (name) => (frames.includes(name) ? 1 : 0)),
        sides: Uint8Array.from(own, (name) => (who.includes(name) ? 1 : 0) + (what.includes(name) ? 2 : 0)),
        sided: Uint32Array.from(who.length === 0 ? [] : [0, 1, 2, 3], (sides) => hash(`s ${sides}`)),
    };
}

;// CONCATENATED MODULE: ./build/pipeline/judge-text/settle-code.js

const UNSETTLED = { isClaimed: () => false, settle: (score) => score };
/** What is cleared stays below what is likely by this much. */
const BELOW = 0.01;
/** Of code, what it does decides, not what its names remind of. */
function settlerOf(settles, names, likely) {
    if (settles === undefined)
        return () => UNSETTLED;
    const [claimed, cleared] = [names.indexOf(settles.claimed), names.indexOf(settles.cleared)];
    return ({ hits, sentences }, text) => {
        const isCleared = hits.concepts.includes(cleared);
        if (!isCleared && !(hits.concepts.includes(claimed) && isWholeCode(text)))
            return UNSETTLED;
        const isClaimed = ({ first, last }) => {
            const [from, to] = [sentences[first]?.first ?? 0, sentences[last]?.last ?? 0];
            return hits.tokens.some((token, i) => hits.concepts[i] === claimed && token >= from && token < to);
        };
        return {
            isClaimed,
            settle: (score, run) => {
                if (isCleared)
                    return Math.min(score, likely - BELOW);
                return isClaimed(run) ? Math.max(score, likely) : score;
            },
        };
    };
}

;// CONCATENATED MODULE: ./build/pipeline/judge-text/weights.js

const packedSchema = schemas/* strictObject */.rej({
    /** Hashes of features in ascending order, 32 bits each, little-endian, base64. */
    features: schemas/* base64 */.K39(),
    /** A weight for each, 8 bits, signed, base64. */
    weights: schemas/* base64 */.K39(),
    /** What a weight of 1 stands for. */
    scale: schemas/* number */.aig(),
});
/** How many bits tell of each feature, in the mean, whether it is known at all. */
const SPARSE = 16;
/**
 * A table of weights that is asked millions of times: open addressing in typed arrays, which a Map of numbers is slow at.
 * Most features of a text are not known: a table of bits, small enough to stay near the processor, says so first.
 */
class Weights {
    keys;
    values;
    mask;
    known;
    bits;
    constructor({ features, weights, scale }) {
        const keys = Buffer.from(features, 'base64');
        const values = Buffer.from(weights, 'base64');
        let size = 16;
        while (size < values.length * 2)
            size *= 2;
        this.keys = new Int32Array(size);
        this.values = new Float32Array(size);
        this.mask = size - 1;
        this.known = new Uint32Array((size * SPARSE) / 64);
        this.bits = (size * SPARSE) / 2 - 1;
        for (let i = 0; i < values.length; i += 1)
            this.set(keys.readUInt32LE(i * 4), values.readInt8(i) * scale);
    }
    set(key, value) {
        let at = key & this.mask;
        while (this.values[at] !== 0)
            at = (at + 1) & this.mask;
        this.keys[at] = key;
        this.values[at] = value;
        const bit = key & this.bits;
        this.known[bit >>> 5] = (this.known[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
    of(key) {
        const bit = key & this.bits;
        if ((((this.known[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 0)
            return 0;
        const signed = key | 0;
        let at = key & this.mask;
        for (;;) {
            const value = this.values[at] ?? 0;
            if (value === 0 || this.keys[at] === signed)
                return value;
            at = (at + 1) & this.mask;
        }
    }
}
function pack(weights) {
    const largest = Math.max(1e-9, ...[...weights.values()].map(Math.abs));
    const scale = Number((largest / 127).toPrecision(6));
    const kept = [...weights]
        .map(([key, weight]) => [key, Math.round(weight / scale)])
        .filter(([, weight]) => weight !== 0)
        .sort(([a], [b]) => a - b);
    const features = Buffer.alloc(kept.length * 4);
    const values = Buffer.alloc(kept.length);
    for (const [i, [key, weight]] of kept.entries()) {
        features.writeUInt32LE(key, i * 4);
        values.writeInt8(weight, i);
    }
    return { features: features.toString('base64'), weights: values.toString('base64'), scale };
}

;// CONCATENATED MODULE: ./build/pipeline/judge-text/word-sums.js


function grown(values, size) {
    const all = new Int32Array(size);
    all.set(values);
    return all;
}
/**
 * What the words of windows say to one model: what `takeWords` takes, summed. A word, with its pieces, is looked up when
 * it is first met, whatever the document.
 */
class WordSums {
    weights;
    /** By the number of a word: its hash, what it weighs (until it is met, no number), how many pieces it has and what they weigh. */
    hash = new Int32Array(0);
    word = new Float64Array(0);
    pieces = new Int32Array(0);
    piece = new Float64Array(0);
    /** The window in which a word was met last: nothing is said twice. */
    metWord = new Int32Array(0);
    /** Pairs of words, in slots by their hash, and the window in which they were met last. */
    pairs = new Int32Array(0);
    metPair = new Int32Array(0);
    turn = 0;
    /** Whose numbers of words are known. */
    age = -1;
    constructor(weights) {
        this.weights = weights;
    }
    of(document, { words: [from, to] }) {
        if (from >= to)
            return 0;
        this.makeRoom(document, to - from);
        const { ids } = document;
        const { turn, metWord, hash, word, pieces, piece } = this;
        let [count, countOfPieces, ofWords, ofPieces, pairs, ofPairs, previous] = [0, 0, 0, 0, 0, 0, START];
        for (let i = from; i < to; i += 1) {
            const id = ids[i] ?? 0;
            if (metWord[id] !== turn) {
                metWord[id] = turn;
                if (Number.isNaN(word[id]))
                    this.look(document.words[i]);
                count += 1;
                countOfPieces += pieces[id] ?? 0;
                ofWords += word[id] ?? 0;
                ofPieces += piece[id] ?? 0;
            }
            const pair = hashPair(previous, hash[id] ?? 0);
            previous = hash[id] ?? 0;
            if (!this.meet(pair))
                continue;
            pairs += 1;
            ofPairs += this.weights.of(pair);
        }
        const said = (features_VALUES.word * ofWords) / Math.sqrt(count) + (features_VALUES.pair * ofPairs) / Math.sqrt(pairs);
        return countOfPieces === 0 ? said : said + (features_VALUES.piece * ofPieces) / Math.sqrt(countOfPieces);
    }
    /** Whether a pair of words is met in this window for the first time. */
    meet(of) {
        const pair = of | 0;
        const { pairs, metPair, turn } = this;
        const mask = pairs.length - 1;
        let at = pair & mask;
        for (; metPair[at] === turn; at = (at + 1) & mask)
            if (pairs[at] === pair)
                return false;
        pairs[at] = pair;
        metPair[at] = turn;
        return true;
    }
    makeRoom({ known, age }, length) {
        this.turn += 1;
        if (this.age !== age)
            this.word.fill(Number.NaN);
        this.age = age;
        if (this.word.length < known) {
            const size = known * 2;
            const word = new Float64Array(size).fill(Number.NaN);
            word.set(this.word);
            this.word = word;
            this.hash = grown(this.hash, size);
            this.pieces = grown(this.pieces, size);
            this.metWord = grown(this.metWord, size);
            const piece = new Float64Array(size);
            piece.set(this.piece);
            this.piece = piece;
        }
        if (this.pairs.length >= length * 2)
            return;
        let size = 256;
        while (size < length * 2)
            size *= 2;
        this.pairs = new Int32Array(size);
        this.metPair = new Int32Array(size);
    }
    look(met) {
        if (met === undefined)
            return;
        const { id, hash, pieces } = met;
        this.hash[id] = hash;
        this.word[id] = this.weights.of(hash);
        this.pieces[id] = pieces.length;
        let sum = 0;
        for (const piece of pieces)
            sum += this.weights.of(piece);
        this.piece[id] = sum;
    }
}

;// CONCATENATED MODULE: ./build/pipeline/judge-text/classifier.js














const namesSchema = schemas/* array */.YOg(schemas/* string */.YjP()).readonly();
/** `constitutions/<task>/classifier.json`, written by `npm run train`. */
const classifierSchema = schemas/* strictObject */.rej({
    model: packedSchema,
    bias: schemas/* number */.aig(),
    /** Turns the model's sum into log-odds, as measured on cases that the model was not trained on. */
    slope: schemas/* number */.aig(),
    /** Of a window whose concepts alone say less than this, the words are not looked at. */
    gate: schemas/* number */.aig(),
    /** What each e-fold of length takes off: a long text has more windows that may say something by chance. */
    length: schemas/* number */.aig(),
    /** Log-odds from which a text is claimed, chosen on cases that the model was not trained on. */
    likely: schemas/* number */.aig(),
    possible: schemas/* number */.aig(),
    /** Rule id → which words speak for it among the rules of the task. */
    kinds: schemas/* record */.g1P(schemas/* string */.YjP(), packedSchema),
    /** Of all concepts, which the texts are read for, those that count here. */
    uses: schemas/* array */.YOg(schemas/* string */.YjP()).readonly(),
    /** Shapes that settle what whole code is: where the one is found it is claimed, where the other is it is not. */
    settles: schemas/* strictObject */.rej({ claimed: schemas/* string */.YjP(), cleared: schemas/* string */.YjP() }).optional(),
    /** Frames, and what they turn. */
    scope: schemas/* strictObject */.rej({ frames: namesSchema, governs: namesSchema, who: namesSchema, what: namesSchema }).optional(),
    /** Of which table of concepts: with another one the features would mean something else. */
    concepts: schemas/* number */.aig(),
});
/** `constitutions/concepts.json`, which all tasks share, written by `npm run train`. */
const conceptsSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* array */.YOg(schemas/* string */.YjP()).readonly());
const broken = (file) => new errors/* BlueCodeError */.K('rule-book-missing', `${file} is broken; reinstall, or run "npm run train"`);
/** What tells one table of concepts from another. */
const signOf = (concepts) => hash(JSON.stringify(concepts));
/** @throws BlueCodeError rule-book-missing when the file is not what `npm run train` writes */
function readConcepts(text, file) {
    const parsed = conceptsSchema.safeParse(parseJson(text));
    if (!parsed.success)
        throw broken(file);
    return parsed.data;
}
/** @throws BlueCodeError rule-book-missing when the file is not what `npm run train` writes, or not for these concepts */
function readClassifier(text, concepts, file) {
    const parsed = classifierSchema.safeParse(parseJson(text));
    if (!parsed.success || parsed.data.concepts !== signOf(concepts))
        throw broken(file);
    return classifierOf(parsed.data, concepts);
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
/** Readers by their concepts: the tasks share one, so that a text is read once for all of them. */
const readers = new WeakMap();
function readerOf(concepts) {
    const known = readers.get(concepts);
    if (known !== undefined)
        return known;
    const shapes = shapesOf(concepts);
    const lexicon = new Lexicon(withoutCode(concepts), [...shapes.map(({ name }) => name), ...SHAPES_OF_WORDS]);
    let last;
    const read = (text) => {
        if (last?.text === text)
            return last.document;
        lexicon.forget();
        last = { text, document: documentOf(text, lexicon, shapes) };
        return last.document;
    };
    const reader = { names: lexicon.names, read };
    readers.set(concepts, reader);
    return reader;
}
/** Characters of a text that count as one window. */
const ONE = 1000;
const lengthsOf = (text) => Math.log(Math.max(1, text.length / ONE));
function classifierOf(data, concepts) {
    const { names, read } = readerOf(concepts);
    const keys = keysOf(names, data.uses, data.scope);
    const model = new Weights(data.model);
    const ofConcepts = new ConceptSums(keys, model);
    const ofWords = new WordSums(model);
    const settlerFor = settlerOf(data.settles, names, data.likely);
    const kinds = Object.entries(data.kinds).map(([ruleId, weights]) => [ruleId, new Weights(weights)]);
    const kindOf = (document, heard, part) => {
        const features = [...featuresOf(document, heard, part, keys)];
        const ranked = kinds.map(([id, own]) => {
            const total = features.reduce((sum, [key, value]) => sum + own.of(key) * value, 0);
            return [id, total];
        });
        return ranked.reduce((a, b) => (b[1] > a[1] ? b : a), ['', Number.NEGATIVE_INFINITY])[0];
    };
    return {
        likely: data.likely,
        possible: data.possible,
        scores: (text, least = Number.NEGATIVE_INFINITY) => {
            const document = read(text);
            const heard = heardIn(document, keys);
            const { sentences, runs } = document;
            const off = data.length * lengthsOf(text);
            const { isClaimed, settle } = settlerFor(document, text);
            const found = [];
            for (const run of runs) {
                const part = partOf(document, heard, run);
                // Two steps: what the concepts say, and the words only where that may be enough.
                const told = ofConcepts.of(heard, part, data.bias);
                if (told < data.gate && !isClaimed(run))
                    continue;
                const said = data.slope * (told + ofWords.of(document, part)) - off;
                const score = settle(said, run);
                if (score < least)
                    continue;
                const window = { start: sentences[run.first]?.start ?? 0, end: sentences[run.last]?.end ?? 0 };
                found.push({ score, window, ruleId: score >= data.possible ? kindOf(document, heard, part) : '' });
            }
            return found;
        },
    };
}

// EXTERNAL MODULE: ./build/contracts/wording.js
var wording = __webpack_require__(8392);
;// CONCATENATED MODULE: ./build/pipeline/judge-text/wording.js


const anyOf = (patterns) => new RegExp(patterns.map(wording/* wordingSource */.q).join('|'));
const wording_escaped = (text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
const kindsOf = (patterns) => Object.entries(patterns).map(([name, own]) => ({ name, pattern: anyOf(own) }));
const namesIn = (kinds, plain) => kinds.filter(({ pattern }) => pattern.test(plain)).map(({ name }) => name);
/** Compiles what `constitutions/wording.yml` says. */
function wordingOf({ harms, grave, hints, told, directed, subjects }) {
    const hinted = new RegExp(hints.map(wording_escaped).join('|'));
    const [harmful, gravest] = [kindsOf(harms), kindsOf(grave)];
    const [tells, directs] = [anyOf(told), anyOf(directed)];
    const [attributes, people, decisions] = [subjects.attributes, subjects.people, subjects.decisions].map(anyOf);
    const [fair, malice] = [anyOf(subjects.fair), anyOf(subjects.malice)];
    return {
        mayHarm: (text) => hinted.test(text.toLowerCase()),
        signalsOf: (text) => {
            const plain = `${(0,normalise/* normalise */.j7)(text)}\n${text.toLowerCase()}`.replace(/['’]/g, ' ');
            const [found, worst] = [namesIn(harmful, plain), namesIn(gravest, plain)];
            return {
                harms: [...new Set([...found, ...worst])],
                grave: worst,
                isTold: tells.test(plain),
                isDirected: directs.test(plain),
            };
        },
        namesAttribute: (plain) => attributes?.test(plain) === true,
        isOnSubject: (task, plain) => task === 'bias-instruction'
            ? [attributes, people, decisions].every((words) => words?.test(plain) === true) && !fair.test(plain)
            : malice.test(plain),
    };
}

// EXTERNAL MODULE: ./build/pipeline/modules.js
var modules = __webpack_require__(1990);
// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
// EXTERNAL MODULE: ./build/contracts/rule-book.js
var rule_book = __webpack_require__(8132);
;// CONCATENATED MODULE: ./build/pipeline/retrieve/retrieve.js



/** Globs of one rule: any that fits, and none of those after `!`. */
function within(globs) {
    if (globs === undefined || globs.length === 0)
        return () => true;
    const wanted = globs.filter((glob) => !glob.startsWith('!'));
    const unwanted = globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1));
    const fits = wanted.length === 0 ? () => true : picomatch(wanted, { dot: true });
    const excluded = unwanted.length === 0 ? () => false : picomatch(unwanted, { dot: true });
    return (path) => fits(path) && !excluded(path);
}
function reasonToLeaveOut(constitution, tasks, rules) {
    if (!tasks.includes(constitution.task))
        return `the task ${constitution.task} is not among \`tasks\``;
    return rules[constitution.id]?.enabled === false ? 'switched off by `rules`' : undefined;
}
const severityOf = (severity) => severity === undefined ? {} : { severity, severityIsSet: true };
/** Selects, from the rule book and the settings, what applies where. */
function retrieve(ruleBook, settings) {
    const unusable = new Set(ruleBook.notApplied.map(({ id }) => id));
    const notApplied = [...ruleBook.notApplied];
    const constitutions = [];
    for (const constitution of ruleBook.constitutions) {
        if (unusable.has(constitution.id))
            continue;
        const reason = reasonToLeaveOut(constitution, settings.tasks, settings.rules);
        if (reason !== undefined)
            notApplied.push({ id: constitution.id, reason });
        else
            constitutions.push({ ...constitution, ...severityOf(settings.rules[constitution.id]?.severity) });
    }
    const paths = new Map(constitutions.map(({ id }) => [id, within(settings.rules[id]?.paths)]));
    return {
        constitutions,
        notApplied: notApplied.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        proves: (ruleId, oracle) => constitutions.some(({ id, confirm }) => id === ruleId && confirm.includes(oracle)),
        aboutTexts: (path) => constitutions.filter((one) => (0,rule_book/* isAboutText */.JM)(one) && paths.get(one.id)?.(path) === true),
        aboutCode: (path, vocabulary) => constitutions
            .filter((one) => !(0,rule_book/* isAboutText */.JM)(one) && paths.get(one.id)?.(path) === true)
            .toSorted((0,order.by)(({ languages }) => Number(!languages.includes(vocabulary)))),
        applicable: (path, language, vocabulary) => constitutions.filter((constitution) => constitution.languages.includes(vocabulary) &&
            (constitution.sinks.length > 0 || constitution.queries.has(language) || (0,rule_book/* isProvedOnly */.Zk)(constitution)) &&
            paths.get(constitution.id)?.(path) === true),
    };
}

// EXTERNAL MODULE: ./build/wiring/clock.js
var clock = __webpack_require__(3957);
;// CONCATENATED MODULE: ./build/wiring/scan-ports.js










/** Grammars and rules: all that judging needs but the tree. Vocabularies are indexed when a file asks for them. */
function judgePorts(locate, ruleBook, settings) {
    const retrieval = retrieve(ruleBook, settings);
    const wanted = new Set(retrieval.constitutions.flatMap(({ sinks }) => sinks));
    const indexes = new Map();
    return {
        languages: createLanguages({ locate }),
        retrieval,
        indexOf: (language) => {
            const index = indexes.get(language) ?? indexVocabulary(ruleBook.vocabulary[language], wanted);
            indexes.set(language, index);
            return index;
        },
    };
}
/** Each is read when the first text of its task is judged: most runs see none. */
function textClassifiers(ruleBook) {
    const read = new Map();
    let concepts;
    return (task) => {
        const text = ruleBook.classifiers.get(task);
        if (text === undefined)
            return undefined;
        concepts ??= readConcepts(ruleBook.concepts, 'constitutions/concepts.json');
        const classifier = read.get(task) ?? readClassifier(text, concepts, `constitutions/${task}/classifier.json`);
        read.set(task, classifier);
        return classifier;
    };
}
/** Compiled when the first text is judged. @throws BlueCodeError rule-book-missing where the rule book holds no wording */
function textWording({ wording }) {
    let compiled;
    return () => {
        if (wording === undefined)
            throw new errors/* BlueCodeError */.K('rule-book-missing', 'constitutions/wording.yml is not there: reinstall');
        compiled ??= wordingOf(wording);
        return compiled;
    };
}
/** Grammars, rules and harnesses, made once. */
async function sharedPorts(assets, ruleBook, settings, sandbox, log) {
    return {
        ...judgePorts(assets.grammar, ruleBook, settings),
        sandbox,
        executes: sandbox.describe().backend !== 'none',
        clock: clock/* clock */.p,
        kits: await assets.kits(),
        classifierOf: textClassifiers(ruleBook),
        wording: textWording(ruleBook),
        random: () => (0,external_node_crypto_.randomBytes)(16).toString('hex'),
        progress: (text) => log.progress(text),
    };
}
/** The same over one tree. */
async function portsOver(shared, repository, call) {
    const { languages } = shared;
    const paths = (await repository.entries(call)).filter(({ kind }) => kind === 'file').map(({ path }) => path);
    const known = new Set(paths);
    const read = async (path, during) => known.has(path) ? (await (0,source_text/* readSource */.o$)(repository, path, during)).text : undefined;
    return {
        ...shared,
        repository,
        paths,
        read,
        modules: new modules/* Modules */.KV(languages, known, read),
        others: paths.filter((path) => languages.detect(path, '') !== undefined),
    };
}


/***/ }),

/***/ 5966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ told),
/* harmony export */   M: () => (/* binding */ errorOf)
/* harmony export */ });
/* harmony import */ var _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2673);

/** An error, to be told to another thread. */
const told = (error) => ({
    message: error instanceof Error ? error.message : String(error),
    code: error instanceof _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueCodeError */ .K ? error.code : undefined,
});
/** What was told, as an error again. */
const errorOf = ({ message, code }) => code === undefined ? new Error(message) : new _contracts_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BlueCodeError */ .K(code, message);


/***/ })

};
