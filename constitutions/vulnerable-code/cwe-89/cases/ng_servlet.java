import jakarta.servlet.http.*;
import java.sql.Connection;

public class Orders extends HttpServlet {
  private Connection link;

  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws Exception {
    String query = String.format("SELECT total FROM orders WHERE id = '%s'", request.getParameter("id"));
    link.prepareStatement(query).executeQuery();
  }
}
