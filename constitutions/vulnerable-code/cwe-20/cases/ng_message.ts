window.addEventListener('message', (event: MessageEvent) => {
  const { basket } = event.data;
  document.title = `${basket.length} items`;
});
