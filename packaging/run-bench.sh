#!/usr/bin/env bash
# Builds RingDesk as it is shipped, measures it beside a bare Qt window and raw HTTP in the same run, and prints one
# JSON document. Headless it draws offscreen, with DISPLAY set on that display. Run it on a machine that does
# nothing else. RINGDESK_BENCH=quick takes few measurements, to see that it works.
set -euo pipefail
cd "$(dirname "$0")/.."
{
  packaging/install-deps.sh libbenchmark-dev
  cmake --preset release >/dev/null
  cmake --build --preset release --target benchmarks -- --quiet
} >&2

if [[ -n ${DISPLAY:-} ]]; then export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-xcb}; else export QT_QPA_PLATFORM=offscreen; fi
unset QT_STYLE_OVERRIDE QT_QPA_PLATFORMTHEME QT_LOGGING_RULES http_proxy https_proxy all_proxy
case ${RINGDESK_BENCH:-full} in
  quick) starts=(5 2) lookups=(30 3 2000) parse=(--benchmark_min_time=0.1) directory=(2000 10) order=(2000) sync=(2000) ;;
  *) starts=(60 7) lookups=(300 30 100000) parse=() directory=(100000 10) order=(100000) sync=(100000) ;;
esac

say() { echo "== $1" >&2; }
bench=build/release/tests/bench
load=$(cut -d' ' -f1 /proc/loadavg)
say "start and memory"
start=$("$bench/bench_start" build/release/ui/ringdesk "$bench/bench_barewindow" "${starts[@]}")
say "lookup to painted card"
lookup=$("$bench/bench_lookup" "${lookups[@]}")
say "stalls"
stalls=$("$bench/bench_stalls")
say "reading"
reading=$("$bench/bench_parse" --benchmark_format=json "${parse[@]}" 2>/dev/null)
say "directory"
directory=$("$bench/bench_directory" "${directory[@]}")
say "order"
order=$("$bench/bench_order" "${order[@]}")
say "sync"
sync=$("$bench/bench_sync" "${sync[@]}")
say "fleet"
fleet=$("$bench/bench_fleet")

cat <<JSON
{
 "commit": "$(git rev-parse --short HEAD 2>/dev/null || echo unknown)",
 "date": "$(date -u +%Y-%m-%dT%H:%M:%SZ)",
 "machine": {"processors": $(nproc), "model": "$(sed -n 's/^model name\s*: //p' /proc/cpuinfo | head -1)",
   "system": "$(. /etc/os-release && echo "$PRETTY_NAME")", "load_before": $load},
 "platform": "$QT_QPA_PLATFORM",
 "start_and_memory": $start,
 "lookup": $lookup,
 "longest_stall": $stalls,
 "reading": $reading,
 "directory": $directory,
 "order": $order,
 "sync": $sync,
 "fleet": $fleet
}
JSON
