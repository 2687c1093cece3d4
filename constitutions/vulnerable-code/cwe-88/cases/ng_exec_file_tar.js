const { execFile } = require('child_process');

module.exports = function register(app) {
  app.post('/export', (req, res) => {
    const names = req.body.files;
    const args = ['-cf', '/tmp/export.tar'].concat(names);
    execFile('tar', args, { cwd: '/srv/files' }, (error) => res.json({ ok: !error }));
  });
};
