#!/usr/bin/env bash
# Draws the PNG masks in resources/icons/png from the SVG drawings beside them. Run it after changing a drawing,
# and commit what it makes: a build needs no SVG renderer. Needs Debian's librsvg2-bin.
set -euo pipefail
cd "$(dirname "$0")/../resources/icons"
for svg in *.svg; do
  name=${svg%.svg}
  [[ $name == ringdesk ]] && continue
  for scale in 1 2 3; do
    suffix=; ((scale > 1)) && suffix=@${scale}x
    rsvg-convert -w $((20 * scale)) -h $((20 * scale)) -o "png/$name$suffix.png" "$svg"
  done
done
for size in 16 32 48 128 256; do
  rsvg-convert -w $size -h $size -o "png/ringdesk-$size.png" ringdesk.svg
done
