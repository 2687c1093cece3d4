import jakarta.servlet.http.*;
import javax.script.ScriptEngineManager;

public class Formula extends HttpServlet {
  protected void doGet(HttpServletRequest req, HttpServletResponse res) throws Exception {
    new ScriptEngineManager().getEngineByName("js").eval(req.getParameter("formula"));
  }
}
