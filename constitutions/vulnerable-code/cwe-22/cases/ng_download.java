import jakarta.servlet.http.*;
import java.io.*;

public class Download extends HttpServlet {
  protected void doGet(HttpServletRequest req, HttpServletResponse res) throws IOException {
    File file = new File("/srv/reports", req.getParameter("name"));
    new FileInputStream(file).transferTo(res.getOutputStream());
  }
}
