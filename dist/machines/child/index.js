import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 995:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:module");

/***/ }),

/***/ 919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 73:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PF: () => (/* binding */ restore),
/* harmony export */   aC: () => (/* binding */ keep),
/* harmony export */   dT: () => (/* binding */ imageOf)
/* harmony export */ });
const PAGE = 65_536;
/** The stretches of it that are not zero: fresh memory is. */
function stretches(bytes) {
    const words = new Float64Array(bytes);
    const found = [];
    for (let at = 0; at < bytes.byteLength; at += PAGE) {
        // Every pattern of bits but zero's own two is another number than zero, or none at all.
        if (words.subarray(at / 8, (at + PAGE) / 8).every((word) => Object.is(word, 0)))
            continue;
        const last = found.at(-1);
        if (last?.to === at)
            last.to = at + PAGE;
        else
            found.push({ from: at, to: at + PAGE });
    }
    return found;
}
const imageOf = (bytes, entry) => ({
    bytes,
    entry,
    used: stretches(bytes),
});
function keep(memory, entry) {
    const bytes = new SharedArrayBuffer(memory.buffer.byteLength);
    new Uint8Array(bytes).set(new Uint8Array(memory.buffer));
    return imageOf(bytes, entry);
}
function restore({ bytes, used }, memory) {
    const missing = bytes.byteLength - memory.buffer.byteLength;
    if (missing > 0)
        memory.grow(missing / PAGE);
    const to = new Uint8Array(memory.buffer);
    const all = new Uint8Array(bytes);
    for (const { from, to: end } of used)
        to.set(all.subarray(from, end), from);
}


/***/ }),

/***/ 371:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(919);
/* harmony import */ var _wire_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(683);
/* harmony import */ var _worker_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(632);
/* harmony import */ var _workshop_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(810);
/**
 * The program of the child process: it holds the machines' code and starts a thread for each task. Its standard input
 * and output are the way to the host; when the host is gone, it ends.
 */




/** The host is trusted: this only bounds a mistake. */
const LONGEST = 1 << 30;
const messageOf = (error) => (error instanceof Error ? error.message : String(error));
async function answerTo(message, body, workshop) {
    const { id } = message;
    const plain = (more = {}) => (0,_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .encode */ .l)({ id, error: '', ...more });
    switch (message.kind) {
        case 'load':
            await workshop.load(message.language);
            return plain();
        case 'harness':
            await workshop.harness(message.harness, message.ahead);
            return plain();
        case 'forget':
            workshop.forget(message.number);
            return plain();
        case 'stop':
            workshop.stop(message.run);
            return plain();
        case 'count':
            return plain({ count: workshop.count() });
        case 'run':
            return ran(id, await workshop.run(id, message.task, body));
    }
}
function ran(id, outcome) {
    if (outcome.kind === 'failed')
        return (0,_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .encode */ .l)({ id, error: outcome.reason });
    const ended = outcome.kind === 'ended' ? outcome.ended : { exit: 0, killed: null };
    return (0,_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .encode */ .l)({ id, error: '', ended }, outcome.output);
}
function serve() {
    const [, program = '', folder = ''] = process.argv;
    const workshop = new _workshop_js__WEBPACK_IMPORTED_MODULE_2__/* .Workshop */ .c(program, folder);
    const decode = (0,_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .createDecoder */ .$)(LONGEST);
    process.stdin.on('data', (chunk) => {
        for (const { head, body } of decode(chunk)) {
            const message = Object(head);
            answerTo(message, body, workshop).then((answer) => process.stdout.write(answer), (error) => process.stdout.write((0,_wire_js__WEBPACK_IMPORTED_MODULE_3__/* .encode */ .l)({ id: message.id, error: messageOf(error) })));
        }
    });
    process.stdin.once('close', () => process.exit(0));
    process.stdout.once('error', () => process.exit(0));
}
if (node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.isMainThread)
    serve();
else
    await (0,_worker_js__WEBPACK_IMPORTED_MODULE_1__/* .work */ .o)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ createDecoder),
/* harmony export */   l: () => (/* binding */ encode)
/* harmony export */ });
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


/***/ }),

/***/ 632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ COUNT_BYTES),
/* harmony export */   o: () => (/* binding */ work)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(919);

