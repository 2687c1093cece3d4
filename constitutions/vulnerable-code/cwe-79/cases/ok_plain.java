import jakarta.servlet.http.*;

public class Hello extends HttpServlet {
  protected void doGet(HttpServletRequest req, HttpServletResponse res) throws java.io.IOException {
    res.setContentType("text/plain");
    res.getWriter().println("Hello " + req.getParameter("name"));
  }
}
