const { spawn } = require('child_process');

module.exports = function register(app) {
  app.post('/templates/rename', (req, res) => {
    const { from, to } = req.body;
    const child = spawn('sed', ['-i', `s/${from}/${to}/g`, '/srv/templates/mail.txt']);
    child.on('close', (code) => res.json({ ok: code === 0 }));
  });
};
