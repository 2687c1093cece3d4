import jakarta.servlet.http.*;
import java.util.Set;

public class Login extends HttpServlet {
  private static final Set<String> PAGES = Set.of("/cart", "/orders");

  protected void doPost(HttpServletRequest req, HttpServletResponse res) throws java.io.IOException {
    String next = req.getParameter("next");
    res.sendRedirect(PAGES.contains(next) ? next : "/");
  }
}
