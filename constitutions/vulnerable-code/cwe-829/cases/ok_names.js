const env = require('cross-env');
const local = require('./expres');

module.exports = { env, local };
