function isImage(name, ending) {
  const at = name.lastIndexOf(ending);
  return at !== -1 && at === name.length - ending.length;
}
module.exports = isImage;
