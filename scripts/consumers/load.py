"""Reads the files of each format with the program it is made for, and prints what that has found."""

import glob
import json
import os
import re
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


def ttk_reads():
    from lxml import etree

    dtd = etree.DTD(open("test/output/exchange/ttk.dtd", "rb"))
    trees = [etree.parse(file) for file in glob.glob(path("ttk/**/*.ttk"), recursive=True)]
    assert trees and all(dtd.validate(tree) for tree in trees), dtd.error_log
    count = 0
    for tree in trees:
        text = tree.findtext("text")
        for tag in tree.xpath("tarsqi_tags/*[@begin]"):
            assert text[int(tag.get("begin")) : int(tag.get("end"))].strip()
            count += 1
    return f"lxml {etree.__version__}: {len(trees)} documents valid, {count} elements with a place in the text"


def brat_reads():
    from importlib.metadata import version

    from pybrat.parser import BratParser

    examples = BratParser(error="raise").parse(path("brat"))
    entities, events = sum(len(one.entities) for one in examples), sum(len(one.events) for one in examples)
    assert events > 0
    return f"pybrat {version('pybrat')}: {len(examples)} documents, {entities} entities, {events} events"


def labelstudio_reads():
    from importlib.metadata import version

    from label_studio_sdk.label_interface import LabelInterface

    with open("docs/formats.md", encoding="utf-8") as docs:
        interface = LabelInterface(re.search(r"```xml\n(<View>.*?</View>)\n```", docs.read(), re.S)[1])
    with open(path("labelstudio.json"), encoding="utf-8") as file:
        predictions = [one for task in json.load(file) for one in task["predictions"]]
    errors = [error for one in predictions for error in interface.validate_prediction(one, return_errors=True)]
    assert predictions and not errors, errors[:3]
    regions = sum(len(one["result"]) for one in predictions)
    return f"label-studio-sdk {version('label-studio-sdk')}: {regions} regions and relations valid for the interface of docs/formats.md"


def webanno_reads():
    import rdflib

    with open(path("webanno.jsonld"), encoding="utf-8") as file:
        text = json.loads(file.read())
    # Without a network the context of the model is its vocabulary.
    text["@context"] = {"@vocab": "http://www.w3.org/ns/oa#", "id": "@id", "type": "@type"}
    graph = rdflib.Graph().parse(data=json.dumps(text), format="json-ld")
    count = len(list(graph.subjects(rdflib.RDF.type, rdflib.URIRef("http://www.w3.org/ns/oa#Annotation"))))
    assert count > 0
    return f"rdflib {rdflib.__version__}: {count} annotations, {len(graph)} triples"


def geojson_reads():
    import pyogrio

    info = pyogrio.read_info(path("geojson.geojson"))
    assert info["features"] > 0
    return f"GDAL {pyogrio.__gdal_version_string__}, with which QGIS reads: {info['features']} features, {info['geometry_type']}"


def markdown_reads():
    from importlib.metadata import version

    from markdown_it import MarkdownIt

    with open(path("markdown.md"), encoding="utf-8") as file:
        tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(file.read())
    tables = sum(token.type == "table_open" for token in tokens)
    assert tables > 0
    return f"markdown-it-py {version('markdown-it-py')}: {tables} tables"


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
    "ttk": ttk_reads,
    "brat": brat_reads,
    "labelstudio": labelstudio_reads,
    "webanno": webanno_reads,
    "geojson": geojson_reads,
    "markdown": markdown_reads,
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
        print(f"{name:11} {reads()}")
    except ImportError as error:
        FAILED.append(name)
        print(f"{name:11} cannot be tried here: no {error.name}")
    except Exception as error:
        FAILED.append(name)
        print(f"{name:11} REFUSED: {error!r}"[:300])
print("doccano     has no consumer that loads without a server: its shape is tested by npm test")
sys.exit(len(FAILED) > 0)
