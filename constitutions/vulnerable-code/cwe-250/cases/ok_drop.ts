export function drop(uid: number, gid: number): void {
  process.setgroups([]);
  process.setgid(gid);
  process.setuid(uid);
}
