export const id = 986;
export const ids = [986];
export const modules = {

/***/ 3986:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cli: () => (/* binding */ cli)
/* harmony export */ });
/* harmony import */ var _cli_run_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9436);
/* harmony import */ var _entry_memory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4820);


const wiring = () => Promise.all(/* import() */[__webpack_require__.e(90), __webpack_require__.e(654), __webpack_require__.e(619), __webpack_require__.e(117)]).then(__webpack_require__.bind(__webpack_require__, 5117));
/** The work, loaded when it is first asked for: help, version and usage errors need none of it. */
const work = {
    openScan: async (request) => (await wiring()).openScan(request),
    judge: async (request) => (await wiring()).judge(request),
    evaluate: async (request) => (await wiring()).evaluate(request),
    checkConstitutions: async (request) => (await wiring()).checkConstitutions(request),
    listConstitutions: async (request) => (await wiring()).listConstitutions(request),
    summariseConstitutions: async (request) => (await wiring()).summariseConstitutions(request),
    sandboxDoctor: async (request) => (await wiring()).sandboxDoctor(request),
    modelDoctor: async (request) => (await wiring()).modelDoctor(request),
    sandboxSweep: async (request) => (await wiring()).sandboxSweep(request),
};
/** The command `bluecode`: runs the process's command line and ends the process. */
async function cli() {
    (0,_entry_memory_js__WEBPACK_IMPORTED_MODULE_1__/* .keepHeapSmall */ .p)();
    const stop = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM']) {
        // The first asks the run to end and to say what is undone; a second means now.
        process.once(name, () => {
            stop.abort(new Error(`stopped by ${name}`));
            process.once(name, () => process.exit(130));
        });
    }
    // A reader that goes away (`| head`) is no failure of the scan.
    process.stdout.on('error', () => undefined);
    const exitCode = await (0,_cli_run_js__WEBPACK_IMPORTED_MODULE_0__/* .runCommand */ .d)({
        argv: process.argv.slice(2),
        env: process.env,
        signal: stop.signal,
        terminal: {
            out: (text) => new Promise((written) => process.stdout.write(text, () => written())),
            err: (text) => void process.stderr.write(text),
            watched: process.stderr.isTTY === true,
        },
        work,
    });
    process.exit(exitCode);
}
// True when Node was started with this very file; the bundle starts it from `dist/cli.js`.
if (import.meta.main)
    await cli();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(8179);
// EXTERNAL MODULE: ./build/config.js + 12 modules
var config = __webpack_require__(3);
// EXTERNAL MODULE: ./build/entry/environment.js
var entry_environment = __webpack_require__(2758);
// EXTERNAL MODULE: ./build/entry/failure.js
var failure = __webpack_require__(4241);
// EXTERNAL MODULE: ./build/entry/output-file.js
var output_file = __webpack_require__(3581);
// EXTERNAL MODULE: ./build/version.js
var version = __webpack_require__(8508);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/contracts/errors.js
var errors = __webpack_require__(2673);
// EXTERNAL MODULE: ./build/contracts/evaluation.js
var evaluation = __webpack_require__(356);
// EXTERNAL MODULE: ./build/contracts/words.js
var words = __webpack_require__(5453);
// EXTERNAL MODULE: ./build/contracts/is-list.js
var is_list = __webpack_require__(7839);
;// CONCATENATED MODULE: ./build/cli/setting-options.js



