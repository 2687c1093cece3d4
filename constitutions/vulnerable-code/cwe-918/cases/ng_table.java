import java.util.Map;
import javax.servlet.http.*;
import org.springframework.web.client.RestTemplate;

class Rates extends HttpServlet {
  private static final Map<String, String> BANKS = Map.of("north", "https://north.example/rates");

  protected void doGet(HttpServletRequest req, HttpServletResponse res) {
    String address = req.getParameter("bank");
    new RestTemplate().getForObject(address, String.class);
  }
}
