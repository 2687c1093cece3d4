/**
 * A real language model behind an OpenAI-compatible server on the loopback: `node server.ts FOLDER MODEL`, where node-llama-cpp is
 * installed in the folder. Prints its port. One question at a time; ends when its standard input does.
 */
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const CONTEXT = 4096;
const [folder = '', modelPath = ''] = process.argv.slice(2);
const library = join(folder, 'node_modules', 'node-llama-cpp', 'dist', 'index.js');
const { getLlama, LlamaChatSession, LlamaLogLevel } = await import(pathToFileURL(library).href);

const llama = await getLlama({ build: 'never', skipDownload: true, gpu: false, logLevel: LlamaLogLevel.error });
const model = await llama.loadModel({ modelPath });
const context = await model.createContext({ contextSize: CONTEXT, sequences: 1, threads: 1 });
const sequence = context.getSequence();

type Message = { readonly role: string; readonly content: string };
type Question = {
  readonly messages: readonly Message[];
  readonly stream?: boolean;
  readonly stream_options?: { readonly include_usage?: boolean };
  readonly max_tokens?: number;
  readonly temperature?: number;
  readonly seed?: number;
  readonly response_format?: { readonly type: string; readonly json_schema?: { readonly schema: object } };
};

const historyOf = (messages: readonly Message[]): readonly object[] =>
  messages.map(({ role, content }) =>
    role === 'assistant' ? { type: 'model', response: [content] } : { type: role, text: content },
  );

function say(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function answer(question: Question, response: ServerResponse): Promise<void> {
  const { messages, stream, max_tokens: maxTokens = 256, temperature = 0, seed = 1 } = question;
  const size = model.tokenize(messages.map(({ content }) => content).join('\n')).length;
  if (size + maxTokens > CONTEXT - 64) {
    const message = `This model's maximum context length is ${CONTEXT} tokens; ${size} in the messages`;
    return say(response, 400, { error: { message, type: 'invalid_request_error', code: 'context_length_exceeded' } });
  }
  const schema = question.response_format?.json_schema?.schema;
  const grammar = schema === undefined ? undefined : await llama.createGrammarForJsonSchema(schema);
  const session = new LlamaChatSession({ contextSequence: sequence, autoDisposeSequence: false });
  const [last, ...before] = messages.toReversed();
  session.setChatHistory(historyOf(before.toReversed()));
  const gone = new AbortController();
  response.on('close', () => gone.abort());
  if (stream === true) response.writeHead(200, { 'content-type': 'text/event-stream' });
  const event = (data: object): boolean => response.write(`data: ${JSON.stringify(data)}\n\n`);
  const told = (content: string): void => {
    if (stream === true) event({ choices: [{ index: 0, delta: { content }, finish_reason: null }] });
  };
  const meter = sequence.tokenMeter.getState();
  const options = {
    grammar,
    maxTokens,
    temperature,
    seed,
    onTextChunk: told,
    signal: gone.signal,
    stopOnAbortSignal: true,
  };
  const { responseText, stopReason } = await session.promptWithMeta(last?.content ?? '', options);
  session.dispose({ disposeSequence: false });
  const used = sequence.tokenMeter.diff(meter);
  // As servers count: what is still in memory of the last question has been sent all the same.
  const usage = { prompt_tokens: size, completion_tokens: used.usedOutputTokens };
  const finish = stopReason === 'maxTokens' ? 'length' : 'stop';
  if (stream !== true) {
    const message = { role: 'assistant', content: responseText };
    return say(response, 200, { choices: [{ index: 0, message, finish_reason: finish }], usage });
  }
  event({ choices: [{ index: 0, delta: {}, finish_reason: finish }] });
  if (question.stream_options?.include_usage === true) event({ choices: [], usage });
  response.end('data: [DONE]\n\n');
}

let queue = Promise.resolve();
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const question: Question = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    queue = queue
      .then(() => (response.destroyed ? undefined : answer(question, response)))
      .catch((error: unknown) => {
        if (response.headersSent) response.end(`data: ${JSON.stringify({ error: { message: String(error) } })}\n\n`);
        else say(response, 500, { error: { message: String(error) } });
      });
  });
});
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`${typeof address === 'object' ? address?.port : ''}\n`);
});
process.stdin.resume().on('end', () => process.exit(0));
