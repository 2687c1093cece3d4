function reexport(target, name, getter) {
  Object.defineProperty(target, name, { enumerable: true, get: getter });
}

exports.reexportAll = (target, source) => {
  for (const name of Object.keys(source)) reexport(target, name, () => source[name]);
};
