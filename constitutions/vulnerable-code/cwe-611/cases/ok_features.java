import jakarta.servlet.http.*;
import javax.xml.parsers.DocumentBuilderFactory;

public class Order extends HttpServlet {
  protected void doPost(HttpServletRequest req, HttpServletResponse res) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    factory.newDocumentBuilder().parse(req.getInputStream());
  }
}
