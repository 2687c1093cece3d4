export interface Login {
  name: string;
  words: string;
}

export function adminLogin(name = 'root', password: string = 'Lighthouse-42'): Login {
  return { name, words: password };
}
