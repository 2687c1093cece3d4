import type { Expression } from '../../../contracts/program.ts';
import type { Analysis } from './analysis.ts';
import { typeOf } from './places.ts';
import type { State } from './state.ts';
import { commonType, INT, LONG, type Scalar, SIZE, scalarOfVariable } from './types.ts';

/** Functions whose results are of a type that everybody knows. */
const RESULTS: readonly (readonly [RegExp, Scalar])[] = [
  [/^(?:strlen|wcslen|strnlen|fread|fwrite|sizeof)$/, SIZE],
  [/^(?:atoi|getc|fgetc|getchar|rand|abs|toupper|tolower|printf|snprintf|sprintf|scanf|fscanf|sscanf)$/, INT],
  [/^(?:atol|strtol|strtoll|atoll|read|recv|write|send|time|labs)$/, LONG],
  [/^(?:strtoul|strtoull)$/, { ...SIZE }],
];

/** The type that arithmetic is done in; undefined where a part of it is not known. */
export function scalarOfExpression(an: Analysis, st: State, expression: Expression): Scalar | undefined {
  const own = expression.cast === undefined ? ownScalar(an, st, expression) : undefined;
  if (own !== undefined) return own;
  const type = typeOf(an, st, expression);
  return type === undefined ? undefined : scalarOfVariable(type);
}

/** Of what is no variable and has no cast. */
function ownScalar(an: Analysis, st: State, expression: Expression): Scalar | undefined {
  switch (expression.kind) {
    case 'literal':
      return typeof expression.value === 'number' ? literalType(an, expression) : undefined;
    case 'other':
      return expression.measures === undefined ? undefined : SIZE;
    case 'call': {
      const { callee } = expression;
      return callee.kind === 'name' ? RESULTS.find(([names]) => names.test(callee.name))?.[1] : undefined;
    }
    case 'unary':
      return expression.operator === '-' ? scalarOfExpression(an, st, expression.operand) : undefined;
    case 'binary': {
      const { operator, left, right } = expression;
      if (!/^[-+*/%]$/.test(operator)) return undefined;
      return commonType(scalarOfExpression(an, st, left), scalarOfExpression(an, st, right));
    }
    case 'name': {
      const isKnown = an.constants.has(expression.name) || /^(?:INT|CHAR|SHRT)_/.test(expression.name);
      return isKnown && !st.scope.has(expression.name) ? INT : undefined;
    }
    default:
      return undefined;
  }
}

function literalType(an: Analysis, expression: Expression): Scalar {
  const written = an.text(expression);
  if (/[.eE]/.test(written) && !/^0[xX]/.test(written)) return { ...LONG, isReal: true };
  if (/[lL]/.test(written)) return /[uU]/.test(written) ? SIZE : LONG;
  return INT;
}
