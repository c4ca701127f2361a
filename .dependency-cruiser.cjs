/** One flow, one direction: cli → input, output, extract → kinds, link → rules → language → text → lexicon → core. */
const { existsSync, readdirSync } = process.getBuiltinModule('node:fs');

/** A folder that says what kind it is. */
const kinds = readdirSync('src')
  .filter((folder) => existsSync(`src/${folder}/kind.ts`))
  .join('|');
/** What a kind says of itself, and the list of them. */
const described = `^src/(kinds\\.ts|(${kinds})/kind\\.ts)$`;
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
module.exports = {
  forbidden: [
    forbid('no-cycles', 'A cycle means that neither file can be read alone.', {}, { circular: true }),
    forbid(
      'core-imports-nothing',
      'Everything rests on core; it may rest on nothing.',
      { path: '^src/core' },
      { pathNot: '^src/core' },
    ),
    forbid(
      'lexicon-rests-on-core',
      'Words have numbers and classes before any text is read.',
      { path: '^src/lexicon' },
      { path: '^src', pathNot: '^src/(lexicon|core)' },
    ),
    forbid(
      'text-rests-on-lexicon',
      'The document knows nothing of what is looked for in it.',
      { path: '^src/text' },
      { path: '^src', pathNot: '^src/(text|lexicon|core)' },
    ),
    forbid(
      'language-rests-on-text',
      'What English is does not depend on the kind of thing that is looked for.',
      { path: '^src/language' },
      { path: '^src', pathNot: '^src/(language|text|lexicon|core)' },
    ),
    forbid(
      'rules-rest-on-language',
      'How a rule is written is the same for all kinds.',
      { path: '^src/rules' },
      { path: '^src', pathNot: '^src/(rules|language|text|lexicon|core)' },
    ),
    forbid(
      'kinds-stand-alone',
      'A kind that knew another could not be left out by --types.',
      { path: `^src/(${kinds})` },
      { path: '^src', pathNot: '^src/($1|rules|language|text|lexicon|core)' },
    ),
    forbid(
      'link-rests-on-core',
      'Linking sees entities, never how they were found.',
      { path: '^src/link' },
      { path: '^src', pathNot: ['^src/(link|language|text|lexicon|core)', described] },
    ),
    forbid(
      'user-rules-beside-the-pipeline',
      'What the user says is laid over what the kinds find; the pipeline knows it, never the kinds.',
      { path: '^src/(core|lexicon|text|language|rules|people|countries|dates|events|link|input|output)' },
      { path: '^src/user-rules' },
    ),
    forbid(
      'scoring-rests-on-core',
      'Gold alone says what is right, never how something was found.',
      { path: '^src/scoring' },
      { path: '^src', pathNot: ['^src/(scoring|core)', described] },
    ),
    forbid(
      'edges-stand-alone',
      'Readers and formatters must be usable without each other.',
      { path: '^src/(input|output)', pathNot: '^src/output/(annotations/conll|exchange/gexf)\\.ts$' },
      { path: '^src', pathNot: ['^src/($1|core)', described] },
    ),
    forbid(
      'tokens-of-a-format',
      'A format of tokens prints those that are read; it sees nothing else of the pipeline.',
      { path: '^src/output/annotations/conll\\.ts$' },
      { path: '^src', pathNot: ['^src/(output|core|text)', described] },
    ),
    forbid(
      'a-description-is-light',
      'Help and formats need what a kind says of itself, not how it is found.',
      { path: described },
      { path: '^src', pathNot: ['^src/core', described] },
    ),
    forbid(
      'every-folder-has-its-place',
      'A new folder is a kind, with its kind.ts, or a layer that is named here.',
      {
        path: '^src/.+/',
        pathNot: `^src/(core|lexicon|text|language|rules|${kinds}|link|user-rules|scoring|library|compromise|corpus|stores|report|input|output|cli)/`,
      },
      { path: '^src' },
    ),
    forbid(
      'corpus-rests-on-core',
      'What many articles say together is made of their records.',
      { path: '^src/corpus' },
      { path: '^src', pathNot: ['^src/(corpus|core)', described] },
    ),
    forbid(
      'stores-rest-on-records',
      'The rows of a store are made of records, and names are compared as a summary does.',
      { path: '^src/stores' },
      { path: '^src', pathNot: ['^src/(stores|core|corpus)', described] },
    ),
    forbid(
      'report-rests-on-corpus',
      'A page is made of records and of what they say together; how they were found and what else is printed is all the same to it.',
      { path: '^src/report' },
      { path: '^src', pathNot: ['^src/(report|corpus|core)', described] },
    ),
    forbid(
      'people-of-a-graph',
      'A graph joins people of several articles, as a summary does.',
      { path: '^src/output/exchange/gexf\\.ts$' },
      { path: '^src', pathNot: ['^src/(output|core|corpus)', described] },
    ),
    forbid(
      'only-cli-above',
      'Nothing below the command line may depend on it.',
      { path: '^src', pathNot: '^src/cli' },
      { path: '^src/cli' },
    ),
    forbid(
      'never-asks-the-grammar',
      'Tables are made from compromise; a run never loads it. Only the plug-in knows its types.',
      { path: '^src', pathNot: '^src/compromise/' },
      { path: 'node_modules/compromise' },
    ),
    forbid(
      'terminal-packages',
      'Only the edges know how results are shown.',
      { path: '^src', pathNot: '^src/(output|cli)' },
      { path: 'node_modules/(chalk|cli-table3|commander|string-width)' },
    ),
    forbid(
      'files-and-clock',
      'Only the command line touches the machine, so that everything else gives the same answer everywhere; the prepared tables are part of the program, and one file reads them.',
      { path: '^src', pathNot: '^src/(cli|lexicon/tables-file\\.ts)' },
      {
        path: '^(node:)?(fs|os|process|child_process|worker_threads|readline|tty|path)(/|$)',
        dependencyTypes: ['core'],
      },
    ),
    forbid(
      'no-dev-packages',
      'What ships may only need what is installed with it.',
      { path: '^(src|bin)' },
      { dependencyTypes: ['npm-dev'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