const PLACEHOLDERS = {
    base: 'REF',
    paths: 'GLOB',
    'ai-paths': 'GLOB',
    'ai-certainty': 'NUMBER',
    tasks: 'TASK',
    constitutions: 'DIR',
    'sandbox-image': 'NAME',
    cache: 'DIR',
    model: 'NAME',
    'model-summariser': 'NAME',
    'model-tester': 'NAME',
    'model-fallback': 'NAME',
    'embedding-model': 'NAME',
    'model-base-url': 'URL',
    'model-exclude': 'GLOB',
    votes: 'N',
    'max-cost': 'DOLLARS',
    'max-tokens': 'N',
    'max-calls': 'N',
    'model-concurrency': 'N',
    'model-timeout': 'DURATION',
    deadline: 'DURATION',
    'sarif-file': 'FILE',
    output: 'FILE',
};
/** `ai|all` for a choice, a word in capitals for anything else. */
function placeholder({ name, about }) {
    const choices = /^one of (.+)$/.exec(about.expects)?.[1];
    return PLACEHOLDERS[name] ?? choices?.split(', ').join('|') ?? 'TEXT';
}
/** Collects the values of a flag that may be repeated. */
const again = (value, previous) => [
    ...(previous ?? []),
    value,
];
/** The flag of a setting. */
function settingOption(setting) {
    const { name, about } = setting;
    const several = about.form === 'list';
    const builtIn = about.defaultSays ?? String(about.default ?? '');
    const words = `${about.says.replaceAll('`', '')}${several ? ' May be repeated.' : ''} Default: ${builtIn}.`;
    const flag = new esm/* Option */.c$(`--${name} <${placeholder(setting)}>`, words);
    return several ? flag.argParser(again) : flag;
}
/** The flags that were given, by setting name. */
function given(options) {
    const flags = {};
    for (const { key, name } of (0,config/* settingsFor */.zc)('flag')) {
        const value = options[key];
        if (typeof value === 'string')
            flags[name] = value;
        else if ((0,is_list/* isList */.L)(value))
            flags[name] = value.map(String);
    }
    return flags;
}

;// CONCATENATED MODULE: ./build/cli/evaluate-options.js





