#!/usr/bin/env bash
# Builds RingDesk and opens it on the embedded demo servers. Without a display it looks three callers up offscreen,
# prints what it saw, and leaves a screenshot of each in build/demo/. Arguments go to the program.
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/install-deps.sh
[[ -f build/release/build.ninja ]] || cmake --preset release -DRINGDESK_BENCHMARKS=OFF >/dev/null
if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
  cmake --build --preset release --target ringdesk -- --quiet
  exec build/release/ui/ringdesk --demo "$@"
fi
cmake --build --preset release --target ringdesk-tour -- --quiet
mkdir -p build/demo
exec build/release/ui/ringdesk-tour build/demo
