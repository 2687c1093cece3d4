import jakarta.servlet.http.*;
import java.io.ObjectInputStream;

public class Basket extends HttpServlet {
  protected void doPost(HttpServletRequest req, HttpServletResponse res) throws Exception {
    Object basket = new ObjectInputStream(req.getInputStream()).readObject();
    res.setStatus(basket == null ? 400 : 204);
  }
}
