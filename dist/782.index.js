export const id = 782;
export const ids = [782];
export const modules = {

/***/ 3782:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createModel: () => (/* binding */ createModel)
});

// EXTERNAL MODULE: ./build/contracts/model.js
var model = __webpack_require__(6637);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 2 modules
var schemas = __webpack_require__(8343);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(8439);
;// CONCATENATED MODULE: ./build/models/answer-schema.js

/** Keywords beyond the shape: not every provider takes them, and their grammars do not keep to them. Ranges are checked afterwards. */
const BEYOND_SHAPE = new Set([
    '$schema',
    'default',
    'format',
    'pattern',
    'minLength',
    'maxLength',
    'minimum',
    'maximum',
    'exclusiveMinimum',
    'exclusiveMaximum',
    'multipleOf',
    'minItems',
    'maxItems',
    'uniqueItems',
]);
/** The shape of an answer as providers want it: every object closed, every property required. */
function answerSchema(schema) {
    const shape = json_schema_processors/* toJSONSchema */.bl(schema, {
        io: 'input',
        unrepresentable: 'any',
        override: ({ jsonSchema }) => {
            for (const keyword of Object.keys(jsonSchema))
                if (BEYOND_SHAPE.has(keyword))
                    Reflect.deleteProperty(jsonSchema, keyword);
            if (jsonSchema.type !== 'object' || jsonSchema.properties === undefined)
                return;
            jsonSchema.required = Object.keys(jsonSchema.properties);
            jsonSchema.additionalProperties = false;
        },
    });
    Reflect.deleteProperty(shape, '$schema');
    return shape;
}

;// CONCATENATED MODULE: ./build/models/answer-cache.js



/** Raised when questions are put, or entries are written, in another way. */
const FORMAT = 1;
/** An entry that is longer was not written here. */
const LONGEST = 1_000_000;
const entrySchema = schemas/* strictObject */.rej({ format: schemas/* literal */.euz(FORMAT), answer: schemas/* unknown */.L5J() });
/** Answers of earlier runs. What is read is checked as a reply is: it may come from anybody who can write the folder. */
class AnswerCache {
    #store;
    #salt;
    /** @param salt what answers depend on beside the question: the engine's build */
    constructor(store, salt) {
        this.#store = store;
        this.#salt = salt;
    }
    async get(request, host, model) {
        const text = await this.#store?.get(this.#keyOf(request, host, model));
        if (text === undefined || text.length > LONGEST)
            return undefined;
        try {
            const { answer } = entrySchema.parse(JSON.parse(text));
            return { value: request.schema.parse(answer) };
        }
        catch {
            return undefined;
        }
    }
    /** Written as it comes, so that an interrupted run goes on where it was. */
    async set(request, host, model, answer) {
        await this.#store?.set(this.#keyOf(request, host, model), JSON.stringify({ format: FORMAT, answer }));
    }
    #keyOf({ prompt, schema, schemaName, maxTokens, look = 0 }, host, model) {
        const { system, user } = prompt;
        const shape = answerSchema(schema);
        const read = [FORMAT, this.#salt, host, model, system, user, schemaName, shape, maxTokens, look];
        return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(read)).digest('hex');
    }
}

