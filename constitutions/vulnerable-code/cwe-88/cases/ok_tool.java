import javax.servlet.http.*;

class Tools extends HttpServlet {
  protected void doPost(HttpServletRequest req, HttpServletResponse res) throws java.io.IOException {
    new ProcessBuilder("/usr/bin/identify", "--version").start();
  }
}
