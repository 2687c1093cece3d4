import { router } from './router';

router.post('/basket', (req, res) => {
  req.session.basket = req.body.items;
  res.redirect('/');
});
