import java.io.StringReader;
import javax.json.Json;
import javax.json.JsonObject;
import javax.json.JsonObjectBuilder;

/** Articles and what is found in them, as lines of JSON. */
final class Spans {
  private Spans() {}

  static JsonObject read(String line) {
    return Json.createReader(new StringReader(line)).readObject();
  }

  static String day(JsonObject article) {
    return article.isNull("date") ? null : article.getString("date");
  }

  static String write(String label, String text, int start, int end, String value) {
    JsonObjectBuilder span =
        Json.createObjectBuilder().add("label", label).add("text", text.substring(start, end)).add("start", start);
    if (value != null) span.add("value", value);
    return span.build().toString();
  }
}
