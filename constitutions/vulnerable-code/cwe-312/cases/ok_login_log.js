const logger = require('./logger');

function login(user, password) {
  logger.info(`login of ${user}, password ${password ? 'given' : 'missing'}`);
  return user.check(password);
}
module.exports = login;