/** Settings of a scan that an evaluation has too: where code is executed, which rules, how long an item may take. */
const evaluationSettings = () => (0,config/* settingsFor */.zc)('flag').filter(({ name }) => /sandbox|isolation|model|^(?:constitutions|deadline|cache|votes|max-\w+)$/i.test(name));
function positive(text) {
    if (/^[1-9][0-9]{0,8}$/.test(text))
        return Number(text);
    throw new esm/* InvalidArgumentError */.Di('give a whole number above 0.');
}
function classes(text) {
    if (text === 'none')
        return [];
    const found = text.split(',').map((word) => /^(?:cwe-)?0*([1-9][0-9]*)$/i.exec(word.trim())?.[1]);
    if (found.every((number) => number !== undefined))
        return found.map((number) => `CWE-${number}`);
    throw new esm/* InvalidArgumentError */.Di('give classes such as CWE-862,CWE-863, or none.');
}
/** Another method beside those that were given. */
function methods(text, previous) {
    const method = evaluation/* METHODS */.J8.find((one) => one === text);
    if (method === undefined)
        throw new esm/* InvalidArgumentError */.Di(`Allowed choices are ${evaluation/* METHODS */.J8.join(', ')}.`);
    if (previous?.includes(method) === true)
        throw new esm/* InvalidArgumentError */.Di('it is given twice.');
    return [...(previous ?? []), method];
}
/** Another model beside those that were given. */
function models(text, previous) {
    if (previous?.includes(text) === true)
        throw new esm/* InvalidArgumentError */.Di('it is given twice.');
    return again(text, previous);
}
const PRICE = /^(.+)=([0-9]+(?:[.][0-9]+)?),([0-9]+(?:[.][0-9]+)?)$/;
/** What another model costs. */
function prices(text, previous) {
    const [, model, input, output] = PRICE.exec(text) ?? [];
    if (model === undefined)
        throw new esm/* InvalidArgumentError */.Di('give MODEL=INPUT,OUTPUT in dollars a million tokens.');
    return { ...previous, [model]: { input: Number(input), output: Number(output) } };
}
const WHAT = [
    new esm/* Option */.c$('--method <METHOD>', `How items are judged: ${evaluation/* METHODS */.J8.join(', ')}. execute counts proof alone, offline is what scan does without a model, constitution+execute what it does with one; direct to constitution ask a model one question an item. May be repeated: the methods are compared.`)
        .argParser(methods)
        .makeOptionMandatory(),
    new esm/* Option */.c$('--task <TASK>', 'What every item is judged as. Text needs it; code is vulnerable-code.').choices(words/* TASKS */.n3),
    new esm/* Option */.c$('--only <TEXT>', 'Only items of this class (cwe-89), or with this in their id. May be repeated.').argParser(again),
    new esm/* Option */.c$('--limit <N>', 'About so many items of each dataset, evenly spread, pairs kept whole.').argParser(positive),
    new esm/* Option */.c$('--strip-comments', 'Judges code without its comments.'),
    new esm/* Option */.c$('--hold-out <RULE|FAMILY>', 'Does without a rule (by its id) or the rules of a class (cwe-89), their sinks and oracles. May be repeated.').argParser(again),
];
const COUNTED = [
    new esm/* Option */.c$('--match <WAY>', "Findings that count: those of the label's family, or any. Default: both.").choices(evaluation/* MATCHES */.W$),
    new esm/* Option */.c$('--at <CONFIDENCE>', 'An item is flagged by findings of at least this confidence.')
        .choices(words/* CONFIDENCES */.ix)
        .default('likely'),
    new esm/* Option */.c$('--fail-on <SEVERITY>', 'And of at least this severity.').choices(words/* SEVERITIES */.oC).default('medium'),
    new esm/* Option */.c$('--by <PART>', 'Adds a row for each class or language.').choices(evaluation/* GROUPINGS */.Jg),
    new esm/* Option */.c$('--undecidable <CWES>', 'Classes that are counted apart, or none. Default: see docs/evaluation.md.').argParser(classes),
];
const TOLD = [
    new esm/* Option */.c$('--against <FILE>', 'Compares with the predictions of an earlier run.'),
    new esm/* Option */.c$('--predictions <FILE>', "Writes there what was said of each item, one JSON object a line. Of several methods each has a file, with the method's name before the extension."),
    new esm/* Option */.c$('--explain', 'Predictions tell what probes showed, and which showed nothing.'),
    new esm/* Option */.c$('--plot <FILE>', 'Writes a chart there (SVG): recall against false alarms at each confidence.'),
    new esm/* Option */.c$('--price <MODEL=INPUT,OUTPUT>', 'What a model costs, in dollars a million tokens. May be repeated.').argParser(prices),
    new esm/* Option */.c$('--json', 'Prints everything as JSON.'),
];
const EVALUATION_OPTIONS = [...WHAT, ...COUNTED, ...TOLD];
/** What is asked of the evaluation itself. */
const optionsOf = (parsed) => ({
    methods: parsed.method,
    models: parsed.model ?? [],
    matches: parsed.match === undefined ? evaluation/* MATCHES */.W$ : [parsed.match],
    threshold: { at: parsed.at, failOn: parsed.failOn },
    by: parsed.by,
    only: parsed.only ?? [],
    limit: parsed.limit,
    undecidable: parsed.undecidable,
    task: parsed.task,
    stripComments: parsed.stripComments === true,
    holdOut: parsed.holdOut ?? [],
    explain: parsed.explain === true,
});

;// CONCATENATED MODULE: ./build/cli/evaluate.js








