import { type Oracle, type Sighting, shown } from './oracle.ts';
import { outsideLiterals } from './sql.ts';

const EVALUATES = /(?:^|\.)(?:query|eval|evaluate|sympify|parse_expr|simple_eval|lambdify)$/;

/** CWE-917: the payload became part of what an expression library evaluates. */
export const expression: Oracle = {
  rule: 'bluecode/vulnerable-code/cwe-917',
  context: { python: /\b(?:pandas|numexpr|DataFrame|sympy|simpleeval|asteval|jexl|py_expression_eval)\b/ },
  controlled: true,
  look: (attempt, { canary }) =>
    attempt.calls
      .filter(({ name, parts }) => EVALUATES.test(name) && (parts[0] ?? '').includes(canary))
      .map(({ name, parts, frames }): Sighting => {
        const text = parts[0] ?? '';
        return outsideLiterals(text).includes(canary)
          ? { level: 'sink', observed: `${name} got an altered expression: ${shown(text, canary)}`, frames }
          : { level: 'inert', observed: `${name} got it within a literal`, frames };
      }),
};