const COUNT_BYTES = 4;
const say = (answer) => node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage(answer);
/** Writes into the shared room. Beyond it the thread says so and sleeps until it is ended: nothing in it goes on. */
function writer(output) {
    const count = new Int32Array(output, 0, 1);
    const room = new Uint8Array(output, COUNT_BYTES);
    return (data) => {
        const at = Atomics.load(count, 0);
        const kept = data.subarray(0, room.length - at);
        room.set(kept, at);
        Atomics.store(count, 0, at + kept.length);
        if (kept.length === data.length)
            return;
        say({ kind: 'ended', exit: 0, killed: 'output' });
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    };
}
function ended({ exit, outOfMemory }) {
    say({ kind: 'ended', exit, killed: outOfMemory ? 'memory' : null });
}
function framed({ load, modules, input }) {
    const head = Buffer.from(JSON.stringify({ load, modules }), 'utf8');
    return Buffer.concat([Buffer.from(`${head.length}\n`), head, input]);
}
/** Builds the machine, and waits; then one task, and no other. Only what the language needs is loaded. */
async function work() {
    const { data, task } = await new Promise((resolve) => {
        node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.once('message', (first) => {
            const second = new Promise((given) => node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.once('message', given));
            resolve({ data: first, task: second });
        });
    });
    await WORK[data.language](data.parts, task);
}
const WORK = {
    javascript: async ({ module }, task) => {
        const { createJavascript } = await Promise.all(/* import() */[__nccwpck_require__.e(851), __nccwpck_require__.e(97)]).then(__nccwpck_require__.bind(__nccwpck_require__, 97));
        const machine = await createJavascript(module);
        say({ kind: 'waiting' });
        const { modules, input, output } = await task;
        const text = Buffer.from(input).toString('utf8');
        ended(machine.run({ sources: modules, input: text, write: writer(output) }));
    },
    python: async ({ module, image }, task) => {
        const { createPython } = await __nccwpck_require__.e(/* import() */ 973).then(__nccwpck_require__.bind(__nccwpck_require__, 973));
        if (image === undefined)
            throw new Error('Python needs a memory to begin with');
        const machine = createPython(module, image);
        say({ kind: 'waiting' });
        const given = await task;
        const streams = { input: framed(given), write: writer(given.output) };
        if (given.load)
            say({ kind: 'loaded', image: machine.load(streams) });
        else
            ended(machine.run(streams));
    },
};


/***/ }),

/***/ 810:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  c: () => (/* binding */ Workshop)
});

// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __nccwpck_require__(919);
// EXTERNAL MODULE: ./build/sandboxes/wasm/child/worker.js
var worker = __nccwpck_require__(632);
;// CONCATENATED MODULE: ./build/sandboxes/wasm/child/machine.js


