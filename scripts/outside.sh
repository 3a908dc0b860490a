#!/usr/bin/env bash
# Programs that some tests need and npm does not bring, installed by apt where missing:
# Chromium (looks at briefs as a reader would), its fonts, poppler-utils (reads PDFs), SPIN and a C compiler
# (judge what the checker says), PostgreSQL (its queue is held to the tests of the queue in a file).
# Where they cannot be installed it says so and goes on: the tests that need them skip aloud.
set -u

wanted=()
command -v chromium >/dev/null || wanted+=(chromium)
fc-list 2>/dev/null | grep -q DejaVu || [ -d /usr/share/fonts/truetype/dejavu ] || wanted+=(fonts-dejavu-core)
command -v pdftotext >/dev/null || wanted+=(poppler-utils)
command -v spin >/dev/null || wanted+=(spin)
command -v cc >/dev/null || wanted+=(gcc libc6-dev)
command -v initdb >/dev/null || ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || wanted+=(postgresql)
[ ${#wanted[@]} -eq 0 ] && exit 0

missing() {
  echo "outside programs missing: ${wanted[*]} ($1); the tests that need them are skipped" >&2
  exit 0
}

command -v apt-get >/dev/null || missing "no apt-get here"
as_root=()
if [ "$(id -u)" -ne 0 ]; then
  sudo -n true 2>/dev/null || missing "neither root nor sudo without a password"
  as_root=(sudo -n)
fi
echo "installing ${wanted[*]}"
export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get -o DPkg::Lock::Timeout=300 update -qq </dev/null >/dev/null 2>&1
"${as_root[@]}" apt-get -o DPkg::Lock::Timeout=300 install -y -qq --no-install-recommends "${wanted[@]}" \
  </dev/null >/dev/null 2>&1 || missing "apt-get install failed"
