import jakarta.servlet.http.*;
import java.util.Map;

public class Plugins extends HttpServlet {
  private static final Map<String, Runnable> PLUGINS = Map.of("clock", () -> {});

  protected void doGet(HttpServletRequest req, HttpServletResponse res) {
    PLUGINS.get(req.getParameter("plugin")).run();
  }
}
