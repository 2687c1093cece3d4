import javax.servlet.http.*;

class SignIn extends HttpServlet {
  protected void doPost(HttpServletRequest req, HttpServletResponse res) throws java.io.IOException {
    if (!People.know(req.getParameter("name"), req.getParameter("password"))) { res.sendError(401); return; }
    req.changeSessionId();
    req.getSession().setAttribute("user", req.getParameter("name"));
  }
}
