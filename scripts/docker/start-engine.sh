#!/bin/bash
# Starts a private Docker engine, for machines that have none (needs root; everything lives in DIR).
#
# usage: start-engine.sh DIR         the socket is DIR/docker.sock; DIR/pid holds the engine's process id
#        start-engine.sh --stop DIR  ends that engine
#
# Does nothing when the engine in DIR answers already. Debian's docker.io is installed when dockerd is missing.
# The engine has no bridge and touches no firewall rule: sandboxes have no network, so it needs neither.
set -euo pipefail

stop=false
if [ "${1:-}" = --stop ]; then stop=true; shift; fi
[ $# -eq 1 ] || { sed -n '4,5s/^# //p' "$0" >&2; exit 64; }
mkdir -p "$1"
dir=$(cd "$1" && pwd)
socket=$dir/docker.sock

# Asks the engine itself, not only whether a socket file lies there: a crashed engine leaves its file behind.
answers() { docker --host "unix://$socket" version >/dev/null 2>&1; }
# Whether the engine's process lives. One that was killed can stay listed for a while (state Z) until it is reaped.
lives() { local state; state=$(sed -n 's/^[0-9]* (dockerd) \(.\) .*/\1/p' "/proc/$1/stat" 2>/dev/null) && [ -n "$state" ] && [ "$state" != Z ]; }
ours() { [ -s "$dir/pid" ] && lives "$(cat "$dir/pid")"; }

if $stop; then
  if ours; then
    pid=$(cat "$dir/pid")
    kill "$pid"
    for _ in $(seq 60); do lives "$pid" || break; sleep 0.25; done
    if lives "$pid"; then echo "start-engine: the engine (process $pid) does not end" >&2; exit 1; fi
  fi
  # An engine that was killed leaves its mounts; the folder could not be deleted.
  awk -v dir="$dir/" 'index($2, dir) == 1 {print $2}' /proc/mounts | sort -r | xargs -r -n 1 umount
  exit 0
fi

install_missing() {
  local missing=()
  command -v dockerd >/dev/null || missing+=(docker.io)
  # Newer Debian releases keep the client in a package of its own.
  if ! command -v docker >/dev/null && apt-cache show docker-cli >/dev/null 2>&1; then missing+=(docker-cli); fi
  command -v docker-init >/dev/null || missing+=(tini)
  [ ${#missing[@]} -eq 0 ] && return
  [ "$(id -u)" -eq 0 ] || { echo "start-engine: ${missing[*]} missing; run as root, or install them" >&2; exit 1; }
  export DEBIAN_FRONTEND=noninteractive
  # A packaged engine would start its own service at once; this one is started by hand, below.
  apt-get update -qq && RUNLEVEL=1 apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

answers && exit 0
install_missing
[ "$(id -u)" -eq 0 ] || { echo "start-engine: an engine needs root" >&2; exit 1; }

# Two callers at once must not start two engines on one data folder.
exec 9>"$dir/lock"
flock 9
answers && exit 0
# What a killed engine left: a new one would wait for the old one's containerd, which died with it.
ours || rm -rf "$dir/pid" "$socket" "$dir/exec/containerd"
if ! ours; then
  setsid nohup dockerd --data-root "$dir/data" --exec-root "$dir/exec" --pidfile "$dir/pid" \
    --host "unix://$socket" --bridge=none --iptables=false --ip6tables=false \
    >"$dir/log" 2>&1 </dev/null 9>&- &
fi
for _ in $(seq 120); do answers && exit 0; sleep 0.25; done
echo "start-engine: the engine does not answer; the end of $dir/log:" >&2
tail -20 "$dir/log" >&2
exit 1
