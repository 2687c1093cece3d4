function isImage(name, ending) {
  return name.lastIndexOf(ending) === name.length - ending.length;
}
module.exports = isImage;
