export async function loadPlugin() {
  return eval(await (await fetch('https://plug.example/latest.js')).text());
}
