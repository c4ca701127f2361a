"""Reads the files of each format with the program it is made for, and prints what that has found."""

import glob
import json
import os
import sqlite3
import sys

folder = sys.argv[1]
FAILED = []


def path(name):
    return os.path.join(folder, name)


def spacy_reads():
    import spacy

    nlp = spacy.blank("en")
    count = exact = 0
    with open(path("spacy.jsonl"), encoding="utf-8") as lines:
        for line in lines:
            article = json.loads(line)
            doc = nlp.make_doc(article["text"])
            for ent in article["ents"]:
                count += 1
                exact += doc.char_span(ent["start"], ent["end"], label=ent["label"]) is not None
    assert count > 0 and exact == count, f"{exact} of {count} on the bounds of tokens"
    return f"spaCy {spacy.__version__}: {exact} of {count} entities on the bounds of tokens"


def conll_reads():
    import spacy
    from spacy.training.converters import conll_ner_to_docs

    with open(path("conll.conll"), encoding="utf-8") as file:
        docs = list(conll_ner_to_docs(file.read(), n_sents=0))
    ents = sum(len(doc.ents) for doc in docs)
    assert ents > 0
    return f"spaCy {spacy.__version__} convert: {len(docs)} documents, {ents} entities"


def timeml_reads():
    from lxml import etree

    dtd = etree.DTD(open("test/output/exchange/timeml.dtd", "rb"))
    files = glob.glob(path("timeml/**/*.tml"), recursive=True)
    trees = [etree.parse(file) for file in files]
    assert files and all(dtd.validate(tree) for tree in trees), dtd.error_log
    return f"lxml {etree.__version__}: {len(files)} documents valid, {sum(len(t.findall('.//TIMEX3')) for t in trees)} TIMEX3"


def ics_reads():
    import icalendar

    with open(path("ics.ics"), "rb") as file:
        entries = icalendar.Calendar.from_ical(file.read()).walk("VEVENT")
    assert entries
    return f"icalendar {icalendar.__version__}: {len(entries)} entries"


def jsonld_reads():
    import rdflib

    with open(path("jsonld.jsonld"), encoding="utf-8") as file:
        # Without a network the context of schema.org is its vocabulary.
        text = json.loads(file.read())
    text["@context"] = {"@vocab": "https://schema.org/"}
    graph = rdflib.Graph().parse(data=json.dumps(text), format="json-ld")
    assert len(graph) > 0
    return f"rdflib {rdflib.__version__}: {len(graph)} triples"


def gexf_reads():
    import networkx

    graph = networkx.read_gexf(path("gexf.gexf"))
    assert len(graph) > 0
    return f"networkx {networkx.__version__}: {len(graph)} people, {graph.number_of_edges()} edges"


def csv_reads(name):
    def of():
        import pandas

        rows = pandas.read_csv(path(name))
        assert len(rows) > 0
        return f"pandas {pandas.__version__}: {len(rows)} rows of {len(rows.columns)} columns"

    return of


def sqlite_reads():
    database = sqlite3.connect(path("news.sqlite"))
    assert database.execute("pragma integrity_check").fetchone() == ("ok",)
    assert database.execute("pragma foreign_key_check").fetchall() == []
    (found,) = database.execute("select count(*) from search where search match 'korea'").fetchone()
    assert found > 0
    return f"SQLite {sqlite3.sqlite_version} of Python: whole, {found} articles found by a word"


def parquet_reads():
    import duckdb
    import pandas

    [(rows,)] = duckdb.sql(f"select count(*) from '{path('parquet/mentions.parquet')}'").fetchall()
    same = len(pandas.read_parquet(path("parquet/mentions.parquet")))
    [(joined,)] = duckdb.sql(
        f"""select count(*) from '{path('parquet/mentions.parquet')}' join '{path('parquet/entities.parquet')}' using (entity)"""
    ).fetchall()
    assert rows == same == joined > 0
    return f"DuckDB {duckdb.__version__}, pandas {pandas.__version__}: {rows} mentions, each with its entity"


FORMATS = {
    "spacy": spacy_reads,
    "conll": conll_reads,
    "timeml": timeml_reads,
    "ics": ics_reads,
    "jsonld": jsonld_reads,
    "gexf": gexf_reads,
    "plover": csv_reads("plover.csv"),
    "csv": csv_reads("csv.csv"),
    "sqlite": sqlite_reads,
    "parquet": parquet_reads,
}

for name, reads in FORMATS.items():
    try:
        print(f"{name:10} {reads()}")
    except ImportError as error:
        FAILED.append(name)
        print(f"{name:10} cannot be tried here: no {error.name}")
    except Exception as error:
        FAILED.append(name)
        print(f"{name:10} REFUSED: {error!r}"[:300])
for name in ("brat", "doccano", "labelstudio", "webanno", "geojson", "markdown"):
    print(f"{name:10} has no consumer in Python that loads without a server: its shape is tested by npm test")
sys.exit(len(FAILED) > 0)
