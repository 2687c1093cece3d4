const { logger } = require('./logger');

function publish(req, res) {
  const { packageName } = req.params;
  logger.info({ packageName }, 'published @{packageName}');
  res.sendStatus(201);
}

module.exports = { publish };
