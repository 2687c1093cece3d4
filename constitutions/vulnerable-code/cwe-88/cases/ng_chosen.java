import java.util.Map;
import javax.servlet.http.*;

class Chosen extends HttpServlet {
  private static final Map<String, String> KNOWN = Map.of("size", "/usr/bin/du", "kind", "/usr/bin/file");

  protected void doPost(HttpServletRequest req, HttpServletResponse res) throws java.io.IOException {
    String program = req.getParameter("program");
    Runtime.getRuntime().exec(new String[] { program, "/srv/files" });
  }
}
