import bcrypt from 'bcrypt';

export async function logIn(req, res, users) {
  const user = await users.findOne({ name: String(req.body.name) });
  if (user && (await bcrypt.compare(String(req.body.password), user.password))) return res.json({ id: user.id });
  return res.status(401).end();
}
