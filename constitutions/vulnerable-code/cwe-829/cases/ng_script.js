function loadBasket() {
  const script = document.createElement('script');
  script.src = 'http://cdn.shop.com/basket.js';
  document.head.append(script);
}
loadBasket();
