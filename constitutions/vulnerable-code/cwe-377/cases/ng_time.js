const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

function write(report) {
  const file = path.join(os.tmpdir(), `report-${Date.now()}.txt`);
  fs.writeFileSync(file, report);
  return file;
}
module.exports = write;
