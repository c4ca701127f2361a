"""spaCy with a model whose folder is given, all of its pipeline, many texts as its documentation says."""
import json
import sys

import spacy

nlp = spacy.load(sys.argv[2])


def utf16(text):
    return len(text.encode("utf-16-le")) // 2


def spans(doc):
    start, before = 0, 0
    for ent in doc.ents:
        start += utf16(doc.text[before : ent.start_char])
        before = ent.start_char
        yield {"label": ent.label_, "text": ent.text, "start": start}


with open(sys.argv[1], encoding="utf-8") as lines:
    texts = (json.loads(line)["text"] for line in lines)
    for doc in nlp.pipe(texts):
        print(json.dumps(list(spans(doc))))
