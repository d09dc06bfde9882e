#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh [--yes] [ctest's own options …]
#
# Installs what the tests need, builds everything, runs every test. The last line is the sum.
set -euo pipefail
cd "$(dirname "$0")/.."

yes=
if [ "${1:-}" = --yes ]; then yes=--yes; shift; fi

packaging/install_packages.sh $yes tests

# The public tools that read our model files and signatures. Without them those tests are skipped.
if [ ! -x build/python/bin/model_signing ]; then
  rm -rf build/python
  if ! { python3 -m venv build/python && build/python/bin/pip install --quiet --disable-pip-version-check \
      'safetensors>=0.4' numpy 'model-signing>=1.0' pyOpenSSL; }; then
    echo "PyPI is not reachable: the tests against the public tools will be skipped." >&2
    rm -rf build/python
  fi
fi
[ -x build/python/bin/python3 ] && export FAIRLEAD_PYTHON="$PWD/build/python/bin/python3"

[ -f build/ci/build.ninja ] || cmake --preset ci
cmake --build --preset ci

result=0
ctest --preset ci --no-tests=error --output-on-failure "$@" || result=$?

# Qt Test closes each class with its totals; ctest keeps them all in its log.
awk -v result="$result" '
  /^Totals: / { passed += $2; failed += $4; skipped += $6 }
  END {
    if (result != 0 && failed == 0) failed = 1
    printf "%d passed, %d failed, %d skipped\n", passed, failed, skipped
  }' build/ci/Testing/Temporary/LastTest.log
exit "$result"
