export const id = 97;
export const ids = [97];
export const modules = {

/***/ 97:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createJavascript: () => (/* binding */ createJavascript)
/* harmony export */ });
/* harmony import */ var _jitl_quickjs_wasmfile_release_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(232);
/* harmony import */ var quickjs_emscripten_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(738);


const isVariant = (value) => typeof value === 'object' && value !== null && 'importFFI' in value;
/** The package's types and its code disagree about what its default export is. */
const variant = [_jitl_quickjs_wasmfile_release_sync__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A, ...Object.values(_jitl_quickjs_wasmfile_release_sync__WEBPACK_IMPORTED_MODULE_0__/* ["default"] */ .A)].find(isVariant);
const PAGES = { initial: 256, maximum: 4096 };
/** Below the machine's bound, so that its own accounting says "out of memory" first. */
const HEAP_BYTES = 224 << 20;
/** Room to look at the error that says so. */
const SPARE_BYTES = 8 << 20;
const STACK_BYTES = 256 << 10;
const FAILED = 1;
const FAULT = 139;
/**
 * The same contract that `src/harness/keeper/boot.cjs` gives under Node: a module is a CommonJS one that is also given
 * `input` and `write`. `compile` turns a source into a function, under the name that its errors show.
 */
const BOOT = `(function (sources, input, write, compile) {
  const { Map, Object, Error } = globalThis;
  const loaded = new Map();
  function load(name) {
    if (!Object.hasOwn(sources, name)) {
      throw Object.assign(new Error("Cannot find module '" + name + "'"), { code: 'MODULE_NOT_FOUND' });
    }
    const known = loaded.get(name);
    if (known !== undefined) return known.exports;
    const module = { exports: {} };
    loaded.set(name, module);
    compile(sources[name], '<harness>/' + name)(load, module, module.exports, input, write);
    return module.exports;
  }
  load('main');
})`;
async function createJavascript(module) {
    const memory = new WebAssembly.Memory(PAGES);
    if (variant === undefined)
        throw new Error('the JavaScript machine is not in its package');
    const own = (0,quickjs_emscripten_core__WEBPACK_IMPORTED_MODULE_1__/* .newVariant */ .SF)(variant, { wasmModule: module, wasmMemory: memory });
    const machine = await (0,quickjs_emscripten_core__WEBPACK_IMPORTED_MODULE_1__/* .newQuickJSWASMModuleFromVariant */ .q8)(own);
    const grown = () => memory.buffer.byteLength > HEAP_BYTES / 2;
    return {
        run: (options) => {
            try {
                const runtime = machine.newRuntime();
                runtime.setMemoryLimit(HEAP_BYTES);
                runtime.setMaxStackSize(STACK_BYTES);
                return execute(runtime, options, grown);
            }
            catch {
                // The machine itself broke: it is used for nothing else.
                return { exit: FAULT, outOfMemory: grown() };
            }
        },
    };
}
function execute(runtime, options, grown) {
    const context = runtime.newContext();
    const failed = (error) => {
        runtime.setMemoryLimit(HEAP_BYTES + SPARE_BYTES);
        return { exit: FAILED, outOfMemory: grown() && isOutOfMemory(context, error) };
    };
    const boot = context.evalCode(BOOT, '<boot>');
    if (boot.error)
        return failed(boot.error);
    const sources = context.newString(JSON.stringify(options.sources));
    const parse = context.getProp(context.getProp(context.global, 'JSON'), 'parse');
    const parsed = context.callFunction(parse, context.undefined, sources);
    if (parsed.error)
        return failed(parsed.error);
    const write = context.newFunction('write', (text) => {
        options.write(Buffer.from(context.getString(text), 'utf8'));
    });
    const compile = context.newFunction('compile', (source, name) => context.evalCode(`(function (require, module, exports, input, write) {${context.getString(source)}\n})`, context.getString(name)));
    const given = [parsed.value, context.newString(options.input), write, compile];
    const ended = context.callFunction(boot.value, context.undefined, ...given);
    if (ended.error)
        return failed(ended.error);
    while (runtime.hasPendingJob()) {
        const jobs = runtime.executePendingJobs();
        if (jobs.error)
            return failed(jobs.error);
    }
    return { exit: 0, outOfMemory: false };
}
/** Without memory for an error, nothing is thrown: null. */
function isOutOfMemory(context, error) {
    if (context.typeof(error) !== 'object')
        return false;
    if (context.sameValue(error, context.null))
        return true;
    const read = (name) => context.dump(context.getProp(error, name));
    return read('name') === 'InternalError' && read('message') === 'out of memory';
}


/***/ })

};
