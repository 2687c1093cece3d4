const list = document.querySelector<HTMLUListElement>('#tags');

export function showTag(): void {
  const wanted = new URLSearchParams(window.location.search).get('tag') ?? 'all';
  if (list === null) {
    return;
  }
  list.innerHTML = '';
  const item = document.createElement('li');
  item.className = 'tag';
  item.textContent = wanted;
  list.appendChild(item);
}
