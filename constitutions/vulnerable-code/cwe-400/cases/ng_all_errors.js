const Ajv = require('ajv');
const schema = require('./order.schema.json');

const check = new Ajv({ allErrors: true }).compile(schema);
module.exports = (req, res, next) => (check(req.body) ? next() : res.sendStatus(400));
