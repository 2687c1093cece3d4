#!/bin/bash
# Builds the sandbox image from Debian packages (and the Node that the tests run under): debootstrap + docker import, no
# image registry.
#
# usage: build-image.sh SOCKET IMAGE    for example: build-image.sh /tmp/engine/docker.sock bluecode-sandbox:test
#
# Does nothing when IMAGE exists and was built by this recipe (the hash of what goes in is its label). The root file
# system is kept as a tarball in $BLUECODE_IMAGE_CACHE (default: the user's cache folder), so that a second engine
# needs no download. debootstrap is installed when missing. The mirror is the one apt is set up with. Without root and
# without that tarball the engine builds sandbox/Dockerfile instead, which needs an image registry.
set -euo pipefail

[ $# -eq 2 ] || { sed -n '5s/^# //p' "$0" >&2; exit 64; }
socket=$1 image=$2
suite=bookworm
packages=python3,gcc,g++,libc6-dev
# Node's own build, which `npm ci` brings, starts four times as fast as Debian's: that one is taken only without it.
node=$(dirname "$0")/../../node_modules/node/bin/node
[ -x "$node" ] && node_version=$("$node" --version 2>/dev/null) || { node='' node_version=debian packages=$packages,nodejs; }
# As in sandbox/Dockerfile: a service container runs its image's own command, which must idle.
command='CMD ["sleep", "infinity"]'
cache=${BLUECODE_IMAGE_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/bluecode}

engine() { docker --host "unix://$socket" "$@"; }
built_by_us() { [ "$(engine image inspect --format '{{index .Config.Labels "bluecode.recipe"}}' "$image" 2>/dev/null)" = "$recipe" ]; }

apt_mirror() {
  { awk '/^URIs:/ {print $2}' /etc/apt/sources.list.d/*.sources 2>/dev/null
    sed -nE 's/^deb +(\[[^]]*\] +)?([^ ]+) .*/\2/p' /etc/apt/sources.list /etc/apt/sources.list.d/*.list 2>/dev/null
  } | grep -E 'debian/?$' | head -n 1 || true
}

# Nothing in the image may raise privileges, and nothing may tell a snippet which machine built it.
strip_root() {
  local root=$1
  rm -rf "$root"/var/cache/apt/* "$root"/var/lib/apt/lists/* "$root"/var/log/* "$root"/usr/share/{doc,man,locale,info} \
    "$root"/etc/apt/sources.list* "$root"/etc/hostname "$root"/etc/resolv.conf
  find "$root" -xdev -perm /6000 -type f -exec chmod ug-s {} +
}

hash() { printf '%s\n' "$@" | sha256sum | cut -c1-16; }
contents=$(hash "$suite" "$packages" "$node_version" "$(uname -m)" "$(declare -f strip_root)")
tarball=$cache/sandbox-$contents.tar
recipe=$(hash "$contents" "$command")

make_tarball() {
  if ! command -v debootstrap >/dev/null; then
    { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends debootstrap; } >&2
  fi
  local root mirror
  root=$(mktemp -d)
  # shellcheck disable=SC2064 # the folder's name is known now
  trap "rm -rf '$root'" EXIT
  mirror=$(apt_mirror)
  # Without a Debian mirror in apt's configuration debootstrap falls back to its own default.
  debootstrap --variant=minbase --include="$packages" "$suite" "$root/fs" ${mirror:+"$mirror"} >&2
  strip_root "$root/fs"
  [ -z "$node" ] || install -m 0755 "$node" "$root/fs/usr/local/bin/node"
  mkdir -p "$cache"
  # Written beside its final name first: an interrupted build must not leave half a tarball to be trusted later.
  tar -C "$root/fs" --sort=name --numeric-owner -cf "$tarball.$$" . && mv "$tarball.$$" "$tarball"
}

built_by_us && exit 0
# Without root there is no debootstrap: the engine builds the recipe for publishing, and fetches its base image itself.
if [ ! -s "$tarball" ] && [ "$(id -u)" -ne 0 ]; then
  engine build --quiet --target core --label "bluecode.recipe=$recipe" --tag "$image" "$(dirname "$0")/../../sandbox" >/dev/null
  exit
fi
mkdir -p "$cache"
exec 9>"$cache/lock"
flock 9
built_by_us && exit 0
[ -s "$tarball" ] || make_tarball
engine import --change "LABEL bluecode.recipe=$recipe" --change "$command" "$tarball" "$image" >/dev/null
