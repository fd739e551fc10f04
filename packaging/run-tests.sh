#!/usr/bin/env bash
# Builds RingDesk and runs every test: once as developers build it, once under the address and undefined-behaviour
# sanitizers. The last line is "N passed, N failed". RINGDESK_TESTS_ONLY=dev leaves the second run out.
set -euo pipefail
cd "$(dirname "$0")/.."
packaging/install-deps.sh

passed=0 failed=0
run() {
  local preset=$1 junit=build/$1/tests.xml status=0
  echo "== $preset: build"
  # Of a first build lines suffice for a trace, and take an eighth less time than all of a debugger's data.
  [[ -f build/$preset/build.ninja ]] || cmake --preset "$preset" -DCMAKE_CXX_FLAGS_DEBUG=-g1 >build-$preset.log 2>&1 || { cat build-$preset.log >&2; rm -f build-$preset.log; return 1; }
  rm -f build-$preset.log
  cmake --build --preset "$preset" -- --quiet || return 1
  echo "== $preset: tests"
  rm -f "$junit"
  ctest --preset "$preset" -j2 --output-junit tests.xml >build/$preset/tests.log 2>&1 || status=$?
  local tests failures
  tests=$(sed -n 's/^\s*tests="\([0-9]*\)".*/\1/p; s/.*<testsuite.* tests="\([0-9]*\)".*/\1/p' "$junit" | head -1)
  failures=$(sed -n 's/^\s*failures="\([0-9]*\)".*/\1/p; s/.*<testsuite.* failures="\([0-9]*\)".*/\1/p' "$junit" | head -1)
  if ((status != 0)); then cat build/$preset/tests.log; fi
  tail -1 build/$preset/tests.log | grep . || true
  # A run that failed without a failed test (a crash of the runner, no tests found) is one failure.
  ((status != 0 && failures == 0)) && failures=1
  ((tests == 0)) && failures=1
  passed=$((passed + tests - failures)) failed=$((failed + failures))
}

for preset in dev asan; do
  [[ $preset == asan && ${RINGDESK_TESTS_ONLY:-} == dev ]] && continue
  if ! run "$preset"; then
    echo "the $preset build failed" >&2
    failed=$((failed + 1))
  fi
done
echo "$passed passed, $failed failed"
((failed == 0))
