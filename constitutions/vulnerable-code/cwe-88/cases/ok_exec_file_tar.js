const { execFile } = require('child_process');

module.exports = function register(app) {
  app.post('/export', (req, res) => {
    const name = req.body.file;
    execFile('tar', ['-cf', '/tmp/export.tar', '--', name], { cwd: '/srv/files' }, (error) => res.json({ ok: !error }));
  });
};
