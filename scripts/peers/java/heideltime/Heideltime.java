import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.heideltime.standalone.components.ResultFormatter;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import javax.json.JsonObject;

/** HeidelTime in its mode for news where the day is known, else for narratives, with Stanford's tagger, as its manual says. */
public class Heideltime {
  private final HeidelTimeStandalone news;
  private final HeidelTimeStandalone narrative;

  private Heideltime(String config) {
    news = tagger(DocumentType.NEWS, config);
    narrative = tagger(DocumentType.NARRATIVES, config);
  }

  public static void main(String[] args) throws Exception {
    PrintStream out = System.out;
    // It reports on the standard output.
    System.setOut(System.err);
    Heideltime tagger = new Heideltime(args[1]);
    for (String line : Files.readAllLines(Path.of(args[0]))) out.println(tagger.spans(Spans.read(line)));
  }

  private static HeidelTimeStandalone tagger(DocumentType type, String config) {
    return new HeidelTimeStandalone(
        Language.ENGLISH, type, OutputType.TIMEML, config, POSTagger.STANFORDPOSTAGGER, true);
  }

  private String spans(JsonObject article) throws Exception {
    String text = article.getString("text");
    ResultFormatter formatter =
        cas -> {
          List<String> spans = new ArrayList<>();
          for (var each : cas.getAnnotationIndex(Timex3.type)) {
            Timex3 timex = (Timex3) each;
            spans.add(Spans.write(timex.getTimexType(), text, timex.getBegin(), timex.getEnd(), timex.getTimexValue()));
          }
          return "[" + String.join(",", spans) + "]";
        };
    String day = Spans.day(article);
    if (day == null) return narrative.process(text, formatter);
    return news.process(text, Date.from(LocalDate.parse(day).atStartOfDay(ZoneId.systemDefault()).toInstant()), formatter);
  }
}
