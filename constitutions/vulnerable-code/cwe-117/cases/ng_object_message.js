const { logger } = require('./logger');

function publish(req, res) {
  logger.info({ message: `published ${req.params.name}`, level: 'info' });
  res.sendStatus(201);
}

module.exports = { publish };
