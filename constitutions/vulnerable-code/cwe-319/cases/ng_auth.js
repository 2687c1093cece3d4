import axios from 'axios';

export const me = (username, password) =>
  axios.get('http://api.example/me', { auth: { username, password }, timeout: 5000 });
