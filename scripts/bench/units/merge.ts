type Settings = Record<string, unknown>;

export function merge(target: Settings, source: Settings): Settings {
  for (const key in source) {
    const value = source[key];
    if (typeof value === 'object' && value !== null) {
      target[key] = merge((target[key] ?? {}) as Settings, value as Settings);
    } else {
      target[key] = value;
    }
  }
  return target;
}

export function mergeOwn(target: Settings, source: Settings): Settings {
  for (const [key, value] of Object.entries(source)) {
    if (key === '__proto__' || key === 'constructor' || key === 'prototype') continue;
    target[key] = value;
  }
  return target;
}
