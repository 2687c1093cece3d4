/** What is used of a global that the compiler's library only knows with a DOM. */
declare namespace WebAssembly {
  class Module {
    private constructor();
  }
  class Memory {
    constructor(bounds: { readonly initial: number; readonly maximum: number });
    readonly buffer: ArrayBuffer;
    grow(pages: number): number;
  }
  class Table {
    get(index: number): unknown;
  }
  class Global {
    value: number;
  }
  class Instance {
    constructor(module: Module, imports: Readonly<Record<string, Readonly<Record<string, unknown>>>>);
    readonly exports: Readonly<Record<string, unknown>>;
  }
  function compile(bytes: Uint8Array): Promise<Module>;
}
