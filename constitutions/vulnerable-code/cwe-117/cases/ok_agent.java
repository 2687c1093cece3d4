import java.util.logging.Logger;
import javax.servlet.http.*;

class Visits extends HttpServlet {
  private final Logger log = Logger.getLogger("visits");

  protected void doGet(HttpServletRequest req, HttpServletResponse res) {
    int page = Integer.parseInt(req.getParameter("page"));
    log.info("visited " + page);
  }
}
