import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.*;

public class Basket extends HttpServlet {
  protected void doPost(HttpServletRequest req, HttpServletResponse res) throws Exception {
    int[] basket = new ObjectMapper().readValue(req.getInputStream(), int[].class);
    res.setStatus(basket.length == 0 ? 400 : 204);
  }
}
