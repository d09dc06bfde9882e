#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh [--yes] [fairlead's own options …]
#
# Installs what is missing, builds the release, starts the console.
set -euo pipefail
cd "$(dirname "$0")/.."

yes=
if [ "${1:-}" = --yes ]; then yes=--yes; shift; fi

packaging/install_packages.sh $yes build
[ -f build/release/build.ninja ] || cmake --preset release
cmake --build --preset release
exec build/release/app/console/fairlead "$@"
