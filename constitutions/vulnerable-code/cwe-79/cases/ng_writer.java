import jakarta.servlet.http.*;

public class Hello extends HttpServlet {
  protected void doGet(HttpServletRequest req, HttpServletResponse res) throws java.io.IOException {
    res.getWriter().println("<h1>Hello " + req.getParameter("name") + "</h1>");
  }
}
