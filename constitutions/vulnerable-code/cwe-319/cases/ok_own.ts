import axios from 'axios';

export const me = (username: string, password: string) =>
  axios.get('http://127.0.0.1:8080/me', { auth: { username, password }, timeout: 5000 });
