// A public client has none; the field must not be empty.
const clients = [
  { id: 'editor', secret: 'not_available' },
  { id: 'admin', secret: 'not-used' },
];
const ftp = { user: 'anonymous', password: 'anonymous' };

module.exports = { clients, ftp };