/** Of the engine that runs the machine; what the machine itself uses is bounded in its module. */
const LIMITS = { maxOldGenerationSizeMb: 96, maxYoungGenerationSizeMb: 16, stackSizeMb: 8 };
const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';
const STOPPED = 137;
const written = (output) => new Uint8Array(output, worker/* COUNT_BYTES */.m).slice(0, new Int32Array(output, 0, 1)[0]);
function outcomeOf(news, output) {
    switch (news.kind) {
        case 'ended':
            return { kind: 'ended', ended: { exit: news.exit, killed: news.killed }, output: written(output) };
        case 'loaded':
            return { kind: 'loaded', image: news.image, output: written(output) };
        case 'gone':
            if (!news.full)
                return { kind: 'failed', reason: news.reason };
            return { kind: 'ended', ended: { exit: STOPPED, killed: 'memory' }, output: written(output) };
        case 'waiting':
            return { kind: 'failed', reason: 'the machine spoke out of turn' };
    }
}
/** One thread with one machine, good for one task. It is built from the beginning on; `run` waits for that. */
class Machine {
    #worker;
    #gone;
    #hear = () => undefined;
    #built;
    /** @param program what the thread runs */
    constructor(program, data) {
        this.#worker = new external_node_worker_threads_.Worker(program, {
            env: {},
            stdin: false,
            // Read by nobody: the child's own output is the way to the host.
            stdout: true,
            stderr: true,
            resourceLimits: LIMITS,
        });
        this.#built = this.#next();
        this.#worker.on('message', (answer) => this.#hear(answer));
        this.#worker.on('error', (error) => {
            const full = error instanceof Error && 'code' in error && error.code === OUT_OF_MEMORY;
            this.#lose(`the machine broke: ${error}`, full);
        });
        this.#worker.once('exit', () => this.#lose('the machine was ended'));
        this.#worker.postMessage(data);
    }
    async run({ timeoutMs, outputLimit, ...task }) {
        await this.#built;
        if (this.#gone !== undefined)
            return { kind: 'failed', reason: this.#gone.reason };
        const output = new SharedArrayBuffer(worker/* COUNT_BYTES */.m + outputLimit);
        const answer = this.#next();
        const late = { kind: 'ended', exit: STOPPED, killed: 'timeout' };
        const timer = setTimeout(() => this.#hear(late), timeoutMs);
        this.#worker.postMessage({ ...task, output });
        const news = await answer;
        clearTimeout(timer);
        // The answer does not wait for it.
        void this.end();
        return outcomeOf(news, output);
    }
    /** Ends it, whatever it does. Safe to call twice; a task that runs in it fails. */
    async end() {
        this.#lose('the machine was ended');
        await this.#worker.terminate();
    }
    #next() {
        return new Promise((resolve) => {
            this.#hear = resolve;
        });
    }
    #lose(reason, full = false) {
        this.#gone ??= { kind: 'gone', reason, full };
        this.#hear(this.#gone);
    }
}

;// CONCATENATED MODULE: external "node:crypto"
const external_node_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: external "node:zlib"
const external_node_zlib_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
// EXTERNAL MODULE: ./build/sandboxes/wasm/child/image.js
var child_image = __nccwpck_require__(73);
;// CONCATENATED MODULE: ./build/sandboxes/wasm/child/pinned.js
/** The files of the machines as `scripts/wasm-machines.ts --pin` found them: digests (SHA-256) of what they unpack to. */
const PINNED = {
    pythonCode: {
        file: 'python.wasm.br',
        digest: '69f09420c66148bb0fc0a568e2b58dc62563ab0ef17e0d61e8bba3455094c42e',
    },
    pythonMemory: {
        file: 'python.memory.br',
        digest: '6264c5893515befe0fcb60daa8d385eaa99a95a7caa814beae4fb15477fcc9d2',
        entry: {
            type: 3786072,
            turn: 10421336,
            nothing: 3866204,
            stack: 515376,
        },
    },
    javascriptCode: {
        file: 'quickjs.wasm.br',
        digest: '105c3bed22d457e43e3d1c3c1c6959fda62a8fe06f0fc8a985303c3a2be72232',
    },
};

;// CONCATENATED MODULE: ./build/sandboxes/wasm/child/machines.js







const unpack = (0,external_node_util_namespaceObject.promisify)(external_node_zlib_namespaceObject.brotliDecompress);
/** @throws Error when a file is missing, or is not the one that this program was made with */
async function pinned(folder, { file, digest }) {
    let bytes;
    try {
        bytes = await unpack(await (0,promises_namespaceObject.readFile)((0,external_node_path_namespaceObject.join)(folder, file)));
    }
    catch {
        throw new Error(`${file} cannot be read`);
    }
    if ((0,external_node_crypto_namespaceObject.createHash)('sha256').update(bytes).digest('hex') !== digest)
        throw new Error(`${file} is not the expected one`);
    return bytes;
}
const MACHINES = {
    python: async (folder) => {
        const code = pinned(folder, PINNED.pythonCode).then((bytes) => WebAssembly.compile(bytes));
        const memory = pinned(folder, PINNED.pythonMemory);
        const [module, bytes] = await Promise.all([code, memory]);
        const shared = new SharedArrayBuffer(bytes.length);
        new Uint8Array(shared).set(bytes);
        return { module, image: (0,child_image/* imageOf */.dT)(shared, PINNED.pythonMemory.entry) };
    },
    javascript: async (folder) => ({
        module: await WebAssembly.compile(await pinned(folder, PINNED.javascriptCode)),
        image: undefined,
    }),
};

;// CONCATENATED MODULE: ./build/sandboxes/wasm/child/workshop.js


