import jakarta.servlet.http.*;
import java.net.URL;

public class Preview extends HttpServlet {
  protected void doGet(HttpServletRequest req, HttpServletResponse res) throws Exception {
    new URL(req.getParameter("address")).openStream().transferTo(res.getOutputStream());
  }
}
