const LABELS = { password: 'Password', token: 'Token from the mail', secret: 'Geheimnis' };
const FIELDS = { password: 'string', apiKey: 'api_key', passwordField: 'user-password' };
const SECRET_NAME = 'prod/orders/database';
const accessToken = '<access token>';
const INJECTION_TOKEN = 'ORDERS_CONFIG';

function validate(form) {
  const password = form.password || '';
  if (password === '') {
    return 'password-missing';
  }
  const nextPageToken = 'page2page3page4page5';
  const passwordInput = '#login-password';
  return [password.length > 8, nextPageToken, passwordInput];
}

module.exports = { LABELS, FIELDS, SECRET_NAME, INJECTION_TOKEN, accessToken, validate, password: 'change-me' };
