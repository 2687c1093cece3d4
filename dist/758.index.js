export const id = 758;
export const ids = [758];
export const modules = {

/***/ 758:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkConstitutions: () => (/* binding */ wiring_checkConstitutions),
  evaluate: () => (/* binding */ wiring_evaluate),
  openScan: () => (/* binding */ wiring_openScan),
  sandboxDoctor: () => (/* binding */ wiring_sandboxDoctor),
  sandboxSweep: () => (/* binding */ wiring_sandboxSweep)
});

// NAMESPACE OBJECT: ./build/wiring/answers.js
var answers_namespaceObject = {};
__webpack_require__.r(answers_namespaceObject);
__webpack_require__.d(answers_namespaceObject, {
  te: () => (checkConstitutions),
  xL: () => (sandboxDoctor),
  uW: () => (sandboxSweep)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(3136);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./build/contracts/errors.js
var errors = __webpack_require__(2673);
;// CONCATENATED MODULE: ./build/constitutions/folder-reader.js



const unreadable = (path, cause) => new errors/* BlueCodeError */.K('path-unreadable', `${path} cannot be read: check that it exists and may be read`, { cause });
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
                return await (0,promises_.readFile)((0,external_node_path_.join)(path, file), 'utf8');
            }
            catch (cause) {
                throw unreadable(`${name}/${file}`, cause);
            }
        },
    };
}
async function filesBelow(root, folder) {
    const entries = await (0,promises_.readdir)((0,external_node_path_.join)(root, folder), { withFileTypes: true });
    const nested = await Promise.all(entries.map(async (entry) => {
        const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory())
            return filesBelow(root, path);
        return entry.isFile() ? [path] : [];
    }));
    return nested.flat();
}

// EXTERNAL MODULE: ./build/contracts/untrusted.js
var untrusted = __webpack_require__(6162);
;// CONCATENATED MODULE: ./build/constitutions/problem.js

const safe = (text) => (0,untrusted/* visible */.RK)((0,untrusted/* untrusted */.bp)(text));
/** A problem whose texts may quote the file: hidden characters are shown. */
const problem = (parts) => ({
    file: safe(parts.file),
    line: parts.line,
    field: safe(parts.field),
    message: safe(parts.message),
    remedy: safe(parts.remedy),
});
/** One line for people: `rules/acme/constitution.md:3: severity: … — remedy`. */
function describeProblem({ file, line, field, message, remedy }) {
    const place = line === 0 ? file : `${file}:${line}`;
    return `${place}: ${field === '' ? '' : `${field}: `}${message}; ${remedy}`;
}
/** Sorted by file and line: what one run reports, the next reports in the same order. */
const inOrder = (problems) => problems.toSorted((a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.field, b.field));
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/contracts/rule-book.js
var rule_book = __webpack_require__(8132);
;// CONCATENATED MODULE: ./build/constitutions/agreement.js

/** The prefix of the rules that come with the engine. */
const OWN_PREFIX = 'bluecode/';
/** Checks constitutions against all that was read, the user's replacing what they name; those with a problem are left out. */
function agree(builtIn, user, knownOracles) {
    const kinds = sinkKinds([builtIn, ...user].flatMap((folder) => folder.vocabulary));
    const own = keep(builtIn.constitutions, (one, before) => [
        ...prefixProblems(one, true),
        ...duplicateProblems(one, before),
        ...referenceProblems(one, kinds, knownOracles),
    ]);
    const ownIds = new Set(own.loaded.map(({ constitution }) => constitution.id));
    const theirs = keep(user.flatMap((folder) => folder.constitutions), (one, before) => [
        ...prefixProblems(one, false),
        ...replacementProblems(one, before, ownIds),
        ...duplicateProblems(one, before),
        ...referenceProblems(one, kinds, knownOracles),
    ]);
    const replaced = new Set(theirs.loaded.flatMap(({ replaces }) => replaces ?? []));
    return {
        loaded: [...own.loaded.filter(({ constitution }) => !replaced.has(constitution.id)), ...theirs.loaded],
        problems: [...own.problems, ...theirs.problems],
    };
}
/** Every kind of sink that some vocabulary file has. */
const sinkKinds = (files) => new Set(files.flatMap((file) => file.sinks.map((sink) => sink.kind)));
function keep(all, check) {
    const loaded = [];
    const problems = [];
    for (const one of all) {
        const found = check(one, loaded);
        if (found.length === 0)
            loaded.push(one);
        else
            problems.push(...found);
    }
    return { loaded, problems };
}
const at = (one, path, message, remedy) => problem({ file: one.file, line: one.lineOf(path), field: path.map(String).join('.'), message, remedy });
function prefixProblems(one, isBuiltIn) {
    const { id } = one.constitution;
    if (isBuiltIn) {
        return id.startsWith(OWN_PREFIX)
            ? []
            : [at(one, ['id'], `${id} is no id of a built-in rule`, `begin it with ${OWN_PREFIX}`)];
    }
    if (!id.startsWith(OWN_PREFIX) || one.replaces === id)
        return [];
    const remedy = `use a prefix of your own, or add replaces: ${id} to stand in for the built-in rule`;
    return [at(one, ['id'], `the prefix ${OWN_PREFIX} belongs to the built-in rules`, remedy)];
}
function replacementProblems(one, before, ownIds) {
    const { replaces } = one;
    if (replaces === undefined)
        return [];
    if (!ownIds.has(replaces)) {
        return [at(one, ['replaces'], `there is no rule ${replaces}`, 'name a built-in rule, or remove the field')];
    }
    const first = before.find((other) => other.replaces === replaces);
    if (first === undefined)
        return [];
    return [at(one, ['replaces'], `${replaces} is already replaced by ${first.file}`, 'keep one of the two')];
}
function duplicateProblems(one, before) {
    const first = before.find(({ constitution }) => constitution.id === one.constitution.id);
    if (first === undefined)
        return [];
    return [at(one, ['id'], `${one.constitution.id} is also the id of ${first.file}`, 'give one of them another id')];
}
function referenceProblems(one, kinds, knownOracles) {
    const { sinks, confirm } = one.constitution;
    const strangeSinks = [...sinks.entries()].filter(([, kind]) => !kinds.has(kind));
    const strangeOracles = [...confirm.entries()].filter(([, oracle]) => !knownOracles.includes(oracle));
    return [
        ...strangeSinks.map(([index, kind]) => at(one, ['detect', 'sinks', index], `no vocabulary file has the sink kind ${kind}`, `use one of: ${[...kinds].toSorted().join(', ')}; or add a vocabulary file that has it`)),
        ...strangeOracles.map(([index, oracle]) => at(one, ['confirm', index], `there is no oracle ${oracle}`, `use one of: ${knownOracles.toSorted().join(', ')}`)),
    ];
}

// EXTERNAL MODULE: ./build/contracts/words.js
var words = __webpack_require__(5453);
;// CONCATENATED MODULE: ./build/constitutions/query-file.js


const HEADER = /^;+\s*(triggers|says|strength)\s*:\s*(.*?)\s*$/;
/** Reads `detect/<language>.scm`: a tree-sitter query under comments that say when it is worth running and what a match means. */
function parseQueryFile(text, file) {
    const headers = readHeaders(text);
    const at = (field, line, message, remedy) => problem({ file, line, field, message, remedy });
    const triggers = (headers.get('triggers')?.value ?? '').split(/\s+/).filter((word) => word !== '');
    const says = headers.get('says')?.value ?? '';
    const strength = strengthOf(headers.get('strength')?.value ?? 'likely');
    const source = text.replace(/^\s*;.*$/gm, '').trim();
    const problems = [
        ...(triggers.length > 0
            ? []
            : [
                at('triggers', 1, 'a query without a trigger would be run on every file', 'add a comment such as "; triggers: password secret" with words that a match must hold'),
            ]),
        ...(says === ''
            ? [
                at('says', 1, 'nothing says what a match means', 'add a comment such as "; says: holds a password in the code"'),
            ]
            : []),
        ...(strength === undefined
            ? [at('strength', headers.get('strength')?.line ?? 1, 'no such strength', `use one of: ${words/* STRENGTHS */.p6.join(', ')}`)]
            : []),
        ...(source === ''
            ? [at('', 1, 'the query is empty', 'write a tree-sitter query that captures @flaw, or delete the file')]
            : []),
        ...(source === '' || /@flaw\b/.test(source)
            ? []
            : [at('', 1, 'the query captures no @flaw', 'put @flaw behind the node that is to be reported')]),
    ];
    return problems.length > 0 || strength === undefined ? problems : { source: text, triggers, says, strength };
}
/** Whether `parseQueryFile` gave problems. */
const isQuery = (outcome) => 'source' in outcome;
const strengthOf = (text) => words/* STRENGTHS */.p6.find((strength) => strength === text);
function readHeaders(text) {
    const headers = new Map();
    for (const [index, line] of text.split(/\r\n|\n|\r/).entries()) {
        const [, name, value] = HEADER.exec(line) ?? [];
        if (name !== undefined && value !== undefined && !headers.has(name))
            headers.set(name, { value, line: index + 1 });
    }
    return headers;
}

;// CONCATENATED MODULE: ./build/constitutions/detection-files.js



/** A problem of the folder as a whole. */
const absent = (files, message, remedy) => problem({ file: files.shown, line: 0, field: '', message, remedy });
/** `javascript.scm` serves all three JavaScript grammars unless there is one of their own, `c.scm` C++'s, too. */
const VOCABULARY_OF = {
    python: 'python',
    javascript: 'javascript',
    typescript: 'javascript',
    tsx: 'javascript',
    c: 'c',
    cpp: 'c',
};
const servedBy = (language) => [language, VOCABULARY_OF[language]];
/** The structural queries of `detect/`, by the grammars they serve. */
function parseQueries(files) {
    const read = new Map();
    const problems = [];
    const languages = [];
    for (const path of files.paths.filter((one) => one.startsWith('detect/'))) {
        const language = words/* LANGUAGE_IDS */.uD.find((id) => path === `detect/${id}.scm`);
        if (language === undefined) {
            const remedy = `name it detect/<language>.scm, the language one of: ${words/* LANGUAGE_IDS */.uD.join(', ')}`;
            problems.push(problem({ file: `${files.shown}/${path}`, line: 0, field: '', message: 'no language has this name', remedy }));
            continue;
        }
        languages.push(language);
        const outcome = parseQueryFile(files.texts.get(path) ?? '', `${files.shown}/${path}`);
        if (isQuery(outcome))
            read.set(language, outcome);
        else
            problems.push(...outcome);
    }
    const served = words/* LANGUAGE_IDS */.uD.flatMap((language) => {
        const query = servedBy(language)
            .map((name) => read.get(name))
            .find((one) => one !== undefined);
        return query === undefined ? [] : [[language, query]];
    });
    return { value: new Map(served), languages, problems };
}
/** How many labelled cases stand in `knowledge.jsonl`. */
function countKnowledge(files) {
    const lines = (files.texts.get('knowledge.jsonl') ?? '').split('\n');
    const filled = [...lines.entries()].filter(([, line]) => line.trim() !== '');
    const broken = filled.filter(([, line]) => !isJsonObject(line));
    const file = `${files.shown}/knowledge.jsonl`;
    const problems = broken.map(([index]) => problem({ file, line: index + 1, field: '', message: 'no JSON object', remedy: 'write one labelled case a line' }));
    return { value: filled.length, problems };
}
function isJsonObject(line) {
    try {
        const value = JSON.parse(line);
        return typeof value === 'object' && value !== null && !Array.isArray(value);
    }
    catch {
        return false;
    }
}
/** A rule without an example of each sort cannot be tested. */
function caseProblems(files) {
    return ['ng', 'ok'].flatMap((sort) => {
        if (files.paths.some((path) => new RegExp(`^cases/${sort}[._-]`).test(path)))
            return [];
        const which = sort === 'ng' ? 'code that the rule must find' : 'code that it must leave alone';
        return [absent(files, `no case cases/${sort}*`, `add ${which}, such as cases/${sort}.py`)];
    });
}

;// CONCATENATED MODULE: ./build/constitutions/front-matter.js
/** Cuts a file that begins with a line `---` at the next such line; undefined when it has no front matter. */
function splitFrontMatter(text) {
    const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
    if (lines[0]?.trimEnd() !== '---')
        return undefined;
    const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
    if (end === -1)
        return undefined;
    return {
        yaml: lines.slice(1, end).join('\n'),
        yamlLine: 2,
        body: lines.slice(end + 1).join('\n'),
        bodyLine: end + 2,
    };
}

;// CONCATENATED MODULE: ./build/constitutions/sections.js
const HEADING = /^##\s+(.+?)\s*#*\s*$/;
const FENCE = /^\s*(?:```|~~~)/;
/** Cuts a Markdown text at its `##` headings; those inside code fences are code. */
function parseSections(body) {
    const sections = new Map();
    const introduction = [];
    let current = introduction;
    let fenced = false;
    for (const [line, text] of body.split('\n').entries()) {
        if (FENCE.test(text))
            fenced = !fenced;
        const heading = fenced ? undefined : HEADING.exec(text)?.[1]?.toLowerCase();
        if (heading === undefined) {
            if (fenced || !/^#\s/.test(text))
                current.push(text);
            continue;
        }
        current = [];
        sections.set(heading, { line, lines: current });
    }
    return {
        introduction: introduction.join('\n').trim(),
        sections: new Map([...sections].map(([name, { line, lines }]) => [name, { line, text: lines.join('\n').trim() }])),
    };
}
/** The items of a bullet list, each on one line; lines that go on are joined to theirs. */
function bullets(text) {
    const items = [];
    for (const line of text.split('\n')) {
        const item = /^[-*+]\s+(.*)$/.exec(line)?.[1];
        if (item !== undefined)
            items.push(item.trim());
        else if (line.trim() !== '' && items.length > 0)
            items.push(`${items.pop()} ${line.trim()}`);
    }
    return items;
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./build/contracts/is-list.js
var is_list = __webpack_require__(7839);
;// CONCATENATED MODULE: ./build/constitutions/yaml-text.js



/** Reads YAML by a schema; each thing that is wrong becomes a problem with its line and field. */
function parseYaml(text, schema, place) {
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false });
    const faults = [...document.errors, ...document.warnings];
    const lineAt = (offset) => lines.linePos(offset).line + place.line - 1;
    if (faults.length > 0) {
        return faults.map((fault) => yamlProblem(place.file, lineAt(fault.pos[0]), fault.message));
    }
    const lineOf = (path) => lineAt(offsetOf(document, path));
    const plain = toPlain(document);
    if ('fault' in plain)
        return [yamlProblem(place.file, place.line, plain.fault)];
    const result = schema.safeParse(plain.value);
    if (result.success)
        return { value: result.data, lineOf };
    const has = (path) => document.hasIn(path);
    return result.error.issues.flatMap((issue) => problemsOf(issue, place.file, lineOf, has));
}
/** Whether `parseYaml` gave problems. */
const isProblems = (outcome) => Array.isArray(outcome);
const yamlProblem = (file, line, message) => problem({ file, line, field: '', message: `no valid YAML: ${message}`, remedy: 'correct the YAML of this line' });
/** Aliases that would unfold without end are refused by the library with an error. */
function toPlain(document) {
    try {
        return { value: document.toJS() };
    }
    catch (cause) {
        return { fault: cause instanceof Error ? cause.message : 'it cannot be unfolded' };
    }
}
/** The offset of a field; of the nearest thing that holds it when the field itself is missing. */
function offsetOf(document, path) {
    let node = document.contents;
    let offset = startOf(node) ?? 0;
    for (const key of path) {
        const next = childOf(node, key);
        if (next === undefined)
            return offset;
        offset = startOf(next.key) ?? startOf(next.value) ?? offset;
        node = next.value;
    }
    return offset;
}
const startOf = (node) => ((0,dist/* isNode */.Ll)(node) ? rangeStart(node) : undefined);
const rangeStart = (node) => node.range?.[0];
function childOf(node, key) {
    if ((0,dist/* isMap */.jh)(node)) {
        const pair = node.items.find((item) => (0,dist/* isScalar */.jn)(item.key) && String(item.key.value) === String(key));
        return pair === undefined ? undefined : { key: pair.key, value: pair.value };
    }
    if (typeof node !== 'object' || node === null || !('items' in node) || !(0,is_list/* isList */.L)(node.items))
        return undefined;
    const item = node.items[Number(key)];
    return item === undefined ? undefined : { key: undefined, value: item };
}
function problemsOf(issue, file, lineOf, has) {
    const at = (path, message, remedy) => problem({ file, line: lineOf(path), field: path.map(String).join('.'), message, remedy });
    switch (issue.code) {
        case 'unrecognized_keys':
            return issue.keys.map((key) => at([...issue.path, key], 'no such field', 'remove it, or correct its spelling (docs/writing-constitutions.md lists the fields)'));
        case 'invalid_value':
            return [at(issue.path, 'a value that is not allowed here', `use one of: ${issue.values.map(String).join(', ')}`)];
        case 'invalid_type':
            return [
                at(issue.path, has(issue.path) ? `no ${issue.expected}` : 'missing', `give it a value of type ${issue.expected}`),
            ];
        case 'invalid_union':
            return [
                at(issue.path, 'fits none of the allowed forms', 'see docs/writing-constitutions.md for the forms it may have'),
            ];
        case 'invalid_format':
        case 'custom':
            return [at(issue.path, 'not as it must be', `write it so: ${issue.message}`)];
        default:
            return [at(issue.path, issue.message, 'correct the value')];
    }
}

;// CONCATENATED MODULE: ./build/constitutions/constitution-folder.js







/** Where constitutions lie in a rule folder: `<task>/<name>/…`. */
const constitutionFolderOf = (path) => {
    const [task = '', name, ...rest] = path.split('/');
    return words/* TASKS */.n3.some((known) => known === task) && name !== undefined && rest.length > 0 ? `${task}/${name}` : undefined;
};
/** Whether the loader reads this file of a constitution's folder; cases are tests and are only counted. */
const isReadPath = (path) => path === 'constitution.md' || path === 'knowledge.jsonl' || path.startsWith('detect/');
/** Reads one folder. */
function parseConstitution(files) {
    const file = `${files.shown}/constitution.md`;
    const text = files.texts.get('constitution.md');
    if (text === undefined)
        return { problems: [absent(files, 'constitution.md is missing', 'write one, or delete the folder')] };
    const split = splitFrontMatter(text);
    if (split === undefined) {
        const message = 'no front matter';
        return {
            problems: [
                problem({
                    file,
                    line: 1,
                    field: '',
                    message,
                    remedy: 'begin the file with a line ---, the fields, and a line ---',
                }),
            ],
        };
    }
    const parsed = parseYaml(split.yaml, rule_book/* frontMatterSchema */.g_, { file, line: split.yamlLine });
    const queries = parseQueries(files);
    const knowledge = countKnowledge(files);
    const body = parseBody(split.body, split.bodyLine, file);
    const around = [...queries.problems, ...knowledge.problems, ...body.problems, ...caseProblems(files)];
    if (isProblems(parsed))
        return { problems: [...parsed, ...around] };
    const problems = [
        ...around,
        ...placeProblems(parsed, files, file),
        ...languageProblems(parsed, queries.languages, files),
    ];
    if (problems.length > 0)
        return { problems };
    const { detect, replaces, cwe, kind, ...rest } = parsed.value;
    const constitution = {
        ...rest,
        cwe,
        kind,
        sinks: detect.sinks,
        queries: queries.value,
        ...body.value,
        knowledge: knowledge.value,
        origin: files.origin,
    };
    return { loaded: { constitution, replaces, file, lineOf: parsed.lineOf }, problems: [] };
}
function parseBody(body, bodyLine, file) {
    const { introduction, sections } = parseSections(body);
    const list = (name) => bullets(sections.get(name)?.text ?? '');
    const value = {
        summary: introduction,
        unsafe: list('unsafe'),
        safe: list('safe'),
        fix: sections.get('fix')?.text ?? '',
    };
    const at = (name) => bodyLine + (sections.get(name)?.line ?? 0);
    const lacks = (name, message, remedy) => problem({ file, line: at(name), field: name, message, remedy });
    return {
        value,
        problems: [
            ...(introduction === ''
                ? [lacks('introduction', 'nothing says what the rule is about', 'write a paragraph below the front matter')]
                : []),
            ...(value.unsafe.length > 0
                ? []
                : [lacks('unsafe', 'no unsafe principle', 'add a section ## Unsafe with a bullet list')]),
            ...(value.safe.length > 0
                ? []
                : [lacks('safe', 'no safe principle', 'add a section ## Safe with a bullet list')]),
            ...(value.fix === ''
                ? [lacks('fix', 'nothing says how to mend it', 'add a section ## Fix with code before and after')]
                : []),
        ],
    };
}
function placeProblems({ value, lineOf }, files, file) {
    const [, task, name] = value.id.split('/');
    const idProblem = problem({
        file,
        line: lineOf(['id']),
        field: 'id',
        message: `${value.id} does not agree with its folder ${files.folder}`,
        remedy: `write an id that ends in /${files.folder}, or move the folder`,
    });
    const taskProblem = problem({
        file,
        line: lineOf(['task']),
        field: 'task',
        message: `${value.task} is not the task of ${value.id}`,
        remedy: `write task: ${task ?? ''}`,
    });
    return [...(`${task}/${name}` === files.folder ? [] : [idProblem]), ...(value.task === task ? [] : [taskProblem])];
}
function languageProblems({ value, lineOf }, queried, files) {
    const spoken = queried.filter((language) => !value.languages.includes(VOCABULARY_OF[language]));
    return spoken.map((language) => problem({
        file: `${files.shown}/constitution.md`,
        line: lineOf(['languages']),
        field: 'languages',
        message: `lacks the language of detect/${language}.scm`,
        remedy: 'add it, or delete the query',
    }));
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 7 modules
var schemas = __webpack_require__(3339);
;// CONCATENATED MODULE: ./build/contracts/vocabulary.js


/**
 * What the calls of one library mean. A pattern is a dotted name, resolved through imports and assignments:
 * - `os.system`: exactly that symbol; `os.{system,popen}`: either.
 * - `*.execute`: a method or attribute of that name on any receiver that is not known to be something else.
 * - `(req|request).query`: an attribute of a function parameter with that name, or of a name that nothing defines.
 * - `sqlite3.connect().execute`: a method on what a call returned.
 * - a last part `*`: any attribute (`flask.request.args.*`). Reading an item of a source is the source too.
 * - `http.server.BaseHTTPRequestHandler.path`: also `self.path` (`this.path`) in a class with that base.
 * - `input()`: what the call returned. In JS `default` is left out: `import e from 'express'` and `require('express')` are both `express`.
 */
const pattern = schemas/* string */.YjP().regex(/^[^\s]+$/, 'a dotted name without spaces, such as os.system or *.execute');
/**
 * A positional index, or a keyword name; `receiver` is the object of a method call; `rest` every further positional one; `any` all.
 * `0.url` is that property of an object literal at 0, `0.2` that element of a list literal, `receiver.0` that argument of the call that made the receiver. For `assign`, 0 is the assigned value.
 */
const argument = schemas/* union */.KCZ([schemas/* int */.Whr().min(0), schemas/* string */.YjP().min(1)]);
/** A lower-case word such as `command`, `sql`, `path`: what constitutions ask for. `*` in sanitizers: every kind. */
const kind = schemas/* string */.YjP().regex(/^[a-z][a-z0-9-]*$/, 'a lower-case word such as sql or weak-hash');
const kinds = schemas/* array */.YOg(schemas/* union */.KCZ([schemas/* literal */.euz('*'), kind])).min(1);
/**
 * A test of one argument. Literal values mean equality. `built`: joined from parts (operators, templates, propagators), at least one of them not a literal.
 * `ambiguous-pattern`: a literal regular expression (or one compiled from a literal) that can backtrack catastrophically.
 * `collection`: a list or map literal. Tests see through a variable that is assigned once.
 */
const test = schemas/* union */.KCZ([
    schemas/* string */.YjP(),
    schemas/* number */.aig(),
    schemas/* boolean */.zMY(),
    schemas/* null */.chJ(),
    schemas/* strictObject */.rej({
        is: schemas/* enum */.k5n(['present', 'absent', 'literal', 'not-literal', 'built', 'collection', 'ambiguous-pattern']),
    }),
    /** The argument's literal text matches (JavaScript syntax, `u` flag); of a text joined from parts: its literal parts, with a NUL for each of the others; of a regular expression: its pattern. */
    schemas/* strictObject */.rej({ matches: schemas/* string */.YjP() }),
    /** The argument is one of these symbols (patterns). */
    schemas/* strictObject */.rej({ symbol: schemas/* array */.YOg(pattern).min(1) }),
    /** The argument is a number below, or at least, this. */
    schemas/* strictObject */.rej({ below: schemas/* number */.aig() }),
    schemas/* strictObject */.rej({ atLeast: schemas/* number */.aig() }),
    /** The argument is a number with any of these bits set. */
    schemas/* strictObject */.rej({ bits: schemas/* int */.Whr() }),
]);
/**
 * Keys are arguments: `shell`, `0`, `receiver`, or several spellings of one (`1|Loader`); `2.shell` is a property of an object literal, or a keyword of
 * the call that made the argument (`parser.resolve_entities`). `when`: all hold; `unless`: none holds. An argument that is not there holds only for `absent`.
 */
const conditions = schemas/* record */.g1P(schemas/* string */.YjP(), test);
/**
 * `local`: given by whoever starts the program (arguments, environment), who needs no attack to harm himself. `typed`: what
 * a program reads from a keyboard or a pipe; it may name files and addresses, and must not become code. Default: anybody.
 */
const reach = schemas/* enum */.k5n(['local', 'typed']);
const sourceSchema = schemas/* strictObject */.rej({
    match: pattern,
    /** Completes "… becomes part of a shell command": "a value of the request". */
    says: schemas/* string */.YjP().min(1),
    reach: reach.optional(),
});
const sinkSchema = schemas/* strictObject */.rej({
    call: pattern.optional(),
    /** Assignment to this attribute or item (`*.innerHTML`). */
    assign: pattern.optional(),
    /** What a handler returns (see `handlers`). */
    returns: schemas/* literal */.euz('handler').optional(),
    kind,
    /** Which arguments must not be untrusted; default `[0]`. */
    arguments: schemas/* array */.YOg(argument).min(1).optional(),
    /** Only text from outside counts here, not a mere parameter: functions are made to open, log or match what they are given. */
    from: schemas/* literal */.euz('external').optional(),
    when: conditions.optional(),
    unless: conditions.optional(),
    /** The call is the flaw, whatever reaches it (a weak hash, a disabled check). */
    flaw: schemas/* literal */.euz('call').optional(),
    /** Strength of a `flaw: call` claim; `hint` where only execution or context can tell. Default `likely`. Of other sinks: the most that a path to it may claim. */
    strength: schemas/* enum */.k5n(['likely', 'possible', 'hint']).optional(),
    /** Raises the strength when a name says what the value is for: assigned to, passed, or of the enclosing function (JavaScript syntax, flags `iu`). */
    raise: schemas/* strictObject */.rej({ names: schemas/* string */.YjP().min(1), to: schemas/* enum */.k5n(['likely', 'possible']) }).optional(),
    /** No sink where one of these was called before it in the same function, on the same receiver where it has one: a content type that is no HTML. */
    unlessCalled: schemas/* array */.YOg(schemas/* strictObject */.rej({ call: pattern, when: conditions.optional() }))
        .min(1)
        .optional(),
    /** Completes "untrusted text …": "becomes part of a shell command". With `flaw: call`, completes "this call …". */
    says: schemas/* string */.YjP().min(1),
})
    .refine((sink) => [sink.call, sink.assign, sink.returns].filter((x) => x !== undefined).length === 1, {
    message: 'a sink has exactly one of call, assign, returns',
});
const sanitizerSchema = schemas/* strictObject */.rej({
    /** A call, or an attribute that is read (`pathlib.Path().name`). */
    call: pattern,
    for: kinds,
    /** Which argument comes out clean; default 0. `receiver` for methods. */
    argument: argument.optional(),
    when: conditions.optional(),
});
/** A condition after which a value is safe. Membership in a constant collection, equality with a literal and full matches of an anchored literal pattern are known to the judge itself. */
const guardSchema = schemas/* strictObject */.rej({
    /** A call, or an attribute that is read. Comparing its result with a trusted value counts as its being true. */
    call: pattern,
    for: kinds,
    argument: argument.optional(),
    /** The value that means safe; default true. `returns` = it throws when unsafe, so merely coming back is enough. */
    safe: schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* literal */.euz('returns')]).optional(),
    /** Safe only when the value went through a sanitizer-like step first: `normalised` for path prefix checks. */
    after: schemas/* enum */.k5n(['normalised']).optional(),
    when: conditions.optional(),
});
/** Calls whose result is (part of) what they were given: decoding, joining, formatting. Methods of strings and collections are known. */
const propagatorSchema = schemas/* strictObject */.rej({
    call: pattern,
    /** From which arguments; default all and the receiver. */
    arguments: schemas/* array */.YOg(argument).min(1).optional(),
    /** The result matters to these kinds only (what an opened file yields); default every kind. */
    for: kinds.optional(),
    /** `normalised`: a path with `..` resolved. `parsed-url`: testing a part of it (host, scheme) against trusted values guards the text for `url` and `redirect`. */
    makes: schemas/* enum */.k5n(['normalised', 'parsed-url']).optional(),
});
/** How a framework calls the code: functions whose parameters come from outside. */
const handlerSchema = schemas/* strictObject */.rej({
    /** A decorator (`*.route`). */
    decorator: pattern.optional(),
    /** A call that is given the function (`*.get` with a path and a function): */
    call: pattern.optional(),
    /** A method name in a class with this base. */
    base: pattern.optional(),
    method: schemas/* string */.YjP().optional(),
    /** `all`, `none`, or names/indexes; which parameters are external. */
    parameters: schemas/* union */.KCZ([schemas/* enum */.k5n(['all', 'none']), schemas/* array */.YOg(argument)]).optional(),
    /** Parameters whose annotation, or whose default's callee, is one of these are not external: injected objects and numbers. */
    trusted: schemas/* array */.YOg(pattern).min(1).optional(),
    /** Tests of the decorator's or the call's arguments. */
    when: conditions.optional(),
    /** What the returned value becomes: an HTML response when the framework says so. */
    returns: kind.optional(),
    reach: reach.optional(),
    says: schemas/* string */.YjP().min(1),
})
    .refine((handler) => [handler.decorator, handler.call, handler.base].filter((x) => x !== undefined).length === 1, {
    message: 'a handler has exactly one of decorator, call, base',
});
const vocabularyFileSchema = schemas/* strictObject */.rej({
    language: schemas/* enum */.k5n(words/* VOCABULARY_LANGUAGES */.dS),
    library: schemas/* string */.YjP().min(1),
    sources: schemas/* array */.YOg(sourceSchema).default([]),
    sinks: schemas/* array */.YOg(sinkSchema).default([]),
    sanitizers: schemas/* array */.YOg(sanitizerSchema).default([]),
    guards: schemas/* array */.YOg(guardSchema).default([]),
    propagators: schemas/* array */.YOg(propagatorSchema).default([]),
    handlers: schemas/* array */.YOg(handlerSchema).default([]),
});

;// CONCATENATED MODULE: ./build/constitutions/pattern.js
const NAME = String.raw `[\w$@/:~-]+`;
const PART = String.raw `(?:\*|${NAME}(?:\(\))*)`;
const GROUP = String.raw `\([\w$]+(?:\|[\w$.]+)*\)(?:\(\))*`;
const DOTTED = new RegExp(String.raw `^(?:${GROUP}|${PART})(?:\.${PART})*$`);
/** `os.{system,popen}` is `os.system` and `os.popen`. */
function choices(pattern) {
    const open = pattern.indexOf('{');
    const close = pattern.indexOf('}', open);
    if (open === -1 || close === -1)
        return [pattern];
    const inner = pattern.slice(open + 1, close);
    return inner.split(',').flatMap((choice) => choices(pattern.slice(0, open) + choice + pattern.slice(close + 1)));
}
/** What is wrong with a vocabulary pattern (`contracts/vocabulary.ts` has its syntax); undefined when it is sound. */
function patternFault(pattern) {
    for (const choice of choices(pattern)) {
        if (/[{}]/.test(choice))
            return 'braces that do not pair, or stand in each other';
        if (!DOTTED.test(choice))
            return `${JSON.stringify(choice)} is no dotted name such as os.system or *.execute`;
        if (/^[*.()]*$/.test(choice))
            return 'a pattern that names nothing would match everything';
    }
    return undefined;
}
/** What is wrong with a regular expression of the vocabulary; undefined when it is sound. */
function regexFault(source, flags) {
    try {
        new RegExp(source, flags);
        return undefined;
    }
    catch (cause) {
        return cause instanceof Error ? cause.message : 'no regular expression';
    }
}

;// CONCATENATED MODULE: ./build/constitutions/vocabulary-files.js






/** Whether a path of a rule folder belongs to the vocabulary. */
const isVocabularyPath = (path) => path.startsWith('vocabulary/') && !path.endsWith('.md');
/** Reads `vocabulary/<language>/<library>.yml`. */
function parseVocabularyFile(path, text, file) {
    const language = languageOf(path);
    if (language === undefined) {
        return [
            problem({
                file,
                line: 0,
                field: '',
                message: 'no place for a vocabulary file',
                remedy: `put it at vocabulary/<language>/<library>.yml, the language one of: ${words/* VOCABULARY_LANGUAGES */.dS.join(', ')}`,
            }),
        ];
    }
    const parsed = parseYaml(text, vocabularyFileSchema, { file, line: 1 });
    if (isProblems(parsed))
        return parsed;
    const problems = [...faultsOf(parsed, file), ...languageFault(parsed, language, file)];
    return problems.length > 0 ? problems : parsed.value;
}
/** Whether `parseVocabularyFile` gave problems. */
const isVocabularyFile = (outcome) => 'language' in outcome;
/** All files of a language as one; earlier files first. */
function joinVocabulary(files, language) {
    const mine = files.filter((file) => file.language === language);
    return {
        sources: mine.flatMap((file) => file.sources),
        sinks: mine.flatMap((file) => file.sinks),
        sanitizers: mine.flatMap((file) => file.sanitizers),
        guards: mine.flatMap((file) => file.guards),
        propagators: mine.flatMap((file) => file.propagators),
        handlers: mine.flatMap((file) => file.handlers),
    };
}
function languageOf(path) {
    const name = /^vocabulary\/([^/]+)\/[^/]+\.yml$/.exec(path)?.[1];
    return words/* VOCABULARY_LANGUAGES */.dS.find((language) => language === name);
}
function languageFault({ value, lineOf }, language, file) {
    if (value.language === language)
        return [];
    const message = `says ${value.language}, but lies in vocabulary/${language}/`;
    return [
        problem({
            file,
            line: lineOf(['language']),
            field: 'language',
            message,
            remedy: `write language: ${language}, or move the file`,
        }),
    ];
}
const PATTERN_FIELDS = new Set(['match', 'call', 'assign', 'decorator', 'base']);
const PATTERN_LISTS = new Set(['symbol', 'trusted']);
/** Flags with which the judge compiles each field. */
const REGEX_FLAGS = new Map([
    ['matches', 'u'],
    ['names', 'iu'],
    ['method', 'u'],
]);
/** Patterns and regular expressions that the schema takes for any text. */
function faultsOf({ value, lineOf }, file) {
    return textsOf(value, []).flatMap(({ path, text }) => {
        const fault = textFault(path, text);
        if (fault === undefined)
            return [];
        const remedy = 'correct it; docs/writing-constitutions.md has the syntax';
        return [problem({ file, line: lineOf(path), field: path.map(String).join('.'), message: fault, remedy })];
    });
}
function textFault(path, text) {
    const field = path.at(-1) ?? '';
    const flags = REGEX_FLAGS.get(field);
    if (flags !== undefined)
        return regexFault(text, flags);
    const isPattern = PATTERN_FIELDS.has(field) || PATTERN_LISTS.has(path.at(-2) ?? '');
    return isPattern ? patternFault(text) : undefined;
}
function textsOf(value, path) {
    if (typeof value === 'string')
        return [{ path, text: value }];
    if ((0,is_list/* isList */.L)(value))
        return value.flatMap((item, index) => textsOf(item, [...path, index]));
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries({ ...value }).flatMap(([key, item]) => textsOf(item, [...path, key]));
}

;// CONCATENATED MODULE: ./build/constitutions/rule-folder.js




/** Reads everything in a folder; what is broken in it becomes a problem and the rest goes on. */
async function readRuleFolder(reader, origin) {
    const listed = await attempt(reader.name, async () => (await reader.list()).toSorted());
    if (!Array.isArray(listed))
        return { name: reader.name, constitutions: [], vocabulary: [], problems: [listed.problem], read: [] };
    const paths = listed;
    const wanted = paths.filter(isWanted);
    const outcomes = await Promise.all(wanted.map(async (path) => [path, await attempt(`${reader.name}/${path}`, () => reader.read(path))]));
    const read = outcomes.flatMap(([path, text]) => (typeof text === 'string' ? [[path, text]] : []));
    const unread = outcomes.flatMap(([, text]) => (typeof text === 'string' ? [] : [text.problem]));
    const constitutions = readConstitutions(reader.name, origin, paths, new Map(read));
    const vocabulary = readVocabulary(reader.name, read);
    const problems = [...unread, ...constitutions.problems, ...vocabulary.problems, ...misplaced(reader.name, paths)];
    return { name: reader.name, constitutions: constitutions.values, vocabulary: vocabulary.values, problems, read };
}
function isWanted(path) {
    const folder = constitutionFolderOf(path);
    return folder === undefined ? isVocabularyPath(path) : isReadPath(path.slice(folder.length + 1));
}
async function attempt(file, read) {
    try {
        return await read();
    }
    catch (cause) {
        if (!(cause instanceof errors/* BlueCodeError */.K))
            throw cause;
        return {
            problem: problem({
                file,
                line: 0,
                field: '',
                message: cause.message,
                remedy: 'see that it is there and can be read',
            }),
        };
    }
}
function readConstitutions(name, origin, paths, texts) {
    const folders = [...new Set(paths.flatMap((path) => constitutionFolderOf(path) ?? []))];
    const outcomes = folders.map((folder) => {
        const mine = paths.filter((path) => path.startsWith(`${folder}/`));
        const local = (path) => path.slice(folder.length + 1);
        return parseConstitution({
            folder,
            shown: `${name}/${folder}`,
            origin,
            paths: mine.map(local),
            texts: new Map(mine.flatMap((path) => (texts.has(path) ? [[local(path), texts.get(path) ?? '']] : []))),
        });
    });
    return {
        values: outcomes.flatMap((outcome) => outcome.loaded ?? []),
        problems: outcomes.flatMap((outcome) => outcome.problems),
    };
}
function readVocabulary(name, read) {
    const outcomes = read
        .filter(([path]) => isVocabularyPath(path))
        .map(([path, text]) => parseVocabularyFile(path, text, `${name}/${path}`));
    return {
        values: outcomes.filter(isVocabularyFile),
        problems: outcomes.flatMap((outcome) => (isVocabularyFile(outcome) ? [] : outcome)),
    };
}
/** A constitution in the wrong place would be passed over in silence. */
function misplaced(name, paths) {
    const lost = paths.filter((path) => /(?:^|\/)constitution\.md$/.test(path) && `${constitutionFolderOf(path)}/constitution.md` !== path);
    return lost.map((path) => problem({
        file: `${name}/${path}`,
        line: 0,
        field: '',
        message: 'no place for a constitution',
        remedy: 'put it at <task>/<name>/constitution.md, the task as in docs/writing-constitutions.md',
    }));
}

;// CONCATENATED MODULE: ./build/constitutions/rule-book.js







/**
 * Reads the built-in rules and the user's. What is wrong with the user's is handed back, and the rest goes on.
 * @throws BlueCodeError rule-book-missing, constitution-invalid (a built-in one)
 */
async function loadRuleBook(request) {
    const { ruleBook, problems, builtInProblems } = await checkRuleBook(request);
    if (builtInProblems.length > 0) {
        const list = builtInProblems.map((one) => `  ${describeProblem(one)}`).join('\n');
        throw new errors/* BlueCodeError */.K('constitution-invalid', `the built-in rule book is broken; reinstall it, or mend:\n${list}`);
    }
    return { ruleBook, problems };
}
/** Like `loadRuleBook`, but a broken built-in rule is reported like the others. @throws BlueCodeError rule-book-missing */
async function checkRuleBook(request) {
    const builtIn = await readRuleFolder(request.builtIn, 'built-in');
    if (builtIn.read.every(([path]) => !path.endsWith('/constitution.md')))
        throw missingRuleBook(request.builtIn.name);
    const user = await Promise.all(request.user.map((reader) => readRuleFolder(reader, reader.name)));
    const agreed = agree(builtIn, user, request.knownOracles);
    const isOurs = ({ file }) => agreedFile(builtIn, file) || builtIn.problems.some((one) => one.file === file);
    const files = [builtIn, ...user].flatMap((folder) => folder.vocabulary);
    const ruleBook = {
        constitutions: agreed.loaded.map(({ constitution }) => constitution).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        vocabulary: {
            python: joinVocabulary(files, 'python'),
            javascript: joinVocabulary(files, 'javascript'),
            c: joinVocabulary(files, 'c'),
        },
        digest: digestOf([builtIn, ...user]),
    };
    return {
        ruleBook: { ...ruleBook, notApplied: notApplied(ruleBook, { model: request.model ?? false }) },
        problems: inOrder([...user.flatMap((folder) => folder.problems), ...agreed.problems.filter((one) => !isOurs(one))]),
        builtInProblems: inOrder([...builtIn.problems, ...agreed.problems.filter(isOurs)]),
        vocabularyFiles: files.length,
    };
}
const agreedFile = (folder, file) => folder.constitutions.some((one) => one.file === file);
const missingRuleBook = (name) => new errors/* BlueCodeError */.K('rule-book-missing', `no rules in ${name}: the folder constitutions/ must lie beside dist/; reinstall, or check out the whole repository`);
/** SHA-256 over what was read, in an order that does not depend on the file system. */
function digestOf(folders) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const folder of folders) {
        hash.update(`folder ${folder.read.length}\n`);
        for (const [path, text] of folder.read) {
            hash.update(`${Buffer.byteLength(path)} ${path} ${Buffer.byteLength(text)}\n`).update(text);
        }
    }
    return hash.digest('hex');
}
/** Constitutions that nothing here can apply, with the reason; listed so that nobody counts on them. */
function notApplied(ruleBook, means) {
    if (means.model)
        return [];
    return ruleBook.constitutions
        .filter((one) => !canApply(one, ruleBook.vocabulary))
        .map(({ id, languages }) => ({
        id,
        reason: `no sink of it in the vocabulary of ${languages.join(' or ')}, no structural query, no oracle, no knowledge, and no model is set`,
    }));
}
function canApply(one, vocabulary) {
    return ((0,rule_book/* isProvedOnly */.Zk)(one) ||
        one.queries.size > 0 ||
        one.knowledge > 0 ||
        one.languages.some((language) => hasSink(one, vocabulary[language])));
}
const hasSink = (one, { sinks }) => sinks.some((sink) => one.sinks.includes(sink.kind));

// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./build/sandboxes/docker/engine-error.js

/** Carries one sentence for the user, safe to print. */
class EngineError extends Error {
    failure;
    /** HTTP status of a refusal. */
    status;
    constructor(failure, message, options = {}) {
        super(message, { cause: options.cause });
        this.name = 'EngineError';
        this.failure = failure;
        this.status = options.status;
    }
}
/** At most 300 characters of somebody else's text, on one line. */
const excerpt = (text) => {
    const line = (0,untrusted/* visible */.RK)((0,untrusted/* untrusted */.bp)(text.trim()));
    return line.length > 300 ? `${line.slice(0, 300)}…` : line;
};
/** One sentence for any error met on the way, without a stack trace. */
const reasonOf = (error) => error instanceof EngineError ? error.message : excerpt(error instanceof Error ? error.message : String(error));
const codeOf = (error) => error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
/** Turns what `node:http` throws into a sentence that names the socket and, where there is one, the remedy. */
function explain(error, socket) {
    if (error instanceof EngineError)
        return error;
    const where = excerpt(socket);
    const code = codeOf(error);
    const say = (failure, message) => new EngineError(failure, message, { cause: error });
    switch (code) {
        case 'ENOENT':
            return say('unreachable', `no Docker engine: the socket ${where} does not exist`);
        case 'EACCES':
        case 'EPERM':
            return say('unreachable', `the socket ${where} is not open to this user (is it in the group docker?)`);
        case 'ECONNREFUSED':
        case 'ENOTSOCK':
            return say('unreachable', `no Docker engine listens on ${where}`);
        case 'ECONNRESET':
        case 'EPIPE':
            return say('nonsense', `the connection to ${where} was cut`);
        default:
            if (code?.startsWith('HPE_') === true)
                return say('nonsense', `what answers on ${where} is not a Docker engine`);
            return say('unreachable', `no conversation with ${where}: ${reasonOf(error)}`);
    }
}

;// CONCATENATED MODULE: ./build/sandboxes/docker/patience.js

const seconds = (milliseconds) => `${Number((milliseconds / 1000).toPrecision(2))} s`;
/** For work that must be done even when the run is over: cleaning up. */
const ownPatience = (milliseconds) => ({
    milliseconds,
    exceeded: `the Docker engine did not answer within ${seconds(milliseconds)}`,
    signal: undefined,
});
/** At most `milliseconds`, and never longer than the caller wants the answer. */
function patience(milliseconds, call, clock) {
    const left = call.deadline - clock.now();
    if (left >= milliseconds)
        return { ...ownPatience(milliseconds), signal: call.signal };
    return { milliseconds: left, exceeded: "the run's deadline passed", signal: call.signal };
}
/**
 * Interruption that comes late: for a request whose answer must be known before anything can be cleaned up.
 * The caller disposes of it.
 */
function graceful(given, graceMs) {
    const late = new AbortController();
    let timer;
    const arm = () => {
        timer = setTimeout(() => late.abort(), graceMs);
    };
    if (given.signal?.aborted === true)
        arm();
    else
        given.signal?.addEventListener('abort', arm, { once: true });
    const milliseconds = Math.max(given.milliseconds, graceMs);
    const dispose = () => {
        clearTimeout(timer);
        given.signal?.removeEventListener('abort', arm);
    };
    return { patience: { ...given, milliseconds, signal: late.signal }, dispose };
}
/** Does the work under a signal that fires when patience ends; then the error says why it did. */
async function impatiently(given, work) {
    const interrupted = new EngineError('interrupted', 'the run was interrupted');
    if (given.signal?.aborted === true)
        throw interrupted;
    const exceeded = new EngineError('silent', given.exceeded);
    if (given.milliseconds <= 0)
        throw exceeded;
    const controller = new AbortController();
    let ended;
    const end = (why) => {
        ended = why;
        controller.abort(why);
    };
    const interrupt = () => end(interrupted);
    // Node's timers fire at once for delays beyond 31 bits.
    const timer = setTimeout(() => end(exceeded), Math.min(given.milliseconds, 2 ** 31 - 1));
    given.signal?.addEventListener('abort', interrupt, { once: true });
    try {
        return await work(controller.signal);
    }
    catch (error) {
        throw ended ?? error;
    }
    finally {
        clearTimeout(timer);
        given.signal?.removeEventListener('abort', interrupt);
    }
}
/** Gives up waiting when the signal fires: whoever made the signal knows why it fired, and says so. */
const orAborted = (work, signal) => new Promise((resolve, reject) => {
    const giveUp = () => reject(new EngineError('interrupted', 'given up'));
    if (signal.aborted)
        giveUp();
    signal.addEventListener('abort', giveUp, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', giveUp));
});

;// CONCATENATED MODULE: ./build/sandboxes/docker/container.js




/** How long an interrupted request may still answer, so that what it made can be removed. */
const GRACE_MS = 3000;
/** Clean-up goes on after the run was given up, but not for ever: what is left then is swept by its label. */
const REMOVE_MS = 10_000;
const REMOVE_ATTEMPTS = 3;
const created = schemas/* object */.Ikc({ Id: schemas/* string */.YjP() });
const inspected = schemas/* object */.Ikc({ State: schemas/* object */.Ikc({ OOMKilled: schemas/* boolean */.zMY() }) });
const post = { method: 'POST' };
const container_at = (name, action) => `/containers/${encodeURIComponent(name)}${action}`;
/**
 * Creates under a name that was chosen beforehand: it can be removed even when the answer never arrives. An
 * interruption waits a little for that answer, for a container that appears afterwards would be nobody's.
 */
async function create(engine, name, body, wait) {
    const late = graceful(wait, GRACE_MS);
    try {
        const path = `/containers/create?name=${encodeURIComponent(name)}`;
        await engine.ask(created, { ...post, path, body, patience: late.patience });
    }
    finally {
        late.dispose();
    }
}
/** The container's standard streams, as one connection. */
const attach = (engine, name, wait) => engine.hijack({ ...post, path: container_at(name, '/attach?stream=1&stdin=1&stdout=1&stderr=1'), patience: wait });
const start = async (engine, name, wait) => {
    await engine.say({ ...post, path: container_at(name, '/start'), patience: wait });
};
/** Whether the kernel ended a process of the container for want of memory. */
const ranOutOfMemory = async (engine, name, wait) => (await engine.ask(inspected, { method: 'GET', path: container_at(name, '/json'), patience: wait })).State.OOMKilled;
/** Kills and deletes. True when the container is no more; asks again when refused, not when nobody answers. */
async function remove(engine, name) {
    const wait = ownPatience(Math.min(REMOVE_MS, engine.answerMs));
    for (let attempt = 1;; attempt += 1) {
        try {
            await engine.say({ method: 'DELETE', path: container_at(name, '?force=1&v=1'), patience: wait });
            return true;
        }
        catch (error) {
            if (!(error instanceof EngineError))
                throw error;
            if (error.status === 404)
                return true;
            if (attempt === REMOVE_ATTEMPTS || error.failure === 'silent' || error.failure === 'unreachable')
                return false;
        }
        await (0,external_node_timers_promises_.setTimeout)(200 * attempt);
    }
}

;// CONCATENATED MODULE: ./build/sandboxes/keeper/files.js
/** Isolated, and leaving no compiled files behind. */
const keeperCommand = ({ keeper }) => ['python3', '-I', '-B', '-c', keeper];

;// CONCATENATED MODULE: ./build/sandboxes/docker/seccomp.js
/**
 * Our own filter of system calls: what interpreters, compilers and sanitizers need, and nothing else. It starts from what
 * container engines allow by default, and leaves out what reaches further into the kernel or into another process than a
 * snippet has any need for: io_uring and asynchronous input and output, tracing and other processes' memory and
 * descriptors, keys, named objects that outlive their maker (shared memory, semaphores, message queues), files without a
 * folder (they can be executed in spite of `noexec`), all families of sockets but local ones and IP, and settings of
 * processes other than the caller. The engine's own default differs from version to version; this one does not.
 */
function seccompProfile(language) {
    const syscalls = [
        allow(PLAIN),
        ...SELF.map(({ name, index, also }) => allow([name], [equal(index, 0), ...(also ?? [])])),
        ...SOCKETS,
        allow(['personality'], [equal(0, 0)]),
        allow(['personality'], [equal(0, 0xffffffff)]),
        // No new namespaces. The newer call hides its flags in memory: it is to be thought absent, so that the older is used.
        allow(['clone'], [{ index: 0, value: NAMESPACES, valueTwo: 0, op: 'SCMP_CMP_MASKED_EQ' }]),
        { names: ['clone3'], action: 'SCMP_ACT_ERRNO', errnoRet: 38 },
        ...(language === 'c' ? SANITIZERS : []),
    ];
    return JSON.stringify({ defaultAction: 'SCMP_ACT_ERRNO', defaultErrnoRet: 1, syscalls });
}
const equal = (index, value) => ({ index, value, valueTwo: 0, op: 'SCMP_CMP_EQ' });
const masked = (index, mask, value) => ({
    index,
    value: mask,
    valueTwo: value,
    op: 'SCMP_CMP_MASKED_EQ',
});
const allow = (names, args = []) => ({
    names,
    action: 'SCMP_ACT_ALLOW',
    args,
});
/** The flags of `clone` that make a namespace. */
const NAMESPACES = 0x7e020000;
const PLAIN = `
  accept accept4 access alarm arch_prctl bind brk capget chdir chmod chown clock_getres clock_gettime clock_nanosleep close
  close_range connect copy_file_range creat dup dup2 dup3 epoll_create epoll_create1 epoll_ctl epoll_pwait epoll_pwait2
  epoll_wait eventfd eventfd2 execve execveat exit exit_group faccessat faccessat2 fadvise64 fallocate fchdir fchmod
  fchmodat fchmodat2 fchown fchownat fcntl fdatasync fgetxattr flistxattr flock fork fremovexattr fsetxattr fstat fstatfs
  fsync ftruncate futex futex_requeue futex_wait futex_waitv futex_wake futimesat get_robust_list getcpu getcwd getdents
  getdents64 getegid geteuid getgid getgroups getitimer getpeername getpgid getpgrp getpid getppid getpriority getrandom
  getresgid getresuid getrlimit getrusage getsid getsockname getsockopt gettid gettimeofday getuid getxattr
  inotify_add_watch inotify_init inotify_init1 inotify_rm_watch ioctl ioprio_get kill lchown lgetxattr link linkat listen
  listxattr llistxattr lremovexattr lseek lsetxattr lstat madvise membarrier mincore mkdir mkdirat mknod mknodat mlock
  mlock2 mlockall mmap mprotect mremap msync munlock munlockall munmap nanosleep newfstatat open openat openat2 pause
  pidfd_open pidfd_send_signal pipe pipe2 pkey_alloc pkey_free pkey_mprotect poll ppoll prctl pread64 preadv preadv2
  pselect6 pwrite64 pwritev pwritev2 read readahead readlink readlinkat readv recvfrom recvmmsg recvmsg removexattr rename
  renameat renameat2 restart_syscall rmdir rseq rt_sigaction rt_sigpending rt_sigprocmask rt_sigqueueinfo rt_sigreturn
  rt_sigsuspend rt_sigtimedwait rt_tgsigqueueinfo sched_get_priority_max sched_get_priority_min sched_getaffinity
  sched_getattr sched_getparam sched_getscheduler sched_rr_get_interval sched_yield seccomp select sendfile sendmmsg
  sendmsg sendto set_robust_list set_tid_address setfsgid setfsuid setgid setgroups setitimer setpgid setregid setresgid
  setresuid setreuid setrlimit setsid setsockopt setuid setxattr shutdown sigaltstack signalfd signalfd4 splice stat statfs
  statx symlink symlinkat sync sync_file_range syncfs sysinfo tee tgkill time timer_create timer_delete timer_getoverrun
  timer_gettime timer_settime timerfd_create timerfd_gettime timerfd_settime times tkill truncate umask uname unlink
  unlinkat utime utimensat utimes vfork vmsplice wait4 waitid write writev`
    .trim()
    .split(/\s+/);
/** Calls that name a process: only the caller's own, by 0. Others of the same user share limits and priorities else. */
const SELF = [
    { name: 'prlimit64', index: 0 },
    { name: 'sched_setaffinity', index: 0 },
    { name: 'sched_setattr', index: 0 },
    { name: 'sched_setparam', index: 0 },
    { name: 'sched_setscheduler', index: 0 },
    { name: 'setpriority', index: 1, also: [equal(0, 0)] },
    { name: 'ioprio_set', index: 1, also: [equal(0, 1)] },
];
const LOCAL = 1;
const IP = [2, 10];
/** Streams and datagrams, whatever flags stand above. */
const KINDS = [1, 2];
/** Whatever fits, TCP, UDP: other protocols would have the kernel load code for them. */
const PROTOCOLS = [0, 6, 17];
/** Within the container: stand-ins for servers listen on `lo`, and there is no other device. */
const SOCKETS = [
    allow(['socket', 'socketpair'], [equal(0, LOCAL)]),
    ...IP.flatMap((family) => KINDS.flatMap((kind) => PROTOCOLS.map((protocol) => allow(['socket'], [equal(0, family), masked(1, 0xf, kind), equal(2, protocol)])))),
];
/** CONT, KILL, GETREGS, ATTACH, DETACH, GETREGSET. */
const LEAK_CHECK = [7, 8, 12, 16, 17, 0x4204];
const NO_RANDOM_ADDRESSES = 0x0040000;
/**
 * A program that looks for its own leaks attaches to its threads and reads their registers: it may, and may write nothing.
 * The keeper cannot be attached to. The address sanitizer needs addresses where it expects them.
 */
const SANITIZERS = [
    ...LEAK_CHECK.map((request) => allow(['ptrace'], [equal(0, request)])),
    allow(['personality'], [equal(0, NO_RANDOM_ADDRESSES)]),
];

;// CONCATENATED MODULE: ./build/sandboxes/docker/container-spec.js


/** The labels by which a container is found again. */
const LABELS = { run: 'bluecode.run', owner: 'bluecode.owner', deadline: 'bluecode.deadline' };
const MIB = 1024 * 1024;
/** Nothing but these, whatever the image says. */
const VARIABLES = ['PATH=/usr/local/bin:/usr/bin:/bin', 'HOME=/tmp', 'LANG=C.UTF-8'];
/** An entry without `=` takes the variable away: the image's own, and the one the engine adds. */
function environment(image) {
    const kept = new Set(VARIABLES.map((entry) => entry.split('=')[0]));
    const removed = [...image.variables, 'HOSTNAME'].filter((name) => !kept.has(name));
    return [...VARIABLES, ...new Set(removed)];
}
const SMALL = {
    processes: 64,
    memory: 256 * MIB,
    scratch: 'rw,noexec,nosuid,nodev,size=32m,nr_inodes=2048,mode=1777',
};
/** Compiled programs lie in the scratch folder, and sanitizers need room. */
const LIMITS = {
    python: SMALL,
    javascript: SMALL,
    c: { processes: 128, memory: 1024 * MIB, scratch: 'rw,exec,nosuid,nodev,size=128m,nr_inodes=4096,mode=1777' },
};
const PROFILES = {
    python: seccompProfile('python'),
    javascript: seccompProfile('javascript'),
    c: seccompProfile('c'),
};
/** What engines hide by default, and /dev/mqueue: the one more folder that a task could leave something in. */
const MASKED = [
    '/dev/mqueue',
    ...[
        'acpi',
        'asound',
        'interrupts',
        'kcore',
        'keys',
        'latency_stats',
        'sched_debug',
        'scsi',
        'timer_list',
        'timer_stats',
    ].map((name) => `/proc/${name}`),
    '/sys/devices/virtual/powercap',
    '/sys/firmware',
];
/** What each setting stops was measured one by one; `docs/sandbox.md` has the table. */
const confinement = (language, cgroup) => ({
    NetworkMode: 'none',
    IpcMode: 'none',
    ReadonlyRootfs: true,
    CapDrop: ['ALL'],
    SecurityOpt: ['no-new-privileges', `seccomp=${PROFILES[language]}`],
    MaskedPaths: MASKED,
    PidsLimit: LIMITS[language].processes,
    Memory: LIMITS[language].memory,
    MemorySwap: LIMITS[language].memory,
    // The second version of control groups knows no such setting, and engines refuse it there.
    ...(cgroup === '1' ? { MemorySwappiness: 0 } : {}),
    // Tasks raise theirs to 1000: the kernel ends the task before its keeper.
    OomScoreAdj: 900,
    NanoCpus: 1e9,
    Tmpfs: { '/tmp': LIMITS[language].scratch },
    Ulimits: [
        { Name: 'nofile', Soft: 256, Hard: 256 },
        { Name: 'core', Soft: 0, Hard: 0 },
        { Name: 'fsize', Soft: 16 * MIB, Hard: 16 * MIB },
    ],
    // Output goes to the host over the attached stream only; a log would fill the host's disk.
    LogConfig: { Type: 'none', Config: {} },
});
/** The body of the engine's create request for one single-use container. */
const containerSpec = (language, image, cgroup, tenancy, keeper) => ({
    Image: image.id,
    Entrypoint: keeperCommand(keeper),
    Cmd: [],
    User: '65534:65534',
    WorkingDir: '/tmp',
    Hostname: 'localhost',
    NetworkDisabled: true,
    StopSignal: 'SIGKILL',
    // An image's health check would be a second process beside the job.
    Healthcheck: { Test: ['NONE'] },
    Env: environment(image),
    Labels: {
        [LABELS.run]: tenancy.run,
        [LABELS.owner]: JSON.stringify(tenancy.owner),
        [LABELS.deadline]: String(tenancy.deadline),
    },
    AttachStdin: true,
    AttachStdout: true,
    AttachStderr: true,
    OpenStdin: true,
    // The container's standard input closes with the connection: a container whose host died ends by itself.
    StdinOnce: true,
    HostConfig: confinement(language, cgroup),
});

;// CONCATENATED MODULE: ./build/sandboxes/docker/owner.js


/**
 * Who made a container, in words that a later process can check: the boot of the machine, the process, when it began
 * (a process id is reused), and which process ids are meant (a job's container counts its own). Empty: not known here.
 */
const ownerSchema = schemas/* object */.Ikc({
    boot: schemas/* string */.YjP(),
    namespace: schemas/* string */.YjP(),
    pid: schemas/* int */.Whr().min(1),
    start: schemas/* string */.YjP(),
});
const textOr = async (work) => {
    try {
        return (await work).trim();
    }
    catch {
        // No /proc: not Linux. Owners are then told apart by process id and deadline alone.
        return '';
    }
};
/** Field 22 of /proc/PID/stat; the second field may hold spaces and parentheses, so counting begins after the last one. */
const owner_startOf = (stat) => stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
const readStart = async (pid) => owner_startOf(await textOr((0,promises_.readFile)(`/proc/${pid}/stat`, 'utf8')));
/** This process. */
async function thisOwner() {
    const [boot, namespace, start] = await Promise.all([
        textOr((0,promises_.readFile)('/proc/sys/kernel/random/boot_id', 'utf8')),
        textOr((0,promises_.readlink)('/proc/self/ns/pid')),
        readStart(process.pid),
    ]);
    return { boot, namespace, pid: process.pid, start };
}
const runs = (pid) => {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        // Somebody else's process may not be signalled, and is alive.
        return error instanceof Error && 'code' in error && error.code === 'EPERM';
    }
};
/** `unknown`: it cannot be seen from here (another machine sharing the engine, another container); then only the deadline decides. */
async function lifeOf(owner, me) {
    if (owner.boot === '' || me.boot === '') {
        return owner.boot === me.boot && !runs(owner.pid) ? 'gone' : 'unknown';
    }
    if (owner.boot !== me.boot)
        return 'gone';
    if (owner.namespace !== me.namespace)
        return 'unknown';
    if (!runs(owner.pid))
        return 'gone';
    return (await readStart(owner.pid)) === owner.start ? 'alive' : 'gone';
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
;// CONCATENATED MODULE: ./build/sandboxes/docker/http.js



/** Answers that are read whole are small; an endless one must not fill the host's memory. */
const LARGEST_ANSWER = 8 * 1024 * 1024;
function http_open(socket, question, signal, headers) {
    const body = question.body === undefined ? undefined : Buffer.from(JSON.stringify(question.body));
    const outgoing = (0,external_node_http_.request)({
        socketPath: socket,
        // The Host header is obligatory and means nothing on a socket.
        host: 'docker',
        method: question.method,
        path: question.path,
        // A connection each: a kept one can turn out to be dead just when the clean-up needs it.
        agent: false,
        signal,
        headers: {
            ...headers,
            ...(body === undefined ? {} : { 'content-type': 'application/json', 'content-length': String(body.length) }),
        },
    });
    outgoing.end(body);
    return outgoing;
}
const answered = (outgoing) => new Promise((resolve, reject) => {
    outgoing.once('response', resolve);
    // Stays for good: an error after the answer (a cut connection) must not become an uncaught one.
    outgoing.on('error', reject);
});
async function whole(response) {
    const chunks = [];
    let size = 0;
    const body = response;
    for await (const chunk of body) {
        size += chunk.length;
        if (size > LARGEST_ANSWER)
            throw new EngineError('nonsense', 'the Docker engine answered without end');
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
function messageOf(text) {
    try {
        const parsed = JSON.parse(text);
        if (typeof parsed === 'object' && parsed !== null && 'message' in parsed)
            return String(parsed.message);
    }
    catch {
        // Not JSON: proxies and strangers answer in prose.
    }
    return text;
}
async function accepted(response) {
    const status = response.statusCode ?? 0;
    if (status < 400)
        return response;
    const said = excerpt(messageOf(await whole(response)));
    throw new EngineError('refused', `the Docker engine refused (${status}): ${said}`, { status });
}
const explained = async (socket, work) => {
    try {
        return await work;
    }
    catch (error) {
        throw explain(error, socket);
    }
};
/** Asks and reads the whole answer; a status of 400 or more is thrown as `refused`. */
const ask = (socket, question) => explained(socket, impatiently(question.patience, async (signal) => whole(await accepted(await answered(http_open(socket, question, signal, {}))))));
/** Asks and hands on the answer's lines as they come, such as the progress of a pull. */
const follow = (socket, question, line) => explained(socket, impatiently(question.patience, async (signal) => {
    const response = await accepted(await answered(http_open(socket, question, signal, {})));
    response.setEncoding('utf8');
    let rest = '';
    const body = response;
    for await (const chunk of body) {
        const parts = (rest + chunk).split('\n');
        rest = parts.pop() ?? '';
        if (rest.length > LARGEST_ANSWER)
            throw new EngineError('nonsense', 'the Docker engine answered without end');
        for (const part of parts)
            line(part);
    }
    if (rest !== '')
        line(rest);
}));
/** Asks for the connection itself. The caller owns the stream and must destroy it. */
const hijack = (socket, question) => explained(socket, impatiently(question.patience, (signal) => {
    const outgoing = http_open(socket, question, signal, { connection: 'Upgrade', upgrade: 'tcp' });
    return new Promise((resolve, reject) => {
        outgoing.once('upgrade', (_response, stream, head) => {
            if (head.length > 0)
                stream.unshift(head);
            resolve(stream);
        });
        answered(outgoing)
            .then(accepted)
            .then(() => reject(new EngineError('nonsense', 'the Docker engine did not hand over the connection')))
            .catch(reject);
    });
}));

;// CONCATENATED MODULE: ./build/sandboxes/docker/engine.js



/** Milliseconds the engine may take to answer one request. Starting a container is the slowest of them. */
const ANSWER_MS = 30_000;
/** The first question of all: an engine that is there answers it at once. */
const GREETING_MS = 10_000;
/** Parses an answer at the door. */
function parseAnswer(schema, text, path) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw new EngineError('nonsense', `the Docker engine's answer to ${path} is not JSON`, { cause });
    }
    const parsed = schema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    const field = issue === undefined ? '' : ` (${issue.path.join('.')}: ${issue.message})`;
    throw new EngineError('nonsense', `the Docker engine's answer to ${path} is not understood${field}`);
}
/** An engine at a known version; `version` is empty for the questions asked before it is known. */
function engineAt(socket, version, options) {
    const answerMs = options.answerMs ?? ANSWER_MS;
    const prefix = version === '' ? '' : `/v${version}`;
    const at = (question) => ({ ...question, path: prefix + question.path });
    return {
        socket,
        answerMs,
        patience: (call, milliseconds = answerMs) => patience(milliseconds, call, options.clock),
        say: (question) => ask(socket, at(question)),
        ask: async (schema, question) => parseAnswer(schema, await ask(socket, at(question)), question.path),
        follow: (question, line) => follow(socket, at(question), line),
        hijack: (question) => hijack(socket, at(question)),
    };
}

;// CONCATENATED MODULE: ./build/sandboxes/docker/preflight.js



const USUAL_SOCKET = '/var/run/docker.sock';
/** Oldest and newest minor of API 1.x that the container's fields were checked against. */
const OLDEST_API = 41;
const NEWEST_API = 47;
const refuse = (reason) => ({ ok: false, reason });
/** The socket's path, or why the address is not taken: a remote engine would see the code under test, and we not its host. */
function socketPath(address) {
    if (address === undefined || address === '')
        return { ok: true, path: USUAL_SOCKET };
    const path = address.startsWith('unix://') ? address.slice('unix://'.length) : address;
    if (path.startsWith('/'))
        return { ok: true, path };
    const scheme = /^([a-z]+):\/\//.exec(address)?.[1];
    if (scheme === undefined)
        return refuse(`the Docker socket ${excerpt(address)} is not an absolute path`);
    return refuse(`a Docker engine at ${scheme}:// is not used; only a local socket (unix://…) is`);
}
const versionSchema = schemas/* object */.Ikc({
    Version: schemas/* string */.YjP().default('unknown'),
    ApiVersion: schemas/* string */.YjP().regex(/^1\.\d+$/),
    MinAPIVersion: schemas/* string */.YjP()
        .regex(/^1\.\d+$/)
        .optional(),
});
const infoSchema = schemas/* object */.Ikc({
    OSType: schemas/* string */.YjP(),
    CgroupVersion: schemas/* string */.YjP().optional(),
    MemoryLimit: schemas/* boolean */.zMY(),
    PidsLimit: schemas/* boolean */.zMY(),
    CpuCfsQuota: schemas/* boolean */.zMY(),
    SecurityOptions: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
});
const minor = (version) => Number(version.split('.')[1]);
/** Newer engines than those known are spoken to in the oldest version they still take: its fields have been stable. */
function preflight_agree(theirs) {
    return Math.max(Math.min(minor(theirs.ApiVersion), NEWEST_API), minor(theirs.MinAPIVersion ?? '1.0'));
}
const isMapped = ({ SecurityOptions }) => (SecurityOptions ?? []).some((option) => /^(name=)?(rootless|userns)\b/.test(option));
function unfit(info) {
    if (info.OSType !== 'linux')
        return `the Docker engine runs ${excerpt(info.OSType)} containers, not Linux ones`;
    const missing = [
        info.MemoryLimit ? '' : 'memory',
        info.PidsLimit ? '' : 'process',
        info.CpuCfsQuota ? '' : 'processor',
    ].filter((limit) => limit !== '');
    if (missing.length > 0)
        return `the Docker engine cannot enforce ${missing.join(', ')} limits`;
    const seccomp = (info.SecurityOptions ?? []).find((option) => /^(name=)?seccomp\b/.test(option));
    if (seccomp === undefined)
        return 'the Docker engine has no seccomp filter';
    if (seccomp.includes('profile=unconfined'))
        return "the Docker engine's seccomp filter is switched off (unconfined)";
    return undefined;
}
/** Finds the engine and agrees on a version of its API; whether it can contain anything is another question. Never throws. */
async function connect(options, call) {
    const socket = socketPath(options.socket);
    if (!socket.ok)
        return socket;
    try {
        const stranger = engineAt(socket.path, '', options);
        const wait = stranger.patience(call, Math.min(GREETING_MS, stranger.answerMs));
        const theirs = await stranger.ask(versionSchema, { method: 'GET', path: '/version', patience: wait });
        const agreed = preflight_agree(theirs);
        const version = excerpt(theirs.Version);
        if (agreed < OLDEST_API) {
            return refuse(`Docker engine ${version} is too old (API 1.${agreed}; 1.${OLDEST_API} is needed)`);
        }
        return { ok: true, engine: engineAt(socket.path, `1.${agreed}`, options), version, api: `1.${agreed}` };
    }
    catch (error) {
        return refuse(reasonOf(error));
    }
}
/** Whether the engine can contain what is to run. Never throws; asks two questions. */
async function preflight(options, call) {
    const connection = await connect(options, call);
    if (!connection.ok)
        return connection;
    const { engine, version, api } = connection;
    try {
        const info = await engine.ask(infoSchema, { method: 'GET', path: '/info', patience: engine.patience(call) });
        const reason = unfit(info);
        if (reason !== undefined)
            return refuse(reason);
        const cgroup = info.CgroupVersion === '2' ? '2' : '1';
        return { ok: true, engine, facts: { version, api, cgroup, root: isMapped(info) ? 'mapped' : 'root' } };
    }
    catch (error) {
        return refuse(reasonOf(error));
    }
}

;// CONCATENATED MODULE: ./build/sandboxes/docker/sweep.js






const listed = schemas/* array */.YOg(schemas/* object */.Ikc({ Id: schemas/* string */.YjP().min(1), Labels: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()) }));
function ownerIn(labels) {
    try {
        return ownerSchema.safeParse(JSON.parse(labels[LABELS.owner] ?? '')).data;
    }
    catch {
        return undefined;
    }
}
/** A container whose labels cannot be read is judged by what can be: it stays until something says that it is abandoned. */
async function isAbandoned(labels, me) {
    const deadline = Number(labels[LABELS.deadline] ?? Number.NaN);
    if (Number.isFinite(deadline) && deadline < Date.now())
        return true;
    const owner = ownerIn(labels);
    return owner !== undefined && (await lifeOf(owner, me)) === 'gone';
}
/** Every container that carries our label, and the ones among them that are to go. */
async function removeFrom(engine, run, abandoned, call) {
    const label = !abandoned && run !== undefined ? `${LABELS.run}=${run}` : LABELS.run;
    const filters = encodeURIComponent(JSON.stringify({ label: [label] }));
    const path = `/containers/json?all=1&filters=${filters}`;
    const found = await engine.ask(listed, { method: 'GET', path, patience: engine.patience(call) });
    const me = await thisOwner();
    const counts = { removed: 0, kept: 0, failed: 0 };
    for (const { Id, Labels } of found) {
        const own = run !== undefined && Labels[LABELS.run] === run;
        if (!own && !(abandoned && (await isAbandoned(Labels, me))))
            counts.kept += 1;
        else if (await remove(engine, Id))
            counts.removed += 1;
        else
            counts.failed += 1;
    }
    return counts;
}
/** Removes a run's own containers and no others. */
const removeOwn = (engine, run, call) => removeFrom(engine, run, false, call);
/**
 * Removes the given run's containers, and any whose owner is gone or whose deadline has passed; never another live
 * run's. Never throws: where there is no engine, there is nothing to sweep.
 */
async function sweep(options, call) {
    const connected = await connect(options, call);
    if (!connected.ok)
        return { kind: 'no-engine', reason: connected.reason };
    try {
        return { kind: 'swept', ...(await removeFrom(connected.engine, options.run, true, call)) };
    }
    catch (error) {
        return { kind: 'no-engine', reason: reasonOf(error) };
    }
}

;// CONCATENATED MODULE: ./build/contracts/sandbox.js
const HARNESS_LANGUAGES = ['python', 'javascript', 'c'];
/** A place that could not be made. */
const noPlace = (reason) => ({
    run: async () => ({ kind: 'failed', reason }),
    close: async () => undefined,
});
/** One task in a place that nobody else uses. */
async function runAlone(sandbox, harness, task, call) {
    const place = await sandbox.open(harness, call);
    try {
        return await place.run(task, call);
    }
    finally {
        await place.close();
    }
}

;// CONCATENATED MODULE: ./build/sandboxes/docker/images.js


/** Milliseconds a pull may take; the run's deadline usually comes first. */
const PULL_MS = 5 * 60_000;
/**
 * Used where no image is named; the only place that says so. Official images with what a language needs, each fetched
 * only once something in its language is to be executed. A release publishes our own, smaller ones (`sandbox/Dockerfile`,
 * one target a language); they belong here as soon as the name that they are published under is ours for good: an image
 * from a name that somebody else can take could lie about what it executed.
 */
const DEFAULT_IMAGES = {
    python: 'python:3.13-slim',
    javascript: 'node:24-bookworm',
    c: 'node:24-bookworm',
};
/** The image's name for a language: the one that was asked for, or the default. */
const imageFor = (language, named) => named ?? DEFAULT_IMAGES[language];
const images_NAME = /^[a-z0-9][a-z0-9._:/-]*(@sha256:[0-9a-f]{64})?$/i;
const imageSchema = schemas/* object */.Ikc({
    Id: schemas/* string */.YjP().min(1),
    RepoDigests: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(),
    Config: schemas/* object */.Ikc({ Env: schemas/* array */.YOg(schemas/* string */.YjP()).nullish(), Volumes: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish() })
        .nullish(),
});
/** Splits `host:port/name:tag@digest` into what the engine wants; without a tag it would pull all of them. */
function reference(name) {
    const [bare = name, digest] = name.split('@');
    const colon = bare.lastIndexOf(':');
    const tagged = colon > bare.lastIndexOf('/');
    const repository = tagged ? bare.slice(0, colon) : bare;
    return { repository, tag: digest ?? (tagged ? bare.slice(colon + 1) : 'latest') };
}
const no = (reason, missing = false) => ({ ok: false, missing, reason });
/** Looks an image up without fetching it. */
async function findImage(engine, name, call) {
    if (!images_NAME.test(name))
        return no(`${excerpt(name)} is not the name of an image`);
    try {
        const path = `/images/${encodeURIComponent(name)}/json`;
        const found = await engine.ask(imageSchema, { method: 'GET', path, patience: engine.patience(call) });
        const volumes = Object.keys(found.Config?.Volumes ?? {});
        // A volume would be a writable piece of the host's disk without a limit.
        if (volumes.length > 0)
            return no(`the image ${name} declares volumes, which no sandbox may have`);
        const { repository } = reference(name);
        const digest = found.RepoDigests?.find((known) => known.startsWith(`${repository}@`));
        const variables = (found.Config?.Env ?? []).map((entry) => entry.split('=')[0] ?? '').filter((key) => key !== '');
        return { ok: true, image: { id: found.Id, identity: digest ?? found.Id, variables } };
    }
    catch (error) {
        if (error instanceof EngineError && error.status === 404)
            return no(`the image ${name} is not here`, true);
        return no(reasonOf(error));
    }
}
/** Progress lines are JSON; a failure comes as one of them, after a status of 200. */
function failureIn(line) {
    try {
        const parsed = JSON.parse(line);
        if (typeof parsed === 'object' && parsed !== null && 'error' in parsed)
            return excerpt(String(parsed.error));
    }
    catch {
        return undefined;
    }
    return undefined;
}
async function pullImage(engine, name, call) {
    const { repository, tag } = reference(name);
    const query = new URLSearchParams({ fromImage: repository, tag });
    let failure;
    try {
        const question = {
            method: 'POST',
            path: `/images/create?${query}`,
            patience: engine.patience(call, PULL_MS),
        };
        await engine.follow(question, (line) => {
            failure ??= failureIn(line);
        });
    }
    catch (error) {
        failure = reasonOf(error);
    }
    return failure;
}
/** The image, fetched if that is needed and allowed; the reason when it cannot be had. */
async function obtainImage(engine, name, pull, call) {
    const found = await findImage(engine, name, call);
    if (found.ok ? pull !== 'always' : !found.missing || pull === 'never') {
        return found.ok || !found.missing ? found : no(`${found.reason}, and pulling is switched off`, true);
    }
    const failure = await pullImage(engine, name, call);
    if (failure !== undefined)
        return no(`the image ${name} cannot be pulled: ${failure}`, true);
    return findImage(engine, name, call);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./build/sandboxes/keeper/wire.js
const wire_HEADER = 5;
const LETTERS = { r: 'r', o: 'o', e: 'e' };
const isLetter = (text) => Object.hasOwn(LETTERS, text);
/** Frames are pieces of a task's output or short answers: more than this at once is not the keeper's. */
const LARGEST = 1 << 20;
const framed = (payload) => Buffer.concat([Buffer.from(`${payload.length}\n`), payload]);
const json = (value) => Buffer.from(JSON.stringify(value));
/** What a new keeper is told first. */
const greeting = ({ language, modules }, { boot }) => framed(json({ language, modules, boot }));
/** What a keeper is told for one task. */
const taskFrames = ({ modules, timeoutMs, outputLimit, input }) => Buffer.concat([framed(json({ modules, timeoutMs, outputLimit })), framed(input)]);
/** Takes the keeper's output apart. Gives undefined once something arrived that no keeper sends. */
function createWire() {
    let pending = Buffer.alloc(0);
    return (chunk) => {
        pending = Buffer.concat([pending, chunk]);
        const frames = [];
        while (pending.length >= wire_HEADER) {
            const letter = String.fromCharCode(pending.readUInt8(0));
            const size = pending.readUInt32BE(1);
            if (!isLetter(letter) || size > LARGEST)
                return undefined;
            if (pending.length < wire_HEADER + size)
                break;
            frames.push({ letter, payload: pending.subarray(wire_HEADER, wire_HEADER + size) });
            pending = pending.subarray(wire_HEADER + size);
        }
        return frames;
    };
}

;// CONCATENATED MODULE: ./build/sandboxes/keeper/keeper.js


const readySchema = schemas/* object */.Ikc({ error: schemas/* string */.YjP() });
const endSchema = schemas/* object */.Ikc({
    exit: schemas/* int */.Whr(),
    killed: schemas/* enum */.k5n(['timeout', 'output', 'memory']).nullable(),
    spoiled: schemas/* boolean */.zMY(),
});
function parsed(schema, payload) {
    return schema.parse(JSON.parse(payload.toString('utf8')));
}
/** What has arrived and was not yet taken. */
function createInbox(stream, unwrap) {
    const wire = createWire();
    const queue = [];
    let over;
    let wake = () => undefined;
    const end = (why) => {
        over ??= new Error(why);
        stream.destroy();
        wake();
    };
    stream.on('data', (chunk) => {
        const bytes = unwrap(chunk);
        const frames = bytes === undefined ? undefined : wire(bytes);
        if (frames === undefined)
            return end(NONSENSE);
        queue.push(...frames);
        wake();
    });
    stream.on('error', () => end('the connection to the sandbox broke'));
    stream.once('close', () => end('the sandbox ended'));
    stream.once('end', () => end('the sandbox ended'));
    const next = async () => {
        for (;;) {
            const frame = queue.shift();
            if (frame !== undefined)
                return frame;
            if (over !== undefined)
                throw over;
            await new Promise((resolve) => {
                wake = resolve;
            });
        }
    };
    return { next, end, over: () => over !== undefined };
}
const NONSENSE = 'what came from the sandbox is not understood';
/** `unwrap` takes the transport's own framing off; undefined from it means that it was broken. */
function talkTo(stream, unwrap, harness, files) {
    const { next, end, over } = createInbox(stream, unwrap);
    const begin = async () => {
        stream.write(greeting(harness, files));
        const { letter, payload } = await next();
        const { error } = letter === 'r' ? parsed(readySchema, payload) : { error: 'no greeting' };
        if (error !== '')
            throw new Error(`the harness could not be loaded: ${error}`);
    };
    const ready = begin();
    ready.catch(() => undefined);
    const run = async (task) => {
        await ready;
        stream.write(taskFrames(task));
        const kept = [];
        let room = task.outputLimit;
        for (;;) {
            const { letter, payload } = await next();
            if (letter === 'r')
                throw new Error(NONSENSE);
            if (letter === 'e') {
                const { exit, killed, spoiled } = parsed(endSchema, payload);
                if (spoiled)
                    end('a task has left something that cannot be taken away');
                return { kind: 'ran', stdout: Buffer.concat(kept), exitCode: exit, killed: killed ?? undefined };
            }
            kept.push(payload.subarray(0, room));
            room -= Math.min(room, payload.length);
        }
    };
    return { ready, run, spent: over, end: () => end('the sandbox was closed') };
}

;// CONCATENATED MODULE: ./build/sandboxes/docker/frames.js
const frames_HEADER = 8;
const STDOUT = 1;
const STDERR = 2;
/**
 * Takes the engine's attach stream apart: frames of an 8-byte header (first byte: the stream; last four: the length,
 * big-endian) and a payload. Gives what each chunk holds of standard output; undefined once it is not the engine's
 * framing.
 */
function createFrames() {
    let header = Buffer.alloc(0);
    let stream = 0;
    let left = 0;
    return (chunk) => {
        const found = [];
        let rest = chunk;
        while (rest.length > 0) {
            if (left > 0) {
                const part = rest.subarray(0, left);
                if (stream === STDOUT)
                    found.push(part);
                left -= part.length;
                rest = rest.subarray(part.length);
                continue;
            }
            const missing = frames_HEADER - header.length;
            header = Buffer.concat([header, rest.subarray(0, missing)]);
            rest = rest.subarray(missing);
            if (header.length < frames_HEADER)
                break;
            stream = header.readUInt8(0);
            left = header.readUInt32BE(4);
            header = Buffer.alloc(0);
            if (stream !== STDOUT && stream !== STDERR)
                return undefined;
        }
        return Buffer.concat(found);
    };
}

;// CONCATENATED MODULE: ./build/sandboxes/docker/making.js





const ASK_MS = 2000;
/** Creates, attaches, starts, hands the harness over and waits until it is loaded. What fails leaves no container. */
async function makeContainer(making, harness, call) {
    const { engine, log } = making;
    const name = `bluecode-${(0,external_node_crypto_.randomUUID)()}`;
    const removed = async () => {
        if (!(await remove(engine, name)))
            log.warn(`the sandbox container ${name} could not be removed yet`);
    };
    try {
        await create(engine, name, await making.spec(), engine.patience(call));
        const stream = await attach(engine, name, engine.patience(call));
        stream.on('error', () => undefined);
        await start(engine, name, engine.patience(call));
        const keeper = talkTo(stream, createFrames(), harness, making.files);
        await impatiently(engine.patience(call), (signal) => orAborted(keeper.ready, signal));
        return {
            keeper,
            outOfMemory: () => ranOutOfMemory(engine, name, ownPatience(Math.min(ASK_MS, engine.answerMs))).catch(() => false),
            remove: async () => {
                keeper.end();
                await removed();
            },
        };
    }
    catch (error) {
        await removed();
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/sandboxes/docker/once.js
/** Asks once for each key, callers at the same time share the question, and only definite answers are kept. */
function once(question, definite) {
    const asked = new Map();
    return (key, call) => {
        const known = asked.get(key);
        if (known !== undefined)
            return known;
        const pending = question(key, call).then((answer) => {
            if (!definite(answer, call))
                asked.delete(key);
            return answer;
        }, (error) => {
            asked.delete(key);
            throw error;
        });
        asked.set(key, pending);
        return pending;
    };
}

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
;// CONCATENATED MODULE: ./build/sandboxes/docker/place.js



/** Beyond a task's own time-out: the keeper ends the task itself; a place that does not even do that is given up. */
const place_GRACE_MS = 8000;
/** The kernel took the keeper along: what the task did with the memory is known, what it printed is not. */
const OUT_OF_MEMORY = {
    kind: 'ran',
    stdout: new Uint8Array(),
    exitCode: 137,
    killed: 'memory',
};
/** A place with a container of its own, taken at once, and another one when a task has spoiled it. */
function createPlace(pool, engine, harness) {
    const oneAtATime = (0,p_limit/* default */.A)(1);
    const closing = new AbortController();
    let coming;
    const take = () => {
        coming ??= pool.take(harness);
        // Whoever runs something hears of it.
        coming.catch(() => undefined);
        return coming;
    };
    const discard = () => {
        coming?.then(pool.discard, () => undefined);
        coming = undefined;
    };
    const attempt = async (task, call) => {
        const patient = { signal: AbortSignal.any([call.signal, closing.signal]), deadline: call.deadline };
        let container;
        try {
            const mine = await impatiently(engine.patience(patient, engine.answerMs * 2), (signal) => orAborted(take(), signal));
            container = mine;
            const wait = engine.patience(patient, task.timeoutMs + place_GRACE_MS);
            const outcome = await impatiently(wait, (signal) => orAborted(mine.keeper.run(task), signal));
            if (mine.keeper.spent())
                discard();
            return outcome;
        }
        catch (error) {
            const ended = container?.keeper.spent() === true && !patient.signal.aborted;
            const memory = ended && (await container?.outOfMemory());
            discard();
            return memory === true ? OUT_OF_MEMORY : { kind: 'failed', reason: reasonOf(error) };
        }
    };
    void take();
    return {
        run: (task, call) => oneAtATime(async () => {
            if (closing.signal.aborted)
                return { kind: 'failed', reason: 'the place was closed' };
            if (call.signal.aborted)
                return { kind: 'failed', reason: 'the run was interrupted' };
            return attempt(task, call);
        }),
        close: async () => {
            closing.abort();
            discard();
        },
    };
}

;// CONCATENATED MODULE: ./build/sandboxes/docker/shelf.js
function createShelf({ clock, life, make, discard }) {
    const ready = [];
    const takers = [];
    let making = 0;
    let wanted = 0;
    const hand = (container) => {
        const taker = takers.shift();
        if (taker !== undefined)
            taker.resolve(container);
        else if (ready.length < wanted)
            ready.push({ container, since: clock.now() });
        else
            discard(container);
    };
    const one = async () => {
        try {
            hand(await make());
        }
        catch (error) {
            // Nobody waits for one that was made in advance: the next taker finds out for itself.
            takers.shift()?.reject(error);
        }
        finally {
            making -= 1;
        }
    };
    const stock = () => {
        while (making + ready.length < takers.length + wanted) {
            making += 1;
            void one();
        }
    };
    const fresh = () => {
        for (let next = ready.shift(); next !== undefined; next = ready.shift()) {
            if (!next.container.keeper.spent() && clock.now() - next.since < life)
                return next.container;
            discard(next.container);
        }
        return undefined;
    };
    return {
        want: (count) => {
            wanted = count;
            for (const { container } of ready.splice(count))
                discard(container);
            stock();
        },
        take: () => {
            const found = fresh();
            const taken = found === undefined ? new Promise((resolve, reject) => takers.push({ resolve, reject })) : found;
            stock();
            return Promise.resolve(taken);
        },
        refuse: (error) => {
            for (const taker of takers.splice(0))
                taker.reject(error);
        },
    };
}

;// CONCATENATED MODULE: ./build/sandboxes/docker/pool.js




/** How long an engine that did not answer is not asked again: each question would cost the whole patience. */
const REST_MS = 30_000;
const CLOSED = new EngineError('interrupted', 'the sandbox was closed');
/** Texts that are the same are the same harness, whoever put them together. */
function keys() {
    const known = new WeakMap();
    return (harness) => {
        const key = known.get(harness) ?? (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(harness)).digest('hex');
        known.set(harness, key);
        return key;
    };
}
/** Work that goes on behind a caller's back, a few pieces at a time, and can be waited for. */
function background(atOnce) {
    const limit = (0,p_limit/* default */.A)(atOnce);
    const going = new Set();
    return {
        run: (work) => {
            const result = limit(work);
            const kept = result.catch(() => undefined).finally(() => going.delete(kept));
            going.add(kept);
            return result;
        },
        settled: async () => {
            while (going.size > 0)
                await Promise.all(going);
        },
    };
}
/** Remembers for a while that the engine did not answer. */
function resting(clock) {
    let rest;
    return {
        notice: (error) => {
            if (error instanceof EngineError && error.failure === 'silent')
                rest = { until: clock.now() + REST_MS, error };
            return error;
        },
        why: () => (rest !== undefined && clock.now() < rest.until ? rest.error : undefined),
    };
}
function createPool({ ahead, atOnce, life, clock, make }) {
    const shelves = new Map();
    const keyOf = keys();
    const [makers, removers] = [background(atOnce), background(atOnce)];
    const rest = resting(clock);
    const ended = new AbortController();
    const discard = (container) => {
        container.keeper.end();
        removers.run(() => container.remove()).catch(() => undefined);
    };
    const made = async (harness) => {
        const why = ended.signal.aborted ? CLOSED : rest.why();
        if (why !== undefined)
            throw why;
        try {
            return await make(harness, { signal: ended.signal, deadline: Number.POSITIVE_INFINITY });
        }
        catch (error) {
            throw rest.notice(error);
        }
    };
    const shelfOf = (harness) => {
        const key = keyOf(harness);
        const shelf = shelves.get(key) ?? createShelf({ clock, life, discard, make: () => makers.run(() => made(harness)) });
        shelves.set(key, shelf);
        return shelf;
    };
    return {
        fill: (harness, call) => {
            if (ahead === 0 || call.signal.aborted || ended.signal.aborted)
                return;
            const shelf = shelfOf(harness);
            shelf.want(ahead);
            call.signal.addEventListener('abort', () => shelf.want(0), { once: true });
        },
        take: async (harness) => {
            if (ended.signal.aborted)
                throw CLOSED;
            return shelfOf(harness).take();
        },
        discard,
        close: async () => {
            ended.abort();
            for (const shelf of shelves.values()) {
                shelf.want(0);
                shelf.refuse(CLOSED);
            }
            await makers.settled();
            await removers.settled();
        },
    };
}

;// CONCATENATED MODULE: ./build/sandboxes/docker/trial.js

/** Our own code asks the kernel what it may do: an engine that ignores a setting is found out before a snippet is. */
const COMMON = `
import ctypes, json, os, socket, subprocess, sys
status = dict(line.split(':', 1) for line in open('/proc/self/status') if ':' in line)
def writable(path):
    try:
        open(path, 'w').close()
        return True
    except OSError:
        return False
def routed():
    rows = [(line.split() or [''])[0] for line in open('/proc/net/route').readlines()[1:]]
    try:
        rows += [line.split()[-1] for line in open('/proc/net/ipv6_route')]
    except OSError:
        pass
    return sorted(set(rows) - {'lo'})
def open_doors():
    found = []
    library = ctypes.CDLL(None, use_errno=True)
    library.syscall(425, 1, None)
    if ctypes.get_errno() not in (1, 38):
        found.append('io_uring')
    for family, name in ((16, 'netlink'), (40, 'vsock')):
        try:
            socket.socket(family, socket.SOCK_RAW if family == 16 else socket.SOCK_STREAM).close()
            found.append(name)
        except OSError as error:
            if family == 16 and error.errno != 1:
                found.append(name)
    return found
def said(*command):
    try:
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=30)
        text = done.stdout.decode('utf8', 'replace').strip()
        return (text[:200] + text[200:][-200:], done.returncode)
    except (OSError, subprocess.TimeoutExpired) as error:
        return (type(error).__name__, -1)
tools = {}
`;
/** What only one language needs: each entry of \`tools\` is what a program said and its exit code. */
const TOOLS = {
    python: '',
    javascript: `
tools['node'] = said('node', '-p', 'process.versions.node')
`,
    c: `
open('/tmp/trial.c', 'w').write('#include <stdlib.h>\\nint main(int c, char **v) { volatile char *p = malloc(4); if (c > 1) p[c + 3] = 1; else p = 0; return 0; }')
tools['gcc'] = said('gcc', '-g', '-fsanitize=address,undefined', '-o', '/tmp/trial', '/tmp/trial.c')
tools['overflow'] = said('/tmp/trial', 'x')
tools['leak'] = said('/tmp/trial')
open('/tmp/trial.cc', 'w').write('#include <string>\\nint main() { return std::string("x").size() - 1; }')
tools['g++'] = said('g++', '-fsyntax-only', '/tmp/trial.cc')
`,
};
const ANSWER = `
print(json.dumps({
    'version': list(sys.version_info[:2]),
    'user': os.getuid(),
    'seccomp': status['Seccomp'].strip(),
    'privileges': status['NoNewPrivs'].strip(),
    'capabilities': status['CapBnd'].strip(),
    'routes': routed(),
    'variables': sorted(os.environ),
    'root': not os.statvfs('/').f_flag & os.ST_RDONLY,
    'scratch': writable('/tmp/bluecode-trial'),
    'doors': open_doors(),
    'tools': tools,
}))
`;
const trial = (language) => ({
    harness: { language: 'python', modules: { main: COMMON + TOOLS[language] + ANSWER } },
    task: { modules: {}, input: new Uint8Array(), timeoutMs: 30_000, outputLimit: 16 * 1024 },
});
/** The trial for each language: a task like any other, in a container with that language's limits. */
const TRIALS = {
    python: trial('python'),
    javascript: trial('javascript'),
    c: trial('c'),
};
const OLDEST_PYTHON = 9;
const OLDEST_NODE = 18;
const answerSchema = schemas/* object */.Ikc({
    version: schemas/* tuple */.PVZ([schemas/* int */.Whr(), schemas/* int */.Whr()]),
    user: schemas/* int */.Whr(),
    seccomp: schemas/* string */.YjP(),
    privileges: schemas/* string */.YjP(),
    capabilities: schemas/* string */.YjP(),
    /** Devices that packets could leave by. */
    routes: schemas/* array */.YOg(schemas/* string */.YjP()),
    variables: schemas/* array */.YOg(schemas/* string */.YjP()),
    root: schemas/* boolean */.zMY(),
    scratch: schemas/* boolean */.zMY(),
    /** System calls that our filter refuses, and that were not refused. */
    doors: schemas/* array */.YOg(schemas/* string */.YjP()),
    tools: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* tuple */.PVZ([schemas/* string */.YjP(), schemas/* int */.Whr()])),
});
/** What is wrong with the container our trial ran in; undefined when it is as it should be. */
function flaw(answer) {
    const [major, minor] = answer.version;
    if (major !== 3 || minor < OLDEST_PYTHON)
        return `its Python is ${major}.${minor}; 3.${OLDEST_PYTHON} is needed`;
    if (answer.user !== 65534)
        return 'the engine ignores the user';
    if (answer.seccomp !== '2')
        return 'the engine applies no seccomp filter';
    if (answer.doors.length > 0)
        return `the engine does not apply our seccomp filter (${answer.doors.join(', ')})`;
    if (answer.privileges !== '1')
        return 'the engine ignores no-new-privileges';
    if (!/^0+$/.test(answer.capabilities))
        return 'the engine leaves capabilities';
    if (answer.routes.length > 0)
        return 'the engine gives it a network';
    if (answer.root)
        return 'its root file system can be written to';
    if (!answer.scratch)
        return 'it has no scratch folder';
    const strange = answer.variables.filter((name) => !['PATH', 'HOME', 'LANG', 'LC_CTYPE'].includes(name));
    return strange.length === 0 ? undefined : 'its environment is not empty';
}
/** What a language's own programs lack. */
const LACKS = {
    python: () => undefined,
    javascript: ({ node: [version, code] = ['', -1] }) => {
        if (code !== 0)
            return 'it has no node';
        return Number.parseInt(version, 10) >= OLDEST_NODE ? undefined : `its node is older than ${OLDEST_NODE}`;
    },
    c: ({ gcc, 'g++': cpp, overflow, leak }) => {
        if (gcc?.[1] !== 0)
            return 'it has no gcc with the address and undefined behaviour sanitizers';
        if (cpp?.[1] !== 0)
            return 'it has no g++';
        if (!overflow?.[0].includes('AddressSanitizer'))
            return 'its address sanitizer sees no overflow';
        return leak?.[0].includes('leaked') === true ? undefined : 'its leak sanitizer sees no leak';
    },
};
/** Why the image cannot be used for the language, by what its trial showed; undefined when it can. */
function trialFlaw(language, outcome) {
    if (outcome.kind === 'failed')
        return outcome.reason;
    if (outcome.killed !== undefined)
        return `it was stopped (${outcome.killed})`;
    if (outcome.exitCode !== 0)
        return `it ended with exit code ${outcome.exitCode}`;
    try {
        const parsed = answerSchema.safeParse(JSON.parse(Buffer.from(outcome.stdout).toString('utf8')));
        if (!parsed.success)
            return 'its answer is not the one expected';
        return flaw(parsed.data) ?? LACKS[language](parsed.data.tools);
    }
    catch {
        return 'its answer is not JSON';
    }
}

;// CONCATENATED MODULE: ./build/sandboxes/docker/prepare.js







/** Milliseconds after which a container is nobody's any more, whatever its run says. */
const LIFE_MS = 30 * 60_000;
/** Fetches the image if need be, and runs our own code in a container of it like any other. Never throws. */
async function prepare(ready, options, language, call) {
    if (!ready.ok)
        return ready;
    const { engine, facts } = ready;
    const name = imageFor(language, options.image);
    const answer = await obtainImage(engine, name, options.pull ?? 'missing', call);
    if (!answer.ok)
        return answer;
    const { image } = answer;
    const spec = async () => {
        const tenancy = { run: options.run, owner: await thisOwner(), deadline: Date.now() + LIFE_MS };
        return containerSpec(language, image, facts.cgroup, tenancy, options.keeper);
    };
    const making = { engine, spec, files: options.keeper, log: options.log };
    const reason = await tryOut(making, options, language, call);
    if (reason !== undefined)
        return { ok: false, reason: `the image ${name} fails its trial: ${reason}` };
    return { ok: true, image, making };
}
async function tryOut(making, { clock }, language, call) {
    const { harness, task } = TRIALS[language];
    const make = () => makeContainer(making, harness, call);
    const pool = createPool({ ahead: 0, atOnce: 1, life: LIFE_MS, clock, make });
    const place = createPlace(pool, making.engine, harness);
    const flaw = trialFlaw(language, await place.run(task, call));
    await place.close();
    await pool.close();
    return flaw;
}

;// CONCATENATED MODULE: ./build/sandboxes/docker/index.js










/** Starting a container is the engine's work and mostly serial: more than this many at once only wait. */
const MOST_PARALLEL = 8;
function poolOf({ making }, { ahead, clock }) {
    const processors = (0,external_node_os_.availableParallelism)();
    return createPool({
        ahead: ahead ?? Math.min(processors * 2, MOST_PARALLEL),
        atOnce: Math.min(processors, MOST_PARALLEL),
        life: LIFE_MS / 2,
        clock,
        make: (harness, call) => makeContainer(making, harness, call),
    });
}
/** Asks each thing once: what engine there is, and whether a language's image does. */
function preparing(options, known) {
    // An answer that was cut short by its caller is asked for again by the next one.
    const definite = (answer, call) => answer.ok || !(call.signal.aborted || options.clock.now() >= call.deadline);
    const greet = once(async (_key, call) => known ?? preflight(options, call), definite);
    const languages = new Map();
    let asked = false;
    const prepared = once(async (language, call) => {
        asked = true;
        const answer = await prepare(await greet('engine', call), options, language, call);
        if (!answer.ok)
            return answer;
        const ready = { ...answer, pool: poolOf(answer, options) };
        languages.set(language, ready);
        return ready;
    }, definite);
    return { greet, prepared, languages, asked: () => asked };
}
const identities = (images) => images.length === 0 ? undefined : [...new Set(images.map(({ identity }) => identity))].sort().join(', ');
/** Hardened single-use containers, one a place, on the engine behind a local socket. `known`: a preflight already made. */
function createDockerSandbox(options, known) {
    const { greet, prepared, languages, asked } = preparing(options, known);
    return {
        parallelism: options.parallelism ?? Math.min((0,external_node_os_.availableParallelism)(), MOST_PARALLEL),
        ready: async (harness, call) => {
            const answer = await prepared(harness.language, call);
            if (!answer.ok)
                return { ok: false, reason: answer.reason };
            answer.pool.fill(harness, call);
            return { ok: true };
        },
        describe: () => {
            const image = identities([...languages.values()].map((language) => language.image));
            return { backend: 'docker', isolation: 'full', image };
        },
        open: async (harness, call) => {
            const answer = await prepared(harness.language, call);
            if (!answer.ok)
                return noPlace(answer.reason);
            if (call.signal.aborted)
                return noPlace('the run was interrupted');
            return createPlace(answer.pool, answer.making.engine, harness);
        },
        close: async (call) => {
            if (!asked())
                return;
            await Promise.all([...languages.values()].map(({ pool }) => pool.close()));
            const ready = await greet('engine', call);
            if (!ready.ok)
                return;
            try {
                const { failed } = await removeOwn(ready.engine, options.run, call);
                if (failed > 0)
                    options.log.warn(`${failed} sandbox containers could not be removed`);
            }
            catch (error) {
                options.log.warn(`sandbox containers may be left: ${reasonOf(error)}`);
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/sandboxes/docker/doctor.js





/** Looks at the engine and at the image of every language; tries out those that are here. */
async function reportOnDocker(options, call) {
    const address = socketPath(options.socket);
    const socket = address.ok ? address.path : (options.socket ?? '');
    const found = await preflight(options, call);
    if (!found.ok)
        return { usable: false, reason: found.reason, socket, engine: undefined, images: [] };
    const sandbox = createDockerSandbox({ ...options, pull: 'never' }, found);
    const images = [];
    for (const language of HARNESS_LANGUAGES) {
        const name = imageFor(language, options.image);
        const here = await findImage(found.engine, name, call);
        if (!here.ok) {
            const state = here.missing && options.pull !== 'never' ? 'to-pull' : 'unusable';
            images.push({ language, name, state, identity: undefined, reason: here.reason });
            continue;
        }
        const ready = await sandbox.ready(TRIALS[language].harness, call);
        const reason = ready.ok ? undefined : ready.reason;
        images.push({ language, name, state: ready.ok ? 'ready' : 'unusable', identity: here.image.identity, reason });
    }
    await sandbox.close(call);
    return { usable: true, reason: undefined, socket, engine: found.facts, images };
}

;// CONCATENATED MODULE: ./build/sandboxes/none.js

/** Executes nothing, and says why. */
function createNoSandbox({ reason }) {
    return {
        parallelism: 1,
        ready: async () => ({ ok: false, reason }),
        describe: () => ({ backend: 'none', isolation: 'none', image: undefined }),
        open: async () => noPlace(reason),
        close: async () => undefined,
    };
}

;// CONCATENATED MODULE: ./build/sandboxes/scripted.js

/** For tests, and for replaying outcomes that were recorded. */
function createScriptedSandbox({ outcomes, parallelism = 1 }) {
    const tasks = [];
    const answer = typeof outcomes === 'function' ? outcomes : () => outcomes[tasks.length - 1];
    let places = 0;
    return {
        tasks,
        places: () => places,
        parallelism,
        ready: async () => ({ ok: true }),
        describe: () => ({ backend: 'scripted', isolation: 'none', image: undefined }),
        open: async (harness) => {
            places += 1;
            return {
                run: async (given, call) => {
                    if (call.signal.aborted)
                        return { kind: 'failed', reason: 'the run was interrupted' };
                    const task = { ...given, harness };
                    tasks.push(task);
                    const outcome = await answer(task);
                    if (outcome !== undefined)
                        return outcome;
                    throw new errors/* BlueCodeError */.K('internal', `the scripted sandbox has no outcome for task ${tasks.length}; give it one outcome for each task`);
                },
                close: async () => undefined,
            };
        },
        close: async () => undefined,
    };
}

;// CONCATENATED MODULE: ./build/sandboxes/service/judgement.js

/** The setting of the scratch folder that the example gives. */
const SCRATCH = '/tmp:rw,noexec,nosuid,nodev,size=32m,nr_inodes=2048,mode=1777';
const lack = (key, says, remedy) => ({ key, says, remedy });
/** What is about privileges is looked at by itself. */
const HARMLESS = /^(no-new-privileges.*|seccomp=builtin|apparmor=docker-default)$/;
function filters({ SecurityOpt, MaskedPaths }) {
    const options = SecurityOpt ?? [];
    const strange = options.filter((option) => !HARMLESS.test(option));
    return [
        ...(options.some((option) => /^no-new-privileges([:=]true)?$/.test(option))
            ? []
            : [lack('privileges', 'may gain privileges', '--security-opt no-new-privileges')]),
        ...strange.map((option) => {
            const shown = excerpt(option).slice(0, 60);
            return lack('filter', `has the security option ${shown}`, `without --security-opt ${shown}`);
        }),
        // The client turns `systempaths=unconfined` into an empty list.
        ...(MaskedPaths?.length === 0
            ? [lack('filter', 'sees all of /proc', 'without --security-opt systempaths=unconfined')]
            : []),
    ];
}
function scratch({ Tmpfs }) {
    const folders = Object.entries(Tmpfs ?? {});
    if (!folders.some(([path]) => path === '/tmp')) {
        return [lack('scratch', 'has no scratch folder of its own', `--tmpfs ${SCRATCH}`)];
    }
    return folders.flatMap(([path, setting]) => {
        const words = setting.split(',');
        const where = excerpt(path);
        const remedy = path === '/tmp' ? `--tmpfs ${SCRATCH}` : `without --tmpfs ${where}`;
        return [
            ...(words.some((word) => /^size=[1-9]/.test(word)) ? [] : [lack('scratch', `has no limit on ${where}`, remedy)]),
            // The engine adds noexec, nosuid and nodev by itself where the opposite is not said.
            ...['exec', 'suid', 'dev']
                .filter((word) => words.includes(word))
                .map((word) => lack('scratch', `mounts ${where} with ${word}`, remedy)),
        ];
    });
}
/** What cannot be mended, by name. Empty for a container that was made with the options of the example. */
function lacksOf({ HostConfig, Mounts }) {
    const { CapAdd, CapDrop, Devices, DeviceRequests, DeviceCgroupRules, GroupAdd } = HostConfig;
    const devices = [Devices, DeviceRequests, DeviceCgroupRules].some((list) => (list ?? []).length > 0);
    const added = (CapAdd ?? []).map((name) => excerpt(name));
    return [
        ...(HostConfig.ReadonlyRootfs
            ? []
            : [lack('root', 'has a root file system that can be written to', '--read-only')]),
        ...((CapDrop ?? []).some((name) => /^ALL$/i.test(name))
            ? []
            : [lack('capabilities', 'keeps capabilities', '--cap-drop ALL')]),
        ...(added.length === 0
            ? []
            : [lack('capabilities', `has the capabilities ${added.join(', ')}`, 'without --cap-add')]),
        ...filters(HostConfig),
        ...(HostConfig.IpcMode === 'none'
            ? []
            : [lack('memory', 'has memory that processes share beyond their end', '--ipc none')]),
        ...(devices ? [lack('devices', 'has devices of the machine', 'without --device and --gpus')] : []),
        ...((GroupAdd ?? []).length > 0 ? [lack('groups', 'is in further groups', 'without --group-add')] : []),
        ...(Mounts ?? []).map(({ Destination }) => lack('mounts', `has ${excerpt(Destination)} mounted`, 'without volumes')),
        ...scratch(HostConfig),
    ];
}
/** Namespaces that are the machine's, or another container's. */
function shared({ NetworkMode, PidMode, IpcMode, UTSMode, UsernsMode }) {
    const modes = { network: NetworkMode, pid: PidMode, ipc: IpcMode, uts: UTSMode, userns: UsernsMode };
    return Object.entries(modes)
        .filter(([, mode]) => mode === 'host' || mode.startsWith('container:'))
        .map(([name, mode]) => `--${name} ${excerpt(mode)}`);
}
const judgement_SOCKETS = /(docker|containerd|podman|crio)[^/]*\.sock$/;
/**
 * Whether this process runs in that container: the engine mounts three files of its own into each. The machine's own
 * list of mounts names containers too, but not at these places.
 */
const isOwn = (id, mountinfo) => mountinfo.split('\n').some((line) => {
    const [, , , from = '', to = ''] = line.split(' ');
    return /^\/etc\/(hostname|hosts|resolv\.conf)$/.test(to) && from.includes(`/${id}/`);
});
/** Why a container can never be the sandbox, whatever the user allows; undefined when it may be. */
function neverFit(found, mountinfo) {
    const { State, HostConfig, Mounts } = found;
    if (isOwn(found.Id, mountinfo))
        return "is the job's own container, which holds the workspace and its secrets";
    if (found.Platform !== 'linux')
        return `is a ${excerpt(found.Platform)} container`;
    if (!State.Running) {
        return `is not running (${excerpt(State.Status)}): its image's own command must idle, for options cannot change it`;
    }
    if (State.Paused)
        return 'is paused';
    if (HostConfig.Privileged)
        return 'is privileged: take --privileged out of its options';
    const namespaces = shared(HostConfig);
    if (namespaces.length > 0)
        return `shares what is not its own: take ${namespaces.join(' and ')} out of its options`;
    const sockets = (Mounts ?? []).filter(({ Source, Destination }) => judgement_SOCKETS.test(Source) || judgement_SOCKETS.test(Destination));
    return sockets.length === 0 ? undefined : "has the engine's socket mounted";
}

;// CONCATENATED MODULE: ./build/sandboxes/service/inspection.js

const names = schemas/* array */.YOg(schemas/* string */.YjP()).nullish();
/** What the engine says of a container, as far as it matters to a sandbox. */
const inspectedSchema = schemas/* object */.Ikc({
    Id: schemas/* string */.YjP().regex(/^[0-9a-f]{12,64}$/),
    Image: schemas/* string */.YjP(),
    Platform: schemas/* string */.YjP().default('linux'),
    State: schemas/* object */.Ikc({ Status: schemas/* string */.YjP(), Running: schemas/* boolean */.zMY(), Paused: schemas/* boolean */.zMY() }),
    Config: schemas/* object */.Ikc({ Image: schemas/* string */.YjP(), Env: names }),
    HostConfig: schemas/* object */.Ikc({
        Privileged: schemas/* boolean */.zMY(),
        ReadonlyRootfs: schemas/* boolean */.zMY(),
        NetworkMode: schemas/* string */.YjP(),
        PidMode: schemas/* string */.YjP().default(''),
        IpcMode: schemas/* string */.YjP().default(''),
        UTSMode: schemas/* string */.YjP().default(''),
        UsernsMode: schemas/* string */.YjP().default(''),
        CapAdd: names,
        CapDrop: names,
        SecurityOpt: names,
        MaskedPaths: names,
        Devices: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish(),
        DeviceRequests: schemas/* array */.YOg(schemas/* unknown */.L5J()).nullish(),
        DeviceCgroupRules: names,
        GroupAdd: names,
        Tmpfs: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).nullish(),
        Memory: schemas/* number */.aig(),
        MemorySwap: schemas/* number */.aig(),
        NanoCpus: schemas/* number */.aig().default(0),
        CpuQuota: schemas/* number */.aig().default(0),
        PidsLimit: schemas/* number */.aig().nullish(),
    }),
    Mounts: schemas/* array */.YOg(schemas/* object */.Ikc({ Source: schemas/* string */.YjP().default(''), Destination: schemas/* string */.YjP() })).nullish(),
    NetworkSettings: schemas/* object */.Ikc({ Networks: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* unknown */.L5J()).nullish() }),
});
const inspection_MIB = 1024 * 1024;
/** What a container without limits of its own is given. */
const inspection_LIMITS = { Memory: 256 * inspection_MIB, PidsLimit: 64, NanoCpus: 1e9 };
/** Networks that lead nowhere. */
const NOWHERE = new Set(['none']);
function mendsOf({ HostConfig, NetworkSettings }) {
    const memory = HostConfig.Memory > 0 ? HostConfig.Memory : inspection_LIMITS.Memory;
    const swaps = HostConfig.Memory <= 0 || HostConfig.MemorySwap > memory || HostConfig.MemorySwap < 0;
    return {
        networks: Object.keys(NetworkSettings.Networks ?? {}).filter((name) => !NOWHERE.has(name)),
        limits: {
            ...(swaps ? { Memory: memory, MemorySwap: memory } : {}),
            ...((HostConfig.PidsLimit ?? 0) > 0 ? {} : { PidsLimit: inspection_LIMITS.PidsLimit }),
            ...(HostConfig.NanoCpus > 0 || HostConfig.CpuQuota > 0 ? {} : { NanoCpus: inspection_LIMITS.NanoCpus }),
        },
    };
}
/** The folders that a task can leave something in, and that are emptied behind it. */
const foldersOf = ({ HostConfig }) => [
    ...new Set(['/tmp', '/dev/shm', '/dev/mqueue', ...Object.keys(HostConfig.Tmpfs ?? {})]),
];

;// CONCATENATED MODULE: ./build/sandboxes/service/locate.js



const locate_listed = schemas/* array */.YOg(schemas/* object */.Ikc({ Id: schemas/* string */.YjP().min(1) }));
const LABEL = 'label:';
const locate_refuse = (reason) => ({ ok: false, reason });
/** What the engine says of a container, by its id or name. */
const inspect = (engine, name, patience) => engine.ask(inspectedSchema, {
    method: 'GET',
    path: `/containers/${encodeURIComponent(name)}/json`,
    patience,
});
/** The ids of the running containers that carry a label. */
async function labelled(engine, label, call) {
    const filters = encodeURIComponent(JSON.stringify({ label: [label], status: ['running'] }));
    const path = `/containers/json?filters=${filters}`;
    return (await engine.ask(locate_listed, { method: 'GET', path, patience: engine.patience(call) })).map(({ Id }) => Id);
}
/** Finds the container that a user means: by id, by name, or by `label:KEY=VALUE`. Never throws. */
async function locate(engine, asked, call) {
    try {
        if (!asked.startsWith(LABEL))
            return { ok: true, container: await inspect(engine, asked, engine.patience(call)) };
        const label = asked.slice(LABEL.length);
        const [only, ...more] = await labelled(engine, label, call);
        if (only === undefined)
            return locate_refuse(`no running container has the label ${excerpt(label)}`);
        if (more.length > 0)
            return locate_refuse(`${more.length + 1} running containers have the label ${excerpt(label)}`);
        return { ok: true, container: await inspect(engine, only, engine.patience(call)) };
    }
    catch (error) {
        if (error instanceof EngineError && error.status === 404) {
            return locate_refuse(`there is no container ${excerpt(asked)} on this Docker engine`);
        }
        return locate_refuse(reasonOf(error));
    }
}

;// CONCATENATED MODULE: ./build/sandboxes/service/find.js





/** Not Linux: then this process runs in no container of the engine's. */
const ownMounts = () => (0,promises_.readFile)('/proc/self/mountinfo', 'utf8').catch(() => '');
const list = (texts) => [...new Set(texts)].join(', ');
const find_refuse = (reason) => ({ ok: false, reason });
/** Looks the container up and judges it by what the engine says; changes nothing. Never throws. */
async function findService(options, call) {
    const ready = await preflight(options, call);
    if (!ready.ok)
        return ready;
    const { engine } = ready;
    const located = await locate(engine, options.container, call);
    if (!located.ok)
        return located;
    const { container } = located;
    const never = neverFit(container, await (options.mountinfo ?? ownMounts)());
    if (never !== undefined)
        return find_refuse(`the service container ${never}`);
    const lacks = lacksOf(container);
    if (lacks.length > 0 && !options.allowReduced) {
        const remedies = list(lacks.map(({ remedy }) => remedy));
        return find_refuse(`the service container ${list(lacks.map(({ says }) => says))}; its options need: ${remedies} (or allow-reduced-isolation: true)`);
    }
    const known = await findImage(engine, container.Config.Image, call);
    const image = known.ok && known.image.id === container.Image ? known.image.identity : container.Image;
    return { ok: true, engine, container, lacks, image };
}
/** What is put up with, for the report; undefined when nothing is. */
const putUpWith = (lacks) => lacks.length === 0 ? undefined : `allow-reduced-isolation: it ${list(lacks.map(({ says }) => says))}`;

;// CONCATENATED MODULE: ./build/sandboxes/service/doctor.js


/** Looks at the container that was named; changes nothing. */
async function reportOnService(options, call) {
    const found = await findService(options, call);
    const { container } = options;
    if (!found.ok)
        return { container, usable: false, reason: found.reason, mends: [] };
    const { networks, limits } = mendsOf(found.container);
    const mends = [
        ...networks.map((network) => `it would be taken off the network ${network}`),
        ...Object.entries(limits).map(([name, value]) => `${name} would be limited to ${value}`),
    ];
    return { container, usable: true, reason: undefined, mends };
}

;// CONCATENATED MODULE: ./build/sandboxes/service/files.js
/** Who suspect code is, and who looks after it: users that can do nothing to each other, and neither of them root. */
const USERS = { sandbox: 65534, looker: 65532 };
/** Isolated, and leaving no compiled files behind. */
const python = (program, ...given) => [
    'python3',
    '-I',
    '-B',
    '-c',
    program,
    ...given,
];
/** The programs that are executed in the container. */
const commands = (files, keeper) => ({
    enter: python(`${files.enter}\n${keeper.keeper}`),
    reset: (folders) => python(files.reset, ...folders),
    look: (folders) => python(files.look, String(USERS.sandbox), ...folders),
});

;// CONCATENATED MODULE: ./build/sandboxes/service/mend.js



/**
 * Takes a running container off its networks and gives it the limits that it has not. Looks again afterwards: an engine
 * that agrees and does nothing is found out. Gives the container as it is then.
 */
async function mend(engine, found, wait) {
    const { networks, limits } = mendsOf(found);
    for (const network of networks) {
        const path = `/networks/${encodeURIComponent(network)}/disconnect`;
        await engine.say({ method: 'POST', path, body: { Container: found.Id, Force: true }, patience: wait });
    }
    if (Object.keys(limits).length > 0) {
        await engine.say({ method: 'POST', path: `/containers/${found.Id}/update`, body: limits, patience: wait });
    }
    if (networks.length === 0 && Object.keys(limits).length === 0)
        return found;
    const now = await inspect(engine, found.Id, wait);
    const left = mendsOf(now);
    if (left.networks.length > 0)
        throw new EngineError('nonsense', 'the engine does not take it off its network');
    // A kernel that does not count swap keeps no limit of it; that alone is no reason not to use the container.
    const excused = now.HostConfig.Memory <= 0 ? [] : ['Memory', 'MemorySwap'];
    const missing = Object.keys(left.limits).filter((name) => !excused.includes(name));
    if (missing.length > 0)
        throw new EngineError('nonsense', `the engine does not limit its ${missing.join(', ')}`);
    return now;
}

;// CONCATENATED MODULE: ./build/sandboxes/service/exec.js




const exec_created = schemas/* object */.Ikc({ Id: schemas/* string */.YjP().min(1) });
const ended = schemas/* object */.Ikc({ Running: schemas/* boolean */.zMY(), ExitCode: schemas/* int */.Whr().nullable() });
/** Answers of our own programs are short: more than this is not theirs. */
const LONGEST_ANSWER = 64 * 1024;
/** Starts it; its standard streams are the connection. */
async function begin(engine, container, program, wait) {
    const body = {
        AttachStdin: true,
        AttachStdout: true,
        AttachStderr: true,
        Tty: false,
        Privileged: false,
        User: `${program.user}:${program.user}`,
        WorkingDir: '/tmp',
        Env: program.environment,
        Cmd: program.command,
    };
    const path = `/containers/${container}/exec`;
    const { Id } = await engine.ask(exec_created, { method: 'POST', path, body, patience: wait });
    const start = { Detach: false, Tty: false };
    const stream = await engine.hijack({ method: 'POST', path: `/exec/${Id}/start`, body: start, patience: wait });
    return { id: Id, stream };
}
async function drained(stream) {
    const unwrap = createFrames();
    const parts = [];
    let size = 0;
    const chunks = stream;
    for await (const chunk of chunks) {
        const bytes = unwrap(chunk);
        size += bytes?.length ?? 0;
        if (bytes === undefined || size > LONGEST_ANSWER) {
            throw new EngineError('nonsense', 'what came from the service container is not understood');
        }
        parts.push(bytes);
    }
    return Buffer.concat(parts).toString('utf8');
}
/** Runs it to its end; gives what it printed, and throws when it did not end well or not in time. */
async function runToEnd(engine, container, program, wait) {
    const { id, stream } = await begin(engine, container, program, wait);
    stream.on('error', () => undefined);
    try {
        const printed = await impatiently(wait, (signal) => {
            signal.addEventListener('abort', () => stream.destroy(), { once: true });
            return drained(stream);
        });
        const { Running, ExitCode } = await engine.ask(ended, { method: 'GET', path: `/exec/${id}/json`, patience: wait });
        if (Running || ExitCode !== 0) {
            throw new EngineError('refused', `a program of ours ended in the service container with ${ExitCode ?? 'no code'}`);
        }
        return printed;
    }
    finally {
        stream.destroy();
    }
}

;// CONCATENATED MODULE: ./build/sandboxes/service/state.js









/** Cleaning goes on after the run was given up, but not for ever. */
const CLEAN_MS = 15_000;
const ATTEMPTS = 2;
const count = schemas/* int */.Whr().min(0);
const stateSchema = schemas/* object */.Ikc({
    alive: count,
    ended: count,
    first: schemas/* int */.Whr().nullable(),
    left: schemas/* array */.YOg(schemas/* string */.YjP()),
    shared: count,
    routes: schemas/* array */.YOg(schemas/* string */.YjP()),
});
/** What is in the container now. @throws EngineError */
async function stateOf(care, wait) {
    const { engine, container, environment } = care;
    const command = care.look(foldersOf(container));
    const printed = await runToEnd(engine, container.Id, { command, user: USERS.looker, environment }, wait);
    return parseAnswer(stateSchema, printed, 'what is in the service container');
}
/** Why nothing may be executed there now; undefined when nothing is in the way. */
function notClean({ alive, ended, left, shared, routes }) {
    if (alive > 0)
        return `${alive} processes of user ${USERS.sandbox} run in it`;
    if (ended > 0)
        return `${ended} ended processes are not reaped by its first one (--init would)`;
    if (left.length > 0)
        return `user ${USERS.sandbox} has left something in ${left.join(', ')}`;
    if (shared > 0)
        return 'shared memory is left in it';
    return routes.length === 0 ? undefined : `it has a network (${routes.join(', ')})`;
}
async function wipe(care) {
    const { engine, container, environment } = care;
    const wait = ownPatience(CLEAN_MS);
    const command = care.reset(foldersOf(container));
    try {
        await runToEnd(engine, container.Id, { command, user: USERS.sandbox, environment }, wait);
    }
    catch (error) {
        // What is left of a task may have ended it: that it is clean is for another to say, or else it is begun anew.
        if (!(error instanceof EngineError))
            throw error;
    }
    return notClean(await stateOf(care, wait));
}
/** Ends everything in the container and starts it again: the one thing that nothing survives. */
async function restart(care) {
    const { engine, container } = care;
    const wait = ownPatience(CLEAN_MS);
    await engine.say({ method: 'POST', path: `/containers/${container.Id}/restart?t=0`, patience: wait });
    await mend(engine, await inspect(engine, container.Id, wait), wait);
    return notClean(await stateOf(care, wait));
}
/** Ends what runs as the sandbox's user and removes what it left. Gives the reason when that cannot be achieved. */
async function clean(care) {
    let reason;
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
        reason = await wipe(care).catch(said);
        if (reason === undefined)
            return undefined;
    }
    return restart(care).catch(said);
}
const said = (error) => {
    if (error instanceof EngineError)
        return error.message;
    throw error;
};

;// CONCATENATED MODULE: ./build/sandboxes/service/room.js









/** Beyond a task's own time-out: the keeper ends the task itself; one that does not even do that is given up. */
const room_GRACE_MS = 8000;
/** A place that is not closed and runs nothing for this long makes room for another, and is made again when needed. */
const IDLE_MS = 1000;
const LOOK_MS = 20;
function createTenancy(building) {
    const { engine, container, environment } = building;
    let tenant;
    let used = false;
    let lost;
    const end = async (who) => {
        if (who !== undefined && tenant?.who !== who)
            return undefined;
        tenant?.keeper.end();
        tenant = undefined;
        if (used)
            lost = await clean(building);
        used = lost !== undefined;
        return lost;
    };
    return {
        end,
        enter: async (who, harness, wait) => {
            if (tenant?.who === who)
                return tenant.keeper;
            await end();
            if (lost !== undefined)
                throw new Error(`the service container could not be made clean again: ${lost}`);
            used = true;
            const program = { command: building.enter, user: USERS.sandbox, environment };
            const { stream } = await begin(engine, container.Id, program, wait);
            tenant = { who, keeper: talkTo(stream, createFrames(), harness, building.keeper), since: performance.now() };
            return tenant.keeper;
        },
        taken: (who) => tenant !== undefined && tenant.who !== who && performance.now() - tenant.since < IDLE_MS,
        touch: () => {
            if (tenant !== undefined)
                tenant.since = performance.now();
        },
    };
}
const failed = (reason) => ({ kind: 'failed', reason });
/** Everything in a service container shares its processes and its scratch folder: there is one place at a time. */
function createRoom(building) {
    const { engine } = building;
    const oneAtATime = (0,p_limit/* default */.A)(1);
    const tenancy = createTenancy(building);
    const attempt = async (who, harness, task, call) => {
        try {
            const keeper = await tenancy.enter(who, harness, engine.patience(call));
            const wait = engine.patience(call, task.timeoutMs + room_GRACE_MS);
            const outcome = await impatiently(wait, (signal) => orAborted(keeper.run(task), signal));
            tenancy.touch();
            if (keeper.spent())
                await tenancy.end(who);
            return outcome;
        }
        catch (error) {
            await tenancy.end(who);
            return failed(reasonOf(error));
        }
    };
    const place = (harness) => {
        const who = Symbol('place');
        const closing = new AbortController();
        const run = async (task, call) => {
            const mine = { signal: AbortSignal.any([call.signal, closing.signal]), deadline: call.deadline };
            for (;;) {
                if (closing.signal.aborted)
                    return failed('the place was closed');
                if (call.signal.aborted)
                    return failed('the run was interrupted');
                const outcome = await oneAtATime(async () => tenancy.taken(who) || closing.signal.aborted ? undefined : attempt(who, harness, task, mine));
                if (outcome !== undefined)
                    return outcome;
                await (0,external_node_timers_promises_.setTimeout)(LOOK_MS);
            }
        };
        const close = async () => {
            closing.abort();
            await oneAtATime(() => tenancy.end(who));
        };
        return { run, close };
    };
    return { place, vacate: () => oneAtATime(() => tenancy.end()) };
}

;// CONCATENATED MODULE: ./build/sandboxes/service/trial.js


/** The first task of all asks the kernel what a task may do: what the engine said of the container is not taken on trust. */
const trialOf = (main) => ({
    harness: { language: 'python', modules: { main } },
    task: { modules: {}, input: new Uint8Array(), timeoutMs: 20_000, outputLimit: 16 * 1024 },
});
const trial_OLDEST_PYTHON = 9;
const trial_answerSchema = schemas/* object */.Ikc({
    version: schemas/* tuple */.PVZ([schemas/* int */.Whr(), schemas/* int */.Whr()]),
    users: schemas/* array */.YOg(schemas/* int */.Whr()),
    filter: schemas/* string */.YjP(),
    privileges: schemas/* string */.YjP(),
    capabilities: schemas/* array */.YOg(schemas/* string */.YjP()),
    bounds: schemas/* string */.YjP(),
    variables: schemas/* array */.YOg(schemas/* string */.YjP()),
    root: schemas/* boolean */.zMY(),
    scratch: schemas/* boolean */.zMY(),
    executable: schemas/* boolean */.zMY(),
    kept: schemas/* boolean */.zMY(),
    node: schemas/* boolean */.zMY(),
});
const NOTHING = /^0+$/;
/** What is not as it should be; `allowed`: the lacks that are known and put up with. */
function trial_flaw(answer, allowed) {
    const [major, minor] = answer.version;
    if (major !== 3 || minor < trial_OLDEST_PYTHON)
        return `its Python is ${major}.${minor}; 3.${trial_OLDEST_PYTHON} is needed`;
    if (answer.users.some((user) => user !== USERS.sandbox) && !allowed.has('groups'))
        return 'it ignores the user';
    if (answer.filter !== '2')
        return 'no system call is filtered';
    if (answer.privileges !== '1')
        return 'new privileges can be gained';
    if (!answer.capabilities.every((set) => NOTHING.test(set)))
        return 'there are capabilities';
    if (!NOTHING.test(answer.bounds) && !allowed.has('capabilities'))
        return 'capabilities can be gained';
    if (answer.root && !allowed.has('root'))
        return 'its root file system can be written to';
    if (!answer.scratch)
        return 'its scratch folder cannot be written to';
    if (answer.executable && !allowed.has('scratch'))
        return 'what is in its scratch folder can be executed';
    if (!answer.kept)
        return 'a task can end its keeper';
    const strange = answer.variables.filter((name) => !['PATH', 'HOME', 'LANG', 'LC_CTYPE'].includes(name));
    return strange.length === 0 ? undefined : 'its environment is not empty';
}
function unready({ node }) {
    return {
        python: undefined,
        javascript: node ? undefined : 'node is not in the service container',
        // They would need a scratch folder that programs run in, and system calls that the engine's own filter refuses.
        c: 'C and C++ are not executed in a service container',
    };
}
const trial_no = (reason) => ({ ok: false, reason });
/** What the trial showed. */
function trialAnswer(outcome, lacks) {
    if (outcome.kind === 'failed')
        return trial_no(outcome.reason);
    if (outcome.killed !== undefined)
        return trial_no(`it was stopped (${outcome.killed})`);
    if (outcome.exitCode !== 0)
        return trial_no(`it ended with exit code ${outcome.exitCode}`);
    try {
        const parsed = trial_answerSchema.safeParse(JSON.parse(Buffer.from(outcome.stdout).toString('utf8')));
        if (!parsed.success)
            return trial_no('its answer is not the one expected');
        const reason = trial_flaw(parsed.data, new Set(lacks.map(({ key }) => key)));
        return reason === undefined ? { ok: true, unready: unready(parsed.data) } : trial_no(reason);
    }
    catch {
        return trial_no('its answer is not JSON');
    }
}

;// CONCATENATED MODULE: ./build/sandboxes/service/index.js










const service_refuse = (reason) => ({ ok: false, reason: `the service container cannot be used: ${reason}` });
/** Whether anybody is there already: what is not ours must not be ended with what is. */
async function occupied(care, call) {
    const state = await stateOf(care, care.engine.patience(call));
    if (state.first === USERS.sandbox) {
        return `its first process is user ${USERS.sandbox}, as suspect code will be; put --user 65533:65533 into its options`;
    }
    return notClean(state);
}
/** Mends the container, looks around in it, and tries it out. */
async function furnish(found, options, call) {
    const { engine, lacks, image } = found;
    const names = (found.container.Config.Env ?? []).map((entry) => entry.split('=')[0] ?? '');
    const container = await mend(engine, found.container, engine.patience(call));
    const building = {
        ...commands(options.service, options.keeper),
        engine,
        container,
        environment: environment({ variables: names }),
        keeper: options.keeper,
    };
    const reason = await occupied(building, call);
    if (reason !== undefined)
        return service_refuse(reason);
    const room = createRoom(building);
    const { harness, task } = trialOf(options.service.trial);
    const outcome = await room.place(harness).run(task, call);
    const left = await room.vacate();
    if (left !== undefined)
        return service_refuse(left);
    const answer = trialAnswer(outcome, lacks);
    return answer.ok ? { ok: true, room, image, unready: answer.unready } : service_refuse(`its trial failed: ${answer.reason}`);
}
async function service_prepare(found, options, call) {
    if (!found.ok)
        return found;
    try {
        return await furnish(found, options, call);
    }
    catch (error) {
        return service_refuse(reasonOf(error));
    }
}
/**
 * Executes in a container that is there: a service container of the job. What holds a container of our own, its options
 * must bring; units follow each other in it, and it is emptied between them. `known`: what was found of it already.
 */
function createServiceSandbox(options, known) {
    let image;
    let opened;
    const prepared = once(async (_key, call) => {
        const answer = await service_prepare(known ?? (await findService(options, call)), options, call);
        if (answer.ok)
            [image, opened] = [answer.image, answer.room];
        return answer;
    }, 
    // An answer that was cut short by its caller is asked for again by the next one.
    (answer, call) => answer.ok || !(call.signal.aborted || options.clock.now() >= call.deadline));
    return {
        parallelism: 1,
        ready: async ({ language }, call) => {
            const answer = await prepared('container', call);
            if (!answer.ok)
                return { ok: false, reason: answer.reason };
            const reason = answer.unready[language];
            return reason === undefined ? { ok: true } : { ok: false, reason };
        },
        describe: () => ({ backend: 'service', isolation: 'reduced', image }),
        open: async ({ language, ...harness }, call) => {
            const answer = await prepared('container', call);
            if (!answer.ok)
                return noPlace(answer.reason);
            const reason = answer.unready[language];
            return reason === undefined ? answer.room.place({ language, ...harness }) : noPlace(reason);
        },
        close: async () => {
            await opened?.vacate();
        },
    };
}

;// CONCATENATED MODULE: ./build/sandboxes/wasm/child/pinned.js
/** The files of the machines as `scripts/wasm-machines.ts --pin` found them: digests (SHA-256) of what they unpack to. */
const PINNED = {
    pythonCode: {
        file: 'python.wasm.br',
        digest: '69f09420c66148bb0fc0a568e2b58dc62563ab0ef17e0d61e8bba3455094c42e',
    },
    pythonMemory: {
        file: 'python.memory.br',
        digest: '036aee0ccacc1ac47ba036ba74ff3a683fb5da10d327fe64ff3e4bb6e675721a',
        entry: {
            type: 3786072,
            turn: 9390248,
            nothing: 3866204,
            stack: 515376,
        },
    },
    javascriptCode: {
        file: 'quickjs.wasm.br',
        digest: '105c3bed22d457e43e3d1c3c1c6959fda62a8fe06f0fc8a985303c3a2be72232',
    },
};

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/sandboxes/wasm/child/wire.js
const PREFIX = 8;
function encode(head, body = new Uint8Array()) {
    const text = Buffer.from(JSON.stringify(head), 'utf8');
    const prefix = Buffer.alloc(PREFIX);
    prefix.writeUInt32BE(text.length, 0);
    prefix.writeUInt32BE(body.length, 4);
    return Buffer.concat([prefix, text, body]);
}
/** Takes what came; gives the messages that are complete with it. @throws Error on one longer than `most` */
function createDecoder(most) {
    let [chunks, size] = [[], 0];
    let wanted = PREFIX;
    const prefixed = (all) => PREFIX + all.readUInt32BE(0) + all.readUInt32BE(4);
    return (chunk) => {
        chunks.push(chunk);
        size += chunk.length;
        const found = [];
        while (size >= wanted) {
            const all = Buffer.concat(chunks);
            chunks = [all];
            const length = prefixed(all);
            if (length > most)
                throw new Error('a message is too long');
            wanted = length;
            if (size < length)
                break;
            const bodyAt = PREFIX + all.readUInt32BE(0);
            found.push({ head: JSON.parse(all.toString('utf8', PREFIX, bodyAt)), body: all.subarray(bodyAt, length) });
            chunks = [all.subarray(length)];
            size -= length;
            wanted = PREFIX;
        }
        return found;
    };
}

;// CONCATENATED MODULE: ./build/sandboxes/wasm/process.js





/** Beyond what any task may print. */
const LONGEST = 64 << 20;
const process_answerSchema = schemas/* object */.Ikc({
    id: schemas/* int */.Whr(),
    error: schemas/* string */.YjP(),
    ended: schemas/* object */.Ikc({ exit: schemas/* int */.Whr(), killed: schemas/* enum */.k5n(['timeout', 'output', 'memory']).nullable() }).optional(),
    count: schemas/* int */.Whr().optional(),
});
class ChildGone extends Error {
}
/** No files but these, no programs, no code made from text: for the threads of the child, too. */
function process_confinement({ child, folder, readable }) {
    const permission = process.allowedNodeEnvironmentFlags.has('--permission')
        ? '--permission'
        : '--experimental-permission';
    const folders = [...new Set((readable ?? [(0,external_node_path_.dirname)(child), folder]).map((path) => (0,external_node_fs_.realpathSync)(path)))];
    return [
        permission,
        '--allow-worker',
        ...folders.map((path) => `--allow-fs-read=${path}${external_node_path_.sep}*`),
        '--disallow-code-generation-from-strings',
    ];
}
function process_start(files) {
    const flags = ['--no-warnings', '--max-old-space-size=256', ...process_confinement(files)];
    const cwd = (0,external_node_path_.dirname)(files.child);
    return (0,external_node_child_process_.spawn)(process.execPath, [...flags, (0,external_node_fs_.realpathSync)(files.child), (0,external_node_fs_.realpathSync)(files.folder)], {
        cwd,
        env: {},
        stdio: ['pipe', 'pipe', 'ignore'],
        windowsHide: true,
    });
}
function startTalk(files) {
    const child = process_start(files);
    const waiting = new Map();
    const decode = createDecoder(LONGEST);
    let number = 0;
    let over;
    const end = (why) => {
        over ??= new ChildGone(why);
        child.kill('SIGKILL');
        for (const { reject } of waiting.values())
            reject(over);
        waiting.clear();
    };
    const receive = (chunk) => {
        for (const { head, body } of decode(chunk)) {
            const { id, error, ended, count } = process_answerSchema.parse(head);
            waiting.get(id)?.resolve({ error, ended, count, body });
            waiting.delete(id);
        }
    };
    child.stdout?.on('data', (chunk) => {
        try {
            receive(chunk);
        }
        catch {
            end('what came from the wasm process is not understood');
        }
    });
    child.once('error', () => end('the wasm process could not be started'));
    child.once('exit', () => end('the wasm process ended'));
    child.stdin?.on('error', () => end('the wasm process ended'));
    return {
        over: () => over !== undefined,
        end,
        ask: (question, body) => {
            number += 1;
            const id = number;
            const answer = new Promise((resolve, reject) => {
                if (over !== undefined)
                    return reject(over);
                waiting.set(id, { resolve, reject });
                child.stdin?.write(encode({ ...question, id }, body));
            });
            return { id, answer };
        },
    };
}

;// CONCATENATED MODULE: ./build/sandboxes/wasm/children.js


/** Each that has something to load keeps some 30 MB in the child. */
const MOST_HARNESSES = 6;
const children_digestOf = (harness) => (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(harness)).digest('hex');
/** What the child said; @throws Error when it could not do it */
function checked({ error, ...answer }) {
    if (error !== '')
        throw new Error(error);
    return answer;
}
/** Asks for the machine first: a language without one is no fault of the harness. */
async function load({ talk }, harness, number, ahead) {
    const { language, modules } = harness;
    checked(await talk.ask({ kind: 'load', language }).answer);
    const { error } = await talk.ask({ kind: 'harness', harness: { number, language, modules }, ahead }).answer;
    if (error !== '')
        throw new Error(`the harness could not be loaded: ${error}`);
    return { talk, number };
}
/** @param ahead how many machines of a harness are kept ready */
function createChildren(files, ahead) {
    let child;
    let closed = false;
    const living = () => {
        if (closed)
            throw new ChildGone('the sandbox was closed');
        if (child === undefined || child.talk.over())
            child = { talk: startTalk(files), harnesses: new Map(), loaded: 0 };
        return child;
    };
    const forgetOldest = ({ harnesses, talk }) => {
        const [oldest] = harnesses;
        if (oldest === undefined || harnesses.size < MOST_HARNESSES)
            return;
        harnesses.delete(oldest[0]);
        oldest[1].then(({ number }) => talk.ask({ kind: 'forget', number }).answer).catch(() => undefined);
    };
    return {
        prepare: async (harness) => {
            const current = living();
            const key = children_digestOf(harness);
            const known = current.harnesses.get(key);
            if (known !== undefined)
                return known;
            forgetOldest(current);
            current.loaded += 1;
            const loading = load(current, harness, current.loaded, ahead);
            current.harnesses.set(key, loading);
            loading.catch(() => current.harnesses.delete(key));
            return loading;
        },
        machines: async () => {
            if (child === undefined || child.talk.over())
                return 0;
            return (await child.talk.ask({ kind: 'count' }).answer).count ?? 0;
        },
        close: () => {
            closed = true;
            child?.talk.end('the sandbox was closed');
        },
    };
}

;// CONCATENATED MODULE: ./build/sandboxes/wasm/place.js




/** Beyond a task's own time-out: for building its machine. A child that has not answered then is replaced. */
const wasm_place_GRACE_MS = 15_000;
class Silent extends Error {
}
/** Every task gets a machine of its own, so that a place is no more than the right to have one made. */
function place_createPlace({ children, clock, harness, lacking }) {
    const running = new Set();
    let closed = false;
    const attempt = async (task, signal) => {
        const { talk, number } = await children.prepare(harness);
        const { modules, timeoutMs, outputLimit, input } = task;
        const given = { harness: number, modules, timeoutMs, outputLimit };
        const { id, answer } = talk.ask({ kind: 'run', task: given }, input);
        const stop = () => {
            talk.ask({ kind: 'stop', run: id }).answer.catch(() => undefined);
        };
        signal.addEventListener('abort', stop, { once: true });
        running.add(stop);
        try {
            const { ended, body } = checked(await withinReason(answer, talk, timeoutMs + wasm_place_GRACE_MS));
            if (ended === undefined || body.length > outputLimit)
                throw new Error('what came from the wasm process is not understood');
            return { kind: 'ran', stdout: body, exitCode: ended.exit, killed: ended.killed ?? undefined };
        }
        finally {
            running.delete(stop);
            signal.removeEventListener('abort', stop);
        }
    };
    return {
        run: async (task, call) => {
            if (lacking !== undefined)
                return { kind: 'failed', reason: lacking };
            if (closed)
                return { kind: 'failed', reason: 'the place was closed' };
            try {
                const bounds = patience(2 * (task.timeoutMs + 2 * wasm_place_GRACE_MS), call, clock);
                return await impatiently(bounds, (signal) => orAborted(twice(() => attempt(task, signal)), signal));
            }
            catch (error) {
                return { kind: 'failed', reason: reasonOf(error) };
            }
        },
        close: async () => {
            closed = true;
            for (const stop of running)
                stop();
        },
    };
}
/** A child that another task has brought down is not this task's fault: once more, in a new one. */
async function twice(attempt) {
    try {
        return await attempt();
    }
    catch (error) {
        if (error instanceof ChildGone)
            return attempt();
        throw error;
    }
}
/** @throws Error when there is no answer in time: then the child is gone, too */
function withinReason(answer, talk, milliseconds) {
    let timer;
    const silence = new Promise((_resolve, reject) => {
        timer = setTimeout(() => {
            reject(new Silent('the wasm process did not answer'));
            talk.end('the wasm process did not answer');
        }, milliseconds);
    });
    return Promise.race([answer, silence]).finally(() => clearTimeout(timer));
}

;// CONCATENATED MODULE: ./build/sandboxes/wasm/index.js










/** Each machine may take 256 MiB. */
const wasm_MOST_PARALLEL = 4;
/** For reading, unpacking and checking the machine, and loading the harness, on a busy computer. */
const READY_MS = 60_000;
/** Why a language has no machine here. */
const LACKING = {
    c: 'the wasm backend has no compiler for C; docker has',
};
const lacking = (language) => language in LACKING ? LACKING[language === 'c' ? language : 'c'] : undefined;
/** Why the backend cannot even be tried: a file of it is not beside the program. */
async function missingFile({ child, folder }) {
    for (const file of [child, ...Object.values(PINNED).map(({ file }) => (0,external_node_path_.join)(folder, file))]) {
        try {
            await (0,promises_.access)(file);
        }
        catch {
            return `${(0,external_node_path_.basename)(file)} is missing beside the program`;
        }
    }
    return undefined;
}
/** The identity of what runs a language. */
const IDENTITIES = {
    python: [PINNED.pythonCode, PINNED.pythonMemory],
    javascript: [PINNED.javascriptCode],
    c: [],
};
/** Python and JavaScript in machines of WebAssembly, in a process of their own. */
function createWasmSandbox(options) {
    const { clock } = options;
    const parallelism = options.parallelism ?? Math.min((0,external_node_os_.availableParallelism)(), wasm_MOST_PARALLEL);
    const children = createChildren(options.wasm, options.ahead ?? parallelism);
    const used = new Set();
    const readied = once(async (key, call) => {
        const harness = JSON.parse(key);
        const bounds = { ...patience(READY_MS, call, clock), exceeded: 'the wasm process did not answer' };
        try {
            await impatiently(bounds, (signal) => orAborted(children.prepare(harness), signal));
            used.add(harness.language);
            return { ok: true };
        }
        catch (error) {
            return { ok: false, reason: reasonOf(error) };
        }
    }, (answer, call) => answer.ok || !(call.signal.aborted || clock.now() >= call.deadline));
    return {
        parallelism,
        ready: async (harness, call) => {
            const reason = lacking(harness.language);
            return reason === undefined ? readied(JSON.stringify(harness), call) : { ok: false, reason };
        },
        describe: () => {
            const digests = [...used].sort().flatMap((language) => IDENTITIES[language].map(({ digest }) => digest));
            const image = digests.length === 0 ? undefined : `sha256:${sha256(digests.join('\n'))}`;
            return { backend: 'wasm', isolation: 'reduced', image };
        },
        open: async (harness) => place_createPlace({ children, clock, harness, lacking: lacking(harness.language) }),
        machines: () => children.machines(),
        close: async () => children.close(),
    };
}
const sha256 = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');

;// CONCATENATED MODULE: ./build/sandboxes/wasm/doctor.js


/** Starts a machine for every language, and ends it again. */
async function reportOnWasm(options, call) {
    const reason = await missingFile(options.wasm);
    if (reason !== undefined)
        return { usable: false, reason, languages: [] };
    const sandbox = createWasmSandbox(options);
    const languages = [];
    for (const language of HARNESS_LANGUAGES) {
        const ready = await sandbox.ready({ language, modules: { main: '' } }, call);
        languages.push({ language, reason: ready.ok ? undefined : ready.reason });
    }
    await sandbox.close(call);
    const usable = languages.some((report) => report.reason === undefined);
    return { usable, reason: usable ? undefined : languages[0]?.reason, languages };
}

;// CONCATENATED MODULE: ./build/sandboxes/index.js










/** Every backend. */
const SANDBOXES = {
    docker: createDockerSandbox,
    service: createServiceSandbox,
    wasm: createWasmSandbox,
    none: createNoSandbox,
    scripted: createScriptedSandbox,
};
/** What a user can ask for. */
const SANDBOX_REQUESTS = (/* unused pure expression or super */ null && (['auto', 'docker', 'service', 'wasm', 'none']));
/** Whether a backend can be used here, as far as that is known without fetching or starting anything. */
const FIND = {
    docker: async (options, call) => {
        const found = await preflight(options, call);
        return found.ok ? { ok: true, sandbox: createDockerSandbox(options, found) } : found;
    },
    service: async ({ named, ...options }, call) => {
        if (named === undefined)
            return { ok: false, reason: 'no service container is named' };
        const found = await findService({ ...options, ...named }, call);
        if (!found.ok)
            return found;
        return { ok: true, sandbox: createServiceSandbox({ ...options, ...named }, found), reason: putUpWith(found.lacks) };
    },
    wasm: async (options) => {
        const reason = await missingFile(options.wasm);
        return reason === undefined ? { ok: true, sandbox: createWasmSandbox(options) } : { ok: false, reason };
    },
};
/** In this order the first that can be used is taken. */
function candidates({ requested, named }) {
    if (requested === 'none')
        return [];
    if (requested !== 'auto')
        return [requested];
    return named === undefined ? ['docker', 'wasm'] : ['service'];
}
/** Picks the backend. Under `auto` the first that can be used; never fails, for an absent one is a value with its reason. */
async function chooseSandbox(options, call) {
    if (options.requested === 'none') {
        const reason = 'execution is switched off (sandbox: none)';
        return { sandbox: createNoSandbox({ reason }), reason, gapWhenNotReady: undefined };
    }
    const gapWhenNotReady = options.requested === 'auto' && options.named === undefined ? 'sandbox-none' : 'sandbox-absent';
    const reasons = [];
    for (const backend of candidates(options)) {
        const found = await FIND[backend](options, call);
        if (found.ok)
            return { sandbox: found.sandbox, reason: found.reason, gapWhenNotReady };
        reasons.push(found.reason);
    }
    const reason = `no sandbox: ${reasons.join('; ')}`;
    return { sandbox: createNoSandbox({ reason }), reason, gapWhenNotReady };
}
/** Looks at every backend. Fetches no image, and leaves nothing behind. */
async function doctor(options, call) {
    const docker = await reportOnDocker(options, call);
    const { named, ...rest } = options;
    const service = named === undefined ? undefined : await reportOnService({ ...rest, ...named }, call);
    const wasm = await reportOnWasm(options, call);
    const usable = { docker: docker.usable, service: service?.usable === true, wasm: wasm.usable };
    const chosen = candidates(options).find((backend) => usable[backend]) ?? 'none';
    return { requested: options.requested, chosen, docker, service, wasm };
}

;// CONCATENATED MODULE: ./build/wiring/clock.js
/** Monotonic milliseconds. */
const clock = { now: () => performance.now() };

// EXTERNAL MODULE: ./build/contracts/gap.js
var gap = __webpack_require__(8140);
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
    context: { python: /\bsetattr\b|__dict__|\.update\(|\*\*|\.items\(\)/ },
    controlled: false,
    look: (attempt, { unitName, canary }) => {
        const own = /(?:^|\.)__init__$/.test(unitName);
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
        .flatMap(({ name, parts, frames, order }) => {
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
                order,
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
    look: (attempt, { canary }) => {
        const started = sinksOf(attempt, 'process').filter(({ text, parts }) => text.includes(canary) || parts.some((part) => part.includes(canary)));
        const ran = attempt.effects.some(({ what }) => what === 'marker-file');
        const live = (event) => event.text !== '' && liveInShell(event.text, canary);
        const culprits = started.filter(live);
        const blamed = culprits.length > 0 ? culprits : started;
        if (ran && blamed.length > 0) {
            return blamed.map(({ name, text, parts, frames }) => {
                const what = shown(text === '' ? parts.join(' ') : text, canary);
                return { level: 'effect', observed: `${name} ran the injected command: ${what}`, frames };
            });
        }
        if (started.length === 0)
            return handedOn(attempt, canary);
        return started.map((event) => {
            const what = shown(event.text === '' ? event.parts.join(' ') : event.text, canary);
            return live(event)
                ? { level: 'sink', observed: `${event.name} was given the injected command: ${what}`, frames: event.frames }
                : { level: 'inert', observed: `${event.name} got it as plain text: ${what}`, frames: event.frames };
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
/** CWE-200, 209, 532: what an error says inside, a secret in a log, or every field of an object through a caller's format. */
const disclosure = {
    rule: 'bluecode/vulnerable-code/cwe-200',
    context: { python: /\bexcept\b|\blog(?:ger|ging)?\b|\.format(?:_map)?\(/i },
    controlled: false,
    look: (attempt, { canary }) => {
        const told = sinksOf(attempt, 'disclosed').map(({ frames }) => {
            return { level: 'effect', observed: 'the response tells what an error of the system says', frames };
        });
        const logged = attempt.payload !== 'secret' ? [] : sinksOf(attempt, 'log').filter(({ text }) => text.includes(canary));
        const named = attempt.tainted.find((name) => SECRET_NAMES.test(name)) ?? 'a secret field';
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
/** An oracle over what the sanitizers reported: only what has a line of the code's own on its way. */
const reported = (oracle) => ({
    rule: oracle.rule,
    context: oracle.context,
    controlled: true,
    look: (attempt) => attempt.effects
        .filter(({ what, frames }) => oracle.kinds.test(what) && frames.length > 0)
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
        .flatMap(({ name, parts, frames, order }) => {
        const statement = parts.find((part) => STATEMENT.test(part) && outsideLiterals(part).includes(canary));
        if (statement === undefined)
            return [];
        const observed = `${name} got an altered statement: ${shown(statement, canary)}`;
        return [{ level: 'sink', observed, frames, order }];
    });
}
/** CWE-89, 564. An injected word outside of every literal has become part of the statement. */
const sql = {
    rule: 'bluecode/vulnerable-code/cwe-89',
    context: {
        python: /\b(?:execute\w*|executescript|raw|text|query|SELECT|INSERT|UPDATE|DELETE)\b/i,
        javascript: /\b(?:SELECT|INSERT|UPDATE|DELETE|WHERE)\b|\.(?:query|execute|raw)\s*\(|Unsafe\s*\(/i,
    },
    controlled: true,
    look: (attempt, { canary }) => {
        const made = sinksOf(attempt, 'sql').flatMap(({ name, text, flags, frames }) => {
            if (outsideLiterals(text).includes(canary)) {
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
/** Code that makes headers: with harmless text its result is `Name: text`, or a table of them. */
function made(attempt, { canary, controls, unitName }) {
    const named = /header|cookie|response|mail|message/i.test(unitName);
    const line = new RegExp(`(?:^|[\\r\\n'"{ ])[A-Z][A-Za-z]*(?:-[A-Za-z]+)*['"]?: ['"]?[^\\r\\n]*${canary}`);
    const makes = controls.some(({ end }) => end?.status === 'returned' && line.test(headOf(end.value)));
    const value = attempt.end?.status === 'returned' ? attempt.end.value : '';
    if (!named || !makes || !addsHeader(headOf(value), canary))
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
    context: { python: /header|cookie|start_response|sendmail|smtplib|MIME|HTTP\/1/i },
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
    context: { python: /ldap/i },
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
 * CWE-117, 93: the log got a line that the code did not write. Nearly all code logs what it is given: where nobody
 * suspected anything, it has to come from outside, or keeping records has to be what the code is for.
 */
const log = {
    rule: 'bluecode/vulnerable-code/cwe-117',
    context: {
        python: /(?:\b|_)log|audit/i,
        javascript: /\blog(?:ger|ging)?\b|console|winston|pino|bunyan/,
    },
    controlled: true,
    look: (attempt, context) => {
        const { canary, blind, unitName } = context;
        const matters = !blind || attempt.outside || KEEPS_RECORDS.test(unitName);
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

/** CWE-119 and its children: reading or writing beside what was allocated. */
const memory = reported({
    rule: 'bluecode/vulnerable-code/cwe-787',
    context: { c: /[[*]|\b(?:mem|str|wcs|gets|scanf|read|recv)\w*/ },
    kinds: /^asan:(?:(?:heap|stack|global|dynamic-stack)-buffer-(?:overflow|underflow)|container-overflow|\w+-param-overlap|negative-size-param|wild|unknown-crash)|^ubsan:(?:bounds|size)\b/,
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
        const query = parts.find((part) => asksByOperator(part, canary));
        return query === undefined
            ? { level: 'inert', observed: `${name} got it as a text`, frames }
            : {
                level: 'sink',
                observed: `${name} was asked by an operator of the input: ${shown(query, canary)}`,
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
/** Whether harmless text was looked for in a folder of the code's own. */
const placed = (control) => sinksOf(control, 'file').some(({ text }) => {
    const path = unprefixed(text);
    return !path.startsWith(control.input) && !normalised(path, CWD).startsWith(normalised(control.input, CWD));
});
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
    const folder = normalised(attempt.input, CWD);
    const inside = `${normalised(path, CWD)}/`.startsWith(`${folder}/`);
    if (path === attempt.input || path === `${VAULT}${context.canary}.txt`)
        return true;
    const named = attempt.tainted.every((name) => NAMES_A_PATH.test(name));
    const within = inside || (named && path.startsWith(attempt.input));
    // Where strangers choose, they choose the name; the folder beside it is the caller's.
    const alone = !context.controls.some(({ tainted }) => tainted.some((name) => /name/i.test(name) && !attempt.tainted.includes(name)));
    const chosen = FOLDER_OF_ITS_OWN.test(context.fileText) || (alone && servesStrangers(context));
    return context.blind && within && !chosen;
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
            const contract = asGiven(text, attempt, context);
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
    context: { python: /\b(?:exists|isfile|is_file|islink|is_symlink|access|lstat|stat)\s*\(/ },
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
const POLICY = /(?:allow|block|trust|permit|safe|internal|private|white|black|deny|denied|forbid|valid|restrict)\w*_?(?:domain|host|ur[il]|ip|network|scheme|site|origin|address|endpoint|list)|is_private|is_loopback|ip_address\(/i;
/**
 * A function that asks exactly the address it is given does what it says; that is a flaw where the file knows of addresses
 * that should not be asked, or says that strangers choose it.
 */
function url_asked(text, attempt, context) {
    const whole = text === attempt.input || text === attempt.input.replace(/\/$/, '');
    const given = whole && context.source === 'parameter' && !attempt.outside;
    return context.blind && given && !POLICY.test(context.fileText) && !servesStrangers(context);
}
/** CWE-918: a request was made, and its target was the attacker's choice; or code that makes addresses for requests made such a one. */
const url = {
    rule: 'bluecode/vulnerable-code/cwe-918',
    context: {
        python: /\b(?:requests?|urlopen|urllib\d?|httpx|aiohttp|http|https|socket|curl|fetch|get|post|pycurl|urlretrieve)\b|ur[il](?![a-z])/i,
        javascript: /\b(?:fetch|https?|axios|got|request|needle|superagent|undici|net|ajax|ky)\b|ur[il](?![a-z])/i,
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
const MAKES_ADDRESSES = /ur[il]s?(?:_|$)|ur[il]s?[A-Z]|link|href|address/i;
const ADDRESS = /(?:https?:)?[/\\]{1,2}[^\s"'<>,)]+/gi;
/** CWE-601: a redirect to the attacker's site; or, where code makes addresses for redirects, such an address. */
const redirect = {
    rule: 'bluecode/vulnerable-code/cwe-601',
    context: {
        python: /redirect|Location|ur[il](?![a-z])|urljoin|link|href/i,
        javascript: /redirect|location|ur[il](?![a-z])|href/i,
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
        const about = REDIRECTS.test(`${unitName} ${unitText}`);
        const anywhere = (returned(attempt).match(ADDRESS) ?? []).find((address) => leavesSite(address, canary) || tookLookalike(address, attempt));
        const made = MAKES_ADDRESSES.test(unitName) && !REQUESTS.test(unitName) ? ledAway(attempt, context) : undefined;
        const led = about && !(context.blind && namesThePlace(attempt, context)) ? anywhere : made;
        if (led === undefined)
            return [];
        return [{ level: 'predicate', observed: `the address it makes leads to ${shown(led, canary)}`, frames: [] }];
    },
};

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

/** CWE-590, 761, 762: giving back what was never allocated, or not in this way. */
const release = reported({
    rule: 'bluecode/vulnerable-code/cwe-763',
    context: { c: /\b(?:free|delete|realloc)\b|free\w*\s*\(/i },
    kinds: /^asan:(?:bad-free|mismatch)/,
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
function sighting(event, unitName) {
    const growth = growthOf(event);
    if (growth === undefined)
        return undefined;
    const { text: kind, name, flags, frames } = event;
    const { costs } = growth;
    const last = costs.at(-1) ?? 0;
    const leaks = flags['each'] !== true || SAVES_WORK.test(name) || SAVES_WORK.test(unitName);
    if (kind === 'kept' && flags['endless'] === true && leaks)
        return {
            level: 'predicate',
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
    if ((kind === 'time' || kind === 'memory') && follows(growth, resource_MEASURABLE[kind]))
        return {
            level: 'predicate',
            observed: `a number of the request decides how much ${kind} it takes, without limit`,
            frames,
        };
    return undefined;
}
/** CWE-400, 770, 409, 834: what a call takes grows with what it is given, and nothing puts an end to it. */
const resource = {
    rule: 'bluecode/vulnerable-code/cwe-400',
    context: {
        python: /\b(?:append|put|put_nowait|add|Queue|read|recv|iter_content|chunks|int|gzip|zlib)\s*\(|\]\s*=|\bQueue\b/,
    },
    controlled: false,
    look: (attempt, { unitName }) => [
        ...sinksOf(attempt, 'growth').flatMap((event) => sighting(event, unitName) ?? []),
        ...sinksOf(attempt, 'expand')
            .filter(({ flags }) => attempt.outside && Number(flags['to']) > 100 * Number(flags['from']))
            .map(({ name, frames }) => {
            return { level: 'predicate', observed: `${name} expands what comes from outside without a limit`, frames };
        }),
    ],
};

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/secret.js

const PLACEHOLDER = /^[a-z]*[-_ ]?(?:secret|key|password|passwd|token|pass)(?:[-_ ]?[a-z]+)*$|change[-_ ]?(?:me|this|it)|example|place.?holder|dummy|sample|replace|redacted|your[-_ ]|todo|fixme|x{3}|\*{3}|^test|^fake|^mock|^<.*>$|\$\{|\{\{|%\(|^(?:none|null|true|false|string|secret|password|token|key|abc|foo|bar|bearer|basic|utf-?8|ascii|hs\d+|rs\d+|sha\d+|md5)$/i;
/** Whether a text that stands in the code may be somebody's real secret. */
const mayBeSecret = (text) => text.length >= 4 && !PLACEHOLDER.test(text) && !/\s/.test(text.trim());
/** CWE-798, 259, 321: a text of the code's own arrived as a password or key, or decides whether a caller's is right. */
const secret = {
    rule: 'bluecode/vulnerable-code/cwe-798',
    context: { python: /passw|pwd|passphrase|secret|token|_key|key\s*=|Fernet|hmac|jwt|login|AES|\bpin\b/i },
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

;// CONCATENATED MODULE: ./build/pipeline/confirm/oracles/tempfile.js

/** CWE-377, 379: a file under a name that others can guess or take first. */
const tempfile = {
    rule: 'bluecode/vulnerable-code/cwe-377',
    context: {
        python: /\b(?:mktemp|tempfile|tempnam|tmpnam|gettempdir)\b|\/tmp\//,
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
const SWITCHED_OFF = /^(?:verify|verify_ssl|ssl_verify|verify_certs?|validate_certs?|check_hostname|ssl_check_hostname|assert_hostname)=False$|^(?:tlsAllowInvalidCertificates|tlsAllowInvalidHostnames|tlsInsecure|ssl_no_verify|insecure)=True$|^(?:(?:ssl_)?cert_reqs|validate)=(?:None|none|CERT_NONE|VerifyMode\.CERT_NONE|0)$|OPT_X_TLS_(?:NEVER|ALLOW)\b/;
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
    nosql: nosql,
    overflow: overflow,
    path: path,
    permission: permission,
    prototype: prototype_prototype,
    race: race,
    random: random,
    redirect: redirect,
    regex: regex,
    release: release,
    resource: resource,
    secret: secret,
    sql: sql,
    tempfile: tempfile,
    template: template,
    tls: tls,
    url: url,
    xml: xml,
    xpath: xpath,
};
const ORACLES = ALL;
const isOracle = (name) => Object.hasOwn(ORACLES, name);

;// CONCATENATED MODULE: ./build/wiring/rules.js








/** Names of the oracles that constitutions may ask for. */
const KNOWN_ORACLES = Object.keys(ORACLES);
/** The user's folders, from where the event allows them to be read. */
function userFolders(folders, repository, source, call) {
    return folders.map((folder) => {
        const path = (0,external_node_path_.resolve)(folder);
        // By its name or by what it leads to: a link must not make a pull request's own folder look like somebody else's.
        const inside = pathInside(repository.root, path) ?? pathInside(repository.root, located(path));
        if (source.kind === 'working-tree' || inside === undefined)
            return readFolder(path, folder);
        if (source.kind === 'commit')
            return folderAt(repository, source.commit, inside, folder, call);
        throw new errors/* BlueCodeError */.K('config-invalid', `${folder}: constitutions of a pull request are read from its base, and that is not there: ${source.reason}`);
    });
}
/** Relative with `/`; undefined when the path lies elsewhere. */
function pathInside(root, path) {
    const inside = (0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join('/');
    return inside === '..' || inside.startsWith('../') || (0,external_node_path_.isAbsolute)(inside) ? undefined : inside;
}
/** The path without links, as far as it exists. */
function located(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        const parent = (0,external_node_path_.dirname)(path);
        return parent === path ? path : (0,external_node_path_.join)(located(parent), (0,external_node_path_.basename)(path));
    }
}
/** A folder as it stands at a commit: what a pull request says about its own review does not count. */
function folderAt(repository, commit, inside, name, call) {
    const below = inside === '' ? '' : `${inside}/`;
    return {
        name,
        list: async () => (await repository.filesAt(commit, inside, call)).map((path) => path.slice(below.length)),
        read: async (path) => {
            const bytes = await repository.readAt(commit, `${below}${path}`, call);
            if (bytes === undefined)
                throw new errors/* BlueCodeError */.K('path-unreadable', `${name}/${path} is not there at ${commit}`);
            return new TextDecoder().decode(bytes);
        },
    };
}
/** The rule book, and a gap for each of the user's constitutions that does not load. @throws BlueCodeError path-unreadable */
async function loadRules(builtIn, user) {
    // A folder that is not there is a slip of the pen, not a rule that does not load.
    for (const folder of user)
        await folder.list();
    const { ruleBook, problems } = await loadRuleBook({ builtIn, user, knownOracles: KNOWN_ORACLES });
    return {
        ruleBook,
        gaps: problems.map((one) => (0,gap/* gap */.rQ)('user-constitution-invalid', 'retrieve', one.file, describeProblem(one))),
    };
}
/** Where a folder named in the settings file lies: it speaks of the repository, a flag of the current folder. */
const rooted = (root, folder) => ((0,external_node_path_.isAbsolute)(folder) ? folder : (0,external_node_path_.join)(root, folder));

;// CONCATENATED MODULE: ./build/wiring/run-name.js

/** What tells one step of one job of one workflow run from all others, on whatever runner. */
const PARTS = [
    'GITHUB_REPOSITORY',
    'GITHUB_RUN_ID',
    'GITHUB_RUN_ATTEMPT',
    'GITHUB_JOB',
    'GITHUB_ACTION',
    'RUNNER_NAME',
    'RUNNER_TRACKING_ID',
    'GITHUB_WORKSPACE',
];
/** The name under which this run's containers are known: the same in the main and the post step; elsewhere a new one. */
function runName(env) {
    if (env['GITHUB_RUN_ID'] === undefined)
        return (0,external_node_crypto_.randomUUID)();
    return PARTS.map((name) => env[name] ?? '').join(':');
}

;// CONCATENATED MODULE: ./build/wiring/answers.js









const answers_ANSWER_MS = 60_000;
const lines = (...parts) => `${parts.flat().join('\n')}\n`;
const callOf = ({ signal }) => ({ signal, deadline: clock.now() + answers_ANSWER_MS });
/** `bluecode constitutions check [DIR]`. */
async function checkConstitutions(assets, { directory }) {
    const user = directory === undefined ? [] : [readFolder(directory)];
    const report = await checkRuleBook({ builtIn: assets.rules, user, knownOracles: KNOWN_ORACLES });
    const { constitutions, notApplied } = report.ruleBook;
    const problems = [...report.builtInProblems, ...report.problems];
    const text = lines(`${constitutions.length} constitutions and ${report.vocabularyFiles} vocabulary files loaded.`, constitutions.filter(({ origin }) => origin !== 'built-in').map(({ id, origin }) => `  ${id} (from ${origin})`), notApplied.length === 0 ? 'All of them can be applied here.' : 'Not applied:', notApplied.map(({ id, reason }) => `  ${id}: ${reason}`), problems.length === 0 ? 'No problems.' : `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}:`, problems.map((problem) => `  ${describeProblem(problem)}`));
    return { text, exitCode: report.builtInProblems.length > 0 ? 3 : problems.length > 0 ? 1 : 0 };
}
/** What the doctor says of a service container that was named. */
function serviceLines(service) {
    if (service === undefined)
        return [];
    const name = (0,untrusted/* visible */.RK)((0,untrusted/* untrusted */.bp)(service.container));
    if (!service.usable)
        return [`service: ${name}: not usable: ${service.reason ?? 'unknown'}`];
    return [`service: ${name}: fit, with reduced isolation`, ...service.mends.map((mend) => `  ${mend}`)];
}
/** `bluecode sandbox doctor`. */
async function sandboxDoctor(assets, surroundings) {
    const { env, log } = surroundings;
    const keeper = await assets.keeper();
    const image = env['BLUECODE_SANDBOX_IMAGE'];
    const container = env['BLUECODE_SANDBOX_CONTAINER'] ?? '';
    const named = container === '' ? undefined : { container, allowReduced: false, service: await assets.service() };
    const options = {
        run: runName(env),
        socket: env['DOCKER_HOST'],
        image,
        named,
        clock: clock,
        log,
        keeper,
        wasm: assets.wasm,
    };
    const report = await doctor({ ...options, requested: 'auto' }, callOf(surroundings));
    const { chosen, docker, service, wasm } = report;
    const engine = docker.usable
        ? `docker: usable at ${docker.socket}`
        : `docker: not usable: ${docker.reason ?? 'unknown'}`;
    const images = docker.images.map(({ language, name, state, identity, reason }) => {
        const detail = [identity, reason].filter((part) => part !== undefined).join('; ');
        return `  ${language}: ${name}: ${state}${detail === '' ? '' : ` (${detail})`}`;
    });
    const machines = wasm.usable
        ? 'wasm: usable, without anything to install'
        : `wasm: not usable: ${wasm.reason ?? 'unknown'}`;
    const spoken = wasm.languages.map(({ language, reason }) => `  ${language}: ${reason ?? 'ready'}`);
    const verdict = chosen === 'none'
        ? 'Under `auto`, nothing would be executed: findings say `not-executed`.'
        : `Under \`auto\`, suspect code would be executed in ${chosen}.`;
    return { text: lines(engine, images, serviceLines(service), machines, spoken, verdict), exitCode: 0 };
}
/** `bluecode sandbox sweep`, and the action's post step. */
async function sandboxSweep(surroundings) {
    const { env } = surroundings;
    const swept = await sweep({ run: runName(env), socket: env['DOCKER_HOST'], clock: clock }, callOf(surroundings));
    if (swept.kind === 'no-engine')
        return { text: lines(`Nothing to remove: ${swept.reason}.`), exitCode: 0 };
    const { removed, kept, failed } = swept;
    const text = lines(`${removed} containers removed, ${kept} of other live runs kept${failed > 0 ? `, ${failed} could not be removed` : ''}.`);
    return { text, exitCode: failed > 0 ? 1 : 0 };
}

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
    probe_standins: 'standins.py',
    probe_target: 'target.py',
    // The driver in C, compiled by `preload`.
    probe_driver_feed: 'driver/feed.c',
    probe_driver_h: 'driver/driver.h',
    probe_driver_leaks: 'driver/leaks.c',
    probe_driver_log: 'driver/log.c',
    probe_driver_run: 'driver/run.c',
    probe_driver_serve: 'driver/serve.c',
    probe_driver_watch: 'driver/watch.c',
};

;// CONCATENATED MODULE: ./build/harness/javascript/manifest.js
/** The JavaScript harness: which file holds which module. Listed, not scanned, so that a bundle knows it. */
const JAVASCRIPT_HARNESS = {
    main: 'main.cjs',
    probe_arguments: 'arguments.cjs',
    probe_attempts: 'attempts.cjs',
    probe_bare: 'bare.cjs',
    probe_bare_buffer: 'bare-buffer.cjs',
    probe_bare_url: 'bare-url.cjs',
    probe_browser: 'browser.cjs',
    probe_channel: 'channel.cjs',
    probe_clues: 'clues.cjs',
    probe_commands: 'commands.cjs',
    probe_data_documents: 'data-documents.cjs',
    probe_data_sql: 'data-sql.cjs',
    probe_engine: 'engine.cjs',
    probe_files: 'files.cjs',
    probe_find: 'find.cjs',
    probe_fitted: 'fitted.cjs',
    probe_modules: 'modules.cjs',
    probe_network: 'network.cjs',
    probe_notice: 'notice.cjs',
    probe_packages_data: 'packages-data.cjs',
    probe_packages_text: 'packages-text.cjs',
    probe_patch_crypto: 'patch-crypto.cjs',
    probe_packages_tokens: 'packages-tokens.cjs',
    probe_plans: 'plans.cjs',
    probe_program: 'program.cjs',
    probe_pump: 'pump.cjs',
    probe_request: 'request.cjs',
    probe_response: 'response.cjs',
    probe_running: 'running.cjs',
    probe_scan: 'scan.cjs',
    probe_shapes: 'shapes.cjs',
    probe_stubs: 'stubs.cjs',
    probe_taint: 'taint.cjs',
    probe_timers: 'timers.cjs',
    probe_web: 'web.cjs',
    probe_world: 'world.cjs',
    probe_oracle_base: 'oracles/base.cjs',
    probe_oracle_cipher: 'oracles/cipher.cjs',
    probe_oracle_code: 'oracles/code.cjs',
    probe_oracle_command: 'oracles/command.cjs',
    probe_oracle_deserialize: 'oracles/deserialize.cjs',
    probe_oracle_hash: 'oracles/hash.cjs',
    probe_oracle_html: 'oracles/html.cjs',
    probe_oracle_jwt: 'oracles/jwt.cjs',
    probe_oracle_log: 'oracles/log.cjs',
    probe_oracle_nosql: 'oracles/nosql.cjs',
    probe_oracle_path: 'oracles/path.cjs',
    probe_oracle_permission: 'oracles/permission.cjs',
    probe_oracle_prototype: 'oracles/prototype.cjs',
    probe_oracle_random: 'oracles/random.cjs',
    probe_oracle_redirect: 'oracles/redirect.cjs',
    probe_oracle_regex: 'oracles/regex.cjs',
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
    keeper: ['scour.py', 'task.py', 'keeper.py'],
    boot: ['boot.cjs'],
};

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
    probe_framework_http: 'framework_http.py',
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
const SERVICE_FILES = { enter: 'enter.py', reset: 'reset.py', look: 'look.py', trial: 'trial.py' };

;// CONCATENATED MODULE: ./build/contracts/grouped.js
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

;// CONCATENATED MODULE: ./build/pipeline/confirm/carry.js
const MOST_MODULES = 40;
const MOST_BYTES = 512 * 1024;
const MOST_BYTES_EACH = 128 * 1024;
/** The statement lists within a statement. */
function inner(statement) {
    switch (statement.kind) {
        case 'branch':
            return [statement.then, statement.otherwise];
        case 'loop':
        case 'with':
        case 'block':
            return [statement.body];
        case 'attempt':
            return [statement.body, ...statement.handlers, statement.otherwise, statement.finally];
        case 'define':
        case 'class':
            return [statement.definition.body];
        default:
            return [];
    }
}
function importsIn(statements, found = []) {
    for (const statement of statements) {
        if (statement.kind === 'import')
            found.push(...statement.bindings);
        else
            for (const body of inner(statement))
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
function carry_candidates(languages, from, { module, name }) {
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
        const wanted = (await importsOf(importer, languages)).flatMap((one) => carry_candidates(languages, importer, one));
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

;// CONCATENATED MODULE: ./build/pipeline/confirm/blind.js


/** The kind of sink of a suspicion that names its oracle itself. */
const BLIND = 'blind';
const blind_NOTHING = (0,untrusted/* untrusted */.bp)('');
/** A claim that says nothing but "try it": no sink, no path, any parameter. */
function blindSuspicion(unit, ruleId, oracle) {
    const { startLine, startColumn } = unit.span;
    const span = { startLine, startColumn, endLine: startLine, endColumn: startColumn };
    return {
        ruleId,
        unit,
        entry: unit,
        sink: { path: unit.path, span, name: oracle, kind: BLIND, syntax: oracle },
        source: 'parameter',
        parameter: undefined,
        flow: [],
        quote: blind_NOTHING,
        sentence: (0,untrusted/* untrusted */.bp)(`executing ${unit.qualifiedName} showed it`),
        strength: 'hint',
        constantCallers: false,
    };
}
/**
 * Units of a file with every oracle whose own context the file has and whose rule is wanted: what execution alone can
 * find.
 */
function blindSuspicions(units, text, language, wanted = () => true) {
    const oracles = Object.entries(ORACLES).filter(([, { rule, context }]) => wanted(rule) && context[language]?.test(text) === true);
    return units.flatMap((unit) => oracles.map(([name, { rule }]) => blindSuspicion(unit, rule, name)));
}

;// CONCATENATED MODULE: ./build/pipeline/confirm/events.js

/** Everything below is read from hostile output: short texts, small numbers, few items, or the line is not an event. */
const events_text = schemas/* string */.YjP().max(4000);
const word = schemas/* string */.YjP().max(200);
const attemptNumber = schemas/* int */.Whr().min(-1).max(10_000);
const events_frames = schemas/* array */.YOg(schemas/* tuple */.PVZ([schemas/* string */.YjP().max(500), schemas/* int */.Whr().min(0).max(10_000_000)])).max(16);
const flags = schemas/* record */.g1P(schemas/* string */.YjP().max(40), schemas/* union */.KCZ([schemas/* boolean */.zMY(), schemas/* number */.aig(), schemas/* string */.YjP().max(400), schemas/* null */.chJ()]));
const sinkEvent = schemas/* object */.Ikc({
    t: schemas/* literal */.euz('sink'),
    n: attemptNumber,
    sink: word,
    name: word,
    text: events_text,
    parts: schemas/* array */.YOg(events_text).max(32),
    flags,
    frames: events_frames,
});
const attemptEvent = schemas/* object */.Ikc({
    t: schemas/* literal */.euz('attempt'),
    n: attemptNumber,
    payload: word,
    control: schemas/* boolean */.zMY(),
    tainted: schemas/* array */.YOg(word).max(64),
    outside: schemas/* boolean */.zMY(),
    input: events_text,
    /** The call in the language itself, where all of its arguments can be written. */
    call: events_text.default(''),
});
const endEvent = schemas/* object */.Ikc({
    t: schemas/* literal */.euz('end'),
    n: attemptNumber,
    status: schemas/* enum */.k5n(['returned', 'raised', 'slow', 'exit', 'memory']),
    error: events_text,
    kind: word,
    value: events_text,
});
const eventSchema = schemas/* discriminatedUnion */.gMt('t', [
    schemas/* object */.Ikc({ t: schemas/* literal */.euz('start'), python: word }),
    schemas/* object */.Ikc({
        t: schemas/* literal */.euz('loaded'),
        carried: schemas/* array */.YOg(word).max(400),
        standIns: schemas/* array */.YOg(word).max(400),
        /** Names that the file uses and nowhere makes: what they are was guessed. */
        supplied: schemas/* array */.YOg(word).max(400).default([]),
        error: events_text,
    }),
    schemas/* object */.Ikc({ t: schemas/* literal */.euz('missing'), reason: events_text }),
    schemas/* object */.Ikc({ t: schemas/* literal */.euz('broken'), error: events_text }),
    attemptEvent,
    sinkEvent,
    schemas/* object */.Ikc({ t: schemas/* literal */.euz('stub'), n: attemptNumber, name: word, used: schemas/* boolean */.zMY(), frames: events_frames }),
    schemas/* object */.Ikc({ t: schemas/* literal */.euz('call'), n: attemptNumber, name: word, parts: schemas/* array */.YOg(events_text).max(32), frames: events_frames }),
    schemas/* object */.Ikc({ t: schemas/* literal */.euz('set'), n: attemptNumber, name: word, text: events_text, frames: events_frames }),
    schemas/* object */.Ikc({ t: schemas/* literal */.euz('effect'), n: attemptNumber, what: word, text: events_text, frames: events_frames }),
    schemas/* object */.Ikc({ t: schemas/* literal */.euz('repeat'), n: attemptNumber, same: schemas/* boolean */.zMY(), differs: schemas/* boolean */.zMY() }),
    endEvent,
    schemas/* object */.Ikc({ t: schemas/* literal */.euz('done'), attempts: schemas/* int */.Whr().min(0).max(10_000), exhausted: schemas/* boolean */.zMY() }),
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
        attempt.sinks.push(event);
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

;// CONCATENATED MODULE: ./build/pipeline/confirm/job.js

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
    const digest = (0,external_node_crypto_.createHash)('sha256').update(`canary ${nonce}`).digest();
    return [...digest.subarray(0, CANARY_LENGTH)].map((byte) => CANARY_LETTERS[byte % CANARY_LETTERS.length]).join('');
}
/** Oracles are kept apart: a snippet shares its process with no other one than the one that is asked for. */
function kitOf(language, files) {
    const isOracle = (name) => name.startsWith(ORACLE_PREFIX) && name !== ALWAYS;
    const entries = Object.entries(files);
    return {
        harness: { language, modules: Object.fromEntries(entries.filter(([name]) => !isOracle(name))) },
        oracles: new Map(entries
            .filter(([name]) => isOracle(name))
            .map(([name, text]) => [name.slice(ORACLE_PREFIX.length), { [name]: text }])),
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
        input: Buffer.from(JSON.stringify(input)),
        timeoutMs: TIMEOUT_MS,
        outputLimit: OUTPUT_LIMIT,
    };
}

;// CONCATENATED MODULE: ./build/pipeline/confirm/observe.js
const RANK = { effect: 0, sink: 1, predicate: 2, weak: 3, inert: 4 };
/** Stand-ins that the value went through, before what was seen was seen. */
const usedStubs = (attempt, { order = Number.POSITIVE_INFINITY }) => [
    ...new Set(attempt.stubs.filter((stub) => stub.used && (stub.order ?? 0) < order).map(({ name }) => name)),
];
/** Whether a sighting was made at a suspicion's sink: one of the lines it went through lies there. */
function atSink(frames, { sink }) {
    return frames.some(([path, line]) => path === sink.path && sink.span.startLine <= line && line <= sink.span.endLine);
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
/** Why nothing was seen, in words that do not differ between equal runs. */
function silence(transcript, killed) {
    if (transcript.missing !== undefined)
        return transcript.missing;
    if (transcript.broken !== undefined)
        return 'the harness could not go on';
    const ended = transcript.attempts.filter(({ control }) => !control).map(({ end }) => end);
    const loadError = transcript.loadError === '' ? '' : `; importing it raised ${transcript.loadError}`;
    if (killed !== undefined)
        return `ended by the ${killed} limit${loadError}`;
    if (ended.length === 0)
        return `no payload fits its parameters${loadError}`;
    const errors = ended.filter((end) => end?.status === 'raised').map((end) => end?.error ?? '');
    if (errors.length === ended.length)
        return `every call raised, first ${errors[0] ?? ''}${loadError}`;
    return `no payload was seen to arrive live${loadError}`;
}
/** Everything one run of a probe says, for each of its suspicions. */
function observe(request) {
    const { transcript, oracle, suspicions, trusted } = request;
    const found = suspicions.map((suspicion) => {
        const seen = sightings(transcript, oracle, request.context(suspicion));
        return { suspicion, seen, hits: seen.filter(({ level }) => level !== 'inert') };
    });
    // A hit at a line that nobody suspected (in a helper that was not followed) speaks for every suspicion of the probe.
    const claimed = (hit) => hit.frames.length > 0 && suspicions.some((suspicion) => atSink(hit.frames, suspicion));
    return new Map(found.map(({ suspicion, seen, hits }) => {
        const own = hits.filter((hit) => atSink(hit.frames, suspicion) || !claimed(hit));
        const best = strongest(own);
        if (best !== undefined && best.level !== 'inert') {
            const { attempt, observed, throughStub, level } = best;
            const stubs = usedStubs(attempt, best);
            return [suspicion, { observation: level, attempt, observed, reason: undefined, stubs, throughStub }];
        }
        const inert = seen.find(({ level, frames }) => level === 'inert' && atSink(frames, suspicion));
        const nothing = { attempt: undefined, stubs: [], throughStub: false };
        if (inert !== undefined && trusted && hits.length === 0 && allInert(transcript, seen, suspicion)) {
            return [suspicion, { ...nothing, observation: 'neutralised', observed: inert.observed, reason: undefined }];
        }
        const reason = silence(transcript, request.killed);
        return [suspicion, { ...nothing, observation: 'not-reached', observed: undefined, reason }];
    }));
}

;// CONCATENATED MODULE: ./build/pipeline/confirm/reach.js
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

;// CONCATENATED MODULE: ./build/pipeline/confirm/reproduction.js
/** Longer ones are not for copying. */
const reproduction_LONGEST = 1000;
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
    return command === undefined || command.length > reproduction_LONGEST ? undefined : command;
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
    const canary = canaryOf(nonce);
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
async function probe_made(request, payloads, call) {
    const { probe, program, kit, place, runs } = request;
    const key = Buffer.from(buildTask({ probe, program, kit, nonce: '', payloads }).input).toString();
    const known = runs.get(key);
    if (known !== undefined)
        return known;
    const nonce = request.random();
    const ran = { outcome: await place.run(buildTask({ probe, program, kit, nonce, payloads }), call), nonce };
    runs.set(key, ran);
    return ran;
}
async function runOnce(request, payloads, call) {
    const { probe, program, oracle } = request;
    const { source } = program;
    const { outcome, nonce } = await probe_made(request, payloads, call);
    if (outcome.kind === 'failed')
        return outcome;
    const transcript = parseEvents(outcome.stdout, nonce);
    if (!transcript.started && outcome.killed === undefined) {
        return { kind: 'failed', reason: `the harness did not start (exit code ${outcome.exitCode})` };
    }
    const texts = [source.text, program.written, ...Object.values(program.modules)];
    const observed = observe({
        transcript,
        oracle,
        suspicions: probe.suspicions,
        context: (suspicion) => ({
            canary: canaryOf(nonce),
            unitText: textOf(program.written, probe.entry),
            unitName: probe.entry.qualifiedName,
            fileText: program.written,
            source: suspicion.source,
            blind: suspicion.sink.kind === BLIND,
        }),
        trusted: outcome.killed === undefined && !texts.some(reachesForObserver),
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
    return HITS.includes(second.observation) ? second : { ...first, observation: 'weak' };
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
        ...(again === undefined ? {} : { reproduction: (0,untrusted/* untrusted */.bp)(clean(again, encoded)) }),
        ...(observed.reason === undefined ? {} : { reason: (0,untrusted/* untrusted */.bp)(clean(observed.reason)) }),
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
        for (const oracle of oraclesOf(suspicion).filter(isOracle)) {
            if (ORACLES[oracle].context[language] === undefined)
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
            const oracle = isOracle(probe.oracle) ? ORACLES[probe.oracle] : undefined;
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
    const program = await carryModules(request, call);
    const limit = (0,p_limit/* default */.A)(Math.max(1, sandbox.parallelism));
    const units = [...grouped(probes, ({ entry }) => unitKey(entry)).values()];
    const results = await Promise.all(units.map((unit) => limit(() => runUnit(unit, request, language, program, call))));
    for (const [probe, result] of results.flat())
        note(collected, probe, result, sandbox);
    return complete('no oracle for this rule');
}

;// CONCATENATED MODULE: ./build/wiring/assets.js











/** @param here the folder of the running program: `dist/`, or `src/` when it runs unbuilt; both lie below the root */
function assetsOf(here) {
    const bundled = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(here, 'wasm'));
    const grammars = bundled ? (0,external_node_path_.join)(here, 'wasm') : (0,external_node_path_.join)(here, '..', 'dist', 'wasm');
    return {
        rules: readFolder((0,external_node_path_.join)(here, '..', 'constitutions'), 'constitutions'),
        grammar: (file) => (0,external_node_path_.join)(grammars, file),
        wasm: bundled
            ? { child: (0,external_node_path_.join)(here, 'machines', 'child', 'index.js'), folder: (0,external_node_path_.join)(here, 'machines') }
            : unbuiltWasm((0,external_node_path_.join)(here, '..')),
        kits: async () => ({
            python: kitOf('python', await harnessOf(here, 'python', PYTHON_HARNESS)),
            javascript: kitOf('javascript', await harnessOf(here, 'javascript', JAVASCRIPT_HARNESS)),
            c: kitOf('c', await harnessOf(here, 'c', C_HARNESS)),
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

;// CONCATENATED MODULE: ./build/contracts/evidence.js


const OBSERVATIONS = [
    'effect',
    'sink',
    'predicate',
    'weak',
    'neutralised',
    'not-reached',
    'not-executed',
];
const ISOLATIONS = ['full', 'reduced', 'none'];
/** What a probe showed. Holds nothing that differs between equal runs. */
const evidenceSchema = schemas/* strictObject */.rej({
    observation: schemas/* enum */.k5n(OBSERVATIONS),
    /** The oracle that observed: `command`, `sql`, … */
    oracle: schemas/* string */.YjP(),
    /** What was given to the unit, and what was seen. */
    input: untrusted/* untrustedText */.Ui.optional(),
    observed: untrusted/* untrustedText */.Ui.optional(),
    /** One line for a shell that does it again: a working exploit, see the setting `reproductions`. */
    reproduction: untrusted/* untrustedText */.Ui.optional(),
    /** Why nothing was executed or nothing was reached. */
    reason: untrusted/* untrustedText */.Ui.optional(),
    /** Imports that were stand-ins on the path. */
    stubs: schemas/* array */.YOg(untrusted/* untrustedText */.Ui),
    /** The tainted value went through a stand-in: the evidence proves at most `likely`. */
    throughStub: schemas/* boolean */.zMY(),
    backend: schemas/* string */.YjP(),
    isolation: schemas/* enum */.k5n(ISOLATIONS),
});

;// CONCATENATED MODULE: ./build/contracts/span.js

const position = schemas/* int */.Whr().min(1);
/** 1-based lines and columns; columns count UTF-16 code units; the end column is exclusive, as SARIF wants. */
const spanSchema = schemas/* strictObject */.rej({
    startLine: position,
    startColumn: position,
    endLine: position,
    endColumn: position,
});
/** 1-based, both ends inclusive. */
const lineRangeSchema = schemas/* strictObject */.rej({ start: position, end: position });
/** Whether a line lies in any of the ranges. */
const covers = (ranges, line) => ranges.some((range) => range.start <= line && line <= range.end);
/** Whether any of a span's lines lies in any of the ranges. */
const span_touches = (ranges, span) => ranges.some((range) => range.start <= span.endLine && span.startLine <= range.end);

;// CONCATENATED MODULE: ./build/contracts/source-file.js



/** Why a file, or some of its lines, is held to be AI-generated. */
const attributionSchema = schemas/* strictObject */.rej({
    /** Which table row matched: `header:spdx`, `commit:author`, `commit:trailer`, `gitattributes`, `ai-paths`, … */
    signal: schemas/* string */.YjP(),
    /** The agent named by the signal, where it names one. */
    agent: schemas/* string */.YjP().optional(),
    /** 0 to 1; the figures of `docs/attribution.md`. */
    certainty: schemas/* number */.aig().min(0).max(1),
    /** Absent: the whole file. */
    lines: schemas/* array */.YOg(lineRangeSchema).optional(),
    /** The commit that carries the signal, 40 hexadecimal digits. */
    commit: schemas/* string */.YjP().optional(),
    /** The text that matched. */
    detail: untrusted/* untrustedText */.Ui.optional(),
});
const SKIP_REASONS = [
    'binary',
    'vendored',
    'generated',
    'too-large',
    'not-a-file',
    'unsupported',
    'excluded',
];

;// CONCATENATED MODULE: ./build/contracts/scan-result.js








/** Raised when a reader of `--format json` could break; the schema is `docs/schema/scan-result.json`. */
const SCHEMA_VERSION = '1.0';
const scan_result_count = schemas/* int */.Whr().min(0);
const locationSchema = schemas/* strictObject */.rej({ path: untrusted/* untrustedText */.Ui, span: spanSchema });
const stepSchema = schemas/* strictObject */.rej({ location: locationSchema, says: untrusted/* untrustedText */.Ui });
const claimSchema = schemas/* strictObject */.rej({
    /** `offline`, `model:<role>`, `probe`. */
    by: schemas/* string */.YjP(),
    constitution: rule_book/* ruleIdSchema */.Tn,
    quote: untrusted/* untrustedText */.Ui,
    sentence: untrusted/* untrustedText */.Ui,
});
const FINDING_STATES = ['open', 'suppressed', 'baselined', 'outside-diff'];
const findingSchema = schemas/* strictObject */.rej({
    id: schemas/* string */.YjP(),
    ruleId: rule_book/* ruleIdSchema */.Tn,
    task: schemas/* enum */.k5n(words/* TASKS */.n3),
    title: schemas/* string */.YjP(),
    cwe: rule_book/* cweSchema */.$z.optional(),
    kind: schemas/* string */.YjP().optional(),
    severity: schemas/* enum */.k5n(words/* SEVERITIES */.oC),
    confidence: schemas/* enum */.k5n(words/* CONFIDENCES */.ix),
    location: locationSchema,
    /** Empty when the flaw does not depend on a path. */
    flow: schemas/* array */.YOg(stepSchema),
    /** Qualified name of the unit that holds the sink. */
    unit: untrusted/* untrustedText */.Ui,
    attributions: schemas/* array */.YOg(attributionSchema),
    claims: schemas/* array */.YOg(claimSchema).min(1),
    evidence: schemas/* array */.YOg(evidenceSchema),
    /** How to mend it, from the constitution: Markdown. */
    fix: schemas/* string */.YjP().optional(),
    state: schemas/* enum */.k5n(FINDING_STATES),
    /** Who, why and until when, for every state but `open`. */
    stateReason: untrusted/* untrustedText */.Ui.optional(),
    fingerprints: schemas/* strictObject */.rej({ finding: schemas/* string */.YjP(), lineHash: schemas/* string */.YjP().optional() }),
});
const policyOriginSchema = schemas/* string */.YjP();
const policyEntrySchema = schemas/* strictObject */.rej({
    name: schemas/* string */.YjP(),
    value: schemas/* string */.YjP(),
    /** `default`, `organisation`, `repository@<commit>`, `input`, `flag`. */
    origin: policyOriginSchema,
});
const coverageSchema = schemas/* strictObject */.rej({
    scope: schemas/* enum */.k5n(['ai', 'all']),
    base: schemas/* boolean */.zMY(),
    /** Files looked at (changed ones when there is a base), how many are attributed to AI, and how many were not judged. */
    files: schemas/* strictObject */.rej({ seen: scan_result_count, attributed: scan_result_count, judged: scan_result_count, notJudged: scan_result_count }),
    lines: schemas/* strictObject */.rej({ seen: scan_result_count, inScope: scan_result_count, judged: scan_result_count }),
    units: schemas/* strictObject */.rej({ judged: scan_result_count, probed: scan_result_count }),
    languages: schemas/* array */.YOg(schemas/* strictObject */.rej({ language: schemas/* string */.YjP(), files: scan_result_count, lines: scan_result_count })),
    skipped: schemas/* array */.YOg(schemas/* strictObject */.rej({ reason: schemas/* enum */.k5n(SKIP_REASONS), files: scan_result_count })),
    /** Marks the change put on itself and that were therefore not obeyed. */
    selfExclusions: schemas/* array */.YOg(schemas/* strictObject */.rej({ path: untrusted/* untrustedText */.Ui, mark: untrusted/* untrustedText */.Ui })),
    constitutions: schemas/* strictObject */.rej({
        applied: schemas/* array */.YOg(rule_book/* ruleIdSchema */.Tn),
        notApplied: schemas/* array */.YOg(schemas/* strictObject */.rej({ id: rule_book/* ruleIdSchema */.Tn, reason: schemas/* string */.YjP() })),
    }),
    /** Hints that were probed and not raised: counted, not shown. */
    hints: scan_result_count,
});
const runSchema = schemas/* strictObject */.rej({
    engine: schemas/* string */.YjP(),
    ruleBook: schemas/* string */.YjP(),
    baseCommit: schemas/* string */.YjP().optional(),
    headCommit: schemas/* string */.YjP().optional(),
    event: schemas/* string */.YjP().optional(),
    sandbox: schemas/* strictObject */.rej({
        backend: schemas/* string */.YjP(),
        isolation: schemas/* enum */.k5n(ISOLATIONS),
        image: schemas/* string */.YjP().optional(),
        reason: untrusted/* untrustedText */.Ui.optional(),
    }),
});
const scanResultSchema = schemas/* strictObject */.rej({
    schemaVersion: schemas/* literal */.euz(SCHEMA_VERSION),
    run: runSchema,
    policy: schemas/* array */.YOg(policyEntrySchema),
    coverage: coverageSchema,
    /** Sorted by path, position, rule. */
    findings: schemas/* array */.YOg(findingSchema),
    gaps: schemas/* array */.YOg(gap/* gapSchema */.s1),
    /** The only part that may differ between equal runs. */
    usage: schemas/* strictObject */.rej({ milliseconds: scan_result_count, probes: scan_result_count, calls: scan_result_count, tokens: scan_result_count, cost: schemas/* number */.aig().min(0) }),
    result: schemas/* enum */.k5n(words/* RESULTS */.Pr),
    /** Why: one sentence each, the deciding one first. */
    reasons: schemas/* array */.YOg(untrusted/* untrustedText */.Ui),
});

;// CONCATENATED MODULE: ./build/contracts/order.js
/** Compares by a key: strings by UTF-16 code units, the same under every locale. */
const by = (key) => (a, b) => {
    const [left, right] = [key(a), key(b)];
    return left < right ? -1 : left > right ? 1 : 0;
};
/** The first comparison that tells two values apart decides. */
const order_inOrder = (...comparisons) => (a, b) => {
    for (const compare of comparisons) {
        const order = compare(a, b);
        if (order !== 0)
            return order;
    }
    return 0;
};
/** The order of everything that is reported: by path, then by position. */
const byPlace = (place) => order_inOrder(by((value) => place(value).path), by((value) => place(value).span.startLine), by((value) => place(value).span.startColumn), by((value) => place(value).span.endLine), by((value) => place(value).span.endColumn));

;// CONCATENATED MODULE: ./build/pipeline/coverage.js


const linesInScope = (files) => files.flatMap((file) => file.inScope).reduce((sum, range) => sum + range.end - range.start + 1, 0);
function languagesOf(judged) {
    const groups = new Map();
    for (const { language, lines } of judged) {
        const known = groups.get(language) ?? { files: 0, lines: 0 };
        groups.set(language, { files: known.files + 1, lines: known.lines + lines });
    }
    return [...groups].map(([language, counts]) => ({ language, ...counts })).toSorted(by((entry) => entry.language));
}
/** Which constitutions had a file they could judge. */
function constitutionsOf(judged, retrieval) {
    const applied = new Set(judged.flatMap((one) => one.constitutions));
    return { applied: [...applied].toSorted(), notApplied: [...retrieval.notApplied] };
}
/** Says what was looked at, and what was not: every report begins with it. */
function coverageOf(seen) {
    const { discovery, judged } = seen;
    const { counts } = discovery;
    return {
        scope: seen.scope,
        base: seen.base,
        files: {
            seen: counts.seen,
            attributed: counts.attributed,
            judged: judged.length,
            notJudged: counts.seen - judged.length,
        },
        lines: {
            seen: counts.seenLines,
            inScope: linesInScope(discovery.files),
            judged: judged.reduce((sum, one) => sum + one.lines, 0),
        },
        units: { judged: judged.reduce((sum, one) => sum + one.units.length, 0), probed: seen.probes },
        languages: languagesOf(judged),
        skipped: [...discovery.skipped].map(([reason, files]) => ({ reason, files })).toSorted(by((entry) => entry.reason)),
        selfExclusions: discovery.selfExclusions.map(({ path, mark }) => ({
            path: (0,untrusted/* untrusted */.bp)(path),
            mark: (0,untrusted/* untrusted */.bp)(mark),
        })),
        constitutions: constitutionsOf(judged, seen.retrieval),
        hints: seen.hints,
    };
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __webpack_require__(4006);
;// CONCATENATED MODULE: ./build/pipeline/discover/globs.js

const OPTIONS = { dot: true, nonegate: true };
const compile = (glob) => picomatch(glob.endsWith('/') ? `${glob}**` : glob.replace(/^\.?\//, ''), OPTIONS);
/**
 * Globs as workflow `paths` have them: `!` excludes, the last match decides, and with excludes only everything else is in.
 * @param from the folder that globs start in, relative to the root; empty for the root
 * @param whenEmpty what an empty list means
 */
function pathTest(globs, from, whenEmpty) {
    const rules = globs
        .map((glob) => glob.trim())
        .filter(Boolean)
        .map((glob) => ({ includes: !glob.startsWith('!'), matches: compile(glob.replace(/^!/, '')) }));
    if (rules.length === 0)
        return () => whenEmpty;
    const start = rules[0]?.includes === false;
    return (path) => {
        const inside = from === '' || path.startsWith(`${from}/`);
        const relative = from === '' ? path : path.slice(from.length + 1);
        if (!inside)
            return start;
        return rules.reduce((included, rule) => (rule.matches(relative) ? rule.includes : included), start);
    };
}

;// CONCATENATED MODULE: ./build/pipeline/discover/signals/certainties.js
/** How sure each kind of signal makes us that code is AI-generated, from 0 to 1. */
const CERTAINTIES = {
    /** The user's own `ai-paths`. */
    configuredPath: 1,
    /** A declaration in a form made for it: `SPDX-AI-Disclosure: ai-generated`, a git attribute. */
    declared: 0.98,
    /** The agent itself is the commit's author or committer. */
    author: 0.98,
    /** A trailer or footer that agents write. */
    trailer: 0.95,
    /** A sentence or tag in a comment. */
    comment: 0.9,
    /** A person wrote with an agent's help. */
    assisted: 0.7,
    /** An agent that reviews or suggests, and does not write on its own. */
    assists: 0.5,
};

;// CONCATENATED MODULE: ./build/pipeline/discover/signals/paths.js

/** The user's own globs. */
const AI_PATHS = { signal: 'ai-paths', certainty: CERTAINTIES.configuredPath };
/**
 * Files that assistants obey, whoever wrote them, as globs from the root. That a repository has some proves nothing about
 * who wrote its code.
 */
const INSTRUCTION_FILES = [
    {
        family: 'root or nested',
        globs: [
            '**/{AGENTS,AGENT,AGENTS.override,CLAUDE,CLAUDE.local,GEMINI,QWEN,CRUSH,WARP,CONVENTIONS}.md',
            '**/{replit,codex}.md',
            '**/llms.txt',
            '**/SKILL.md',
            '**/{*,}.mcp.json',
        ],
    },
    {
        family: 'Copilot, VS Code',
        globs: [
            '**/.github/copilot-instructions.md',
            '**/.github/instructions/**/*.instructions.md',
            '**/.github/prompts/*.prompt.md',
            '**/*.prompt.{yml,yaml}',
            '**/.github/chatmodes/*.chatmode.md',
            '**/.github/agents/**',
            '**/.github/hooks/*.json',
            '.github/workflows/copilot-setup-steps.yml',
            '.github/workflows/*.md',
            '**/.vscode/mcp.json',
            '**/.copilot/**',
        ],
    },
    {
        family: 'Claude',
        globs: ['**/.claude/**', '**/.claude.json', '**/claude_desktop_config.json', '**/.claude-plugin/**'],
    },
    {
        family: 'Cursor',
        globs: [
            '**/.cursorrules',
            '**/.cursor/rules/**/*.mdc',
            '**/.cursor/{mcp,hooks}.json',
            '**/.cursor/{skills,agents,commands}/**',
            '**/.cursorignore',
        ],
    },
    {
        family: 'Windsurf, Cline, Roo, Kilo',
        globs: [
            '**/.windsurfrules',
            '**/.windsurf/{rules,workflows,skills}/**',
            '**/.windsurf/mcp_config.json',
            '**/.clinerules',
            '**/.clinerules/**',
            '**/.roo/**',
            '**/{.roomodes,.roorules}',
            '**/.kilocode/**',
        ],
    },
    {
        family: 'Codex, Gemini, Amazon Q, Kiro, Junie',
        globs: [
            '**/.codex/**',
            '**/.gemini/**',
            '**/.amazonq/rules/*.md',
            '**/.amazonq/mcp.json',
            '**/.kiro/steering/*.md',
            '**/.kiro/settings/mcp.json',
            '**/.junie/guidelines.md',
            '**/.junie/mcp/mcp.json',
            '**/.aiassistant/rules/**',
        ],
    },
    {
        family: 'others',
        globs: [
            '**/.agents/skills/**',
            '**/.agent/{rules,skills}/**',
            '**/.amp/**',
            '**/.augment/rules/**',
            '**/.idx/airules.md',
            '**/.openhands/{microagents,skills}/**',
            '**/.aider*',
            '**/.goosehints',
            '**/.goose/**',
            '**/.opencode/**',
            '**/{opencode,firebender,.crush}.json',
            '**/.factory/**',
            '**/.trae/rules/**',
            '**/.vibe/config.toml',
            '**/.zed/settings.json',
            '**/.pi/**',
            '**/.ruler/**',
            '**/.rulesync/**',
            '**/.devin/wiki.json',
            '**/.continue/**',
            '**/.sourcegraph/cody.json',
            '**/.openclaw/**',
            '**/.gitagent/**',
            'agent.yaml',
        ],
    },
];

;// CONCATENATED MODULE: ./build/pipeline/discover/source-text.js
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

;// CONCATENATED MODULE: ./build/pipeline/discover/candidates.js



/** Told by name, so that images and archives are not read to be counted as what they are. */
const BINARY_NAME = /\.(?:7z|a|avi|bin|bmp|bz2|class|db|dll|dylib|eot|exe|gif|gz|ico|jar|jpe?g|lib|mov|mp[34]|o|obj|ogg|otf|pdf|png|pyc|pyd|so|sqlite3?|tar|tgz|tiff?|ttf|wasm|wav|webm|webp|whl|woff2?|xz|zip|zst)$/i;
const isInstruction = pathTest(INSTRUCTION_FILES.flatMap(({ globs }) => globs), '', false);
/** The first line, of files without an extension only: it may name their interpreter. */
async function firstLine(repository, entry, limit, call) {
    const name = entry.path.slice(entry.path.lastIndexOf('/') + 1);
    if (name.includes('.') || entry.size > limit)
        return '';
    const bytes = await repository.read(entry.path, call).catch(() => new Uint8Array());
    const content = decodeSource(bytes.subarray(0, 8192));
    return content.binary ? undefined : content.text.split('\n', 1)[0];
}
async function classify(entry, change, options, ports, call) {
    const { path, size } = entry;
    if (!options.isWanted(path))
        return 'excluded';
    if (entry.kind !== 'file')
        return 'not-a-file';
    const byName = ports.languages.detect(path, '');
    if (byName !== undefined)
        return { path, size, role: 'code', language: byName, change };
    if (isInstruction(path))
        return { path, size, role: 'instruction', language: undefined, change };
    if (BINARY_NAME.test(path))
        return 'binary';
    const line = await firstLine(ports.repository, entry, options.maxFileBytes, call);
    if (line === undefined)
        return 'binary';
    const language = line.startsWith('#!') ? ports.languages.detect(path, line) : undefined;
    return language === undefined ? 'unsupported' : { path, size, role: 'code', language, change };
}
/** Chooses the files to look into: changed ones when there is a base, else all. */
async function candidates_select(options, ports, call) {
    const { base, within } = options;
    const changes = base && new Map((await ports.repository.changes(base, call)).map((change) => [change.path, change]));
    const entries = (await ports.repository.entries(call)).filter(({ path }) => (within === '' || path.startsWith(`${within}/`)) && (changes?.has(path) ?? true));
    const candidates = [];
    const skipped = [];
    for (const entry of entries) {
        const found = await classify(entry, changes?.get(entry.path), options, ports, call);
        if (typeof found === 'string')
            skipped.push(found);
        else
            candidates.push(found);
    }
    return { candidates, skipped, seen: entries.length };
}

;// CONCATENATED MODULE: ./build/pipeline/discover/line-ranges.js
/** Sorted, without overlaps, neighbours joined. */
function joinRanges(ranges) {
    const joined = [];
    for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
        const last = joined.at(-1);
        if (last && range.start <= last.end + 1) {
            joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, range.end) };
        }
        else {
            joined.push(range);
        }
    }
    return joined;
}
/** What both cover; each list sorted and without overlaps. */
function intersect(a, b) {
    const both = [];
    for (let i = 0, j = 0; i < a.length && j < b.length;) {
        const [left, right] = [a[i], b[j]];
        if (!left || !right)
            break;
        const range = { start: Math.max(left.start, right.start), end: Math.min(left.end, right.end) };
        if (range.start <= range.end)
            both.push(range);
        if (left.end < right.end)
            i += 1;
        else
            j += 1;
    }
    return both;
}
/** What `a` covers and `b` does not; each list sorted and without overlaps. */
function subtract(a, b) {
    const gaps = [];
    let next = 1;
    for (const range of b) {
        if (range.start > next)
            gaps.push({ start: next, end: range.start - 1 });
        next = Math.max(next, range.end + 1);
    }
    return intersect(a, [...gaps, { start: next, end: Number.MAX_SAFE_INTEGER }]);
}
/** The ranges of each value in a list of one value a line. */
function rangesOf(lines) {
    const ranges = new Map();
    for (const [index, value] of lines.entries()) {
        if (value === undefined)
            continue;
        const own = ranges.get(value) ?? [];
        const last = own.at(-1);
        if (last && last.end === index)
            own[own.length - 1] = { start: last.start, end: index + 1 };
        else
            own.push({ start: index + 1, end: index + 1 });
        ranges.set(value, own);
    }
    return ranges;
}
const countRanges = (ranges) => ranges.reduce((sum, { start, end }) => sum + end - start + 1, 0);

;// CONCATENATED MODULE: ./build/pipeline/discover/certainty.js

/** However many signals agree, they do not make certain what none of them makes certain alone. */
const CAP = 0.99;
/** Signals of one family depend on each other: a file's marks are one author's word, a commit's trailers come together. */
const familyOf = ({ signal }) => signal === 'region' ? 'header' : (signal.split(':')[0] ?? signal);
/** How certain it is that code under all these attributions is AI-generated: noisy-OR over independent families. */
function certainty_combine(attributions) {
    const strongest = new Map();
    for (const each of attributions) {
        const family = familyOf(each);
        strongest.set(family, Math.max(strongest.get(family) ?? 0, each.certainty));
    }
    const certainties = [...strongest.values()];
    const together = 1 - certainties.reduce((doubt, certainty) => doubt * (1 - certainty), 1);
    return Math.max(0, Math.min(CAP, together), ...certainties);
}
/** Lines, up to `lines`, for which the attributions together reach the wanted certainty. */
function attributedLines(attributions, wanted, lines) {
    const all = lines > 0 ? [{ start: 1, end: lines }] : [];
    const whole = attributions.filter((each) => each.lines === undefined);
    if (certainty_combine(whole) >= wanted && whole.length > 0)
        return all;
    const partial = attributions.filter((each) => each.lines !== undefined);
    const edges = partial.flatMap((each) => each.lines ?? []).flatMap(({ start, end }) => [start, end + 1]);
    const starts = [...new Set(edges)].sort((a, b) => a - b);
    const owners = new Map(starts.map((start) => [start, []]));
    for (const each of partial) {
        for (const { start, end } of each.lines ?? []) {
            for (let i = starts.indexOf(start); (starts[i] ?? Number.POSITIVE_INFINITY) <= end; i += 1) {
                owners.get(starts[i] ?? 0)?.push(each);
            }
        }
    }
    const reached = starts.flatMap((start, i) => {
        const owned = owners.get(start) ?? [];
        const end = (starts[i + 1] ?? start + 1) - 1;
        return owned.length > 0 && certainty_combine([...whole, ...owned]) >= wanted ? [{ start, end }] : [];
    });
    return intersect(joinRanges(reached), all);
}

;// CONCATENATED MODULE: ./build/pipeline/discover/gap.js


/** A gap of this stage, with the effect that its kind has. */
const gap_gap = (kind, subject, reason) => ({
    kind,
    stage: 'discover',
    subject: (0,untrusted/* untrusted */.bp)(subject),
    reason: (0,untrusted/* untrusted */.bp)(reason),
    effect: gap/* GAP_EFFECTS */.s[kind],
});

;// CONCATENATED MODULE: ./build/pipeline/discover/normalise.js
/** Text as it reads: compatibility forms folded, invisible characters gone. Both are used to slip past a match. */
const normalise = (text) => text.normalize('NFKC').replace(/\p{Default_Ignorable_Code_Point}/gu, '');

;// CONCATENATED MODULE: ./build/pipeline/discover/signals/agents.js
/** Names for free text. Longer ones come first. */
const AGENT_NAMES = [
    { agent: 'Copilot', pattern: '(?:GitHub )?Copilot', kind: 'name' },
    { agent: 'Claude', pattern: 'Claude Code', kind: 'name' },
    { agent: 'Claude', pattern: 'Claude(?:[ -](?:Opus|Sonnet|Haiku|AI|\\d[\\w.]*))*', kind: 'word' },
    { agent: 'ChatGPT', pattern: 'ChatGPT', kind: 'name' },
    { agent: 'GPT', pattern: 'GPT-?[345][\\w.-]*', kind: 'name' },
    { agent: 'Codex', pattern: 'OpenAI Codex', kind: 'name' },
    { agent: 'OpenAI', pattern: 'OpenAI', kind: 'name' },
    { agent: 'Codex', pattern: 'Codex(?: CLI)?', kind: 'word' },
    { agent: 'Cursor', pattern: 'Cursor(?: AI| Agent)?', kind: 'word' },
    { agent: 'Gemini', pattern: 'Gemini(?: CLI| Code Assist|[ -]Pro|[ -]Flash|[ -]\\d[\\w.]*)*', kind: 'word' },
    { agent: 'Devin', pattern: 'Devin(?: AI)?', kind: 'word' },
    { agent: 'Windsurf', pattern: 'Windsurf', kind: 'word' },
    { agent: 'aider', pattern: '[Aa]ider', kind: 'word' },
    { agent: 'Amazon Q', pattern: 'Amazon Q(?: Developer)?', kind: 'name' },
    { agent: 'Junie', pattern: 'Junie', kind: 'word' },
    { agent: 'v0', pattern: 'v0(?:\\.dev)?(?!\\.?\\d)', kind: 'word' },
    { agent: 'Lovable', pattern: 'Lovable', kind: 'word' },
    { agent: 'Bolt', pattern: 'Bolt(?:\\.new)?', kind: 'word' },
];
/** What follows a person's name: a surname, a day, an address, something of theirs. */
const PERSON_FOLLOWS = /^(?:[ \t]+(?!(?:AI|LLM|API|Code|CLI|Desktop|Max|Agent|Opus|Sonnet|Haiku|Model|Pro|Flash|Using|With|Via|And|On|For|In|At|From)\b)\p{Lu}[\p{Ll}.]|[ \t]+on[ \t]+\d|[ \t]*,?[ \t]*[<(][^>)\n]{0,100}@|[ \t]+of\b|['’]s\b)/u;
/** A regular expression's source that matches plain words in any case. */
const anyCase = (words) => words.replace(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);
const sourceOf = ({ pattern, kind }) => kind === 'name'
    ? pattern.replace(/\\.|\[[^\]]*\]|\(\?:|[a-z]/gi, (part) => (part.length === 1 ? anyCase(part) : part))
    : pattern;
/** Any agent's name, as the source of a regular expression. */
const ANY_AGENT = AGENT_NAMES.map(sourceOf).join('|');
const agents_WHOLE = AGENT_NAMES.map((named) => ({ named, whole: new RegExp(`^(?:${sourceOf(named)})$`, 'u') }));
/**
 * The agent that a name in running text means, or undefined when it is a person's.
 * @param after what follows the name
 */
function agentNamed(name, after) {
    const found = agents_WHOLE.find(({ whole }) => whole.test(name))?.named;
    return found?.kind === 'word' && PERSON_FOLLOWS.test(after) ? undefined : found?.agent;
}

;// CONCATENATED MODULE: ./build/pipeline/discover/signals/header-markers.js


const VERBS = ['generated', 'created', 'written', 'authored', 'produced'].map(anyCase).join('|');
const PREPOSITIONS = ['by', 'with', 'using', 'via'].map(anyCase).join('|');
const header_markers_NAME = `(?:(?:Anthropic|Google|OpenAI)(?:['’]s)? )?\\[?(${ANY_AGENT})(?![\\w-])`;
/** Expects the agent's name in the first group. */
function namedAgent(match) {
    const after = match.input.slice(match.index + match[0].length);
    const agent = agentNamed(match[1] ?? '', after);
    return agent === undefined ? 'person' : { agent };
}
/** Marks that say "an AI made this". */
const HEADER_MARKERS = [
    {
        signal: 'header:spdx',
        mark: 'SPDX-AI-Disclosure: ai-generated | autonomous',
        where: 'comment',
        pattern: /\bSPDX-AI-Disclosure:\s*(?:ai-generated|autonomous)\b/iu,
        certainty: CERTAINTIES.declared,
    },
    {
        signal: 'header:spdx',
        mark: 'SPDX-AI-Disclosure: ai-assisted',
        where: 'comment',
        pattern: /\bSPDX-AI-Disclosure:\s*ai-assisted\b/iu,
        certainty: CERTAINTIES.assisted,
    },
    {
        signal: 'header:spdx-contributor',
        mark: 'SPDX-FileContributor: <agent>',
        where: 'comment',
        pattern: new RegExp(`\\bSPDX-FileContributor:\\s*${header_markers_NAME}`, 'u'),
        certainty: CERTAINTIES.comment,
        names: namedAgent,
    },
    {
        signal: 'header:spdx-copyright',
        mark: 'SPDX-FileCopyrightText: … Junie <junie@jetbrains.com>',
        where: 'comment',
        pattern: /\bSPDX-FileCopyrightText:.{0,200}<junie@jetbrains\.com>/iu,
        certainty: CERTAINTIES.comment,
        names: () => ({ agent: 'Junie' }),
    },
    {
        signal: 'header:assisted-by',
        mark: 'Assisted-by: AGENT:MODEL',
        where: 'comment',
        pattern: /\bAssisted-by:\s*([A-Z][\w .-]{0,60}):[\w.-]+/u,
        certainty: CERTAINTIES.assisted,
        names: (match) => ({ agent: match[1] ?? '' }),
    },
    {
        signal: 'header:tag',
        mark: '@ai-generated, @ai-generated(guided), @ai-generated(solo), @ai-generated: true',
        where: 'comment',
        pattern: /(?<![\w@])@ai-generated\b(?!\s*:\s*(?!true\b)\w)(?![\w-])/iu,
        certainty: CERTAINTIES.comment,
    },
    {
        signal: 'header:tag',
        mark: '@ai-marker with ai-assisted: true',
        where: 'comment',
        pattern: /(?<![\w@])@ai-marker\b[\s\S]{0,500}?\bai-assisted:\s*true\b/iu,
        certainty: CERTAINTIES.assisted,
    },
    {
        signal: 'header:tag',
        mark: '@generated with <agent>',
        where: 'comment',
        pattern: new RegExp(`(?<![\\w@])@${anyCase('generated')}\\s+(?:${PREPOSITIONS})\\s+${header_markers_NAME}`, 'u'),
        certainty: CERTAINTIES.comment,
        names: namedAgent,
    },
    {
        signal: 'header:tag',
        mark: '@cursor-generated (and copilot, claude, chatgpt, codex, gemini)',
        where: 'comment',
        pattern: /(?<![\w@])@(cursor|copilot|claude|chatgpt|codex|gemini)-generated\b/iu,
        certainty: CERTAINTIES.comment,
        names: (match) => ({ agent: match[1] ?? '' }),
    },
    {
        signal: 'header:comment',
        mark: 'generated | created | written | authored | produced by | with | using | via <agent>',
        where: 'comment',
        pattern: new RegExp(`\\b(?:${VERBS})[ \\t]+(?:${PREPOSITIONS})[ \\t]+${header_markers_NAME}`, 'u'),
        certainty: CERTAINTIES.comment,
        names: namedAgent,
        prose: true,
    },
    {
        signal: 'header:comment',
        mark: 'This file was generated by AI',
        where: 'comment',
        pattern: /\bthis (?:file|code|module|script|class|function|component|program|test)s? (?:is|was|has been|were) (?:(?:partially|mostly|entirely|fully|automatically|auto-)\s*)?(?:generated|written|created|produced) (?:by|with|using) (?:an? )?(?:generative )?(?:AI|LLM|artificial intelligence)\b(?!-)/iu,
        certainty: CERTAINTIES.comment,
        prose: true,
    },
    {
        signal: 'header:front-matter',
        mark: 'ai-generated: true, ai-generated-by: …',
        where: 'front-matter',
        pattern: /^ai-generated(?::\s*true\b|-by:\s*\S)/imu,
        certainty: CERTAINTIES.comment,
    },
    {
        signal: 'header:front-matter',
        mark: 'ai-assisted: true, ai-tool: …',
        where: 'front-matter',
        pattern: /^ai-(?:assisted:\s*true\b|tool:\s*\S)/imu,
        certainty: CERTAINTIES.assisted,
    },
];
/** "People wrote this." It brings nothing into scope, and wins over a repository-wide git attribute. */
const HUMAN_MARK = /\bSPDX-AI-Disclosure:\s*none\b/iu;
/** Marks of deterministic generators: not AI, and not judged. `weak` ones give way to any mark of an AI. */
const GENERATOR_MARKS = [
    { mark: 'Code generated … DO NOT EDIT', pattern: /\bcode generated\b.{0,300}\bDO NOT EDIT\b/iu },
    { mark: '@generated', pattern: /(?<![\w@])@generated\b(?![\w-])/u },
    { mark: '<auto-generated>', pattern: /<auto-?generated\b/iu },
    { mark: 'Auto-generated file', pattern: /\bauto-?generated (?:file|code|by|from)\b/iu, weak: true },
    { mark: 'DO NOT EDIT', pattern: /\bDO NOT (?:EDIT|MODIFY)\b/u, weak: true },
];
/** Around the lines that an AI wrote, in comments anywhere in a file. */
const REGION = {
    signal: 'region',
    mark: '@ai-start … @ai-end',
    pattern: /(?<![\w@])@ai-(start|end)\b(?![\w-])/giu,
    certainty: CERTAINTIES.comment,
};
/** The header's window: marks further down are not looked for. */
const HEADER_LINES = 40;

;// CONCATENATED MODULE: ./build/pipeline/discover/header.js


/** Header lines longer than this say nothing in a header. */
const HEADER_CHARACTERS = 16_384;
const DETAIL_CHARACTERS = 200;
const FRONT_MATTER = /^\s*---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const DIRECTIVE = /^(['"])use [a-z ]{1,40}\1;?/;
function firstLines(text) {
    let end = -1;
    for (let line = 0; line < HEADER_LINES; line += 1) {
        end = text.indexOf('\n', end + 1);
        if (end < 0 || end > HEADER_CHARACTERS)
            break;
    }
    return text.slice(0, Math.min(end < 0 ? text.length : end, HEADER_CHARACTERS));
}
/** The length of the comment or of what may stand before one at the start of `text`, or 0 at the first code. */
function leadingLength(text, syntax) {
    const upTo = (close, from) => {
        const end = text.indexOf(close, from);
        return end < 0 ? text.length : end + close.length;
    };
    for (const [open, close] of syntax.block)
        if (text.startsWith(open))
            return upTo(close, open.length);
    if (syntax.line.some((token) => text.startsWith(token)) || text.startsWith('#!'))
        return upTo('\n', 0);
    return DIRECTIVE.exec(text)?.[0].length ?? 0;
}
/** Comments before the first code; a module's docstring is one. A string anywhere else is not. */
function headerText(text, syntax) {
    const head = firstLines(text.replace(/^\uFEFF/, ''));
    const frontMatter = FRONT_MATTER.exec(head);
    let at = frontMatter ? frontMatter[0].length : 0;
    const comments = [];
    for (;;) {
        at += /^\s*/.exec(head.slice(at))?.[0].length ?? 0;
        const length = at < head.length ? leadingLength(head.slice(at), syntax) : 0;
        if (length === 0)
            break;
        const piece = head.slice(at, at + length);
        if (!DIRECTIVE.test(piece))
            comments.push(piece);
        at += length;
    }
    return { comment: normalise(comments.join('\n')), frontMatter: normalise(frontMatter?.[1] ?? '') };
}
const ALL_MARKERS = HEADER_MARKERS.map((marker) => ({
    marker,
    every: new RegExp(marker.pattern.source, `${marker.pattern.flags}g`),
}));
function readMark(marker, every, text) {
    for (const match of text.matchAll(every)) {
        const named = marker.names?.(match);
        if (named === 'person')
            continue;
        const detail = match[0].trim().slice(0, DETAIL_CHARACTERS);
        return { signal: marker.signal, certainty: marker.certainty, ...named, detail };
    }
    return undefined;
}
/** A generator's own mark is believed over prose about an AI, a bare "do not edit" is not; a mark made for AIs wins over both. */
function generatorMark(comment, explicit, prose) {
    if (explicit)
        return undefined;
    return GENERATOR_MARKS.find(({ pattern, weak }) => pattern.test(comment) && !(weak && prose))?.mark;
}
/** Reads the marks in a file's first lines. */
function readHeader(text, syntax) {
    const { comment, frontMatter } = headerText(text, syntax);
    const marks = [];
    let explicit = false;
    for (const { marker, every } of ALL_MARKERS) {
        const mark = readMark(marker, every, marker.where === 'comment' ? comment : frontMatter);
        if (!mark)
            continue;
        marks.push(mark);
        explicit ||= !marker.prose;
    }
    return {
        marks,
        human: HUMAN_MARK.exec(comment)?.[0],
        generator: generatorMark(comment, explicit, marks.length > 0),
    };
}

;// CONCATENATED MODULE: ./build/pipeline/discover/regions.js



/** Whether it is worth parsing the file to find regions. */
const mayHaveRegions = (text) => /@ai-start/i.test(text);
function regionsOf(marks, lines) {
    const regions = [];
    let start;
    for (const { line, edge } of marks) {
        if (edge === 'start')
            start ??= line;
        else if (start !== undefined) {
            regions.push({ start, end: line });
            start = undefined;
        }
    }
    // One that is never closed runs to the end of the file.
    if (start !== undefined)
        regions.push({ start, end: Math.max(start, lines) });
    return regions;
}
/** Lines between region marks, marks included. Only marks in comments count, so the file is parsed. */
function readRegions(languages, source) {
    return languages.withProgram(source, (program) => {
        const marks = [];
        for (const comment of program.comments()) {
            const first = program.span(comment).startLine;
            for (const [offset, line] of comment.text.split('\n').entries()) {
                for (const match of normalise(line).matchAll(REGION.pattern)) {
                    marks.push({ line: first + offset, edge: (match[1] ?? '').toLowerCase() });
                }
            }
        }
        return regionsOf(marks, countLines(source.text));
    });
}

;// CONCATENATED MODULE: ./build/pipeline/discover/standing.js
const isTooLarge = (snapshot, limits) => snapshot.bytes > limits.maxFileBytes || (snapshot.content?.lines ?? 0) > limits.maxFileLines;
/** Everything that would take a file out of sight, as it stands in one snapshot. */
function exclusions({ attributes, content, header }) {
    const all = [
        attributes.vendored && { reason: 'vendored', mark: 'linguist-vendored' },
        attributes.generated && { reason: 'generated', mark: 'linguist-generated' },
        (content?.binary ?? false) && { reason: 'binary', mark: 'binary content' },
        header?.generator !== undefined && { reason: 'generated', mark: header.generator },
    ];
    return all.filter((each) => each !== false);
}
/** A claim of human authorship, and the removal of an AI mark, take nothing out of sight, but the reader should know. */
function quietMarks(now, before) {
    const claimed = now.header?.human !== undefined && before?.header?.human === undefined ? [now.header.human] : [];
    const still = new Set((now.header?.marks ?? []).map(({ signal }) => signal));
    const removed = (before?.header?.marks ?? []).filter(({ signal }) => !still.has(signal));
    return [...claimed, ...removed.map(({ detail }) => `removed: ${detail}`)];
}
/**
 * What a change says about itself can bring a file in, never take it out: what excludes must have stood at the base.
 * @param before the file at the base, with the base's attributes; undefined without a base
 */
function weighExclusions(now, before, hasBase) {
    const present = exclusions(now);
    if (!hasBase)
        return { skip: present[0]?.reason, selfMarks: [] };
    const stood = before ? exclusions(before) : [];
    const skip = present.find(({ reason }) => stood.some((each) => each.reason === reason))?.reason;
    if (skip !== undefined)
        return { skip, selfMarks: [] };
    return { skip: undefined, selfMarks: [...present.map(({ mark }) => mark), ...quietMarks(now, before)] };
}

;// CONCATENATED MODULE: ./build/pipeline/discover/examine.js











const NO_ATTRIBUTES = { vendored: false, generated: false, ai: false };
/** A name of each language, for scripts whose own has no extension. */
const EXAMPLES = {
    python: 'x.py',
    javascript: 'x.js',
    typescript: 'x.ts',
    tsx: 'x.tsx',
    c: 'x.c',
    cpp: 'x.cpp',
};
function commentSyntax({ path, language }, languages) {
    const own = languages.commentSyntax(path);
    const isKnown = own.line.length > 0 || own.block.length > 0 || language === undefined;
    return isKnown ? own : languages.commentSyntax(EXAMPLES[language]);
}
function examine_open(bytes, candidate, attributes, languages) {
    const content = decodeSource(bytes);
    const header = readHeader(content.text, commentSyntax(candidate, languages));
    return { snapshot: { attributes, content, bytes: bytes.length, header }, content };
}
async function openAtBase(candidate, setting, call) {
    const { base, repository } = setting;
    const path = candidate.change?.basePath;
    const attributes = setting.attributesAtBase.get(candidate.path) ?? NO_ATTRIBUTES;
    const bytes = base && path !== undefined ? await repository.readAt(base.commit, path, call) : undefined;
    return bytes && examine_open(bytes, candidate, attributes, setting.languages);
}
function headerAttributions(now, before) {
    const own = now?.marks ?? [];
    // A mark that the change removed still says who wrote the file.
    const removed = (before?.marks ?? []).filter((mark) => !own.some(({ signal }) => signal === mark.signal));
    return [...own, ...removed].map(({ signal, certainty, agent, detail }) => ({
        signal,
        ...(agent === undefined ? {} : { agent }),
        certainty,
        detail: (0,untrusted/* untrusted */.bp)(detail),
    }));
}
async function regionAttributions(candidate, now, before, languages) {
    const { path, language } = candidate;
    if (language === undefined)
        return [];
    const { signal, certainty } = REGION;
    if (mayHaveRegions(now.text)) {
        const lines = await readRegions(languages, { path, language, text: now.text });
        if (lines.length > 0)
            return [{ signal, certainty, lines: joinRanges(lines) }];
    }
    // Marks that the change removed: which of its lines were theirs is no longer known.
    return before && mayHaveRegions(before.text) ? [{ signal, certainty }] : [];
}
/** Attributions that need no content. */
function pathAttributions({ path }, setting, human) {
    const ai = [setting.attributesNow, setting.attributesAtBase].some((all) => all.get(path)?.ai);
    return [
        ...(setting.isAiPath(path) ? [{ signal: AI_PATHS.signal, certainty: AI_PATHS.certainty }] : []),
        // A file's own declaration is closer than the repository's rule.
        ...(ai && !human ? [{ signal: 'gitattributes', certainty: CERTAINTIES.declared }] : []),
    ];
}
function changedLines({ change }, content) {
    const all = content.lines > 0 ? [{ start: 1, end: content.lines }] : [];
    // Git counts the lines of UTF-16 text by its bytes, which is something else.
    if (!change || (content.encoding === 'utf-16' && change.lines.length > 0))
        return all;
    return intersect(joinRanges(change.lines), all);
}
function tooLarge(candidate, setting, opened) {
    const { limits, scope, aiCertainty, history } = setting;
    const attributions = [
        ...pathAttributions(candidate, setting, false),
        ...headerAttributions(opened.snapshot.header, undefined),
        ...history.touched(candidate.path),
    ];
    const inScope = scope === 'all' || attributedLines(attributions, aiCertainty, 1).length > 0;
    if (!inScope && candidate.role === 'code')
        return { kind: 'skipped', reason: 'too-large' };
    const reason = `this change brings it over the size limit (${limits.maxFileBytes} bytes, ${limits.maxFileLines} lines), so it was ` +
        'not judged; split it, or leave it out with paths';
    return { kind: 'gap', gap: gap_gap('file-too-large', candidate.path, reason) };
}
/** Reads one file, and tells whether it is to be judged, in which lines, and why. */
async function examine(candidate, setting, call) {
    const { base, limits, languages, repository } = setting;
    const { path } = candidate;
    if (base === undefined && candidate.size > limits.maxFileBytes)
        return { kind: 'skipped', reason: 'too-large' };
    const attributes = setting.attributesNow.get(path) ?? NO_ATTRIBUTES;
    const now = examine_open(await repository.read(path, call), candidate, attributes, languages);
    const before = await openAtBase(candidate, setting, call);
    const atBase = before?.snapshot ?? {
        attributes: setting.attributesAtBase.get(path) ?? NO_ATTRIBUTES,
        content: undefined,
        bytes: 0,
        header: undefined,
    };
    const standing = weighExclusions(now.snapshot, atBase, base !== undefined);
    if (standing.skip !== undefined)
        return { kind: 'skipped', reason: standing.skip };
    if (isTooLarge(now.snapshot, limits)) {
        const stood = base === undefined || isTooLarge(atBase, limits);
        return stood ? { kind: 'skipped', reason: 'too-large' } : tooLarge(candidate, setting, now);
    }
    return decide(candidate, setting, now, before, standing.selfMarks, call);
}
async function decide(candidate, setting, now, before, selfMarks, call) {
    const { path, role, language } = candidate;
    const lines = changedLines(candidate, now.content);
    const stated = (setting.base ? before : now)?.snapshot.header?.human;
    const attributions = [
        ...pathAttributions(candidate, setting, stated !== undefined),
        ...headerAttributions(now.snapshot.header, before?.snapshot.header),
        ...(await regionAttributions(candidate, now.content, before?.content, setting.languages)),
        ...(await setting.history.attribute(path, lines, call)),
    ];
    const attributed = attributedLines(attributions, setting.aiCertainty, now.content.lines);
    const isWhole = setting.scope === 'all' || role === 'instruction';
    const inScope = isWhole ? lines : intersect(lines, attributed);
    return {
        kind: 'read',
        file: inScope.length > 0 ? { path, role, language, attributions, inScope } : undefined,
        lines: countRanges(lines),
        isAttributed: attributed.length > 0,
        selfExclusions: selfMarks.map((mark) => ({ path, mark })),
    };
}

;// CONCATENATED MODULE: ./build/pipeline/discover/signals/identities.js
/**
 * Identities, never words: Claude, Devin, Jules and Cody are people's names too, and other addresses of a vendor are its
 * staff. Rows with exact addresses come before rows that take any id of the same login.
 */
const identities_IDENTITIES = [
    {
        agent: 'Claude',
        kind: 'generates',
        emails: ['noreply@anthropic.com'],
        accounts: ['209825114+claude[bot]', '215619710+anthropic-claude[bot]', '208546643+claude-code-action[bot]'],
        logins: ['claude[bot]'],
    },
    { agent: 'Copilot code review', kind: 'assists', accounts: ['175728472+Copilot'] },
    { agent: 'Copilot Chat', kind: 'assists', accounts: ['167198135+copilot[bot]'] },
    { agent: 'Copilot in VS Code', kind: 'assists', emails: ['copilot@github.com'] },
    {
        agent: 'Copilot Autofix',
        kind: 'assists',
        named: {
            email: '62310815+github-advanced-security[bot]@users.noreply.github.com',
            name: 'Copilot Autofix powered by AI',
        },
    },
    { agent: 'Copilot CLI', kind: 'generates', accounts: ['223556219+Copilot'] },
    {
        agent: 'Copilot coding agent',
        kind: 'generates',
        accounts: ['198982749+Copilot'],
        logins: ['copilot', 'copilot-swe-agent[bot]'],
    },
    {
        agent: 'Cursor',
        kind: 'generates',
        emails: ['cursoragent@cursor.com', 'agent@cursor.com'],
        accounts: ['206951365+cursor[bot]'],
        logins: ['cursor[bot]'],
    },
    {
        agent: 'Codex',
        kind: 'generates',
        emails: ['noreply@openai.com', 'codex@openai.com'],
        accounts: ['267193182+codex', '215057067+openai-codex[bot]', '199175422+chatgpt-codex-connector[bot]'],
    },
    {
        agent: 'Devin',
        kind: 'generates',
        accounts: ['158243242+devin-ai-integration[bot]'],
        logins: ['devin-ai-integration[bot]'],
    },
    {
        agent: 'Jules',
        kind: 'generates',
        accounts: ['161369871+google-labs-jules[bot]'],
        logins: ['google-labs-jules[bot]'],
    },
    { agent: 'Gemini Code Assist', kind: 'assists', accounts: ['176961590+gemini-code-assist[bot]'] },
    {
        agent: 'Gemini CLI',
        kind: 'generates',
        // NOTE: as an author, the first address is only the tool's own shadow repository.
        trailersOnly: true,
        emails: [
            'gemini-cli@google.com',
            'gemini-cli-agent@google.com',
            'agent@gemini.google.com',
            'gemini-code-assist@google.com',
        ],
        names: ['Gemini CLI', 'Gemini CLI Agent'],
    },
    { agent: 'Gemini CLI', kind: 'generates', logins: ['gemini-cli[bot]'] },
    {
        agent: 'Amazon Q',
        kind: 'generates',
        accounts: ['208079219+amazon-q-developer[bot]'],
        logins: ['amazon-q-developer[bot]'],
        named: { email: 'noreply@amazon.com', name: 'Amazon Q Developer' },
    },
    {
        agent: 'Kiro',
        kind: 'generates',
        emails: ['noreply@kiro.dev'],
        accounts: ['244629292+kiro-agent'],
        logins: ['kiro-agent[bot]'],
    },
    { agent: 'aider', kind: 'generates', emails: ['noreply@aider.chat', 'aider@aider.chat'] },
    { agent: 'Amp', kind: 'generates', emails: ['amp@ampcode.com'] },
    { agent: 'OpenHands', kind: 'generates', emails: ['openhands@all-hands.dev'], logins: ['openhands-agent'] },
    { agent: 'OpenCode', kind: 'generates', emails: ['noreply@opencode.ai'], logins: ['opencode-agent[bot]'] },
    { agent: 'Factory Droid', kind: 'generates', emails: ['droid@factory.ai'], logins: ['factory-droid[bot]'] },
    { agent: 'Crush', kind: 'generates', emails: ['crush@charm.land'] },
    {
        agent: 'Continue',
        kind: 'generates',
        emails: ['noreply@continue.dev'],
        accounts: ['230936708+continue[bot]'],
    },
    { agent: 'Cline', kind: 'generates', emails: ['noreply@cline.bot'], accounts: ['205137888+cline[bot]'] },
    { agent: 'Roo', kind: 'generates', emails: ['roomote@roocode.com'] },
    { agent: 'Qwen Code', kind: 'generates', emails: ['qwen-coder@alibabacloud.com'] },
    { agent: 'Trae', kind: 'generates', emails: ['traecli@bytedance.com'] },
    { agent: 'Tabnine', kind: 'generates', emails: ['noreply@tabnine.com'] },
    {
        agent: 'Windsurf',
        kind: 'generates',
        emails: ['cascade@windsurf.ai', 'noreply@codeium.com'],
        accounts: ['189301087+windsurf-bot[bot]'],
    },
    {
        agent: 'Junie',
        kind: 'generates',
        emails: ['junie@jetbrains.com'],
        accounts: ['220155983+jetbrains-ai[bot]'],
    },
    { agent: 'Warp', kind: 'generates', emails: ['oz-agent@warp.dev'] },
    { agent: 'Cody', kind: 'assists', accounts: ['201248094+sourcegraph-cody[bot]'] },
    {
        agent: 'goose',
        kind: 'generates',
        emails: ['goose@opensource.block.xyz'],
        named: { email: 'opensource@block.xyz', name: 'Goose' },
    },
    { agent: 'Pi', kind: 'generates', emails: ['pi@earendil.works', 'noreply@pi.dev'] },
    { agent: 'Codebuff', kind: 'generates', emails: ['noreply@codebuff.com'] },
    { agent: 'Grok', kind: 'generates', emails: ['grok@x.ai'] },
    {
        agent: 'Replit',
        kind: 'generates',
        emails: ['agent@replit.com', 'no-reply@replit.com'],
        logins: ['replit[bot]'],
    },
    {
        agent: 'Lovable',
        kind: 'generates',
        accounts: ['159125892+lovable-dev[bot]', '159125892+gpt-engineer-app[bot]'],
        logins: ['lovable-dev[bot]', 'gpt-engineer-app[bot]'],
    },
    {
        agent: 'v0',
        kind: 'generates',
        emails: ['it+v0agent@vercel.com'],
        logins: ['v0[bot]'],
        names: ['v0', 'v0agent'],
    },
    { agent: 'Bolt', kind: 'generates', logins: ['bolt-new-by-stackblitz[bot]'] },
    { agent: 'Codegen', kind: 'generates', logins: ['codegen-sh[bot]'] },
    { agent: 'Sweep', kind: 'generates', logins: ['sweep-ai[bot]'] },
    { agent: 'Tembo', kind: 'generates', logins: ['tembo[bot]'] },
    { agent: 'Mentat', kind: 'generates', logins: ['mentatbot[bot]'] },
    { agent: 'Charlie', kind: 'generates', logins: ['charliecreates[bot]'] },
    { agent: 'Ellipsis', kind: 'assists', logins: ['ellipsis-dev[bot]'] },
    { agent: 'CodeRabbit', kind: 'assists', accounts: ['136622811+coderabbitai[bot]'] },
];
/** Tools that mark the name of the person who uses them. */
const NAME_SUFFIXES = [
    { agent: 'aider', suffix: ' (aider)' },
];

;// CONCATENATED MODULE: ./build/pipeline/discover/signals/trailers.js

/** Trailers that name a person or an agent as `Name <e-mail>`; who it is decides `identities.ts`. */
const PEOPLE_TRAILERS = [
    { key: 'Co-authored-by', certainty: CERTAINTIES.trailer },
    { key: 'Signed-off-by', certainty: CERTAINTIES.trailer },
    { key: 'Generated-by', certainty: CERTAINTIES.trailer },
    { key: 'Assisted-by', certainty: CERTAINTIES.assisted },
];
/** Trailers whose value may be an agent's name alone, or `AGENT:MODEL`. Others are people's, and some projects use them so. */
const AGENT_TRAILERS = new Set(['Generated-by', 'Assisted-by']);
const footer = (agent, mark, pattern, certainty = CERTAINTIES.trailer) => ({
    ...(agent === undefined ? {} : { agent }),
    mark,
    pattern,
    certainty,
});
const MESSAGE_MARKS = [
    footer('Claude', '🤖 Generated with [Claude Code](https://claude.com/claude-code)', /^(?:🤖\s*)?Generated with \[Claude Code\]\(https:\/\/claude\.(?:com\/claude-code|ai\/code)\)/mu),
    footer('Claude', 'Claude-Session: https://claude.ai/code/session_…', /^Claude-Session: https:\/\/claude\.ai\/code\/session_/imu),
    footer('Copilot', 'Copilot-Session: <uuid>', /^Copilot-Session: [0-9a-f]{8}-[0-9a-f-]{27}\b/imu),
    footer('Copilot', 'Agent-Logs-Url: https://github.com/…/sessions/…', /^Agent-Logs-Url: https:\/\/github\.com\/\S{1,300}\/sessions\//imu),
    footer('Copilot', 'For more details, open the [Copilot Workspace session](…)', /For more details, open the \[Copilot Workspace session\]\(https:\/\/copilot-workspace\.githubnext\.com\//u),
    footer('Cursor', 'Made-with: Cursor', /^Made-with: Cursor\b/imu),
    footer('Cursor', 'Made with [Cursor](https://cursor.com)', /^Made with \[Cursor\]\(https:\/\/cursor\.com\/?\)/mu),
    footer('Amp', 'Amp-Thread-ID: https://ampcode.com/threads/T-…', /^Amp-Thread-ID: https:\/\/ampcode\.com\/threads\/T-/imu),
    footer('OpenCode', '🤖 Generated with [OpenCode](https://opencode.ai)', /^(?:🤖\s*)?Generated with \[OpenCode\]\(https:\/\/opencode\.ai\/?\)/mu),
    footer('Devin', 'Generated with [Devin](https://cli.devin.ai/docs)', /^(?:🤖\s*)?Generated with \[Devin\]\(https:\/\/cli\.devin\.ai\//mu),
    footer('Devin', 'Generated by Devin', /^Generated by Devin\.?\s*$/mu),
    footer('Replit', 'Replit-Commit-Author: Agent | Assistant', /^Replit-Commit-Author: (?:Agent|Assistant)\b/imu),
    footer('Replit', 'Replit-Commit-Session-Id: …', /^Replit-Commit-Session-Id: \S/imu),
    footer(undefined, 'Entire-Session: … and its other trailers', /^Entire-(?:Metadata|Metadata-Task|Strategy|Session|Condensation|Source-Ref|Checkpoint|Agent): \S/imu),
    footer(undefined, 'AI-Generated-By: …, AI-Model: …, AI-Session: …', /^AI-(?:Generated-By|Model|Session): \S/imu),
    footer(undefined, 'AI-generated: true', /^AI-generated: true\b/imu),
    footer(undefined, 'AI-assisted: true', /^AI-assisted: true\b/imu, CERTAINTIES.assisted),
    footer(undefined, 'AI-Tool: …, AI-Scope: …', /^AI-(?:Tool|Scope): (?!none\b)\S/imu),
    footer(undefined, 'X-Agent-Provider: …', /^X-Agent-Provider: \S/imu),
    footer('Plandex', '🤖 Plandex → …', /^🤖 Plandex → /mu),
    footer('Crush', 'Generated with Crush', /^(?:💘\s*)?Generated with (?:\[Crush\]\(|Crush\b)/mu),
    footer('aider', 'aider: … (subject)', /^aider: \S/u),
    footer(undefined, '[AI] … (subject)', /^\[AI\] \S/u),
];
/** A kernel-style `AGENT:MODEL`, tools after it. */
const AGENT_AND_MODEL = /^([A-Z][\w .-]{0,60}):[\w.-]+(?:\s|$)/iu;

;// CONCATENATED MODULE: ./build/pipeline/discover/commit-mark.js





const NO_REPLY = '@users.noreply.github.com';
const commit_mark_DETAIL_CHARACTERS = 200;
/** The table, with everything in the case that it is compared in. */
const COMPARABLE = identities_IDENTITIES.map((identity) => ({
    identity,
    addresses: new Set([
        ...(identity.emails ?? []).map((email) => email.toLowerCase()),
        ...(identity.accounts ?? []).map((account) => `${account}${NO_REPLY}`.toLowerCase()),
    ]),
    named: identity.named && `${identity.named.name} <${identity.named.email}>`.toLowerCase(),
    logins: new Set((identity.logins ?? []).map((login) => login.toLowerCase())),
    names: new Set(identity.names ?? []),
}));
const matchesExactly = ({ addresses, named }, { name, email }) => addresses.has(email) || named === `${name.toLowerCase()} <${email}>`;
function matchesName({ logins, names }, { name, email }) {
    const login = email.endsWith(NO_REPLY) ? email.slice(0, -NO_REPLY.length).replace(/^\d+\+/, '') : undefined;
    const isBotName = name.endsWith('[bot]') && logins.has(name.toLowerCase());
    return isBotName || (login !== undefined && logins.has(login)) || names.has(name);
}
/** Who a name and e-mail are, when they are an agent's. */
function identify(person, inTrailer) {
    const clean = { name: normalise(person.name).trim(), email: normalise(person.email).trim().toLowerCase() };
    const candidates = COMPARABLE.filter(({ identity }) => inTrailer || !identity.trailersOnly);
    const found = candidates.find((each) => matchesExactly(each, clean)) ?? candidates.find((each) => matchesName(each, clean));
    if (found)
        return found.identity;
    const suffixed = NAME_SUFFIXES.find(({ suffix }) => clean.name.endsWith(suffix));
    return suffixed && { agent: suffixed.agent, kind: 'generates' };
}
const weigh = (kind, certainty) => kind === 'assists' ? Math.min(certainty, CERTAINTIES.assists) : certainty;
function personMarks(commit) {
    return ['author', 'committer'].flatMap((role) => {
        const found = identify(commit[role], false);
        if (!found)
            return [];
        const detail = `${commit[role].name} <${commit[role].email}>`;
        return [{ signal: `commit:${role}`, agent: found.agent, certainty: weigh(found.kind, CERTAINTIES.author), detail }];
    });
}
const NAMED_FIRST = new RegExp(`^(${ANY_AGENT})(?![\\w-])`, 'u');
/** An agent that a trailer names without an e-mail. */
function agentIn(value, takesAnyModel) {
    const first = NAMED_FIRST.exec(value);
    const known = first ? agentNamed(first[1] ?? '', value.slice(first[0].length)) : undefined;
    return known ?? (takesAnyModel ? AGENT_AND_MODEL.exec(value)?.[1] : undefined);
}
const TRAILER = new RegExp(`^(${PEOPLE_TRAILERS.map(({ key }) => key).join('|')}):[ \\t]*(.+)$`, 'gimu');
/** `Name <e-mail>`, or undefined where there is no address. By position, not by expression: lines can be long and hostile. */
function personIn(value) {
    const open = value.indexOf('<');
    const close = value.indexOf('>', open);
    return open < 0 || close < 0 ? undefined : { name: value.slice(0, open).trim(), email: value.slice(open + 1, close) };
}
function trailerMarks(message) {
    return [...message.matchAll(TRAILER)].flatMap((match) => {
        const [line, key = '', value = ''] = match;
        const trailer = PEOPLE_TRAILERS.find((each) => each.key.toLowerCase() === key.toLowerCase());
        if (!trailer)
            return [];
        const detail = line.trim();
        const person = personIn(value);
        if (person) {
            const found = identify(person, true);
            if (!found)
                return [];
            return [
                { signal: 'commit:trailer', agent: found.agent, certainty: weigh(found.kind, trailer.certainty), detail },
            ];
        }
        const agent = AGENT_TRAILERS.has(trailer.key) ? agentIn(value.trim(), trailer.key === 'Assisted-by') : undefined;
        return agent === undefined ? [] : [{ signal: 'commit:trailer', agent, certainty: trailer.certainty, detail }];
    });
}
function footerMarks(message) {
    return MESSAGE_MARKS.flatMap(({ agent, pattern, certainty }) => {
        const match = pattern.exec(message);
        if (!match)
            return [];
        return [{ signal: 'commit:footer', ...(agent === undefined ? {} : { agent }), certainty, detail: match[0] }];
    });
}
/** The strongest signal that a commit carries; the first of equals. */
function markCommit(commit) {
    const message = normalise(commit.message).replace(/\r\n?/g, '\n');
    const marks = [...personMarks(commit), ...trailerMarks(message), ...footerMarks(message)];
    const best = marks.reduce((strongest, mark) => (strongest && strongest.certainty >= mark.certainty ? strongest : mark), undefined);
    return best && { ...best, detail: best.detail.slice(0, commit_mark_DETAIL_CHARACTERS) };
}

;// CONCATENATED MODULE: ./build/pipeline/discover/history.js



function push(lists, key, item) {
    const list = lists.get(key);
    if (list)
        list.push(item);
    else
        lists.set(key, [item]);
}
async function history_collect(repository, base, call) {
    const collected = { marks: new Map(), touches: new Map(), aiTouches: new Map(), moves: new Map() };
    for await (const commit of repository.commits(base, call)) {
        const mark = markCommit(commit);
        if (mark)
            collected.marks.set(commit.id, mark);
        for (const path of commit.paths) {
            collected.touches.set(path, (collected.touches.get(path) ?? 0) + 1);
            if (mark)
                push(collected.aiTouches, path, commit.id);
        }
        for (const { from, to } of commit.moves ?? []) {
            collected.moves.set(from, (collected.moves.get(from) ?? new Set()).add(to));
        }
    }
    return collected;
}
/** Paths that may hold lines of an AI commit: those one touched, and all places they were moved to since. */
function suspectPaths({ aiTouches, moves }) {
    const suspects = new Set(aiTouches.keys());
    // A set visits what is added to it while it is walked.
    for (const path of suspects)
        for (const to of moves.get(path) ?? [])
            suspects.add(to);
    return suspects;
}
const toAttribution = (mark, commit, lines) => ({
    signal: mark.signal,
    ...(mark.agent === undefined ? {} : { agent: mark.agent }),
    certainty: mark.certainty,
    ...(lines === undefined ? {} : { lines: [...lines] }),
    commit,
    detail: (0,untrusted/* untrusted */.bp)(mark.detail),
});
async function uncommittedLines(repository, call) {
    const head = await repository.head(call);
    const changes = head === undefined ? [] : await repository.changes({ commit: head, head }, call);
    return new Map(changes.map(({ path, lines }) => [path, lines]));
}
/**
 * Reads the history once. A file's lines come from its blame; a file that one AI commit made and nobody touched since
 * needs none, which spares the most in repositories that an AI wrote.
 */
async function readHistory(repository, base, call) {
    const collected = await history_collect(repository, base, call);
    const { marks, touches, aiTouches, moves } = collected;
    const suspects = suspectPaths(collected);
    const arrived = new Set([...moves.values()].flatMap((targets) => [...targets]));
    const isWhole = marks.size > 0 && !(await repository.shallow(call));
    const uncommitted = marks.size > 0 ? await uncommittedLines(repository, call) : new Map();
    const onlyCommit = (path) => isWhole && touches.get(path) === 1 && !arrived.has(path) ? aiTouches.get(path)?.[0] : undefined;
    return {
        async attribute(path, lines, call) {
            if (!suspects.has(path) || lines.length === 0)
                return [];
            const only = onlyCommit(path);
            const written = only === undefined
                ? rangesOf(await repository.blame(path, base, call))
                : new Map([[only, subtract(lines, uncommitted.get(path) ?? [])]]);
            return [...written].flatMap(([commit, ranges]) => {
                const mark = marks.get(commit);
                const own = intersect(ranges, lines);
                return mark && own.length > 0 ? [toAttribution(mark, commit, own)] : [];
            });
        },
        touched: (path) => (aiTouches.get(path) ?? []).flatMap((commit) => {
            const mark = marks.get(commit);
            return mark ? [toAttribution(mark, commit)] : [];
        }),
    };
}

;// CONCATENATED MODULE: ./build/pipeline/discover/discover.js







/** Files in work at once: enough to keep a few git processes busy, few enough to hold only some files in memory. */
const CONCURRENCY = 4;
/** What the state of the history takes away. */
async function historyGaps({ base, scope }, repository, call) {
    if (repository.kind === 'none') {
        const why = repository.reason ?? 'there is no git repository';
        return [gap_gap('no-git', 'git', `${why}: code is attributed to AI by marks and paths only, not by commits`)];
    }
    const cut = base?.cutShort;
    if (cut !== undefined)
        return [gap_gap(scope === 'ai' ? 'history-missing' : 'history-shallow', 'history', cut)];
    if (base !== undefined || !(await repository.shallow(call)))
        return [];
    const reason = 'the clone is shallow: lines older than its history are attributed by marks and paths only; fetch-depth: 0 brings all';
    return [gap_gap('history-shallow', 'history', reason)];
}
async function discover_prepare(options, { repository, languages }, candidates, call) {
    const paths = candidates.map(({ path }) => path);
    const { base } = options;
    return {
        scope: options.scope,
        base,
        aiCertainty: options.aiCertainty,
        limits: { maxFileBytes: options.maxFileBytes, maxFileLines: options.maxFileLines },
        isAiPath: pathTest(options.aiPaths, options.globsFrom ?? '', false),
        repository,
        languages,
        history: await readHistory(repository, base, call),
        attributesNow: await repository.attributes(paths, undefined, call),
        attributesAtBase: base ? await repository.attributes(paths, base.commit, call) : new Map(),
    };
}
/** What cannot be found out about one file leaves the others alone. */
async function examineSafely(candidate, setting, call) {
    try {
        return await examine(candidate, setting, call);
    }
    catch (error) {
        if (call.signal.aborted || !(error instanceof errors/* BlueCodeError */.K))
            throw error;
        const kind = error.code === 'path-unreadable' ? 'file-unreadable' : 'crash';
        return { kind: 'gap', gap: gap_gap(kind, candidate.path, error.message) };
    }
}
function summarise(selection, examined, gaps, commits) {
    const read = examined.filter((each) => each.kind === 'read');
    const files = read.flatMap(({ file }) => (file ? [file] : []));
    const reasons = [...selection.skipped, ...examined.flatMap((each) => (each.kind === 'skipped' ? [each.reason] : []))];
    const skipped = new Map();
    for (const reason of reasons)
        skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
    return {
        files,
        gaps: [...gaps, ...examined.flatMap((each) => (each.kind === 'gap' ? [each.gap] : []))],
        skipped,
        selfExclusions: read.flatMap((each) => each.selfExclusions),
        counts: {
            seen: selection.seen,
            seenLines: read.reduce((sum, { lines }) => sum + lines, 0),
            attributed: read.filter(({ isAttributed }) => isAttributed).length,
            notJudged: selection.seen - files.length,
        },
        ...commits,
    };
}
async function discoverAll(options, ports, call) {
    const { base } = options;
    const selection = await candidates_select({
        base,
        within: options.within ?? '',
        isWanted: pathTest(options.paths, options.globsFrom ?? '', true),
        maxFileBytes: options.maxFileBytes,
    }, ports, call);
    const gaps = await historyGaps(options, ports.repository, call);
    const headCommit = base?.head ?? (await ports.repository.head(call));
    const commits = { baseCommit: base?.commit, headCommit };
    if (selection.candidates.length === 0)
        return summarise(selection, [], gaps, commits);
    const setting = await discover_prepare(options, ports, selection.candidates, call);
    const limit = (0,p_limit/* default */.A)(CONCURRENCY);
    const examined = await Promise.all(selection.candidates.map((candidate) => limit(() => examineSafely(candidate, setting, call))));
    return summarise(selection, examined, gaps, commits);
}
/**
 * Which files are to be judged, in which lines, and why. Nothing in scope is a fine answer; what could not be found out
 * is a gap.
 */
async function discover(options, ports, call) {
    try {
        return await discoverAll(options, ports, call);
    }
    catch (error) {
        if (!call.signal.aborted)
            throw error;
        const stopped = gap_gap('deadline', 'discover', 'finding the files to judge was stopped by the deadline or a cancellation');
        const nothing = { candidates: [], skipped: [], seen: 0 };
        return summarise(nothing, [], [stopped], { baseCommit: options.base?.commit, headCommit: options.base?.head });
    }
}

;// CONCATENATED MODULE: ./build/pipeline/gate/accept.js


/** Accepted gaps are still listed, with the reason, and no longer make the result incomplete. */
function accept(gaps, accepted, today) {
    const inForce = accepted.filter(({ until }) => until === undefined || today <= until);
    return gaps.map((gap) => {
        const match = inForce.find(({ kind, path }) => kind === gap.kind && picomatch.isMatch(gap.subject.untrusted, path, { dot: true }));
        if (match === undefined || gap.effect === 'stated')
            return gap;
        return { ...gap, effect: 'stated', reason: (0,untrusted/* untrusted */.bp)(`${gap.reason.untrusted} (accepted: ${match.reason})`) };
    });
}

;// CONCATENATED MODULE: ./build/pipeline/gate/decide.js




const counted = (count, one, many) => `${count} ${count === 1 ? one : many}`;
const isBlocking = (finding, failOn, failConfidence) => finding.state === 'open' &&
    (0,words/* atLeast */.jZ)(words/* SEVERITIES */.oC, finding.severity, failOn) &&
    (0,words/* atLeast */.jZ)(words/* CONFIDENCES */.ix, finding.confidence, failConfidence);
/** The findings that make the result `fail`. */
function blocking({ findings, failOn, failConfidence }) {
    return failOn === 'never' ? [] : findings.filter((finding) => isBlocking(finding, failOn, failConfidence));
}
const rank = ({ severity, confidence }) => words/* SEVERITIES */.oC.indexOf(severity) * words/* CONFIDENCES */.ix.length + words/* CONFIDENCES */.ix.indexOf(confidence);
function failure(findings, { failOn, failConfidence }) {
    const [first, ...rest] = findings;
    if (first === undefined)
        return [];
    const worst = rest.reduce((a, b) => (rank(b) < rank(a) ? b : a), first);
    const place = `${worst.location.path.untrusted}:${worst.location.span.startLine}`;
    const what = counted(findings.length, 'open finding is', 'open findings are');
    const named = findings.length === 1 ? '' : 'the worst: ';
    return [
        (0,untrusted/* untrusted */.bp)(`${what} at or above severity ${failOn} and confidence ${failConfidence} (${named}${worst.title}, ${worst.confidence}, in ${place}).`),
    ];
}
/** One sentence a kind of gap: a run that lost ten thousand units has one reason, not ten thousand. */
function unfinished(gaps) {
    const byKind = grouped(gaps.filter(({ effect }) => effect === 'incomplete'), ({ kind }) => kind);
    return [...byKind].toSorted(by(([kind]) => kind)).map(([kind, same]) => {
        const [first, ...rest] = same.toSorted(order_inOrder(by(({ subject }) => subject.untrusted), by(decide_reasonOf)));
        const others = rest.length === 0 ? '' : ` and ${rest.length} more`;
        return (0,untrusted/* untrusted */.bp)(`Not finished (${kind}): ${first?.subject.untrusted}${others}: ${first === undefined ? '' : decide_reasonOf(first)}`);
    });
}
const decide_reasonOf = ({ reason }) => reason.untrusted;
function harmless(deciding) {
    const open = deciding.findings.filter(({ state }) => state === 'open').length;
    if (open === 0)
        return (0,untrusted/* untrusted */.bp)('There is no open finding.');
    const what = counted(open, 'open finding is', 'open findings are');
    if (deciding.failOn === 'never')
        return (0,untrusted/* untrusted */.bp)(`${what} reported and cannot fail the result (fail-on: never).`);
    return (0,untrusted/* untrusted */.bp)(`${what} reported; none reaches severity ${deciding.failOn} with confidence ${deciding.failConfidence}.`);
}
/** `fail` beats `incomplete` beats `pass`. Pure: the same findings, gaps and thresholds give the same result. */
function decide_decide(deciding) {
    const failed = failure(blocking(deciding), deciding);
    const open = unfinished(deciding.gaps);
    if (failed.length > 0)
        return { result: 'fail', reasons: [...failed, ...open] };
    if (open.length > 0)
        return { result: 'incomplete', reasons: [...open, harmless(deciding)] };
    return { result: 'pass', reasons: [harmless(deciding)] };
}

;// CONCATENATED MODULE: ./build/pipeline/settle/families.js
/** Weaknesses that one flaw can be called by: claims on one sink merge when their CWEs stand in one row. */
const FAMILIES = [
    [77, 78, 88],
    [89, 564, 943],
    [22, 23, 36, 73, 99],
    [94, 95, 96, 1336],
    [79, 80, 116],
    [502],
    [611, 776, 827],
    [918],
    [601],
    [326, 327, 328, 759, 760, 916],
    [330, 331, 335, 337, 338],
    [377, 379],
    [295, 297, 599],
    [345, 347],
    [276, 281, 732],
    [117],
    [93, 113],
    [90],
    [643],
    [400, 730, 770, 834, 835, 1333],
    [259, 321, 798],
    [200, 209, 532],
    [915],
    [362, 367],
    [119, 120, 121, 122, 125, 131, 193, 787, 788, 805],
    [190, 191, 680],
    [415, 416],
    [476],
    [401, 772],
    [134],
    [369],
    [285, 306, 862, 863],
    [352],
    [1321],
];
const FIRST_OF = new Map(FAMILIES.flatMap((family) => family.map((cwe) => [`CWE-${cwe}`, `CWE-${family[0]}`])));
/** The family of a weakness: its first CWE, or the CWE itself where it stands alone. */
const familyOfCwe = (cwe) => FIRST_OF.get(cwe) ?? cwe;
/** The family's name: its first CWE, or the CWE itself where it stands alone; a rule without one is a family of its own. */
const families_familyOf = (rule) => rule.cwe === undefined ? rule.id : familyOfCwe(rule.cwe);
/** Rules whose quoted literals are the secret itself. */
const isAboutCredentials = (cwe) => cwe !== undefined && FIRST_OF.get(cwe) === 'CWE-259';

;// CONCATENATED MODULE: ./build/pipeline/settle/literals.js
/** String literals of Python and JavaScript, triple quotes included; one that a quote cut short runs to the text's end. */
const literals_LITERAL = /("""|'''|["'`])((?:\\[\s\S]|(?!\1)[^\\])*)(?:\1|\\?$)/g;
/** Every string literal's content becomes the mask; empty ones stay. */
const maskLiterals = (code, mask) => code.replace(literals_LITERAL, (literal, delimiter, content) => content === '' ? literal : delimiter + mask + delimiter);
/** What stands in string literals of the code, longest first. */
function quotedIn(codes) {
    const contents = codes.flatMap((code) => [...code.matchAll(literals_LITERAL)].map((match) => match[2] ?? ''));
    return [...new Set(contents)].filter((content) => content !== '').toSorted((a, b) => b.length - a.length);
}
/** Long enough, and not a word that a sentence needs: `password` may be a key beside the secret. */
const looksSecret = (content) => content.length >= 4 && /[^\p{L}_ -]/u.test(content);
/** Where prose repeats one of the contents, in quotes or plainly, the mask stands instead. */
function maskQuoted(prose, contents, mask) {
    return contents.reduce((text, content) => {
        const unquoted = looksSecret(content) ? text.replaceAll(content, mask) : text;
        return ['"', "'", '`'].reduce((masked, quote) => masked.replaceAll(quote + content + quote, quote + mask + quote), unquoted);
    }, prose);
}

;// CONCATENATED MODULE: ./build/pipeline/settle/mask.js



const mask_MASKED = '***';
/** Between texts that are searched together; nothing that a pattern for secrets would reach across. */
const SEPARATOR = '\n\u0000\n';
/** Characters searched at a time: one call of the library costs as much as searching some ten thousand of them. */
const BATCH = 500_000;
function replaceRanges(text, ranges) {
    let masked = '';
    let done = 0;
    for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
        if (end <= done)
            continue;
        // Where two secrets overlap, one mask stands for both.
        if (start >= done)
            masked += text.slice(done, start) + mask_MASKED;
        done = end;
    }
    return masked + text.slice(done);
}
/** Secrets in one text become `***`. */
async function maskSecrets(text) {
    // Loaded when there is something to mask: most runs find nothing, and start-up has to stay short.
    const { secretRanges } = await Promise.all(/* import() */[__webpack_require__.e(570), __webpack_require__.e(811)]).then(__webpack_require__.bind(__webpack_require__, 5811));
    return replaceRanges(text, await secretRanges(text));
}
function batches(texts) {
    const all = [];
    let size = BATCH;
    for (const text of texts) {
        if (size + text.length > BATCH) {
            all.push([]);
            size = 0;
        }
        all.at(-1)?.push(text);
        size += text.length + SEPARATOR.length;
    }
    return all;
}
function place(texts) {
    let start = 0;
    return texts.map((text) => {
        const placed = { text, start, end: start + text.length };
        start = placed.end + SEPARATOR.length;
        return placed;
    });
}
/** Searches many texts as one; those that something was found in are searched again, alone, so that neighbours change nothing. */
async function maskBatch(texts) {
    const { secretRanges } = await Promise.all(/* import() */[__webpack_require__.e(570), __webpack_require__.e(811)]).then(__webpack_require__.bind(__webpack_require__, 5811));
    const placed = place(texts);
    const ranges = (await secretRanges(texts.join(SEPARATOR))).toSorted((a, b) => a[0] - b[0]);
    const hit = new Set();
    for (const [start, end] of ranges) {
        for (let i = firstEndingAfter(placed, start); i < placed.length; i++) {
            const candidate = placed[i];
            if (candidate === undefined || candidate.start >= end)
                break;
            hit.add(candidate.text);
        }
    }
    return Promise.all(texts.map(async (text) => [text, hit.has(text) ? await maskSecrets(text) : text]));
}
function firstEndingAfter(placed, offset) {
    let low = 0;
    let high = placed.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((placed[middle]?.end ?? 0) > offset)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}
/** A pure function of what it was built from: each distinct text was searched once. */
async function masker(texts) {
    const masked = new Map();
    for (const batch of batches([...texts])) {
        for (const [text, safe] of await maskBatch(batch))
            masked.set(text, safe);
    }
    return (text) => masked.get(text) ?? mask_MASKED;
}
/** Every text of a finding that may hold what the repository, or a run of it, holds. */
function mapTexts(finding, { code, prose }) {
    const inCode = (text) => (0,untrusted/* untrusted */.bp)(code(text.untrusted));
    const inProse = (text) => (0,untrusted/* untrusted */.bp)(prose(text.untrusted));
    return {
        ...finding,
        flow: finding.flow.map((step) => ({ ...step, says: inProse(step.says) })),
        claims: finding.claims.map((claim) => ({
            ...claim,
            quote: inCode(claim.quote),
            sentence: inProse(claim.sentence),
        })),
        evidence: finding.evidence.map((piece) => ({
            ...piece,
            ...(piece.input === undefined ? {} : { input: inProse(piece.input) }),
            ...(piece.observed === undefined ? {} : { observed: inProse(piece.observed) }),
            ...(piece.reproduction === undefined ? {} : { reproduction: inProse(piece.reproduction) }),
            ...(piece.reason === undefined ? {} : { reason: inProse(piece.reason) }),
        })),
        attributions: finding.attributions.map((attribution) => ({
            ...attribution,
            ...(attribution.detail === undefined ? {} : { detail: inProse(attribution.detail) }),
        })),
        ...(finding.stateReason === undefined ? {} : { stateReason: inProse(finding.stateReason) }),
    };
}
/** Where the flaw is a credential in the code, its quote is the secret: no pattern knows it, so every literal goes. */
function maskCredential(finding) {
    if (!isAboutCredentials(finding.cwe))
        return finding;
    const quoted = quotedIn(finding.claims.map(({ quote }) => quote.untrusted));
    return mapTexts(finding, {
        code: (text) => maskLiterals(text, mask_MASKED),
        prose: (text) => maskQuoted(text, quoted, mask_MASKED),
    });
}
/** Secrets in quotes, sentences, steps, evidence and attributions become `***`; nothing else changes, ids included. */
async function maskFindings(findings) {
    if (findings.length === 0)
        return [];
    const texts = new Set();
    const collect = (text) => {
        texts.add(text);
        return text;
    };
    const known = findings.map(maskCredential);
    for (const finding of known)
        mapTexts(finding, { code: collect, prose: collect });
    const mask = await masker(texts);
    return known.map((finding) => mapTexts(finding, { code: mask, prose: mask }));
}

;// CONCATENATED MODULE: ./build/pipeline/settle/confidence.js


/** From strongest to weakest; `unreported` is what a hint stays without evidence. */
const WEIGHTS = [...words/* CONFIDENCES */.ix, 'unreported'];
const CLAIMED = { likely: 'likely', possible: 'possible', hint: 'unreported' };
const stronger = (a, b) => ((0,words/* atLeast */.jZ)(WEIGHTS, a, b) ? a : b);
const atMost = (cap, weight) => ((0,words/* atLeast */.jZ)(WEIGHTS, weight, cap) ? cap : weight);
/** What one observation proves; undefined when it raises nothing. */
function raises(claimed, piece) {
    switch (piece.observation) {
        case 'effect':
        case 'sink':
        case 'predicate':
            // What passed through a stand-in shows the flow, and not that the real argument or guard lets it through.
            return piece.throughStub ? 'likely' : 'confirmed';
        case 'weak':
            return stronger(claimed, 'possible');
        case 'neutralised':
        case 'not-reached':
        case 'not-executed':
            return undefined;
        default:
            return (0,errors/* unreachable */.H)(piece.observation);
    }
}
/** Rules about code that means harm: what such code shows in a sandbox is what its author lets it show. */
const isAboutMalice = (ruleId) => ruleId.split('/').some((part) => part.startsWith('malicious-'));
/** Before caps: the strongest raising observation wins; an inert arrival counts only where nothing raised. */
function observed({ strength, evidence }) {
    const claimed = CLAIMED[strength];
    const raised = evidence.map((piece) => raises(claimed, piece)).filter((weight) => weight !== undefined);
    if (raised.length > 0)
        return raised.reduce(stronger);
    const inert = evidence.some((piece) => piece.observation === 'neutralised' && !piece.throughStub);
    return inert ? atMost('possible', claimed) : claimed;
}
/**
 * The one table of `docs/results.md`: strength and evidence give confidence. Without a positive observation nothing is
 * lowered, for a snippet that merely stays quiet must not open the gate.
 */
function confidence_weigh(weighing) {
    const weight = observed(weighing);
    const harmless = weighing.constantCallers || (weighing.local === true && weighing.strength !== 'likely');
    const capped = harmless ? atMost('possible', weight) : weight;
    return isAboutMalice(weighing.ruleId) ? stronger(capped, CLAIMED[weighing.strength]) : capped;
}

;// CONCATENATED MODULE: ./build/pipeline/settle/flaws.js





const SOURCES = ['external', 'parameter', 'none'];
const byStrength = by(({ suspicion }) => words/* STRENGTHS */.p6.indexOf(suspicion.strength));
const bySource = by(({ suspicion }) => SOURCES.indexOf(suspicion.source));
const byRule = order_inOrder(by(({ rule }) => words/* SEVERITIES */.oC.indexOf(rule.severity)), by(({ rule }) => rule.id));
/** Total, so that the order in which suspicions arrive changes nothing. */
const byContent = by(({ suspicion, evidence }) => JSON.stringify([suspicion, evidence]));
// Neither order looks at evidence: the rule, and with it the id, must be the same with the sandbox on and off.
const strongestFirst = order_inOrder(byStrength, bySource, byRule, byContent);
const bestTold = order_inOrder(bySource, byStrength, byRule, byContent);
function ruled(judged, rules) {
    const rule = rules.get(judged.suspicion.ruleId);
    if (rule === undefined)
        throw new errors/* BlueCodeError */.K('internal', `a suspicion names the rule ${judged.suspicion.ruleId}, which the rule book does not hold: judge and settle with the same rule book`);
    return { ...judged, rule };
}
function flawOf(members) {
    const [first, ...rest] = members.toSorted(strongestFirst);
    const [told] = members.toSorted(bestTold);
    return first === undefined || told === undefined ? [] : [{ members: [first, ...rest], told }];
}
/** One flaw for each sink and family, in the order of their sinks. */
function flaws(judged, rules) {
    const byId = new Map(rules.map((rule) => [rule.id, rule]));
    const groups = grouped(judged.map((one) => ruled(one, byId)), ({ suspicion, rule }) => JSON.stringify([suspicion.sink.path, suspicion.sink.span, families_familyOf(rule)]));
    return [...groups.values()].flatMap(flawOf).toSorted(order_inOrder(byPlace(({ members }) => members[0].suspicion.sink), by(({ members }) => members[0].rule.id)));
}

;// CONCATENATED MODULE: ./build/pipeline/settle/identity.js

/** Hexadecimal digits of an id: short enough to type, and long enough that two flaws cannot be made to share one. */
const DIGITS = 24;
/** What stays when lines move: never a position, and never a model's quote. */
function identity({ members: [{ suspicion, rule }] }) {
    return JSON.stringify([rule.id, suspicion.sink.path, suspicion.unit.qualifiedName, suspicion.sink.syntax]);
}
const shortHash = (text) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, DIGITS);
/**
 * An id for each flaw, in the same order. Equal ones in one unit are told apart by their ordinal in source order;
 * unreported flaws are counted in, so that evidence which raises one does not rename its neighbours.
 */
function identity_identify(inSourceOrder) {
    const seen = new Map();
    return inSourceOrder.map((flaw) => {
        const name = identity(flaw);
        const ordinal = seen.get(name) ?? 0;
        seen.set(name, ordinal + 1);
        return shortHash(`${name}#${ordinal}`);
    });
}

;// CONCATENATED MODULE: ./build/pipeline/settle/settle.js








const OUTSIDE = {
    changed: (0,untrusted/* untrusted */.bp)('neither the sink nor a step of its path lies on a line that this change brings into scope'),
    attributed: (0,untrusted/* untrusted */.bp)('neither the sink nor a step of its path lies on a line attributed to AI'),
};
function settle_once(values) {
    return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
const placesOf = ({ sink, flow }) => [sink, ...flow];
function attributionsAt({ path, span }, files) {
    const all = files.get(path)?.attributions ?? [];
    return all.filter(({ lines }) => lines === undefined || span_touches(lines, span));
}
/** Each claim is weighed with its own evidence: an inert probe of one path says nothing about another into the same sink. */
function weightOf({ members }) {
    const weights = members.map(({ suspicion, evidence, rule }) => confidence_weigh({
        strength: suspicion.strength,
        evidence,
        constantCallers: suspicion.constantCallers,
        local: suspicion.local === true,
        ruleId: rule.id,
    }));
    return weights.reduce((a, b) => ((0,words/* atLeast */.jZ)(WEIGHTS, a, b) ? a : b));
}
function claimsOf({ members, told }) {
    const claim = ({ suspicion, rule }) => ({
        by: 'offline',
        constitution: rule.id,
        quote: suspicion.quote,
        sentence: suspicion.sentence,
    });
    return settle_once([told, ...members].map(claim));
}
/** In scope when the sink or any step of any claimed path lies on a line in scope. */
function scopeOf({ members }, { files, base }) {
    const places = members.flatMap(({ suspicion }) => placesOf(suspicion));
    const attributions = settle_once(places.flatMap((place) => attributionsAt(place, files)));
    if (places.some(({ path, span }) => span_touches(files.get(path)?.inScope ?? [], span)))
        return { attributions, state: 'open' };
    return { attributions, state: 'outside-diff', stateReason: base ? OUTSIDE.changed : OUTSIDE.attributed };
}
function findingOf(flaw, id, confidence, settling) {
    const [{ suspicion, rule }] = flaw.members;
    const { path, span } = suspicion.sink;
    const lineHash = settling.lineHash?.(path, span.startLine);
    return {
        id,
        ruleId: rule.id,
        task: rule.task,
        title: rule.title,
        ...(rule.cwe === undefined ? {} : { cwe: rule.cwe }),
        ...(rule.kind === undefined ? {} : { kind: rule.kind }),
        severity: rule.severity,
        confidence,
        location: { path: (0,untrusted/* untrusted */.bp)(path), span },
        flow: flaw.told.suspicion.flow.map((step) => ({
            location: { path: (0,untrusted/* untrusted */.bp)(step.path), span: step.span },
            says: step.says,
        })),
        unit: (0,untrusted/* untrusted */.bp)(suspicion.unit.qualifiedName),
        ...scopeOf(flaw, settling),
        claims: claimsOf(flaw),
        evidence: settle_once(flaw.members.flatMap(({ evidence }) => evidence)).toSorted(by(({ observation }) => OBSERVATIONS.indexOf(observation))),
        ...(rule.fix === '' ? {} : { fix: rule.fix }),
        fingerprints: { finding: id, ...(lineHash === undefined ? {} : { lineHash }) },
    };
}
/**
 * Merges what is claimed about one flaw, weighs it, and states whether it is in scope. Nothing is dropped but hints
 * that no evidence raised. Findings are sorted by path, position and rule, whatever the order of the suspicions.
 */
function settle(settling) {
    const all = flaws(settling.suspicions, settling.ruleBook.constitutions);
    const ids = identity_identify(all);
    const weighed = all.map((flaw, index) => ({ flaw, id: ids[index] ?? '', weight: weightOf(flaw) }));
    const findings = weighed.flatMap(({ flaw, id, weight }) => weight === 'unreported' ? [] : [findingOf(flaw, id, weight, settling)]);
    return { findings, hints: weighed.length - findings.length };
}

;// CONCATENATED MODULE: ./build/pipeline/extract/extract.js

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

;// CONCATENATED MODULE: ./build/pipeline/judge/patterns.js
/** Dotted-name patterns of the vocabulary (`contracts/vocabulary.ts` has their syntax), indexed by their last part. */
/** Lookups kept: real files repeat their names. */
const MAX_REMEMBERED = 20_000;
const NONE = [];
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
/** `(a|b).c` also means an undefined global `a.c`. */
function symbolExpression(pattern) {
    const group = /^\(([^)]*)\)/.exec(pattern);
    const rest = group === null ? pattern : pattern.slice(group[0].length);
    const head = group === null ? '' : `\\(?(?:${(group[1] ?? '').split('|').map(escapeRegExp).join('|')})\\)?`;
    const tail = rest.split('.').map((part) => (part === '*' ? '[^.]+' : escapeRegExp(part)));
    return new RegExp(`^${head}${tail.join('\\.')}$`);
}
function patterns_compile(pattern, entry) {
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
    needs = [];
    found = new Map();
    constructor(entries, patternOf) {
        for (const entry of entries) {
            const pattern = patternOf(entry);
            for (const one of pattern === undefined ? [] : expand(pattern))
                this.add(one, entry);
        }
    }
    add(pattern, entry) {
        const { last, compiled } = patterns_compile(pattern, entry);
        const words = wordsOf(pattern);
        this.needs.push({ last: words.at(-1)?.[0] ?? last, words });
        const [shelf, key] = last === '*' ? [this.byHolder, pattern.split('.').at(-2) ?? ''] : [this.byLast, last];
        const known = shelf.get(key);
        if (known === undefined)
            shelf.set(key, [compiled]);
        else
            known.push(compiled);
    }
    /**
     * Entries for a symbol whose last part is `last`; exact patterns win over `*.name` ones.
     * `isMethod`: it is an attribute of something that is not a plain module.
     */
    find(symbol, last, isMethod) {
        const named = this.byLast.get(last) ?? NONE;
        const held = this.byHolder.size === 0 ? NONE : (this.byHolder.get(holderOf(symbol)) ?? NONE);
        if (named.length === 0 && held.length === 0)
            return NONE;
        const key = `${isMethod ? '*' : ''}${last}\n${symbol ?? ''}`;
        const known = this.found.get(key);
        if (known !== undefined)
            return known;
        const fitting = [...named, ...held].filter((candidate) => candidate.matches(symbol, isMethod));
        const exact = fitting.filter((candidate) => candidate.exact);
        const found = (exact.length > 0 ? exact : fitting).map((candidate) => candidate.entry);
        if (this.found.size < MAX_REMEMBERED)
            this.found.set(key, found);
        return found;
    }
    /** The last words of the patterns that can match in a text with these words. */
    wordsWithin(words) {
        const possible = this.needs.filter((need) => need.words.every((choices) => choices.some((word) => words.has(word))));
        return new Set(possible.map(({ last }) => last));
    }
}

// EXTERNAL MODULE: ./node_modules/scslre/index.js
var scslre = __webpack_require__(3008);
;// CONCATENATED MODULE: ./build/pipeline/judge/regex-danger.js

/** Longer patterns are not analysed: the cost grows faster than the pattern. */
const MAX_LENGTH = 400;
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
        return (0,scslre/* analyse */.K)({ source: translated(source), flags: '' }, { maxReports: 10 }).reports.some((report) => report.exponential);
    }
    catch {
        // Not a pattern this analysis can read: no claim is made about it.
        return false;
    }
}
/** Whether matching the pattern can take exponentially many steps (the analysis of scslre: no sampling, no time-outs). */
function isCatastrophic(source) {
    if (source.length > MAX_LENGTH || !/[*+{]/.test(source))
        return false;
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
const propertyOf = (value, property) => value?.fields?.get(property) ?? value?.made?.get(property);
function byName(site, name) {
    if (name === 'receiver')
        return site.receiver === undefined ? [] : [site.receiver];
    if (name === 'any')
        return site.given;
    if (name === 'rest')
        return site.given.filter((argument) => argument.name === undefined).slice(1);
    return site.given.filter((argument) => argument.name === name);
}
function atPosition(site, position) {
    const positional = site.given.filter((argument) => argument.name === undefined);
    const at = positional[position];
    return at === undefined ? positional.slice(0, position).filter((argument) => argument.spread) : [at];
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
            return typeof pattern === 'string' && isCatastrophic(pattern);
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
        index = new PatternIndex([true], () => `{${patterns.flatMap(expand).join(',')}}`);
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
function keptOutBy(source, reach, flags) {
    const starts = reach !== 'anywhere' || /^(?:\^|\\A)/.test(source);
    const ends = reach === 'whole' || /(?:(?<!\\)\$|\\Z|\\z)$/.test(source);
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
        default:
            return undefined;
    }
}
/** The source text of a node on one line, cut where it is long. */
function snippet(module, node) {
    const text = module.text.slice(node.start, node.end).replace(/\s+/g, ' ').trim();
    return text.length > MAX_SNIPPET ? `${text.slice(0, MAX_SNIPPET - 1)}…` : text;
}
/** The source text of a node, as far as it matters for the names in it. */
const names_textOf = (module, node) => module.text.slice(node.start, Math.min(node.end, node.start + 200));
/** The last part of a callee's spelling. */
function lastName(callee) {
    if (callee.kind === 'name' || callee.kind === 'member')
        return callee.name;
    if (callee.kind === 'index' && callee.index.kind === 'literal')
        return String(callee.index.value);
    return '';
}
/** Longer names than any pattern; loops would let them grow without end. */
const MAX_SYMBOL = 100;
/** A resolved name with one more part: `.name`, `()`, `[]`. */
const extended = (symbol, part) => symbol === undefined || symbol.length > MAX_SYMBOL ? undefined : symbol + part;

;// CONCATENATED MODULE: ./build/pipeline/judge/value.js
const newOrigin = (entry) => ({ parameter: undefined, reach: undefined, within: undefined, ...entry, parts: new Map() });
const value_NONE = new Set();
const MAX_TAINTS = 6;
/** Something about which nothing is known and nothing need be feared. */
const UNKNOWN = { taints: [], literal: false };
const constantValue = (constant) => ({
    taints: [],
    literal: true,
    constant,
    ...(typeof constant === 'string' ? { prefix: constant } : {}),
});
const originTaint = (origin, step) => ({
    origin,
    trail: { step, before: undefined },
    cleaned: value_NONE,
    built: false,
    direct: true,
    only: undefined,
    uncertain: false,
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
/** What a constant key selects from untrusted data: an origin of its own, still the text that came in. */
function partTaints(taints, key) {
    return taints.map((taint) => {
        if (!taint.direct)
            return taint;
        let part = taint.origin.parts.get(key);
        if (part === undefined) {
            part = newOrigin({ ...taint.origin, within: taint.origin });
            taint.origin.parts.set(key, part);
        }
        return { ...taint, origin: part };
    });
}
const withStep = (taints, step) => taints.map((taint) => ({ ...taint, trail: { step, before: taint.trail } }));
const mapTaints = (taints, change) => taints.map((taint) => ({ ...taint, ...change }));
/** The taints made harmless for these kinds. */
const cleanTaints = (taints, kinds) => taints.map((taint) => ({ ...taint, cleaned: new Set([...taint.cleaned, ...kinds]) }));

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
        url: same(values.map((value) => value.url)),
        prefix: same(values.map((value) => value.prefix)),
        built: values.some((value) => value.built),
        normalised: values.every((value) => value.normalised || value.literal),
        test: same(values.map((value) => value.test)),
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

;// CONCATENATED MODULE: ./build/pipeline/judge/environment.js

/** Not a kind: stands among those checked where code that could not be followed may have checked the value. */
const DOUBT = '?';
const EMPTY = new Set();
const environment_NOTHING = new Map();
const environment_intersect = (a, b) => a.has('*') ? b : b.has('*') ? a : new Set([...a].filter((kind) => b.has(kind)));
function intersectMaps(maps) {
    const [first, ...rest] = maps;
    if (first === undefined || rest.every((map) => map === first))
        return first ?? environment_NOTHING;
    const result = new Map();
    for (const [key, kinds] of first ?? []) {
        const common = rest.reduce((known, map) => environment_intersect(known, map.get(key) ?? EMPTY), kinds);
        if (common.size > 0)
            result.set(key, common);
    }
    return result;
}
/**
 * The variables of one function (or module) at one point of its run, and what guards have established there. A branch
 * works on a fork, which holds only what it changed; joining looks at nothing else.
 */
class Environment {
    variables = new Map();
    parent;
    /** What this is a fork of. */
    base;
    /** Entry points that a guard has checked on every way to this point. */
    checked;
    /** The same for expressions such as `self.path`, by their dotted spelling. */
    refined;
    constructor(parent, base) {
        this.parent = parent;
        this.base = base;
        // Shared until one of them changes.
        this.checked = (base ?? parent)?.checks ?? environment_NOTHING;
        this.refined = base?.refined ?? environment_NOTHING;
    }
    get checks() {
        return this.checked;
    }
    lookup(name) {
        return this.own(name) ?? this.parent?.lookup(name);
    }
    /** Bound here, not in an enclosing scope. */
    own(name) {
        return this.variables.get(name) ?? this.base?.own(name);
    }
    assign(name, value) {
        this.variables.set(name, value);
        if (this.refined.size === 0)
            return;
        const stale = (path) => path === name || path.startsWith(`${name}.`);
        this.refined = new Map([...this.refined].filter(([path]) => !stale(path)));
    }
    /** Everything bound here; in a fork, what it changed. */
    names() {
        return this.variables.entries();
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
            for (const [name, value] of point.variables)
                if (!kept.variables.has(name))
                    kept.variables.set(name, value);
        }
        kept.checked = new Map(this.checked);
        kept.refined = new Map(this.refined);
        return kept;
    }
    /**
     * Becomes what holds whichever of its forks was taken. None: the point is not reached, nothing changes.
     * @returns whether a variable that was bound before has become untrusted, or untrusted in another way
     */
    join(forks) {
        if (forks.length === 0)
            return false;
        let tainted = false;
        for (const name of new Set(forks.flatMap((fork) => [...fork.variables.keys()]))) {
            const before = this.own(name);
            const after = joinValues(forks.flatMap((fork) => fork.settled(name) ?? []));
            tainted ||= before !== undefined && after.taints.some((taint) => !before.taints.includes(taint));
            this.variables.set(name, after);
        }
        this.checked = intersectMaps(forks.map((fork) => fork.checked));
        this.refined = intersectMaps(forks.map((fork) => fork.refined));
        return tainted;
    }
}

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
    if (taints.length === 0 || !before.some((part) => part.prefix !== undefined || part.shape !== undefined))
        return taints;
    return HOST_BEFORE.test(before.map(shapeOf).join('')) ? cleanTaints(taints, ['url']) : taints;
}
/** Text (or a list) joined from parts: `a + b`, f-strings, `''.join`, `path / name`. */
function concatenate(parts, at) {
    return text_joined(parts.map((part, index) => ({ ...part, taints: behindHost(parts.slice(0, index), part.taints) })), at);
}
function text_joined(parts, at) {
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
    };
}
/** Where `%` and `format` put values. */
const PERCENT = /%(?:\([^()]{0,80}\))?[-#0 +]{0,5}[\d.*]{0,9}[diouxXeEfFgGcrsa]/g;
const BRACES = /\{[^{}]{0,80}\}/g;
/** `'…%s…' % values`, `'…{}…'.format(values)`: the template's text up to the first placeholder is the prefix. */
function formatted(template, values, at, holes) {
    const whole = text_joined([template, ...values], at);
    const text = typeof template.constant === 'string' ? template.constant : undefined;
    const prefix = text?.split(/[%{]/, 1)[0];
    return {
        ...whole,
        constant: undefined,
        literal: whole.literal,
        shape: text?.replace(holes, '\0') ?? whole.shape,
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
    if (HOST_FIXED.test(prefix))
        return ['url', 'redirect'];
    return LOCAL_PATH.test(prefix) ? ['redirect'] : [];
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






/** The part of a value's taints that can still do this kind of harm here. */
function dangerous(frame, value, kind) {
    if (kindsFixedBy(value.prefix).includes(kind))
        return [];
    const allows = (kinds) => kinds === undefined || kinds.has('*') || kinds.has(kind);
    return value.taints.flatMap((taint) => {
        const checked = frame.environment.checkedKinds(taint.origin);
        const isClean = [taint.cleaned, checked].some((kinds) => kinds.has('*') || kinds.has(kind));
        if (isClean || !allows(taint.only))
            return [];
        const isDoubted = taint.cleaned.has(DOUBT) || checked.has(DOUBT);
        return [isDoubted && !taint.uncertain ? { ...taint, uncertain: true } : taint];
    });
}
function hit(run, frame, { sink, name, node }, taint) {
    const { module, root, purposes } = frame;
    run.hits.push({
        module,
        node,
        sink,
        name,
        root,
        taint,
        purposes: sink.raise === undefined ? [] : [...purposes, names_textOf(module, node)],
    });
}
/** Untrusted values are hits; one that nobody knows anything about is a hit without a path: a hint. */
function receive(run, frame, place, value) {
    const taints = dangerous(frame, value, place.sink.kind);
    for (const taint of taints)
        hit(run, frame, place, taint);
    const open = value.taints.length === 0 && !value.literal && value.constant === undefined;
    if (open && value.callable === undefined)
        hit(run, frame, place, undefined);
}
/** Records what a call's sinks receive. */
function checkCall(run, frame, site) {
    if (run.quiet > 0 || site.callee.callable !== undefined || site.callee.classOf !== undefined)
        return;
    for (const sink of run.index.calls.find(site.symbol, site.last, isMethod(site))) {
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
/** How a sink is named to people. */
const shownName = (site) => site.callee.symbol ?? `*.${site.last}`;
const disarming = new WeakMap();
/** Whether an earlier call on the same object has taken the danger away: another content type, for one. */
function isDisarmed(frame, site, sink) {
    if (sink.unlessCalled === undefined)
        return false;
    const index = disarming.get(sink) ?? new PatternIndex(sink.unlessCalled, ({ call }) => call);
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
function assignmentSite(symbol, last, node, value) {
    const expression = { kind: 'other', parts: [], start: node.start, end: node.end };
    const given = [{ name: undefined, spread: false, value, node: expression }];
    return { expression, callee: UNKNOWN, receiver: undefined, last, symbol, given };
}
/** Records what is assigned to a dangerous attribute. */
function checkAssignment(run, frame, symbol, last, node, value) {
    if (run.quiet > 0)
        return;
    const site = assignmentSite(symbol, last, node, value);
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
/** Records what a handler gives back to the framework. */
function checkReturn(run, frame, node, value) {
    const kind = frame.role?.returns;
    if (run.quiet > 0 || kind === undefined)
        return;
    for (const sink of run.index.returns) {
        if (sink.kind !== kind)
            continue;
        const taints = dangerous(frame, value, kind).filter((taint) => !taint.uncertain);
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
/** `name in ALLOWED`, `url.hostname in HOSTS`: constant or unknown collections, never a text or something untrusted itself. */
function assumeMember(run, frame, subject, container) {
    const allowed = look(run, frame, container);
    if (allowed.taints.length > 0 || typeof allowed.constant === 'string')
        return;
    if (isHostPart(run, frame, subject))
        establishHost(run, frame, subject);
    else
        establish(run, frame, subject, ['*']);
}
/** `url.hostname` and its like. */
const isHostPart = (run, frame, subject) => look(run, frame, subject).url === 'host';
/** An allowed host makes the whole URL allowed, for where it leads to. */
function establishHost(run, frame, subject) {
    const kinds = ['url', 'redirect'];
    for (const taint of look(run, frame, subject).taints) {
        frame.environment.check(taint.origin, kinds);
        if (taint.origin.within !== undefined)
            frame.environment.check(taint.origin.within, kinds);
    }
}
/** A call as the vocabulary sees it, looked at quietly. */
function siteOf(run, frame, call) {
    const callee = look(run, frame, call.callee);
    const receiver = call.callee.kind === 'member'
        ? { value: look(run, frame, call.callee.object), node: call.callee.object }
        : undefined;
    const given = call.args.map((argument) => givenArgument(argument, look(run, frame, argument.value)));
    return {
        expression: call,
        callee,
        receiver,
        last: callee.symbol?.split('.').at(-1) ?? lastName(call.callee),
        symbol: callee.symbol,
        given,
    };
}
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
function establishGuard(run, frame, site, guard) {
    for (const { value, node } of arguments_select(site, guard.argument ?? 0)) {
        if (guard.after === 'normalised' && value.normalised !== true)
            continue;
        establish(run, frame, node, guard.for);
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
const sorted = (kinds) => [...kinds].sort().join();
function taintKey(taint, environment) {
    const kinds = sorted([...taint.cleaned, ...environment.checkedKinds(taint.origin)]);
    return [idOf(taint.origin), taint.built, taint.direct, taint.uncertain, kinds, taint.only && sorted(taint.only)].join('~');
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
    const parts = value.taints.map((taint) => taintKey(taint, environment));
    const { callable, classOf, instanceOf, exports } = value;
    for (const object of [callable?.definition, classOf, instanceOf, exports])
        if (object !== undefined)
            parts.push(String(idOf(object)));
    for (const [name, field] of value.fields ?? []) {
        const inner = depth === 0 || (value.fields?.size ?? 0) > 12 ? undefined : keyOf(field, environment, depth - 1);
        if (inner === undefined)
            return undefined;
        parts.push(`${name}=${inner}`);
    }
    const plain = [
        value.symbol,
        value.constant === undefined ? '' : JSON.stringify(value.constant),
        value.literal,
        value.prefix,
        value.shape,
    ];
    return `(${[...plain, value.built, value.normalised, value.pattern?.source, value.url, value.unfollowed, ...parts].join('|')})`;
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
    const positional = given.filter((argument) => argument.name === undefined);
    if (parameter.rest === 'positional')
        return collected(positional.slice(position));
    if (parameter.rest === 'keyword')
        return collected(given.filter((argument) => argument.name !== undefined));
    const named = given.find((argument) => argument.name === parameter.name);
    if (named !== undefined)
        return named.value;
    if (parameter.keywordOnly === true)
        return undefined;
    const at = positional[position];
    return at?.spread === true ? { ...UNKNOWN, taints: at.value.taints } : at?.value;
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
    const outcome = invoke_follow(run, frame, site, callable);
    if (outcome === undefined)
        return undefined;
    const { exits, receiver } = outcome;
    const environments = exits.map((exit) => exit.environment);
    frame.environment.adoptChecks(environments);
    adoptRefinements(frame, site, callable.definition, environments);
    updateReceiver(frame, site, receiver);
    return exits.length === 0 ? NEVER : joinValues(exits.map((exit) => exit.value));
}
/** The same function with the same arguments from the same entry point does the same again. */
function invoke_follow(run, frame, site, callable) {
    const { definition } = callable;
    const key = callKey(run, frame, site, callable);
    const known = key === undefined ? undefined : run.outcomes.get(key);
    if (known !== undefined)
        return known;
    if (frame.depth >= depthFor(site) || frame.callers.includes(definition) || frame.root.calls >= MAX_CALLS)
        return undefined;
    if (definition.end - definition.start > MAX_DETOUR && !run.reaches(definition))
        return undefined;
    frame.root.calls += 1;
    const { exits, environment } = activate(run, frame, site, callable, site.callee.receiver);
    const outcome = { exits, receiver: environment.own('self') ?? environment.own('this') };
    if (key !== undefined)
        run.outcomes.set(key, outcome);
    return outcome;
}
const isExternal = ({ taints }) => taints.some(({ origin }) => origin.kind === 'external');
/** Text from outside is worth a longer way. */
const depthFor = (site) => site.given.some(({ value }) => isExternal(value)) ? MAX_DEPTH : MAX_PARAMETER_DEPTH;
function callKey(run, frame, site, callable) {
    const values = [site.callee.receiver, ...site.given.map(({ value }) => value)];
    const keys = values.map((value) => keyOf(value, frame.environment));
    if (keys.includes(undefined))
        return undefined;
    const names = site.given.map(({ name, spread }) => `${name ?? ''}${spread ? '*' : ''}`);
    return [keyOf({ ...UNKNOWN, callable }, frame.environment), run.quiet > 0, frame.root.id, ...names, ...keys].join('\n');
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
        purposes: [definition.name],
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
        const says = `passed to \`${definition.name || 'a function'}\`${parameter.name === '' ? '' : ` as \`${parameter.name}\``}`;
        const stepped = {
            ...value,
            taints: withStep(value.taints, { module: caller.module, node: site.expression, says }),
        };
        if (parameter.pattern !== undefined)
            run.machine.assign(run, inner, parameter.pattern, stepped);
        else
            inner.environment.assign(parameter.name, stepped);
    }
}
/** A guard that checks a derived value inside a helper has checked the caller's variable too. */
function adoptRefinements(frame, site, definition, ends) {
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

;// CONCATENATED MODULE: ./build/pipeline/judge/assume.js



/** Calls whose answer is the truth of what they are given. */
const AS_TRUTH = new Set(['bool', 'Boolean']);
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
    const positive = operator === 'in' || operator === '==' || operator === 'is';
    const negative = operator === 'not in' || operator === '!=' || operator === 'is not';
    if (!(positive && truth) && !(negative && !truth))
        return;
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
            if (value.constant === 'number' || value.constant === 'boolean')
                establish(run, frame, subject.operand, ['*']);
        }
        else if (subject.kind === 'call' &&
            value.taints.length === 0 &&
            assumeGuards(run, frame, siteOf(run, frame, subject), value.constant ?? true, true))
            continue;
        else if (value.literal && isHostPart(run, frame, subject))
            establishHost(run, frame, subject);
        else if (value.literal)
            establish(run, frame, subject, ['*']);
    }
}
function assumeCall(run, frame, test, truth) {
    const site = siteOf(run, frame, test);
    const [first] = test.args;
    if (first !== undefined && AS_TRUTH.has(site.symbol ?? '')) {
        assume(run, frame, first.value, truth);
        return;
    }
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
    if (truth && (site.last === 'includes' || site.last === 'has') && site.receiver !== undefined) {
        const [subject] = site.given;
        if (subject !== undefined)
            assumeMember(run, frame, subject.node, site.receiver.node);
        return;
    }
    if (site.callee.callable !== undefined)
        assumePredicate(run, frame, site, truth);
}
/** `if is_safe(name)`: what the helper has established wherever it answers this way. */
function assumePredicate(run, frame, site, truth) {
    const { callable } = site.callee;
    if (callable === undefined || frame.callers.includes(callable.definition) || frame.depth > 3)
        return;
    run.quiet += 1;
    const { exits } = invoke_follow(run, frame, site, callable) ?? { exits: [] };
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
    const index = target.kind === 'index' ? run.machine.evaluate(run, frame, target.index).constant : undefined;
    const key = target.kind === 'member' ? target.name : index === undefined ? undefined : String(index);
    const symbol = key === undefined ? undefined : extended(object.symbol, `.${key}`);
    checkAssignment(run, frame, symbol, key ?? '', target, value);
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

;// CONCATENATED MODULE: ./build/pipeline/judge/handlers.js





/** The names that a parameter's annotation and default value mention: `Annotated[Session, Depends(get)]`. */
const mentioned = (parameter) => {
    const made = parameter.fallback?.kind === 'call' ? [lastName(parameter.fallback.callee)] : [];
    return [...((parameter.annotation ?? '').match(/[\w.]+/g) ?? []), ...made];
};
function roleOf(entry) {
    const { parameters = 'all' } = entry;
    const trusted = new Set((entry.trusted ?? []).flatMap((pattern) => expand(pattern)).map((pattern) => pattern.split('.').at(-1)));
    return {
        says: entry.says,
        isExternal: (index, parameter) => {
            if (mentioned(parameter).some((name) => trusted.has(name.split('.').at(-1))))
                return false;
            return (parameters === 'all' ||
                (parameters !== 'none' && (parameters.includes(index) || parameters.includes(parameter.name))));
        },
        returns: entry.returns,
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
            return roleOf(entry);
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
        assignRole(run, value, roleOf(entry));
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

;// CONCATENATED MODULE: ./build/pipeline/judge/members.js



/** The parts of a URL that decide where it leads. */
const HOST_PARTS = new Set(['hostname', 'netloc', 'host', 'origin', '1']);
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
    if (value.symbol === undefined || value.taints.some((taint) => taint.origin.kind === 'external'))
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
function nameOf(run, frame, expression) {
    const bound = frame.environment.lookup(expression.name);
    const value = bound ?? { ...UNKNOWN, symbol: expression.name };
    return refined(frame, sourced(run, frame, value, expression.name, expression), expression);
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
        taints: HARMLESS_MEMBERS.has(name) ? [] : attributeTaints(run, object, symbol, name),
        symbol,
        url: object.url === 'parsed' && HOST_PARTS.has(name) ? 'host' : undefined,
        unfollowed: object.unfollowed,
        literal: false,
    };
    return refined(frame, sourced(run, frame, value, name, expression), expression);
}
function indexOf(run, frame, object, index, expression) {
    const key = index.constant === undefined ? undefined : String(index.constant);
    const field = key === undefined ? undefined : object.fields?.get(key);
    if (field !== undefined)
        return refined(frame, field, expression);
    // An untrusted key into a constant table gives one of the table's values: that is an allow-list.
    const fromTable = object.fields !== undefined && object.literal && key === undefined;
    const part = key ?? '';
    const value = {
        ...UNKNOWN,
        taints: fromTable ? [] : partTaints(object.taints, key ?? '[]'),
        literal: object.literal,
        url: object.url === 'parsed' && HOST_PARTS.has(part) ? 'host' : undefined,
        symbol: extended(object.symbol, /^\w+$/.test(part) ? `.${part}` : '[]'),
        callable: key === undefined ? [...(object.fields?.values() ?? [])].find((entry) => entry.callable)?.callable : undefined,
    };
    return refined(frame, sourced(run, frame, value, part, expression), expression);
}

;// CONCATENATED MODULE: ./build/pipeline/judge/methods.js
const methods_words = (text) => new Set(text.split(/\s+/).filter(Boolean));
/** Methods that give back the text they are called on but for case, outer space and encoding: a guard on the result is a guard on the text. */
const SAME_TEXT = methods_words('strip lstrip rstrip lower upper casefold trim toLowerCase toUpperCase toString str String decode encode');
/** Methods that select one part by a constant key. */
const SELECT_PART = methods_words('get getlist pop getAll param header');
/** Methods of texts and collections whose result is made of what they hold and are given. */
const MADE_OF_PARTS = methods_words(`
  format join replace replaceAll split rsplit splitlines partition rpartition concat slice substring substr at charAt copy
  items values keys entries append extend add push update setdefault title capitalize expandtabs zfill ljust rjust center
  padStart padEnd repeat normalize flat reverse sort filter find map then read readline readlines getvalue translate
  removeprefix removesuffix format_map`);
/** Methods that give a function what the object holds; what others give it is their own affair: an error, a result. */
const VISITS_PARTS = methods_words('forEach some every map filter flatMap find findIndex findLast reduce reduceRight sort then each');
/** Calls that say something about a value and carry none of it. */
const methods_HARMLESS = methods_words(`
  len isinstance issubclass hasattr callable id hash bool int float ord range startswith endswith startsWith endsWith
  includes indexOf index count isdigit isalnum isalpha isnumeric isidentifier test Number parseInt parseFloat Boolean
  exists isfile isdir has every some any all print`);
/** Methods that change the collection they are called on. */
const COLLECTS = methods_words('append extend add push update insert unshift setdefault write');
/** Calls that make a pattern from its text. */
const COMPILES_PATTERN = methods_words('re.compile RegExp');
/** Calls that import a module by name. */
const IMPORTS = methods_words('require import importlib.import_module __import__');
/** Calls that do not come back. */
const NEVER_RETURNS = methods_words(`
  abort flask.abort werkzeug.exceptions.abort bottle.abort fastapi.abort sys.exit exit quit os._exit os.abort process.exit process.abort`);
/** Calls that give back the function they are given, in another dress. */
const SAME_FUNCTION = methods_words('util.promisify util.callbackify util.deprecate functools.cache functools.lru_cache');

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

;// CONCATENATED MODULE: ./build/pipeline/judge/results.js











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
        return results_returned(run, frame, site, site.callee.callable, symbol);
    if (site.callee.unfollowed === true)
        return doubted(frame, site, symbol);
    const imported = importedModule(run, frame, site);
    if (imported !== undefined)
        return imported;
    const made = propagated(run, frame, site);
    if (made !== undefined)
        return { ...made, symbol: made.symbol ?? symbol };
    const callbacks = registered ? [] : runCallbacks(run, frame, site, !VISITS_PARTS.has(site.last));
    return {
        ...unfollowed(site, symbol),
        ...(callbacks.length > 0 ? { taints: joinValues([unfollowed(site, symbol), ...callbacks]).taints } : {}),
    };
}
/** What a function of the repository gives back, if it does come back. */
function results_returned(run, frame, site, callable, symbol) {
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
        return UNKNOWN;
    const taints = mergeTaints((inputs.length > 0 ? inputs : site.given).map((input) => input.value.taints));
    const makes = run.index.propagators
        .find(site.symbol, site.last, isMethod(site))
        .some((one) => one.makes === 'normalised');
    return { ...UNKNOWN, taints: mapTaints(cleanTaints(taints, kinds), { direct: false }), normalised: makes };
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
        return described(site, entry);
    const text = site.given[0]?.value.constant;
    if (site.symbol !== undefined && COMPILES_PATTERN.has(site.symbol) && typeof text === 'string') {
        return { ...UNKNOWN, literal: true, pattern: { source: text, flags: flagsOf(site.given[1]?.value) } };
    }
    if (SAME_TEXT.has(site.last))
        return sameText(site);
    if (methods_HARMLESS.has(site.last))
        return UNKNOWN;
    return site.receiver === undefined ? undefined : methodResult(run, frame, site, site.receiver.value);
}
/** As the vocabulary says: the result is made of these inputs. */
function described(site, entry) {
    const all = [site.receiver?.value ?? UNKNOWN, ...site.given.map((argument) => argument.value)];
    const inputs = entry.arguments === undefined ? all : entry.arguments.flatMap((ref) => arguments_select(site, ref).map((one) => one.value));
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
function sameText(site) {
    const values = [site.receiver?.value ?? UNKNOWN, ...site.given.map((argument) => argument.value)];
    return { ...UNKNOWN, taints: mergeTaints(values.map((value) => value.taints)), prefix: site.receiver?.value.prefix };
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
    if (site.last === 'concat')
        return concatenate([receiver, ...values], at);
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
    const receiver = site.receiver?.value ?? UNKNOWN;
    const values = [receiver, ...site.given.map((argument) => argument.value), ...runCallbacks(run, frame, site)];
    const taints = mapTaints(mergeTaints(values.map((value) => value.taints)), { direct: false });
    return { ...UNKNOWN, taints, literal: values.every((value) => value.literal), built: receiver.built };
}
/** Functions given to a call see what the call sees: `names.map(name => …)`. */
function runCallbacks(run, frame, site, uncertain = false) {
    const taints = mergeTaints([
        site.receiver?.value.taints ?? [],
        ...site.given.map((argument) => argument.value.taints),
    ]);
    if (taints.length === 0)
        return [];
    const element = { ...UNKNOWN, taints: mapTaints(taints, { direct: false, ...(uncertain ? { uncertain } : {}) }) };
    return site.given.flatMap(({ value, node }) => {
        if (value.callable === undefined)
            return [];
        const given = value.callable.definition.parameters.map(() => ({
            name: undefined,
            spread: false,
            value: element,
            node,
        }));
        return invoke(run, frame, { ...site, given, receiver: undefined }, value.callable) ?? [];
    });
}

;// CONCATENATED MODULE: ./build/pipeline/judge/calls.js









/** Evaluates a call: what it may return, what it does to its arguments, which sinks it is. */
function evaluateCall(run, frame, expression) {
    const site = calls_siteOf(run, frame, expression);
    checkCall(run, frame, site);
    const registered = registerHandlers(run, site);
    applyReturningGuards(run, frame, site);
    mutateReceiver(run, frame, site);
    if (NEVER_RETURNS.has(site.symbol ?? ''))
        frame.stopped = true;
    const value = resultOf(run, frame, site, registered);
    const remembered = value.instanceOf === undefined && value.made === undefined ? { ...value, made: argumentsOf(site) } : value;
    const made = remembered.test === undefined && isTest(run, site) ? { ...remembered, test: expression } : remembered;
    return sourced(run, frame, made, made.symbol?.split('.').at(-1) ?? site.last, expression);
}
/** Membership tests that are calls. */
const CONTAINS = new Set(['includes', 'has', 'isinstance']);
/** Whether knowing how the call came out tells something about what it was given. */
const isTest = (run, site) => CONTAINS.has(site.last) ||
    site.callee.callable !== undefined ||
    matchOf(site) !== undefined ||
    run.index.guards.find(site.symbol, site.last, isMethod(site)).length > 0;
/** What a call was given, by position and by name. */
function argumentsOf(site) {
    return new Map(site.given.map(({ name, value }, position) => [name ?? String(position), value]));
}
/** Where nothing is known of the object: its spelling, which only patterns with a leading `*` can match. */
function spelled(callee) {
    const path = callee.kind === 'member' ? pathOf(callee) : undefined;
    return path === undefined ? undefined : `~${path}`;
}
function calls_siteOf(run, frame, expression) {
    const { callee } = expression;
    // What a chain of calls is given says what the things it is called on are for: `createHash('md5').update(password)`.
    frame.purposes.push(names_textOf(frame.module, { start: callee.end, end: expression.end }));
    const receiver = callee.kind === 'member'
        ? { value: run.machine.evaluate(run, frame, callee.object), node: callee.object }
        : undefined;
    const called = callee.kind === 'member' && receiver !== undefined
        ? memberOf(run, frame, receiver.value, callee)
        : run.machine.evaluate(run, frame, callee);
    frame.purposes.length -= 1;
    const given = expression.args.map((argument) => {
        frame.purposes.push(argument.name ?? '');
        const value = run.machine.evaluate(run, frame, argument.value);
        frame.purposes.length -= 1;
        return givenArgument(argument, value);
    });
    const last = called.symbol?.split('.').at(-1) ?? lastName(callee);
    return { expression, callee: called, receiver, last, symbol: called.symbol ?? spelled(callee), given };
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
/** `parts.append(x)`, `query += x`: a variable that collects keeps what it was given. */
function mutateReceiver(run, frame, site) {
    if (site.receiver?.node.kind !== 'name' || !COLLECTS.has(site.last))
        return;
    const taints = mergeTaints(site.given.map((argument) => argument.value.taints));
    const before = site.receiver.value;
    if (run.quiet > 0 || before.callable !== undefined)
        return;
    const literal = before.literal && site.given.every((argument) => argument.value.literal);
    const after = {
        ...before,
        taints: mergeTaints([before.taints, mapTaints(taints, { direct: false })]),
        literal,
        fields: undefined,
    };
    frame.environment.assign(site.receiver.node.name, after);
}

;// CONCATENATED MODULE: ./build/pipeline/judge/leave.js
/** Keeps what guards have established here with the value, for when the place is left. */
function refinedBy(frame, value) {
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
/** Thrown when a file costs more than its budget; becomes a gap. */
class BudgetSpent extends Error {
}
/** Costs of the walk are counted in expressions and statements. */
function spend(run) {
    run.budget -= 1;
    if (run.budget < 0)
        throw new BudgetSpent();
}

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
            return { taints: [], literal: true, pattern: { source: expression.pattern, flags: expression.flags } };
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
    const at = { module: frame.module, node: expression };
    if (operator === '+' && left.sequence === true)
        return appended(left, right);
    if (operator === '+')
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
    const value = joinValues([left, right]);
    return { ...value, test: expression };
}
function evaluateConditional(run, frame, expression) {
    evaluate(run, frame, expression.test);
    const before = frame.environment;
    const branch = (truth, part) => {
        frame.environment = before.fork();
        run.machine.assume(run, frame, expression.test, truth);
        const value = refinedBy(frame, evaluate(run, frame, part));
        const comesBack = !frame.stopped;
        frame.stopped = false;
        frame.environment = before;
        return comesBack ? [value] : [];
    };
    const [then, otherwise] = [branch(true, expression.then), branch(false, expression.otherwise)];
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
    run.pending.set(definition, { callable, receiver, role, named: true });
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
            run.machine.evaluate(run, frame, statement.value);
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
    frame.purposes.push(...statement.targets.map((target) => snippet(frame.module, target)));
    let value = run.machine.evaluate(run, frame, statement.value);
    frame.purposes.length -= statement.targets.length;
    const [first] = statement.targets;
    if (statement.operator !== undefined && first !== undefined) {
        value = concatenate([run.machine.evaluate(run, frame, first), value], { module: frame.module, node: statement });
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
/** Runs alternatives from the same start; what follows knows what all that come through have in common. Tells whether they made anything untrusted. */
function execute_alternatives(frame, branches, left = []) {
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
function executeBranch(run, frame, statement) {
    run.machine.evaluate(run, frame, statement.test);
    const branch = (truth, body) => () => {
        run.machine.assume(run, frame, statement.test, truth);
        execute(run, frame, body);
    };
    execute_alternatives(frame, [branch(true, statement.then), branch(false, statement.otherwise)]);
}
/** Once round to see what the body does; once more when what it did reaches its start. */
function executeLoop(run, frame, statement) {
    const round = () => {
        if (statement.over !== undefined && statement.target !== undefined) {
            binding_assign(run, frame, statement.target, elementOf(run.machine.evaluate(run, frame, statement.over)));
        }
        if (statement.test !== undefined) {
            run.machine.evaluate(run, frame, statement.test);
            run.machine.assume(run, frame, statement.test, true);
        }
        execute(run, frame, statement.body);
    };
    if (oneRound(frame, round))
        oneRound(frame, round);
    frame.stopped = false;
}
/** A round that is run through, left early, or not begun. */
function oneRound(frame, round) {
    const outer = frame.loop;
    const left = [];
    frame.loop = { start: frame.environment, left };
    const tainted = execute_alternatives(frame, [round, () => undefined], left);
    frame.loop = outer;
    return tainted;
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
    execute_alternatives(frame, [first, ...handlers]);
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

;// CONCATENATED MODULE: ./build/pipeline/judge/imports.js
const REQUIRE = /\b(?:require|import)\s*\(\s*(['"])([^'"\n]+)\1\s*\)/g;
/** The statements directly inside a statement. */
function imports_inner(statement) {
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
function imports_collect(statements, found) {
    for (const statement of statements) {
        if (statement.kind === 'import')
            found.push(...statement.bindings.map(({ module, name, local }) => ({ module, name, local })));
        for (const body of imports_inner(statement))
            imports_collect(body, found);
    }
}
/** Everything a file imports, wherever in it. */
function imports_importsOf(module) {
    const found = [];
    imports_collect(module.statements, found);
    if (module.language !== 'python') {
        for (const [, , name] of module.text.matchAll(REQUIRE))
            found.push({ module: name ?? '', name: undefined, local: '' });
    }
    return found;
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
    run.quiet += 1;
    run.machine.execute(run, frame, source.statements);
    run.quiet -= 1;
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

;// CONCATENATED MODULE: ./build/pipeline/judge/reach.js
const IDENTIFIER = /[A-Za-z_$][\w$]*/g;
const reach_wordsOf = (text) => new Set(text.match(IDENTIFIER));
const remembered = new WeakMap();
/** The words of modules together; each is read once, however many files import it. */
function wordsOfModules(modules) {
    const sets = modules.map((module) => {
        const words = remembered.get(module) ?? reach_wordsOf(module.text);
        remembered.set(module, words);
        return words;
    });
    return sets.length === 1 ? (sets[0] ?? new Set()) : new Set(sets.flatMap((set) => [...set]));
}
/** Whether anything in the text can be a sink, or a stranger's text on its way to one: else, following it would be wasted. */
function mayHoldSinks(text, index) {
    const words = reach_wordsOf(text);
    return index.sinkWords(words).size > 0 || index.holdsSource(words);
}
/**
 * Which functions can lead to a sink at all, judged by the words in them: those that hold a sink's name, and those that
 * name a function that does. The others need not be run from their own entry. Too many is fine, too few is not.
 */
function reachingFunctions(module, leadingWords) {
    const functions = module.outline
        .filter((entry) => entry.kind !== 'class')
        .map((entry) => ({ name: entry.name, node: entry, words: reach_wordsOf(module.text.slice(entry.start, entry.end)) }));
    const leading = new Set(leadingWords);
    const reaching = new Set();
    for (let grew = true; grew;) {
        grew = false;
        for (const { name, node, words } of functions) {
            if (reaching.has(node.end) || ![...words].some((word) => word !== name && leading.has(word)))
                continue;
            reaching.add(node.end);
            leading.add(name);
            grew = true;
        }
    }
    const outlined = new Set(functions.map(({ node }) => node.end));
    return (node) => reaching.has(node.end) || !outlined.has(node.end);
}

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
function runRoot(run, module, definition, pending) {
    const { callable, role } = pending;
    const environment = new Environment(callable.scope);
    const frame = {
        ...module,
        module: callable.module,
        root: { module: callable.module, node: definition, id: definition.start + 1, calls: 0 },
        callers: [definition],
        exits: [],
        role,
        purposes: [definition.name],
        called: [],
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
/** What is known of a parameter when nobody has called yet. */
function entryValue(callable, parameter, position, role, named) {
    const plain = { ...UNKNOWN, symbol: `(${parameter.name})` };
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
const NOT_TO_BE_TYPED = new Set([...BUILDING_IS_THE_FLAW, 'code', 'eval', 'deserialize']);
/** Whether whoever gives the text may decide what it decides here. */
const suspect_isOwn = ({ origin }, { kind }) => origin.reach === 'local' || (origin.reach === 'typed' && !NOT_TO_BE_TYPED.has(kind));
function suspect_strengthOf(hit) {
    const { taint, sink, purposes } = hit;
    const claimed = sink.flaw === 'call' ? (sink.strength ?? 'likely') : weakest(flowStrength(taint, sink), sink.strength ?? 'likely');
    const { raise } = sink;
    const isNamed = raise !== undefined && purposes.some((name) => new RegExp(raise.names, 'iu').test(name));
    return isNamed && (0,words/* atLeast */.jZ)(words/* STRENGTHS */.p6, raise.to, claimed) ? raise.to : claimed;
}
const weakest = (a, b) => (words/* STRENGTHS */.p6.indexOf(a) > words/* STRENGTHS */.p6.indexOf(b) ? a : b);
function flowStrength(taint, sink) {
    if (taint === undefined)
        return 'hint';
    if (taint.origin.kind === 'external' && !suspect_isOwn(taint, sink))
        return taint.uncertain ? 'possible' : 'likely';
    if (sink.from === 'external')
        return 'hint';
    return taint.built && !taint.uncertain && BUILDING_IS_THE_FLAW.has(sink.kind) ? 'likely' : 'possible';
}
const capitalised = (text) => text.charAt(0).toUpperCase() + text.slice(1);
/** A destructured parameter has no name. */
const suspect_named = (parameter) => (parameter ? `\`${parameter}\`` : 'a parameter');
function sentenceOf({ taint, sink, name }) {
    const where = name.startsWith('the ') ? `in ${name}` : `in \`${name.replace(/^\*\./, '')}\``;
    if (sink.flaw === 'call')
        return `${where.slice(3)} ${sink.says}.`;
    if (taint === undefined)
        return `It is not known what reaches this place; if it is untrusted, it ${sink.says} ${where}.`;
    if (taint.origin.kind === 'parameter')
        return `If ${suspect_named(taint.origin.parameter)} is untrusted, it ${sink.says} ${where}.`;
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
        strength: suspect_strengthOf(hit),
        constantCallers: false,
        local: taint !== undefined && suspect_isOwn(taint, hit.sink),
    };
}
const SOURCE_ORDER = ['external', 'parameter', 'none'];
/** The stronger claim first, then the shorter path. */
function better(a, b) {
    const rank = (s) => [
        words/* STRENGTHS */.p6.indexOf(s.strength),
        SOURCE_ORDER.indexOf(s.source),
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

;// CONCATENATED MODULE: ./build/pipeline/judge/structural.js



const MASK = '***';
/** Replaces what the query captured as `@secret` by stars. */
function structural_masked(quote, secrets) {
    return secrets.reduce((text, secret) => text.split(secret.text).join(MASK), quote);
}
const withoutSpace = (secret) => ({ ...secret, text: secret.text.replace(/\s+/g, '') });
function structural_suspicionOf(module, constitution, query, captures) {
    const flaw = captures.find((capture) => capture.name === 'flaw');
    if (flaw === undefined)
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
            syntax: structural_masked(normalisedSyntax(module, flaw), secrets.map(withoutSpace)),
        },
        source: 'none',
        parameter: undefined,
        flow: [],
        quote: (0,untrusted/* untrusted */.bp)(structural_masked(quoteOf(module, flaw.start, flaw.end), secrets)),
        sentence: (0,untrusted/* untrusted */.bp)(`Here ${says}.`),
        strength: query.strength,
        constantCallers: false,
    };
}
/** Runs the structural queries whose trigger words occur in the file. */
function judgeStructure(program, module, constitutions) {
    return constitutions.flatMap((constitution) => {
        const query = constitution.queries.get(program.language);
        if (query === undefined || !query.triggers.some((trigger) => program.text.includes(trigger)))
            return [];
        const seen = new Set();
        return program.query(query.source).flatMap((captures) => {
            const suspicion = structural_suspicionOf(module(), constitution, query, captures);
            const start = captures.find((capture) => capture.name === 'flaw')?.start ?? -1;
            if (suspicion === undefined || seen.has(start))
                return [];
            seen.add(start);
            return [suspicion];
        });
    });
}

;// CONCATENATED MODULE: ./build/pipeline/judge/judge-file.js












/** Expressions and statements looked at before a file is given up: about ten seconds. */
const BUDGET = 3_000_000;
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
    const flows = module === undefined ? judge_file_NOTHING : judgeFlows(module, context);
    return { ...flows, suspicions: [...flows.suspicions, ...structural] };
}
function judgeFlows(module, context) {
    const run = {
        index: context.index,
        modules: () => undefined,
        hits: [],
        facts: new Map(),
        origins: new Map(),
        pending: new Map(),
        outcomes: new Map(),
        objects: new Map(),
        named: new Set(),
        reaches: reachingFunctions(module, leadingWords(module, context)),
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
    return { suspicions: suspicionsOf(run.hits, context.constitutions), facts: [...run.facts.values()], spent };
}
/** Words that lead to a sink: the sinks' own names, what they are imported as, and all that comes from the repository. */
function leadingWords(module, { index, modules, resolve }) {
    const leading = new Set(index.sinkWords(wordsOfModules([module, ...modules.values()])));
    for (const { name, local, module: from } of imports_importsOf(module)) {
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

;// CONCATENATED MODULE: ./build/pipeline/settle/line-hash.js
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
const BLANKS = new Set([9, 32]);
const timesBase = ({ high, low }) => {
    const product = low * BASE;
    return { high: (high * BASE + Math.floor(product / TWO_32)) % TWO_32, low: product % TWO_32 };
};
/** 37 to the power of the window's length: the weight of the character that leaves it. */
const LEAVING = Array.from({ length: WINDOW }).reduce(timesBase, { high: 0, low: 1 });
/** hash × 37 + entering − leaving × 37^100. */
function roll(hash, entering, leaving) {
    const shifted = timesBase(hash);
    const gone = LEAVING.low * leaving;
    const low = shifted.low + entering - (gone % TWO_32);
    const high = shifted.high - Math.floor(gone / TWO_32) - LEAVING.high * leaving + Math.floor(low / TWO_32);
    return { high: modulo(high), low: modulo(low) };
}
const modulo = (value) => ((value % TWO_32) + TWO_32) % TWO_32;
const hexadecimal = ({ high, low }) => high === 0 ? low.toString(16) : high.toString(16) + low.toString(16).padStart(8, '0');
/** The characters that count, padded so that the last line has a full window, and where in them each line starts. */
function line_hash_normalise(text) {
    const units = [];
    const starts = [];
    let atLineStart = true;
    let afterReturn = false;
    for (let index = 0; index <= text.length; index++) {
        const unit = index === text.length ? END_OF_FILE : text.charCodeAt(index);
        const skipped = BLANKS.has(unit) || (afterReturn && unit === LF);
        afterReturn = unit === CR;
        if (skipped)
            continue;
        if (atLineStart)
            starts.push(units.length);
        units.push(unit === CR ? LF : unit);
        atLineStart = unit === CR || unit === LF;
    }
    return { units, starts };
}
/**
 * Fingerprints by 1-based line for the lines asked for. The text is the whole file, a byte-order mark included. Lines
 * end at LF, CR or CRLF.
 */
function lineHashes(text, lines) {
    const { units, starts } = line_hash_normalise(text);
    const seen = new Map();
    const found = new Map();
    let hash = { high: 0, low: 0 };
    let line = 0;
    for (let end = 1; line < starts.length; end++) {
        hash = roll(hash, units[end - 1] ?? 0, units[end - 1 - WINDOW] ?? 0);
        if (starts[line] !== end - WINDOW)
            continue;
        line++;
        const value = hexadecimal(hash);
        const occurrence = (seen.get(value) ?? 0) + 1;
        seen.set(value, occurrence);
        if (lines.has(line))
            found.set(line, `${value}:${occurrence}`);
    }
    return found;
}

;// CONCATENATED MODULE: ./build/pipeline/examine.js










/** Judges one file: its tree lives only in here. Undefined: nothing here can judge this kind of file. */
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
    const module = mayHoldSinks(program.text, index) ? moduleOf(program) : undefined;
    if (module !== undefined)
        tools.modules.keep(module);
    const modules = module === undefined ? new Map() : await tools.modules.importedBy(module, call);
    const resolve = tools.modules.resolve.bind(tools.modules);
    const context = { index, constitutions, modules, resolve, budget: tools.budget };
    const { suspicions: judged, facts, spent } = judgeFile(program, module, context);
    const units = extractUnits(program).filter((unit) => span_touches(file.inScope, unit.span));
    const harness = tools.languages.harnessOf(program.language);
    const proved = new Set(constitutions.filter(rule_book/* isProvedOnly */.Zk).map(({ id }) => id));
    const blind = tools.method === 'blind';
    const wanted = (ruleId) => (blind ? tools.retrieval.isInForce(ruleId) : proved.has(ruleId));
    const tried = blindSuspicions(worthTrying(units, program, harness), program.text, harness, wanted);
    const suspicions = blind ? tried : [...judged, ...tried];
    const reportable = suspicions.filter(({ sink, strength }) => sink.path === file.path && (strength !== 'hint' || tools.executes));
    const sinkLines = new Set(reportable.map(({ sink }) => sink.span.startLine));
    return {
        file,
        language: program.language,
        suspicions,
        facts,
        gaps: [...syntaxGaps(program), ...(spent ? [(0,gap/* gap */.rQ)('budget', 'judge', file.path, SPENT)] : [])],
        lines: program.text.split('\n').length,
        units,
        constitutions: constitutions.map(({ id }) => id),
        lineHashes: sinkLines.size === 0 ? new Map() : lineHashes(program.text, sinkLines),
    };
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
const SPENT = 'the file cost more to follow than one file may; split it, or leave it out with `paths`';
const nestedTooDeep = (line) => `the code at line ${line} is nested too deep to be judged; flatten it, or leave the file out with \`paths\``;
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
/** Whether the sink or a step of the path lies on a line in scope: only those are worth a probe. */
const isInScope = (suspicion, files) => [suspicion.sink, ...suspicion.flow].some(({ path, span }) => span_touches(files.get(path)?.inScope ?? [], span));
/** Executes what is suspected in one file. */
async function examine_confirm(judged, suspicions, tools, call) {
    const nothing = { evidence: new Map(), gaps: [], probes: 0 };
    if (suspicions.length === 0)
        return nothing;
    const text = await tools.read(judged.file.path, call);
    if (text === undefined)
        return nothing;
    const source = { path: judged.file.path, language: judged.language, text };
    const oracles = new Map(tools.retrieval.constitutions.map((constitution) => [constitution.id, constitution.confirm]));
    const { sandbox, kits, languages, random } = tools;
    const oraclesOf = ({ ruleId, sink }) => sink.kind === BLIND ? [sink.name] : (oracles.get(ruleId) ?? []);
    return confirmFile({ suspicions, oraclesOf, source, sandbox, kits, languages, readModule: tools.read, random }, call);
}

;// CONCATENATED MODULE: ./build/pipeline/judge/callers.js
const callers_keyOf = (path, qualifiedName, parameter) => `${path}\n${qualifiedName}\n${parameter}`;
/** For each parameter that is passed anything: whether it is only ever constants. */
function constantParameters(facts) {
    const known = new Map();
    for (const fact of facts) {
        const key = callers_keyOf(fact.path, fact.qualifiedName, fact.parameter);
        known.set(key, (known.get(key) ?? true) && fact.constant);
    }
    return known;
}
const onlyConstants = ({ source, parameter, entry }, known) => source === 'parameter' &&
    parameter !== undefined &&
    known.get(callers_keyOf(entry.path, entry.qualifiedName, parameter)) === true;
/** What a caller elsewhere would have to write. */
const calledName = ({ entry }) => entry.qualifiedName.split('.').at(-1) ?? '';
/** Names of functions whose claims would be capped: worth a look at who else calls them. */
function calledNames(suspicions, facts) {
    const known = constantParameters(facts);
    return new Set(suspicions.filter((suspicion) => onlyConstants(suspicion, known)).map(calledName));
}
/**
 * Marks parameter claims whose every caller passes constants: their confidence is then at most `possible`.
 * @param mentionedUnread whether a file that was not judged holds this name: its calls are not known, so nothing is capped
 */
function withCallers(suspicions, facts, mentionedUnread) {
    const known = constantParameters(facts);
    return suspicions.map((judged) => {
        const capped = onlyConstants(judged, known) && !mentionedUnread(calledName(judged));
        return { suspicion: capped ? { ...judged, constantCallers: true } : judged, judged };
    });
}

;// CONCATENATED MODULE: ./build/pipeline/survey.js








/** Suspicions without a claim that are probed all the same, at most: proof may still turn up. */
const MAX_HINTS = 60;
/** extract → retrieve → judge → confirm, file by file; execution runs beside the analysis of the next files. */
async function survey(discovery, options, tools, call) {
    const files = new Map(discovery.files.map((file) => [file.path, file]));
    const execution = new Execution(files, options, tools, call);
    const judged = [];
    const gaps = [];
    for (const file of discovery.files.filter(({ role }) => role === 'code')) {
        options.progress(`judging ${file.path}`);
        const outcome = await judgeSafely(file, tools, call);
        if (outcome === undefined)
            continue;
        if ('gap' in outcome) {
            gaps.push(outcome.gap);
            continue;
        }
        judged.push(outcome);
        gaps.push(...outcome.gaps);
        execution.begin(outcome, outcome.suspicions.filter(({ strength }) => strength !== 'hint'));
    }
    const evidence = await execution.finish(judged);
    const mentions = await unreadMentions(judged, options.others, tools, call);
    const suspicions = withCallers(judged.flatMap((one) => one.suspicions), judged.flatMap((one) => one.facts), (name) => mentions.has(name));
    return {
        judged,
        suspicions: suspicions.map(({ suspicion, judged: original }) => ({
            suspicion,
            evidence: evidence.get(original) ?? [],
        })),
        gaps: [...gaps, ...execution.gaps.toSorted(bySubject)],
        probes: execution.probes,
    };
}
/** Probes end in any order; reports have one. */
const bySubject = order_inOrder(by(({ subject }) => (0,untrusted/* visible */.RK)(subject)), by(({ kind }) => kind), by(({ reason }) => (0,untrusted/* visible */.RK)(reason)));
const isOver = (tools, call) => call.signal.aborted || tools.clock.now() >= call.deadline;
/** One file's failure is that file's gap, and nothing else's. */
async function judgeSafely(file, tools, call) {
    if (isOver(tools, call))
        return { gap: (0,gap/* gap */.rQ)('deadline', 'judge', file.path, 'the time was up before it was judged; raise `deadline`') };
    try {
        return await judge(file, tools, call);
    }
    catch (error) {
        const said = error instanceof Error ? error.message : String(error);
        return isUnreadable(error)
            ? { gap: (0,gap/* gap */.rQ)('file-unreadable', 'judge', file.path, said) }
            : { gap: (0,gap/* gap */.rQ)('crash', 'judge', file.path, `the judge failed on it: ${said}`) };
    }
}
const isUnreadable = (error) => error instanceof errors/* BlueCodeError */.K && error.code === 'path-unreadable';
/** Everything that is executed, begun as soon as it is suspected. */
class Execution {
    gaps = [];
    probes = 0;
    files;
    options;
    tools;
    call;
    limit;
    running = [];
    evidence = new Map();
    prepared = new Map();
    constructor(files, options, tools, call) {
        this.files = files;
        this.options = options;
        this.tools = tools;
        this.call = call;
        this.limit = (0,p_limit/* default */.A)(Math.max(1, tools.sandbox.parallelism));
    }
    begin(judged, suspicions) {
        const worth = suspicions.filter((suspicion) => isInScope(suspicion, this.files));
        if (worth.length === 0)
            return;
        this.running.push(this.limit(() => this.execute(judged, worth)));
    }
    /** Waits for what runs, then probes hints, in the order of their files, up to the limit. */
    async finish(judged) {
        await Promise.all(this.running);
        let left = MAX_HINTS;
        for (const one of judged) {
            const worth = one.suspicions.filter((it) => it.strength === 'hint' && isInScope(it, this.files));
            // What only execution can find is tried throughout: the run's deadline ends it, and says so.
            const isTried = ({ sink }) => sink.kind === BLIND;
            const hints = worth.filter((it) => !isTried(it)).slice(0, left);
            left -= hints.length;
            this.begin(one, [...hints, ...worth.filter(isTried)]);
        }
        await Promise.all(this.running);
        return this.evidence;
    }
    async execute(judged, suspicions) {
        try {
            await this.prepare(judged);
            const confirmed = await examine_confirm(judged, suspicions, this.tools, this.call);
            for (const [suspicion, found] of confirmed.evidence)
                this.evidence.set(suspicion, found);
            this.gaps.push(...confirmed.gaps);
            this.probes += confirmed.probes;
        }
        catch (error) {
            const reason = error instanceof Error ? error.message : String(error);
            this.gaps.push((0,gap/* gap */.rQ)('crash', 'confirm', judged.file.path, `confirmation failed: ${reason}`));
        }
    }
    /** Looks once for each language whether it can be executed, and records it when it cannot. */
    prepare({ language }) {
        const harness = this.tools.languages.harnessOf(language);
        const known = this.prepared.get(harness) ?? this.look(harness);
        this.prepared.set(harness, known);
        return known;
    }
    async look(language) {
        const ready = await this.tools.sandbox.ready(this.tools.kits[language].harness, this.call);
        const kind = this.options.gapWhenNotReady;
        if (!ready.ok && kind !== undefined)
            this.gaps.push((0,gap/* gap */.rQ)(kind, 'confirm', language, ready.reason));
    }
}
/** Which of the capped names a file that was not judged holds; all of them where one could not be looked into. */
async function unreadMentions(judged, others, tools, call) {
    const names = calledNames(judged.flatMap((one) => one.suspicions), judged.flatMap((one) => one.facts));
    const mentioned = new Set();
    if (names.size === 0)
        return mentioned;
    const read = new Set(judged.map((one) => one.file.path));
    for (const path of others) {
        if (read.has(path))
            continue;
        const text = isOver(tools, call) ? undefined : await readIfPossible(tools, path, call);
        if (text === undefined)
            return names;
        for (const [word] of text.matchAll(/[A-Za-z_$][\w$]*/g))
            if (names.has(word))
                mentioned.add(word);
    }
    return mentioned;
}
/** Undefined where the file is gone or may not be read. */
async function readIfPossible(tools, path, call) {
    try {
        return await tools.read(path, call);
    }
    catch (error) {
        if (isUnreadable(error))
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/pipeline/scan.js








/** Above these a file is not parsed. */
const scan_LIMITS = { maxFileBytes: 2_000_000, maxFileLines: 100_000 };
/** The whole way: files with their reasons in, a decision with its proofs out. */
async function scan(options, ports, call) {
    const began = ports.clock.now();
    const { scope, failOn, failConfidence } = options;
    ports.progress('looking for files');
    const discovery = await discover({ ...options, ...scan_LIMITS }, ports, call);
    const { judged, suspicions, gaps, probes } = await survey(discovery, { ...options, ...ports }, ports, call);
    ports.witness?.(suspicions);
    const settled = settle({
        ...scan_placesOf(discovery, judged),
        suspicions,
        ruleBook: ports.retrieval,
        base: options.base !== undefined,
    });
    const findings = await maskFindings(settled.findings);
    const allGaps = accept([...options.gaps, ...discovery.gaps, ...gaps], options.acceptGaps, options.today);
    const { result, reasons } = decide_decide({ findings, gaps: allGaps, failOn, failConfidence });
    const seen = {
        discovery,
        judged,
        scope,
        probes,
        hints: settled.hints,
        retrieval: ports.retrieval,
        base: options.base !== undefined,
    };
    return {
        schemaVersion: SCHEMA_VERSION,
        run: { ...options.run, sandbox: sandboxOf(options.run, ports) },
        policy: [...options.policy],
        coverage: coverageOf(seen),
        findings: [...findings],
        gaps: [...allGaps],
        usage: { milliseconds: Math.round(ports.clock.now() - began), probes, calls: 0, tokens: 0, cost: 0 },
        result,
        reasons: [...reasons],
    };
}
/** Where findings lie: the files in scope, and the fingerprints of their lines. */
function scan_placesOf(discovery, judged) {
    const hashes = new Map(judged.map((one) => [one.file.path, one.lineHashes]));
    return {
        files: new Map(discovery.files.map((file) => [file.path, file])),
        lineHash: (path, line) => hashes.get(path)?.get(line),
    };
}
/** The backend as it turned out to be: an image may have been pulled on the way. */
function sandboxOf(run, { sandbox }) {
    const { backend, isolation, image } = sandbox.describe();
    return { ...run.sandbox, backend, isolation, ...(image === undefined ? {} : { image }) };
}

;// CONCATENATED MODULE: ./build/evaluate/item-repository.js

/** A tree without history that holds one item as its only file. */
function itemRepository({ code, ext }) {
    const path = `snippet${ext}`;
    const bytes = new TextEncoder().encode(code);
    return {
        kind: 'none',
        reason: 'an item of a dataset has no history',
        head: async () => undefined,
        entries: async () => [{ path, size: bytes.length, kind: 'file' }],
        read: async (asked) => {
            if (asked === path)
                return bytes;
            throw new errors/* BlueCodeError */.K('path-unreadable', `${asked} cannot be read: an item is one file`);
        },
        readAt: async () => undefined,
        resolveBase: async () => ({ missing: 'an item of a dataset has no history' }),
        changes: async () => [],
        async *commits() { },
        blame: async () => [],
        attributes: async () => new Map(),
        shallow: async () => false,
    };
}

;// CONCATENATED MODULE: ./build/evaluate/prediction.js



const prediction_text = (key, value) => value === undefined ? {} : { [key]: (0,untrusted/* visible */.RK)(value) };
const prediction_shown = ({ oracle, observation, input, observed, reason, throughStub }) => ({
    oracle,
    observation,
    ...prediction_text('input', input),
    ...prediction_text('observed', observed),
    ...prediction_text('reason', reason),
    ...(throughStub ? { throughStub } : {}),
});
function predictedFinding(finding, explain) {
    const { ruleId, confidence, severity, evidence } = finding;
    return {
        ruleId,
        cwe: finding.cwe ?? null,
        confidence,
        severity,
        blocking: (0,words/* atLeast */.jZ)(words/* CONFIDENCES */.ix, confidence, 'likely') && (0,words/* atLeast */.jZ)(words/* SEVERITIES */.oC, severity, 'medium'),
        ...(explain ? { evidence: evidence.map(prediction_shown) } : {}),
    };
}
/** Why the one file was not judged, or not to its end. */
function prediction_gapOf({ gaps, coverage }) {
    const gap = gaps.find(({ effect }) => effect === 'incomplete');
    if (gap !== undefined)
        return `${gap.kind}: ${(0,untrusted/* visible */.RK)(gap.reason)}`;
    if (coverage.files.judged > 0)
        return undefined;
    const [skipped] = coverage.skipped;
    return `not judged: ${skipped?.reason ?? 'there is nothing in it'}`;
}
const RAISED = ['effect', 'sink', 'predicate'];
const silentOf = (probed) => probed
    .flatMap(({ suspicion, evidence }) => evidence
    .filter(({ observation }) => !RAISED.includes(observation))
    .map((piece) => ({ unit: suspicion.unit.qualifiedName, ...prediction_shown(piece) })))
    .toSorted(order_inOrder(by(({ unit }) => unit ?? ''), by(({ oracle }) => oracle)));
/** What a scan of one item amounts to. `probed`: what was executed, when that is to be told. */
function predictionOf(id, result, probed) {
    const explain = probed !== undefined;
    const findings = result.findings
        .filter(({ state }) => state === 'open')
        .map((finding) => predictedFinding(finding, explain));
    const flagged = findings.some(({ blocking }) => blocking);
    const gap = flagged ? undefined : prediction_gapOf(result);
    const strongest = words/* CONFIDENCES */.ix.find((confidence) => findings.some((finding) => finding.confidence === confidence));
    return {
        id,
        flagged,
        confidence: strongest ?? null,
        findings,
        ...(gap === undefined ? {} : { gap }),
        ...(explain && !flagged ? { silent: silentOf(probed) } : {}),
    };
}
/** The line of an item that could not be judged at all. */
const failedPrediction = (id, gap) => ({
    id,
    flagged: false,
    confidence: null,
    findings: [],
    gap,
});

;// CONCATENATED MODULE: ./build/evaluate/evaluate.js





const SETTINGS = {
    scope: 'all',
    base: undefined,
    paths: [],
    aiPaths: [],
    aiCertainty: 0,
    within: '',
    globsFrom: '',
    tasks: ['vulnerable-code'],
    rules: {},
    failOn: 'medium',
    failConfidence: 'likely',
    acceptGaps: [],
    today: '1970-01-01',
    policy: [],
    gaps: [],
};
/** A call that ends with the run, or when the item's own time is up. */
function callFor({ signal, deadline }, itemMs, clock) {
    const stop = new AbortController();
    const follow = () => stop.abort(new Error('the run was ended'));
    signal.addEventListener('abort', follow, { once: true });
    const timer = setTimeout(() => stop.abort(new Error('the time for one item was up')), itemMs);
    const end = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', follow);
    };
    return { call: { signal: stop.signal, deadline: Math.min(deadline, clock.now() + itemMs) }, end };
}
async function evaluate_examine(item, request, ports, call) {
    const { options, run } = request;
    let probed = [];
    const witness = (seen) => {
        probed = seen;
    };
    const given = await ports.portsOver(itemRepository(item), call);
    const scanPorts = {
        ...given,
        method: options.method === 'execute' ? 'blind' : 'judge',
        progress: () => undefined,
        witness,
    };
    const gapWhenNotReady = options.method === 'execute' ? 'sandbox-absent' : undefined;
    const result = await scan({ ...SETTINGS, run, gapWhenNotReady }, scanPorts, call);
    const prediction = predictionOf(item.id, result, options.explain ? probed : undefined);
    return { prediction, units: result.coverage.units.judged, probes: result.usage.probes };
}
/** One item's failure is its own line's gap. */
async function evaluate_examineSafely(item, request, ports, call) {
    const own = callFor(call, request.itemMs, ports.clock);
    try {
        return await evaluate_examine(item, request, ports, own.call);
    }
    catch (error) {
        const said = (0,untrusted/* visible */.RK)((0,untrusted/* untrusted */.bp)(error instanceof Error ? error.message : String(error)));
        return { prediction: failedPrediction(item.id, `crash: ${said}`), units: 0, probes: 0 };
    }
    finally {
        own.end();
    }
}
/** Scans every item as a tree of one file. What the end of the run cuts short has no line. */
async function evaluate_evaluate(request, ports, call) {
    const { items } = request;
    const began = ports.clock.now();
    const limit = (0,p_limit/* default */.A)(request.parallelism);
    const judged = items.map(() => undefined);
    let units = 0;
    let probes = 0;
    let done = 0;
    const work = items.map((item, index) => limit(async () => {
        if (call.signal.aborted)
            return;
        const seen = await evaluate_examineSafely(item, request, ports, call);
        if (call.signal.aborted)
            return;
        judged[index] = { item, prediction: seen.prediction };
        units += seen.units;
        probes += seen.probes;
        done += 1;
        ports.log.progress(`${done} of ${items.length} items, ${probes} probes`);
    }));
    await Promise.all(work);
    const milliseconds = Math.round(ports.clock.now() - began);
    return { judged: judged.filter((one) => one !== undefined), units, probes, milliseconds };
}

;// CONCATENATED MODULE: ./build/evaluate/item.js



/** One labelled piece of code, as a line of a dataset gives it. */
const itemSchema = schemas/* object */.Ikc({
    id: schemas/* string */.YjP().min(1),
    dataset: schemas/* string */.YjP().min(1),
    lang: schemas/* string */.YjP().min(1),
    ext: schemas/* string */.YjP().regex(/^\.[A-Za-z0-9]{1,10}$/),
    label: schemas/* union */.KCZ([schemas/* literal */.euz(0), schemas/* literal */.euz(1)]),
    /** Joins a vulnerable item and its fix. */
    pair: schemas/* string */.YjP().nullish(),
    /** The class that the label speaks of. */
    cwe: schemas/* string */.YjP()
        .regex(/^CWE-[0-9]{1,6}$/i)
        .transform((cwe) => `CWE-${Number(cwe.slice(4))}`)
        .nullish(),
    code: schemas/* string */.YjP(),
});
const EXPECTED = {
    id: 'a name that no other item has',
    dataset: "the dataset's name",
    lang: "the language's name",
    ext: 'the extension of the file it is judged as, such as .py',
    label: '1 (vulnerable) or 0 (safe)',
    pair: 'the same text for a vulnerable item and its fix, or null',
    cwe: 'the class that the label speaks of, such as CWE-89, or null',
    code: 'the code as text',
};
const item_SHOWN = 40;
function item_shown(value) {
    const text = JSON.stringify(value) ?? String(value);
    return (0,untrusted/* visible */.RK)((0,untrusted/* untrusted */.bp)(text.length > item_SHOWN ? `${text.slice(0, item_SHOWN)}…` : text));
}
const refused = (place, says) => new errors/* BlueCodeError */.K('data-invalid', `${(0,untrusted/* visible */.RK)((0,untrusted/* untrusted */.bp)(place))}: ${says}`);
function item_parseLine(line, place) {
    let value;
    try {
        value = JSON.parse(line);
    }
    catch {
        throw refused(place, 'the line is no JSON; give one JSON object a line');
    }
    const parsed = itemSchema.safeParse(value);
    if (parsed.success)
        return parsed.data;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        throw refused(place, `the line is ${item_shown(value)}; give one JSON object a line`);
    }
    const fields = new Map(Object.entries(value));
    if (!fields.has('code') && fields.has('text')) {
        throw refused(place, 'field code is missing: this is an item of text, and this version evaluates code only');
    }
    const field = String(parsed.error.issues[0]?.path[0] ?? '');
    const found = fields.has(field) ? `field ${field} is ${item_shown(fields.get(field))}` : `field ${field} is missing`;
    throw refused(place, `${found}; give ${EXPECTED[field] ?? 'what docs/evaluation.md says'}`);
}
/**
 * The items of all datasets, in their order.
 * @throws BlueCodeError data-invalid that names file, line, field and remedy
 */
function parseDatasets(datasets) {
    const places = new Map();
    const items = [];
    for (const { name, text } of datasets) {
        const before = items.length;
        for (const [index, line] of text
            .replace(/^\uFEFF/, '')
            .split('\n')
            .entries()) {
            if (line.trim() === '')
                continue;
            const place = `${name}:${index + 1}`;
            const item = item_parseLine(line, place);
            const first = places.get(item.id);
            if (first !== undefined) {
                throw refused(place, `field id is ${item_shown(item.id)}, and so is that of ${(0,untrusted/* visible */.RK)((0,untrusted/* untrusted */.bp)(first))}; give each item a name of its own`);
            }
            places.set(item.id, place);
            items.push(item);
        }
        if (items.length === before)
            throw refused(name, 'there is no item in it; give a file with one JSON object a line');
    }
    return items;
}

;// CONCATENATED MODULE: ./build/evaluate/render.js

const HEADINGS = ['items', 'gaps', 'TP', 'FP', 'FN', 'TN', 'prec', 'recall', 'F1', 'FPR', 'pairs'];
const SAYS = {
    cwe: "match cwe: findings of the labelled class's family count",
    any: 'match any: every finding counts',
};
const rate = (value) => (value === undefined ? '–' : value.toFixed(3));
function cells({ depth, name, counts, rates }) {
    const { items, gaps, tp, fp, fn, tn, pairs, pairsCorrect } = counts;
    return [
        `${depth === 0 ? '' : '  '}${(0,untrusted/* visible */.RK)((0,untrusted/* untrusted */.bp)(name))}`,
        ...[items, gaps, tp, fp, fn, tn].map(String),
        ...[rates.precision, rates.recall, rates.f1, rates.fpr].map(rate),
        pairs === 0 ? '–' : `${pairsCorrect}/${pairs}`,
    ];
}
function renderTable({ match, rows }) {
    const all = [['', ...HEADINGS], ...rows.map(cells)];
    const widths = all[0]?.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0))) ?? [];
    const lines = all.map((line) => line.map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0))));
    return [SAYS[match], ...lines.map((line) => line.join('  ').trimEnd())].join('\n');
}
/** The tables as text, each under what it counts. */
const renderTables = (tables) => tables.map(renderTable).join('\n\n');
const rounded = (value) => value === undefined ? null : Math.round(value * 10_000) / 10_000;
/** The tables as data; what is undefined is null. */
const tablesAsData = (tables) => Object.fromEntries(tables.map(({ match, rows }) => [
    match,
    rows.map(({ depth, name, counts, rates }) => ({
        depth,
        name,
        ...counts,
        ...Object.fromEntries(Object.entries(rates).map(([key, value]) => [key, rounded(value)])),
    })),
]));

;// CONCATENATED MODULE: ./build/evaluate/matching.js
const INJECTIONS = [77, 79, 89, 90, 91, 93, 94, 117, 643, 652, 917];
/** Labels that say less than a finding does: any of these families answers them. */
const CHILDREN = {
    'CWE-20': [...INJECTIONS, 22, 601, 918, 1333],
    'CWE-74': INJECTIONS,
    'CWE-183': [20, 77, 78, 601, 918],
    'CWE-184': [20, 77, 78, 601, 918],
};
/** Whether a finding's class answers a label's. Without a label's class every finding does. */
function answers(label, found, familyOf) {
    if (label === null || label === undefined)
        return true;
    if (found === null)
        return false;
    const family = familyOf(found);
    return family === familyOf(label) || (CHILDREN[label] ?? []).some((child) => familyOf(`CWE-${child}`) === family);
}

;// CONCATENATED MODULE: ./build/evaluate/metrics.js

const isRight = ({ vulnerable, flagged }) => vulnerable === flagged;
function metrics_count(outcomes) {
    const number = (vulnerable, flagged) => outcomes.filter((one) => one.vulnerable === vulnerable && one.flagged === flagged).length;
    const paired = outcomes.filter(({ pair }) => pair !== undefined);
    const pairs = [...grouped(paired, ({ pair }) => pair).values()].filter((members) => members.some(({ vulnerable }) => vulnerable) && members.some(({ vulnerable }) => !vulnerable));
    return {
        items: outcomes.length,
        gaps: outcomes.filter(({ gap }) => gap).length,
        tp: number(true, true),
        fp: number(false, true),
        fn: number(true, false),
        tn: number(false, false),
        pairs: pairs.length,
        pairsCorrect: pairs.filter((members) => members.every(isRight)).length,
    };
}
const share = (part, whole) => (whole === 0 ? undefined : part / whole);
/** What is undefined had nothing to be a share of: no precision where nothing was flagged. */
const rates = ({ tp, fp, fn, tn, pairs, pairsCorrect }) => ({
    precision: share(tp, tp + fp),
    recall: share(tp, tp + fn),
    f1: share(2 * tp, 2 * tp + fp + fn),
    fpr: share(fp, fp + tn),
    pairCorrect: share(pairsCorrect, pairs),
});

;// CONCATENATED MODULE: ./build/evaluate/undecidable.js
/** Labels that depend on what the code does not show. They are judged and reported, apart from the others. */
const UNDECIDABLE = [
    {
        dataset: /^seccodeplt/,
        classes: [
            'CWE-74',
            'CWE-120',
            'CWE-179',
            'CWE-200',
            'CWE-281',
            'CWE-327',
            'CWE-367',
            'CWE-770',
            'CWE-862',
            'CWE-863',
            'CWE-915',
        ],
        reason: 'vulnerable and patched differ by a policy (who may, how much, which names) that the function does not show',
    },
];
/** Whether the code can decide the item's label; `classes` stand in for the built-in ones. */
function isDecidable({ dataset, cwe }, classes) {
    if (cwe === null || cwe === undefined)
        return true;
    if (classes !== undefined)
        return !classes.includes(cwe);
    return !UNDECIDABLE.some((one) => one.dataset.test(dataset) && one.classes.includes(cwe));
}
/** Why items of these datasets are reported apart. */
const undecidableReasons = (items) => UNDECIDABLE.filter(({ dataset }) => items.some((item) => dataset.test(item.dataset))).map(({ reason }) => reason);

;// CONCATENATED MODULE: ./build/evaluate/tables.js





function outcomeOf({ item, prediction }, match, familyOf) {
    const counted = prediction.findings.filter(({ cwe, blocking }) => blocking && (match === 'any' || answers(item.cwe, cwe, familyOf)));
    return {
        vulnerable: item.label === 1,
        flagged: counted.length > 0,
        gap: prediction.gap !== undefined,
        pair: item.pair === null || item.pair === undefined ? undefined : `${item.dataset}\n${item.pair}`,
    };
}
/** CWE-9 before CWE-89 before CWE-119. */
const classNumber = (name) => Number(/^CWE-([0-9]+)$/.exec(name)?.[1] ?? 0);
/** Parts of a dataset that get a row of their own. */
function parts(judged, { by: grouping, undecidable }) {
    const decidable = judged.filter(({ item }) => isDecidable(item, undecidable));
    const apart = judged.filter(({ item }) => !isDecidable(item, undecidable));
    const split = [
        { name: 'decidable classes', judged: decidable },
        { name: 'undecidable classes', judged: apart },
    ];
    const groups = grouping === undefined
        ? []
        : [...grouped(judged, ({ item }) => (grouping === 'cwe' ? (item.cwe ?? 'no class') : item.lang))]
            .map(([name, members]) => ({ name, judged: members }))
            .toSorted(by(({ name }) => name))
            .toSorted(by(({ name }) => classNumber(name)));
    return [...(apart.length === 0 ? [] : split), ...groups];
}
/** One table for each way to match: every dataset with its parts, and all of them together. */
function tablesOf(judged, options, familyOf) {
    const datasets = [...grouped(judged, ({ item }) => item.dataset)];
    return options.matches.map((match) => {
        const row = (depth, name, members) => {
            const counts = metrics_count(members.map((one) => outcomeOf(one, match, familyOf)));
            return { depth, name, counts, rates: rates(counts) };
        };
        const section = (name, members) => [
            row(0, name, members),
            ...parts(members, options).map((part) => row(1, part.name, part.judged)),
        ];
        const rows = datasets.flatMap(([name, members]) => section(name, members));
        return { match, rows: [...rows, ...(datasets.length > 1 ? section('total', judged) : [])] };
    });
}

;// CONCATENATED MODULE: ./build/evaluate/report.js



/** Exit code of a run that was ended before every item was judged. */
const UNFINISHED = 2;
function notes({ judged, probes, milliseconds }, { items, options, sandbox }) {
    const seconds = milliseconds / 1000;
    const reasons = options.undecidable === undefined ? undecidableReasons(items) : [];
    const unfinished = items.length - judged.length;
    const rate = probes === 0 ? '' : `, ${probes} probes (${(probes / Math.max(seconds, 0.001)).toFixed(1)} a second)`;
    return [
        ...reasons.map((reason) => `undecidable classes: ${reason}`),
        ...(unfinished > 0 ? [`ended early: ${unfinished} of ${items.length} items were not judged`] : []),
        `method ${options.method}, sandbox ${sandbox.backend} (isolation ${sandbox.isolation}), ${judged.length} items in ${seconds.toFixed(1)} s${rate}`,
    ];
}
/** Everything that an evaluation prints or writes. */
function report(evaluation, reporting) {
    const { judged, probes, milliseconds } = evaluation;
    const { items, options, sandbox, familyOf } = reporting;
    const tables = tablesOf(judged, options, familyOf);
    const data = {
        method: options.method,
        sandbox: { backend: sandbox.backend, isolation: sandbox.isolation },
        items: items.length,
        judged: judged.length,
        tables: tablesAsData(tables),
        usage: { milliseconds, probes },
    };
    return {
        table: `${renderTables(tables)}\n\n${notes(evaluation, reporting).join('\n')}\n`,
        json: `${JSON.stringify(data, undefined, 2)}\n`,
        predictions: judged.map(({ prediction }) => `${JSON.stringify(prediction)}\n`).join(''),
        exitCode: judged.length === items.length ? 0 : UNFINISHED,
    };
}

;// CONCATENATED MODULE: ./build/evaluate/select.js

const asClass = (only) => /^(?:cwe-)?0*([0-9]+)$/i.exec(only)?.[1];
function select_isWanted(item, only) {
    return only.some((word) => {
        const cwe = asClass(word);
        return cwe === undefined ? item.id.includes(word) || item.lang === word : item.cwe === `CWE-${cwe}`;
    });
}
/** What belongs together stays together: a pair, or an item without one. */
const pairKey = ({ id, pair }) => (pair === null || pair === undefined ? `id ${id}` : `pair ${pair}`);
/** Whole pairs, evenly spread, until there are enough. */
function spread(items, limit) {
    const pairs = [...grouped(items, pairKey).values()];
    const wanted = Math.min(pairs.length, Math.ceil((limit * pairs.length) / Math.max(1, items.length)));
    return Array.from({ length: wanted }, (_, index) => pairs[Math.floor((index * pairs.length) / wanted)] ?? []).flat();
}
/** The items that were asked for, in their order. */
function select_select(items, { only, limit }) {
    const wanted = only.length === 0 ? items : items.filter((item) => select_isWanted(item, only));
    if (limit === undefined)
        return wanted;
    const kept = new Set([...grouped(wanted, ({ dataset }) => dataset).values()].flatMap((all) => spread(all, limit)));
    return wanted.filter((item) => kept.has(item));
}

// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
;// CONCATENATED MODULE: ./build/wiring/limited-sandbox.js

/** The same sandbox with no more places open at once than it has parallelism: for scans that run side by side. */
function limitedSandbox(sandbox) {
    const limit = (0,p_limit/* default */.A)(Math.max(1, sandbox.parallelism));
    const open = (harness, call) => new Promise((opened, failed) => {
        const hold = () => new Promise((release) => {
            const held = (place) => ({
                run: (task, during) => place.run(task, during),
                close: async () => {
                    try {
                        await place.close();
                    }
                    finally {
                        release();
                    }
                },
            });
            sandbox.open(harness, call).then((place) => opened(held(place)), (error) => {
                release();
                failed(error);
            });
        });
        void limit(hold);
    });
    return {
        parallelism: sandbox.parallelism,
        ready: (harness, call) => sandbox.ready(harness, call),
        describe: () => sandbox.describe(),
        open,
        close: (call) => sandbox.close(call),
    };
}

;// CONCATENATED MODULE: ./build/pipeline/gate/exit-code.js

/** 0 pass, 1 fail, 2 incomplete. 3, could not start, is the entry's own: there is no result then. */
function exitCode(result, onIncomplete) {
    switch (result) {
        case 'pass':
            return 0;
        case 'fail':
            return 1;
        case 'incomplete':
            return onIncomplete === 'fail' ? 2 : 0;
        default:
            return (0,errors/* unreachable */.H)(result);
    }
}

;// CONCATENATED MODULE: ./build/pipeline/report/escape.js

/**
 * The only doors through which text of the repository, the sandbox or a model enters a report. Each makes the text
 * inert for one reader; all show hidden characters as escapes and keep text from being read as a workflow command.
 */
/** The runner obeys `##[…]` anywhere in a line, and `::…::` at the start of one. */
const disarm = (line) => line.replaceAll('##[', '##\\u{5B}').replace(/^(\s*):(?=:)/, '$1\\u{3A}');
/** At most so many UTF-16 code units, and how many were left out; never half a character. */
function cut(text, length) {
    if (text.length <= length)
        return text;
    const kept = text.slice(0, length).replace(/[\uD800-\uDBFF]$/u, '');
    return `${kept} … (${text.length - kept.length} more characters)`;
}
const cutUntrusted = (text, length) => (0,untrusted/* untrusted */.bp)(cut(text.untrusted, length));
/** How much of one text a report repeats, in UTF-16 code units before escaping. */
const TEXT_LENGTH = 1_000;
const LINES_LENGTH = 4_000;
const LINES = 40;
/** One line for terminals, logs and JSON strings. */
const line = (text, length = TEXT_LENGTH) => disarm((0,untrusted/* visible */.RK)(cutUntrusted(text, length)));
/** Several lines, for indented or fenced code. */
function escape_lines(text) {
    const all = (0,untrusted/* visibleLines */.gB)(cutUntrusted(text, LINES_LENGTH)).split('\n').map(disarm);
    return all.length <= LINES ? all : [...all.slice(0, LINES), `… (${all.length - LINES} more lines)`];
}
const longestRun = (text) => Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
/** GitHub's parser gives up on code behind 80 backticks and miscounts fences past 255: long runs are told, not shown. */
const shortRuns = (text) => text.replace(/`{9,}/g, (run) => `(${run.length} backticks)`);
/** A Markdown code span of text that is one line already. */
function span(oneLine) {
    const text = shortRuns(oneLine);
    if (text.trim() === '')
        return '` `';
    const ticks = '`'.repeat(longestRun(text) + 1);
    // Where a tick touches the delimiter, or where one blank on either side would be stripped, Markdown wants a blank more.
    const pad = /^`|`$|^ .* $/.test(text) ? ' ' : '';
    return `${ticks}${pad}${text}${pad}${ticks}`;
}
/** A Markdown code span: nothing in it is a link, a mention, an image or HTML. */
const escape_code = (text, length = TEXT_LENGTH) => span(line(text, length));
/** A code span for a cell of a table. A bar ends the cell even in code, and parsers differ on a backslash before it. */
const cell = (text, length = TEXT_LENGTH) => escape_code(text, length).replaceAll('|', '\\u{7C}');
/** Words, short numbers and simple punctuation: no Markdown, HTML, address, mention or reference can be made of these. */
const escape_PLAIN = [/^\(?[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*\)?[.,;:!?]?$/u, /^\d{1,6}[,;]?$/];
/** Punctuation that ends a sentence or a clause belongs to the prose, not to the code before it. */
const ENDED = /^(.*[\p{L}\p{N})\]}"'])([.,;:!?])$/u;
function partOf(word) {
    if (escape_PLAIN.some((pattern) => pattern.test(word)))
        return { plain: true, text: word, end: '' };
    const [, text = word, end = ''] = ENDED.exec(word) ?? [];
    return { plain: false, text, end };
}
/** Markdown prose whose plain words stay plain, and of which everything else becomes code. */
function prose(text) {
    const parts = [];
    for (const word of line(text).split(' ')) {
        if (word === '')
            continue;
        const part = partOf(word);
        const last = parts.at(-1);
        if (last !== undefined && last.plain === part.plain && last.end === '')
            parts.splice(-1, 1, { ...part, text: `${last.text} ${part.text}` });
        else
            parts.push(part);
    }
    return parts.map((part) => (part.plain ? part.text : span(part.text) + part.end)).join(' ');
}
/** A fenced Markdown block that its content cannot close, as lines. */
function fence(text) {
    const content = escape_lines(text).map(shortRuns);
    const ticks = '`'.repeat(Math.max(3, longestRun(content.join('\n')) + 1));
    return [`${ticks}text`, ...content, ticks];
}
/** SARIF message text: brackets would be links, and `{0}` a placeholder. */
const sarifText = (text) => line(text)
    .replace(/[\\[\]]/g, '\\$&')
    .replace(/\{(\d+)\}/g, '{{$1}}');
/** A relative URI reference; every part percent-encoded, so that a colon or a blank means nothing in it. */
const uri = (path) => path.untrusted.toWellFormed().split('/').map(encodeURIComponent).join('/');
/** JSON text for standard output: `##[`, the one command that could stand in the middle of a line, only occurs in strings. */
const disarmJson = (text) => text.replaceAll('##[', '##\\u005b');

;// CONCATENATED MODULE: ./build/pipeline/report/select.js


/** What a reader should see first: severity, then confidence, then place. */
const worstFirst = order_inOrder(by(({ severity }) => words/* SEVERITIES */.oC.indexOf(severity)), by(({ confidence }) => words/* CONFIDENCES */.ix.indexOf(confidence)), byPlace(({ location }) => ({ path: location.path.untrusted, span: location.span })), by(({ ruleId }) => ruleId), by(({ id }) => id));
/** Open findings, the worst first. */
const openFindings = ({ findings }) => findings.filter(({ state }) => state === 'open').toSorted(worstFirst);
const isAtLeast = (finding, confidence) => (0,words/* atLeast */.jZ)(words/* CONFIDENCES */.ix, finding.confidence, confidence);
/** Whether the finding reaches the thresholds that make a result `fail`. */
const reachesThreshold = (finding, { failOn, failConfidence }) => failOn !== 'never' && (0,words/* atLeast */.jZ)(words/* SEVERITIES */.oC, finding.severity, failOn) && isAtLeast(finding, failConfidence);

;// CONCATENATED MODULE: ./build/pipeline/report/annotations.js



/** GitHub shows ten a step. */
const MOST = 10;
const LEVELS = { critical: 'error', high: 'error', medium: 'warning', low: 'notice' };
/** The worst open findings. */
const annotations = (result) => openFindings(result)
    .slice(0, MOST)
    .map(({ severity, confidence, title, claims, location, ruleId }) => ({
    level: LEVELS[severity],
    title: `${line((0,untrusted/* untrusted */.bp)(title), 120)} (${severity}, ${confidence})`,
    message: `${line(claims[0]?.sentence ?? (0,untrusted/* untrusted */.bp)(title))} [${ruleId}]`,
    path: line(location.path),
    startLine: location.span.startLine,
    startColumn: location.span.startColumn,
}));

;// CONCATENATED MODULE: ./build/pipeline/report/exploits.js
/** Formats that the command shows to its user; the others are made to be published. */
const OF_THE_COMMAND = ['text', 'json'];
/** Whether a report may hold working exploits. `onRunner`: what is printed there, others can read. */
const showsExploits = (format, reproductions, onRunner) => reproductions === 'always' || (reproductions === 'local' && !onRunner && OF_THE_COMMAND.includes(format));
const exploits_harmless = ({ input: _input, reproduction: _reproduction, ...piece }) => piece;
/** The result without what was given to the snippets: what was seen stays. */
const withoutExploits = (result) => ({
    ...result,
    findings: result.findings.map((finding) => ({ ...finding, evidence: finding.evidence.map(exploits_harmless) })),
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/parse.js + 1 modules
var parse = __webpack_require__(3852);
;// CONCATENATED MODULE: ./build/pipeline/report/json.js





const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Sorts keys, and shows hidden characters in the strings that the schema takes for ours, too. */
function settled(_key, value) {
    if (typeof value === 'string')
        return (0,untrusted/* visibleLines */.gB)((0,untrusted/* untrusted */.bp)(value));
    return isRecord(value) ? Object.fromEntries(Object.entries(value).toSorted(by(([key]) => key))) : value;
}
/** The whole result as `docs/schema/scan-result.json` describes it: every finding in every state, keys sorted. */
const renderJson = (result) => disarmJson(`${JSON.stringify(parse/* encode */.lF(scanResultSchema, result), settled, 2)}\n`);

;// CONCATENATED MODULE: ./build/pipeline/report/remarks.js


/** `1 file`, `2 files`. */
const remarks_counted = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`;
/** The first line of every report. */
function coverageLine({ base, files }) {
    const what = `${base ? 'changed ' : ''}${files.seen === 1 ? 'file' : 'files'}`;
    const are = files.attributed === 1 ? 'is' : 'are';
    const were = files.notJudged === 1 ? 'was' : 'were';
    return `${files.attributed} of ${files.seen} ${what} ${are} attributed to AI; ${files.notJudged} ${were} not judged.`;
}
/** Said when nothing was in scope, so that a green result is not taken for a clean one. */
function coverageNotice({ scope, files }) {
    if (scope === 'ai' && files.attributed === 0)
        return 'No file is attributed to AI, so nothing was judged. Marks can be missing or removed: `scope: all` judges every file.';
    if (files.judged === 0)
        return 'Nothing was in scope, so nothing was judged.';
    return undefined;
}
const plain = (sentence) => [(0,untrusted/* untrusted */.bp)(sentence)];
function sandboxRemark({ sandbox }) {
    const reason = sandbox.reason === undefined ? '' : ` (${sandbox.reason.untrusted})`;
    if (sandbox.backend === 'none')
        return plain(`Nothing was executed: no sandbox${reason}.`);
    const image = sandbox.image === undefined ? '' : `, image ${sandbox.image}`;
    return plain(`Sandbox: ${sandbox.backend}, isolation ${sandbox.isolation}${image}${reason}.`);
}
function skippedRemark({ skipped }) {
    const rows = skipped.filter(({ files }) => files > 0);
    if (rows.length === 0)
        return [];
    const total = rows.reduce((sum, { files }) => sum + files, 0);
    return plain(`Skipped: ${remarks_counted(total, 'file')} (${rows.map(({ reason, files }) => `${files} ${reason}`).join(', ')}).`);
}
const STATES = {
    'outside-diff': ['finding lies', 'findings lie', 'outside the lines in scope and cannot fail the result'],
    suppressed: ['finding is', 'findings are', 'suppressed'],
    baselined: ['finding is', 'findings are', 'in the baseline'],
};
function stateRemarks(findings) {
    return Object.entries(STATES).flatMap(([state, [one, many, where]]) => {
        const count = findings.filter((finding) => finding.state === state).length;
        return count === 0 ? [] : plain(`${remarks_counted(count, one, many)} ${where} (${state}).`);
    });
}
function thresholdRemark(result, options) {
    const below = openFindings(result).filter((finding) => !reachesThreshold(finding, options)).length;
    if (below === 0)
        return [];
    if (options.failOn === 'never')
        return plain(`${remarks_counted(below, 'open finding')} cannot fail the result (fail-on: never).`);
    return plain(`${remarks_counted(below, 'open finding is', 'open findings are')} below severity ${options.failOn} with confidence ${options.failConfidence}, the threshold to fail.`);
}
function hintRemark({ hints }) {
    if (hints === 0)
        return [];
    return plain(`${remarks_counted(hints, 'hint was', 'hints were')} not raised by evidence and not reported.`);
}
/** Everything a reader must know beside the findings, in sentences. */
function remarks(result, options) {
    const { coverage } = result;
    const judged = `${remarks_counted(coverage.files.judged, 'file')}, ${remarks_counted(coverage.lines.judged, 'line')}, ${remarks_counted(coverage.units.judged, 'unit')}`;
    return [
        ...plain(`Judged: ${judged}; ${coverage.units.probed} probed.`),
        ...sandboxRemark(result.run),
        ...thresholdRemark(result, options),
        ...stateRemarks(result.findings),
        ...hintRemark(coverage),
        ...skippedRemark(coverage),
    ];
}

;// CONCATENATED MODULE: ./build/pipeline/report/markdown-finding.js



/** Steps, pieces of evidence and attributions that are spelled out a finding; the rest is counted. */
const markdown_finding_SHOWN = 20;
/** `path:line:column`, still to be escaped. */
const placeOf = ({ path, span }) => (0,untrusted/* untrusted */.bp)(`${path.untrusted}:${span.startLine}:${span.startColumn}`);
function markdown_finding_list(title, all, render) {
    if (all.length === 0)
        return [];
    const rest = all.length - markdown_finding_SHOWN;
    return ['', title, '', ...all.slice(0, markdown_finding_SHOWN).map(render), ...(rest > 0 ? ['', `… and ${rest} more.`] : [])];
}
function evidenceItem(piece) {
    const stubs = piece.stubs.map((stub) => escape_code(stub, 100)).join(', ');
    const where = `${escape_code((0,untrusted/* untrusted */.bp)(piece.oracle), 100)} oracle, ${escape_code((0,untrusted/* untrusted */.bp)(piece.backend), 100)}, isolation ${piece.isolation}`;
    return [
        `- **${piece.observation}** (${where})`,
        ...(piece.input === undefined ? [] : [`; given: ${escape_code(piece.input, 300)}`]),
        ...(piece.observed === undefined ? [] : [`; seen: ${escape_code(piece.observed, 300)}`]),
        ...(piece.reproduction === undefined ? [] : [`; again: ${escape_code(piece.reproduction, 500)}`]),
        ...(piece.reason === undefined ? [] : [`; ${prose(piece.reason)}`]),
        ...(stubs === '' ? [] : [`; stand-ins${piece.throughStub ? ' on the path' : ''}: ${stubs}`]),
    ].join('');
}
function attributionItem({ signal, agent, certainty, lines, commit }) {
    const ranges = lines?.slice(0, markdown_finding_SHOWN).map(({ start, end }) => (start === end ? `${start}` : `${start}–${end}`));
    return [
        `- ${escape_code((0,untrusted/* untrusted */.bp)(signal), 100)}, certainty ${certainty}`,
        ...(agent === undefined ? [] : [`, agent ${escape_code((0,untrusted/* untrusted */.bp)(agent), 100)}`]),
        ranges === undefined ? ', whole file' : `, lines ${ranges.join(', ')}`,
        ...(commit === undefined ? [] : [`, commit ${escape_code((0,untrusted/* untrusted */.bp)(commit), 40)}`]),
    ].join('');
}
/** One finding: the claim, its path, what was seen, and why the code is held to be AI's. */
function detailBlock(finding, number) {
    const [claim, ...others] = finding.claims;
    const weakness = finding.cwe ?? finding.kind;
    const facts = [
        finding.severity,
        finding.confidence,
        ...(weakness === undefined ? [] : [escape_code((0,untrusted/* untrusted */.bp)(weakness), 100)]),
        escape_code(placeOf(finding.location), 300),
        `in ${escape_code(finding.unit, 300)}`,
        `id ${escape_code((0,untrusted/* untrusted */.bp)(finding.id), 100)}`,
    ];
    return [
        '',
        `#### ${number}. ${prose((0,untrusted/* untrusted */.bp)(finding.title))}`,
        '',
        facts.join(' · '),
        ...(claim === undefined ? [] : ['', `> ${prose(claim.sentence)}`, '', ...fence(claim.quote)]),
        ...(others.length === 0 ? [] : ['', `${remarks_counted(others.length, 'further claim')} on the same flaw.`]),
        ...markdown_finding_list('How it gets there:', finding.flow, ({ location, says }, index) => `${index + 1}. ${escape_code(placeOf(location), 300)}: ${prose(says)}`),
        ...markdown_finding_list('What execution showed:', finding.evidence, evidenceItem),
        ...markdown_finding_list('Why it is held to be AI-generated:', finding.attributions, attributionItem),
    ];
}
/** The constitution's own Markdown: it belongs to the reviewer, not to what is reviewed. */
function fixBlock(rule) {
    return [
        '',
        `<details><summary>${rule.id}</summary>`,
        '',
        ...(0,untrusted/* visibleLines */.gB)((0,untrusted/* untrusted */.bp)(rule.fix.trim())).split('\n'),
        '',
        '</details>',
    ];
}

;// CONCATENATED MODULE: ./build/pipeline/report/markdown.js





/** Bytes of UTF-8. GitHub refuses a job summary above 1 MiB as a whole; below it, room for what other steps write. */
const MARKDOWN_LIMIT = 1_000_000;
/** Kept free for the sentence that says what was cut. */
const RESERVE = 1_000;
const ROWS = 200;
const ITEMS = 50;
const block = (...lines) => lines;
const bullet = (text) => `- ${prose(text)}`;
function items(all, render) {
    const rest = all.length - ITEMS;
    return [...all.slice(0, ITEMS).map(render), ...(rest > 0 ? [`- … and ${rest} more`] : [])];
}
function section(title, all, render) {
    return all.length === 0 ? [] : [block('', `### ${title}`, '', ...items(all, render))];
}
function headBlock({ coverage, result, reasons }) {
    const notice = coverageNotice(coverage);
    return block(coverageLine(coverage), ...(notice === undefined ? [] : ['', `> **Note:** ${notice}`]), '', `## BlueCode: ${result}`, '', ...items(reasons, bullet));
}
function tableBlocks(findings) {
    if (findings.length === 0)
        return [];
    const row = (finding) => `| ${finding.severity} | ${finding.confidence} | ${cell((0,untrusted/* untrusted */.bp)(finding.ruleId))} | ${cell(placeOf(finding.location), 300)} |`;
    const rest = findings.length - ROWS;
    return [
        block('', `### ${remarks_counted(findings.length, 'open finding')}`, '', '| severity | confidence | rule | place |', '|---|---|---|---|', ...findings.slice(0, ROWS).map(row), ...(rest > 0 ? ['', `… and ${rest} more.`] : [])),
    ];
}
function gapBlocks({ gaps }) {
    return section('Gaps', gaps, ({ effect, kind, subject, reason }) => `- **${effect}**, ${kind}: ${escape_code(subject, 300)}: ${prose(reason)}`);
}
function tailBlocks(result, options) {
    const { selfExclusions, constitutions } = result.coverage;
    return [
        ...section('Asked to be left out, and judged all the same', selfExclusions, ({ path, mark }) => `- ${escape_code(path, 300)}: ${escape_code(mark, 300)}`),
        ...section('Constitutions not applied', constitutions.notApplied, ({ id, reason }) => `- ${escape_code((0,untrusted/* untrusted */.bp)(id))}: ${prose((0,untrusted/* untrusted */.bp)(reason))}`),
        ...section('This run', remarks(result, options), bullet),
    ];
}
/** How to mend each rule's findings, once a rule, in the order in which the rules first appear. */
function fixBlocks(findings, ruleBook) {
    const seen = new Set(findings.map(({ ruleId }) => ruleId));
    const rules = new Map(ruleBook.constitutions.map((rule) => [rule.id, rule]));
    const blocks = [...seen].flatMap((id) => {
        const rule = rules.get(id);
        return rule === undefined || rule.fix === '' ? [] : [fixBlock(rule)];
    });
    return blocks.length === 0 ? [] : [block('', '### How to mend'), ...blocks];
}
const bytesOf = (block) => Buffer.byteLength(`${block.join('\n')}\n`);
/** Takes blocks while they fit. */
function take(blocks, room) {
    const kept = [];
    let left = room;
    let omitted = 0;
    for (const candidate of blocks) {
        const disarmed = candidate.map(disarm);
        const size = bytesOf(disarmed);
        if (size <= left) {
            kept.push(...disarmed);
            left -= size;
        }
        else
            omitted++;
    }
    return { lines: kept, left, omitted };
}
/** The worst findings' details; written one by one, for of many thousands only the first find room. */
function takeDetails(findings, room) {
    const kept = [];
    let left = room;
    for (const [index, finding] of findings.entries()) {
        const detail = take([detailBlock(finding, index + 1)], left);
        if (detail.omitted > 0)
            return { lines: kept, left, omitted: findings.length - index };
        kept.push(...detail.lines);
        left = detail.left;
    }
    return { lines: kept, left, omitted: 0 };
}
/** The sentence that says what was cut. */
function cutBlock(details, others) {
    const what = [
        ...(details > 0 ? [`the details of ${remarks_counted(details, 'finding')}`] : []),
        ...(others > 0 ? [remarks_counted(others, 'section')] : []),
    ];
    if (what.length === 0)
        return [];
    return ['', `**Cut to fit a job summary:** ${what.join(' and ')} left out here; the JSON report holds everything.`];
}
/** The job summary: coverage first, then the result with its reasons, and at most `MARKDOWN_LIMIT` bytes. */
const renderMarkdown = (result, ruleBook, options) => {
    const findings = openFindings(result);
    // Room is given to what must not be lost first; the details are the longest, and take what is left.
    const head = take([headBlock(result), ...gapBlocks(result), ...tableBlocks(findings)], MARKDOWN_LIMIT - RESERVE);
    const tail = take(tailBlocks(result, options), head.left);
    const fixes = take(fixBlocks(findings, ruleBook), tail.left);
    const heading = take(findings.length === 0 ? [] : [['', '### Details']], fixes.left);
    const details = takeDetails(findings, heading.left);
    const cutLines = cutBlock(details.omitted, head.omitted + tail.omitted + fixes.omitted);
    const all = [...head.lines, ...heading.lines, ...details.lines, ...cutLines, ...fixes.lines, ...tail.lines];
    return `${all.join('\n')}\n`;
};

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/pipeline/report/sarif/invocation.js


/** Gaps that are spelled out; the rest is counted. */
const GAPS = 500;
const GAP = 'bluecode/gap/';
const LEFT_OUT = 'bluecode/left-out';
const buildGap = ({ kind, effect, subject, reason }) => ({
    descriptor: { id: `${GAP}${kind}` },
    level: effect === 'incomplete' ? 'error' : 'note',
    message: { text: `${sarifText(subject)}: ${sarifText(reason)}` },
});
const buildLeftOut = (count, why, level) => count === 0
    ? []
    : [
        {
            descriptor: { id: LEFT_OUT },
            level,
            message: { text: `${remarks_counted(count, 'open finding is', 'open findings are')} not in this file: ${why}.` },
        },
    ];
function notifications({ gaps }, leftOut) {
    const incompleteFirst = gaps.toSorted((a, b) => Number(b.effect === 'incomplete') - Number(a.effect === 'incomplete'));
    const rest = incompleteFirst.slice(GAPS);
    const [next] = rest;
    return [
        ...incompleteFirst.slice(0, GAPS).map(buildGap),
        ...(next === undefined
            ? []
            : [{ ...buildGap(next), message: { text: `${remarks_counted(rest.length, 'more gap', 'more gaps')}.` } }]),
        ...buildLeftOut(leftOut.aboveLimit, 'the most severe ones that code scanning takes are kept', 'warning'),
        ...buildLeftOut(leftOut.belowConfidence, 'below the confidence that is uploaded; see the summary', 'note'),
    ];
}
/** Whether all that was begun was finished: findings do not make an execution fail, gaps do. */
function buildInvocation(result, leftOut) {
    const finished = result.result !== 'incomplete' && result.gaps.every(({ effect }) => effect !== 'incomplete');
    return { executionSuccessful: finished, toolExecutionNotifications: notifications(result, leftOut) };
}

;// CONCATENATED MODULE: ./build/pipeline/report/sarif/rule.js

/** GitHub's bands: above 9.0 critical, from 7.0 high, from 4.0 medium. One figure a severity, for it is read from the rule. */
const SECURITY_SEVERITY = {
    critical: '9.5',
    high: '8.0',
    medium: '5.5',
    low: '2.5',
};
/** GitHub knows three levels. */
const rule_LEVELS = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'note',
};
const PROBLEM_SEVERITY = { error: 'error', warning: 'warning', note: 'recommendation' };
const NAME_LENGTH = 255;
const DESCRIPTION_LENGTH = 1_024;
/** GitHub keeps ten. */
const rule_TAGS = 10;
const clipped = (text, length) => text.length <= length ? text : `${text.slice(0, length - 2)} …`;
/** `OS command from untrusted text` as `OsCommandFromUntrustedText`: SARIF wants an identifier. */
function rule_nameOf(title) {
    const words = title.normalize('NFKD').match(/[A-Za-z0-9]+/g) ?? ['Rule'];
    return clipped(words.map((word) => `${word[0]?.toUpperCase()}${word.slice(1).toLowerCase()}`).join(''), NAME_LENGTH);
}
/** `CWE-78` as `external/cwe/cwe-078`, the convention by which GitHub shows a weakness. */
const cweTag = (cwe) => `external/cwe/cwe-${cwe.slice('CWE-'.length).padStart(3, '0')}`;
const rule_bullets = (title, texts) => texts.length === 0 ? [] : [`### ${title}`, texts.map((text) => `- ${text}`).join('\n')];
/** Principles, fix and references, as Markdown. */
function helpOf(rule) {
    return [
        `## ${rule.title}`,
        rule.summary,
        ...rule_bullets('Unsafe', rule.unsafe),
        ...rule_bullets('Safe', rule.safe),
        ...(rule.fix === '' ? [] : ['### Fix', rule.fix]),
        ...rule_bullets('References', rule.references.map((reference) => `<${reference}>`)),
    ]
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .join('\n\n');
}
/** The first paragraph of Markdown on one line. */
const firstParagraph = (markdown) => (markdown.trim().split(/\n\s*\n/, 1)[0] ?? '').replaceAll('\n', ' ');
function buildRule(rule) {
    const level = rule_LEVELS[rule.severity];
    const cwes = [...(rule.cwe === undefined ? [] : [rule.cwe]), ...rule.also];
    const [helpUri] = rule.references;
    const title = (0,untrusted/* visible */.RK)((0,untrusted/* untrusted */.bp)(rule.title));
    const help = (0,untrusted/* visibleLines */.gB)((0,untrusted/* untrusted */.bp)(rule.help));
    return {
        id: rule.id,
        name: rule_nameOf(rule.title),
        shortDescription: { text: clipped(title, DESCRIPTION_LENGTH) },
        fullDescription: { text: clipped((0,untrusted/* visible */.RK)((0,untrusted/* untrusted */.bp)(firstParagraph(rule.summary))) || title, DESCRIPTION_LENGTH) },
        help: { text: help, markdown: help },
        ...(helpUri === undefined ? {} : { helpUri }),
        defaultConfiguration: { level },
        properties: {
            tags: ['security', ...cwes.map(cweTag), rule.task, ...(rule.kind === undefined ? [] : [rule.kind])].slice(0, rule_TAGS),
            // What can be executed is rarely a false alarm once it is reported.
            precision: rule.confirm.length > 0 ? 'high' : 'medium',
            'problem.severity': PROBLEM_SEVERITY[level],
            'security-severity': SECURITY_SEVERITY[rule.severity],
        },
    };
}
/** A rule that this rule book no longer holds, from what the finding itself says. */
function rule_described({ ruleId, task, title, cwe, kind, severity, fix }) {
    return {
        id: ruleId,
        task,
        title,
        cwe,
        kind,
        also: [],
        severity,
        confirm: [],
        summary: title,
        help: fix ?? title,
        references: [],
    };
}
/** The whole catalogue, sorted by id: GitHub keeps an alert's rule from the newest file, with results or without. */
function buildRules(constitutions, findings) {
    const catalogue = new Map(findings.map((finding) => [finding.ruleId, rule_described(finding)]));
    for (const rule of constitutions)
        catalogue.set(rule.id, { ...rule, help: helpOf(rule) });
    return [...catalogue.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1)).map(buildRule);
}

;// CONCATENATED MODULE: ./build/pipeline/report/sarif/result.js



/** GitHub keeps a thousand steps; past a few dozen nobody reads on. */
const STEPS = 100;
const PIECES = 20;
/** GitHub shows an alert on a pull request only if all its lines changed: the region is the sink's first line. */
const buildRegion = ({ startLine, startColumn, endLine, endColumn }) => ({
    startLine,
    startColumn,
    ...(endLine === startLine && endColumn > startColumn ? { endColumn } : {}),
});
const buildLocation = ({ path, span }, says) => ({
    physicalLocation: { artifactLocation: { uri: uri(path) }, region: buildRegion(span) },
    ...(says === undefined ? {} : { message: { text: sarifText(says) } }),
});
const SOURCE_ID = 1;
/** The first sentence is the alert's title on GitHub. */
function result_messageOf({ title, claims, flow }) {
    const sentences = [title, ...claims.slice(0, 1).map(({ sentence }) => sentence.untrusted)].map((sentence) => sarifText((0,untrusted/* untrusted */.bp)(sentence)).replace(/[.\s]*$/, '.'));
    return [...sentences, ...(flow.length === 0 ? [] : [`The path starts [here](${SOURCE_ID}).`])].join(' ');
}
/** A long path keeps its source and its sink. */
function shownSteps(flow) {
    return flow.length <= STEPS ? flow : [...flow.slice(0, STEPS / 2), ...flow.slice(-STEPS / 2)];
}
function buildFlow(flow) {
    const [source] = flow;
    if (source === undefined)
        return {};
    const locations = shownSteps(flow).map(({ location, says }) => ({ location: buildLocation(location, says) }));
    return {
        codeFlows: [{ threadFlows: [{ locations }] }],
        relatedLocations: [{ id: SOURCE_ID, ...buildLocation(source.location, source.says) }],
    };
}
const buildEvidence = (piece) => ({
    observation: piece.observation,
    oracle: line((0,untrusted/* untrusted */.bp)(piece.oracle)),
    ...(piece.input === undefined ? {} : { input: line(piece.input) }),
    ...(piece.observed === undefined ? {} : { observed: line(piece.observed) }),
    ...(piece.reproduction === undefined ? {} : { reproduction: line(piece.reproduction) }),
    ...(piece.reason === undefined ? {} : { reason: line(piece.reason) }),
    stubs: piece.stubs.slice(0, PIECES).map((stub) => line(stub)),
    throughStub: piece.throughStub,
    backend: line((0,untrusted/* untrusted */.bp)(piece.backend)),
    isolation: piece.isolation,
});
const buildAttribution = ({ signal, agent, certainty, lines, commit, }) => ({
    signal: line((0,untrusted/* untrusted */.bp)(signal)),
    certainty,
    ...(agent === undefined ? {} : { agent: line((0,untrusted/* untrusted */.bp)(agent)) }),
    ...(lines === undefined ? {} : { lines: lines.slice(0, PIECES) }),
    ...(commit === undefined ? {} : { commit: line((0,untrusted/* untrusted */.bp)(commit)) }),
});
const buildProperties = ({ claims: [claim], ...finding }) => ({
    severity: finding.severity,
    confidence: finding.confidence,
    unit: line(finding.unit),
    ...(claim === undefined ? {} : { sentence: line(claim.sentence), quote: line(claim.quote) }),
    evidence: finding.evidence.slice(0, PIECES).map(buildEvidence),
    attributions: finding.attributions.slice(0, PIECES).map(buildAttribution),
});
function buildResult(finding, ruleIndex) {
    const { lineHash } = finding.fingerprints;
    return {
        ruleId: finding.ruleId,
        ruleIndex,
        level: rule_LEVELS[finding.severity],
        message: { text: result_messageOf(finding) },
        locations: [buildLocation(finding.location)],
        ...buildFlow(finding.flow),
        partialFingerprints: {
            ...(lineHash === undefined ? {} : { primaryLocationLineHash: lineHash }),
            'bluecodeFinding/v1': finding.fingerprints.finding,
        },
        properties: buildProperties(finding),
    };
}

;// CONCATENATED MODULE: ./build/pipeline/report/sarif/sarif.js








const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
/** Of more than these GitHub keeps a part, and which is disputed. */
const RESULTS = 5_000;
/** Compressed bytes; GitHub refuses 10 MB. */
const SIZE = 9_500_000;
const SHRINK = 0.75;
function buildProvenance({ run }, { repositoryUri }) {
    if (repositoryUri === undefined)
        return {};
    const revision = run.headCommit === undefined ? {} : { revisionId: line((0,untrusted/* untrusted */.bp)(run.headCommit)) };
    return { versionControlProvenance: [{ repositoryUri, ...revision }] };
}
/** The engine's name of itself, and the number in it for readers that compare versions. */
function buildVersion({ run: { engine } }) {
    const [semanticVersion] = /\d+\.\d+\.\d+/.exec(engine) ?? [];
    return { version: line((0,untrusted/* untrusted */.bp)(engine)), ...(semanticVersion === undefined ? {} : { semanticVersion }) };
}
function buildLog([result, { constitutions }, options], findings, eligible) {
    const rules = buildRules(constitutions, findings);
    const indexes = new Map(rules.map(({ id }, index) => [id, index]));
    const leftOut = {
        aboveLimit: eligible - findings.length,
        belowConfidence: openFindings(result).length - eligible,
    };
    return {
        $schema: SCHEMA,
        version: '2.1.0',
        runs: [
            {
                tool: { driver: { name: 'BlueCode', ...buildVersion(result), rules } },
                automationDetails: { id: `${line((0,untrusted/* untrusted */.bp)(options.category))}/` },
                columnKind: 'utf16CodeUnits',
                invocations: [buildInvocation(result, leftOut)],
                ...buildProvenance(result, options),
                results: findings.map((finding) => buildResult(finding, indexes.get(finding.ruleId) ?? -1)),
                properties: {
                    result: result.result,
                    reasons: result.reasons.map((reason) => line(reason)),
                    coverage: coverageLine(result.coverage),
                },
            },
        ],
    };
}
const serialise = (log) => disarmJson(`${JSON.stringify(log, null, 2)}\n`);
const sarif_isTooLarge = (text) => text.length > SIZE && (0,external_node_zlib_.gzipSync)(text).length > SIZE;
/**
 * SARIF 2.1.0 for GitHub code scanning: open findings at or above `sarifConfidence`, the worst first, at most as many as
 * it takes; what is left out is stated in a notification. GitHub would show suppressed results as open ones.
 */
const renderSarif = (...parts) => {
    const [result, , options] = parts;
    const eligible = openFindings(result).filter((finding) => isAtLeast(finding, options.sarifConfidence));
    for (let count = Math.min(eligible.length, RESULTS);; count = Math.floor(count * SHRINK)) {
        const text = serialise(buildLog(parts, eligible.slice(0, count), eligible.length));
        if (count === 0 || !sarif_isTooLarge(text))
            return text;
    }
};

;// CONCATENATED MODULE: ./build/pipeline/report/text.js




/** Columns that running text is kept within; names and addresses are never broken, so that they can be copied. */
const WIDTH = 100;
const text_LABEL = 8;
/** How many steps, pieces of evidence, gaps and rules are spelled out; the rest is counted. */
const text_SHOWN = 20;
/** Running text in lines, the first after `lead`, the others below its text. */
function wrap(text, lead) {
    const indent = ' '.repeat(lead.length);
    const wrapped = [];
    let current = lead;
    for (const word of text.split(' ')) {
        const isFirst = current.trim() === lead.trim();
        if (!isFirst && current.length + 1 + word.length > WIDTH) {
            wrapped.push(current);
            current = indent + word;
        }
        else
            current += isFirst ? word : ` ${word}`;
    }
    return [...wrapped, current].map((wrappedLine) => wrappedLine.trimEnd());
}
const text_labelled = (label) => `  ${label.padEnd(text_LABEL)}`;
const say = (text, lead) => wrap(line(text), lead);
function some(items, what, render) {
    const rest = items.length - text_SHOWN;
    const more = rest > 0 ? [`${text_labelled('')}… and ${remarks_counted(rest, `more ${what}`, `more ${what}s`)}`] : [];
    return [...items.slice(0, text_SHOWN).flatMap(render), ...more];
}
const text_place = ({ path, span }) => `${line(path)}:${span.startLine}:${span.startColumn}`;
function evidenceLines(piece, index) {
    const lead = text_labelled(index === 0 ? 'proof' : '');
    const stubs = piece.stubs.length === 0 ? '' : `; stand-ins: ${piece.stubs.map((stub) => line(stub)).join(', ')}`;
    const through = piece.throughStub ? ', on the path' : '';
    return [
        ...wrap(`${piece.observation} (${line((0,untrusted/* untrusted */.bp)(piece.oracle))} oracle, ${line((0,untrusted/* untrusted */.bp)(piece.backend))}, isolation ${piece.isolation}${stubs}${through})`, lead),
        ...(piece.input === undefined ? [] : say(piece.input, `${text_labelled('')}given  `)),
        ...(piece.observed === undefined ? [] : say(piece.observed, `${text_labelled('')}seen   `)),
        // Never broken: it is there to be copied.
        ...(piece.reproduction === undefined ? [] : [`${text_labelled('')}again  ${line(piece.reproduction)}`]),
        ...(piece.reason === undefined ? [] : say(piece.reason, `${text_labelled('')}why    `)),
    ];
}
/** The fix's first paragraph; the rest is Markdown, for reports that render it. */
const text_firstParagraph = (markdown) => (markdown.trim().split(/\n\s*\n|\n```/, 1)[0] ?? '').replaceAll('\n', ' ');
function findingLines(finding) {
    const [claim] = finding.claims;
    const weakness = finding.cwe ?? finding.kind;
    return [
        '',
        `${text_place(finding.location)}  ${finding.severity}  ${finding.confidence}  ${finding.ruleId}`,
        ...wrap(`${line((0,untrusted/* untrusted */.bp)(finding.title))}${weakness === undefined ? '' : ` (${weakness})`}, in ${line(finding.unit)}`, '  '),
        ...(claim === undefined ? [] : say(claim.sentence, '  ')),
        ...(claim === undefined ? [] : escape_lines(claim.quote).map((quoted) => `      ${quoted}`.trimEnd())),
        ...some(finding.flow, 'step', (step, index) => wrap(`${text_place(step.location)}  ${line(step.says)}`, `${text_labelled(index === 0 ? 'path' : '')}${index + 1}. `)),
        ...some(finding.evidence, 'probe', evidenceLines),
        ...some(finding.attributions, 'attribution', ({ signal, agent, certainty }, index) => wrap(`${line((0,untrusted/* untrusted */.bp)(signal))}${agent === undefined ? '' : ` (${line((0,untrusted/* untrusted */.bp)(agent))})`}, certainty ${certainty}`, text_labelled(index === 0 ? 'AI' : ''))),
        ...(finding.fix === undefined ? [] : say((0,untrusted/* untrusted */.bp)(text_firstParagraph(finding.fix)), text_labelled('fix'))),
        `${text_labelled('id')}${finding.id}`,
    ];
}
function gapLines(gaps) {
    if (gaps.length === 0)
        return [];
    return [
        '',
        'Gaps',
        ...some(gaps, 'gap', ({ effect, kind, subject, reason }) => wrap(`${effect}, ${kind}: ${line(subject)}: ${line(reason)}`, '  ')),
    ];
}
function otherLines({ coverage }) {
    const { notApplied } = coverage.constitutions;
    const marks = coverage.selfExclusions;
    return [
        ...(marks.length === 0 ? [] : ['', 'Asked to be left out, and judged all the same']),
        ...some(marks, 'file', ({ path, mark }) => wrap(`${line(path)}: ${line(mark)}`, '  ')),
        ...(notApplied.length === 0 ? [] : ['', 'Constitutions not applied']),
        ...some(notApplied, 'constitution', ({ id, reason }) => wrap(`${id}: ${line((0,untrusted/* untrusted */.bp)(reason))}`, '  ')),
    ];
}
/** For a terminal or a job log: plain lines, the worst finding first. */
const renderText = (result, _ruleBook, options) => {
    const notice = coverageNotice(result.coverage);
    const output = [
        coverageLine(result.coverage),
        ...(notice === undefined ? [] : wrap(notice, '')),
        '',
        `Result: ${result.result}`,
        ...result.reasons.flatMap((reason) => say(reason, '  ')),
        ...openFindings(result).flatMap(findingLines),
        ...gapLines(result.gaps),
        ...otherLines(result),
        '',
        ...remarks(result, options).flatMap((remark) => say(remark, '')),
    ];
    // Wrapping can bring any word to the start of a line.
    return `${output.map(disarm).join('\n')}\n`;
};

;// CONCATENATED MODULE: ./build/pipeline/report/index.js




/** Every format of `--format`. */
const RENDERERS = {
    text: renderText,
    json: renderJson,
    sarif: renderSarif,
    markdown: renderMarkdown,
};

;// CONCATENATED MODULE: ./build/wiring/hide-outputs.js

/** The tree without the files that this run writes: a second run must see what the first one saw. */
function hideOutputs(repository, outputs) {
    const written = outputs.filter((file) => file !== undefined);
    const hidden = new Set(written.map((file) => (0,external_node_path_.relative)(repository.root, (0,external_node_path_.resolve)(file)).split(external_node_path_.sep).join('/')));
    const isSeen = ({ path }) => !hidden.has(path);
    return {
        ...repository,
        entries: async (call) => (await repository.entries(call)).filter(isSeen),
        changes: async (base, call) => (await repository.changes(base, call)).filter(isSeen),
    };
}

;// CONCATENATED MODULE: ./build/languages/lowering.js
/** Statements nested deeper than this in each other are rare. */
const SHALLOW = 20;
const isMany = (lowered) => Array.isArray(lowered);
const lowering_NOTHING = [];
/** Walks the arrays of one file and lowers them by a language's rules. */
class Lowering {
    syntax;
    definitions;
    #rules;
    /** Whether the function being lowered has yielded so far. */
    #yields = false;
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
        return at === undefined ? lowering_NOTHING : this.statements(this.syntax.everyChild(at));
    }
    /** Lowers a function's inside and tells whether it yields. */
    inFunction(lower) {
        const outer = this.#yields;
        this.#yields = false;
        const body = lower();
        const isGenerator = this.#yields;
        this.#yields = outer;
        return { body, isGenerator };
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
const syntax_MAX_DEPTH = 500;
/** A chain of more operations is lowered to one flat node; up to here each of them counts as depth. */
const LONGEST_CHAIN = 64;
const syntax_NONE = [];
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
        return this.errors.length === 0 ? syntax_NONE : this.everyChild(at).filter((child) => this.isError(child));
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
        return [...arms.map((arm) => branch(arm, lowering_NOTHING)), ...otherwise];
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
    return {
        ...lower.definitionNode(at),
        name: definition?.name ?? '',
        qualifiedName: definition?.qualifiedName ?? '<lambda>',
        parameters: parametersOf(declarator, lower),
        decorators: [],
        ...lower.inFunction(() => [...membersSet(at, lower), ...lower.block(syntax.child(at, 'body'))]),
        isAsync: false,
        ...(className === undefined ? {} : { className, binding: isStatic ? 'static' : 'instance' }),
    };
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
function literals_textOf(written) {
    const raw = /^\w*R"([^()\s\\]*)\(([\s\S]*)\)\1"$/.exec(written);
    if (raw !== null)
        return raw[2] ?? '';
    return cook(written.replace(/^\w*"/, '').replace(/"$/, ''));
}
const literals_text = (at, lower) => ({
    kind: 'literal',
    ...lower.node(at),
    value: literals_textOf(lower.syntax.slice(at)),
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
    const [head = '', ...rest] = dotted(lower.syntax.slice(at)).split('.');
    const node = lower.node(at);
    return rest.reduce((object, name) => ({ kind: 'member', ...node, object, name }), {
        kind: 'name',
        ...node,
        name: head,
    });
}
function expressions_argumentsOf(at, lower) {
    return at === undefined ? [] : lower.syntax.children(at).map((child) => ({ value: lower.expression(child) }));
}
const call = (at, lower) => {
    const { syntax } = lower;
    const callee = lower.optional(syntax.child(at, 'function'), at);
    return { kind: 'call', ...lower.node(at), callee, args: expressions_argumentsOf(syntax.child(at, 'arguments'), lower) };
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
/** `new T(a)` calls `T`, `new T[n]` calls `new[]`. */
const creation = (at, lower) => {
    const { syntax } = lower;
    const type = syntax.child(at, 'type');
    const array = syntax.child(at, 'declarator');
    const node = lower.node(at);
    if (array !== undefined) {
        const length = lower.optional(syntax.child(array, 'length'), array);
        return { kind: 'call', ...node, callee: { kind: 'name', ...node, name: 'new[]' }, args: [{ value: length }] };
    }
    const callee = type === undefined ? lower.nothing(at) : namePath(type, lower);
    return { kind: 'call', ...node, callee, args: expressions_argumentsOf(syntax.child(at, 'arguments'), lower) };
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
    ['cast_expression', ofField('value')],
    ['compound_literal_expression', ofField('value')],
    ['parenthesized_expression', first],
    ['condition_clause', ofField('value')],
    ['conditional_expression', choice],
    ['comma_expression', (at, lower) => lower.other(at)],
    ['sizeof_expression', nothingOf],
    ['alignof_expression', nothingOf],
    ['offsetof_expression', nothingOf],
    ['new_expression', creation],
    ['delete_expression', deletion],
    ['initializer_list', initializer],
    ['lambda_expression', expressions_lambda],
]);

;// CONCATENATED MODULE: ./build/languages/c/declarations.js




/** `std::string s("a")` calls what makes it; `= value` is the value. */
function initialValue(type, value, lower) {
    if (lower.syntax.kind(value) !== 'argument_list')
        return lower.expression(value);
    const callee = type === undefined ? lower.nothing(value) : namePath(type, lower);
    return { kind: 'call', ...lower.node(value), callee, args: expressions_argumentsOf(value, lower) };
}
/** The size of an array that is not a plain number: `char line[n + 1]`. */
function sizesIn(declarator, lower) {
    const { syntax } = lower;
    const size = syntax.kind(declarator) === 'array_declarator' ? syntax.child(declarator, 'size') : undefined;
    if (size === undefined || syntax.kind(size) === 'number_literal')
        return lowering_NOTHING;
    return [lower.evaluate(lower.expression(size))];
}
function declarator(at, type, lower) {
    const { syntax } = lower;
    const value = syntax.child(at, 'value');
    const name = declaredName(syntax, at);
    if (value === undefined || name === undefined)
        return sizesIn(at, lower);
    const targets = [namePath(name, lower)];
    return [{ kind: 'assign', ...lower.node(at), targets, value: initialValue(type, value, lower) }];
}
/** `char *a = f(), b[3];`: an assignment for each that has a value; a type that is defined on the way. */
const declaration = (at, lower) => {
    const { syntax } = lower;
    const type = syntax.child(at, 'type');
    const defined = type !== undefined && lower.definitions.has(type) ? [classOf(type, lower)] : lowering_NOTHING;
    const fallback = syntax.child(at, 'default_value');
    const declared = syntax.all(at, 'declarator').flatMap((one) => declarator(one, type, lower));
    return [...defined, ...declared, ...(fallback === undefined ? [] : [lower.evaluate(lower.expression(fallback))])];
};

;// CONCATENATED MODULE: ./build/languages/c/switches.js


/** Ends with a `break`: it must not look like one of a loop around the switch. */
const withoutBreak = (body) => {
    const last = body.at(-1);
    return last?.kind === 'leave' && last.how === 'break' ? body.slice(0, -1) : body;
};
function caseOf(at, subject, lower) {
    const { syntax } = lower;
    const value = syntax.child(at, 'value');
    const inner = syntax.everyChild(at).filter((child) => child !== value);
    const body = withoutBreak(lower.statements(inner));
    if (value === undefined)
        return body;
    const right = lower.expression(value);
    const { start, end } = right;
    const test = { kind: 'binary', start, end, operator: '==', left: subject, right };
    return [branch({ ...lower.node(at), test, body }, lowering_NOTHING)];
}
/** Each case is a branch of its own, one after another: a case may fall into the next. */
const switchStatement = (at, lower) => {
    const { syntax } = lower;
    const subject = lower.optional(syntax.child(at, 'condition'), at);
    const body = syntax.child(at, 'body');
    const statements = body === undefined
        ? []
        : syntax.children(body).flatMap((child) => {
            return syntax.kind(child) === 'case_statement' ? caseOf(child, subject, lower) : lower.statement(child);
        });
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
        return lowering_NOTHING;
    const module = written.startsWith('"') ? `./${name}` : name;
    return { kind: 'import', ...lower.node(at), bindings: [{ local: '*', module, name: '*' }] };
};
/** An assignment nobody takes the value of is a statement. */
function statements_settle(value, lower) {
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
        return [statements_settle(lower.expression(at), lower)];
    return syntax.children(at).flatMap((child) => expressionStatements(child, lower));
}
const expressionStatement = (at, lower) => lower.syntax.children(at).flatMap((child) => expressionStatements(child, lower));
/** A body with or without braces. */
function bodyOf(at, lower) {
    if (at === undefined)
        return lowering_NOTHING;
    return lower.syntax.kind(at) === 'compound_statement' ? lower.block(at) : lower.statement(at);
}
/** What `if (x = f(); x > 0)` does before it asks. */
function statements_before(condition, lower) {
    const initializer = condition === undefined ? undefined : lower.syntax.child(condition, 'initializer');
    return initializer === undefined ? lowering_NOTHING : lower.statement(initializer);
}
/** `else if` chains in a loop: they may be long. */
const ifStatement = (at, lower) => {
    const { syntax } = lower;
    const arms = [];
    const first = [];
    let current = at;
    let otherwise = lowering_NOTHING;
    while (current !== undefined) {
        const condition = syntax.child(current, 'condition');
        first.push(...statements_before(condition, lower));
        const test = lower.optional(condition, current);
        arms.push({ ...lower.node(current), test, body: bodyOf(syntax.child(current, 'consequence'), lower) });
        const clause = syntax.child(current, 'alternative');
        const next = clause === undefined ? undefined : syntax.children(clause)[0];
        const chained = next !== undefined && syntax.kind(next) === 'if_statement';
        if (next !== undefined && !chained)
            otherwise = bodyOf(next, lower);
        current = chained ? next : undefined;
    }
    return [...first, ...lowerArms(arms, otherwise, lower)];
};
/** `while` and `do … while`: how often the body runs is not told apart. */
const whileLoop = (at, lower) => {
    const { syntax } = lower;
    const condition = syntax.child(at, 'condition');
    const body = bodyOf(syntax.child(at, 'body'), lower);
    return [...statements_before(condition, lower), { kind: 'loop', ...lower.node(at), test: lower.optional(condition, at), body }];
};
/** A part of a `for` head, which may be an expression without a statement around it. */
const statements_headOf = (at, lower) => {
    if (at === undefined)
        return lowering_NOTHING;
    return lower.syntax.kind(at) === 'declaration' ? lower.statement(at) : expressionStatements(at, lower);
};
/** `for (a; b; c) d`: `a`, then `while (b) { d; c }`. */
const forLoop = (at, lower) => {
    const { syntax } = lower;
    const condition = syntax.child(at, 'condition');
    const body = [...bodyOf(syntax.child(at, 'body'), lower), ...statements_headOf(syntax.child(at, 'update'), lower)];
    const test = condition === undefined ? {} : { test: lower.expression(condition) };
    return [...statements_headOf(syntax.child(at, 'initializer'), lower), { kind: 'loop', ...lower.node(at), ...test, body }];
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
        body: bodyOf(syntax.child(at, 'body'), lower),
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
        otherwise: lowering_NOTHING,
        finally: lowering_NOTHING,
    };
};
const statements_block = (at, lower) => ({ kind: 'block', ...lower.node(at), body: lower.block(at) });
/** A label, a template's head and a namespace say nothing by themselves: what they hold does. */
const contents = (at, lower) => lower.block(at);
const HEADS = ['condition', 'name', 'value'];
/** `#if A … #else …`: which of them is compiled nobody knows here, so that both count; `extern "C" { … }`. */
const withoutHead = (at, lower) => {
    const { syntax } = lower;
    return lower.statements(syntax.everyChild(at).filter((child) => !HEADS.includes(syntax.field(child))));
};
const nothing = () => lowering_NOTHING;
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
    ['compound_statement', statements_block],
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
    ['goto_statement', nothing],
    ['try_statement', tryStatement],
    ['labeled_statement', contents],
    ['namespace_definition', contents],
    ['template_declaration', contents],
    ['linkage_specification', withoutHead],
    ['preproc_if', withoutHead],
    ['preproc_ifdef', withoutHead],
    ['preproc_elif', withoutHead],
    ['preproc_elifdef', withoutHead],
    ['preproc_else', withoutHead],
]);

;// CONCATENATED MODULE: ./build/languages/c.js



const c_KINDS = {
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
    kinds: c_KINDS,
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
const comment_syntax_FAMILIES = [
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
const comment_syntax_BY_EXTENSION = new Map(comment_syntax_FAMILIES.flatMap(([syntax, names]) => names.split(' ').map((name) => [name, syntax])));
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
function functions_parametersOf(at, lower) {
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
function functions_bodyOf(at, lower) {
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
function functions_functionOf(at, lower, decorators) {
    const { syntax } = lower;
    const known = lower.definitions.get(at);
    const modifiers = modifiersOf(at, syntax);
    const className = known?.className;
    const parameters = functions_parametersOf(at, lower);
    const { body, isGenerator } = lower.inFunction(() => functions_bodyOf(at, lower));
    return {
        ...lower.definitionNode(at),
        name: known?.name ?? '',
        qualifiedName: known?.qualifiedName ?? '<lambda>',
        parameters,
        decorators,
        body,
        isAsync: modifiers.includes('async'),
        isGenerator: isGenerator || modifiers.includes('*'),
        ...(className === undefined ? {} : { className, binding: modifiers.includes('static') ? 'static' : 'instance' }),
    };
}
const functionExpression = (at, lower) => ({
    kind: 'function',
    ...lower.node(at),
    definition: functions_functionOf(at, lower, []),
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
const strings_quoted = (text) => strings_cook(text.replace(/^['"]/, '').replace(/['"]$/, ''));
/** The value of a string node. */
const stringValue = (at, { syntax }) => strings_quoted(syntax.slice(at));
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
const strings_template = (at, lower) => {
    const parts = templateParts(at, lower);
    const node = lower.node(at);
    const [only] = parts;
    if (only === undefined)
        return { kind: 'literal', ...node, value: '' };
    return only.kind === 'literal' && parts.length === 1 ? { ...only, ...node } : { kind: 'template', ...node, parts };
};

;// CONCATENATED MODULE: ./build/languages/javascript/collections.js



/** `name`, `'name'` and `1` as keys are text; `[computed]` is what it computes. */
function collections_keyOf(at, lower) {
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
            return key === undefined ? { value } : { key: collections_keyOf(key, lower), value };
        }
        case 'spread_element':
        case 'rest_pattern':
            return { value: first(at, lower), spread: true };
        case 'shorthand_property_identifier':
        case 'shorthand_property_identifier_pattern':
            return { key: collections_keyOf(at, lower), value: { kind: 'name', ...lower.node(at), name: syntax.slice(at) } };
        case 'object_assignment_pattern': {
            const [target] = syntax.children(at);
            return { key: collections_keyOf(target ?? at, lower), value: patternDefault(at, lower) };
        }
        case 'method_definition': {
            const key = syntax.child(at, 'name');
            const value = functionExpression(at, lower);
            return key === undefined ? { value } : { key: collections_keyOf(key, lower), value };
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
function basesOf(at, lower) {
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
        return [lower.define(functions_functionOf(value, lower, decorators))];
    const key = collections_keyOf(name, lower);
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
function classes_memberOf(at, lower, decorators) {
    const { syntax } = lower;
    switch (syntax.kind(at)) {
        case 'method_definition':
            return [
                ...computedName(at, lower),
                lower.define(functions_functionOf(at, lower, [...decorators, ...decoratorsIn(at, lower)])),
            ];
        case 'field_definition':
        case 'public_field_definition':
            return classes_field(at, lower, [...decorators, ...decoratorsIn(at, lower)]);
        case 'class_static_block':
            return [{ kind: 'block', ...lower.node(at), body: lower.block(syntax.child(at, 'body')) }];
        case 'method_signature':
        case 'abstract_method_signature':
        case 'index_signature':
            return lowering_NOTHING;
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
        lowered.push(...classes_memberOf(child, lower, decorators));
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
        bases: basesOf(at, lower),
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
        return jsx_spread(at, lower);
    const [key, value] = syntax.children(at);
    const name = key === undefined ? '' : syntax.slice(key);
    if (value === undefined)
        return { name, value: { kind: 'literal', ...lower.node(at), value: true } };
    return { name, value: lower.expression(value) };
}
/** `{value}`; spread where its only part is. */
function jsx_spread(at, lower) {
    const [only] = lower.syntax.children(at);
    const spreads = only !== undefined && lower.syntax.kind(only) === 'spread_element';
    return spreads ? { value: first(only, lower), spread: true } : { value: lower.expression(at) };
}
function jsx_childOf(at, lower) {
    const { syntax } = lower;
    const kind = syntax.kind(at);
    if (kind === 'jsx_text') {
        const value = syntax.slice(at);
        return value.trim() === '' ? [] : [{ value: { kind: 'literal', ...lower.node(at), value } }];
    }
    if (kind === 'jsx_expression')
        return syntax.children(at).length === 0 ? [] : [jsx_spread(at, lower)];
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
            ...children.flatMap((child) => jsx_childOf(child, lower)),
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
const expressions_spell = (operator) => SPELLINGS.get(operator) ?? operator;
const literal = (value) => (at, lower) => ({ kind: 'literal', ...lower.node(at), value });
const expressions_name = (at, lower) => ({ kind: 'name', ...lower.node(at), name: lower.syntax.slice(at) });
const expressions_number = (at, lower) => {
    const written = lower.syntax.slice(at).replaceAll('_', '').replace(/n$/, '');
    const value = /^0[0-7]+$/.test(written) ? Number.parseInt(written, 8) : Number(written);
    return Number.isNaN(value) ? lower.other(at) : { kind: 'literal', ...lower.node(at), value };
};
const expressions_regex = (at, lower) => {
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
const member = (at, lower) => {
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
function expressions_argument(at, lower) {
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
    return { kind: 'call', ...node, callee, args: list.map((child) => expressions_argument(child, lower)) };
};
const expressions_unary = (at, lower) => ({
    kind: 'unary',
    ...lower.node(at),
    operator: expressions_spell(operatorOf(lower.syntax, at)),
    operand: first(at, lower),
});
const expressions_word = (operator) => (at, lower) => {
    if (operator === 'yield')
        lower.noteYield();
    return { kind: 'unary', ...lower.node(at), operator, operand: first(at, lower) };
};
const ternary = (at, lower) => conditional(at, lower, ['condition', 'consequence', 'alternative'].map((field) => lower.syntax.child(at, field)));
/** `a = b` and `a += b` where a value is wanted. */
const expressions_assignment = (at, lower) => {
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
const expressions_update = (at, lower) => {
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
const binary = (at, lower) => lowerBinary(at, lower, expressions_spell);
const expressions_EXPRESSIONS = new Map([
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
    ['true', literal(true)],
    ['false', literal(false)],
    ['null', literal(null)],
    ['undefined', literal(null)],
    ['number', expressions_number],
    ['string', string],
    ['template_string', strings_template],
    ['regex', expressions_regex],
    ['member_expression', member],
    ['nested_identifier', member],
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
    ['unary_expression', expressions_unary],
    ['update_expression', expressions_update],
    ['await_expression', expressions_word('await')],
    ['yield_expression', expressions_word('yield')],
    ['ternary_expression', ternary],
    ['assignment_expression', expressions_assignment],
    ['augmented_assignment_expression', expressions_assignment],
]);

;// CONCATENATED MODULE: ./build/languages/javascript/names.js

/** A property's or variable's name as text; undefined for patterns and computed names. */
function plainName(syntax, at) {
    if (at === undefined)
        return undefined;
    const kind = syntax.kind(at);
    if (kind === 'string')
        return syntax.slice(at).slice(1, -1);
    return kind.endsWith('identifier') || kind === 'number' ? syntax.slice(at) : undefined;
}
/** The name that an anonymous function or class gets from where it stands. */
function boundName(syntax, parent) {
    if (parent === undefined)
        return undefined;
    switch (syntax.kind(parent)) {
        case 'variable_declarator':
            return plainName(syntax, syntax.child(parent, 'name'));
        case 'pair':
            return plainName(syntax, syntax.child(parent, 'key'));
        case 'public_field_definition':
            return plainName(syntax, syntax.child(parent, 'name'));
        case 'field_definition':
            return plainName(syntax, syntax.child(parent, 'property'));
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
    return plainName(syntax, member ? syntax.child(at, 'property') : at);
}
const declared = (kind) => (syntax, at, parent) => {
    const name = plainName(syntax, syntax.child(at, 'name'));
    if (name !== undefined)
        return { kind, name };
    const boundTo = boundName(syntax, parent);
    return boundTo === undefined ? { kind, name: '' } : { kind, name: '', boundTo };
};
/**
 * A function expression is a unit where it has a name or is bound to one, and where it has statements and stands in no other
 * function's body directly: a handler given to a framework. Others belong to what encloses them.
 */
function names_expression(syntax, at, parent) {
    const naming = declared('function')(syntax, at, parent);
    if (naming.name !== '' || naming.boundTo !== undefined)
        return naming;
    const body = syntax.child(at, 'body');
    const hasStatements = body !== undefined && syntax.kind(body) === 'statement_block';
    return { ...naming, inline: hasStatements ? 'in-function' : 'always' };
}
function method(syntax, at) {
    const name = plainName(syntax, syntax.child(at, 'name')) ?? '<computed>';
    return { kind: 'function', name };
}
const names_namespace = (syntax, at) => {
    const name = syntax.child(at, 'name');
    return name === undefined ? undefined : { kind: 'namespace', name: syntax.slice(name) };
};
const NAMINGS = new Map([
    ['function_declaration', declared('function')],
    ['generator_function_declaration', declared('function')],
    ...FUNCTION_EXPRESSIONS.map((kind) => [kind, names_expression]),
    ['method_definition', method],
    ['class_declaration', declared('class')],
    ['abstract_class_declaration', declared('class')],
    ['class', declared('class')],
    ['internal_module', names_namespace],
    ['module', names_namespace],
]);

;// CONCATENATED MODULE: ./build/languages/javascript/loops.js

/** A body with or without braces. */
const loops_bodyOf = (at, lower) => {
    if (at === undefined)
        return lowering_NOTHING;
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
const modules_nameOf = (at, lower) => lower.syntax.kind(at) === 'string' ? stringValue(at, lower) : lower.syntax.slice(at);
function specifier(at, lower) {
    const [first, second] = lower.syntax.children(at);
    // `default` is a keyword to the grammar, and no child then.
    const written = lower.syntax.slice(at).trim();
    if (first === undefined)
        return { name: written, alias: written };
    if (second === undefined && written.startsWith('default'))
        return { name: 'default', alias: modules_nameOf(first, lower) };
    if (second === undefined && /\sas\s+default$/.test(written))
        return { name: modules_nameOf(first, lower), alias: 'default' };
    return { name: modules_nameOf(first, lower), alias: modules_nameOf(second ?? first, lower) };
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
        return lowering_NOTHING;
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
const modules_named = (name, start) => ({ kind: 'name', start, end: start, name });
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
        return [imports, exported(name === undefined ? 'default' : modules_nameOf(name, lower), modules_named(local, node.start))];
    }
    if (clause === undefined)
        return [{ kind: 'import', ...node, bindings: [{ local: '*', module, name: '*' }] }];
    const all = syntax.children(clause).map((child) => specifier(child, lower));
    const bindings = all.map(({ name }) => ({ local: `${module}:${name}`, module, name }));
    return [
        { kind: 'import', ...node, bindings },
        ...all.map(({ name, alias }) => exported(alias, modules_named(`${module}:${name}`, node.start))),
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
    return [lower.defineClass(definition), exported('default', modules_named(definition.name, syntax.start(value)))];
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
        return [...statements, ...names.map((name) => exported(isDefault ? 'default' : name, modules_named(name, start)))];
    }
    const clause = syntax.ofKind(at, 'export_clause');
    if (clause !== undefined) {
        const all = syntax.children(clause).map((child) => ({ child, ...specifier(child, lower) }));
        return all.map(({ child, name, alias }) => exported(alias, modules_named(name, syntax.start(child))));
    }
    const value = syntax.child(at, 'value') ?? syntax.children(at).find((child) => syntax.kind(child) !== 'decorator');
    return value === undefined ? lowering_NOTHING : exportedValue(at, value, lower);
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


const LEAVES = new Set(['leave', 'return', 'raise']);
const isBreak = (statement) => statement.kind === 'leave' && statement.how === 'break';
/** `case 'a': { …; break; }` leaves as well. */
function lastOf(body) {
    const last = body.at(-1);
    return last?.kind === 'block' ? lastOf(last.body) : last;
}
function switches_caseOf(at, lower, subject) {
    const { syntax } = lower;
    const node = lower.node(at);
    const value = syntax.child(at, 'value');
    const right = value === undefined ? undefined : lower.expression(value);
    const body = lower.statements(syntax.all(at, 'body'));
    const last = lastOf(body);
    return {
        ...node,
        test: right === undefined ? undefined : equality(subject, right),
        // A `break` of the switch must not look like one of a loop around it.
        body: body.at(-1) === last && last !== undefined && isBreak(last) ? body.slice(0, -1) : body,
        leaves: last !== undefined && LEAVES.has(last.kind),
    };
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
/** Cases that fall through are joined with those they fall into: `case 'a': case 'b':` tests for either. */
function fallThrough(cases, subject) {
    const joined = [];
    let above = [];
    for (const one of cases) {
        if (one.test !== undefined)
            above.push(one.test);
        const test = one.test === undefined ? undefined : eitherOf(above, subject);
        if (one.body.length > 0 || one.leaves)
            joined.push({ ...one, test });
        if (one.leaves)
            above = [];
    }
    return joined;
}
/** Cases that all leave are `if … else if …`; where one falls into the next, branches follow each other. */
function arrange(cases, lower) {
    const arms = cases.flatMap((one) => (one.test === undefined ? [] : [{ ...one, test: one.test }]));
    const otherwise = cases.filter(({ test }) => test === undefined).flatMap((one) => one.body);
    if (cases.slice(0, -1).every(({ leaves }) => leaves))
        return lowerArms(arms, otherwise, lower);
    return [...arms.map((one) => branch(one, lowering_NOTHING)), ...otherwise];
}
/** `switch`: equality tests of the subject with each case's value. `default` is what remains, wherever it stands. */
const switches_switchStatement = (at, lower) => {
    const { syntax } = lower;
    const subject = lower.optional(syntax.child(at, 'value'), at);
    const body = syntax.child(at, 'body');
    const cases = body === undefined ? [] : syntax.children(body).map((child) => switches_caseOf(child, lower, subject));
    const statements = arrange(fallThrough(cases, subject), lower);
    return statements.length === 0 ? lower.evaluate(subject) : statements;
};

;// CONCATENATED MODULE: ./build/languages/javascript/typescript.js


function typescript_member(at, index, lower) {
    const { syntax } = lower;
    const name = syntax.kind(at) === 'enum_assignment' ? syntax.child(at, 'name') : at;
    const value = syntax.child(at, 'value');
    const counted = { kind: 'literal', ...lower.node(at), value: index };
    return { key: collections_keyOf(name ?? at, lower), value: value === undefined ? counted : lower.expression(value) };
}
/** `enum Mode { Read, Write = 'w' }`: an object of its members. */
const enumDeclaration = (at, lower) => {
    const { syntax } = lower;
    const name = syntax.child(at, 'name');
    const body = syntax.child(at, 'body');
    if (name === undefined || body === undefined)
        return lowering_NOTHING;
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
const statements_expressionStatement = (at, lower) => lower.syntax.children(at).flatMap((child) => statements_expressionStatements(child, lower));
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
        return lowering_NOTHING;
    const node = lower.node(at);
    const bindings = requireBindings(target, value, lower);
    if (bindings !== undefined)
        return [{ kind: 'import', ...node, bindings }];
    if (syntax.kind(value) === 'class')
        return [lower.defineClass(classes_classOf(value, lower, []))];
    return [{ kind: 'assign', ...node, targets: [lower.expression(target)], value: lower.expression(value) }];
}
/** `else if` chains in a loop: they may be long. */
const statements_ifStatement = (at, lower) => {
    const { syntax } = lower;
    const arms = [];
    let current = at;
    let otherwise = lowering_NOTHING;
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
const statements_valued = (kind) => (at, lower) => {
    const [value] = lower.syntax.children(at);
    return { kind, ...lower.node(at), ...(value === undefined ? {} : { value: lower.expression(value) }) };
};
const statements_leave = (how) => (at, lower) => ({ kind: 'leave', ...lower.node(at), how });
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
const statements_tryStatement = (at, lower) => {
    const { syntax } = lower;
    const caught = syntax.child(at, 'handler');
    const last = syntax.child(at, 'finalizer');
    return {
        kind: 'attempt',
        ...lower.node(at),
        body: lower.block(syntax.child(at, 'body')),
        handlers: caught === undefined ? [] : [handler(caught, lower)],
        otherwise: lowering_NOTHING,
        finally: last === undefined ? lowering_NOTHING : lower.block(syntax.child(last, 'body')),
    };
};
const withStatement = (at, lower) => {
    const { syntax } = lower;
    const object = lower.optional(syntax.child(at, 'object'), at);
    return [lower.evaluate(object), ...loops_bodyOf(syntax.child(at, 'body'), lower)];
};
const javascript_statements_block = (at, lower) => ({ kind: 'block', ...lower.node(at), body: lower.block(at) });
const labeled = (at, lower) => loops_bodyOf(lower.syntax.child(at, 'body'), lower);
const statements_nothing = () => lowering_NOTHING;
const defineFunction = (at, lower) => lower.define(functions_functionOf(at, lower, []));
const statements_defineClass = (at, lower) => lower.defineClass(classes_classOf(at, lower, []));
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
const statements_STATEMENTS = new Map([
    ...SILENT.map((kind) => [kind, statements_nothing]),
    ...BARE.map((kind) => [kind, statements_expressionStatements]),
    ...LOOPS,
    ['expression_statement', statements_expressionStatement],
    ['lexical_declaration', statements_declaration],
    ['variable_declaration', statements_declaration],
    ['using_declaration', statements_declaration],
    ['variable_declarator', statements_declarator],
    ['statement_block', javascript_statements_block],
    ['if_statement', statements_ifStatement],
    ['switch_statement', switches_switchStatement],
    ['return_statement', statements_valued('return')],
    ['throw_statement', statements_valued('raise')],
    ['break_statement', statements_leave('break')],
    ['continue_statement', statements_leave('continue')],
    ['try_statement', statements_tryStatement],
    ['with_statement', withStatement],
    ['labeled_statement', labeled],
    ['function_declaration', defineFunction],
    ['generator_function_declaration', defineFunction],
    ['class_declaration', statements_defineClass],
    ['abstract_class_declaration', statements_defineClass],
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
    namings: NAMINGS,
    rules: { expressions: expressions_EXPRESSIONS, statements: statements_STATEMENTS },
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
const module_paths_DOTTED = /^[\p{L}\p{N}_.]+$/u;
/** A module's file, or the package it may be. */
const pythonFiles = (base) => [`${base}.py`, `${base}/__init__.py`];
/** From a package, a name is as likely a module in it as a value of its `__init__.py`. */
function pythonPaths(base, name) {
    const module = base === '' ? ['__init__.py'] : pythonFiles(base);
    const isName = name !== undefined && name !== '*' && module_paths_DOTTED.test(name);
    return isName ? [...pythonFiles(join(base, name)), ...module] : module;
}
/**
 * Relative imports from the importing file's package; absolute ones from its directory and each directory above it up to the
 * root, which finds `src/` layouts and scripts beside their modules.
 */
function pythonCandidates(fromPath, module, name) {
    const dots = /^\.*/.exec(module)?.[0].length ?? 0;
    const path = module.slice(dots);
    if (path !== '' && !module_paths_DOTTED.test(path))
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
const module_paths_HEADER = /\.(?:h|hh|hpp|hxx)$/i;
/** An include names a path from the file's own folder, from a folder above it, or from an `include` or `src` beside them. */
function includeCandidates(fromPath, module) {
    const directories = ancestorsOf(directoryOf(fromPath)).flatMap((base) => [
        base,
        join(base, 'include'),
        join(base, 'src'),
    ]);
    const found = directories.flatMap((directory) => resolve(directory, module) ?? []).filter((path) => path !== '');
    const sources = found
        .filter((path) => module_paths_HEADER.test(path))
        .flatMap((path) => {
        const stem = path.replace(module_paths_HEADER, '');
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
    return scriptCandidates(fromPath, module);
}

;// CONCATENATED MODULE: ./build/languages/definitions.js
const definitions_nameOf = (naming) => naming.name || naming.boundTo || '<lambda>';
function languages_definitions_define(at, naming, around) {
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
            const definition = languages_definitions_define(at, naming, scopes.at(-1)?.definition);
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
async function runtime_start(locate) {
    // The library fills the object it is given with its compiled functions.
    const library = { wasmBinary: await readWasm(locate, 'web-tree-sitter.wasm') };
    await web_tree_sitter/* Parser */.iX.init(library);
    return stepsOf(library);
}
/** Starts the parser library, once per process. */
function startRuntime(locate) {
    cursor ??= runtime_start(locate).catch((cause) => {
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
        if (depth > syntax_MAX_DEPTH) {
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
            types: this.#types,
            fields: this.#fields,
            starts: this.#starts,
            ends: this.#ends,
            afters: this.#afters,
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
function program_once(compute) {
    let held;
    return () => {
        held ??= { value: compute() };
        return held.value;
    };
}
/** A language's compiled structural queries, by their text. */
class Queries {
    #grammar;
    #compiled = new Map();
    constructor(grammar) {
        this.#grammar = grammar;
    }
    run(source, root) {
        return this.#compile(source)
            .matches(root)
            .map(({ captures }) => captures.map(({ name, node }) => ({ name, text: node.text, start: node.startIndex, end: node.endIndex })));
    }
    #compile(source) {
        const known = this.#compiled.get(source);
        if (known !== undefined)
            return known;
        try {
            const query = new web_tree_sitter/* Query */.XK(this.#grammar.language, source);
            this.#compiled.set(source, query);
            return query;
        }
        catch (cause) {
            const why = cause instanceof Error ? cause.message : String(cause);
            throw new errors/* BlueCodeError */.K('constitution-invalid', `the query does not fit the grammar: ${why}`, { cause });
        }
    }
}
function lower(syntax, definitions, loaded) {
    return syntax.size === 0 ? [] : new Lowering(syntax, definitions, loaded.definition.rules).block(0);
}
/** Hands out the tree until it is freed. */
function holdTree(path, tree) {
    let held = tree;
    return {
        get: () => {
            if (held !== undefined)
                return held;
            throw new errors/* BlueCodeError */.K('internal', `the program of ${path} was used after withProgram ended`);
        },
        free: () => {
            held?.delete();
            held = undefined;
        },
    };
}
/** A program over a parsed tree; everything but its text is computed when first asked for. */
function programOf(source, tree, loaded) {
    const { path, language, text } = source;
    const { get, free } = holdTree(path, tree);
    const syntax = program_once(() => walkTree(loaded.grammar, addressOf(get()), text, !get().rootNode.hasError));
    const definitions = program_once(() => findDefinitions(syntax(), loaded.definition.namings));
    const lines = program_once(() => new LineTable(text));
    const span = (node) => lines().span(node);
    const errors = program_once(() => syntax().errors.map(span));
    const tooDeep = program_once(() => syntax().deep.map(span));
    const outline = program_once(() => outlineOf(syntax(), definitions()));
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
        body: program_once(() => lower(syntax(), definitions(), loaded)),
        comments: program_once(() => syntax().comments.map((comment) => ({ ...comment, text: text.slice(comment.start, comment.end) }))),
        query: (query) => loaded.queries.run(query, get().rootNode),
        span,
    };
    return { program, free };
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
    return {
        ...lower.definitionNode(at),
        name,
        qualifiedName: definition?.qualifiedName ?? name,
        parameters,
        decorators: marks,
        ...lower.inFunction(() => lower.block(syntax.child(at, 'body'))),
        isAsync: syntax.text.startsWith('async', syntax.start(at)),
        ...(className === undefined ? {} : { className, binding: bindingOf(marks, name) }),
    };
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
    const definition = {
        ...node,
        name: '',
        qualifiedName: lower.definitions.get(at)?.qualifiedName ?? '<lambda>',
        parameters: python_functions_parametersOf(syntax.child(at, 'parameters'), lower),
        decorators: [],
        ...lower.inFunction(() => {
            const value = lower.optional(body, at);
            return [{ kind: 'return', start: value.start, end: value.end, value }];
        }),
        isAsync: false,
    };
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
/** The value between braces, and those its format specification interpolates. */
function interpolated(at, lower) {
    const value = lower.syntax.child(at, 'expression');
    const parts = value === undefined ? [] : [lower.expression(value)];
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
const strings_isText = (part) => part.kind === 'literal' && typeof part.value === 'string';
/** One literal where all is text, a template otherwise. */
function strings_join(at, lower, { parts, bytes }) {
    const node = lower.node(at);
    const [only] = parts;
    if (only !== undefined && only.kind === 'literal' && parts.length === 1 && !bytes)
        return { ...only, ...node };
    if (!parts.every(strings_isText))
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
const expressions_literal = (value) => (at, lower) => ({ kind: 'literal', ...lower.node(at), value });
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
const slice = (at, lower) => ({
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
const comparison = (at, lower) => {
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
    ['true', expressions_literal(true)],
    ['false', expressions_literal(false)],
    ['none', expressions_literal(null)],
    ['attribute', expressions_attribute],
    ['subscript', python_expressions_subscript],
    ['slice', slice],
    ['call', python_expressions_call],
    ['parenthesized_expression', collections_inner],
    ['binary_operator', expressions_binary],
    ['boolean_operator', expressions_binary],
    ['comparison_operator', comparison],
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
const elseOf = (at, lower) => at === undefined ? lowering_NOTHING : lower.block(lower.syntax.child(at, 'body'));
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
        finally: last === undefined ? lowering_NOTHING : lower.block(syntax.ofKind(last, 'block')),
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
function testOf(at, lower, subject) {
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
    const tests = patterns.map((pattern) => testOf(pattern, lower, subject));
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
        return lowering_NOTHING;
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
const statements_callOf = (name) => (at, lower) => {
    const node = lower.node(at);
    const args = lower.syntax.children(at).map((child) => ({ value: lower.expression(child) }));
    const callee = { kind: 'name', start: node.start, end: node.start + name.length, name };
    return lower.evaluate({ kind: 'call', ...node, callee, args });
};
const statements_defineFunction = (at, lower, decorators) => lower.define(python_functions_functionOf(at, lower, decorators));
const python_statements_defineClass = (at, lower, decorators) => {
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
    return (isClass ? python_statements_defineClass : statements_defineFunction)(definition, lower, decorators);
};
const python_statements_nothing = () => lowering_NOTHING;
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
    ['print_statement', statements_callOf('print')],
    ['exec_statement', statements_callOf('exec')],
    ['match_statement', matchStatement],
    ['function_definition', (at, lower) => statements_defineFunction(at, lower, [])],
    ['class_definition', (at, lower) => python_statements_defineClass(at, lower, [])],
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

;// CONCATENATED MODULE: ./build/languages/index.js











/** Every language, the vocabulary that serves it, and the harness that executes it. */
const LANGUAGES = {
    python: { definition: PYTHON, vocabulary: 'python', harness: 'python' },
    javascript: { definition: JAVASCRIPT, vocabulary: 'javascript', harness: 'javascript' },
    typescript: { definition: TYPESCRIPT, vocabulary: 'javascript', harness: 'javascript' },
    tsx: { definition: TSX, vocabulary: 'javascript', harness: 'javascript' },
    c: { definition: C, vocabulary: 'c', harness: 'c' },
    cpp: { definition: CPP, vocabulary: 'c', harness: 'c' },
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
function languages_parse({ path, text }, { grammar }) {
    const { parser } = grammar;
    const deadline = performance.now() + PARSE_LIMIT_MS;
    const tree = parser.parse(withLineEnds(text), null, { progressCallback: () => performance.now() > deadline });
    if (tree !== null)
        return tree;
    parser.reset();
    throw new errors/* BlueCodeError */.K('internal', `${path}: parsing took more than ${PARSE_LIMIT_MS / 1000} s; exclude the file`);
}
async function languages_load(id, locate) {
    const { definition } = LANGUAGES[id];
    const cursor = await startRuntime(locate);
    const language = await loadGrammar(locate, definition.wasm);
    const grammar = describeGrammar(language, cursor, definition.kinds);
    return { definition, grammar, queries: new Queries(grammar) };
}
/** The grammars, loaded on first use. `locate` tells where each of `WASM_FILES` lies. */
function createLanguages({ locate }) {
    const loading = new Map();
    const loaded = (id) => {
        const known = loading.get(id) ?? languages_load(id, locate);
        loading.set(id, known);
        return known;
    };
    return {
        detect: detectLanguage,
        commentSyntax: commentSyntaxOf,
        vocabularyOf: (language) => LANGUAGES[language].vocabulary,
        harnessOf: (language) => LANGUAGES[language].harness,
        executable: executableOf,
        moduleCandidates: moduleCandidatesOf,
        withProgram: async (source, use) => {
            const language = await loaded(source.language);
            const tree = languages_parse(source, language);
            const { program, free } = programOf(source, tree, language);
            try {
                return await use(program);
            }
            finally {
                free();
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/pipeline/judge/vocabulary-index.js

/** Indexes a vocabulary, with only the sinks that some constitution asks for. */
function indexVocabulary(vocabulary, wanted) {
    const sinks = vocabulary.sinks.filter((sink) => wanted.has(sink.kind));
    const calls = new PatternIndex(sinks, (sink) => sink.call);
    const assignments = new PatternIndex(sinks, (sink) => sink.assign);
    const returns = sinks.filter((sink) => sink.returns !== undefined);
    const decorators = new PatternIndex(vocabulary.handlers, (handler) => handler.decorator);
    const bases = new PatternIndex(vocabulary.handlers, (handler) => handler.base);
    const answers = vocabulary.handlers.filter((handler) => handler.returns !== undefined);
    const answering = [new PatternIndex(answers, ({ decorator, call, base }) => decorator ?? call ?? base)];
    const strangers = vocabulary.handlers.filter(({ reach }) => reach !== 'local');
    const entrances = [
        new PatternIndex(vocabulary.sources.filter(({ reach }) => reach !== 'local'), (source) => source.match),
        new PatternIndex(strangers, ({ decorator, call, base }) => decorator ?? call ?? base),
    ];
    return {
        sources: new PatternIndex(vocabulary.sources, (source) => source.match),
        calls,
        assignments,
        returns,
        sanitizers: new PatternIndex(vocabulary.sanitizers, (sanitizer) => sanitizer.call),
        guards: new PatternIndex(vocabulary.guards, (guard) => guard.call),
        propagators: new PatternIndex(vocabulary.propagators, (propagator) => propagator.call),
        decorators,
        registrations: new PatternIndex(vocabulary.handlers, (handler) => handler.call),
        bases,
        holdsSource: (words) => entrances.some((one) => one.wordsWithin(words).size > 0),
        sinkWords: (words) => new Set([calls, assignments, ...(returns.length > 0 ? answering : [])].flatMap((one) => [...one.wordsWithin(words)])),
    };
}

;// CONCATENATED MODULE: ./build/pipeline/modules.js



/** Characters of lowered modules kept at once: memory is bounded by this, not by the repository. */
const SHELF = 1_500_000;
/** Characters of a module above which it is not followed: what checks or builds a value is short. */
const MAX_MODULE = 64_000;
/** The repository's modules as the judge sees them: found by import, lowered once, forgotten when others come. */
class Modules {
    shelf = new Map();
    kept = 0;
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
        return this.languages.moduleCandidates(from.language, from.path, module, name).find((path) => this.paths.has(path));
    }
    /** The repository modules that a file imports, by path. */
    async importedBy(module, call) {
        const loaded = new Map();
        for (const { module: specifier, name } of imports_importsOf(module)) {
            const path = this.resolve(module, specifier, name);
            if (path === undefined || path === module.path || loaded.has(path))
                continue;
            const source = await this.load(path, call);
            if (source !== undefined)
                loaded.set(path, source);
        }
        return loaded;
    }
    /** Keeps a lowered file for those that import it. The one asked for longest ago goes first. */
    keep(module) {
        if (this.shelf.has(module.path) || module.text.length > MAX_MODULE)
            return;
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
        const language = this.languages.detect(path, text?.split('\n', 1)[0] ?? '');
        if (text === undefined || text.length > MAX_MODULE || language === undefined)
            return undefined;
        return this.languages.withProgram({ path, language, text }, moduleOf);
    }
    /** Undefined too where the file may not be read: what imports it is judged all the same, and less surely. */
    async textOf(path, call) {
        try {
            return await this.read(path, call);
        }
        catch (error) {
            if (error instanceof errors/* BlueCodeError */.K && error.code === 'path-unreadable')
                return undefined;
            throw error;
        }
    }
}

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
            constitutions.push({
                ...constitution,
                severity: settings.rules[constitution.id]?.severity ?? constitution.severity,
            });
    }
    const paths = new Map(constitutions.map(({ id }) => [id, within(settings.rules[id]?.paths)]));
    return {
        constitutions,
        notApplied: notApplied.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        isInForce: (ruleId) => paths.has(ruleId),
        applicable: (path, language, vocabulary) => constitutions.filter((constitution) => constitution.languages.includes(vocabulary) &&
            (constitution.sinks.length > 0 || constitution.queries.has(language) || (0,rule_book/* isProvedOnly */.Zk)(constitution)) &&
            paths.get(constitution.id)?.(path) === true),
    };
}

;// CONCATENATED MODULE: ./build/wiring/scan-ports.js







/** Grammars, rules and harnesses, made once. */
async function sharedPorts(assets, ruleBook, settings, sandbox, log) {
    const retrieval = retrieve(ruleBook, settings);
    const wanted = new Set(retrieval.constitutions.flatMap(({ sinks }) => sinks));
    const indexes = {
        python: indexVocabulary(ruleBook.vocabulary.python, wanted),
        javascript: indexVocabulary(ruleBook.vocabulary.javascript, wanted),
        c: indexVocabulary(ruleBook.vocabulary.c, wanted),
    };
    return {
        languages: createLanguages({ locate: assets.grammar }),
        retrieval,
        sandbox,
        executes: sandbox.describe().backend !== 'none',
        clock: clock,
        indexOf: (language) => indexes[language],
        kits: await assets.kits(),
        random: () => (0,external_node_crypto_.randomBytes)(16).toString('hex'),
        progress: (text) => log.progress(text),
    };
}
/** The same over one tree. */
async function portsOver(shared, repository, call) {
    const { languages } = shared;
    const paths = (await repository.entries(call)).filter(({ kind }) => kind === 'file').map(({ path }) => path);
    const known = new Set(paths);
    const read = async (path, during) => known.has(path) ? (await readSource(repository, path, during)).text : undefined;
    return {
        ...shared,
        repository,
        read,
        modules: new Modules(languages, known, read),
        others: paths.filter((path) => languages.detect(path, '') !== undefined),
    };
}

;// CONCATENATED MODULE: ./build/wiring/run-scan.js














/** Time for removing containers when the run is over, in milliseconds. */
const CLOSING_MS = 30_000;
/** Runs the scan that was opened, under its settings. */
async function runScan(assets, found, { settings, policy }, surroundings) {
    const opened = { ...found, repository: hideOutputs(found.repository, [settings.sarifFile, settings.output]) };
    const timeout = AbortSignal.timeout(settings.deadline);
    const call = {
        signal: AbortSignal.any([surroundings.signal, timeout]),
        deadline: clock.now() + settings.deadline,
    };
    const base = await baseOf(opened, settings, call);
    const folders = run_scan_foldersOf(opened, settings, policy);
    const rules = await loadRules(assets.rules, userFolders(folders, opened.repository, opened.source, call));
    warnOfUnknownRules(settings, rules.ruleBook, surroundings);
    const choice = await run_scan_sandboxOf(assets, settings, surroundings, call);
    try {
        const shared = await sharedPorts(assets, rules.ruleBook, settings, choice.sandbox, surroundings.log);
        const ports = await portsOver(shared, opened.repository, call);
        const run = await describeRun(opened, base.base, rules.ruleBook.digest, choice, call);
        const { repository, globsFrom } = opened;
        const today = new Date().toISOString().slice(0, 10);
        const gaps = [...base.gaps, ...rules.gaps];
        const given = { ...settings, base: base.base, policy, run, today, gaps, globsFrom, within: repository.within };
        const result = await scan({ ...given, gapWhenNotReady: choice.gapWhenNotReady }, ports, call);
        return run_scan_outcomeOf(result, rules.ruleBook, settings, surroundings);
    }
    finally {
        await choice.sandbox.close({ signal: AbortSignal.timeout(CLOSING_MS), deadline: clock.now() + CLOSING_MS });
    }
}
/** A setting for a rule that does not exist is most likely a slip of the pen. */
function warnOfUnknownRules({ rules }, { constitutions }, { log }) {
    const known = new Set(constitutions.map(({ id }) => id));
    for (const id of Object.keys(rules)) {
        if (!known.has(id))
            log.warn(`rules: there is no rule ${id}; "bluecode constitutions check" tells what was loaded`);
    }
}
/** The user's folders: those of the file are relative to the root, those of a flag or an input to the current folder. */
function run_scan_foldersOf({ repository }, settings, policy) {
    const origin = policy.find(({ name }) => name === 'constitutions')?.origin ?? 'default';
    return origin.startsWith('repository')
        ? settings.constitutions.map((folder) => rooted(repository.root, folder))
        : settings.constitutions;
}
/** What the change is compared with. An event's base that cannot be had is a gap; one that a user named is an error. */
async function baseOf({ repository, eventBase }, settings, call) {
    if (settings.base === 'none')
        return { base: undefined, gaps: [] };
    const found = settings.base === 'auto' ? eventBase : await repository.resolveBase(settings.base, call);
    if (found === undefined)
        return { base: undefined, gaps: [] };
    if (!('missing' in found))
        return { base: found, gaps: [] };
    if (settings.base !== 'auto')
        throw new errors/* BlueCodeError */.K('usage', `base ${settings.base}: ${found.missing}`);
    return {
        base: undefined,
        gaps: [
            (0,gap/* gap */.rQ)('history-missing', 'discover', 'the base of the change', `${found.missing}; the whole tree was judged instead`),
        ],
    };
}
/** The service container that the settings name. */
async function namedContainer(assets, { sandboxContainer, allowReducedIsolation }) {
    if (sandboxContainer === undefined)
        return undefined;
    const allowReduced = allowReducedIsolation === 'true';
    return { container: sandboxContainer, allowReduced, service: await assets.service() };
}
/** The backend that the settings ask for. */
async function run_scan_sandboxOf(assets, settings, { env, log }, call) {
    const options = {
        keeper: await assets.keeper(),
        wasm: assets.wasm,
        named: await namedContainer(assets, settings),
        run: runName(env),
        socket: env['DOCKER_HOST'],
        image: settings.sandboxImage,
        pull: settings.sandboxPull,
        clock: clock,
        log,
    };
    return chooseSandbox({ ...options, requested: settings.sandbox }, call);
}
async function describeRun({ repository, event }, base, ruleBook, choice, call) {
    const headCommit = base?.head ?? (await repository.head(call));
    const { backend, isolation } = choice.sandbox.describe();
    return {
        engine: `bluecode ${version/* VERSION */.x}`,
        ruleBook,
        ...(base === undefined ? {} : { baseCommit: base.commit }),
        ...(headCommit === undefined ? {} : { headCommit }),
        ...(event.name === '' ? {} : { event: event.name }),
        sandbox: { backend, isolation, ...(choice.reason === undefined ? {} : { reason: { untrusted: choice.reason } }) },
    };
}
/** Set by every runner; what is printed there is read by everybody who can see the repository. */
const onRunner = ({ env }) => !['', 'false', undefined].includes(env['CI']);
function run_scan_outcomeOf(result, ruleBook, settings, surroundings) {
    const { failOn, failConfidence, sarifConfidence, onIncomplete } = settings;
    const options = { failOn, failConfidence, sarifConfidence, category: 'bluecode' };
    return {
        result,
        annotations: annotations(result),
        reports: (format) => {
            const open = showsExploits(format, settings.reproductions, onRunner(surroundings));
            return RENDERERS[format](open ? result : withoutExploits(result), ruleBook, options);
        },
        exitCode: exitCode(result.result, onIncomplete),
    };
}

;// CONCATENATED MODULE: ./build/wiring/evaluate.js
















/** Time for removing containers when the run is over, in milliseconds. */
const evaluate_CLOSING_MS = 30_000;
/** Items in work for each place: the next ones are analysed while probes run. */
const ITEMS_A_PLACE = 2;
/** `bluecode evaluate`. */
async function wiring_evaluate_evaluate(assets, request) {
    const { options, settings, log, signal } = request;
    const items = select_select(parseDatasets(await Promise.all(request.datasets.map(readDataset))), options);
    if (items.length === 0)
        throw new errors/* BlueCodeError */.K('usage', `no item fits --only ${options.only.join(' ')}; give a class such as cwe-89 or a part of an id`);
    const folders = settings.constitutions.map((folder) => readFolder(folder, folder));
    const { ruleBook, gaps } = await loadRules(assets.rules, folders);
    for (const { subject, reason } of gaps)
        log.warn(`${(0,untrusted/* visible */.RK)(subject)}: ${(0,untrusted/* visible */.RK)(reason)}`);
    // The run as a whole has no end but the user's; each item has one.
    const call = { signal, deadline: Number.POSITIVE_INFINITY };
    const { sandbox } = await chosen(assets, request);
    const limited = limitedSandbox(sandbox);
    try {
        const shared = await sharedPorts(assets, ruleBook, settings, limited, log);
        const { backend, isolation } = sandbox.describe();
        const evaluation = await evaluate_evaluate({
            items,
            options,
            run: { engine: `bluecode ${version/* VERSION */.x}`, ruleBook: ruleBook.digest, sandbox: { backend, isolation } },
            parallelism: limited.parallelism * ITEMS_A_PLACE,
            itemMs: settings.deadline,
        }, { portsOver: (repository, during) => portsOver(shared, repository, during), clock: clock, log }, call);
        return report(evaluation, { items, options, sandbox: sandbox.describe(), familyOf: familyOfCwe });
    }
    finally {
        await sandbox.close({ signal: AbortSignal.timeout(evaluate_CLOSING_MS), deadline: clock.now() + evaluate_CLOSING_MS });
    }
}
/** The sandbox of the method: none at all, the one that the settings ask for, or one that must be there. */
async function chosen(assets, request) {
    const { options, settings, log, signal } = request;
    if (options.method === 'offline-static') {
        const reason = 'execution is no part of offline-static';
        return { sandbox: createNoSandbox({ reason }), reason, gapWhenNotReady: undefined };
    }
    const choice = await run_scan_sandboxOf(assets, settings, request, { signal, deadline: clock.now() + settings.deadline });
    if (choice.sandbox.describe().backend !== 'none')
        return choice;
    const why = (0,untrusted/* visible */.RK)((0,untrusted/* untrusted */.bp)(choice.reason ?? 'there is no sandbox'));
    if (options.method === 'execute')
        throw new errors/* BlueCodeError */.K('usage', `--method execute needs a sandbox: ${why}; see "bluecode sandbox doctor"`);
    log.warn(`nothing is executed, as with offline-static: ${why}`);
    return choice;
}
async function readDataset(path) {
    const refused = (why, cause) => new errors/* BlueCodeError */.K('path-unreadable', `${(0,untrusted/* visible */.RK)((0,untrusted/* untrusted */.bp)(path))} cannot be read: ${why}`, { cause });
    let bytes;
    try {
        bytes = await (0,promises_.readFile)(path);
    }
    catch (cause) {
        throw refused('check that it is a file that exists and may be read', cause);
    }
    try {
        return { name: path, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch (cause) {
        throw refused('it is not UTF-8; save it as UTF-8', cause);
    }
}

// EXTERNAL MODULE: ./build/config.js + 10 modules
var config = __webpack_require__(5033);
;// CONCATENATED MODULE: ./build/hosts/github.js




const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/);
const tip = schemas/* object */.Ikc({ sha });
const pullRequestPayload = schemas/* object */.Ikc({ pull_request: schemas/* object */.Ikc({ base: tip, head: tip }) });
const mergeGroupPayload = schemas/* object */.Ikc({ merge_group: schemas/* object */.Ikc({ base_sha: sha }) });
/** Events that are about one pull request and check out its state. */
const PULL_REQUEST_EVENTS = new Set([
    'pull_request',
    'pull_request_target',
    'pull_request_review',
    'pull_request_review_comment',
]);
const REMEDY = 'run the action in an unchanged runner, or set `base` to a commit and leave the event out of it';
const unusable = (file, why, cause) => new errors/* BlueCodeError */.K('event-unusable', `the event's payload ${(0,untrusted/* visible */.RK)((0,untrusted/* untrusted */.bp)(file))} ${why}; ${REMEDY}`, { cause });
function readPayload(env, schema) {
    const file = env['GITHUB_EVENT_PATH'] ?? '';
    if (file === '')
        throw unusable('(GITHUB_EVENT_PATH)', 'is not named by the environment');
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch (error) {
        throw unusable(file, 'cannot be read', error);
    }
    let json;
    try {
        json = JSON.parse(text);
    }
    catch (error) {
        throw unusable(file, 'is not JSON', error);
    }
    const parsed = schema.safeParse(json);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw unusable(file, `has no usable ${issue?.path.join('.') || 'content'}`, parsed.error);
}
/**
 * The event that started the workflow, from its environment and payload file.
 * NOTE: the context of @actions/github is not used for this: it reads and parses the payload while it is imported, so
 * that a missing or broken file prints or throws before anything can be said about it.
 * @throws BlueCodeError event-unusable
 */
function readEvent(env) {
    const name = env['GITHUB_EVENT_NAME'] ?? '';
    if (PULL_REQUEST_EVENTS.has(name)) {
        const { base, head } = readPayload(env, pullRequestPayload).pull_request;
        return { name, baseRequest: { kind: 'pull-request', base: base.sha, head: head.sha }, isProposal: true };
    }
    if (name === 'merge_group') {
        const { merge_group: group } = readPayload(env, mergeGroupPayload);
        return { name, baseRequest: { kind: 'commit', sha: group.base_sha }, isProposal: true };
    }
    return { name, baseRequest: { kind: 'none' }, isProposal: false };
}
/**
 * The base that an event asks for; undefined when it asks for none. On the merge commit that GitHub makes for a pull
 * request this is its first parent: exact, also when the target branch has moved on since.
 */
async function resolveRequest(request, history, call) {
    if (request.kind === 'none')
        return undefined;
    if (request.kind === 'commit')
        return history.resolveBase(request.sha, call);
    const [first, second, ...others] = await history.headParents(call);
    const isMerge = first !== undefined && second === request.head && others.length === 0;
    return history.resolveBase(isMerge ? first : request.base, call);
}
/**
 * @param eventBase what `resolveRequest` gave for this event's own request, not for a `base` that the user set
 */
function configSource(event, eventBase) {
    if (!event.isProposal)
        return { kind: 'working-tree' };
    if (eventBase === undefined)
        return { kind: 'unavailable', reason: 'the event names no base commit' };
    if ('missing' in eventBase)
        return { kind: 'unavailable', reason: eventBase.missing };
    return { kind: 'commit', commit: eventBase.commit };
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./build/hosts/paths.js

const ESCAPED_BYTE = /\\x([0-9a-f]{2})/g;
const hex = (byte) => `\\x${byte.toString(16).padStart(2, '0')}`;
/** How many bytes at `at` make one sound UTF-8 character; 0 when none does. */
function soundLength(bytes, at) {
    for (let length = 1; length <= 4 && at + length <= bytes.length; length += 1) {
        if ((0,external_node_buffer_.isUtf8)(bytes.subarray(at, at + length)))
            return length;
    }
    return 0;
}
/**
 * A path as text. Git and file systems keep bytes: those that are not UTF-8 become `\xNN`, and so does the backslash of
 * a name that looks like that already. No two paths share a text, so none can hide behind another.
 */
function decodePath(bytes) {
    if ((0,external_node_buffer_.isUtf8)(bytes))
        return bytes.toString('utf8').replace(ESCAPED_BYTE, '\\x5cx$1');
    let text = '';
    for (let at = 0; at < bytes.length;) {
        const length = soundLength(bytes, at);
        text += length === 0 ? hex(bytes[at] ?? 0) : bytes.toString('utf8', at, at + length).replace('\\', '\\x5c');
        at += Math.max(length, 1);
    }
    return text;
}
/** The bytes that `decodePath` read. */
function encodePath(path) {
    const parts = [];
    let from = 0;
    for (const match of path.matchAll(ESCAPED_BYTE)) {
        parts.push(Buffer.from(path.slice(from, match.index)), Buffer.from(match[1] ?? '', 'hex'));
        from = match.index + match[0].length;
    }
    return Buffer.concat([...parts, Buffer.from(path.slice(from))]);
}
/** The path as a program's argument, which must be text; undefined where its bytes are not. */
function argumentPath(path) {
    const bytes = encodePath(path);
    return (0,external_node_buffer_.isUtf8)(bytes) ? bytes.toString('utf8') : undefined;
}
/** By code unit: the same order on every machine. */
const byPath = (a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0;

;// CONCATENATED MODULE: ./build/hosts/folder.js






/** Links are refused, and pipes do not block. Not every system has both flags. */
const folder_FLAGS = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0) | (external_node_fs_.constants.O_NONBLOCK ?? 0);
function kindOf(stats) {
    if (stats.isSymbolicLink())
        return 'symlink';
    return stats.isFile() ? 'file' : 'other';
}
const folder_unreadable = (path, why, cause) => new errors/* BlueCodeError */.K('path-unreadable', `${(0,untrusted/* visible */.RK)((0,untrusted/* untrusted */.bp)(path))} cannot be read: ${why}`, { cause });
const folder_reasonOf = (error) => (error instanceof Error ? (0,untrusted/* visible */.RK)((0,untrusted/* untrusted */.bp)(error.message)) : 'unknown');
/** The parent folders of a path, outermost first. */
function parentsOf(path) {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
}
/** NOTE: synchronous, since four trips to the thread pool a file cost more than reading most files. */
function readRegular(file, path) {
    try {
        const descriptor = (0,external_node_fs_.openSync)(file, folder_FLAGS);
        try {
            if (!(0,external_node_fs_.fstatSync)(descriptor).isFile())
                throw folder_unreadable(path, 'it is not a regular file');
            return (0,external_node_fs_.readFileSync)(descriptor);
        }
        finally {
            (0,external_node_fs_.closeSync)(descriptor);
        }
    }
    catch (error) {
        if (error instanceof errors/* BlueCodeError */.K)
            throw error;
        throw folder_unreadable(path, folder_reasonOf(error), error);
    }
}
async function* walkFolder(folder, path) {
    for (const child of await (0,promises_.readdir)(folder, { withFileTypes: true, encoding: 'buffer' })) {
        const name = decodePath(child.name);
        if (name === '.git')
            continue;
        const childPath = path === '' ? name : `${path}/${name}`;
        if (child.isDirectory())
            yield* walkFolder(Buffer.concat([folder, Buffer.from(external_node_path_.sep), child.name]), childPath);
        else
            yield childPath;
    }
}
/** @param root the real path, no link in it */
function folder_folderAt(root) {
    const onDisk = (path) => Buffer.concat([Buffer.from(root + external_node_path_.sep), encodePath(path)]);
    const stat = (path) => (0,external_node_fs_.lstatSync)(onDisk(path), { throwIfNoEntry: false });
    const plainFolders = new Map([['', true]]);
    const isPlainFolder = (path) => {
        const known = plainFolders.get(path);
        if (known !== undefined)
            return known;
        const plain = stat(path)?.isDirectory() ?? false;
        plainFolders.set(path, plain);
        return plain;
    };
    const entry = (path) => {
        // A tracked folder may meanwhile be a link, or a file.
        const firstOdd = parentsOf(path).find((parent) => !isPlainFolder(parent));
        if (firstOdd !== undefined)
            return stat(firstOdd)?.isSymbolicLink() ? { path, size: 0, kind: 'symlink' } : undefined;
        const stats = stat(path);
        return stats && { path, size: stats.size, kind: kindOf(stats) };
    };
    return {
        root,
        entry,
        async read(path) {
            const found = path.split('/').some((part) => part === '..' || part === '') ? undefined : entry(path);
            if (found === undefined)
                throw folder_unreadable(path, 'there is no such file in the tree');
            if (found.kind !== 'file')
                throw folder_unreadable(path, 'it is a link or not a regular file');
            return readRegular(onDisk(path), path);
        },
        async walk(within) {
            const entries = [];
            for await (const path of walkFolder(within === '' ? Buffer.from(root) : onDisk(within), within)) {
                const found = entry(path);
                if (found)
                    entries.push(found);
            }
            return entries.sort(byPath);
        },
    };
}
/** The folder that was asked for, without links in its path. @throws BlueCodeError path-unreadable */
async function realFolder(path) {
    try {
        const real = await (0,promises_.realpath)(path);
        if ((await (0,promises_.lstat)(real)).isDirectory())
            return real;
    }
    catch (error) {
        throw folder_unreadable(path, `${folder_reasonOf(error)}; give a folder that exists`, error);
    }
    throw folder_unreadable(path, 'it is not a folder; give the folder to scan');
}
/** The nearest folder at or above a path that holds `.git`. */
async function enclosingRepository(folder) {
    for (let at = folder;; at = (0,external_node_path_.dirname)(at)) {
        const found = await (0,promises_.lstat)((0,external_node_path_.join)(at, '.git')).catch(() => undefined);
        if (found)
            return at;
        if ((0,external_node_path_.dirname)(at) === at)
            return undefined;
    }
}

// EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 3 modules
var exec = __webpack_require__(1260);
;// CONCATENATED MODULE: ./build/hosts/git/run.js



const STDERR_KEPT = 4_000;
const stopped = (what) => new errors/* BlueCodeError */.K('git-failed', `git ${what} was stopped: the deadline passed, or the run was cancelled`);
/** Settles with the work, or rejects as soon as the call is stopped. The program itself ends on its own: exec gives no handle on it. */
async function untilStopped(start, call, clock, what) {
    if (call.signal.aborted)
        throw stopped(what);
    let abandon = () => undefined;
    let timer;
    const end = new Promise((_, reject) => {
        abandon = () => reject(stopped(what));
        call.signal.addEventListener('abort', abandon, { once: true });
        const left = clock ? call.deadline - clock.now() : Number.POSITIVE_INFINITY;
        if (left < 2 ** 31)
            timer = setTimeout(abandon, Math.max(0, left));
    });
    try {
        return await Promise.race([start(), end]);
    }
    finally {
        call.signal.removeEventListener('abort', abandon);
        clearTimeout(timer);
    }
}
/**
 * NOTE: after its listeners, @actions/exec cuts every chunk into lines for listeners that are not set here, and takes
 * quadratic time for a long line: 50 MB without a line end take minutes. It sees an empty text instead.
 * @returns the same bytes for ourselves
 */
function keepFromLines(chunk) {
    const own = chunk.subarray();
    chunk.toString = () => '';
    return own;
}
/** What git said, in one printable line: it quotes names from the repository. */
const run_said = (result) => (0,untrusted/* visible */.RK)((0,untrusted/* untrusted */.bp)(result.stderr.trim())) || `exit ${result.code}`;
/**
 * @param program the absolute path of git
 * @param env all of git's environment
 */
function gitIn(folder, program, env, clock) {
    const run = async (args, call, options = {}) => {
        const chunks = [];
        let stderr = '';
        let listening = true;
        const take = options.onData ?? ((chunk) => void chunks.push(chunk));
        const start = () => (0,exec/* exec */.m)(`"${program}"`, ['--no-pager', ...args], {
            cwd: folder,
            env: { ...env, ...options.env },
            silent: true,
            ignoreReturnCode: true,
            listeners: {
                stdout: (chunk) => {
                    if (listening)
                        take(keepFromLines(chunk));
                },
                stderr: (chunk) => {
                    if (stderr.length < STDERR_KEPT)
                        stderr += keepFromLines(chunk).toString('utf8');
                },
            },
        });
        try {
            const code = await untilStopped(start, call, clock, args[0] ?? '');
            return { code, stdout: Buffer.concat(chunks), stderr: stderr.slice(0, STDERR_KEPT) };
        }
        finally {
            listening = false;
        }
    };
    const must = async (args, call, options) => {
        const result = await run(args, call, options);
        if (result.code === 0)
            return result.stdout;
        throw new errors/* BlueCodeError */.K('git-failed', `git ${args[0] ?? ''} failed: ${run_said(result)}`);
    };
    return { run, must };
}
/** Output of a command that prints one value and ends it with a line end. */
const value = (stdout) => stdout.toString('utf8').replace(/\r?\n$/, '');

;// CONCATENATED MODULE: ./build/hosts/git/config.js

const SSH = 'ssh -oBatchMode=yes -oConnectTimeout=15 -oServerAliveInterval=10 -oServerAliveCountMax=3';
/**
 * Set for every command, whatever any file says.
 * @param root the one folder whose owner may be someone else: in a job container a checkout belongs to the host's user
 */
const alwaysSet = (root) => [
    ['safe.directory', root],
    ['core.quotePath', 'false'],
    ['core.fsmonitor', 'false'],
    ['core.hooksPath', '/dev/null'],
    ['core.untrackedCache', 'false'],
    ['core.splitIndex', 'false'],
    ['index.sparse', 'false'],
    ['protocol.ext.allow', 'never'],
    ['log.showSignature', 'false'],
    ['log.showRoot', 'true'],
    ['blame.ignoreRevsFile', ''],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
    ['http.lowSpeedLimit', '1000'],
    ['http.lowSpeedTime', '30'],
];
/** Settings that name a program which one of our commands would start, and what they are set to instead. */
const config_COMMANDS = [
    { key: /^filter\..*\.(?:clean|smudge|process)$/s, instead: '', from: 'any' },
    { key: /^filter\..*\.required$/s, instead: 'false', from: 'any' },
    { key: /^core\.sshcommand$/, instead: SSH, from: 'repository' },
    { key: /^core\.askpass$/, instead: '', from: 'repository' },
    { key: /^core\.alternaterefscommand$/, instead: 'true', from: 'repository' },
    { key: /^credential\.(?:.*\.)?helper$/s, instead: '', from: 'repository' },
    { key: /^gpg\.(?:.*\.)?program$/s, instead: 'false', from: 'repository' },
];
const USERS_OWN = new Set(['system', 'global', 'command']);
function parseKeys(listing) {
    const parts = listing.toString('utf8').split('\0');
    const keys = [];
    for (let i = 0; i + 1 < parts.length; i += 2)
        keys.push({ scope: parts[i] ?? '', key: parts[i + 1] ?? '' });
    return keys;
}
function config_disarm(keys) {
    const settings = new Map();
    for (const { scope, key } of keys) {
        const rule = config_COMMANDS.find((each) => each.key.test(key));
        if (rule && (rule.from === 'any' || !USERS_OWN.has(scope)))
            settings.set(key, rule.instead);
    }
    const usersSsh = keys.some(({ scope, key }) => key === 'core.sshcommand' && USERS_OWN.has(scope));
    if (!usersSsh)
        settings.set('core.sshCommand', SSH);
    return [...settings];
}
/**
 * In a partial clone any command may fetch, with the program that the repository names, and no setting of ours outranks
 * that one.
 */
function fetchesByItself(keys) {
    const own = keys.filter(({ scope }) => !USERS_OWN.has(scope)).map(({ key }) => key);
    const isPartial = keys.some(({ key }) => key === 'extensions.partialclone' || /^remote\..*\.promisor$/s.test(key));
    return isPartial && own.some((key) => /^remote\..*\.uploadpack$/s.test(key));
}
/**
 * Settings that stop the repository's own configuration from starting programs. Git reads that file like its user's, yet
 * a scanned folder may bring it along.
 * @returns the reason, when git cannot read the repository
 */
async function disarmed(git, call) {
    const listing = await git.run(['config', '--list', '--show-scope', '--name-only', '-z'], call);
    if (listing.code !== 0)
        return { reason: run_said(listing) };
    const keys = parseKeys(listing.stdout);
    if (!fetchesByItself(keys))
        return config_disarm(keys);
    return {
        reason: 'this partial clone names its own program to fetch with (remote.*.uploadpack); remove that setting',
    };
}

;// CONCATENATED MODULE: ./build/hosts/git/environment.js


/** What git needs of the environment to run, find its user's configuration and reach a remote. Everything else, secrets first, stays here. */
const PASSED_ON = [
    ...['PATH', 'HOME', 'USER', 'LOGNAME', 'XDG_CONFIG_HOME', 'TMPDIR', 'TEMP', 'TMP', 'SSH_AUTH_SOCK'],
    ...['SystemRoot', 'SYSTEMROOT', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA', 'PATHEXT', 'COMSPEC'],
    ...['http_proxy', 'https_proxy', 'HTTPS_PROXY', 'all_proxy', 'ALL_PROXY', 'no_proxy', 'NO_PROXY'],
    ...['SSL_CERT_FILE', 'SSL_CERT_DIR', 'GIT_SSL_CAINFO', 'GIT_SSH', 'GIT_SSH_COMMAND'],
    ...['GIT_CONFIG_GLOBAL', 'GIT_CONFIG_SYSTEM', 'GIT_CONFIG_NOSYSTEM'],
];
const FIXED = {
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GCM_INTERACTIVE: 'never',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_PAGER: 'cat',
    GIT_LITERAL_PATHSPECS: '1',
    /** Wins over every `protocol.*` and `url.*.insteadOf`: `ext::` would run a command. */
    GIT_ALLOW_PROTOCOL: 'file:http:https:ssh',
};
function passedOn(env) {
    const passed = {};
    for (const name of PASSED_ON) {
        const value = env[name];
        if (value !== undefined)
            passed[name] = value;
    }
    return passed;
}
/** Settings that the user's own environment gives to git, in the same form as ours. */
function inherited(env) {
    const count = Number(env['GIT_CONFIG_COUNT'] ?? 0);
    if (!Number.isSafeInteger(count) || count > 1000)
        return [];
    return Array.from({ length: Math.max(0, count) }, (_, i) => [env[`GIT_CONFIG_KEY_${i}`] ?? '', env[`GIT_CONFIG_VALUE_${i}`] ?? '']).filter(([key]) => key !== '');
}
/** Git's whole environment. The settings travel in it, not as arguments: keys may then hold any character, and they outrank every file. */
function gitEnvironment(env, settings) {
    const all = [...inherited(env), ...settings];
    const result = { ...passedOn(env), ...FIXED, GIT_CONFIG_COUNT: String(all.length) };
    return Object.assign(result, ...all.map(([key, value], i) => ({ [`GIT_CONFIG_KEY_${i}`]: key, [`GIT_CONFIG_VALUE_${i}`]: value })));
}
function isProgram(file) {
    try {
        (0,external_node_fs_.accessSync)(file, external_node_fs_.constants.X_OK);
        return (0,external_node_fs_.statSync)(file).isFile();
    }
    catch {
        return false;
    }
}
/** Git's absolute path, from absolute folders of `PATH` only: a relative one could lie in the scanned tree. */
function findGit(env) {
    const folders = (env['PATH'] ?? env['Path'] ?? '').split(external_node_path_.delimiter).filter((folder) => (0,external_node_path_.isAbsolute)(folder));
    const names = process.platform === 'win32' ? ['git.exe'] : ['git'];
    return folders.flatMap((folder) => names.map((name) => (0,external_node_path_.join)(folder, name))).find(isProgram);
}

;// CONCATENATED MODULE: ./build/hosts/splitter.js
/**
 * Keeps at most `cap` bytes of each part and drops the rest, so that one endless line costs no memory.
 * @param onPart gets each part without its separator; the buffer is its own
 */
function splitter(separator, onPart, cap = 1 << 20) {
    let by = separator;
    let kept = [];
    let length = 0;
    const keep = (bytes) => {
        if (bytes.length === 0 || length >= cap)
            return;
        const piece = bytes.subarray(0, cap - length);
        kept.push(piece);
        length += piece.length;
    };
    const flush = () => {
        const part = Buffer.concat(kept);
        kept = [];
        length = 0;
        onPart(part);
    };
    return {
        push(chunk) {
            let from = 0;
            for (let at = chunk.indexOf(by, from); at >= 0; at = chunk.indexOf(by, from)) {
                keep(chunk.subarray(from, at));
                from = at + 1;
                flush();
            }
            keep(chunk.subarray(from));
        },
        end() {
            if (length > 0)
                flush();
        },
        separateBy(byte) {
            by = byte;
        },
    };
}

;// CONCATENATED MODULE: ./build/hosts/git/attributes.js




/** Git attributes and what each means here. */
const MEANING = {
    'linguist-vendored': 'vendored',
    'linguist-generated': 'generated',
    'ai-generated': 'ai',
    'bluecode-ai': 'ai',
};
const isKnown = (name) => Object.hasOwn(MEANING, name);
/** Git's words for "not set", and the value that people write for it. */
const UNSET = new Set(['unspecified', 'unset', 'false']);
const attributes_NONE = { vendored: false, generated: false, ai: false };
function readAnswers(found) {
    let path;
    let name;
    return (part) => {
        if (path === undefined) {
            path = decodePath(part);
        }
        else if (name === undefined) {
            name = part.toString('utf8');
        }
        else {
            const set = !UNSET.has(part.toString('utf8'));
            const before = found.get(path) ?? attributes_NONE;
            if (isKnown(name))
                found.set(path, { ...before, [MEANING[name]]: before[MEANING[name]] || set });
            path = undefined;
            name = undefined;
        }
    };
}
/** Bytes of paths in one command: far below any system's limit (Windows: 32 KiB). */
const BATCH_BYTES = 24 * 1024;
/** Paths as arguments, in batches. One whose name is not UTF-8 cannot be asked about and has no attributes. */
function attributes_batches(paths) {
    const all = [];
    let bytes = BATCH_BYTES;
    for (const path of paths.map(argumentPath)) {
        if (path === undefined)
            continue;
        bytes += Buffer.byteLength(path) + 3;
        if (bytes > BATCH_BYTES) {
            all.push([]);
            bytes = Buffer.byteLength(path) + 3;
        }
        all.at(-1)?.push(path);
    }
    return all;
}
async function check(git, paths, index, call) {
    const found = new Map();
    const from = index === undefined ? [] : ['--cached'];
    for (const batch of attributes_batches(paths)) {
        const parts = splitter(0, readAnswers(found));
        await git.must(['check-attr', '-z', ...from, ...Object.keys(MEANING), '--', ...batch], call, {
            onData: (chunk) => parts.push(chunk),
            env: index === undefined ? {} : { GIT_INDEX_FILE: index },
        });
    }
    return found;
}
/**
 * Attributes as they stand at a commit, or in the working tree.
 * NOTE: `check-attr --source` needs git 2.40; a temporary index of that commit does the same with any git.
 * @param temporary an existing folder outside of the tree
 */
async function readAttributes(git, paths, commit, temporary, call) {
    if (paths.length === 0)
        return new Map();
    if (commit === undefined)
        return check(git, paths, undefined, call);
    const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)(temporary, 'bluecode-index-'));
    try {
        const index = (0,external_node_path_.join)(folder, 'index');
        await git.must(['read-tree', '--end-of-options', commit], call, { env: { GIT_INDEX_FILE: index } });
        return await check(git, paths, index, call);
    }
    finally {
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./build/hosts/git/base.js



/**
 * Commits that one fetch brings below the cut: more than a pull request can list (250), so that the first fetch nearly
 * always reaches the place where the branch began.
 */
const base_DEPTH = 256;
const base_REMEDY = 'check out with fetch-depth: 0 (actions/checkout), or run git fetch --unshallow';
/** On the command line: of several settings `remote.*.uploadpack` the first counts, which is the repository's own. */
const UPLOAD_PACK = '--upload-pack=git-upload-pack';
const FETCH = [
    ...['fetch', '--quiet', '--no-tags', '--refmap=', '--no-write-fetch-head', '--no-recurse-submodules'],
    ...['--no-auto-maintenance', UPLOAD_PACK],
];
const OBJECT_ID = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/;
const isObjectId = (text) => OBJECT_ID.test(text);
const base_lines = (stdout) => stdout.toString('utf8').split('\n').filter(Boolean);
/** Commits of a shallow clone whose parents are not there. */
async function cutCommits(git, call) {
    const file = value(await git.must(['rev-parse', '--path-format=absolute', '--git-path', 'shallow'], call));
    const text = await (0,promises_.readFile)(file, 'latin1').catch(() => '');
    return new Set(text.split('\n').filter(isObjectId));
}
/** The parents that the commit itself names, there or not. */
async function base_parentsOf(git, commit, call) {
    const text = (await git.must(['cat-file', 'commit', commit], call)).toString('latin1');
    const header = text.slice(0, text.indexOf('\n\n'));
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? '');
}
/** The commit that a name stands for, when it is there. */
async function commitOf(git, name, call) {
    const found = await git.run(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`], call);
    return found.code === 0 ? value(found.stdout) : undefined;
}
const base_shown = (ref) => (0,untrusted/* visible */.RK)((0,untrusted/* untrusted */.bp)(ref));
async function base_attempt(git, ref, head, call) {
    const commit = await commitOf(git, ref, call);
    if (commit === undefined)
        return { kind: 'not-found', why: `"${base_shown(ref)}" is not in this clone` };
    const merged = await git.run(['merge-base', commit, head], call);
    const base = value(merged.stdout).split('\n')[0] ?? '';
    if (merged.code !== 0 || base === '') {
        return { kind: 'not-found', why: `the commit where the head left "${base_shown(ref)}" is not in this clone` };
    }
    const cut = await cutCommits(git, call);
    const roots = cut.size > 0 ? base_lines(await git.must(['rev-list', '--max-parents=0', head, `^${base}`], call)) : [];
    if (!roots.some((root) => cut.has(root)))
        return { kind: 'found', base: { commit: base, head } };
    const cutShort = `commits between "${base_shown(ref)}" and the head are not in this clone`;
    return { kind: 'found', base: { commit: base, head, cutShort } };
}
const isWhole = (tried) => tried.kind === 'found' && tried.base.cutShort === undefined;
async function remoteOf(git, call) {
    const remotes = base_lines(await git.must(['remote'], call));
    return remotes.includes('origin') ? 'origin' : remotes[0];
}
/** The object that the remote has under a branch's or tag's name. */
async function onRemote(git, remote, ref, call) {
    if (isObjectId(ref))
        return ref;
    const name = ref.startsWith(`${remote}/`) ? ref.slice(remote.length + 1) : ref;
    if (!/^[\w./-]+$/.test(name) || name.startsWith('-'))
        return undefined;
    const full = name.startsWith('refs/') ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`];
    const listing = await git.run(['ls-remote', '--quiet', UPLOAD_PACK, '--end-of-options', remote, ...full], call);
    const id = base_lines(listing.stdout)[0]?.split('\t')[0] ?? '';
    return isObjectId(id) ? id : undefined;
}
async function fetchHistory(git, ref, depth, call) {
    const remote = await remoteOf(git, call);
    if (remote === undefined || remote.startsWith('-'))
        return { failed: 'there is no remote to fetch it from' };
    const known = await commitOf(git, ref, call);
    const target = known ?? (await onRemote(git, remote, ref, call));
    const cut = await cutCommits(git, call);
    const ends = base_lines(await git.must(['rev-list', '--max-parents=0', 'HEAD'], call)).filter((id) => cut.has(id));
    const wanted = [...new Set([...ends, ...(target === undefined ? [] : [target])])];
    if (wanted.length === 0)
        return { failed: 'the remote does not have it either' };
    const fetched = await git.run([...FETCH, ...(cut.size > 0 ? depth : []), remote, ...wanted], call);
    return fetched.code === 0 ? { target: target ?? ref } : { failed: `fetching it failed: ${run_said(fetched)}` };
}
/**
 * The merge base of a name and the head. Where a clone lacks the commits between them, one fetch brings them; only when
 * the branch began further back than that fetch reaches, a second one brings all history.
 */
async function findBase(git, ref, head, call) {
    let tried = await base_attempt(git, ref, head, call);
    let failed = 'history is complete, so they have no commit in common';
    for (const depth of [[`--depth=${base_DEPTH}`], ['--unshallow']]) {
        if (isWhole(tried))
            break;
        const cut = await cutCommits(git, call);
        if (cut.size === 0 && (depth[0] === '--unshallow' || (await commitOf(git, ref, call)) !== undefined))
            break;
        const fetched = await fetchHistory(git, ref, depth, call);
        if ('failed' in fetched) {
            failed = fetched.failed;
            break;
        }
        const first = await base_attempt(git, ref, head, call);
        tried = isWhole(first) ? first : await base_attempt(git, fetched.target, head, call);
    }
    if (tried.kind === 'not-found')
        return { missing: `${tried.why}, and ${failed}; ${base_REMEDY}` };
    const { cutShort, ...base } = tried.base;
    return cutShort === undefined ? base : { ...base, cutShort: `${cutShort}, and ${failed}; ${base_REMEDY}` };
}

;// CONCATENATED MODULE: ./build/hosts/git/blame.js





const blame_GROUP = /^([0-9a-f]{40,64}) \d+ (\d+) (\d+)$/;
const NOT_COMMITTED = /^0+$/;
/** Reads `--incremental` output: one group of lines after the other, no content. */
function blameReader(cut) {
    const lines = [];
    const boundary = new Set();
    let commit = '';
    return {
        line(bytes) {
            const text = bytes.toString('latin1');
            const [, id, first, count] = blame_GROUP.exec(text) ?? [];
            if (id !== undefined) {
                commit = id;
                const from = Number(first) - 1;
                while (lines.length < from + Number(count))
                    lines.push(undefined);
                lines.fill(id, from, from + Number(count));
            }
            else if (text === 'boundary') {
                boundary.add(commit);
            }
        },
        result: () => lines.map((id) => id === undefined || NOT_COMMITTED.test(id) || boundary.has(id) || cut.has(id) ? undefined : id),
    };
}
/**
 * The commit that wrote each line of the working tree's file; none for lines not committed, older than the range, or
 * last seen at a commit whose parents are not there. A file that is not in the head has no lines here.
 */
async function blameFile(git, path, since, cut, call) {
    const literal = argumentPath(path);
    if (literal === undefined) {
        const shown = (0,untrusted/* visible */.RK)((0,untrusted/* untrusted */.bp)(path));
        throw new errors/* BlueCodeError */.K('git-failed', `git blame cannot be asked about ${shown}: its name is not UTF-8`);
    }
    const reader = blameReader(cut);
    const parts = splitter(0x0a, reader.line, 4096);
    const range = since === undefined ? [] : [`^${since}`];
    const result = await git.run(['blame', '--incremental', '--root', '-w', '-M', '--no-textconv', ...range, '--', literal], call, { onData: (chunk) => parts.push(chunk) });
    parts.end();
    if (result.code === 0)
        return reader.result();
    const known = await git.run(['cat-file', '-e', `HEAD:${literal}`], call);
    if (known.code !== 0)
        return [];
    throw new errors/* BlueCodeError */.K('git-failed', `git blame failed on ${(0,untrusted/* visible */.RK)((0,untrusted/* untrusted */.bp)(path))}: ${run_said(result)}`);
}

;// CONCATENATED MODULE: ./build/hosts/git/diff.js


/**
 * `--text`: attributes of the scanned tree must not hide lines by calling a file binary. One raw listing for the names
 * and one patch for the lines come from one process, so that both show the same moment.
 */
const DIFF = [
    ...['diff', '--raw', '-z', '--patch', '--unified=0', '--inter-hunk-context=0', '--text', '-M', '--no-abbrev'],
    ...['--no-ext-diff', '--no-textconv', '--no-color', '--no-relative', '--ignore-submodules=all', '--submodule=short'],
    ...['--src-prefix=a/', '--dst-prefix=b/', '--end-of-options'],
];
const NUL = 0x00;
const LINE_END = 0x0a;
const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
const ESCAPES = { a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r' };
const QUOTED_CHARACTER = /\\(?:([0-7]{3})|(.))/gs;
/** A path in a patch header: C-quoted where it has unusual characters. */
function headerPath(header) {
    const text = header.toString('latin1');
    if (!text.startsWith('"'))
        return decodePath(Buffer.from(text.replace(/\t$/, ''), 'latin1').subarray(2));
    const plain = text
        .replace(/^"|"\t?$/g, '')
        .replace(QUOTED_CHARACTER, (_, octal, letter) => octal ? String.fromCharCode(Number.parseInt(octal, 8) & 0xff) : (ESCAPES[letter ?? ''] ?? letter ?? ''));
    return decodePath(Buffer.from(plain, 'latin1').subarray(2));
}
function append(lines, line) {
    const last = lines.at(-1);
    if (last && last.end === line - 1)
        lines[lines.length - 1] = { start: last.start, end: line };
    else
        lines.push({ start: line, end: line });
}
/** Reads the raw listing: `:modes ids status NUL path NUL`, with two paths where a file moved. */
function rawReader(drafts) {
    let entry;
    let moved;
    return (part) => {
        if (!entry) {
            const text = part.toString('latin1');
            if (text === '')
                return 'done';
            entry = { status: text.slice(text.lastIndexOf(' ') + 1), from: text };
            return 'more';
        }
        const path = decodePath(part);
        const { status } = entry;
        if (/^[RC]/.test(status) && moved === undefined) {
            moved = path;
            return 'more';
        }
        const basePath = moved ?? (status.startsWith('A') ? undefined : path);
        if (!status.startsWith('D'))
            drafts.set(path, { path, basePath, lines: [] });
        entry = undefined;
        moved = undefined;
        return 'more';
    };
}
/** Reads the patch. Lines of content are counted off by the hunk's own figures, so none is ever taken for a header. */
function patchReader(drafts) {
    let current;
    let oldLeft = 0;
    let newLeft = 0;
    let next = 0;
    const content = (mark) => {
        if (mark === '-' || mark === ' ')
            oldLeft -= 1;
        if (mark !== '+' && mark !== ' ')
            return;
        if (mark === '+' && current)
            append(current.lines, next);
        newLeft -= 1;
        next += 1;
    };
    const header = (line) => {
        const text = line.subarray(0, 4).toString('latin1');
        if (text === 'diff')
            current = undefined;
        if (text === '+++ ')
            current = drafts.get(headerPath(line.subarray(4)));
        if (!text.startsWith('@@ '))
            return;
        const [, oldCount, start, newCount] = HUNK.exec(line.subarray(0, 100).toString('latin1')) ?? [];
        oldLeft = Number(oldCount ?? 1);
        newLeft = Number(newCount ?? 1);
        next = Number(start ?? 0);
    };
    return (line) => {
        if (oldLeft > 0 || newLeft > 0)
            content(String.fromCharCode(line[0] ?? 0));
        else
            header(line);
    };
}
/** Tracked files that differ between a commit and the working tree, with their new lines; deleted ones are left out. */
async function diffToWorkTree(git, commit, call) {
    const drafts = new Map();
    const raw = rawReader(drafts);
    const patch = patchReader(drafts);
    let inPatch = false;
    const parts = splitter(NUL, (part) => {
        if (inPatch) {
            patch(part);
        }
        else if (raw(part) === 'done') {
            inPatch = true;
            parts.separateBy(LINE_END);
        }
    }, 64 * 1024);
    await git.must([...DIFF, commit, '--'], call, { onData: (chunk) => parts.push(chunk) });
    parts.end();
    return [...drafts.values()];
}

;// CONCATENATED MODULE: ./build/hosts/git/log.js


const START = 'commit';
const FIELDS = 6;
const FORMAT = `%x00${START}%x00%H%x00%an%x00%ae%x00%cn%x00%ce%x00%B%x00`;
/** `-c`: a merge names the files that it changed itself. */
const LOG = [
    ...['log', '-z', `--format=${FORMAT}`, '--raw', '-c', '-M', '--no-abbrev', '--encoding=UTF-8'],
    ...['--no-ext-diff', '--no-textconv', '--no-color', '--no-notes', '--no-relative', '--ignore-submodules=all'],
    ...['--no-show-signature', '--no-mailmap', '--end-of-options'],
];
/** More than any commit has to say; the rest of a longer message is not read. */
const MESSAGE_CAP = 256 * 1024;
const RAW = /^\n?:+[0-7 ]+ .* ([A-Z]+)\d*$/s;
function toCommit({ fields, paths, moves }) {
    const [id = '', name = '', email = '', committer = '', committerEmail = '', message = ''] = fields;
    return {
        id,
        author: { name, email },
        committer: { name: committer, email: committerEmail },
        message: message.replace(/\n$/, ''),
        paths,
        moves,
    };
}
/** Puts commits together from the parts between NULs: a start mark, the fields, then a raw record and its paths for each file. */
function commitReader(onCommit) {
    let draft;
    let pathsLeft = 0;
    let from;
    const finish = () => {
        if (draft)
            onCommit(toCommit(draft));
        draft = undefined;
    };
    const path = (to) => {
        pathsLeft -= 1;
        draft?.paths.push(to);
        if (pathsLeft === 1) {
            from = to;
        }
        else if (from !== undefined) {
            draft?.moves.push({ from, to });
            from = undefined;
        }
    };
    return {
        part(part) {
            if (pathsLeft > 0)
                path(decodePath(part));
            else if (draft && draft.fields.length < FIELDS)
                draft.fields.push(part.toString('utf8'));
            else {
                const text = part.toString('latin1');
                const status = RAW.exec(text)?.[1];
                if (status !== undefined)
                    pathsLeft = status === 'R' || status === 'C' ? 2 : 1;
                else if (text === START) {
                    finish();
                    draft = { fields: [], paths: [], moves: [] };
                }
            }
        },
        end: finish,
    };
}
/** An async iterable of what a producer hands over; an error of the producer comes last. */
async function* handedOver(produce) {
    let waiting = [];
    let wake = () => undefined;
    let ended = false;
    let failure;
    const end = () => {
        ended = true;
        wake();
    };
    const produced = produce((item) => {
        waiting.push(item);
        wake();
    }).then(end, (error) => {
        failure = error;
        end();
    });
    for (;;) {
        const batch = waiting;
        waiting = [];
        yield* batch;
        if (waiting.length > 0)
            continue;
        if (ended)
            break;
        await new Promise((resolve) => {
            wake = resolve;
        });
    }
    await produced;
    if (failure !== undefined)
        throw failure;
}
/**
 * Streams commits, newest first.
 * @param cut commits whose parents are not there: they come without paths, since all they show is the state they were cut at
 */
async function* streamCommits(git, range, cut, call) {
    const commits = handedOver(async (give) => {
        const reader = commitReader(give);
        const parts = splitter(0, reader.part, MESSAGE_CAP);
        await git.must([...LOG, ...range, '--'], call, { onData: (chunk) => parts.push(chunk) });
        parts.end();
        reader.end();
    });
    for await (const commit of commits)
        yield cut.has(commit.id) ? { ...commit, paths: [], moves: [] } : commit;
}

;// CONCATENATED MODULE: ./build/hosts/git/repository.js










async function listFiles(git, which, within, call) {
    const paths = new Set();
    // An untracked repository inside this one is listed as its folder.
    const parts = splitter(0, (part) => paths.add(decodePath(part).replace(/\/$/, '')), 64 * 1024);
    const args = ['ls-files', '-z', ...which, '--exclude-standard', '--', ...(within === '' ? [] : [within])];
    await git.must(args, call, { onData: (chunk) => parts.push(chunk) });
    return [...paths];
}
function repository_countLines(bytes) {
    let count = 0;
    for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1))
        count += 1;
    return bytes.length > 0 && bytes.at(-1) !== 0x0a ? count + 1 : count;
}
/** A file of which every line counts as added. One that cannot be read stays in the list: reading it again tells why. */
async function allAdded(folder, path) {
    const bytes = folder.entry(path)?.kind === 'file' ? await folder.read(path).catch(() => undefined) : undefined;
    const end = bytes ? repository_countLines(bytes) : 0;
    return { path, basePath: undefined, lines: end > 0 ? [{ start: 1, end }] : [] };
}
async function readAt(git, commit, path, call) {
    const literal = argumentPath(path);
    if (literal === undefined) {
        const shown = (0,untrusted/* visible */.RK)((0,untrusted/* untrusted */.bp)(path));
        throw new errors/* BlueCodeError */.K('git-failed', `${shown} cannot be read at a commit: its name is not UTF-8`);
    }
    const blob = await git.run(['cat-file', 'blob', `${commit}:${literal}`], call);
    if (blob.code === 0)
        return blob.stdout;
    const listing = await git.must(['ls-tree', '-z', '--full-tree', '--end-of-options', commit, '--', literal], call);
    if (!/^\d+ blob /.test(listing.toString('latin1')))
        return undefined;
    throw new errors/* BlueCodeError */.K('git-failed', `git cannot read ${(0,untrusted/* visible */.RK)((0,untrusted/* untrusted */.bp)(path))} at ${commit}: ${run_said(blob)}`);
}
async function filesAt(git, commit, folder, call) {
    const paths = [];
    const parts = splitter(0, (part) => paths.push(decodePath(part)), 64 * 1024);
    const where = folder === '' ? [] : [`${folder}/`];
    const args = ['ls-tree', '-r', '-z', '--name-only', '--full-tree', '--end-of-options', commit, '--', ...where];
    await git.must(args, call, { onData: (chunk) => parts.push(chunk) });
    return paths;
}
async function changesSince({ git, folder, within }, base, call) {
    const tracked = await diffToWorkTree(git, base.commit, call);
    const changes = tracked.filter(({ path }) => within === '' || path.startsWith(`${within}/`));
    // One after the other: only one file is in memory at a time.
    for (const path of await listFiles(git, ['--others'], within, call))
        changes.push(await allAdded(folder, path));
    return changes.sort(byPath);
}
/** A git work tree as the `Repository` port. */
function gitRepository(parts) {
    const { git, folder, within, temporary } = parts;
    let cut;
    const cutNow = (call) => {
        cut ??= cutCommits(git, call);
        return cut;
    };
    const head = (call) => commitOf(git, 'HEAD', call);
    return {
        kind: 'git',
        reason: undefined,
        root: folder.root,
        within,
        head,
        async headParents(call) {
            const commit = await head(call);
            return commit === undefined ? [] : base_parentsOf(git, commit, call);
        },
        async entries(call) {
            const paths = await listFiles(git, ['--cached', '--others'], within, call);
            const entries = paths
                .map((path) => folder.entry(path))
                .filter((entry) => entry !== undefined);
            return entries.sort(byPath);
        },
        read: (path) => folder.read(path),
        readAt: (commit, path, call) => readAt(git, commit, path, call),
        filesAt: (commit, below, call) => filesAt(git, commit, below, call),
        async resolveBase(ref, call) {
            const commit = await head(call);
            if (commit === undefined)
                return { missing: 'the repository has no commits yet' };
            cut = undefined;
            return findBase(git, ref, commit, call);
        },
        changes: (base, call) => changesSince(parts, base, call),
        async *commits(base, call) {
            const commit = await head(call);
            if (commit === undefined)
                return;
            const range = base ? [commit, `^${base.commit}`] : [commit];
            yield* streamCommits(git, range, await cutNow(call), call);
        },
        blame: async (path, base, call) => blameFile(git, path, base?.commit, await cutNow(call), call),
        attributes: (paths, commit, call) => readAttributes(git, paths, commit, temporary, call),
        shallow: async (call) => (await cutNow(call)).size > 0,
    };
}

;// CONCATENATED MODULE: ./build/hosts/local.js







/** Long enough for any disk; opening reads a few small files. */
const OPENING_MS = 60_000;
/** A tree without history: nothing is known of it but its bytes. */
function plainRepository(folder, reason) {
    const missing = { missing: `there is no history to compare with (${reason})` };
    return {
        kind: 'none',
        reason,
        root: folder.root,
        within: '',
        head: () => Promise.resolve(undefined),
        headParents: () => Promise.resolve([]),
        filesAt: () => Promise.resolve([]),
        entries: () => folder.walk(''),
        read: (path) => folder.read(path),
        readAt: () => Promise.resolve(undefined),
        resolveBase: () => Promise.resolve(missing),
        changes: () => Promise.resolve([]),
        async *commits() { },
        blame: () => Promise.resolve([]),
        attributes: () => Promise.resolve(new Map()),
        shallow: () => Promise.resolve(false),
    };
}
/** Git, ready for the repository at `root`, or why it cannot be used. */
async function openGit(root, within, options, call) {
    const program = findGit(options.env);
    if (program === undefined)
        return { reason: 'no git program was found in PATH' };
    const withSettings = (more) => gitIn(root, program, gitEnvironment(options.env, [...alwaysSet(root), ...more]), options.clock);
    const settings = await disarmed(withSettings([]), call);
    if ('reason' in settings)
        return { reason: `git cannot read the repository: ${settings.reason}` };
    const git = withSettings(settings);
    const top = await git.run(['rev-parse', '--show-toplevel'], call);
    if (top.code !== 0)
        return { reason: `git cannot read the repository: ${run_said(top)}` };
    // A repository can name any other folder as its work tree.
    const real = await realFolder(value(top.stdout)).catch(() => undefined);
    if (real !== root)
        return { reason: 'the repository keeps its work tree elsewhere (core.worktree)' };
    if (within === '')
        return { git };
    // From inside, so that the folder's name needs no quoting: this command takes patterns only.
    const ignored = await git.run(['-C', within, 'check-ignore', '--quiet', '.'], call, {
        env: { GIT_LITERAL_PATHSPECS: '0' },
    });
    return ignored.code === 0 ? { reason: 'the enclosing repository ignores this folder' } : { git };
}
/**
 * Opens the tree to scan. Without git, or outside of any repository, it is a plain folder (`kind: 'none'`), and says why.
 * @throws BlueCodeError path-unreadable when `path` is not a folder
 */
async function openRepository(options) {
    const call = options.call ?? { signal: AbortSignal.timeout(OPENING_MS), deadline: Number.POSITIVE_INFINITY };
    const path = await realFolder(options.path);
    const root = await enclosingRepository(path);
    if (root === undefined)
        return plainRepository(folder_folderAt(path), 'this is not a git repository');
    const within = (0,external_node_path_.relative)(root, path).split(external_node_path_.sep).join('/');
    const opened = await openGit(root, within, options, call);
    if ('reason' in opened)
        return plainRepository(folder_folderAt(path), opened.reason);
    const temporary = options.env['RUNNER_TEMP'] ?? options.env['TMPDIR'] ?? (0,external_node_os_.tmpdir)();
    return gitRepository({ git: opened.git, folder: folder_folderAt(root), within, temporary });
}

;// CONCATENATED MODULE: ./build/wiring/open-scan.js







/** Time to open a repository and fetch what is missing of its history, in milliseconds. */
const open_scan_OPENING_MS = 300_000;
/** Opens the tree and finds its settings file; the scan itself waits for the settings. */
async function openScan(assets, request) {
    const call = { signal: request.signal, deadline: clock.now() + open_scan_OPENING_MS };
    const repository = await openRepository({ path: request.path, env: request.env, clock: clock, call });
    const event = readEvent(request.env);
    const eventBase = await resolveRequest(event.baseRequest, repository, call);
    const source = configSource(event, eventBase);
    const found = await findSettings(repository, source, call);
    const opened = { repository, event, eventBase, source, globsFrom: found?.folder ?? '' };
    return { settingsFile: found?.file, run: (settings) => runScan(assets, opened, settings, request) };
}
/** In the scanned folder if it is there, else in the root. */
async function findSettings(repository, source, call) {
    for (const folder of new Set([repository.within, ''])) {
        const path = (0,external_node_path_.join)(folder, config/* SETTINGS_FILE */.tP).replaceAll('\\', '/');
        const bytes = await settingsAt(repository, path, source, call);
        if (bytes === undefined)
            continue;
        const origin = source.kind === 'commit' ? `repository@${source.commit}` : 'repository';
        return { file: { text: new TextDecoder().decode(bytes), name: path, origin }, folder };
    }
    return undefined;
}
async function settingsAt(repository, path, source, call) {
    if (source.kind === 'unavailable')
        return undefined;
    if (source.kind === 'commit')
        return repository.readAt(source.commit, path, call);
    const entries = await repository.entries(call);
    const link = entries.find(({ kind, path: at }) => kind === 'symlink' && (at === path || path.startsWith(`${at}/`)));
    if (link !== undefined)
        throw new errors/* BlueCodeError */.K('config-invalid', `${path}: ${link.path} is a link, and links are not followed; put a file there`);
    const there = entries.some((entry) => entry.path === path && entry.kind === 'file');
    return there ? repository.read(path, call) : undefined;
}

;// CONCATENATED MODULE: ./build/wiring.js






/**
 * Configuration → objects: what the entries have done for them (`Work`). The only place, with its folder, that knows
 * which implementation stands behind a port.
 */
const assets = assetsOf((0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url)));
const wiring_openScan = (request) => openScan(assets, request);
const wiring_evaluate = (request) => wiring_evaluate_evaluate(assets, request);
const wiring_checkConstitutions = (request) => checkConstitutions(assets, request);
const wiring_sandboxDoctor = (request) => sandboxDoctor(assets, request);
const { /* sandboxSweep */ "uW": wiring_sandboxSweep } = answers_namespaceObject;


/***/ })

};
