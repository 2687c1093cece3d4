const { open } = require('./browser');

function followPartner(targetUrl) {
  if (targetUrl.indexOf('partner.shop.com') !== -1) {
    open(targetUrl);
  }
}

module.exports = { followPartner };
