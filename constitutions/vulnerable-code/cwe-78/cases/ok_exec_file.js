const { execFile, execSync } = require('child_process');

const FORMATS = new Set(['png', 'jpg', 'webp']);

function convert(req, res) {
  const { source, format } = req.body;
  execFile('convert', ['--', source, '/var/thumbs/out.png'], (error) => res.json({ ok: !error, format }));
}

function listFormats(format) {
  if (!FORMATS.has(format)) {
    throw new Error('unsupported format');
  }
  return execSync(`convert -list format | grep -i ${format}`).toString();
}

module.exports = { convert, listFormats };
