const env = require('crossenv');

module.exports = env;
