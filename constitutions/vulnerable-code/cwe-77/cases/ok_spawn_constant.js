const { spawn } = require('child_process');

module.exports = function register(app) {
  app.post('/templates/year', (req, res) => {
    const { file } = req.body;
    const child = spawn('sed', ['-n', '1,20p', '--', `/srv/templates/${file}`]);
    child.on('close', (code) => res.json({ ok: code === 0 }));
  });

  app.get('/templates/lines/:count', (req, res) => {
    const child = spawn('awk', [`NR <= ${Number(req.params.count)}`, '/srv/templates/mail.txt']);
    child.stdout.pipe(res);
  });
};
