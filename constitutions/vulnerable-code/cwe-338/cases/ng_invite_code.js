const CHARACTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

function generateToken(length = 24) {
  let token = '';
  for (let i = 0; i < length; i += 1) {
    token += CHARACTERS.charAt(Math.floor(Math.random() * CHARACTERS.length));
  }
  return token;
}

module.exports = { generateToken };
