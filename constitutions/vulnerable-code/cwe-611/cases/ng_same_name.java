import javax.servlet.http.HttpServletRequest;
import javax.xml.parsers.*;

class Orders {
  Object parse(HttpServletRequest request) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    return factory.newDocumentBuilder().parse(request.getInputStream());
  }
}
