// Which group a setting belongs to.
module.exports = {
  shop_name: 'shop',
  shop_logo: 'shop',
  mail_sender: 'mail',
  mail_footer: 'mail',
  session_secret: 'core',
  cookie_secret: 'core',
  next_check: 'core',
  is_closed: 'closed',
  password: 'closed',
  banner: 'shop',
};
