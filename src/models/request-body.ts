import type { ModelRequest } from '../contracts/model.ts';
import type { Abilities } from './abilities.ts';
import type { answerSchema } from './answer-schema.ts';

export type Message = { readonly role: 'system' | 'user' | 'assistant'; readonly content: string };

/** A question, ready to be sent in whatever form the model behind the endpoint understands. */
export type Question = Pick<ModelRequest<unknown>, 'role' | 'subject' | 'schemaName' | 'maxTokens'> & {
  readonly messages: readonly Message[];
  readonly shape: ReturnType<typeof answerSchema>;
  readonly look: number;
  readonly masked: number;
};

/** A further look must be able to differ from the first. */
const OTHER_LOOKS_TEMPERATURE = 0.7;

/** What is said as text: the instruction tells the schema where it is not enforced. */
export function messagesOf({ messages, shape }: Question, { tellsSchema }: Abilities): readonly Message[] {
  if (!tellsSchema) return messages;
  const told = `Answer with one JSON object and nothing else. It must fit this JSON schema:\n${JSON.stringify(shape)}`;
  return messages.map((message) =>
    message.role === 'system' ? { ...message, content: `${message.content}\n\n${told}` } : message,
  );
}

/** All of a conversation's text. */
export const textOf = (messages: readonly Message[]): string => messages.map(({ content }) => content).join('\n');

/** How long an answer may be. */
export const answerLimit = ({ maxTokens }: Question, { room }: Abilities): number => maxTokens * room;

export function requestBody(model: string, question: Question, abilities: Abilities): object {
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

function formOf({ schemaName, shape }: Question, { form }: Abilities): object {
  if (form === 'plain') return {};
  // NOTE: llama-cpp-python takes the schema beside `json_object`; who does not know it there refuses or ignores it.
  if (form === 'json_object') return { response_format: { type: 'json_object', schema: shape } };
  const schema = { name: schemaName, strict: true, schema: shape };
  return { response_format: { type: 'json_schema', json_schema: schema } };
}
