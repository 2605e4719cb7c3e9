#!/usr/bin/env bash
# How long `tcerr explain` takes for a log of 35 MB, compared with ripgrep and jq on the same file: the
# shortest CPU time of seven runs each, in turns. Needs awk, GNU time, ripgrep and jq.
set -euo pipefail
cd "$(dirname "$0")/.."
cargo build --quiet --release -p tencentcloud-errors-cli
tcerr=${CARGO_TARGET_DIR:-target}/release/tcerr
log=$(mktemp)
trap 'rm -f "$log"' EXIT

# Of a hundred lines, three fail, twelve mention a code that is not one, and fifteen are JSON.
awk 'BEGIN {
    split("starting stopped user session cache miss loaded config request handled queue worker pool", words)
    srand(1)
    for (i = 1; size < 35e6; i++) {
        time = sprintf("2026-11-26T12:%02d:%02d.%03dZ", i / 60 % 60, i % 60, i % 1000)
        text = words[i % 13 + 1] " " words[i % 7 + 1] " " words[i % 5 + 1] " " words[i % 11 + 1]
        kind = int(rand() * 100)
        if (kind < 2) line = time " ERROR call failed: {\"code\":4000,\"message\":\"(-514)资源重复\",\"requestId\":\"" i "\"}"
        else if (kind < 3) line = time " ERROR [TencentCloudSDKError] Code=RequestLimitExceeded, Message=too fast " i ", RequestId=" i
        else if (kind < 15) line = time " INFO  http status=200 code=200 path=/api/v1/items/" i " took " i % 400 " ms"
        else if (kind < 30) line = "{\"ts\":\"" time "\",\"level\":\"info\",\"msg\":\"" text "\",\"id\":" i ",\"took\":" i % 900 "}"
        else line = time " INFO  [worker-" i % 16 "] " text " " text " id=" i " (" i % 9 " times)"
        print line
        size += length(line) + 1
    }
}' >"$log"

run() {
    case $1 in
    tcerr) "$tcerr" explain --file "$log" ;;
    ripgrep) rg --count --ignore-case '"?code"?\s*[:=]\s*"?[-A-Za-z0-9.]+|\(-?[0-9]{1,10}\)|TencentCloudSDK' "$log" ;;
    jq) jq --raw-input 'fromjson? // empty | .code? // empty' "$log" ;;
    esac
}

TIMEFORMAT=%U
declare -A least
for _ in 1 2 3 4 5 6 7; do
    for program in tcerr ripgrep jq; do
        seconds=$({ time run $program >/dev/null; } 2>&1)
        least[$program]=$(printf '%s\n%s\n' "${least[$program]:-99}" "$seconds" | sort -n | head -1)
    done
done
bytes=$(stat -c %s "$log")
for program in tcerr ripgrep jq; do
    awk -v program=$program -v seconds="${least[$program]}" -v bytes="$bytes" \
        'BEGIN { printf "%-8s %.2f s of CPU, %.0f MB a second\n", program, seconds, bytes / 1e6 / (seconds + 0.001) }'
done
