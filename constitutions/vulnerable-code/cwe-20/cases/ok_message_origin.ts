window.addEventListener('message', (event: MessageEvent) => {
  if (event.origin !== 'https://shop.com') return;
  const { basket } = event.data;
  document.title = `${basket.length} items`;
});
