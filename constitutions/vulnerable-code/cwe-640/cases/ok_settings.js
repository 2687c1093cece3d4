const mailer = require('./mailer');

module.exports = async (req, res) => {
  const token = await mailer.tokenFor(req.body.email);
  await mailer.sendMail({ to: req.body.email, text: `Follow ${process.env.PUBLIC_URL}/reset?token=${token}` });
  res.end();
};
