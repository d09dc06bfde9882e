#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# install_packages.sh [--yes] build|tests
#
# Installs the distribution packages that Fairlead needs and this machine lacks (Debian 12, Debian 13,
# Ubuntu 24.04). Asks before it uses sudo; --yes skips the question. It only ever adds packages:
# where apt would remove one, it stops and says so.
set -euo pipefail

yes=no
what=build
for argument in "$@"; do
  case "$argument" in
    --yes) yes=yes ;;
    build | tests) what=$argument ;;
    *) echo "usage: $0 [--yes] build|tests" >&2; exit 2 ;;
  esac
done

# One line a need; a|b = the first that the distribution has.
packages='
g++
cmake
ninja-build
ccache
pkg-config
qt6-base-dev
libqt6opengl6-dev|qt6-base-dev
libgl-dev
libxkbcommon-dev
qt6-charts-dev|libqt6charts6-dev
qt6-svg-dev|libqt6svg6-dev
qt6-svg-plugins|libqt6svg6
qt6-tools-dev
qt6-tools-dev-tools
qt6-l10n-tools
qt6-qpa-plugins|qt6-base-dev
libxcb-cursor0
libsqlite3-dev
nlohmann-json3-dev
libsimdjson-dev
librdkafka-dev
libboost-dev
libeigen3-dev
libssl-dev
libtomlplusplus-dev
libcli11-dev
libspdlog-dev
libcsv-dev
prometheus-cpp-dev
'
if [ "$what" = tests ]; then
  packages+='
libbenchmark-dev
python3
python3-venv
kcat
xvfb
xauth
'
fi

if ! command -v apt-get >/dev/null; then
  echo "This script knows Debian 12, Debian 13 and Ubuntu 24.04 (apt-get). Elsewhere, install the" >&2
  echo "development packages named in $0 by hand, then use cmake --preset release." >&2
  exit 3
fi

installed() { [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }
available() { apt-cache policy "$1" 2>/dev/null | grep -q 'Candidate: [^(]'; }

# Of alternatives the first that is here or can be had counts: that a later one happens to be
# installed says nothing about the need.
collect_missing() {
  missing=()
  local choices name chosen
  for choices in $packages; do
    chosen=${choices%%|*}
    for name in ${choices//|/ }; do
      if installed "$name" || available "$name"; then chosen=$name; break; fi
    done
    installed "$chosen" || missing+=("$chosen")
  done
}

collect_missing
[ ${#missing[@]} -eq 0 ] && exit 0

as_root=
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || { echo "These packages are missing and neither root nor sudo is at hand: ${missing[*]}" >&2; exit 3; }
  as_root=sudo
fi

echo "Fairlead needs packages that are not installed: ${missing[*]}"
if [ "$yes" != yes ]; then
  if [ ! -t 0 ]; then
    echo "Run this again with --yes to install them without a question." >&2
    exit 3
  fi
  read -r -p "Install them now with ${as_root:+sudo }apt-get? [y/N] " answer
  case "$answer" in y | Y | yes) ;; *) echo "Nothing was installed." >&2; exit 3 ;; esac
fi

$as_root apt-get update -q
# Look again: before the update apt may have known no candidates.
collect_missing
plan=$($as_root apt-get install --simulate --no-install-recommends "${missing[@]}") || {
  echo "apt cannot install them; its words stand above." >&2
  exit 3
}
if removed=$(grep '^Remv ' <<<"$plan"); then
  echo "apt would remove packages to install these, so nothing was done:" >&2
  echo "$removed" >&2
  exit 3
fi
$as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-remove --no-install-recommends "${missing[@]}"
