export function drop(uid: number, gid: number): void {
  process.setuid?.(uid);
  process.setuid(uid);
  process.setgid(gid);
}
