const { createClient } = require('redis');

const client = createClient();
const SCRIPT = "return redis.call('get', KEYS[1])";

async function readSession(req, res) {
  const value = await client.eval(SCRIPT, { keys: [`session:${req.query.session}`] });
  const first = /^[a-z]+/.exec(String(value) + ';');
  res.json({ value, first });
}

module.exports = { readSession };
