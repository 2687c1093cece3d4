import WebSocket from 'ws';

export const feed = (token: string) =>
  new WebSocket('ws://feed.example.org/stream', { headers: { Authorization: `Bearer ${token}` } });
