import axios from 'axios';

export const rates = (options: { timeout: number }) => axios.get('https://rates.example/today', options);
