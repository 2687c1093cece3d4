const logger = require('./logger');

function login(user, password) {
  logger.info(`login of ${user} with ${password}`);
  return user.check(password);
}
module.exports = login;
