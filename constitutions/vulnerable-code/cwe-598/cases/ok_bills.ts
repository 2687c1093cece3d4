export const bills = (base: string, accessToken: string, page: number) =>
  fetch(`${base}/bills?page=${page}`, { headers: { Authorization: `Bearer ${accessToken}` } });
