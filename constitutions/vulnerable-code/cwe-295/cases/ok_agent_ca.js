const fs = require('fs');
const https = require('https');

const agent = new https.Agent({ keepAlive: true, ca: fs.readFileSync('/etc/ssl/certs/internal-ca.pem') });

exports.level = (sku, done) => {
  https.get(`https://stock.internal/levels/${encodeURIComponent(sku)}`, { agent }, (answer) => {
    answer.resume();
    done(answer.statusCode);
  });
};
