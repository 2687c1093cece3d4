import type {
  Argument,
  Entry,
  Expression,
  FunctionDefinition,
  Parameter,
  Statement,
} from '../../src/contracts/program.ts';

/** Writes lowered code as compact text, one statement a line: what tests compare, and what a person debugs with. */
export function printStatements(body: readonly Statement[]): string {
  return body.map(printStatement).join('\n');
}

const all = (values: readonly Expression[]): string => values.map(printExpression).join(' ');

const printArgument = ({ name, value, spread }: Argument): string =>
  `${spread === true ? '...' : ''}${name === undefined ? '' : `${name}=`}${printExpression(value)}`;

const printEntry = ({ key, value, spread }: Entry): string =>
  `${spread === true ? '...' : ''}${key === undefined ? '' : `${printExpression(key)}: `}${printExpression(value)}`;

function printLiteral(value: string | number | boolean | null, bytes: boolean | undefined): string {
  return `${bytes === true ? 'b' : ''}${JSON.stringify(value)}`;
}

/** Every kind of expression in a notation of its own. */
export function printExpression(value: Expression): string {
  switch (value.kind) {
    case 'literal':
      return printLiteral(value.value, value.bytes);
    case 'regex':
      return `/${value.pattern}/${value.flags}`;
    case 'name':
      return value.name;
    case 'member':
      return `${printExpression(value.object)}.${value.name}`;
    case 'index':
      return `${printExpression(value.object)}[${printExpression(value.index)}]`;
    case 'call':
      return `${printExpression(value.callee)}(${value.args.map(printArgument).join(', ')})`;
    case 'binary':
      return `(${printExpression(value.left)} ${value.operator} ${printExpression(value.right)})`;
    case 'unary':
      return `(${value.operator} ${printExpression(value.operand)})`;
    case 'function':
      return printFunction(value.definition);
    default:
      return printCompound(value);
  }
}

type Compound = Exclude<
  Expression,
  { kind: 'literal' | 'regex' | 'name' | 'member' | 'index' | 'call' | 'binary' | 'unary' | 'function' }
>;

function printCompound(value: Compound): string {
  switch (value.kind) {
    case 'template':
      return `${value.tag === undefined ? '' : printExpression(value.tag)}\`${all(value.parts)}\``;
    case 'conditional':
      return `(${printExpression(value.test)} ? ${printExpression(value.then)} : ${printExpression(value.otherwise)})`;
    case 'collection':
      return `${value.form}{${value.entries.map(printEntry).join(', ')}}`;
    case 'comprehension':
      return `comp{${printExpression(value.element)}${value.clauses
        .map(({ target, over }) => ` for ${printExpression(target)} in ${printExpression(over)}`)
        .join('')}${value.tests.map((test) => ` if ${printExpression(test)}`).join('')}}`;
    case 'assignment':
      return `(${printExpression(value.target)} ${value.operator ?? ':='} ${printExpression(value.value)})`;
    case 'slice':
      return `slice{${all(value.parts)}}`;
    case 'other':
      return `other{${all(value.parts)}}`;
  }
}

function printParameter(parameter: Parameter): string {
  const stars = parameter.rest === undefined ? '' : parameter.rest === 'positional' ? '*' : '**';
  const name = parameter.pattern === undefined ? parameter.name : printExpression(parameter.pattern);
  const type = parameter.annotation === undefined ? '' : `: ${parameter.annotation}`;
  const fallback = parameter.fallback === undefined ? '' : ` = ${printExpression(parameter.fallback)}`;
  const marks = (parameter.decorators ?? []).map((decorator) => `@${printExpression(decorator)} `).join('');
  return `${marks}${parameter.keywordOnly === true ? 'kw ' : ''}${stars}${name}${type}${fallback}`;
}

function printFunction(definition: FunctionDefinition): string {
  const marks = [
    ...definition.decorators.map((decorator) => `@${printExpression(decorator)}`),
    ...(definition.isAsync ? ['async'] : []),
    ...(definition.isGenerator ? ['generator'] : []),
    ...(definition.binding === undefined ? [] : [definition.binding]),
    `fn ${definition.qualifiedName}(${definition.parameters.map(printParameter).join(', ')})`,
  ];
  return `${marks.join(' ')} ${block(definition.body)}`;
}

const block = (body: readonly Statement[]): string =>
  `{ ${body.map(printStatement).join('; ')}${body.length === 0 ? '' : ' '}}`;

/** One statement on one line. */
export function printStatement(statement: Statement): string {
  switch (statement.kind) {
    case 'import':
      return `import ${statement.bindings.map(({ local, module, name }) => `${local}<-${module}${name === undefined ? '' : `#${name}`}`).join(' ')}`;
    case 'assign':
      return `${statement.targets.map(printExpression).join(' = ')} ${statement.operator ?? '='} ${printExpression(statement.value)}`;
    case 'evaluate':
      return printExpression(statement.value);
    case 'return':
    case 'raise':
      return `${statement.kind}${statement.value === undefined ? '' : ` ${printExpression(statement.value)}`}`;
    case 'leave':
      return statement.how;
    case 'goto':
      return `goto ${statement.label}`;
    case 'label':
      return `${statement.label}:`;
    case 'declare': {
      const sizes = statement.dimensions.map((size) => `[${size === undefined ? '' : printExpression(size)}]`);
      return `declare ${statement.type} ${'*'.repeat(statement.pointers)}${statement.name}${sizes.join('')}`;
    }
    case 'assert':
      return `assert ${printExpression(statement.test)}`;
    case 'define':
      return printFunction(statement.definition);
    case 'class': {
      const { decorators, qualifiedName, bases, body } = statement.definition;
      const marks = decorators.map((decorator) => `@${printExpression(decorator)} `).join('');
      return `${marks}class ${qualifiedName}(${all(bases)}) ${block(body)}`;
    }
    default:
      return printBlock(statement);
  }
}

function printBlock(statement: Extract<Statement, { kind: 'branch' | 'loop' | 'attempt' | 'with' | 'block' }>): string {
  switch (statement.kind) {
    case 'branch': {
      const otherwise = statement.otherwise.length === 0 ? '' : ` else ${block(statement.otherwise)}`;
      return `if ${printExpression(statement.test)} ${block(statement.then)}${otherwise}`;
    }
    case 'loop': {
      const { target, over, test } = statement;
      const each =
        target === undefined || over === undefined ? '' : ` ${printExpression(target)} in ${printExpression(over)}`;
      return `loop${each}${test === undefined ? '' : ` while ${printExpression(test)}`} ${block(statement.body)}`;
    }
    case 'attempt': {
      const handlers = statement.handlers.map((handler) => ` catch ${block(handler)}`).join('');
      const otherwise = statement.otherwise.length === 0 ? '' : ` else ${block(statement.otherwise)}`;
      const last = statement.finally.length === 0 ? '' : ` finally ${block(statement.finally)}`;
      return `try ${block(statement.body)}${handlers}${otherwise}${last}`;
    }
    case 'with':
      return `with ${statement.items.map(({ value, target }) => printExpression(value) + (target === undefined ? '' : ` as ${printExpression(target)}`)).join(', ')} ${block(statement.body)}`;
    case 'block':
      return block(statement.body);
  }
}
