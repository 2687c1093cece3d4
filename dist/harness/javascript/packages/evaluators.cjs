'use strict';
// What runs text as code: `vm` and packages like it; and readers of formulas, which run none.
const { sink, textOf } = require('probe_channel');
const { real } = require('probe_engine');
const { TAINT } = require('probe_taint');

/** vm: code in a context of its own is code all the same. */
function vm() {
  const run = (code, context) => {
    sink('code', 'vm', textOf(code), [textOf(code)]);
    if (real.vm === undefined || context === undefined) return (0, eval)(textOf(code));
    // The planted function is the snippet's world's own: a context would be without it.
    const base = Object.assign({}, context, { [TAINT.canary]: globalThis[TAINT.canary] });
    return real.vm.runInNewContext(textOf(code), base, { timeout: 500 });
  };
  class Script {
    constructor(code) {
      this.code = code;
    }
    runInThisContext() {
      return run(this.code);
    }
    runInNewContext(context) {
      return run(this.code, context ?? {});
    }
    runInContext(context) {
      return run(this.code, context ?? {});
    }
  }
  return {
    Script,
    createContext: (context) => context ?? {},
    isContext: () => true,
    runInThisContext: (code) => run(code),
    runInNewContext: (code, context) => run(code, context ?? {}),
    runInContext: (code, context) => run(code, context ?? {}),
    compileFunction: (code, names = []) => (
      sink('code', 'vm.compileFunction', textOf(code), [textOf(code)]), new Function(...names, textOf(code))
    ),
  };
}

class VM {
  run(code) {
    return vm().runInNewContext(code, {});
  }
}
const evaluator = (name) => () =>
  Object.assign((code) => (sink('code', name, textOf(code), [textOf(code)]), (0, eval)(textOf(code))), {});
const safely = () => ({
  evaluate: () => 1,
  eval: () => 1,
  parse: () => ({ evaluate: () => 1 }),
  Parser: class {
    static evaluate() {
      return 1;
    }
    evaluate() {
      return 1;
    }
  },
  create: () => ({ evaluate: () => 1 }),
});

const MODELS = {
  vm,
  vm2: () => ({ VM, NodeVM: VM }),
  'safe-eval': evaluator('safe-eval'),
  'static-eval': () => () => undefined,
  eval: evaluator('eval'),
  mathjs: safely,
  'expr-eval': safely,
};

module.exports = { MODELS };
