#!/bin/sh
# The tests drive the system's browsers: found, or installed from Debian's packages. No browser build is downloaded.
set -eu
packages=''

# Notes a package of which none of the given files is there.
want() {
  package=$1
  shift
  for file in "$@"; do
    [ -n "$file" ] && [ -x "$file" ] && return
  done
  packages="$packages $package"
}

want chromium "${CHROMIUM:-}" /usr/bin/chromium /usr/bin/chromium-browser /usr/bin/google-chrome
want firefox-esr "${FIREFOX:-}" /usr/bin/firefox-esr
want webkit2gtk-driver /usr/bin/WebKitWebDriver
want xvfb /usr/bin/Xvfb
[ -n "$packages" ] || exit 0

sudo=''
[ "$(id -u)" = 0 ] || sudo=sudo
if ! command -v apt-get >/dev/null || { [ -n "$sudo" ] && ! command -v sudo >/dev/null; }; then
  echo "The tests need these packages of Debian, which could not be installed from here:$packages." >&2
  echo "Install them as root. Another Chromium or Firefox ESR is named by CHROMIUM or FIREFOX." >&2
  exit 1
fi
echo "Installing the tests' browsers:$packages"
$sudo apt-get update -qq
# shellcheck disable=SC2086 # one word a package
$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $packages >/dev/null
