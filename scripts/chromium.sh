#!/bin/sh
# The tests drive the system's Chromium: found, or installed from Debian's packages. No browser build is downloaded.
set -eu
for name in "${CHROMIUM:-}" /usr/bin/chromium /usr/bin/chromium-browser /usr/bin/google-chrome; do
  [ -n "$name" ] && [ -x "$name" ] && exit 0
done
if ! command -v apt-get >/dev/null; then
  echo "Chromium was not found. Install it, or set CHROMIUM to its path." >&2
  exit 1
fi
sudo=''
[ "$(id -u)" = 0 ] || sudo=sudo
$sudo apt-get update -qq
$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null
