import java.io.IOException;
import javax.servlet.http.*;

class Back extends HttpServlet {
  protected void doGet(HttpServletRequest req, HttpServletResponse res) throws IOException {
    String to = req.getParameter("to");
    if (to == null || !to.startsWith("/")) to = "/";
    res.sendRedirect(to);
  }
}
