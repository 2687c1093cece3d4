function loadBasket() {
  const script = document.createElement('script');
  script.src = 'https://cdn.shop.com/basket.js';
  document.head.append(script);
}
loadBasket();
