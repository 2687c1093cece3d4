export async function logIn(req, res, users) {
  const user = await users.findOne({ name: String(req.body.name) });
  if (user && user.password === req.body.password) return res.json({ id: user.id });
  return res.status(401).end();
}
