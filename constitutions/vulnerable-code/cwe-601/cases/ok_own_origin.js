const back = new URL(new URL(location.href).searchParams.get('back'), location.origin);

document.querySelector('#back').addEventListener('click', () => {
  if (back.origin === location.origin) window.location.href = back.href;
});
