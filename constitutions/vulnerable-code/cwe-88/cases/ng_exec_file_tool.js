const { execFile } = require('child_process');

function size(tool, image, done) {
  const args = ['-format', '%w %h', image];
  execFile(tool, args, { cwd: '/srv/uploads', timeout: 5000 }, (error, text) => done(error, String(text).split(' ')));
}

module.exports = function register(app) {
  app.post('/images/size', (req, res) => {
    const tool = req.body.tool || 'identify';
    size(tool, 'current.png', (error, numbers) => res.json({ ok: !error, numbers }));
  });
};
