/** Where the backend's files lie. */
export type WasmFiles = {
  /** The program of the child process, as Node can run it: bundled, or its source when this runs unbuilt. */
  readonly child: string;
  /** The folder with the machines' code. */
  readonly folder: string;
  /** All that the child process may read; default: these two. */
  readonly readable?: readonly string[];
};
