import jakarta.servlet.http.*;

public class Login extends HttpServlet {
  protected void doPost(HttpServletRequest req, HttpServletResponse res) throws java.io.IOException {
    res.sendRedirect(req.getParameter("next"));
  }
}
