export function same(form: { password: string; again: string }): boolean {
  localStorage.setItem('password-hint-shown', 'yes');
  return form.password === form.again;
}
