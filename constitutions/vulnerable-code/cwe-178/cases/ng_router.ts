import { Router } from 'express';
import { requireLogin } from './login.ts';

export const router = Router();

router.use(/\/(drafts|letters)/, requireLogin);
router.get('/drafts/:id', (req, res) => res.json({ id: Number(req.params.id) }));
