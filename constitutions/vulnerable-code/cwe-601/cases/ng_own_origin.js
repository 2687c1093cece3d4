const back = new URL(new URL(location.href).searchParams.get('back'), location.origin);

document.querySelector('#back').addEventListener('click', () => {
  if (back.protocol === 'https:') window.location.href = back.href;
});