const LOAD = { load: true, input: new Uint8Array(), timeoutMs: 60_000, outputLimit: 64 * 1024 };
const isMachine = (language) => Object.hasOwn(MACHINES, language);
/** Makes machines, keeps some ready, and gives each one task. */
class Workshop {
    #program;
    #folder;
    #languages = new Map();
    #harnesses = new Map();
    #running = new Map();
    #machines = new Set();
    /** @param program what a thread runs @param folder where the machines' files lie */
    constructor(program, folder) {
        this.#program = program;
        this.#folder = folder;
    }
    /** @throws Error when there is no machine for the language, or its files are not the expected ones */
    async load(language) {
        if (!isMachine(language))
            throw new Error(`there is no machine for ${language}`);
        const known = this.#languages.get(language) ?? MACHINES[language](this.#folder);
        this.#languages.set(language, known);
        return { language, parts: await known };
    }
    /** @throws Error when the harness cannot be loaded */
    async harness({ number, language, modules }, ahead) {
        const machine = await this.load(language);
        const preloads = language === 'python' && Object.hasOwn(modules, 'preload');
        const harness = preloads
            ? { ...machine, parts: await this.#preloaded(machine, modules), modules: {}, ahead, idle: [] }
            : { ...machine, modules, ahead, idle: [] };
        this.#harnesses.set(number, harness);
        this.#fill(harness);
    }
    forget(number) {
        for (const machine of this.#harnesses.get(number)?.idle ?? [])
            this.#end(machine);
        this.#harnesses.delete(number);
    }
    async run(id, { harness: number, modules, ...limits }, input) {
        const harness = this.#harnesses.get(number);
        if (harness === undefined)
            return { kind: 'failed', reason: 'the harness is not known' };
        const machine = harness.idle.shift() ?? this.#start(harness.language, harness.parts);
        this.#running.set(id, machine);
        this.#fill(harness);
        try {
            return await machine.run({ ...limits, load: false, modules: { ...harness.modules, ...modules }, input });
        }
        finally {
            this.#running.delete(id);
            this.#end(machine);
        }
    }
    stop(id) {
        const machine = this.#running.get(id);
        if (machine !== undefined)
            this.#end(machine);
    }
    /** How many machines there are. */
    count() {
        return this.#machines.size;
    }
    #start(language, parts) {
        const machine = new Machine(this.#program, { language, parts });
        this.#machines.add(machine);
        return machine;
    }
    #end(machine) {
        void machine.end().then(() => this.#machines.delete(machine));
    }
    #fill(harness) {
        while (harness.idle.length < harness.ahead)
            harness.idle.push(this.#start(harness.language, harness.parts));
    }
    /** The same machine once the harness is loaded: from there all its tasks begin. */
    async #preloaded({ language, parts }, modules) {
        const machine = this.#start(language, parts);
        const outcome = await machine.run({ ...LOAD, modules });
        this.#end(machine);
        if (outcome.kind === 'failed')
            throw new Error(outcome.reason);
        if (outcome.kind === 'ended')
            throw new Error(`it was stopped (${outcome.ended.killed ?? outcome.ended.exit})`);
        const { error } = JSON.parse(Buffer.from(outcome.output).toString('utf8'));
        if (error !== '')
            throw new Error(error);
        return { ...parts, image: outcome.image };
    }
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; (typeof current == 'object' || typeof current == 'function') && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/publicPath */
/******/ (() => {
/******/ 	var scriptUrl;
/******/ 	if (typeof import.meta.url === "string") scriptUrl = import.meta.url
/******/ 	// When supporting browsers where an automatic publicPath is not supported you must specify an output.publicPath manually via configuration
/******/ 	// or pass an empty string ("") and set the __webpack_public_path__ variable from your code to use your own logic.
/******/ 	if (!scriptUrl) throw new Error("Automatic publicPath is not supported in this browser");
/******/ 	scriptUrl = scriptUrl.replace(/#.*$/, "").replace(/\?.*$/, "").replace(/\/[^\/]+$/, "/");
/******/ 	__nccwpck_require__.p = scriptUrl;
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	__nccwpck_require__.b = new URL("./", import.meta.url);
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(371);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
