import axios from 'axios';

export const rates = () => axios.get('https://rates.example/today', { timeout: 5000 });
export const send = (order) => axios.post('https://orders.example/new', order, { signal: AbortSignal.timeout(5000) });
