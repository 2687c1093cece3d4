/**
 * Writes a language model of random weights: `node random-gguf.ts FILE`. It talks nonsense, the same nonsense every time, and
 * needs nothing but this file: a stand-in where no trained model is at hand.
 */
import { writeFileSync } from 'node:fs';

const SHAPE = { width: 64, hidden: 172, layers: 3, heads: 8, keys: 4, context: 4096 };
const KEYS_WIDTH = (SHAPE.width / SHAPE.heads) * SHAPE.keys;
const TEMPLATE =
  "{% for message in messages %}{{ message['role'] + ': ' + message['content'] + '\\n' }}{% endfor %}{% if add_generation_prompt %}{{ 'assistant: ' }}{% endif %}";

/** As SentencePiece has it: three special tokens, all bytes, and the printable letters. */
const LETTERS = ['▁', ...Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index))];
const BYTES = Array.from({ length: 256 }, (_, byte) => `<0x${byte.toString(16).toUpperCase().padStart(2, '0')}>`);
const TOKENS = ['<unk>', '<s>', '</s>', ...BYTES, ...LETTERS];
/** 2 unknown, 3 control, 6 byte, 1 normal. */
const KINDS = [2, 3, 3, ...BYTES.map(() => 6), ...LETTERS.map(() => 1)];

const u32 = (value: number): Buffer => {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
};
const u64 = (value: number): Buffer => Buffer.concat([u32(value % 2 ** 32), u32(Math.floor(value / 2 ** 32))]);
const f32 = (values: readonly number[]): Buffer => Buffer.from(Float32Array.from(values).buffer);
const text = (value: string): Buffer => Buffer.concat([u64(Buffer.byteLength(value)), Buffer.from(value)]);

/** The format's numbers of types. */
const TYPE = { uint32: 4, int32: 5, float32: 6, string: 8, array: 9 };
const entry = (key: string, type: number, value: Buffer): Buffer => Buffer.concat([text(key), u32(type), value]);
const list = (type: number, count: number, values: Buffer): Buffer => Buffer.concat([u32(type), u64(count), values]);

const whole = (key: string, value: number): Buffer => entry(key, TYPE.uint32, u32(value));
const metadata = [
  entry('general.architecture', TYPE.string, text('llama')),
  entry('general.name', TYPE.string, text('random')),
  whole('llama.context_length', SHAPE.context),
  whole('llama.embedding_length', SHAPE.width),
  whole('llama.block_count', SHAPE.layers),
  whole('llama.feed_forward_length', SHAPE.hidden),
  whole('llama.attention.head_count', SHAPE.heads),
  whole('llama.attention.head_count_kv', SHAPE.keys),
  entry('llama.attention.layer_norm_rms_epsilon', TYPE.float32, f32([1e-5])),
  whole('llama.rope.dimension_count', SHAPE.width / SHAPE.heads),
  whole('llama.vocab_size', TOKENS.length),
  entry('tokenizer.ggml.model', TYPE.string, text('llama')),
  entry('tokenizer.ggml.tokens', TYPE.array, list(TYPE.string, TOKENS.length, Buffer.concat(TOKENS.map(text)))),
  entry('tokenizer.ggml.scores', TYPE.array, list(TYPE.float32, TOKENS.length, f32(TOKENS.map((_, at) => -at)))),
  entry('tokenizer.ggml.token_type', TYPE.array, list(TYPE.int32, KINDS.length, Buffer.concat(KINDS.map(u32)))),
  whole('tokenizer.ggml.bos_token_id', 1),
  whole('tokenizer.ggml.eos_token_id', 2),
  whole('tokenizer.ggml.unknown_token_id', 0),
  entry('tokenizer.chat_template', TYPE.string, text(TEMPLATE)),
];

const { width, hidden } = SHAPE;
const tensors: readonly (readonly [name: string, ...size: number[]])[] = [
  ['token_embd.weight', width, TOKENS.length],
  ...Array.from({ length: SHAPE.layers }, (_, layer) => `blk.${layer}`).flatMap(
    (block) =>
      [
        [`${block}.attn_norm.weight`, width],
        [`${block}.attn_q.weight`, width, width],
        [`${block}.attn_k.weight`, width, KEYS_WIDTH],
        [`${block}.attn_v.weight`, width, KEYS_WIDTH],
        [`${block}.attn_output.weight`, width, width],
        [`${block}.ffn_norm.weight`, width],
        [`${block}.ffn_gate.weight`, width, hidden],
        [`${block}.ffn_up.weight`, width, hidden],
        [`${block}.ffn_down.weight`, hidden, width],
      ] as const,
  ),
  ['output_norm.weight', width],
  ['output.weight', width, TOKENS.length],
];

/** The same numbers every time. */
function randomNumbers(): () => number {
  let state = 0x9e3779b9;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32 - 0.5;
  };
}

const ALIGNMENT = 32;
const padded = (buffer: Buffer): Buffer =>
  Buffer.concat([buffer, Buffer.alloc((ALIGNMENT - (buffer.length % ALIGNMENT)) % ALIGNMENT)]);

function model(): Buffer {
  const random = randomNumbers();
  const infos: Buffer[] = [];
  const data: Buffer[] = [];
  let offset = 0;
  for (const [name, ...size] of tensors) {
    const count = size.reduce((product, each) => product * each, 1);
    const isNorm = size.length === 1;
    const values = padded(f32(Array.from({ length: count }, () => (isNorm ? 1 : random() * 0.4))));
    infos.push(Buffer.concat([text(name), u32(size.length), ...size.map(u64), u32(0), u64(offset)]));
    data.push(values);
    offset += values.length;
  }
  const head = [Buffer.from('GGUF'), u32(3), u64(tensors.length), u64(metadata.length), ...metadata, ...infos];
  return Buffer.concat([padded(Buffer.concat(head)), ...data]);
}

const [file] = process.argv.slice(2);
if (file !== undefined) writeFileSync(file, model());
