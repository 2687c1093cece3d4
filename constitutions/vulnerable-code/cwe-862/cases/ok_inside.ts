import { Router } from 'express';
import { requireLogin } from './guards.js';
import { notes } from './notes.js';

const router = Router();
router.get('/notes', requireLogin, (req, res) => res.json([]));
router.patch('/notes/:key', async (req, res) => {
  const note = await notes.find(req.params.key);
  if (note.owner !== req.user?.id) return res.sendStatus(403);
  return res.json(await notes.change(note, String(req.body.text)));
});
export default router;
