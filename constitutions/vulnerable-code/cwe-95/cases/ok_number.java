import jakarta.servlet.http.*;
import javax.script.ScriptEngineManager;

public class Formula extends HttpServlet {
  protected void doGet(HttpServletRequest req, HttpServletResponse res) throws Exception {
    double x = Double.parseDouble(req.getParameter("x"));
    new ScriptEngineManager().getEngineByName("js").eval("2 * " + x);
  }
}
