const express = require('express');
const { requireLogin } = require('./guards');
const router = express.Router();

router.get('/notes', requireLogin, (req, res) => res.json(req.user.notes));
router.delete('/notes/:key', requireLogin, async (req, res) => {
  await req.app.locals.notes.remove(req.params.key);
  res.sendStatus(204);
});
router.get('/public', (req, res) => res.json([]));
module.exports = router;
