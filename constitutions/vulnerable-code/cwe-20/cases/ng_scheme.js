function linkTo(anchor, address) {
  const lower = address.trim().toLowerCase();
  if (lower.startsWith('javascript:')) {
    return;
  }
  anchor.setAttribute('data-target', address);
}
module.exports = linkTo;
