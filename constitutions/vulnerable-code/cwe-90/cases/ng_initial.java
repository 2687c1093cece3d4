import jakarta.servlet.http.*;
import javax.naming.directory.*;

public class People extends HttpServlet {
  protected void doGet(HttpServletRequest req, HttpServletResponse res) throws Exception {
    new InitialDirContext().search("ou=people", "(mail=" + req.getParameter("mail") + ")", new SearchControls());
  }
}
