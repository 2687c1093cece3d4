import axios from 'axois';

export const get = (url: string) => axios.get(url);
