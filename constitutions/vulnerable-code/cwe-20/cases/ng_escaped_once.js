function isBranch(host) {
  return new RegExp('^(.+\.)?shop\.example$').test(host);
}

function isSibling(host, domain) {
  return host.indexOf('.' + domain) === host.length - domain.length - 1;
}

module.exports = { isBranch, isSibling };
