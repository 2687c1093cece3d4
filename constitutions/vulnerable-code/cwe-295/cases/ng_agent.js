const https = require('https');

const agent = new https.Agent({ keepAlive: true, rejectUnauthorized: false });

exports.level = (sku, done) => {
  https.get(`https://stock.internal/levels/${encodeURIComponent(sku)}`, { agent }, (answer) => {
    answer.resume();
    done(answer.statusCode);
  });
};
