const list = document.querySelector<HTMLUListElement>('#tags');

export function showTag(): void {
  const wanted = new URLSearchParams(window.location.search).get('tag') ?? 'all';
  const label = `<li class="tag">${wanted}</li>`;
  if (list !== null) {
    list.innerHTML = label;
  }
}
