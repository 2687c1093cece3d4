/** The settings: one schema behind the action's inputs, the command's flags and `.github/bluecode.yml`. */

export { SETTINGS_FILE, type SettingsFile } from './config/file.ts';
export { settingsFileJsonSchema } from './config/json-schema.ts';
export { SETTINGS, type Setting, settingsFor } from './config/names.ts';
export { type Given, type ResolvedSettings, resolveSettings, type SettingsRequest } from './config/resolve.ts';
export type { Settings } from './config/settings.ts';
export type { GivenText } from './config/text.ts';
