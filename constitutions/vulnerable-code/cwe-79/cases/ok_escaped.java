import jakarta.servlet.http.*;
import org.owasp.encoder.Encode;

public class Hello extends HttpServlet {
  protected void doGet(HttpServletRequest req, HttpServletResponse res) throws java.io.IOException {
    res.getWriter().println("<h1>Hello " + Encode.forHtml(req.getParameter("name")) + "</h1>");
  }
}
