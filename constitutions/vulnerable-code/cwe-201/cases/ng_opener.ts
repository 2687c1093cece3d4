export function finish(token: string): void {
  window.opener?.postMessage(token, { targetOrigin: '*' });
  window.close();
}
