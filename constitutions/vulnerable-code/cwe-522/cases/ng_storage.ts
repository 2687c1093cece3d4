export function remember(name: string, password: string): void {
  localStorage.setItem('name', name);
  localStorage.setItem('password', password);
}
