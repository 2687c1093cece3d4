export const bills = (base: string, accessToken: string) => fetch(`${base}/bills?access_token=${accessToken}`);
