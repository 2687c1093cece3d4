import jakarta.servlet.http.*;

public class Plugins extends HttpServlet {
  protected void doGet(HttpServletRequest req, HttpServletResponse res) throws Exception {
    Class.forName(req.getParameter("plugin")).getDeclaredConstructor().newInstance();
  }
}
