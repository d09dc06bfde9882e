#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings translations/*.ts up to date with the sentences in the sources. Translate what is new there.
set -euo pipefail
cd "$(dirname "$0")/.."
lupdate=$(command -v lupdate || echo /usr/lib/qt6/bin/lupdate)
# English needs only its plurals; the sentences are in the code.
"$lupdate" -silent -I . -locations none -no-obsolete -pluralonly ui app -source-language en -target-language en -ts translations/fairlead_en.ts
for language in de zh_CN ar; do
  "$lupdate" -silent -I . -locations none -no-obsolete ui app -target-language "$language" -ts "translations/fairlead_$language.ts"
done
