/** The engine's version: `--version`, the SARIF driver, cache keys. A test holds it equal to package.json's. */
export const VERSION = '0.1.0';
