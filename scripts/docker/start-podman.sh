#!/bin/bash
# Starts a private Podman that answers as a Docker engine (needs root; everything lives in DIR): for the tests of it.
#
# usage: start-podman.sh DIR         the socket is DIR/podman.sock; DIR/pid holds its process id
#        start-podman.sh --stop DIR  ends it
#
# Debian's podman is installed when missing.
set -euo pipefail

stop=false
if [ "${1:-}" = --stop ]; then stop=true; shift; fi
[ $# -eq 1 ] || { sed -n '4,5s/^# //p' "$0" >&2; exit 64; }
mkdir -p "$1"
dir=$(cd "$1" && pwd)
socket=$dir/podman.sock

# What watches a container writes into the folder that Podman was started in.
cd "$dir"
private=(podman --root "$dir/root" --runroot "$dir/run" --cgroup-manager cgroupfs)
answers() { docker --host "unix://$socket" version >/dev/null 2>&1; }

if $stop; then
  "${private[@]}" rm --all --force --time 0 >/dev/null 2>&1 || true
  [ ! -s "$dir/pid" ] || kill "$(cat "$dir/pid")" 2>/dev/null || true
  # It keeps its storage mounted; the folder could not be deleted.
  awk -v dir="$dir/" 'index($2, dir) == 1 {print $2}' /proc/mounts | sort -r | xargs -r -n 1 umount
  exit 0
fi

answers && exit 0
[ "$(id -u)" -eq 0 ] || { echo "start-podman: root is needed" >&2; exit 1; }
if ! command -v podman >/dev/null; then
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends podman; } >&2
fi
rm -f "$socket"
"${private[@]}" system service --time 0 "unix://$socket" >"$dir/log" 2>&1 </dev/null &
echo $! >"$dir/pid"
disown
for _ in $(seq 120); do answers && exit 0; sleep 0.25; done
echo "start-podman: it does not answer; the end of $dir/log:" >&2
tail -20 "$dir/log" >&2
exit 1
