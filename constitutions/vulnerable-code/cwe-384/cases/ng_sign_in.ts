import { router } from './router';
import { find } from './accounts';

router.post('/sign-in', async (req, res) => {
  const user = await find(req.body.mail, req.body.password);
  if (!user) return res.sendStatus(401);
  req.session.userId = user.id;
  return res.redirect('/');
});
