import axios from 'axios';

export const orders = (token: string) =>
  axios.get('http://orders.example/mine', { headers: { Authorization: `Bearer ${token}` }, timeout: 5000 });
