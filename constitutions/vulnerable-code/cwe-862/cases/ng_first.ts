import { Router } from 'express';
import { ensureAdmin } from './guards.js';
import { prices } from './prices.js';

const router = Router();
router.put('/prices/:article', async (req, res) => {
  await prices.set(req.params.article, Number(req.body.cents));
  res.sendStatus(204);
});
router.post('/prices', ensureAdmin('prices'), async (req, res) => {
  res.json(await prices.add(req.body.article));
});
export default router;
