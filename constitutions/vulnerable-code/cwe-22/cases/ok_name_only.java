import jakarta.servlet.http.*;
import java.io.*;
import org.apache.commons.io.FilenameUtils;

public class Download extends HttpServlet {
  protected void doGet(HttpServletRequest req, HttpServletResponse res) throws IOException {
    File file = new File("/srv/reports", FilenameUtils.getName(req.getParameter("name")));
    new FileInputStream(file).transferTo(res.getOutputStream());
  }
}
