import type { Frame } from './machine.ts';
import { textOf } from './names.ts';

/** Names of settings by which a caller wants a check, and by which he wants none. */
const WANTS = /verif|validat|check|secure|trust|cert_?reqs|host_?name/i;
const WAIVES =
  /insecure|unverif|unsafe|skip|disable|no_?(?:verif|check|cert|ssl)|allow_?(?:invalid|self|untrusted|unauth)|ignore|self_?signed/i;

const isNamed = (text: string): boolean => WANTS.test(text) || WAIVES.test(text);

/** Whether the function itself is called without a check when nobody says anything. */
function isWaivedByDefault({ callers }: Frame, text: string): boolean {
  const parameters = callers.at(-1)?.parameters ?? [];
  return parameters.some(({ name, fallback }) => {
    if (fallback?.kind !== 'literal' || !new RegExp(`\\b${name.replace(/\W/g, '\\$&')}\\b`).test(text)) return false;
    return Boolean(fallback.value) === WAIVES.test(name);
  });
}

/** `if not verify:`: a check is left out because a caller asks for that. The flaw is at whoever does. */
export const isAskedFor = (frame: Frame): boolean =>
  (frame.conditions ?? [])
    .map((condition) => textOf(frame.module, condition))
    .some((text) => isNamed(text) && !isWaivedByDefault(frame, text));
