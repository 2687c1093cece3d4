export const id = 707;
export const ids = [707];
export const modules = {

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

/***/ 7937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   judgeThread: () => (/* binding */ judgeThread)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5919);
/* harmony import */ var _pipeline_examine_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2957);
/* harmony import */ var _pipeline_modules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1990);
/* harmony import */ var _assets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(902);
/* harmony import */ var _scan_ports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1137);
/* harmony import */ var _told_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5966);






/** Whoever asks watches the time and ends the thread. */
const CALL = { signal: new AbortController().signal, deadline: Number.POSITIVE_INFINITY };
/** Asks for texts, and takes the answers. */
class Reader {
    #waiting = new Map();
    #say;
    #asked = 0;
    constructor(say) {
        this.#say = say;
    }
    read(path) {
        this.#asked += 1;
        const id = this.#asked;
        this.#say({ kind: 'read', id, path });
        return new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    }
    take(message) {
        const waiting = this.#waiting.get(message.id);
        this.#waiting.delete(message.id);
        if (message.kind === 'text')
            waiting?.resolve(message.text);
        else
            waiting?.reject((0,_told_js__WEBPACK_IMPORTED_MODULE_5__/* .errorOf */ .M)(message.error));
    }
}
function serve(port, data) {
    const say = (message) => port.postMessage(message);
    const reader = new Reader(say);
    const known = new Set(data.paths);
    const read = async (path) => (known.has(path) ? reader.read(path) : undefined);
    const ports = (0,_scan_ports_js__WEBPACK_IMPORTED_MODULE_4__/* .judgePorts */ .A7)((0,_assets_js__WEBPACK_IMPORTED_MODULE_3__/* .assetsOf */ .Z)(data.here).grammar, data.ruleBook, data.settings);
    const modules = new _pipeline_modules_js__WEBPACK_IMPORTED_MODULE_2__/* .Modules */ .KV(ports.languages, known, read);
    const tools = { ...ports, modules, read, executes: data.executes };
    port.on('message', (message) => {
        if (message.kind === 'begin')
            return;
        if (message.kind !== 'judge')
            return reader.take(message);
        (0,_pipeline_examine_js__WEBPACK_IMPORTED_MODULE_1__/* .judge */ .S4)(message.file, tools, CALL).then((outcome) => say({ kind: 'judged', outcome }), (error) => say({ kind: 'failed', error: (0,_told_js__WEBPACK_IMPORTED_MODULE_5__/* .told */ .E)(error) }));
    });
}
/** A thread that judges one file at a time, for as long as it is asked to. */
async function judgeThread() {
    const port = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort;
    port?.once('message', (message) => {
        if (message.kind === 'begin')
            serve(port, message.data);
    });
}


/***/ })

};
