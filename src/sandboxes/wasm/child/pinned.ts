/** The files of the machines as `scripts/wasm-machines.ts --pin` found them: digests (SHA-256) of what they unpack to. */
export const PINNED = {
  pythonCode: {
    file: 'python.wasm.br',
    digest: '69f09420c66148bb0fc0a568e2b58dc62563ab0ef17e0d61e8bba3455094c42e',
  },
  pythonMemory: {
    file: 'python.memory.br',
    digest: '6264c5893515befe0fcb60daa8d385eaa99a95a7caa814beae4fb15477fcc9d2',
    entry: {
      type: 3786072,
      turn: 10421336,
      nothing: 3866204,
      stack: 515376,
    },
  },
  javascriptCode: {
    file: 'quickjs.wasm.br',
    digest: '105c3bed22d457e43e3d1c3c1c6959fda62a8fe06f0fc8a985303c3a2be72232',
  },
} as const;
