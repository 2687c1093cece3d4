export function report(profile) {
  window.parent.postMessage({ kind: 'profile', profile }, 'https://shop.test');
}
