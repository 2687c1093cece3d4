const express = require('express');
const { exec } = require('child_process');

const router = express.Router();

router.post('/thumbnails', (req, res) => {
  const { source, width } = req.body;
  const size = Number(width) || 200;
  const target = '/var/thumbs/' + Date.now() + '.png';
  exec('convert ' + source + ' -resize ' + size + 'x ' + target, (error) => {
    if (error) {
      res.status(500).json({ ok: false });
      return;
    }
    res.json({ ok: true, target });
  });
});

module.exports = router;