;// CONCATENATED MODULE: ./build/models/budget.js
const MILLION = 1_000_000;
/** Sums in millionths of a cent: sums of fractions would depend on their order. */
const UNIT = 1e8;
/** What a run may use up: nothing is sent that could go beyond it. */
class Budget {
    #options;
    #waiting = new Set();
    #unpriced = new Set();
    #calls = 0;
    #cacheHits = 0;
    #prompt = 0;
    #answer = 0;
    #cost = 0;
    #open = 0;
    #held = { tokens: 0, cost: 0 };
    constructor(options) {
        this.#options = options;
    }
    /** Waits while only what others have set aside stands in the way. */
    async take(model, most, signal) {
        const amount = { tokens: most.prompt + most.answer, cost: this.#costOf(model, most) };
        for (;;) {
            const spent = this.#lacks(amount);
            if (spent === undefined)
                return this.#hold(model, amount);
            if (this.#open === 0 || signal.aborted)
                return { spent };
            await this.#change(signal);
        }
    }
    hit() {
        this.#cacheHits += 1;
    }
    usage() {
        return {
            calls: this.#calls,
            cacheHits: this.#cacheHits,
            promptTokens: this.#prompt,
            answerTokens: this.#answer,
            cost: Math.round(this.#cost / 100) / MILLION,
            unpriced: [...this.#unpriced].toSorted(),
        };
    }
    #lacks({ tokens, cost }) {
        const { maxCalls, maxTokens, maxCost } = this.#options;
        if (this.#calls >= maxCalls)
            return `${maxCalls} requests are sent, as many as \`max-calls\` allows`;
        if (this.#prompt + this.#answer + this.#held.tokens + tokens > maxTokens)
            return `this question could go beyond the ${maxTokens} tokens that \`max-tokens\` allows`;
        if (this.#cost + this.#held.cost + cost > maxCost * UNIT)
            return `this question could cost more than the ${maxCost} dollars that \`max-cost\` allows`;
        return undefined;
    }
    #hold(model, amount) {
        this.#calls += 1;
        this.#open += 1;
        this.#held = { tokens: this.#held.tokens + amount.tokens, cost: this.#held.cost + amount.cost };
        return {
            settle: (used) => {
                this.#open -= 1;
                this.#held = { tokens: this.#held.tokens - amount.tokens, cost: this.#held.cost - amount.cost };
                this.#prompt += used.prompt;
                this.#answer += used.answer;
                this.#cost += this.#costOf(model, used);
                if (this.#priceOf(model) === undefined)
                    this.#unpriced.add(model);
                for (const wake of this.#waiting)
                    wake();
            },
        };
    }
    #priceOf(model) {
        const { prices } = this.#options;
        return Object.hasOwn(prices, model) ? prices[model] : undefined;
    }
    #costOf(model, { prompt, answer }) {
        const price = this.#priceOf(model);
        if (price === undefined)
            return 0;
        return Math.round(((prompt * price.input + answer * price.output) / MILLION) * UNIT);
    }
    #change(signal) {
        return new Promise((resolve) => {
            const wake = () => {
                this.#waiting.delete(wake);
                signal.removeEventListener('abort', wake);
                resolve();
            };
            this.#waiting.add(wake);
            signal.addEventListener('abort', wake, { once: true });
        });
    }
}

;// CONCATENATED MODULE: ./build/models/meter.js
/** Until a server has counted: no tokenizer is carried along, and texts of most languages have fewer. */
const TOKENS_A_BYTE = 1 / 3;
/** What frames each message. */
const FRAME = 16;
/** Beyond, what a server says it has counted is not believed. */
const MOST_A_BYTE = 2;
/** Estimates tokens before they are sent, and learns from what the server counts afterwards. */
class Meter {
    #most;
    promptTokens(bytes) {
        const rate = this.#most === undefined ? TOKENS_A_BYTE : this.#most * 1.05;
        return Math.ceil(bytes * rate) + FRAME;
    }
    /** What a request has used: as counted where that can be, else as estimated. */
    used(promptBytes, { text, refusal, usage }) {
        const answerBytes = Buffer.byteLength(text) + Buffer.byteLength(refusal);
        const estimated = { prompt: this.promptTokens(promptBytes), answer: Math.ceil(answerBytes * TOKENS_A_BYTE) };
        if (usage === undefined)
            return estimated;
        const prompt = believed(usage.prompt, promptBytes * MOST_A_BYTE + 1000) ?? estimated.prompt;
        // An answer may hold far more tokens than are shown: those of thoughts.
        const answer = believed(usage.answer, 1_000_000) ?? estimated.answer;
        if (promptBytes > 0)
            this.#most = Math.max(this.#most ?? 0, prompt / promptBytes);
        return { prompt, answer };
    }
}
const believed = (count, most) => Number.isInteger(count) && count >= 0 && count <= most ? count : undefined;

;// CONCATENATED MODULE: ./build/models/embedder.js



/** Texts in one request. */
const BATCH = 64;
const vectorSchema = schemas/* array */.YOg(schemas/* number */.aig()).min(1).max(100_000);
const replySchema = schemas/* object */.Ikc({ data: schemas/* array */.YOg(schemas/* object */.Ikc({ index: schemas/* int */.Whr().min(0), embedding: vectorSchema })) });
/** Vectors of texts. Without them similar cases are found by their words, so nothing is tried twice. */
class Embedder {
    #options;
    #meter = new Meter();
    constructor(options) {
        this.#options = options;
    }
    /** Undefined where one of them cannot be had. */
    async embed(texts, term) {
        const known = new Map();
        for (const text of new Set(texts)) {
            const vector = await this.#remembered(text);
            if (vector !== undefined)
                known.set(text, vector);
        }
        const unknown = [...new Set(texts)].filter((text) => !known.has(text));
        for (let at = 0; at < unknown.length; at += BATCH) {
            const batch = unknown.slice(at, at + BATCH);
            const vectors = await this.#ask(batch, term);
            if (vectors === undefined)
                return undefined;
            for (const [index, text] of batch.entries()) {
                const vector = vectors[index];
                if (vector === undefined)
                    return undefined;
                known.set(text, vector);
                await this.#options.store?.set(this.#keyOf(text), JSON.stringify(vector));
            }
        }
        const found = texts.flatMap((text) => (known.get(text) === undefined ? [] : [known.get(text) ?? []]));
        return found.length === texts.length ? found : undefined;
    }
    async #ask(batch, term) {
        const { endpoint, model, budget, ledger, pace, patience } = this.#options;
        const bytes = batch.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
        const most = { prompt: this.#meter.promptTokens(bytes), answer: 0 };
        const ticket = await budget.take(model, most, term.signal);
        if ('spent' in ticket)
            return undefined;
        const signal = AbortSignal.any([term.signal, AbortSignal.timeout(patience)]);
        for (const text of batch)
            ledger.add({ subject: 'similar cases', role: 'embedding', text, masked: 0 }, endpoint.host, model);
        try {
            const response = await pace.run(() => endpoint.post('/embeddings', { model, input: batch }, signal), term.signal);
            const { data } = replySchema.parse(await response.json());
            const ordered = data.toSorted((a, b) => a.index - b.index).map(({ embedding }) => embedding);
            return ordered.length === batch.length ? ordered : undefined;
        }
        catch {
            return undefined;
        }
        finally {
            ticket.settle(most);
        }
    }
    async #remembered(text) {
        const stored = await this.#options.store?.get(this.#keyOf(text));
        try {
            return stored === undefined ? undefined : vectorSchema.parse(JSON.parse(stored));
        }
        catch {
            return undefined;
        }
    }
    #keyOf(text) {
        const { endpoint, model } = this.#options;
        return (0,external_node_crypto_.createHash)('sha256')
            .update(JSON.stringify(['vector', endpoint.host, model, text]))
            .digest('hex');
    }
}

// EXTERNAL MODULE: ./node_modules/openai/index.mjs + 223 modules
var openai = __webpack_require__(7644);
;// CONCATENATED MODULE: ./build/models/bounded-fetch.js
/** The longest answer of a server that is read, in bytes: streams repeat much around each word. */
const bounded_fetch_LONGEST = 32 << 20;
/** What the SDK may send beside our own; it would also tell about this machine. */
const ITS_OWN = ['accept', 'content-type'];
/**
 * `fetch` that sends only the headers it is told to, follows no redirect (what leaves goes to the host that was named, and
 * to no other) and reads no endless answer.
 */
const boundedFetch = (own) => async (input, init) => {
    const asked = new Headers(init?.headers);
    const headers = new Headers({ 'user-agent': 'bluecode' });
    for (const name of ITS_OWN) {
        const value = asked.get(name);
        if (value !== null)
            headers.set(name, value);
    }
    for (const [name, value] of own)
        headers.set(name, value);
    const response = await fetch(input, { ...init, headers, redirect: 'manual' });
    const { status, statusText } = response;
    const { body } = response;
    if (body === null)
        return response;
    return new Response(body.pipeThrough(limit()), { status, statusText, headers: response.headers });
};
function limit() {
    let left = bounded_fetch_LONGEST;
    return new TransformStream({
        transform: (chunk, controller) => {
            left -= chunk.byteLength;
            if (left < 0)
                controller.error(new Error(`the answer is longer than ${bounded_fetch_LONGEST >> 20} MB`));
            else
                controller.enqueue(chunk);
        },
    });
}

;// CONCATENATED MODULE: ./build/models/endpoint.js


/** They want the key in a header of their own; under `/openai/v1` both ways are understood. */
const AZURE = /(?:[.]openai[.]azure[.]com|[.]cognitiveservices[.]azure[.]com|[.]services[.]ai[.]azure[.]com)$/;
/** The SDK would take organisation, project and further keys from the environment: they are meant for somebody else. */
const NOTHING_FROM_ENVIRONMENT = { adminAPIKey: null, organization: null, project: null, webhookSecret: null };
/** An OpenAI-compatible endpoint. Retries and time-outs are ours: the SDK forgets a `retry-after` of more than a minute. */
function createEndpoint({ baseUrl, key, headers }) {
    const url = new URL(baseUrl);
    const query = Object.fromEntries(url.searchParams);
    url.search = '';
    const own = headersOf(url, key, headers);
    const client = new openai/* OpenAI */.z4({
        ...NOTHING_FROM_ENVIRONMENT,
        // It insists on a key; which headers are really sent is decided in `boundedFetch`.
        apiKey: key ?? 'none',
        baseURL: url.href.replace(/[/]+$/, ''),
        defaultQuery: query,
        maxRetries: 0,
        timeout: 2 ** 31 - 1,
        logLevel: 'off',
        fetch: boundedFetch(own),
    });
    const secrets = [key, ...own.map(([, value]) => value)].filter((text) => text !== undefined && text.length >= 8);
    return {
        host: url.host,
        client,
        post: (path, body, signal) => client.post(path, { body, signal }).asResponse(),
        scrub: (text) => secrets.reduce((rest, secret) => rest.replaceAll(secret ?? '', '***'), text),
    };
}
function headersOf(url, key, given) {
    const ours = key === undefined ? [] : [AZURE.test(url.hostname) ? ['api-key', key] : ['authorization', `Bearer ${key}`]];
    const names = new Set(given.map(([name]) => name.toLowerCase()));
    return [...ours.filter(([name]) => !names.has(name)), ...given];
}

// EXTERNAL MODULE: ./build/contracts/order.js
var order = __webpack_require__(9764);
;// CONCATENATED MODULE: ./build/models/ledger.js


/** The order in which reports list what was sent. */
const bySubject = (0,order/* inOrder */.a)((0,order.by)(({ subject }) => subject), (0,order.by)(({ role }) => role), (0,order.by)(({ hash }) => hash), (0,order.by)(({ model }) => model));
/** What left for which host. Asking the same again, because nobody answered, tells nobody anything new. */
class Ledger {
    #sent = new Map();
    add({ subject, role, text, masked }, host, model) {
        const hash = (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
        const sent = { subject, role, host, model, bytes: Buffer.byteLength(text), hash, masked };
        this.#sent.set(JSON.stringify(sent), sent);
    }
    all() {
        return [...this.#sent.values()].toSorted(bySubject);
    }
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
;// CONCATENATED MODULE: ./build/models/pace.js


/** How many requests an endpoint gets at once, and when it has asked to be left alone. */
class Pace {
    #limit;
    #clock;
    #notBefore = 0;
    constructor(concurrency, clock) {
        this.#limit = (0,p_limit/* default */.A)(concurrency);
        this.#clock = clock;
    }
    /** Nobody asks for so long: one that is told to wait speaks for all. */
    hold(milliseconds) {
        this.#notBefore = Math.max(this.#notBefore, this.#clock.now() + milliseconds);
    }
    /** @throws AbortError */
    run(action, signal) {
        return this.#limit(async () => {
            await this.#quiet(signal);
            signal.throwIfAborted();
            return action();
        });
    }
    async #quiet(signal) {
        for (;;) {
            const left = this.#notBefore - this.#clock.now();
            if (left <= 0)
                return;
            await (0,promises_.setTimeout)(left, undefined, { signal });
        }
    }
}

;// CONCATENATED MODULE: ./build/models/abilities.js
/** How an answer's form is asked for, the best first. */
const FORMS = ['json_schema', 'json_object', 'plain'];
const EVERYTHING = {
    form: 'json_schema',
    tellsSchema: false,
    limit: 'max_tokens',
    temperature: true,
    seed: true,
    stream: true,
    streamUsage: true,
    room: 1,
};
const REFUSING = new Set([400, 404, 422, 501]);
/** Where a server fails over the form of the answer instead of refusing it. */
const FAILING = new Set([500]);
const LESSONS = [
    {
        about: /response_format|responseformat|response_schema|json_schema|json_object|structured output/i,
        learn: (known) => {
            const next = FORMS[FORMS.indexOf(known.form) + 1];
            return next === undefined ? undefined : { ...known, form: next, tellsSchema: true };
        },
    },
    {
        about: /max_(?:completion_)?tokens/i,
        learn: (known) => {
            if (known.limit === undefined)
                return undefined;
            return { ...known, limit: known.limit === 'max_tokens' ? 'max_completion_tokens' : undefined };
        },
    },
    { about: /stream_options|include_usage/i, learn: (known) => without(known, 'streamUsage') },
    { about: /temperature/i, learn: (known) => without(known, 'temperature') },
    { about: /\bseed\b/i, learn: (known) => without(known, 'seed') },
    { about: /\bstream(?:ing)?\b/i, learn: (known) => without(known, 'stream') },
];
const without = (known, what) => known[what] ? { ...known, [what]: false } : undefined;
/** What is left to try after a complaint; undefined where it is about nothing that could be left out. */
function learnFrom(known, { status, text, param }) {
    const lessons = FAILING.has(status) ? LESSONS.slice(0, 1) : REFUSING.has(status) ? LESSONS : [];
    for (const named of [param, text]) {
        if (named === undefined)
            continue;
        for (const { about, learn } of lessons) {
            const learnt = about.test(named) ? learn(known) : undefined;
            if (learnt !== undefined)
                return learnt;
        }
    }
    return undefined;
}
const FORM_SAYS = {
    json_schema: 'keeps to a schema (json_schema)',
    json_object: 'takes the schema beside json_object',
    plain: 'is told the schema as text',
};
/** The same in sentences. */
const habitsOf = ({ form, tellsSchema, limit, room, ...takes }) => {
    const lacks = Object.entries(takes).flatMap(([name, known]) => (known ? [] : [name]));
    return [
        `${FORM_SAYS[form]}${form === 'json_schema' && tellsSchema ? ', and does not always: it is told as text too' : ''}`,
        limit === undefined ? 'takes no limit on its answer' : `limits its answer by ${limit}`,
        ...(room > 1 ? [`thinks before it answers: ${room} times the room`] : []),
        ...(lacks.length === 0 ? [] : [`does not take ${lacks.join(', ')}`]),
    ];
};

;// CONCATENATED MODULE: ./build/models/answer-text.js
/** Beyond, an answer is not what was asked for. */
const answer_text_LONGEST = 1_000_000;
/** Places in a text at which an object is looked for. */
const MOST_STARTS = 200;
/**
 * The one JSON object in a reply that fits the schema: bare, in a fence, after thoughts or amid prose. Two different ones that
 * fit are none: the reply may quote an answer that stands in the code it was asked about.
 */
function readAnswer(text, schema) {
    if (text.length > answer_text_LONGEST)
        return { ok: false, problem: 'it is far too long', enforced: false };
    const whole = parsed(text.trim());
    if (whole !== undefined)
        return checked([whole.value], schema, true);
    const thoughtless = text.replace(/^\s*<(think|thinking|reasoning)>[\s\S]*?<\/\1>/i, '');
    const found = objectsIn(thoughtless);
    if (found.length === 0)
        return { ok: false, problem: 'it holds no JSON object', enforced: false };
    return checked(found, schema, false);
}
function checked(candidates, schema, enforced) {
    const fitting = new Map();
    let problem = 'it does not fit the schema';
    for (const raw of candidates) {
        const result = schema.safeParse(raw);
        if (result.success)
            fitting.set(JSON.stringify(raw), { value: result.data, raw });
        else
            problem = describe(result.error);
    }
    const [only, second] = fitting.values();
    if (only === undefined)
        return { ok: false, problem, enforced };
    if (second !== undefined)
        return { ok: false, problem: 'it holds several JSON objects that fit', enforced };
    return { ok: true, ...only, enforced };
}
/** The first few places that do not fit. Messages of the schema, which names only what it knows itself. */
const describe = ({ issues }) => issues
    .slice(0, 3)
    .map(({ path, message }) => `${path.map(String).join('.') || 'the object'}: ${message}`.slice(0, 200))
    .join('; ');
function parsed(text) {
    try {
        return { value: JSON.parse(text) };
    }
    catch {
        return undefined;
    }
}
/** Every JSON object of a text that lies in no other. */
function objectsIn(text) {
    const found = [];
    let at = text.indexOf('{');
    for (let starts = 0; at >= 0 && starts < MOST_STARTS; starts++) {
        const end = endOfObject(text, at);
        const object = end === undefined ? undefined : parsed(text.slice(at, end));
        if (object !== undefined)
            found.push(object.value);
        at = text.indexOf('{', object === undefined || end === undefined ? at + 1 : end);
    }
    return found;
}
/** Where the braces that open at a place are balanced again; those in strings do not count. */
function endOfObject(text, start) {
    let depth = 0;
    let quoted = false;
    for (let at = start; at < text.length; at++) {
        const character = text[at];
        if (quoted) {
            if (character === '\\')
                at += 1;
            else if (character === '"')
                quoted = false;
        }
        else if (character === '"')
            quoted = true;
        else if (character === '{')
            depth += 1;
        else if (character === '}') {
            depth -= 1;
            if (depth === 0)
                return at + 1;
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./node_modules/openai/core/streaming.mjs + 1 modules
var streaming = __webpack_require__(3498);
;// CONCATENATED MODULE: ./build/models/reply.js


/** The answer is a web page: something else than an API listens there. */
class WebPageError extends Error {
}
/** More than any answer is long; a server that goes on for ever is hung up on. */
const MOST_CHARACTERS = 2_000_000;
const words = schemas/* string */.YjP().nullish().catch(undefined);
const piece = schemas/* object */.Ikc({ content: words, refusal: words }).nullish().catch(undefined);
const whole = schemas/* number */.aig().nullish().catch(undefined);
/** Forgiving: servers leave out and add what they like. A chunk of a stream has `delta`, an answer in one piece `message`. */
const bodySchema = schemas/* object */.Ikc({
    choices: schemas/* array */.YOg(schemas/* object */.Ikc({ delta: piece, message: piece, finish_reason: words }))
        .nullish()
        .catch(undefined),
    usage: schemas/* object */.Ikc({ prompt_tokens: whole, completion_tokens: whole }).nullish().catch(undefined),
});
/** Some servers say 200 and mean something else. */
const errorSchema = schemas/* object */.Ikc({ error: schemas/* unknown */.L5J() });
/**
 * Reads an answer to its end, in whatever form it comes.
 * @param alive told of each sign of life
 * @throws WebPageError, and what the SDK throws for an error in mid-stream
 */
async function readReply(response, { client }, controller, alive) {
    const type = response.headers.get('content-type') ?? '';
    if (type.includes('text/html'))
        throw new WebPageError('a web page');
    if (!type.includes('text/event-stream')) {
        const reply = collect();
        const body = await bodyOf(response);
        const wrong = errorSchema.safeParse(body).data?.error;
        if (wrong !== undefined && wrong !== null)
            throw new Error(JSON.stringify(wrong));
        reply.add(body);
        return reply.end();
    }
    const reply = collect();
    for await (const chunk of streaming/* Stream */.Z.fromSSEResponse(response, controller, client)) {
        alive();
        reply.add(chunk);
        if (reply.length() > MOST_CHARACTERS)
            break;
    }
    return reply.end();
}
/** The body as JSON; a page is told by its first letters too. */
async function bodyOf(response) {
    const text = await response.text();
    if (/^\s*<(?:!doctype|html)/i.test(text))
        throw new WebPageError('a web page');
    return JSON.parse(text);
}
function collect() {
    let text = '';
    let refusal = '';
    let finish;
    let usage;
    return {
        length: () => text.length + refusal.length,
        add: (body) => {
            const parsed = bodySchema.safeParse(body);
            if (!parsed.success)
                return;
            const [choice] = parsed.data.choices ?? [];
            const said = choice?.delta ?? choice?.message;
            text += said?.content ?? '';
            refusal += said?.refusal ?? '';
            finish = choice?.finish_reason ?? finish;
            usage = tokensOf(parsed.data.usage) ?? usage;
        },
        end: () => ({ text, refusal, finish, usage }),
    };
}
function tokensOf(usage) {
    const { prompt_tokens: prompt, completion_tokens: answer } = usage ?? {};
    if (prompt === null || prompt === undefined)
        return undefined;
    return { prompt, answer: answer ?? 0 };
}

;// CONCATENATED MODULE: ./build/models/failure.js



const PASSING = new Set([408, 409, 425, 429, 500, 502, 503, 504, 529]);
const RETIRED = new Set(['models.github.ai', 'models.inference.ai.azure.com']);
const TOO_LONG = /context[_ ](?:length|window|size)|maximum context|prompt is too long|too many (?:input )?tokens|exceeds? .{0,40}(?:context|token)/i;
const FILTERED = /content[_ ]?filter|content[_ ]management[_ ]policy|content_policy|safety (?:system|filter)|cyber/i;
const QUOTA = /insufficient_quota|billing|credit balance/i;
/** What the SDK tells of an answer that was no success; its own types promise nothing. */
const apiErrorSchema = schemas/* object */.Ikc({
    status: schemas/* number */.aig().optional(),
    message: schemas/* string */.YjP(),
    code: schemas/* unknown */.L5J(),
    type: schemas/* unknown */.L5J(),
    param: schemas/* unknown */.L5J(),
    error: schemas/* unknown */.L5J(),
    headers: schemas/* instanceof */.Nlp(Headers).optional(),
});
/** What an error of a request means. Whatever is not known may pass. */
function failureOf(error, host) {
    if (error instanceof WebPageError) {
        const said = 'it answers with a web page: `model-base-url` most likely lacks its path, such as /v1';
        return { kind: 'rejected', said, passing: false, forAll: true };
    }
    const told = error instanceof openai/* APIError */.LG ? apiErrorSchema.safeParse(error).data : undefined;
    // NOTE: an error in mid-stream has no status: the server had said 200 before.
    if (told?.status !== undefined)
        return ofStatus(told.status, told, host, causeOf(error));
    if (told !== undefined && FILTERED.test(`${told.code} ${told.message}`))
        return { kind: 'refused', said: causeOf(error), passing: false, forAll: false };
    return passing(causeOf(error));
}
const passing = (said, retryAfter, complaint) => ({
    kind: 'unavailable',
    said,
    passing: true,
    forAll: false,
    retryAfter,
    complaint,
});
function ofStatus(status, error, host, cause) {
    const said = `HTTP ${status}: ${cause}`;
    const text = `${error.message} ${error.code ?? ''} ${error.type ?? ''} ${JSON.stringify(error.error ?? '')}`;
    const complaint = { status, text, param: typeof error.param === 'string' ? error.param : undefined };
    const final = (kind, forAll, words = said) => ({
        kind,
        said: words,
        passing: false,
        forAll,
        complaint,
    });
    if (status >= 300 && status < 400)
        return final('rejected', true, `HTTP ${status}: it redirects; give \`model-base-url\` the address it redirects to`);
    if (RETIRED.has(host) && (status === 404 || status === 410))
        return final('rejected', true, `HTTP ${status}: GitHub Models is retired; name another endpoint`);
    if (status < 500 && FILTERED.test(text))
        return final('refused', false);
    if (status === 413 || ((status === 400 || status === 422) && TOO_LONG.test(text)))
        return final('truncated', false);
    if (status === 429 && QUOTA.test(text))
        return final('rejected', true);
    if (PASSING.has(status))
        return passing(said, retryAfterOf(error.headers), complaint);
    return final('rejected', [401, 402, 403, 404, 405, 410].includes(status));
}
/** The innermost cause says what befell the connection; the SDK itself says only that something did. */
function causeOf(error) {
    let deepest = error;
    for (let depth = 0; depth < 5 && deepest instanceof Error && deepest.cause instanceof Error; depth++)
        deepest = deepest.cause;
    const text = deepest instanceof Error ? deepest.message || deepest.name : String(deepest);
    return text.replace(/\s+/g, ' ').slice(0, 240);
}
/** Seconds or a date, as HTTP has it; or milliseconds, as some have it. */
function retryAfterOf(headers) {
    const exact = Number.parseFloat(headers?.get('retry-after-ms') ?? '');
    if (Number.isFinite(exact) && exact >= 0)
        return exact;
    const text = headers?.get('retry-after') ?? '';
    const seconds = Number.parseFloat(text);
    if (/^[\d.]+$/.test(text) && Number.isFinite(seconds))
        return seconds * 1000;
    const date = Date.parse(text);
    return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}

;// CONCATENATED MODULE: ./build/models/request-body.js
/** A further look must be able to differ from the first. */
const OTHER_LOOKS_TEMPERATURE = 0.7;
/** What is said as text: the instruction tells the schema where it is not enforced. */
function messagesOf({ messages, shape }, { tellsSchema }) {
    if (!tellsSchema)
        return messages;
    const told = `Answer with one JSON object and nothing else. It must fit this JSON schema:\n${JSON.stringify(shape)}`;
    return messages.map((message) => message.role === 'system' ? { ...message, content: `${message.content}\n\n${told}` } : message);
}
/** All of a conversation's text. */
const textOf = (messages) => messages.map(({ content }) => content).join('\n');
/** How long an answer may be. */
const answerLimit = ({ maxTokens }, { room }) => maxTokens * room;
function requestBody(model, question, abilities) {
    const { look } = question;
    const { limit, temperature, seed, stream, streamUsage } = abilities;
    return {
        model,
        messages: messagesOf(question, abilities),
        ...formOf(question, abilities),
        ...(limit === undefined ? {} : { [limit]: answerLimit(question, abilities) }),
        ...(temperature ? { temperature: look === 0 ? 0 : OTHER_LOOKS_TEMPERATURE } : {}),
        ...(seed ? { seed: look + 1 } : {}),
        ...(stream ? { stream: true } : {}),
        ...(stream && streamUsage ? { stream_options: { include_usage: true } } : {}),
    };
}
function formOf({ schemaName, shape }, { form }) {
    if (form === 'plain')
        return {};
    // NOTE: llama-cpp-python takes the schema beside `json_object`; who does not know it there refuses or ignores it.
    if (form === 'json_object')
        return { response_format: { type: 'json_object', schema: shape } };
    const schema = { name: schemaName, strict: true, schema: shape };
    return { response_format: { type: 'json_schema', json_schema: schema } };
}

;// CONCATENATED MODULE: ./build/models/exchange.js






/** How often one question is sent because of what passes. */
const MOST_ATTEMPTS = 4;
/** How often in all: every lesson costs a request. */
const MOST_REQUESTS = 16;
const FIRST_WAIT_MS = 500;
/** Who asks for more has no time for us today. */
const LONGEST_WAIT_MS = 3_600_000;
/** Asks one model, and learns what it understands. */
class Exchange {
    #options;
    #meter = new Meter();
    #abilities = EVERYTHING;
    constructor(options) {
        this.#options = options;
    }
    abilities() {
        return this.#abilities;
    }
    /** Takes what was learnt, unless another has learnt something in the meantime: two lessons from one cause are one too many. */
    learn(from, learnt) {
        if (this.#abilities === from)
            this.#abilities = learnt;
    }
    /** One reply, after as many requests as that takes. */
    async ask(question, term) {
        let attempts = 0;
        for (let requests = 0; requests < MOST_REQUESTS; requests++) {
            if (isOver(term, this.#options.clock))
                return failed('deadline', TOO_LATE);
            const abilities = this.#abilities;
            const outcome = await this.#once(question, abilities, term);
            if ('reply' in outcome)
                return { kind: 'reply', reply: outcome.reply, abilities };
            if ('spent' in outcome)
                return failed('budget', outcome.spent);
            if (isOver(term, this.#options.clock))
                return failed('deadline', TOO_LATE);
            const { complaint } = outcome;
            const learnt = complaint === undefined ? undefined : learnFrom(abilities, complaint);
            if (learnt !== undefined) {
                this.learn(abilities, learnt);
                continue;
            }
            attempts += 1;
            this.#noteBreak(outcome, abilities);
            const reason = this.#options.endpoint.scrub(outcome.said);
            if (!outcome.passing)
                return failed(outcome.kind, reason, outcome.forAll);
            const tooLate = attempts === MOST_ATTEMPTS ? `asked ${attempts} times` : await this.#wait(outcome, attempts, term);
            if (tooLate !== undefined)
                return failed('unavailable', `${reason} (${tooLate})`);
        }
        return failed('rejected', 'it finds something to refuse in every form of the question');
    }
    /** One server breaks off what it is saying when somebody else asks, and streams nothing about a prompt that is too long: both it answers as a whole. */
    #noteBreak({ brokeOff }, abilities) {
        if (brokeOff === true)
            this.learn(abilities, { ...abilities, stream: false });
    }
    /** Undefined: it has waited, or will before it is asked again. */
    async #wait({ retryAfter }, attempts, term) {
        const backoff = FIRST_WAIT_MS * 2 ** (attempts - 1) * (1 + this.#options.random() / 4);
        const wait = retryAfter ?? backoff;
        if (!this.#hasTime(wait, term))
            return `it asks to wait ${Math.ceil(wait / 1000)} s, longer than there is time`;
        if (retryAfter === undefined)
            await (0,promises_.setTimeout)(wait, undefined, { signal: term.signal }).catch(() => undefined);
        return undefined;
    }
    #hasTime(wait, { deadline }) {
        return wait <= LONGEST_WAIT_MS && this.#options.clock.now() + wait < deadline;
    }
    async #once(question, abilities, term) {
        const { model, budget, pace } = this.#options;
        const text = textOf(messagesOf(question, abilities));
        const bytes = Buffer.byteLength(text);
        const most = { prompt: this.#meter.promptTokens(bytes), answer: answerLimit(question, abilities) };
        const ticket = await budget.take(model, most, term.signal);
        if ('spent' in ticket)
            return ticket;
        let charged;
        try {
            const outcome = await pace.run(async () => {
                const heard = await this.#send(question, abilities, text, term);
                // Before the next in the queue has its turn.
                const wait = 'reply' in heard ? undefined : heard.retryAfter;
                if (wait !== undefined && this.#hasTime(wait, term))
                    pace.hold(wait);
                return heard;
            }, term.signal);
            if ('reply' in outcome)
                charged = outcome.reply;
            else if (outcome.costly === true)
                charged = { text: '', refusal: '', usage: undefined };
            return outcome;
        }
        catch (error) {
            return failureOf(error, this.#options.endpoint.host);
        }
        finally {
            ticket.settle(charged === undefined ? { prompt: 0, answer: 0 } : this.#meter.used(bytes, charged));
        }
    }
    /** Sends one request and reads its answer, for as long as there are signs of life. */
    async #send(question, abilities, text, term) {
        const { endpoint, ledger, model, patience } = this.#options;
        const controller = new AbortController();
        const signal = AbortSignal.any([term.signal, controller.signal]);
        let timer = setTimeout(() => controller.abort(), patience);
        const alive = () => {
            clearTimeout(timer);
            timer = setTimeout(() => controller.abort(), patience);
        };
        ledger.add({ subject: question.subject, role: question.role, text, masked: question.masked }, endpoint.host, model);
        let costly = false;
        try {
            const response = await endpoint.post('/chat/completions', requestBody(model, question, abilities), signal);
            costly = true;
            alive();
            const reply = await readReply(response, endpoint, controller, alive);
            return signal.aborted && reply.finish === undefined ? this.#silent() : exchange_whole(reply);
        }
        catch (error) {
            return controller.signal.aborted && !term.signal.aborted
                ? this.#silent()
                : { ...failureOf(error, endpoint.host), costly };
        }
        finally {
            clearTimeout(timer);
        }
    }
    #silent() {
        const said = `nothing came for ${this.#options.patience / 1000} s (\`model-timeout\`)`;
        return { kind: 'unavailable', said, passing: true, forAll: false, costly: true };
    }
}
const TOO_LATE = 'the time of the run was up';
const isOver = ({ signal, deadline }, clock) => signal.aborted || clock.now() >= deadline;
const failed = (kind, reason, forAll = false) => ({ kind, reason, forAll });
/** An answer without an end was broken off, unless all of it seems to be there: not every server says why it stops. */
function exchange_whole(reply) {
    if (reply.finish !== undefined || /[}`]\s*$/.test(reply.text))
        return { reply };
    return {
        kind: 'unavailable',
        said: 'the answer broke off',
        passing: true,
        forAll: false,
        costly: true,
        brokeOff: true,
    };
}

;// CONCATENATED MODULE: ./build/models/peer.js




/** So many questions in a row without a reply, and it is not asked again in this run. */
const MOST_SILENCES = 3;
/** A thinking model may need so much more than its answer is long. */
const ROOMS = 4;
const MOST_ROOM = 16;
/** Of an answer that could not be used, so much is shown to the model again. */
const SHOWN = 2000;
const REFUSAL = /^.{0,200}?\b(?:I(?:'|’)m sorry|I am sorry|I can(?:not|'t|’t)|I(?:'| a|’)m unable to|I won(?:'|’)t)\b/is;
/** One model at one endpoint: a question in, a checked answer out, or why there is none. */
class Peer {
    model;
    #exchange;
    #host;
    #closed;
    #silences = 0;
    constructor(options) {
        this.model = options.model;
        this.#host = options.endpoint.host;
        this.#exchange = new Exchange(options);
    }
    async ask(request, term) {
        const { prompt, schema, look = 0 } = request;
        const first = [
            { role: 'system', content: prompt.system },
            { role: 'user', content: prompt.user },
        ];
        const question = { ...request, shape: answerSchema(schema), look, masked: prompt.masked, messages: first };
        const once = await this.#round(question, request, term);
        if (once.kind !== 'unusable')
            return once;
        const complaint = `This answer cannot be used: ${once.problem}. Answer the question again with the JSON object alone.`;
        const again = [
            ...first,
            ...(once.said.trim() === '' ? [] : [{ role: 'assistant', content: once.said.slice(0, SHOWN) }]),
            { role: 'user', content: complaint },
        ];
        const twice = await this.#round({ ...question, messages: again }, request, term);
        if (twice.kind !== 'unusable')
            return twice;
        return { kind: 'nonsense', reason: `${this.#named()} gave no usable answer, asked twice: ${twice.problem}` };
    }
    habits() {
        return habitsOf(this.#exchange.abilities());
    }
    async #round(question, request, term) {
        for (;;) {
            if (this.#closed !== undefined)
                return this.#closed;
            const exchanged = await this.#exchange.ask(question, term);
            if (exchanged.kind !== 'reply')
                return this.#failed(exchanged);
            this.#silences = 0;
            const { reply, abilities } = exchanged;
            if (reply.refusal.trim() !== '' || reply.finish === 'content_filter')
                return { kind: 'refused', reason: `${this.#named()} declined to answer` };
            if (reply.finish === 'length') {
                const room = abilities.room * ROOMS;
                if (reply.text.includes('{') || room > MOST_ROOM)
                    return this.#cut();
                this.#exchange.learn(abilities, { ...abilities, room });
                continue;
            }
            const answer = readAnswer(reply.text, request.schema);
            if (!answer.enforced && !abilities.tellsSchema)
                this.#exchange.learn(abilities, { ...abilities, tellsSchema: true });
            if (answer.ok)
                return { kind: 'answer', value: answer.value, raw: answer.raw };
            return unusable(reply, answer.problem, this.#named());
        }
    }
    #failed({ kind, reason, forAll }) {
        const failure = { kind, reason: `${this.#named()}: ${reason}` };
        this.#silences = kind === 'unavailable' ? this.#silences + 1 : this.#silences;
        if (forAll)
            this.#closed = failure;
        else if (this.#silences >= MOST_SILENCES)
            this.#closed = { kind: 'unavailable', reason: `${failure.reason}; it was not asked again` };
        return failure;
    }
    #cut() {
        return { kind: 'truncated', reason: `the answer of ${this.#named()} was cut at its longest` };
    }
    #named() {
        return `${this.model} at ${this.#host}`;
    }
}
/** A refusal in plain words is one too. */
function unusable(reply, problem, named) {
    const blank = reply.text.trim() === '';
    if (!blank && !reply.text.includes('{') && REFUSAL.test(reply.text))
        return { kind: 'refused', reason: `${named} declined to answer` };
    return { kind: 'unusable', problem: blank ? 'it is empty' : problem, said: reply.text };
}

;// CONCATENATED MODULE: ./build/models/index.js








/** Timers know no longer time. */
const LONGEST_MS = 2 ** 31 - 1;
/** Language models behind an OpenAI-compatible endpoint. */
function createModel(options) {
    const { roles, fallback, embedding, clock, store, excluded } = options;
    const endpoint = createEndpoint(options);
    const budget = new Budget(options);
    const ledger = new Ledger();
    const cache = new AnswerCache(store, options.salt);
    const pace = new Pace(options.concurrency, clock);
    const shared = { ...options, endpoint, budget, ledger, pace };
    const names = new Set([...model/* MODEL_ROLES */.cz.map((role) => roles[role]), ...(fallback === undefined ? [] : [fallback])]);
    const peers = new Map([...names].map((model) => [model, new Peer({ ...shared, model })]));
    const embedder = embedding === undefined ? undefined : new Embedder({ ...shared, model: embedding });
    const ask = async (request, model, term) => {
        const peer = peers.get(model);
        if (peer === undefined)
            return { kind: 'rejected', reason: `there is no model ${model}` };
        const before = await cache.get(request, endpoint.host, model);
        if (before !== undefined) {
            budget.hit();
            return { kind: 'answer', value: before.value, model, cached: true };
        }
        const outcome = await peer.ask(request, term);
        if (outcome.kind !== 'answer')
            return outcome;
        await cache.set(request, endpoint.host, model, outcome.raw);
        return { kind: 'answer', value: outcome.value, model, cached: false };
    };
    return {
        ask: (request, call) => never(() => withFallback(request, { ...options, ask }, termOf(call, clock))),
        allows: (path) => !excluded(path),
        describe: () => ({
            summariser: { model: roles.summariser, host: endpoint.host },
            judge: { model: roles.judge, host: endpoint.host },
            tester: { model: roles.tester, host: endpoint.host },
        }),
        usage: () => budget.usage(),
        sent: () => ledger.all(),
        habits: (model) => peers.get(model)?.habits() ?? [],
        ...(embedder === undefined ? {} : { embed: (texts, call) => embedder.embed(texts, termOf(call, clock)) }),
    };
}
/** Both bounds of a call as one signal. */
function termOf({ signal, deadline }, clock) {
    const left = Math.min(Math.max(0, deadline - clock.now()), LONGEST_MS);
    return { deadline, signal: AbortSignal.any([signal, AbortSignal.timeout(Math.ceil(left))]) };
}
/** The role's model, then the fallback. Where the run itself is at its end, another model changes nothing. */
async function withFallback(request, { roles, fallback, excluded, ask }, term) {
    const [path = ''] = /^.*?(?=:[^/]*$|$)/s.exec(request.subject) ?? [];
    if (excluded(path) || excluded(request.subject))
        return { kind: 'rejected', reason: '`model-exclude` keeps this file here' };
    const model = roles[request.role];
    const outcome = await ask(request, model, term);
    const isFinal = outcome.kind === 'answer' || outcome.kind === 'budget' || outcome.kind === 'deadline';
    if (isFinal || fallback === undefined || fallback === model)
        return outcome;
    const second = await ask(request, fallback, term);
    if (second.kind === 'answer')
        return second;
    return { kind: outcome.kind, reason: `${outcome.reason}; then ${second.reason}` };
}
/** A fault of ours is an outcome too: what one question does must not end the run. */
async function never(ask) {
    try {
        return await ask();
    }
    catch (error) {
        const said = error instanceof Error ? error.message : String(error);
        return { kind: 'unavailable', reason: `the question could not be put: ${said}` };
    }
}


/***/ })

};
