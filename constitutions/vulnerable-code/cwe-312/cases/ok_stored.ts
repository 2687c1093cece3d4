export function remember(name: string): void {
  localStorage.setItem('name', name);
}
