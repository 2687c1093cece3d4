export function ready(): void {
  window.parent.postMessage('ready', '*');
}
