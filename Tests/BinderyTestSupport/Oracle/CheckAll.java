import com.adobe.epubcheck.api.EPUBLocation;
import com.adobe.epubcheck.api.EpubCheck;
import com.adobe.epubcheck.api.MasterReport;
import com.adobe.epubcheck.messages.Message;
import com.adobe.epubcheck.util.FeatureEnum;
import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Gives many books to EPUBCheck in one process: a path a line comes in, a line of tab-separated fields goes out for each
 * message (path, severity, code, place, words), and a line `done` at the end.
 */
class CheckAll
{
  public static void main(String[] args) throws Exception
  {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.setOut(System.err);
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String path = in.readLine(); path != null; path = in.readLine())
    {
      String book = path;
      MasterReport report = new MasterReport()
      {
        @Override
        public void message(Message message, EPUBLocation place, Object... arguments)
        {
          String words = message.getMessage(arguments).replaceAll("\\s+", " ");
          out.println(String.join("\t", book, message.getSeverity().toString(), message.getID().toString(),
              place.getPath() + ":" + place.getLine() + ":" + place.getColumn(), words));
        }

        @Override
        public void info(String resource, FeatureEnum feature, String value) {}

        @Override
        public int generate() { return 0; }

        @Override
        public void initialize() {}
      };
      report.setReportingLevel(com.adobe.epubcheck.util.ReportingLevel.Usage);
      new EpubCheck(new File(path), report).doValidate();
    }
    out.println("done");
  }
}
