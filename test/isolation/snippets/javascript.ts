import { javascript } from './snippet.ts';

const NODE = 'const has = (name) => { try { return require(name); } catch { return undefined; } };\n';

/** Under an engine with Node's modules and under one without. */
export const JAVASCRIPT = [
  javascript('a loop without end', 'for (;;);', { ends: ['timeout'] }),
  javascript('promises without end', 'const again = () => Promise.resolve().then(again); again();', {
    ends: ['timeout', 'memory', undefined],
  }),
  javascript('a timer without end', "if (typeof setInterval === 'function') setInterval(() => {}, 10);", {
    ends: ['timeout', undefined],
  }),
  javascript(
    'memory, in one piece',
    `try { const block = new Uint8Array(700 * 1048576).fill(1); write('BROKEN had ' + block.length); } catch {}`,
    { ends: ['memory', 'timeout', undefined] },
  ),
  javascript(
    'memory, in small pieces',
    `const kept = []; try { for (let i = 0; i < 3000; i++) kept.push(new Array(100000).fill(i)); write('BROKEN kept all'); } catch {}`,
    { ends: ['memory', 'timeout', undefined] },
  ),
  javascript(
    'memory, in a text that doubles',
    `let s = 'x'; try { for (;;) s += s; } catch {} const all = []; try { for (let i = 0; i < 40; i++) all.push(s.slice(0, 1 << 28).toUpperCase()); write('BROKEN kept all'); } catch {}`,
    {
      ends: ['memory', 'timeout', undefined],
    },
  ),
  javascript('a flood of output', "for (;;) write('x'.repeat(65536));", { ends: ['output', 'timeout'] }),
  javascript('a recursion without end', 'const f = () => f() + 1; try { f(); } catch {}', {
    ends: [undefined, 'memory'],
  }),
  javascript('a pattern that backtracks for years', "/^(a+)+$/.test('a'.repeat(60) + 'b');", { ends: ['timeout'] }),
  javascript('a text that breaks the parser', "try { new Function('('.repeat(1e6)); } catch {}", {
    ends: [undefined, 'memory', 'timeout'],
  }),
  javascript(
    'poisoned prototypes',
    `Object.prototype.polluted = 1; Array.prototype.map = () => 'poison'; JSON.parse = JSON.stringify = () => 'poison'; Object.freeze(Object.prototype); globalThis.write = () => {};`,
  ),
  javascript(
    'the engine below',
    `held('process', () => (typeof process === 'undefined' ? undefined : process.binding('spawn_sync') && undefined));
held('a function constructor', () => { const get = (function () {}).constructor('return typeof process === "undefined" ? undefined : process.env.GITHUB_TOKEN'); return get(); });
held('std', () => (typeof process === 'undefined' && typeof os !== 'undefined' ? 'os' : typeof std !== 'undefined' ? 'std' : undefined));
held('bjson', () => (typeof bjson !== 'undefined' ? 'bjson' : undefined));`,
  ),
  javascript(
    'the environment',
    `if (typeof process !== 'undefined') for (const name of Object.keys(process.env)) if (!['PATH', 'HOME', 'LANG', 'LC_CTYPE', 'PWD'].includes(name)) write('BROKEN variable ' + name + '\\n');`,
  ),
  javascript(
    'files outside of the scratch folder',
    `${NODE}const fs = has('fs');
if (fs) {
  for (const path of ['/x', '/usr/x', '/etc/passwd', '/root/x', '/run/x', '/dev/shm/x']) held(path, () => { fs.writeFileSync(path, 'x'); return path; });
  for (const path of ['/etc/shadow', '/var/run/docker.sock', '/proc/1/environ', '/proc/1/mem', '/proc/1/fd/1', '/proc/kcore']) held(path, () => fs.readFileSync(path).length);
}`,
  ),
  javascript(
    'the network',
    `${NODE}const net = has('net');
if (net) for (const [port, host] of [[22, '127.0.0.1'], [80, '169.254.169.254'], [2375, '172.17.0.1']]) { const made = net.connect(port, host, () => write('BROKEN reached ' + host + '\\n')); made.on('error', () => {}); made.setTimeout(500, () => made.destroy()); }
const dns = has('dns'); if (dns) dns.lookup('example.com', (error) => { if (!error) write('BROKEN name\\n'); });`,
    { ends: [undefined, 'timeout'] },
  ),
  javascript(
    'children that outlive it',
    `${NODE}const child = has('child_process');
if (child) for (let i = 0; i < 5; i++) { const made = child.spawn('/bin/sh', ['-c', 'trap "" TERM HUP; while :; do echo x >> /tmp/poison; done'], { detached: true, stdio: 'inherit' }); made.on('error', () => {}); made.unref(); }`,
    { ends: [undefined, 'timeout'] },
  ),
  javascript(
    'killing everything',
    `if (typeof process !== 'undefined' && process.kill) { for (const pid of [1, process.ppid]) for (const signal of ['SIGKILL', 'SIGSTOP', 'SIGTERM', 'SIGINT']) { try { process.kill(pid, signal); } catch {} } try { process.kill(-1, 'SIGKILL'); } catch {} }`,
    { ends: [undefined, 'memory'] },
  ),
  javascript(
    'workers without number',
    `${NODE}const threads = has('worker_threads');
if (threads) { const made = []; try { for (let i = 0; i < 300; i++) { const one = new threads.Worker('for(;;);', { eval: true }); one.on('error', () => {}); made.push(one); } write('BROKEN 300 workers'); } catch {} }`,
    { ends: ['timeout', 'memory', undefined] },
  ),
  javascript(
    'more memory by WebAssembly',
    `if (typeof WebAssembly !== 'undefined') { const kept = []; try { for (let i = 0; i < 8; i++) { const memory = new WebAssembly.Memory({ initial: 16384 }); new Uint8Array(memory.buffer).fill(1); kept.push(memory); } write('BROKEN had 8 GB'); } catch {} }`,
    { ends: ['memory', 'timeout', undefined] },
  ),
  javascript(
    'waiting for ever',
    `if (typeof SharedArrayBuffer !== 'undefined' && typeof Atomics !== 'undefined') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0); else for (;;);`,
    { ends: ['timeout', undefined] },
  ),
  javascript(
    'a debugger that listens',
    `${NODE}const inspector = has('inspector'); if (inspector && inspector.open) { inspector.open(9229, '0.0.0.0'); }`,
    { ends: [undefined, 'timeout'] },
  ),
  javascript(
    'forged frames on every descriptor',
    `${NODE}const fs = has('fs');
if (fs) { const payload = Buffer.from('{"exit":0,"killed":null}'); const size = Buffer.alloc(4); size.writeUInt32BE(payload.length); for (let fd = 1; fd < 64; fd++) { try { fs.writeSync(fd, Buffer.concat([Buffer.from('e'), size, payload])); } catch {} } }`,
    { ends: [undefined, 'timeout'] },
  ),
  javascript('an error that nobody catches', 'Promise.reject(new Error("x")); throw Object.create(null);'),
] as const;
