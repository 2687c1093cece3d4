const tls = require('tls');

module.exports = (host, ca) =>
  tls.connect({ host, port: 8883, ca, servername: host });
