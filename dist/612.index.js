export const id = 612;
export const ids = [612];
export const modules = {

/***/ 612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   action: () => (/* binding */ action)
/* harmony export */ });
/* harmony import */ var _action_job_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9202);
/* harmony import */ var _action_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(790);
/* harmony import */ var _entry_memory_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4820);
/* harmony import */ var _wiring_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5117);




/** The action's main step: scans the workspace and ends the process. */
async function action() {
    (0,_entry_memory_js__WEBPACK_IMPORTED_MODULE_2__/* .keepHeapSmall */ .p)();
    const stop = new AbortController();
    for (const name of ['SIGINT', 'SIGTERM']) {
        process.once(name, () => stop.abort(new Error(`stopped by ${name}`)));
    }
    await (0,_action_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runAction */ .C)({ job: _action_job_js__WEBPACK_IMPORTED_MODULE_0__/* .runnerJob */ .Q, env: process.env, signal: stop.signal, work: _wiring_js__WEBPACK_IMPORTED_MODULE_3__ });
    // Open sockets of the engine must not keep a finished step alive. The exit code is the one that `fail` has set.
    process.exit();
}


/***/ }),

/***/ 9202:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ runnerJob)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(7264);
// EXTERNAL MODULE: ./build/contracts/untrusted.js
var untrusted = __webpack_require__(6162);
;// CONCATENATED MODULE: ./build/action/log-text.js
/**
 * Breaks what a runner takes for a command (`::name::` at the start of a line, `##[name]` anywhere), so that text of
 * the scanned repository in a log stays text.
 */
const withoutCommands = (text) => text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/^(\s*):(?=:)/u, '$1: ').replaceAll('##[', '## ['))
    .join('\n');

;// CONCATENATED MODULE: ./build/action/job.js




const LEVELS = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
/** The job as the runner offers it. The toolkit escapes what it writes into commands. */
const runnerJob = {
    input: (name) => (0,core/* getInput */.V4)(name),
    mask: core/* setSecret */.Pq,
    output: core/* setOutput */.uH,
    say: (line) => (0,core/* info */.pq)(withoutCommands((0,untrusted/* visible */.RK)((0,untrusted/* untrusted */.bp)(line)))),
    warn: (line) => (0,core/* warning */.$e)((0,untrusted/* visible */.RK)((0,untrusted/* untrusted */.bp)(line))),
    print: (text) => {
        const token = (0,external_node_crypto_.randomUUID)();
        process.stdout.write(`::stop-commands::${token}\n${withoutCommands(text)}\n::${token}::\n`);
    },
    annotate: ({ level, message, title, path, startLine, startColumn }) => LEVELS[level](message, { title, file: path, startLine, startColumn }),
    summarise: async (markdown) => {
        await core/* summary */.z.addRaw(markdown, true).write();
    },
    fail: (message) => (0,core/* setFailed */.C1)(message),
};


/***/ }),

/***/ 790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ runAction),
/* harmony export */   W: () => (/* binding */ jobLog)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3);
/* harmony import */ var _contracts_untrusted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6162);
/* harmony import */ var _entry_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2758);
/* harmony import */ var _entry_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4241);
/* harmony import */ var _entry_output_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3581);







/** The log of a job. */
const jobLog = (job) => ({ progress: job.say, warn: job.warn });
/** Scans the workspace and reports to the job. What could not start fails the step and sets no output. */
async function runAction(request) {
    try {
        await scan(request);
    }
    catch (error) {
        request.job.fail((0,_entry_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failureMessage */ .o)(error));
    }
}
async function scan({ job, env, signal, work }) {
    const inputs = Object.fromEntries((0,_config_js__WEBPACK_IMPORTED_MODULE_2__/* .settingsFor */ .zc)('input').map(({ name }) => [name, job.input(name)]));
    const environment = (0,_entry_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .settingsFromEnvironment */ .$)(env);
    for (const secret of new Set(secretsIn(inputs, environment)))
        job.mask(secret);
    const surroundings = { env, signal, log: jobLog(job) };
    (0,_config_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveSettings */ .Mo)({ inputs, environment });
    const opened = await work.openScan({ path: '.', ...surroundings });
    const resolved = (0,_config_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveSettings */ .Mo)({ inputs, environment, file: opened.settingsFile });
    const { sarifFile } = resolved.settings;
    if (sarifFile !== 'none')
        await (0,_entry_output_file_js__WEBPACK_IMPORTED_MODULE_6__/* .checkWritable */ .Z)(sarifFile);
    const outcome = await opened.run(resolved);
    await writeFiles(outcome, sarifFile, { job, env });
    await report(outcome, job);
}
/** The values of settings that are secret. Of a header that is what follows its name. */
const secretsIn = (...sources) => _config_js__WEBPACK_IMPORTED_MODULE_2__/* .SETTINGS */ .yy.filter(({ about }) => about.secret === true)
    .flatMap(({ name }) => sources.flatMap((source) => source[name] ?? []))
    .flatMap((text) => text.split('\n'))
    .flatMap((line) => [line, line.replace(/^[^:]*:\s*(?:Bearer\s+)?/i, '')])
    .map((text) => text.trim())
    .filter((text) => text.length > 3);
async function writeFiles(outcome, sarifFile, { job, env }) {
    const reportFile = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env['RUNNER_TEMP'] ?? (0,node_os__WEBPACK_IMPORTED_MODULE_0__.tmpdir)(), 'bluecode.json');
    await (0,_entry_output_file_js__WEBPACK_IMPORTED_MODULE_6__/* .writeWhole */ .f)(reportFile, outcome.reports('json'));
    if (sarifFile !== 'none') {
        await (0,_entry_output_file_js__WEBPACK_IMPORTED_MODULE_6__/* .writeWhole */ .f)(sarifFile, outcome.reports('sarif'));
        job.say(`SARIF written to ${sarifFile}`);
        job.output('sarif-file', sarifFile);
    }
    job.output('report-file', reportFile);
}
async function report(outcome, job) {
    const { result, exitCode } = outcome;
    const open = result.findings.filter((finding) => finding.state === 'open');
    job.output('result', result.result);
    job.output('findings', open.length);
    job.output('confirmed', open.filter((finding) => finding.confidence === 'confirmed').length);
    job.output('ai-files', result.coverage.files.attributed);
    job.output('cost', result.usage.cost);
    job.print(outcome.reports('text'));
    for (const annotation of outcome.annotations)
        job.annotate(annotation);
    await job.summarise(outcome.reports('markdown')).catch((error) => {
        job.warn(`the job summary could not be written: ${(0,_entry_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .failureMessage */ .o)(error)}`);
    });
    const why = result.reasons.map((reason) => (0,_contracts_untrusted_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(reason)).join('; ');
    if (exitCode !== 0)
        job.fail(`${result.result}: ${why}`);
    else if (result.result !== 'pass')
        job.warn(`${result.result}: ${why}`);
}


/***/ })

};
