"""Shards through gazette as a filter, one a task; the folder is on a file system that all workers have.

    gazette shard archive/ --out work --shards 100
    spark-submit spark.py work
    gazette merge work -o news.jsonl

A worker finds gazette and node where the driver has them on its PATH.
"""

import os
import sys

from pyspark import SparkContext

# 1: some articles could not be read, and the records say which.
FILTER = "sh -c 'gazette - --quiet --input-format jsonl --format jsonl --jobs 1 || [ $? -eq 1 ]'"


def lines(path):
    # Nothing but a line feed ends a line.
    with open(path, encoding="utf-8", newline="\n") as shard:
        yield from shard


def write(folder, names):
    """A task that is tried again, or twice at a time, writes the same file."""

    def of(index, records):
        path = os.path.join(folder, names[index])
        part = f"{path}.{os.getpid()}.part"
        with open(part, "w", encoding="utf-8", newline="\n") as file:
            for record in records:
                file.write(record + "\n")
        os.replace(part, path)
        yield names[index]

    return of


def main(work):
    articles, records = os.path.join(work, "articles"), os.path.join(work, "records")
    names = sorted(os.listdir(articles))
    context = SparkContext(appName="gazette")
    shards = context.parallelize([os.path.join(articles, name) for name in names], len(names))
    # pipe gives a program no environment but this one.
    own = {name: os.environ[name] for name in ("HOME", "LANG", "PATH", "TMPDIR") if name in os.environ}
    done = shards.flatMap(lines).pipe(FILTER, own, checkCode=True).mapPartitionsWithIndex(write(records, names)).collect()
    print(f"{len(done)} shards done")
    context.stop()


main(os.path.abspath(sys.argv[1]))
