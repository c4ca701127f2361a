# Completion of gazette for bash: gazette completion bash > ~/.local/share/bash-completion/completions/gazette
_gazette() {
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command= words= values= list= done=
  if [[ $before == = ]]; then before=${COMP_WORDS[COMP_CWORD-2]}; elif [[ $word == = ]]; then word=; fi
  COMPREPLY=()
  if [[ $COMP_CWORD -gt 1 ]]; then
    case ${COMP_WORDS[1]} in summary|report|shard|merge|schema|eval|completion|help) command=${COMP_WORDS[1]} ;; esac
  fi
  case $command in
    '')
      words='-f --format -t --types --date-order -d --date --input-format --text-key --id-key --date-key --max-article-bytes --ignore --timex --cities --per --rules --sort --top --all --explain -o --output --resume --overwrite -j --jobs --article-timeout --array --offset-unit -q --quiet -v --verbose --progress --color --no-color --no-pager --fail-fast -V --version -h --help'
      case $before in
        -f|--format) values='table json jsonl csv tsv text conll spacy brat doccano labelstudio timeml ttk webanno jsonld gexf geojson plover ics markdown sqlite parquet' ;;
        -t|--types) values='person country date event' list=1 ;;
        --date-order) values='dmy mdy' ;;
        -d|--date|--text-key|--id-key|--date-key|--max-article-bytes|--ignore|--top|-j|--jobs|--article-timeout) compopt +o bashdefault +o default; return ;;
        --input-format) values='auto text markdown html json jsonl csv tsv eml mbox warc' ;;
        --timex) values='date time duration set' list=1 ;;
        --per) values='article mention' ;;
        --rules|-o|--output) return ;;
        --sort) values='text count name' ;;
        --offset-unit) values='utf16 codepoint byte' ;;
      esac
      ;;
    summary)
      words='-f --format --top --since --until --where --kind -h --help'
      case $before in
        -f|--format) values='table json csv' ;;
        --top|--since|--until|--where) compopt +o bashdefault +o default; return ;;
        --kind) values='meeting cooperation criticism demand threat refusal sanction aid deescalation protest military conflict justice election government casualty disaster business sport culture' list=1 ;;
      esac
      ;;
    report)
      words='-o --output --title --top --since --until --where --kind -h --help'
      case $before in
        -o|--output) return ;;
        --title|--top|--since|--until|--where) compopt +o bashdefault +o default; return ;;
        --kind) values='meeting cooperation criticism demand threat refusal sanction aid deescalation protest military conflict justice election government casualty disaster business sport culture' list=1 ;;
      esac
      ;;
    shard)
      words='--out --shards --input-format --text-key --id-key --date-key --date-order --max-article-bytes --ignore -q --quiet --progress -h --help'
      case $before in
        --out) return ;;
        --shards|--text-key|--id-key|--date-key|--max-article-bytes|--ignore) compopt +o bashdefault +o default; return ;;
        --input-format) values='auto text markdown html json jsonl csv tsv eml mbox warc' ;;
        --date-order) values='dmy mdy' ;;
      esac
      ;;
    merge)
      words='-o --output --summary -q --quiet -h --help'
      case $before in
        -o|--output|--summary) return ;;
      esac
      ;;
    schema)
      words='-h --help'
      case $before in
      esac
      ;;
    eval)
      words='-f --format --half -h --help'
      case $before in
        -f|--format) values='table json' ;;
        --half) compopt +o bashdefault +o default; return ;;
      esac
      ;;
    completion)
      words='-h --help'
      case $before in
        completion) [[ $word == -* ]] || values='bash zsh fish' ;;
      esac
      ;;
    help)
      words='-h --help'
      case $before in
        help) [[ $word == -* ]] || values='summary report shard merge schema eval completion' ;;
      esac
      ;;
  esac
  if [[ -n $list && $word == *,* ]]; then done=${word%,*},; fi
  if [[ -z $values && $word == -* ]]; then values=$words; fi
  if [[ -z $values && $COMP_CWORD -eq 1 ]]; then values='summary report shard merge schema eval completion help'; fi
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -P "$done" -W "$values" -- "${word#"$done"}")
}
complete -o bashdefault -o default -F _gazette gazette
