import axios from 'axios';

export const send = (order: object) => axios.post('https://orders.example/new', order, { headers: { accept: 'application/json' } });
