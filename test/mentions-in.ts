import type { Mention } from '../src/core/entity.js';
import type { Context, Recogniser } from '../src/core/recogniser.js';
import { atOnce } from '../src/core/together.js';
import { readDocument, type Document } from '../src/text/document.js';
import { undated } from './context.js';

/** What a kind finds in a text, vetoed readings among it. */
export const mentionsIn = <M extends Mention>(
  kind: Pick<Recogniser<Document, M>, 'find'>,
  text: string,
  context: Context = undated,
): readonly M[] => atOnce(kind.find(readDocument(text), context));
