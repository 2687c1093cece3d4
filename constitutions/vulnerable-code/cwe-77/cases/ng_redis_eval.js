const { createClient } = require('redis');

const client = createClient();

async function readSession(req, res) {
  const key = req.query.session;
  const value = await client.eval(`return redis.call('get', '${key}')`);
  res.json({ value });
}

module.exports = { readSession };
