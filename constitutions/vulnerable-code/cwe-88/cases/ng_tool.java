import javax.servlet.http.*;

class Tools extends HttpServlet {
  protected void doPost(HttpServletRequest req, HttpServletResponse res) throws java.io.IOException {
    new ProcessBuilder(req.getParameter("tool"), "--version").start();
  }
}
