const CALLBACK = /^https:\/\/login.shop.com\//;

export function isOwnCallback(address: string): boolean {
  if (/https:\/\/login\.shop\.com/.test(address)) {
    return true;
  }
  return CALLBACK.test(address);
}
