type Tree = { [key: string]: Tree | string };

export function extend(into: Tree, from: Tree): Tree {
  for (const name in from) {
    const value = from[name];
    if (typeof value === 'object' && typeof into[name] === 'object') {
      extend(into[name], from[name]);
    } else {
      into[name] = value;
    }
  }
  return into;
}
