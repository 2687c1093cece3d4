import axios from 'axios';

export const me = (username, password) =>
  axios.get('https://api.example/me', { auth: { username, password }, timeout: 5000 });
export const health = () => axios.get('http://status.example/', { timeout: 5000 });
