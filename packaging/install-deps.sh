#!/usr/bin/env bash
# Installs what building and testing RingDesk needs, on Debian 12 or later and Ubuntu 24.04 or later. What is there
# already is left alone; when nothing is missing, neither root nor a network is needed.
set -euo pipefail

build=(cmake ninja-build g++ ccache pkg-config
  qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
  qtkeychain-qt6-dev libsecret-1-0 libqt6sql6-sqlite libsodium-dev libcpp-httplib-dev libexpected-dev fonts-noto-core)
test=(libgtest-dev libgmock-dev libphonenumber-dev libprotobuf-dev openssl dbus gnome-keyring)

if ! command -v apt-get >/dev/null; then
  cat >&2 <<'EOF'
This script knows Debian and Ubuntu alone. Elsewhere install by your system's own means: CMake 3.24, Ninja, a C++20
compiler, Qt 6.4 or later (Base, Linguist tools), QtKeychain for Qt 6, cpp-httplib, tl-expected; for the tests also
GoogleTest with GoogleMock, libphonenumber, OpenSSL's command, D-Bus and gnome-keyring.
Then: cmake --preset dev && cmake --build --preset dev && ctest --preset dev
EOF
  exit 1
fi

missing=()
for package in "${build[@]}" "${test[@]}" "$@"; do
  dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
((${#missing[@]})) || exit 0

echo "Installing: ${missing[*]}"
as_root=()
if ((EUID != 0)); then
  command -v sudo >/dev/null || { echo "Missing, and there is no sudo: apt-get install ${missing[*]}" >&2; exit 1; }
  as_root=(sudo)
fi
log=$(mktemp)
trap 'rm -f "$log"' EXIT
if ! { "${as_root[@]}" apt-get update -q && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
  apt-get install -y -q --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
  cat "$log" >&2
  exit 1
fi
