const crypto = require('node:crypto');

function digits(count) {
  let text = '';
  for (let i = 0; i < count; i += 1) text += crypto.randomInt(10);
  return text;
}
module.exports = digits;
