#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# screenshots.sh MOVIELENS_DIR OUTPUT_DIR [BUILD_DIR]
#
# Makes the pictures of every page in both themes, in German and in Arabic, and at the smallest
# size, from a fresh profile with real ratings. BUILD_DIR defaults to build/release.
set -euo pipefail
[ $# -ge 2 ] || { echo "usage: $0 MOVIELENS_DIR OUTPUT_DIR [BUILD_DIR]" >&2; exit 2; }
dataset=$(cd "$1" && pwd)
mkdir -p "$2"
output=$(cd "$2" && pwd)
cd "$(dirname "$0")/.."
build=${3:-build/release}
ctl=$build/app/ctl/fairleadctl
console=$build/app/console/fairlead

profile=$(mktemp -d)/demo
trap 'rm -rf "$(dirname "$profile")"' EXIT
run() { "$ctl" --quiet --data "$profile" "$@" >/dev/null; }
run import movielens "$dataset"
run train --model popularity --promote
run train --promote || true
for k in 20 50; do run train --set k=$k || true; done
best=$("$ctl" --json --data "$profile" versions | python3 -c '
import json, sys
print(next(v["id"] for v in json.load(sys.stdin)["versions"] if v["family"] == "item-knn"))')
run promote "$best" --reason "better lists for people with few ratings" || true
run train --set k=5 || true

export QT_QPA_PLATFORM=offscreen QT_LOGGING_RULES="*.warning=false"
shot() { # name theme language size page [subject]
  local name=$1 theme=$2 language=$3 size=$4 page=$5 subject=${6:-}
  local home; home=$(mktemp -d)
  mkdir -p "$home/fairlead"
  printf '[look]\ntheme=%s\nlanguage=%s\n' "$theme" "$language" >"$home/fairlead/fairlead.conf"
  XDG_CONFIG_HOME=$home "$console" --data "$profile" --page "$page" --size "$size" \
    ${subject:+--show "$subject"} --screenshot "$output/$name.png"
  rm -rf "$home"
  echo "$output/$name.png"
}
dark=1 light=2
for page in overview start training registry recommendations; do
  subject=
  [ $page = recommendations ] && subject=user=1
  shot $page-dark $dark en 1440x900 $page $subject
  shot $page-light $light en 1440x900 $page $subject
  shot $page-small $dark en 1100x700 $page $subject
  shot $page-de $light de 1440x900 $page $subject
  shot $page-ar $dark ar 1440x900 $page $subject
done
