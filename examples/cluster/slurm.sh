#!/bin/sh
# One task of an array does one shard; the folder is on a file system that all nodes have.
#
#   gazette shard archive/ --out work --shards 100
#   sbatch --array=1-100 slurm.sh work
#   gazette merge work -o news.jsonl
#
#SBATCH --job-name=gazette
#SBATCH --ntasks=1
#SBATCH --cpus-per-task=1
#SBATCH --mem=1G
#SBATCH --requeue
#SBATCH --open-mode=append
set -u
work=$1
shard=$(ls "$work/articles" | sed -n "${SLURM_ARRAY_TASK_ID}p")

# What an earlier try of this task has done is left as it is.
gazette "$work/articles/$shard" --quiet --format jsonl --jobs "${SLURM_CPUS_PER_TASK:-1}" \
  --output "$work/records/$shard" --resume
code=$?

# 1: some articles could not be read, and the records say which.
[ "$code" -le 1 ] && [ -f "$work/records/$shard" ] && exit 0

# Killed, as by the kernel where memory is short: another try, not for ever. Slurm itself requeues what a node took with it.
if [ "$code" -gt 128 ] && [ "${SLURM_RESTART_COUNT:-0}" -lt 3 ]; then
  scontrol requeue "${SLURM_ARRAY_JOB_ID}_$SLURM_ARRAY_TASK_ID" && sleep 60
fi
exit "$code"
