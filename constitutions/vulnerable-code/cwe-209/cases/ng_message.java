import java.sql.SQLException;
import javax.servlet.http.*;

class Lists extends HttpServlet {
  protected void doGet(HttpServletRequest req, HttpServletResponse res) throws java.io.IOException {
    try {
      Store.list();
    } catch (SQLException e) {
      res.getWriter().println("failed: " + e.getMessage());
    }
  }
}
