import express from 'express';
const app = express();
const actions = { open: (door: string) => `open ${door}` };

app.post('/door/:action', (req, res) => {
  if (!Object.hasOwn(actions, req.params.action)) return res.sendStatus(404);
  const action = actions[req.params.action];
  if (typeof action === 'function') res.json(action('front'));
});
