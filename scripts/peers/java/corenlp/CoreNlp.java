import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import javax.json.JsonObject;

/** Stanford CoreNLP with its annotator of entities and all that it needs; SUTime is a part of it, told the publication day. */
public class CoreNlp {
  public static void main(String[] args) throws Exception {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    for (String line : Files.readAllLines(Path.of(args[0]))) System.out.println(spans(pipeline, Spans.read(line)));
  }

  private static String spans(StanfordCoreNLP pipeline, JsonObject article) {
    CoreDocument document = new CoreDocument(article.getString("text"));
    String day = Spans.day(article);
    if (day != null) document.annotation().set(CoreAnnotations.DocDateAnnotation.class, day);
    pipeline.annotate(document);
    List<String> spans = new ArrayList<>();
    for (CoreEntityMention mention : document.entityMentions()) {
      if (mention.tokens().get(0).tag().startsWith("PRP")) continue;
      List<CoreLabel> tokens = mention.tokens();
      int start = tokens.get(0).beginPosition();
      int end = tokens.get(tokens.size() - 1).endPosition();
      var timex = mention.coreMap().get(TimeAnnotations.TimexAnnotation.class);
      String value = timex == null ? null : timex.value();
      spans.add(Spans.write(mention.entityType(), article.getString("text"), start, end, value));
    }
    return "[" + String.join(",", spans) + "]";
  }
}
