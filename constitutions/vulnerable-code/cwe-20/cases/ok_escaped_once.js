function isBranch(host) {
  return new RegExp('^(.+\\.)?shop\\.example$').test(host);
}

function isSibling(host, domain) {
  return host.endsWith(`.${domain}`);
}

module.exports = { isBranch, isSibling };
