import { type Oracle, type Sighting, shown, sinksOf } from './oracle.ts';

/** CWE-94, 95, 96: a function that nothing else knows was called by evaluated text. */
export const code: Oracle = {
  rule: 'bluecode/vulnerable-code/cwe-94',
  context: {
    python: /\b(?:eval|exec|compile|execfile|literal_eval|numexpr|sympify)\s*\(/,
    javascript:
      /\b(?:eval|Function|runIn\w*Context|compileFunction|setTimeout|setInterval|evaluate|Script|execScript|globalEval)\s*\(|\bvm2?['"]/,
  },
  controlled: true,
  look: (attempt, { canary }) => {
    const called = attempt.effects
      .filter(({ what }) => what === 'planted-call')
      .map(({ frames }): Sighting => {
        return { level: 'effect', observed: `the injected code ran: ${shown(attempt.input, canary)}`, frames };
      });
    const evaluated = sinksOf(attempt, 'code')
      .filter(({ parts }) => (parts[0] ?? '').includes(canary))
      .map(({ frames }): Sighting => {
        return { level: 'sink', observed: `the injected text was executed: ${shown(attempt.input, canary)}`, frames };
      });
    return [...called, ...evaluated];
  },
};
