const http = require('http');
const fs = require('fs');
const path = require('path');

http.createServer((req, res) => {
  const asked = decodeURIComponent(req.url);
  const file = path.join('./pages', path.normalize('/' + asked));
  fs.createReadStream(file).pipe(res);
}).listen(8000);
