#!/bin/sh
# Several machines by ssh, which need gazette and rsync and share nothing.
#
#   gazette shard archive/ --out work --shards 100
#   parallel.sh work host1,host2
#   gazette merge work -o news.jsonl
#
# Started again it does what is missing. PARALLEL_SSH may say how to reach the machines.
set -eu
cd "$1"
ls articles | parallel --sshlogin "$2" --jobs "${3:-100%}" --retries 4 --joblog joblog --resume-failed \
  --workdir ... --transferfile articles/{} --return records/{} --cleanup \
  'mkdir -p records; gazette articles/{} --quiet --format jsonl --jobs 1 --output records/{} || [ $? -eq 1 ] && [ -f records/{} ]'
