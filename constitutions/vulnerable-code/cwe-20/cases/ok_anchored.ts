export function isOwnCallback(address: string): boolean {
  if (/^https:\/\/login\.shop\.com\//.test(address)) {
    return true;
  }
  return address.startsWith('https://www.shop.com/');
}
