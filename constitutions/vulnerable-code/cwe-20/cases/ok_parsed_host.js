const { open } = require('./browser');

function followPartner(targetUrl) {
  if (new URL(targetUrl).host === 'partner.shop.com') {
    open(targetUrl);
  }
}

module.exports = { followPartner };
