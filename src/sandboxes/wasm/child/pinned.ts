/** The files of the machines as `scripts/wasm-machines.ts --pin` found them: digests (SHA-256) of what they unpack to. */
export const PINNED = {
  pythonCode: {
    file: 'python.wasm.br',
    digest: '69f09420c66148bb0fc0a568e2b58dc62563ab0ef17e0d61e8bba3455094c42e',
  },
  pythonMemory: {
    file: 'python.memory.br',
    digest: '036aee0ccacc1ac47ba036ba74ff3a683fb5da10d327fe64ff3e4bb6e675721a',
    entry: {
      type: 3786072,
      turn: 9390248,
      nothing: 3866204,
      stack: 515376,
    },
  },
  javascriptCode: {
    file: 'quickjs.wasm.br',
    digest: '105c3bed22d457e43e3d1c3c1c6959fda62a8fe06f0fc8a985303c3a2be72232',
  },
} as const;
