import WebSocket from 'ws';

export const feed = (token: string) =>
  new WebSocket('wss://feed.example.org/stream', { headers: { Authorization: `Bearer ${token}` } });