const EXIT_CODES = `
The sandbox's and the rules' flags are those of scan; --deadline is the time of one item.
Exit codes: 0 every item has a line, 2 ended before, 3 could not start. See docs/evaluation.md.`;
/** A scan asks one model; here each is asked by itself. */
function optionOf(setting) {
    const option = settingOption(setting);
    if (setting.name !== 'model')
        return option;
    option.description += ' May be repeated: each is asked by itself, and has a column of its own.';
    return option.argParser(models);
}
/** `--fail-on` is a flag of scan as well, with a meaning of its own there. */
function scanFlags(parsed) {
    const names = new Set(evaluationSettings().map(({ name }) => name));
    const flags = { ...parsed, model: parsed.model?.[0] };
    return Object.fromEntries(Object.entries(given(flags)).filter(([name]) => names.has(name)));
}
/** `bluecode evaluate`. */
function addEvaluate(program, action) {
    const command = program
        .command('evaluate <dataset...>')
        .description('Judge labelled code and count what was right: TP, FP, FN, TN, precision, recall, F1, FPR, pairs.')
        .addHelpText('after', EXIT_CODES);
    for (const option of EVALUATION_OPTIONS)
        command.addOption(option);
    for (const setting of evaluationSettings())
        command.addOption(optionOf(setting));
    command.action((datasets, parsed) => action({
        datasets,
        options: optionsOf(parsed),
        against: parsed.against,
        predictions: parsed.predictions,
        plot: parsed.plot,
        json: parsed.json === true,
        prices: parsed.price ?? {},
        flags: scanFlags(parsed),
    }));
}
/** The file of one run's predictions: `run.jsonl`, or `run.offline.jsonl` where there are several. */
function predictionsFile(file, name, options) {
    if ((0,evaluation/* plannedRuns */.nM)(options).length === 1)
        return file;
    const [, stem = file, extension = ''] = /^(.*[^/\\])(\.[^./\\]*)$/.exec(file) ?? [];
    return `${stem}.${name.replace(/[^\w+.-]+/g, '.')}${extension}`;
}
const predictionsFiles = ({ predictions, options }) => predictions === undefined ? [] : (0,evaluation/* plannedRuns */.nM)(options).map(({ name }) => predictionsFile(predictions, name, options));
/** Files that are written must be there to write, each its own, and none of what is read. */
async function checkFiles(asked) {
    const { datasets, against, plot } = asked;
    const taken = new Map([...datasets, ...(against === undefined ? [] : [against])].map((file) => [(0,external_node_path_.resolve)(file), 'read']));
    for (const file of [...predictionsFiles(asked), ...(plot === undefined ? [] : [plot])]) {
        const use = taken.get((0,external_node_path_.resolve)(file));
        if (use !== undefined)
            throw new errors/* BlueCodeError */.K('usage', `${file} would be overwritten: it is ${use} by this run; choose another file`);
        taken.set((0,external_node_path_.resolve)(file), 'written');
        await (0,output_file/* checkWritable */.Z)(file);
    }
}
function checkTogether({ options, predictions, flags }, sandbox) {
    if (options.methods.every((one) => one === 'offline-static') && flags['sandbox'] !== undefined && sandbox !== 'none')
        throw new errors/* BlueCodeError */.K('usage', '--method offline-static executes nothing: leave out --sandbox, or use --method offline');
    if (options.explain && predictions === undefined)
        throw new errors/* BlueCodeError */.K('usage', '--explain adds to the predictions: name a file for them with --predictions FILE');
}
/** A file that cannot be written takes neither the others nor the tables with it. */
async function deliver(evaluated, asked, { terminal, log }) {
    const { predictions, plot, json, options } = asked;
    const writing = [
        ...evaluated.predictions.flatMap(({ name, text }) => predictions === undefined ? [] : [(0,output_file/* writeWhole */.f)(predictionsFile(predictions, name, options), text)]),
        ...(plot === undefined ? [] : [(0,output_file/* writeWhole */.f)(plot, evaluated.plot)]),
    ];
    const failures = [];
    await Promise.all(writing.map((one) => one.catch((error) => failures.push(error))));
    log.done();
    await terminal.out(json ? evaluated.json : evaluated.table);
    if (failures.length > 0)
        throw failures[0];
}
/** Runs an evaluation and prints its tables; the exit code. */
async function runEvaluate(asked, around) {
    const { datasets, options, against, flags, prices } = asked;
    const { work, surroundings } = around;
    const environment = (0,entry_environment/* settingsFromEnvironment */.$)(surroundings.env);
    const { settings } = (0,config/* resolveSettings */.Mo)({ flags, environment });
    for (const model of options.models)
        (0,config/* resolveSettings */.Mo)({ flags: { ...flags, model }, environment });
    checkTogether(asked, settings.sandbox);
    await checkFiles(asked);
    const evaluated = await work.evaluate({
        datasets,
        options,
        against,
        settings: { ...settings, prices: { ...settings.prices, ...prices } },
        ...surroundings,
    });
    await deliver(evaluated, asked, around);
    return evaluated.exitCode;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: ./build/contracts/untrusted.js
var untrusted = __webpack_require__(6162);
;// CONCATENATED MODULE: ./build/cli/judge.js










const TEXT_TASKS = words/* TASKS */.n3.filter((task) => task !== 'vulnerable-code');
const JUDGED_BY = /^fail-|^on-incomplete$|^format$|^output$|^constitutions$|^cache$|^deadline$|^model|^embedding-model$|^require-model$|^votes$|^max-/;
/** Settings of a scan that one text has too. */
const judgeSettings = () => (0,config/* settingsFor */.zc)('flag').filter(({ name }) => JUDGED_BY.test(name));
const judge_EXIT_CODES = `
Exit codes: 0 pass, 1 fail, 2 incomplete, 3 could not start.`;
/** `bluecode judge`. */
function addJudge(program, action) {
    const command = program
        .command('judge [file]')
        .description('Judge a request or an instruction before any code exists; from standard input with - or no file.')
        .addHelpText('after', judge_EXIT_CODES)
        .addOption(new esm/* Option */.c$('--task <TASK>', 'What it is judged as.').choices(TEXT_TASKS).makeOptionMandatory());
    for (const setting of judgeSettings())
        command.addOption(settingOption(setting));
    command.action((file, parsed) => {
        const { task, ...flags } = parsed;
        return action({ file: file ?? '-', task, flags: given(flags) });
    });
}
async function read(file) {
    if (file === '-')
        return (0,consumers_.buffer)(process.stdin);
    try {
        return await (0,promises_.readFile)(file);
    }
    catch (cause) {
        const why = 'check that it is a file that exists and may be read';
        throw new errors/* BlueCodeError */.K('path-unreadable', `${(0,untrusted/* visible */.RK)((0,untrusted/* untrusted */.bp)(file))} cannot be read: ${why}`, { cause });
    }
}
/** Judges one text. @throws BlueCodeError path-unreadable, and what settings and rules throw */
async function runJudge({ file, task, flags }, work, around) {
    const settings = (0,config/* resolveSettings */.Mo)({ flags, environment: (0,entry_environment/* settingsFromEnvironment */.$)(around.env) });
    const bytes = await read(file);
    const name = file === '-' ? 'stdin.md' : (0,external_node_path_.basename)(file);
    const outcome = await work.judge({ name, bytes, task, settings, ...around });
    return { outcome, settings: settings.settings };
}

;// CONCATENATED MODULE: ./build/cli/summarise.js



/** Who is asked, for how much, and where summaries are kept. */
const isOfSummaries = ({ name }) => /^model(?!-exclude)|^max-|^cache$|^deadline$/.test(name);
/** `bluecode constitutions summarise`. */
function addSummarise(constitutions, action) {
    const command = constitutions
        .command('summarise [dir]')
        .description('Have a model condense the rules, with your own folder when one is given, for scans with that cache.')
        .option('--rule <ID>', 'Only this rule. May be repeated.', again);
    for (const setting of (0,config/* settingsFor */.zc)('flag'))
        if (isOfSummaries(setting))
            command.addOption(settingOption(setting));
    command.action((directory, parsed) => {
        const { rule, ...flags } = parsed;
        return action({ directory, rules: rule ?? [], flags: given(flags) });
    });
}
/** @throws BlueCodeError what settings, rules and models throw */
function runSummarise({ directory, rules, flags }, work, around) {
    const { settings } = (0,config/* resolveSettings */.Mo)({ flags, environment: (0,entry_environment/* settingsFromEnvironment */.$)(around.env) });
    return work.summariseConstitutions({ directory, rules, settings, ...around });
}

;// CONCATENATED MODULE: ./build/cli/command.js







/** What decides who is asked. */
const isOfModel = ({ name }) => /^model(?!-exclude|-concurrency)/.test(name);
const command_EXIT_CODES = `
Exit codes: 0 pass, 1 fail, 2 incomplete, 3 could not start.`;
/** The command line's grammar. It decides nothing and prints nothing but help, version and usage errors. */
function commandLine(actions, print) {
    const program = new esm/* Command */.uB('bluecode')
        .description('Finds AI-generated code, proves its flaws by execution, and says whether the change may be merged.')
        .version(version/* VERSION */.x, '--version', 'print the version')
        .helpOption('--help', 'print this help')
        .helpCommand(false)
        .showSuggestionAfterError(true)
        .configureOutput({ writeOut: print.out, writeErr: print.err })
        .exitOverride();
    const scan = program
        .command('scan [path]')
        .description('Scan a tree; path is the current folder when it is not given.')
        .addHelpText('after', command_EXIT_CODES)
        .action((path, options) => actions.scan(path ?? '.', given(options)));
    for (const setting of (0,config/* settingsFor */.zc)('flag'))
        scan.addOption(settingOption(setting));
    addJudge(program, (request) => actions.judge(request));
    addEvaluate(program, (request) => actions.evaluate(request));
    addConstitutions(program, actions);
    addModel(program, actions);
    addSandbox(program, actions);
    return program;
}
function addConstitutions(program, actions) {
    const constitutions = program.command('constitutions').description('The rule book.');
    constitutions
        .command('check [dir]')
        .description('Check the rule book, with your own folder when one is given.')
        .action((directory) => actions.checkConstitutions(directory));
    constitutions
        .command('list [dir]')
        .description('Show every rule: what it is about, how it finds and proves, where it came from.')
        .option('--json', 'as JSON')
        .action((directory, { json }) => actions.listConstitutions(directory, json ?? false));
    addSummarise(constitutions, (request) => actions.summariseConstitutions(request));
}
function addModel(program, actions) {
    const doctor = program
        .command('model')
        .description('The language model.')
        .command('doctor')
        .description('Put one small question to the model, and say how it is spoken to and how long it takes.')
        .action((options) => actions.modelDoctor(given(options)));
    for (const setting of (0,config/* settingsFor */.zc)('flag'))
        if (isOfModel(setting))
            doctor.addOption(settingOption(setting));
}
function addSandbox(program, actions) {
    const sandbox = program.command('sandbox').description('Where suspect code is executed.');
    sandbox
        .command('doctor')
        .description('Say what would execute suspect code here, and why not.')
        .action(() => actions.sandboxDoctor());
    sandbox
        .command('sweep')
        .description('Remove what ended runs have left behind.')
        .action(() => actions.sandboxSweep());
}

;// CONCATENATED MODULE: ./build/cli/terminal.js

const CLEAR_LINE = '\r\u001B[2K';
/** A log that writes to a terminal's standard error. */
function terminalLog(terminal) {
    let open = false;
    const clear = () => {
        if (open)
            terminal.err(CLEAR_LINE);
        open = false;
    };
    return {
        progress(text) {
            if (!terminal.watched)
                return;
            terminal.err(`${CLEAR_LINE}${(0,untrusted/* visible */.RK)((0,untrusted/* untrusted */.bp)(text))}`);
            open = true;
        },
        warn(text) {
            clear();
            terminal.err(`bluecode: warning: ${(0,untrusted/* visible */.RK)((0,untrusted/* untrusted */.bp)(text))}\n`);
        },
        tell(text) {
            clear();
            if (terminal.watched)
                terminal.err(`${(0,untrusted/* visible */.RK)((0,untrusted/* untrusted */.bp)(text))}\n`);
        },
        done: clear,
    };
}

;// CONCATENATED MODULE: ./build/cli/run.js










/** Runs one command line. Everything that goes wrong is a message and an exit code. */
async function runCommand(request) {
    const { terminal, work } = request;
    const log = terminalLog(terminal);
    const surroundings = { env: request.env, signal: request.signal, log };
    let exitCode = 0;
    const answer = async (asked) => {
        const { text, exitCode: code } = await asked;
        log.done();
        await terminal.out(text);
        exitCode = code;
    };
    const help = [];
    const program = commandLine({
        scan: async (path, flags) => {
            exitCode = await scan({ path, flags, work, terminal, surroundings, log });
        },
        judge: async (asked) => {
            const { outcome, settings } = await runJudge(asked, work, surroundings);
            log.done();
            await print(outcome, settings.format, settings.output, terminal);
            exitCode = outcome.exitCode;
        },
        evaluate: async (asked) => {
            exitCode = await runEvaluate(asked, { work, terminal, surroundings, log });
        },
        checkConstitutions: (directory) => answer(work.checkConstitutions({ directory, ...surroundings })),
        listConstitutions: (directory, json) => answer(work.listConstitutions({ directory, json, ...surroundings })),
        summariseConstitutions: (asked) => answer(runSummarise(asked, work, surroundings)),
        modelDoctor: (flags) => {
            const environment = (0,entry_environment/* settingsFromEnvironment */.$)(request.env);
            return answer(work.modelDoctor({ ...(0,config/* resolveSettings */.Mo)({ flags, environment }), ...surroundings }));
        },
        sandboxDoctor: () => answer(work.sandboxDoctor(surroundings)),
        sandboxSweep: () => answer(work.sandboxSweep(surroundings)),
    }, { out: (text) => help.push(text), err: terminal.err });
    try {
        await program.parseAsync(request.argv, { from: 'user' });
    }
    catch (error) {
        log.done();
        exitCode = failed(error, terminal);
    }
    await terminal.out(help.join(''));
    return exitCode;
}
/** Help and version are thrown by the parser too, with code 0; its messages are already printed. */
function failed(error, terminal) {
    if (error instanceof esm/* CommanderError */.b7) {
        if (error.exitCode === 0)
            return 0;
        terminal.err('Run "bluecode --help", or "bluecode COMMAND --help" for the flags.\n');
        return failure/* COULD_NOT_START */.b;
    }
    terminal.err(`bluecode: ${(0,failure/* failureMessage */.o)(error)}\n`);
    return failure/* COULD_NOT_START */.b;
}
async function scan({ path, flags, work, terminal, surroundings, log }) {
    const environment = (0,entry_environment/* settingsFromEnvironment */.$)(surroundings.env);
    // A wrong flag is told before anything is opened; the file's part follows once it is found.
    (0,config/* resolveSettings */.Mo)({ flags, environment });
    const opened = await work.openScan({ path, ...surroundings });
    const resolved = (0,config/* resolveSettings */.Mo)({ flags, environment, file: opened.settingsFile });
    const { output, sarifFile, format } = resolved.settings;
    const files = [output, sarifFile === 'none' ? undefined : sarifFile].filter((file) => file !== undefined);
    for (const file of files)
        await (0,output_file/* checkWritable */.Z)(file);
    const outcome = await opened.run(resolved);
    if (sarifFile !== 'none') {
        await (0,output_file/* writeWhole */.f)(sarifFile, outcome.reports('sarif'));
        log.tell(`SARIF written to ${sarifFile}`);
    }
    log.done();
    await print(outcome, format, output, terminal);
    return outcome.exitCode;
}
async function print(outcome, format, output, terminal) {
    const text = outcome.reports(format);
    await (output === undefined ? terminal.out(text) : (0,output_file/* writeWhole */.f)(output, text));
}


/***/ })

};
