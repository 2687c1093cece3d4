import type { Pair } from '../../pairs.ts';

export const code: readonly Pair[] = [
  {
    name: 'eval against literal_eval',
    unit: 'calculate',
    parameter: 'expression',
    vulnerableGives: 'effect',
    safeGives: 'not-reached',
    vulnerable: `
def calculate(expression):
    return eval(expression)  # sink
`,
    safe: `
import ast

def calculate(expression):
    return ast.literal_eval(expression)  # sink
`,
  },
  {
    name: 'eval without built-ins is still eval',
    unit: 'calculate',
    parameter: 'expression',
    vulnerableGives: 'effect',
    vulnerable: `
def calculate(expression):
    return eval(expression, {'__builtins__': {}}, {})  # sink
`,
    safe: `
import ast
import operator

OPERATORS = {ast.Add: operator.add, ast.Mult: operator.mul}

def calculate(expression):
    def walk(node):
        if isinstance(node, ast.Expression):
            return walk(node.body)
        if isinstance(node, ast.Constant):
            return node.value
        if isinstance(node, ast.BinOp):
            return OPERATORS[type(node.op)](walk(node.left), walk(node.right))
        raise ValueError('not allowed')
    return walk(ast.parse(expression, mode='eval'))  # sink
`,
  },
  {
    name: 'exec of a program against a named task',
    unit: 'Runner.run',
    parameter: 'task',
    vulnerableGives: 'effect',
    vulnerable: `
class Runner:
    def run(self, task: str):
        scope = {}
        exec(task, scope)  # sink
        return scope.get('result')
`,
    safe: `
class Runner:
    TASKS = {'greet': 'result = "hello"'}

    def run(self, task: str):
        scope = {}
        exec(self.TASKS[task], scope)  # sink
        return scope.get('result')
`,
  },
];
