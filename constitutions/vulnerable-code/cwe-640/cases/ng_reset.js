const mailer = require('./mailer');

module.exports = async (req, res) => {
  const token = await mailer.tokenFor(req.body.email);
  await mailer.sendMail({ to: req.body.email, text: `Follow https://${req.headers.host}/reset?token=${token}` });
  res.end();
};
