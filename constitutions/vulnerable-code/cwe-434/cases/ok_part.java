import java.nio.file.*;
import java.util.UUID;
import javax.servlet.http.*;

class Parts extends HttpServlet {
  protected void doPost(HttpServletRequest req, HttpServletResponse res) throws java.io.IOException, javax.servlet.ServletException {
    Part part = req.getPart("file");
    String name = UUID.randomUUID() + ".dat";
    Files.copy(part.getInputStream(), Paths.get("/srv/site/files").resolve(name));
  }
}
